"""The codes that a user registers with a classifier for exception classes, by qualified names."""

import builtins
import sys
from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import cast

import attrs

from errcodes.classify.diagnosis import Code
from errcodes.classify.read.declarations import class_declaration, code_in
from errcodes.classify.read.profiles import PROFILES, ClassProfile, ClassProfiles
from errcodes.classify.walk.classes import (
    LONGEST_NAME,
    ClassInfo,
    class_name,
    getter,
    lineage,
    namespace,
)

__all__ = ["Registry", "checked_codes", "checked_packages"]

_LOCALS = "<locals>"

#: A module's names, whatever its class makes of asking for one.
_module_names: Callable[[object], Mapping[str, object]] = getter(ModuleType, "__dict__")


@attrs.frozen(eq=False, repr=False)
class Registry:
    """What a user says of classes: the codes of some, and which packages are the user's own.

    Attributes:
        codes: Qualified name, without `builtins.` -> code.
        own_packages: The packages whose exceptions may say anything, though they are installed.
        profiles: What is known of each class: what everybody knows, and what was registered.
    """

    codes: Mapping[str, Code]
    own_packages: frozenset[str] = frozenset()
    profiles: ClassProfiles = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        profiles = ClassProfiles(self._registered_profile) if self.codes else PROFILES
        object.__setattr__(self, "profiles", profiles)

    def _registered_profile(self, info: ClassInfo) -> ClassProfile:
        cls = info.reference()
        if cls is None:
            return PROFILES[info]
        declaration = class_declaration(cls, info.names, self.codes)
        return attrs.evolve(PROFILES[info], declaration=declaration)


def checked_codes(codes: Mapping[str, Code]) -> dict[str, Code]:
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


def checked_packages(packages: Iterable[str]) -> frozenset[str]:
    """Give the top-level packages that a user names as own.

    Raises:
        TypeError: For what is no collection of names, a single text among it.
        ValueError: For a name that is none of a top-level package.
    """
    if isinstance(packages, str):
        raise TypeError(f"Classifier(own_packages=...) takes several names: ({packages!r},)")
    for name in packages:
        if not isinstance(cast("object", name), str):
            raise TypeError(f"Classifier(own_packages=...): {name!r} is no name of a package")
        if not name.isidentifier():
            raise ValueError(
                f"Classifier(own_packages=...): {name!r} is no top-level package; "
                'write what stands before the first dot of its modules, such as "shop"'
            )
    return frozenset(packages)


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
            "compared; register one of its bases"
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
