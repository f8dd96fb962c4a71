"""The rows of the tables, ready to be compared with the words of a text."""

from typing import NamedTuple, TypeAlias

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Number, Phrase
from errcodes.classify.words.splitting import split

__all__ = ["SLOTS", "VALUE", "Pattern", "Told", "fills", "pattern_of", "values_of"]

#: What a row may have among its words: see `Phrase` and `Number`.
_GAP, _ANY_NUMBER, _ANY_TIME, VALUE = "...", "#", "#ms", "@"
SLOTS = frozenset({_ANY_NUMBER, _ANY_TIME, VALUE})
_UNITS = ("ms", "s")

#: What a row says.
Told: TypeAlias = tuple[Symptom | None, Phase | None, Weight]


class Pattern(NamedTuple):
    """A row, ready to be compared: its words up to the first gap, and what follows the gaps.

    `told` is what it says wherever its words stand; None where more has to be looked at.
    """

    words: list[str]
    later: tuple[list[str], ...]
    row: Phrase | Number
    told: Told | None


def pattern_of(row: Phrase | Number) -> Pattern:
    """Give a row as it is compared."""
    first, *later = [_tokens(part) for part in row.words.split(_GAP)]
    told = None if isinstance(row, Number) or later or row.written else row[1:4]
    return Pattern(first, tuple(later), row, told)


def _tokens(part: str) -> list[str]:
    """Split a part as texts are split, and keep its slots, which may have punctuation around."""
    spaced = part.replace(VALUE, f" {VALUE} ").split()
    bare = [(word, word.strip("()[];:,.")) for word in spaced]
    return [token for word, slot in bare for token in ([slot] if slot in SLOTS else split(word))]


def values_of(pattern: Pattern) -> list[str]:
    """Give the numbers that may stand in a pattern."""
    return [str(number) for number in pattern.row.space] if isinstance(pattern.row, Number) else []


def fills(word: str, slot: str) -> bool:
    """Tell whether a word that begins with a digit may stand for a slot."""
    if slot == _ANY_TIME:
        return word.endswith(_UNITS)
    return word.isdecimal()
