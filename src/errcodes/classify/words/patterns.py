"""The rows of the tables, ready to be compared with the words of a text."""

from typing import TypeAlias

import attrs

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import VALUE, Row
from errcodes.classify.words.rules import Rule, rule_of
from errcodes.classify.words.splitting import split

__all__ = [
    "GAP",
    "SLOTS",
    "Meaning",
    "Pattern",
    "fills",
    "number_of",
    "pattern_of",
    "tokens",
]

#: What a row may have among its words: see `errcodes.classify.words.rows`.
GAP, _ANY_NUMBER, _ANY_TIME = "...", "#", "#ms"
SLOTS = frozenset({_ANY_NUMBER, _ANY_TIME, VALUE})
_UNITS = ("ms", "s")
#: Windows writes an HRESULT without `0x` as well: `80072ee2`.
_HRESULT, _DIGITS_OF_HRESULT = "8", 8
#: A state of SQL with a letter: `08s01`.
_DIGITS_OF_STATE = 5

#: What a row says where it stands.
Meaning: TypeAlias = tuple[Symptom | None, Phase | None, Weight]


@attrs.frozen(eq=False, repr=False)
class Pattern:
    """A row, ready to be compared.

    Attributes:
        words: Its words and slots up to the first gap.
        later: Those behind each gap.
        rule: What the row says.
        meaning: The same wherever its words stand; None where more has to be looked at.
    """

    words: list[str]
    later: tuple[list[str], ...]
    rule: Rule
    meaning: Meaning | None


def pattern_of(row: Row) -> Pattern:
    """Give a row as it is compared."""
    rule = rule_of(row)
    first, *later = [tokens(part) for part in rule.words.split(GAP)]
    fixed = not (rule.space or later or rule.written)
    return Pattern(first, tuple(later), rule, rule[1:4] if fixed else None)


def tokens(part: str) -> list[str]:
    """Split a part as texts are split, and keep its slots, which may have punctuation around."""
    spaced = part.replace(VALUE, f" {VALUE} ").split()
    bare = [(word, word.strip("()[];:,.")) for word in spaced]
    return [token for word, slot in bare for token in ([slot] if slot in SLOTS else split(word))]


def fills(word: str, slot: str) -> bool:
    """Tell whether a word that begins with a digit may stand for a slot."""
    if slot == _ANY_TIME:
        return word.endswith(_UNITS)
    return word.isdecimal() or (slot == VALUE and _base(word) > 10 and number_of(word) >= 0)


def number_of(word: str) -> int:
    """Give the number that a word is, in decimal, as an HRESULT or behind `0x`; -1 for none.

    A state of SQL with a letter is one to the base 36.

    >>> number_of("0x7280"), number_of("29312"), number_of("08s01"), number_of("0xgateway")
    (29312, 29312, 409537, -1)
    """
    try:
        return int(word, _base(word))
    except ValueError:
        return -1


def _base(word: str) -> int:
    if word.isdecimal():
        return 10
    if len(word) == _DIGITS_OF_STATE and word.isalnum() and not word.startswith("0x"):
        return 36
    return 16 if _is_hexadecimal(word) else 10


def _is_hexadecimal(word: str) -> bool:
    return word.startswith("0x") or (len(word) == _DIGITS_OF_HRESULT and word[0] == _HRESULT)
