"""What is known of one exception, as a plain record, and the records of those behind it.

Nothing else looks into an exception. What costs most, its texts and its frames, is read when it is
first asked for.
"""

from types import TracebackType
from typing import cast

from errcodes.classify.walk.attributes import (
    MOST_ITEMS,
    SCALARS,
    held_exception,
    is_container,
    items,
    plain_dict,
    slot,
    texts_in,
)
from errcodes.classify.walk.classes import ClassInfo, class_info, getter
from errcodes.classify.walk.tracebacks import entries, raised_in_handler
from errcodes.classify.walk.written import written_text

__all__ = ["Record", "walked"]

#: More exceptions than this in one failure are not looked at.
_MOST_EXCEPTIONS = 1_000
#: Nor is what lies behind more links than this: recursion bears so many wherever it begins.
_DEEPEST = 200
_CANCELLED = "asyncio.exceptions.CancelledError"

_cause = getter(BaseException, "__cause__")
_context = getter(BaseException, "__context__")
_traceback = getter(BaseException, "__traceback__")
_attributes = getter(BaseException, "__dict__")
_arguments = getter(BaseException, "args")
_members = getter(BaseExceptionGroup, "exceptions")
#: Windows has a number of its own, which tells more than the errno that Python makes of it.
_os_numbers = tuple(
    (name, getter(OSError, name)) for name in ("winerror", "errno") if name in OSError.__dict__
)


class Record:
    """One exception, read without a line of its code having run.

    Attributes:
        info: What is known of its class.
        args: The first of its arguments.
        attributes: What stands in its own `__dict__`: no properties, no `__getattr__`.
        traceback: Its traceback.
        causes: What it was made from: its `__cause__`, and those among its arguments and attributes.
        attempts: Those that it gathers: the members of a group, and those in containers.
    """

    __slots__ = (
        "_context",
        "_depth",
        "_entries",
        "_exception",
        "_text",
        "_walk",
        "args",
        "attempts",
        "attributes",
        "causes",
        "info",
        "traceback",
    )

    args: tuple[object, ...]
    attributes: dict[str, object]
    traceback: TracebackType | None

    def __init__(self, exc: BaseException, info: ClassInfo, walk: "_Walk", depth: int) -> None:
        self.info = info
        self.causes: list[Record] = []
        self.attempts: list[Record] = []
        self._exception, self._walk, self._depth = exc, walk, depth
        self._context: BaseException | None
        self._entries: list[TracebackType] | None = None
        self._text: str | None = None

    @property
    def text(self) -> str:
        """The beginnings of the texts among the arguments; `__str__` is never called."""
        if self._text is None:
            self._text = self._read_text()
        return self._text

    def _read_text(self) -> str:
        message = self.attributes.get("message")
        if message is None and not self.args:
            message = slot(self._exception, "message")
        found = texts_in((*self.args, message))
        if not found:
            found = written_text(type(self._exception), self.attributes)
        return " ".join(found[:MOST_ITEMS])

    @property
    def entries(self) -> list[TracebackType]:
        """The innermost entries of the traceback, outermost first."""
        if self._entries is None:
            self._entries = entries(self.traceback)
        return self._entries

    @property
    def number(self) -> tuple[str, int] | None:
        """Where the number of an OS error stands, and what it is: on Windows the system's own."""
        if self.info.is_os_error:
            for name, read in _os_numbers:
                number = read(self._exception)
                if type(number) is int:
                    return name, number
        return None

    def member(self, name: str) -> object:
        """Give what its class keeps in a slot of this name; None where it has none."""
        return slot(self._exception, name)

    @property
    def context(self) -> "Record | None":
        """What was being handled when it was raised, unless that was looked into before."""
        if self._context is None:
            return None
        return self._walk.inspected(self._context, self._depth + 1)

    @property
    def has_context(self) -> bool:
        """Whether something was being handled that was not looked into before."""
        return self._context is not None and id(self._context) not in self._walk.seen

    @property
    def cancelled_entries(self) -> list[TracebackType] | None:
        """The traceback of what it was made from, or was raised while handling; None: neither."""
        behind = _cause(self._exception)
        behind = self._context if behind is None else behind
        return None if behind is None else entries(_traceback(behind))

    @property
    def was_raised_in_handler(self) -> bool:
        """Whether it was raised in the very frame that caught what was being handled."""
        return raised_in_handler(self.entries, _traceback(self._context))


