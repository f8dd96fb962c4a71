"""Reading classes without running a line of their code, or of their metaclasses'."""

import builtins
import sys
import weakref
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, TypeVar, cast

import attrs

__all__ = [
    "LONGEST_NAME",
    "ByClass",
    "ClassInfo",
    "class_constant",
    "class_info",
    "class_infos",
    "class_name",
    "getter",
    "lineage",
    "living_lineage",
    "module_file",
    "namespace",
]

_Value = TypeVar("_Value")

LONGEST_NAME = 100
_MOST_CLASSES = 512


def getter(owner: type, name: str) -> Callable[[Any], Any]:
    """Give what reads an attribute as the interpreter's own type does it.

    Args:
        owner: The type, such as `BaseException`.
        name: The attribute.
    """
    return cast("Callable[[Any], Any]", owner.__dict__[name].__get__)


lineage: Callable[[type], tuple[type, ...]] = getter(type, "__mro__")
namespace: Callable[[type], Mapping[str, object]] = getter(type, "__dict__")
_module = getter(type, "__module__")
_qualname = getter(type, "__qualname__")

#: What a class may define that would run where an attribute of its exceptions is read, or hide it.
_HIDING = frozenset(
    {
        *("__getattribute__", "__dict__", "__cause__", "__context__", "__traceback__", "args"),
        *("errno", "winerror", "exceptions"),
    }
)


@attrs.frozen(eq=False, repr=False)
class ClassInfo:
    """What the walk needs to know of an exception's class.

    Attributes:
        name: Its qualified name.
        module: The module that defines it.
        names: That name, and those of its bases.
        is_plain: Whether its exceptions' attributes may be read as they are written in Python:
            nothing of the class's own stands before those of the interpreter's types.
        is_os_error: Whether its exceptions have an `errno`.
        is_timeout: Whether Python's own time-out is among its bases.
        is_group: Whether they have members.
        reference: The class, which is not kept alive.
    """

    name: str
    module: str
    names: tuple[str, ...]
    is_plain: bool
    is_os_error: bool
    is_timeout: bool
    is_group: bool
    reference: "weakref.ref[type[BaseException]]"


class ByClass(dict[int, _Value]):
    """What is known of classes, by their ids: the class of a class may have a `__hash__`.

    No class is kept alive. One that dies takes its entry with it, before its id can be another's.
    """

    def __init__(self) -> None:
        super().__init__()
        self._references: dict[int, weakref.ref[type]] = {}

    def remember(self, cls: type, value: _Value) -> None:
        """Remember what is known of a class, and of some hundred classes at once.

        Args:
            cls: The class.
            value: What is known of it.
        """
        if len(self) >= _MOST_CLASSES:
            self.clear()
        key = id(cls)
        # In this order nothing is known of a class whose death would go unseen.
        self._references[key] = weakref.ref(cls, lambda _: self._forget(key))
        self[key] = value

    def clear(self) -> None:
        """Forget all."""
        super().clear()
        self._references.clear()

    def _forget(self, key: int) -> None:
        self.pop(key, None)
        self._references.pop(key, None)


class_infos: ByClass[ClassInfo] = ByClass()


def class_info(cls: type[BaseException]) -> ClassInfo:
    """Give what is known of a class; it is remembered as long as the class lives.

    Raises:
        TypeError: For a class of what is no exception.
    """
    info = class_infos.get(id(cls))
    if info is None:
        if not issubclass(cls, BaseException):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"classify takes an exception, not {cls.__name__}")
        info = _read(cls)
        class_infos.remember(cls, info)
    return info


def _read(cls: type[BaseException]) -> ClassInfo:
    names = tuple(class_name(base) for base in lineage(cls))
    hides = (name for base in lineage(cls) if not _is_builtin(base) for name in namespace(base))
    return ClassInfo(
        names[0],
        _module_name(cls),
        names,
        _HIDING.isdisjoint(name for name in hides if type(name) is str),
        issubclass(cls, OSError),
        issubclass(cls, TimeoutError),
        issubclass(cls, BaseExceptionGroup),
        weakref.ref(cls),
    )


def living_lineage(info: ClassInfo) -> tuple[type, ...]:
    """Give a class and its bases; none where it no longer lives."""
    cls = info.reference()
    return () if cls is None else lineage(cls)


def class_constant(info: ClassInfo, name: str) -> object:
    """Give what a class, or the nearest of its bases, has under a name; None where none has it."""
    spaces = map(namespace, living_lineage(info))
    return next((space[name] for space in spaces if name in space), None)


def _is_builtin(cls: type) -> bool:
    return vars(builtins).get(str.__str__(_qualname(cls))) is cls


def module_file(name: str) -> str | None:
    """Give the file of a loaded module, or None."""
    module = sys.modules.get(name)
    file = vars(module).get("__file__") if type(module) is ModuleType else None
    return file if type(file) is str else None


def class_name(cls: type) -> str:
    """Give the qualified name of a class, without `builtins.`, cut at a hundred characters."""
    module = _module_name(cls)
    name = str.__str__(_qualname(cls))[:LONGEST_NAME]
    return name if module in ("", "builtins") else f"{module}.{name}"[:LONGEST_NAME]


def _module_name(cls: type) -> str:
    module = _module(cls)
    return module[:LONGEST_NAME] if type(module) is str else ""
