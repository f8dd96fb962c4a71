"""What a line may be of, by the letters that it begins and ends with."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.form import Kind

__all__ = ["Beginnings", "Edges", "Forms", "beginning_with", "edges"]


class Forms(NamedTuple):
    """How lines look that begin with one letter.

    Attributes:
        any: Looks for all of them at once: most lines have none.
        each: Each with its kind.
    """

    any: LazyPattern
    each: Sequence[tuple[LazyPattern, Kind]]


class Beginnings(NamedTuple):
    """What lines may be of that begin with one letter.

    Attributes:
        openings: What lines of the kinds begin with.
        opened: The same, each with its kind.
        forms: Their forms, where there are any.
    """

    openings: tuple[str, ...]
    opened: Sequence[tuple[str, Kind]]
    forms: Forms | None


class Edges(NamedTuple):
    """What lines may be of that begin with one letter and end with another.

    Attributes:
        forms: Their forms, where there are any.
        looking: The kinds, by their numbers in `KINDS`, that look at the whole line.
    """

    forms: Forms | None
    looking: tuple[int, ...]


@lru_cache(maxsize=256)
def beginning_with(letter: str) -> Beginnings:
    """Give what lines may be of that begin with a letter."""
    openings = [(each, kind) for kind in KINDS for each in kind.openings if each[0] == letter]
    forms = [
        (form, kind) for kind in KINDS for begins, form in kind.forms if _is_of(letter, begins)
    ]
    return Beginnings(tuple(opening for opening, _ in openings), openings, _forms(forms))


def _is_of(letter: str, letters: str | None) -> bool:
    return letters is None or letter in letters


@lru_cache(maxsize=1024)
def edges(first: str, last: str) -> Edges:
    """Give what lines may be of that begin with one letter and end with another."""
    forms = [
        (form, kind)
        for kind in KINDS
        for begins, ends, form in kind.closed_forms
        if _is_of(first, begins) and last in ends
    ]
    looking = (
        at
        for at, kind in enumerate(KINDS)
        if _is_of(first, kind.line_begins) or last in kind.line_ends
    )
    return Edges(_forms(forms), tuple(looking))


def _forms(rows: Sequence[tuple[str, Kind]]) -> Forms | None:
    if not rows:
        return None
    every = LazyPattern("|".join(f"(?:{form})" for form, _ in rows))
    return Forms(every, [(LazyPattern(form), kind) for form, kind in rows])
