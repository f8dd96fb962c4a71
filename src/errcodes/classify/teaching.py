"""What a user taught a classifier: the codes of exception classes, by their qualified names."""

import builtins
import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, cast

import attrs

from errcodes.classify.classes import LONGEST_NAME, class_name, importable, lineage, namespace
from errcodes.classify.declarations import code_in, declared
from errcodes.classify.diagnosis import Code
from errcodes.classify.kinds import Kind, kind

__all__ = ["Teaching", "checked"]

_LOCALS = "<locals>"
_MOST_KINDS = 512

#: A module's names, whatever its class makes of asking for one.
_module_names: Callable[[object], Mapping[str, object]] = cast("Any", vars(ModuleType))[
    "__dict__"
].__get__


@attrs.frozen(eq=False)
class Teaching:
    """The codes of some classes, and what is remembered of every class in their light.

    Attributes:
        codes: Qualified name, without `builtins.` -> code.
    """

    codes: Mapping[str, Code]
    _kinds: dict[int, tuple[type, Kind]] = attrs.field(
        factory=dict[int, tuple[type, Kind]], init=False, repr=False
    )

    def kind(self, cls: type[BaseException]) -> Kind:
        """Give what is known of a class: what everybody knows, and what was taught."""
        if not self.codes:
            return kind(cls)
        remembered = self._kinds.get(id(cls))
        if remembered is not None and remembered[0] is cls:
            return remembered[1]
        known = kind(cls)
        known = known._replace(declared=declared(cls, known.names, self.codes))
        if importable(cls):
            if len(self._kinds) >= _MOST_KINDS:
                self._kinds.clear()
            self._kinds[id(cls)] = (cls, known)
        return known


def checked(codes: Mapping[str, Code]) -> dict[str, Code]:
    """Give codes by the names that classes are known by.

    Raises:
        TypeError: For a name that is no text, or a code that is no member of an enum.
        ValueError: For a text that is no qualified name, or not the one that a class has.
    """
    if not isinstance(cast("object", codes), Mapping):
        raise TypeError(
            "Classifier.extended takes a mapping of qualified names to codes, such as "
            f'{{"shop.errors.DeviceGone": AppErrorCode.DEVICE_REMOVED}}, not {codes!r}'
        )
    return {_name(name): _code(name, code) for name, code in codes.items()}


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(
            f'Classifier.extended: {name!r} is no name; write "module.Class" for the class'
        )
    parts = name.split(".")
    builtin = parts[0] == "builtins" or (len(parts) == 1 and hasattr(builtins, name))
    well_formed = all(part.isidentifier() or part == _LOCALS for part in parts)
    if not well_formed or not (builtin or len(parts) > 1):
        raise ValueError(
            f"Classifier.extended: {name!r} is no qualified name; write the module and the class "
            'with dots between, as in "shop.errors.DeviceGone"'
        )
    if len(name) > LONGEST_NAME:
        raise ValueError(
            f"Classifier.extended: {name!r} is longer than the {LONGEST_NAME} characters that are "
            "compared; teach the name of one of its bases"
        )
    name = name.removeprefix("builtins.")
    defined = _defined(name if "." in name else f"builtins.{name}")
    if defined not in (None, name):
        raise ValueError(
            f"Classifier.extended: {name} is defined as {defined}, by which it is known; name that"
        )
    return name


def _defined(name: str) -> str | None:
    """Give the name that a class has where it was defined; None where no such class is loaded.

    Nothing is imported, and no code of a module's or a class's own is run to look.
    """
    place, inner = name, list[str]()
    while "." in place and place not in sys.modules:
        place, _, last = place.rpartition(".")
        inner.insert(0, last)
    found: object = sys.modules.get(place)
    for each in inner:
        found = _held(found).get(each)
    if not issubclass(type(found), type) or BaseException not in lineage(cast("type", found)):
        return None
    return class_name(cast("type", found))


def _held(holder: object) -> Mapping[str, object]:
    """Give what stands in a module or a class."""
    if issubclass(type(holder), ModuleType):
        return _module_names(holder)
    return namespace(cast("type", holder)) if issubclass(type(holder), type) else {}


def _code(name: str, code: object) -> Code:
    member = code_in(code)
    if member is None:
        raise TypeError(
            f"Classifier.extended: {code!r}, for {name!r}, is no member of an IntEnum; "
            "errcodes.codes.parse gives the member for a number"
        )
    return member
