"""Reading values that exceptions hold, without running a line of their code.

A stranger's class may define `__getattr__`, `__class__`, `__str__` or a metaclass that raises,
blocks or lies. Everything here goes through the descriptors of the interpreter's own types, so none
of that is ever called.
"""

from collections.abc import Callable, Iterable
from itertools import islice
from types import GetSetDescriptorType, MemberDescriptorType
from typing import Any, cast

from errcodes.classify.walk.classes import ByClass, lineage, namespace

__all__ = [
    "CONTAINERS",
    "MOST_ITEMS",
    "MOST_TEXT",
    "SCALARS",
    "field",
    "held_exception",
    "held_exceptions",
    "is_container",
    "items",
    "member_words",
    "object_attributes",
    "plain_dict",
    "plain_int",
    "slot",
]

#: No exception holds more of interest than this in its arguments or attributes.
MOST_ITEMS = 32
#: Error texts are short; what stands behind this many characters decides nothing.
MOST_TEXT = 4096
#: The attributes in which asyncio's and concurrent's futures, and Twisted's Failure, keep theirs.
_IN_FUTURES, _IN_FAILURES = "_exception", "value"
#: What `sys.exc_info()` gives: the class, the exception and the traceback.
_SIZE_OF_INFO = 3

#: Plain values. By id of the class, since the class of a class may have an `__eq__` of its own.
_SEQUENCES = frozenset(map(id, (list, tuple)))
CONTAINERS = _SEQUENCES | {id(dict)}
SCALARS = frozenset(map(id, (str, bytes, int, float, bool, type(None))))

#: The class defines nothing that would run, or hide it, where the `__dict__` is asked for.
_IN_SIGHT = -1
#: Its objects have none.
_NOWHERE = -2
#: Where among a class and its bases the one stands that gives its objects a `__dict__`. The
#: descriptor itself would keep that class alive.
_positions: ByClass[int] = ByClass()

#: `dict.get`, whatever the class of the dict makes of it.
field: Callable[[object, str], object] = cast("Any", dict[str, object].get)
_fields: Callable[[object], Iterable[tuple[str, object]]] = cast("Any", dict[str, object].items)
_values: Callable[[object], Iterable[object]] = cast("Any", dict[str, object].values)


def plain_int(value: object) -> int | None:
    """Give a whole number as a plain int, and None for anything else, bool included."""
    if type(value) is int:
        return value
    if type(value) is bool or not issubclass(type(value), int):
        return None
    return int.__index__(cast("int", value))


def plain_dict(attributes: object) -> dict[str, object]:
    """Give a dict as it is, or copy one whose class may have methods of its own."""
    if type(attributes) is dict:
        return cast("dict[str, object]", attributes)
    if not issubclass(type(attributes), dict):
        return {}
    return {name: value for name, value in _fields(attributes) if type(name) is str}


def object_attributes(value: object) -> dict[str, object]:
    """Give what stands in the own `__dict__` of an object: no properties, no `__getattr__`."""
    cls = type(value)
    position = _positions.get(id(cls))
    if position is None:
        position = _position(cls)
    if position == _IN_SIGHT:
        attributes: dict[str, object] = value.__dict__
        return attributes if type(attributes) is dict else plain_dict(attributes)
    if position == _NOWHERE:
        return {}
    descriptor: Any = namespace(lineage(cls)[position])["__dict__"]
    return plain_dict(descriptor.__get__(value))


def _position(cls: type) -> int:
    """Give where among a class and its bases the one stands whose objects have a `__dict__`."""
    spaces = [namespace(base) for base in lineage(cls)]
    kinds = [type(space["__dict__"]) if "__dict__" in space else None for space in spaces]
    own = [at for at, kind in enumerate(kinds) if kind is GetSetDescriptorType]
    position = own[0] if own else _NOWHERE
    hidden = any("__getattribute__" in space for space in spaces[:-1])  # The last is `object`.
    if own and not hidden and all(kind in (GetSetDescriptorType, None) for kind in kinds):
        position = _IN_SIGHT
    _positions.remember(cls, position)
    return position


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
    """Give the first items of a plain list or tuple, or values of a plain dict."""
    if id(type(container)) in _SEQUENCES:
        return list(islice(cast("Iterable[object]", container), MOST_ITEMS))
    return list(islice(_values(container), MOST_ITEMS))


def held_exception(value: object) -> BaseException | None:
    """Give the exception that something holds which has failed.

    Futures hold theirs, Twisted's Failure does, and others keep what `sys.exc_info()` gives.
    """
    in_sight = _positions.get(id(type(value))) == _IN_SIGHT
    attributes: object = value.__dict__ if in_sight else None
    if type(attributes) is not dict:  # Most are, and are not asked for in a call.
        attributes = object_attributes(value)
    # Most objects have neither, which is soon seen.
    if _IN_FUTURES not in attributes and _IN_FAILURES not in attributes:
        return None
    for name in (_IN_FUTURES, _IN_FAILURES):
        held = _second_of_three(attributes.get(name))
        if issubclass(type(held), BaseException):
            return cast("BaseException", held)
    return None


def held_exceptions(container: object) -> list[BaseException]:
    """Give the exceptions in a plain container, and in those that it holds.

    asyncio's attempts, for one, are `[(exc, address), ...]`.
    """
    members: list[object] = []
    for value in items(container):
        members += items(value) if is_container(value) else (value,)
        if len(members) >= MOST_ITEMS:
            break
    return [held for held in map(_exception_of, members[:MOST_ITEMS]) if held is not None]


def _exception_of(value: object) -> BaseException | None:
    if id(type(value)) in SCALARS or is_container(value):
        return None
    if issubclass(type(value), BaseException):
        return cast("BaseException", value)
    return held_exception(value)


def _second_of_three(held: object) -> object:
    """Give the exception in what `sys.exc_info()` gives, and anything else as it is."""
    if id(type(held)) not in _SEQUENCES:
        return held
    info = items(held)
    return info[1] if len(info) == _SIZE_OF_INFO else None


def member_words(value: object) -> str | None:
    """Give the name of an enum's member as words: `not authorized`; None for anything else."""
    name = object_attributes(value).get("_name_")
    return name[:MOST_TEXT].replace("_", " ").lower() if type(name) is str else None
