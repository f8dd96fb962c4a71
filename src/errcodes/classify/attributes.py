"""Reading exceptions and classes without running a line of their code.

A stranger's exception may define `__getattr__`, `__class__`, `__str__` or a metaclass that
raises, blocks or lies. Everything here goes through the descriptors of the interpreter's own
types, so none of that is ever called.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from types import GetSetDescriptorType, MemberDescriptorType, TracebackType
from typing import Any, cast

from errcodes.classify.classes import getter, importable, lineage, namespace

__all__ = [
    "CONTAINERS",
    "SCALARS",
    "arguments",
    "cause",
    "context",
    "exception_attributes",
    "exceptions_in",
    "field",
    "held_exception",
    "instance_attributes",
    "is_container",
    "is_exception",
    "items",
    "members",
    "os_error_number",
    "plain_int",
    "slot",
    "text",
    "traceback",
]

#: No exception holds more of interest than this in its arguments or attributes.
MOST_ITEMS = 64
#: Error texts are short; what stands behind this many characters decides nothing.
MOST_TEXT = 4096
#: How far texts are looked for in lists of dicts of lists.
DEEPEST = 3
#: The attributes in which asyncio's and concurrent's futures, and Twisted's Failure, keep theirs.
_HOLDERS = ("_exception", "value")
#: What `sys.exc_info()` gives: the class, the exception and the traceback.
_SIZE_OF_INFO = 3

#: Plain values. By id of the class, since the class of a class may have an `__eq__` of its own.
_SEQUENCES = frozenset(map(id, (list, tuple)))
CONTAINERS = _SEQUENCES | {id(dict)}
SCALARS = frozenset(map(id, (str, bytes, int, float, bool, type(None))))
_PLAIN = CONTAINERS | SCALARS


_MOST_READERS = 512
#: What reads the attributes of a class's objects, by the id of the class, since the class of a
#: class may have a `__hash__` of its own. Only of classes that can be imported.
_readers: dict[int, tuple[type, Callable[[object], Any]]] = {}


cause: Callable[[BaseException], BaseException | None] = getter(BaseException, "__cause__")
context: Callable[[BaseException], BaseException | None] = getter(BaseException, "__context__")
traceback: Callable[[BaseException], TracebackType | None] = getter(BaseException, "__traceback__")
#: `dict.get`, whatever the class of the dict makes of it.
field: Callable[[object, str], object] = cast("Any", dict[str, object].get)
_fields: Callable[[object], Iterable[tuple[str, object]]] = cast("Any", dict[str, object].items)
_values: Callable[[object], Iterable[object]] = cast("Any", dict[str, object].values)

_attributes: Callable[[BaseException], dict[str, object]] = getter(BaseException, "__dict__")
_members: Callable[[BaseException], tuple[BaseException, ...]] = getter(
    BaseExceptionGroup, "exceptions"
)
_arguments: Callable[[BaseException], tuple[object, ...]] = getter(BaseException, "args")
#: Windows has a number of its own, which tells more than the errno that Python makes of it.
_os_numbers = {
    name: getter(OSError, name) for name in ("winerror", "errno") if name in OSError.__dict__
}


def is_exception(value: object) -> bool:
    """Tell whether a value is an exception, whatever its `__class__` claims."""
    return issubclass(type(value), BaseException)


def members(exc: BaseException) -> tuple[BaseException, ...]:
    """Give the exceptions of an exception group, and none for any other exception."""
    return _members(exc) if issubclass(type(exc), BaseExceptionGroup) else ()


def arguments(exc: BaseException) -> tuple[object, ...]:
    """Give the first of the arguments that an exception was made with."""
    return _arguments(exc)[:MOST_ITEMS]


def text(exc: BaseException) -> str:
    """Give the beginnings of the texts among the arguments; `__str__` is never called."""
    given = arguments(exc)
    message = exception_attributes(exc).get("message")
    if message is None and not given:
        message = slot(exc, "message")
    return " ".join(islice(_texts((*given, message), depth=0), MOST_ITEMS))


def _texts(values: Iterable[object], depth: int) -> Iterator[str]:
    """Give the texts in plain containers, and the messages of objects that hold one."""
    for value in islice(values, MOST_ITEMS):
        if type(value) is str:
            yield value[:MOST_TEXT]
        elif depth and type(value) is bytes:  # Those that stand alone may be a part of a body.
            yield value[:MOST_TEXT].decode("utf-8", "replace")
        elif depth == DEEPEST or id(type(value)) in SCALARS:
            continue
        elif is_container(value):
            yield from _texts(items(value), depth + 1)
        elif not is_exception(value):
            yield from _texts((instance_attributes(value).get("message"),), depth + 1)


def exception_attributes(exc: BaseException) -> dict[str, object]:
    """Give what stands in an exception's own `__dict__`: no properties, no `__getattr__`."""
    attributes = _attributes(exc)
    return attributes if type(attributes) is dict else _plain_dict(attributes)


