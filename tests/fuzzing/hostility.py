"""Classes that note every call of their code: `classify` must not run a line of a stranger's.

Some raise what not even `except Exception` catches, some lie without a sound.
"""

import sys
from collections.abc import Callable
from random import Random
from typing import Any

__all__ = ["CodeRanError", "classes", "metaclass", "ran", "values"]


class CodeRanError(BaseException):
    """Raised where foreign code runs."""


#: What ran: the method, and the line that called it.
_RAN: list[str] = []

_LOOKS = ("__getattribute__", "__getattr__", "__setattr__", "__delattr__", "__dir__")
_CONVERSIONS = (
    *("__str__", "__repr__", "__format__", "__bytes__", "__bool__", "__int__", "__float__"),
    *("__index__", "__hash__", "__len__", "__length_hint__", "__reduce__", "__reduce_ex__"),
    *("__sizeof__", "__fspath__", "__getstate__", "__copy__", "__deepcopy__"),
)
_COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__")
_CALLS = ("__call__", "__iter__", "__next__", "__getitem__", "__enter__", "__exit__", "__await__")
_ARITHMETIC = ("__add__", "__radd__", "__mod__", "__rmod__", "__and__", "__or__", "__mul__")
_METHODS = (*_LOOKS, *_CONVERSIONS, *_COMPARISONS, *_CALLS, *_ARITHMETIC)
_OF_EXCEPTIONS = ("with_traceback", "add_note", "split", "subgroup", "derive")
_OF_CLASSES = (
    *("__getattribute__", "__getattr__", "__instancecheck__", "__subclasscheck__", "__call__"),
    *("__eq__", "__hash__", "__repr__", "__str__", "__bool__", "__len__", "__iter__", "__dir__"),
    *("__contains__", "__getitem__", "__or__"),
)
_FIELDS_OF_CLASSES = ("__module__", "__name__", "__mro__", "__bases__", "__doc__", "__dict__")
#: Of these a class may make properties.
FIELDS = (
    *("__class__", "__dict__", "__doc__", "__module__", "args", "__cause__", "__context__"),
    *("__traceback__", "__suppress_context__", "__notes__", "__error_code__", "exceptions"),
    *("errno", "winerror", "strerror", "status", "status_code", "code", "response", "reason"),
    *("verify_code", "verify_message", "message", "diagnosis", "_exception", "value", "request"),
)
#: What has to stay as it is so that an object can be made at all, and let go.
_KEPT = {"__new__", "__init__", "__init_subclass__", "__subclasshook__", "__class_getitem__"}


def ran() -> list[str]:
    """Give what ran since the last time, and forget it."""
    found = _RAN[:]
    _RAN.clear()
    return found


def _noting(name: str, answer: object) -> Callable[..., object]:
    """Give a method that notes its call; it raises where its answer is to be an exception."""

    def method(*_: object, **__: object) -> object:
        caller = sys._getframe(1)
        _RAN.append(f"{name} by {caller.f_code.co_filename}:{caller.f_lineno}")
        if answer is CodeRanError:
            raise CodeRanError(name)
        return answer

    return method


def _answer(random: Random) -> object:
    return random.choice((CodeRanError, CodeRanError, False, 0, 111, 503, "timed out", ()))


def _namespace(random: Random, methods: tuple[str, ...]) -> dict[str, object]:
    """Give some, or all, of these methods."""
    chosen = methods if random.random() < 0.5 else random.sample(methods, random.randint(1, 4))
    answer = _answer(random)
    return {name: _noting(name, answer) for name in chosen}


def metaclass(random: Random, *, base: type = type) -> Any:
    """Give a metaclass that notes what is done to its classes."""
    namespace = _namespace(random, _OF_CLASSES)
    if random.random() < 0.5:
        answer = _answer(random)
        namespace |= {name: property(_noting(name, answer)) for name in _FIELDS_OF_CLASSES}
    return type("Meta", (base,), namespace)


def classes(random: Random, base: type[BaseException], module: object) -> type[BaseException]:
    """Give a class of exceptions, derived from another one, that notes what is done to it."""
    namespace = _namespace(random, (*_METHODS, *_OF_EXCEPTIONS))
    answer = _answer(random)
    for name in FIELDS if random.random() < 0.3 else random.sample(FIELDS, 3):
        namespace[name] = property(_noting(name, answer))
    if "__module__" not in namespace:
        namespace["__module__"] = module
    if "__class__" in namespace and random.random() < 0.5:
        del namespace["__class__"]
    try:
        meta = metaclass(random, base=type(base)) if random.random() < 0.3 else type(base)
        made: type[BaseException] = type.__new__(meta, "Hostile", (base,), namespace)
    except TypeError:  # A class that wants no heirs.
        return base
    return made


def values(random: Random) -> object:
    """Give a value that notes what is done to it."""
    plain: tuple[Any, ...] = ("timed out", 111, 503, 2.5, b"refused", (), [], {}, set(), object())
    value = random.choice(plain)
    base: Any = type(value)
    own = tuple(name for name in dir(base) if callable(getattr(base, name)) and name not in _KEPT)
    namespace = _namespace(random, tuple(dict.fromkeys((*own, *_METHODS))))
    if "__eq__" in namespace and "__hash__" not in namespace:
        namespace["__hash__"] = base.__hash__
    meta: Any = metaclass(random) if random.random() < 0.2 else type
    cls: Any = type.__new__(meta, "Value", (base,), namespace)
    if random.random() < 0.1:
        return cls
    return base.__new__(cls, value) if base in (str, int, float, bytes) else base.__new__(cls)
