"""What lines hold somewhere, looked for only where a rare part of it is there."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Line

__all__ = ["Held", "Mark", "Marks"]

#: What few lines have stands first.
_RAREST_FIRST = "`\\<>{}@#|+;&$%*[]=!?\"'(_/"
#: Each word of a mark is one of the words of a line with the mark.
_WHOLE_WORD = LazyPattern(r"[A-Za-z0-9_]+")
#: Of letters alone only what stands between others.
_INNER_WORD = LazyPattern(r"(?<=[^A-Za-z0-9_])[A-Za-z0-9_]+(?=[^A-Za-z0-9_])")


class Held(NamedTuple):
    """What a line holds: the numbers of kinds.

    Attributes:
        kinds: Those that the line is of.
        lines: Those that then look at the line.
        hits: Those that then look at each phrase in it.
    """

    kinds: list[int]
    lines: list[int]
    hits: list[int]


class Mark(NamedTuple):
    """Letters, the field of `Held` that they matter to, the number of a kind, and their form."""

    letters: str
    field: int
    kind: int
    whole: bool = False


#: Letters -> the fields that they matter to, each with the number of a kind.
_Looked: TypeAlias = dict[str, list[tuple[int, int]]]


class Marks:
    """The marks of all kinds, by a word or a letter that a line with the mark has.

    Attributes:
        words: The words.
    """

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._by_word: dict[str, _Looked] = {}
        by_letter: dict[str, _Looked] = {}
        for mark in marks:
            pattern = _WHOLE_WORD if mark.whole else _INNER_WORD
            words = sorted(pattern.findall(mark.letters), key=len)
            if words:
                looked = self._by_word.setdefault(words[-1].lower(), {})
            else:
                looked = by_letter.setdefault(_rarest(mark.letters), {})
            looked.setdefault(mark.letters, []).append((mark.field, mark.kind))
        self.words = frozenset(self._by_word)
        #: Those that each text may have, and those by a letter that few have.
        self._anywhere = by_letter.pop("", {})
        self._by_letter = by_letter
        self._letters = frozenset(by_letter)

    def held(self, line: Line, words: Iterable[str]) -> Held:
        """Give what a line holds.

        Args:
            line: The line.
            words: Those of its words that are among `words`.
        """
        held = Held([], [], [])
        text = line.text
        by_word = map(self._by_word.__getitem__, self.words.intersection(words))
        by_letter = map(self._by_letter.__getitem__, self._letters & line.signs)
        for marks in (self._anywhere, *by_word, *by_letter):
            for letters in marks:
                if letters in text:
                    for field, kind in marks[letters]:
                        held[field].append(kind)
        return held


def _rarest(letters: str) -> str:
    """Give the letter of a mark that the fewest lines have; none where all are of every day."""
    foreign = next((letter for letter in letters if not letter.isascii()), None)
    return foreign or next((each for each in _RAREST_FIRST if each in letters), "")
