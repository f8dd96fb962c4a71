"""What the index of phrases looks into, made of the rows of the tables."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from errcodes.classify.words.index_words import companion, is_stop_word, rarest_words
from errcodes.classify.words.patterns import SLOTS, every_word, leading_words
from errcodes.classify.words.rows import VALUE, Row

__all__ = ["Begun", "IndexData", "index_data"]

#: The rows that begin with one word: the second word of each, none where that is a slot or where
#: there is none, and its number.
Begun: TypeAlias = tuple[tuple[str, int], ...]
#: The space whose numbers are rarer than a word alone: `failed: 503`.
_STATUSES = "HTTP"
_NO_WORD = ""


class IndexData(NamedTuple):
    """The rows, by their numbers.

    Attributes:
        begun: First word -> the rows that begin so.
        numbers: Name of a space -> the rows that begin with one of its numbers.
        companions: Key word -> words one of which a text has beside it if it has a phrase that is
            known by it; the key word itself where it needs none, and `@` where it needs no more
            than a number next to it.
        companions_of_numbers: The same by a space, for a status is rarer than the words around it.
    """

    begun: Mapping[str, Begun]
    numbers: Mapping[str, Begun]
    companions: Mapping[str, tuple[str, ...]]
    companions_of_numbers: Mapping[str, tuple[str, ...]]


def index_data(rows: Sequence[Row]) -> IndexData:
    """Give what an index of some rows looks into.

    >>> data = index_data([("read timed out", "TIMEOUT", "RECEIVE", "WORDS")])
    >>> data.begun, data.companions
    ({'read': (('timed', 0),)}, {'timed': ('out',)})
    """
    leading = leading_words(rows)
    begun: dict[str, list[tuple[str, int]]] = defaultdict(list)
    numbers: dict[str, list[tuple[str, int]]] = defaultdict(list)
    known: dict[str, set[str]] = defaultdict(set)
    known_by_number: dict[str, set[str]] = defaultdict(set)
    for at, (row, words, key, every) in enumerate(
        zip(rows, leading, rarest_words(leading), every_word(rows), strict=True)
    ):
        second = _NO_WORD if len(words) == 1 or words[1] in SLOTS else words[1]
        space = str(row[1]) if VALUE in words else ""
        if space and _is_known_by_number(space, key, words):
            known_by_number[space].add(companion(VALUE, every))
        elif row[1] is not None:
            known[key].add(VALUE if _is_numbered(key, words, every) else companion(key, every))
        (numbers[space] if words[0] == VALUE else begun[words[0]]).append((second, at))
    return IndexData(
        {first: tuple(some) for first, some in begun.items()},
        {space: tuple(some) for space, some in numbers.items()},
        {key: tuple(sorted(some)) for key, some in known.items()},
        {space: tuple(sorted(some)) for space, some in known_by_number.items()},
    )


def _is_known_by_number(space: str, key: str, words: list[str]) -> bool:
    return is_stop_word(key) or (space == _STATUSES and companion(key, words) == key)


def _is_numbered(key: str, words: Sequence[str], every: Sequence[str]) -> bool:
    """Tell a word that needs no other beside it than a number next to it."""
    if key in SLOTS or companion(key, every) != key:
        return False
    at = words.index(key)
    return not SLOTS.isdisjoint(words[max(0, at - 1) : at + 2])
