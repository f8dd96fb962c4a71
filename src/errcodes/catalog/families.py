"""The codes that a catalog has words for: the packaged families, and those of users."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TypeAlias, TypeGuard, cast

from errcodes.catalog.documents import CatalogError
from errcodes.codes import AppErrorCode, NetworkErrorCode

__all__ = ["PACKAGED_FAMILIES", "Codes", "Family", "codes_of", "joined"]

#: A class of codes.
Family: TypeAlias = type[IntEnum]
#: Codes by their numbers.
Codes: TypeAlias = Mapping[int, IntEnum]

PACKAGED_FAMILIES: tuple[Family, ...] = (AppErrorCode, NetworkErrorCode)
#: The largest number that every reader of JSON keeps (RFC 8259, section 6).
_LARGEST = 2**53 - 1


def codes_of(families: Iterable[Family]) -> dict[int, IntEnum]:
    """Give all codes of some families, in their order."""
    return {code.value: code for family in families for code in family}


def joined(families: tuple[Family, ...], more: Family | Iterable[Family]) -> tuple[Family, ...]:
    """Give families with more families behind them; one that is there already changes nothing.

    Args:
        families: The families that are there.
        more: A class of codes, or several.

    Raises:
        CatalogError: For a number that is taken, or that no code may have.
        TypeError: For what is no class of codes.
    """
    for family in _each(more):
        if family not in families:
            _check(family, codes_of(families))
            families = (*families, family)
    return families


def _each(more: object) -> Iterable[Family]:
    """Give the classes one by one, be it one or several."""
    if isinstance(more, type):
        return (cast("Family", more),)
    if isinstance(more, Iterable) and not isinstance(more, str):
        return cast("Iterable[Family]", more)
    raise _no_family(more)


def _no_family(given: object) -> TypeError:
    """Give the error for what is no class of codes, with what was meant where that is known."""
    hint = ""
    if isinstance(given, IntEnum):
        hint = f"; that is a member: give its class, {type(given).__name__}"
    elif isinstance(given, str):
        hint = "; import the class, and give it itself, without quotes"
    return TypeError(f"codes takes a class of enum.IntEnum, or several, not {given!r}{hint}")


def _is_family(given: object) -> TypeGuard[Family]:
    return isinstance(given, type) and issubclass(given, IntEnum)


def _check(family: object, taken: Codes) -> None:
    """Refuse a class whose numbers cannot stand beside those that are taken."""
    if not _is_family(family):
        raise _no_family(family)
    name = f"{family.__module__}.{family.__qualname__}"
    if not len(family):
        raise CatalogError(name, None, "it has no members")
    for code in family:
        if not 0 <= code.value <= _LARGEST:
            raise CatalogError(name, code.name, f"{code.value} is not from 0 to {_LARGEST}")
        other = taken.get(code.value)
        if other is not None:  # The code 0 is false.
            owner = f"{type(other).__name__}.{other.name}"
            reason = f"{code.value} is {owner} already; give it a number that no other code has"
            raise CatalogError(name, code.name, reason)
