"""What lines hold somewhere, looked for only where a word or a rare letter of it is there."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.form import Kind, Line

__all__ = ["Held", "held_apart", "held_by"]

#: What few lines have stands first.
_RAREST_FIRST = "`\\<>{}@#|+;&$%*[]=!?\"'(_/"
#: A line with a mark has each of its words.
_WORD = LazyPattern(r"\w*[A-Za-z]\w*", re.ASCII)


class Held(NamedTuple):
    """What a line holds: the numbers of kinds in `KINDS`.

    Attributes:
        kinds: Those that the line is of.
        lines: Those that then look at the line.
        hits: Those that then look at each phrase in it.
    """

    kinds: list[int]
    lines: list[int]
    hits: list[int]


#: Letters, and the field of `Held` that they matter to -> the numbers of kinds.
_Marks: TypeAlias = dict[tuple[str, int], list[int]]
#: Words and letters one of which a line with a mark has, and the marks by them.
_Keyed: TypeAlias = tuple[frozenset[str], dict[str, _Marks]]


def held_by(line: Line) -> Held:
    """Give what a line holds."""
    return _held(line, _marks())


def held_apart(line: Line) -> Held:
    """Give what a line holds of the kinds that it may be of however it is worded."""
    return _held(line, _marks_apart())


def _held(line: Line, keyed: _Keyed) -> Held:
    text, (keys, marks) = line.text, keyed
    held = Held([], [], [])
    for key in ("", *keys.intersection(line.words), *keys.intersection(line.signs)):
        for (letters, field), kinds in marks[key].items():
            if letters in text:
                held[field].extend(kinds)
    return held


@cache
def _marks() -> _Keyed:
    """Give the marks of all kinds, by a word or a letter that a line with the mark has."""
    return _marks_of_each(enumerate(KINDS))


@cache
def _marks_apart() -> _Keyed:
    return _marks_of_each((number, kind) for number, kind in enumerate(KINDS) if kind.apart)


def _marks_of_each(kinds: Iterable[tuple[int, Kind]]) -> _Keyed:
    marks: dict[str, _Marks] = {"": {}}
    for number, kind in kinds:
        for key, letters, field in _marks_of(kind):
            marks.setdefault(key, {}).setdefault((letters, field), []).append(number)
    return frozenset(marks), marks


def _marks_of(kind: Kind) -> Iterator[tuple[str, str, int]]:
    for field, every in enumerate((kind.marks, kind.line_letters, kind.letters)):
        yield from ((_key(letters), letters, field) for letters in every)
    of_hits = Held._fields.index("hits")
    yield from ((word, "", of_hits) for word in kind.before | kind.behind | kind.needs)
    if kind.hit is not None and not (kind.needs or kind.letters):
        yield "", "", of_hits


def _key(letters: str) -> str:
    """Give the longest word of a mark, or the letter that the fewest lines have, or nothing."""
    foreign = [letter for letter in letters if not letter.isascii()]
    rare = [letter for letter in _RAREST_FIRST if letter in letters]
    words = sorted(_WORD.findall(letters), key=len, reverse=True)
    return (*(word.lower() for word in words), *foreign, *rare, "")[0]
