"""What is known of one exception, as a plain record, and the records of those behind it.

Nothing else looks into an exception. What costs most, its texts and its frames, is read when it is
first asked for.
"""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any

import attrs

from errcodes.classify.walk.attributes import (
    CONTAINERS,
    MOST_ITEMS,
    SCALARS,
    held_exception,
    held_exceptions,
    plain_dict,
    slot,
)
from errcodes.classify.walk.classes import ClassInfo, class_info, class_infos, getter
from errcodes.classify.walk.held_texts import message_text
from errcodes.classify.walk.tracebacks import entries, raised_at_exit, raised_in_handler

__all__ = ["Record", "walked"]

#: More exceptions than this in one failure are not looked at.
_MOST_EXCEPTIONS = 500
#: Nor is any container behind so many exceptions and containers.
_MOST_WITH_CONTAINERS = 100
#: Nor is what lies behind more links than this: recursion bears so many wherever it begins.
_DEEPEST = 200
_CANCELLED = "asyncio.exceptions.CancelledError"

_cause: Callable[[BaseException], BaseException | None] = getter(BaseException, "__cause__")
_context: Callable[[BaseException], BaseException | None] = getter(BaseException, "__context__")
_traceback: Callable[[BaseException], TracebackType | None] = getter(BaseException, "__traceback__")
_attributes: Callable[[BaseException], object] = getter(BaseException, "__dict__")
_arguments: Callable[[BaseException], tuple[object, ...]] = getter(BaseException, "args")
_members: Callable[[BaseException], tuple[BaseException, ...]] = getter(
    BaseExceptionGroup, "exceptions"
)
_errno = getter(OSError, "errno")
_winerror = getter(OSError, "winerror") if "winerror" in OSError.__dict__ else None