class _Walk:
    """The exceptions of one failure that have been looked into."""

    __slots__ = ("seen",)

    def __init__(self) -> None:
        self.seen: set[int] = set()

    def inspected(self, exc: BaseException, depth: int) -> Record | None:
        """Give the record of an exception and of those behind it; None where it is known."""
        seen = self.seen
        if id(exc) in seen or depth > _DEEPEST or len(seen) >= _MOST_EXCEPTIONS:
            return None
        seen.add(id(exc))
        info = class_info(type(exc))
        record = Record(exc, info, self, depth)
        if info.is_plain:
            cause, handled, args = exc.__cause__, exc.__context__, exc.args
            attributes = exc.__dict__
            record.traceback = exc.__traceback__
        else:
            cause, handled, args = _cause(exc), _context(exc), _arguments(exc)
            attributes = _attributes(exc)
            record.traceback = _traceback(exc)
        record.args = args if len(args) <= MOST_ITEMS else args[:MOST_ITEMS]
        record.attributes = attributes if type(attributes) is dict else plain_dict(attributes)
        record._context = handled
        try:
            self._follow(record, cause)
        except RecursionError:  # What is nearer has been read.
            pass
        return record

    def _follow(self, record: Record, cause: BaseException | None) -> None:
        """Add the records of what an exception was made from, and of what it gathers."""
        handled, info, depth = record._context, record.info, record._depth + 1
        if cause is not None:
            self._add(record.causes, cause, depth)
        # A time-out may be built on a cancellation, which is but its context in early 3.11.
        elif handled is not None and "TimeoutError" in info.names and _is_cancellation(handled):
            self._add(record.causes, handled, depth)
        if info.is_group:
            for member in _members(record._exception)[:_MOST_EXCEPTIONS]:
                self._add(record.attempts, member, depth)
        for value in record.args:
            if id(type(value)) not in SCALARS:
                self._look(record, value, depth)
        if record.attributes:
            self._look_into_attributes(record, depth)

    def _look_into_attributes(self, record: Record, depth: int) -> None:
        handled = record._context
        for value in items(record.attributes):
            if id(type(value)) in SCALARS:
                continue
            # Some keep sys.exc_info() in an attribute: that is the context again, and may be old.
            if value is not handled or record.was_raised_in_handler:
                self._look(record, value, depth)

    def _look(self, record: Record, value: object, depth: int) -> None:
        """Add the record of an exception that something is or holds."""
        if issubclass(type(value), BaseException):
            self._add(record.causes, cast("BaseException", value), depth)
        elif is_container(value):
            for held in map(_exception_of, items(value)):
                if held is not None:
                    self._add(record.attempts, held, depth)
        elif (held := held_exception(value)) is not None:
            self._add(record.causes, held, depth)

    def _add(self, records: list[Record], exc: BaseException, depth: int) -> None:
        record = self.inspected(exc, depth)
        if record is not None:
            records.append(record)


def walked(exc: BaseException) -> Record:
    """Give the record of an exception, and behind it those of all that it was made from.

    Beyond a thousand exceptions, and behind more than 200 links, nothing is looked at.
    """
    return cast("Record", _Walk().inspected(exc, 0))


def _exception_of(value: object) -> BaseException | None:
    if id(type(value)) in SCALARS or is_container(value):
        return None
    if issubclass(type(value), BaseException):
        return cast("BaseException", value)
    return held_exception(value)


def _is_cancellation(handled: BaseException) -> bool:
    return _CANCELLED in class_info(type(handled)).names