def instance_attributes(value: object) -> dict[str, object]:
    """Give what stands in the own `__dict__` of an object, an exception or not."""
    if issubclass(type(value), BaseException):
        return exception_attributes(cast("BaseException", value))
    return _object_attributes(value)


def _object_attributes(value: object) -> dict[str, object]:
    attributes: dict[str, object] = _attribute_reader(type(value))(value)
    return attributes if type(attributes) is dict else _plain_dict(attributes)


def _plain_dict(attributes: object) -> dict[str, object]:
    """Copy a dict whose class may have methods of its own; a class has but a read-only view."""
    if not issubclass(type(attributes), dict):
        return {}
    return {name: value for name, value in _fields(attributes) if type(name) is str}


def _attribute_reader(cls: type) -> Callable[[object], Any]:
    """Give what reads the `__dict__` of a class's objects, as the interpreter itself does."""
    remembered = _readers.get(id(cls))
    if remembered is not None and remembered[0] is cls:
        return remembered[1]
    descriptors = (namespace(base).get("__dict__") for base in lineage(cls))
    own = (each for each in descriptors if type(each) is GetSetDescriptorType)
    read = next((each.__get__ for each in own), _no_attributes)
    if importable(cls):
        if len(_readers) >= _MOST_READERS:
            _readers.clear()
        _readers[id(cls)] = (cls, read)
    return read


def _no_attributes(_: object) -> None:
    """Read nothing: the class's objects have no `__dict__`."""


def slot(value: object, name: str) -> object:
    """Give what an object keeps in one of its class's `__slots__`; None where there is none."""
    for base in lineage(type(value)):
        descriptor = namespace(base).get(name)
        if type(descriptor) is MemberDescriptorType:
            try:
                return cast("object", descriptor.__get__(value))
            except AttributeError:  # It was never set.
                return None
    return None


def is_container(value: object) -> bool:
    """Tell whether a value is a plain list, tuple or dict."""
    return id(type(value)) in CONTAINERS


def items(container: object) -> list[object]:
    """Give the first items of a plain list or tuple, or values of a plain dict or a `__dict__`."""
    if id(type(container)) in _SEQUENCES:
        return list(islice(cast("Iterable[object]", container), MOST_ITEMS))
    return list(islice(_values(container), MOST_ITEMS))


def exceptions_in(container: object) -> list[BaseException]:
    """Give the exceptions that stand in a plain list, tuple or dict."""
    held = map(held_exception, items(container))
    return [item for item in held if item is not None]


def held_exception(value: object) -> BaseException | None:
    """Give the exception that this is, or that something holds that has failed.

    Futures hold theirs, Twisted's Failure does, and others keep what `sys.exc_info()` gives.
    """
    cls = type(value)
    if id(cls) in _PLAIN:
        return None
    if issubclass(cls, BaseException):
        return cast("BaseException", value)
    attributes = _object_attributes(value)
    for name in _HOLDERS:
        held = _second_of_three(attributes.get(name))
        if held is not None and is_exception(held):
            return cast("BaseException", held)
    return None


def _second_of_three(held: object) -> object:
    """Give the exception in what `sys.exc_info()` gives, and anything else as it is."""
    if id(type(held)) not in _SEQUENCES:
        return held
    info = items(held)
    return info[1] if len(info) == _SIZE_OF_INFO else None


def plain_int(value: object) -> int | None:
    """Give a whole number as a plain int, and None for anything else, bool included."""
    if type(value) is bool or not issubclass(type(value), int):
        return None
    return int.__index__(cast("int", value))


def os_error_number(exc: BaseException) -> tuple[str, int] | None:
    """Give the number of an OS error and where it stands: on Windows the system's own, or errno."""
    if not issubclass(type(exc), OSError):
        return None
    for name, read in _os_numbers.items():
        number = read(exc)
        if type(number) is int:
            return name, number
    return None