# No value: it is filled while the failure is walked through. An `__init__` would cost as much as
# all of the attributes.
@attrs.define(eq=False, init=False, repr=False)
class Record:
    """One exception, read without a line of its code having run.

    Attributes:
        info: What is known of its class.
        args: The first of its arguments.
        attributes: What stands in its own `__dict__`: no properties, no `__getattr__`.
        causes: What it was made from: its `__cause__`, and those in its arguments and attributes.
        attempts: Those that it gathers: the members of a group, and those in containers.
        errno: The `errno` of an OS error, which may be anything; None where there is none.
    """

    _exception: BaseException
    info: ClassInfo
    args: tuple[object, ...]
    attributes: dict[str, object]
    errno: object
    _context: BaseException | None
    _seen: set[int] | None
    _depth: int
    causes: "Sequence[Record]"
    attempts: "Sequence[Record]"
    _entries: list[TracebackType] | None
    _text: str | None

    @classmethod
    def of(cls, exc: BaseException, seen: set[int] | None = None, depth: int = 0) -> "Record":
        """Give the record of an exception, and behind it those of all that it was made from.

        Beyond five hundred exceptions, and behind more than 200 links, nothing is looked at.

        Args:
            exc: The exception.
            seen: The ids of those of the same failure that were looked at, and of containers; None
                for the first.
            depth: The number of links that it lies behind.

        Raises:
            TypeError: For something that is no exception.
        """
        self = cls()
        error: Any = exc
        held: Any
        try:  # `get` costs three times as much.
            info = class_infos[id(type(exc))]
        except KeyError:
            info = None
        if info is None:
            info = class_info(type(exc))
        self.info = info
        self.errno = self._entries = self._text = None
        self.causes = self.attempts = ()
        self._exception, self._seen, self._depth = exc, seen, depth
        if info.is_plain:
            cause, self._context, args = exc.__cause__, exc.__context__, exc.args
            held = error.__dict__
            if info.is_os_error:
                self.errno = error.errno
        else:
            cause, self._context, args = _cause(exc), _context(exc), _arguments(exc)
            held = _attributes(exc)
            if info.is_os_error:
                self.errno = _errno(exc)
        self.args = args = args if len(args) <= MOST_ITEMS else args[:MOST_ITEMS]
        attributes: dict[str, object] = held
        if type(attributes) is not dict:
            attributes = plain_dict(held)
        self.attributes = attributes
        if attributes or self._context is not None or cause is not None or info.is_group:
            self._follow(cause)
            return self
        for value in args:
            if type(value) is not str and type(value) is not int:  # As most are.
                self._follow(cause)
                break
        return self

    @property
    def traceback(self) -> TracebackType | None:
        """The traceback."""
        traceback: TracebackType | None = _traceback(self._exception)
        return traceback

    @property
    def text(self) -> str:
        """The beginnings of the texts among the arguments; `__str__` is never called."""
        if self._text is None:
            message = self.attributes.get("message")
            if message is None and not self.args:
                message = self.member("message")
            self._text = message_text(self.info, (*self.args, message), self.attributes)
        return self._text

    @property
    def entries(self) -> list[TracebackType]:
        """The innermost entries of the traceback, outermost first."""
        if self._entries is None:
            self._entries = entries(self.traceback)
        return self._entries

    @property
    def winerror(self) -> object:
        """The number that Windows has for an OS error: more than the errno made of it."""
        return _winerror(self._exception) if _winerror and self.info.is_os_error else None

    def member(self, name: str) -> object:
        """Give what its class keeps in a slot of this name; None where it has none."""
        return slot(self._exception, name)

    @property
    def context(self) -> "Record | None":
        """What was being handled when it was raised, unless that was looked into before."""
        found: list[Record] = []
        if self._context is not None:
            self._add(found, self._context)
        return found[0] if found else None

    @property
    def has_context(self) -> bool:
        """Whether something was being handled that was not looked into before."""
        return self._context is not None and id(self._context) not in (self._seen or ())

    @property
    def chain(self) -> "list[Record]":
        """The exception, what it was made from first, what that was, and so on."""
        found: list[Record] = [self]
        while found[-1].causes:
            found.append(found[-1].causes[0])
        return found

    @property
    def cancelled_entries(self) -> list[TracebackType] | None:
        """The traceback of what it was made from, or was raised while handling; None: neither.

        Of a cancellation that was cancelled again as it cleaned up, the first one tells what ended.
        """
        behind = _cause(self._exception)
        behind = self._context if behind is None else behind
        return None if behind is None else entries(_traceback(_first_cancelled(behind)))

    @property
    def was_raised_in_handler(self) -> bool:
        """Whether it was raised in the very frame that caught what was being handled."""
        handled = self._context
        return handled is None or raised_in_handler(self.entries, _traceback(handled))

    @property
    def was_raised_at_exit(self) -> bool:
        """Whether it was raised as a `with` block was left, which what was being handled ended."""
        handled = self._context
        return handled is not None and raised_at_exit(self.entries, _traceback(handled))

    def _follow(self, cause: BaseException | None) -> None:
        """Add the records of what the exception was made from, and of what it gathers.

        Args:
            cause: Its `__cause__`.
        """
        causes: list[Record] = []
        attempts: list[Record] = []
        self.causes, self.attempts = causes, attempts
        info = self.info
        if self._seen is None:
            self._seen = {id(self._exception)}
        try:
            if cause is not None:
                self._add(causes, cause)
            # A time-out may be built on a cancellation, which is but its context in early 3.11.
            elif info.is_timeout and self._context is not None and _is_cancelled(self._context):
                self._add(causes, self._context)
            if info.is_group:
                for member in _members(self._exception)[:_MOST_EXCEPTIONS]:
                    self._add(attempts, member)
            args = self.args
            if args and (type(args[0]) is not str or len(args) > 1):  # Most have but a text.
                self._look(args, None, causes, attempts)
            if self.attributes:
                # In one step, since another thread may set one.
                values = [*self.attributes.values()]
                if len(values) > MOST_ITEMS:
                    del values[MOST_ITEMS:]
                self._look(values, self._context, causes, attempts)
        except RecursionError:  # What is nearer has been read.
            return

    def _look(
        self,
        values: Sequence[object],
        handled: BaseException | None,
        causes: "list[Record]",
        attempts: "list[Record]",
    ) -> None:
        """Add the records of the exceptions that some values are or hold.

        Args:
            values: The values.
            handled: What may be among them without being what the exception was made from.
            causes: Where those go that a value is; or holds as a future does, where none is yet.
            attempts: Where those go that are in containers.
        """
        for value in values:
            if value is None:
                continue
            cls = type(value)
            if cls is str or cls is int:  # As most are.
                continue
            key = id(cls)
            if key in class_infos or issubclass(cls, BaseException):
                self._add(causes, value, handled)
            elif key in CONTAINERS:
                self._gather(value, attempts)
            elif not causes and key not in SCALARS:  # What is plain to see goes before.
                held = held_exception(value)
                if held is not None:
                    self._add(causes, held)

    def _gather(self, container: object, attempts: "list[Record]") -> None:
        """Add the records of the exceptions in a container, unless it was looked into."""
        seen: Any = self._seen
        if id(container) not in seen and len(seen) < _MOST_WITH_CONTAINERS:
            seen.add(id(container))
            for each in held_exceptions(container):
                self._add(attempts, each)

    def _add(self, records: "list[Record]", exc: Any, handled: BaseException | None = None) -> None:
        """Add the record of an exception, unless it was looked into, or lies too far behind."""
        seen: Any = self._seen
        key, depth = id(exc), self._depth
        if key in seen or depth >= _DEEPEST or len(seen) >= _MOST_EXCEPTIONS:
            return
        # Some keep sys.exc_info() in an attribute: that is the context again, and may be old.
        if exc is handled and not self.was_raised_in_handler:
            return
        seen.add(key)
        records.append(walked(exc, seen, depth + 1))


#: Bound once for all: to look a class method up costs as much as to call it.
walked = Record.of


def _first_cancelled(exc: BaseException) -> BaseException:
    """Give the first of the cancellations behind one, or the exception where there are none."""
    for _ in range(_DEEPEST):
        older = _context(exc)
        if older is None or not (_is_cancelled(older) and _is_cancelled(exc)):
            break
        exc = older
    return exc


def _is_cancelled(handled: BaseException) -> bool:
    return _CANCELLED in class_info(type(handled)).names
