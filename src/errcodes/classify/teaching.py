"""What a user taught a classifier: the codes of exception classes, by their qualified names."""

import builtins
from collections.abc import Mapping
from typing import cast

import attrs

from errcodes.classify.attributes import LONGEST_NAME, importable
from errcodes.classify.declarations import code_in, declared
from errcodes.classify.diagnosis import Code
from errcodes.classify.kinds import Kind, kind

__all__ = ["Teaching", "checked"]

_LOCALS = "<locals>"
_MOST_KINDS = 512


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
        ValueError: For a text that is no qualified name.
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
    return name.removeprefix("builtins.")


def _code(name: str, code: object) -> Code:
    member = code_in(code)
    if member is None:
        raise TypeError(
            f"Classifier.extended: {code!r}, for {name!r}, is no member of an IntEnum; "
            "errcodes.codes.parse gives the member for a number"
        )
    return member
