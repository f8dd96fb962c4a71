"""The phrases of a text, found in one pass over its words.

All phrases are one tree, of which each word leads on to the words that may follow it. A text costs
what its words cost, however many phrases there are.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.index_words import is_stop_word, rarest_words
from errcodes.classify.words.patterns import (
    SLOTS,
    VALUE,
    Pattern,
    Told,
    fills,
    pattern_of,
    values_of,
)
from errcodes.classify.words.phrases import EVERY_ROW
from errcodes.classify.words.rows import Number, Phrase

__all__ = ["Hit", "Index", "packaged_index"]

#: So many words may stand in a gap.
_WIDEST_GAP = 24
#: Of phrases that begin with the same word no more than this are told of one text.
_MOST_OF_ONE = 8
#: In a text that is made to cost, no more gaps than this are looked behind.
_MOST_GAPS = 60
#: Digits of the longest number that any space has: an NTSTATUS.
_LONGEST_NUMBER = 10
_POINTS = frozenset(",.")
#: Stands behind the last word of a text, and is no word.
_END = ""


class Hit(NamedTuple):
    """A phrase in a text: where it stands, and what it says."""

    start: int
    end: int
    symptom: Symptom | None
    phase: Phase | None
    weight: Weight


class _Node:
    """A place in the tree: the words and the slots that lead on, and the patterns that end here."""

    __slots__ = ("patterns", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.slots: dict[str, _Node] = {}
        self.patterns: list[Pattern] = []


class _Text(NamedTuple):
    """A text while its phrases are looked for: its words, with _END behind them, and its letters.

    Attributes:
        gaps: The gaps that have been looked behind, one entry each.
    """

    words: list[str]
    written: str
    gaps: list[int]


class Index:
    """The rows of the tables as a tree of their words."""

    def __init__(self, rows: Iterable[Phrase | Number]) -> None:
        patterns = [pattern_of(row) for row in rows]
        rare = rarest_words([set(pattern.words) - SLOTS for pattern in patterns])
        self._root = _Node()
        telling: set[str] = set()
        for pattern, word in zip(patterns, rare, strict=True):
            # A status is rarer than the words around it.
            values = values_of(pattern) if is_stop_word(word) else ()
            if _tells(pattern.row):
                telling.update(values or [word])
            for first in values_of(pattern) if pattern.words[0] == VALUE else pattern.words[:1]:
                node = self._root.words.setdefault(first, _Node())
                _last(node, pattern.words[1:]).patterns.append(pattern)
        #: A text without one of these words holds no phrase that tells of a failure by itself.
        self.telling = frozenset(telling)

    def hits(self, words: Sequence[str], text: str) -> list[Hit]:
        """Give the phrases in a text in their order, without those that lie within a longer one.

        Args:
            words: The words of the text.
            text: The text.
        """
        looked_at = _Text([*words, _END], text, [])
        ended = looked_at.words
        longest: list[Hit] = []
        reached = 0
        told: dict[str, int] = {}
        for start, node in enumerate(map(self._root.words.get, words)):
            # Most of the words that begin a phrase do not go on as one.
            if not node or not (node.patterns or node.slots or ended[start + 1] in node.words):
                continue
            first = words[start]
            if told.get(first, 0) >= _MOST_OF_ONE:
                continue
            ends = _ends(node, ended, start + 1)
            hits = _longest(ends, start, reached, looked_at) if ends else None
            if hits:
                reached = hits[0].end
                told[first] = told.get(first, 0) + 1
                longest += hits
        return longest


@cache
def packaged_index() -> Index:
    """Give the index of all tables, made when it is first asked for."""
    return Index(EVERY_ROW)


def _tells(row: Phrase | Number) -> bool:
    """Tell whether a row says what failed; the others only change what is said beside them."""
    return isinstance(row, Number) or row.symptom is not None


def _last(node: _Node, tokens: Iterable[str]) -> _Node:
    """Give the node that these words and slots lead to, and make those on the way."""
    for token in tokens:
        node = (node.slots if token in SLOTS else node.words).setdefault(token, _Node())
    return node


def _ends(node: _Node, words: Sequence[str], at: int) -> list[tuple[int, _Node]]:
    """Give the nodes at which patterns end, and the places in the text, from a node onwards."""
    found: list[tuple[int, _Node]] = []
    following: _Node | None = node
    while following is not None:
        node, word = following, words[at]
        if node.patterns:
            found.append((at, node))
        if node.slots and word[:1].isdecimal():
            for slot, filled in node.slots.items():
                if fills(word, slot):
                    found += _ends(filled, words, at + 1)
        following = node.words.get(word)
        at += 1
    return found


def _longest(ends: list[tuple[int, _Node]], start: int, reached: int, text: _Text) -> list[Hit]:
    """Give the phrases that go on for longest, and further than those before them."""
    if len(ends) > 1:
        ends.sort(key=_end, reverse=True)
    hits: list[Hit] = []
    for end, node in ends:
        if end <= reached or (hits and end < hits[0].end):
            break
        for pattern in node.patterns:
            told = pattern.told or _told(pattern, start, end, text)
            if told is not None:
                hits.append(Hit(start, end, *told))
    return hits


def _end(end: tuple[int, _Node]) -> int:
    return end[0]


def _told(pattern: Pattern, start: int, end: int, text: _Text) -> Told | None:
    """Give what a row says where its words stand, if the rest of it is there as well."""
    if pattern.later and not _follow(pattern.later, text, end):
        return None
    row = pattern.row
    if isinstance(row, Phrase):
        meant = not row.written or any(form in text.written for form in row.written)
        return row[1:4] if meant else None
    value = text.words[start + pattern.words.index(VALUE)]
    told = row.space.get(int(value)) if len(value) <= _LONGEST_NUMBER else None
    if told is None or _is_fraction(value, text.written):
        return None
    forms = [form.replace(VALUE, value) for form in row.written]
    return (*told, row.weight) if not forms or any(form in text.written for form in forms) else None


def _is_fraction(value: str, text: str) -> bool:
    """Tell a number that only ends another one: the milliseconds of `08:15:01,502 ERROR`."""
    at = text.find(value)
    while at >= 0:
        before = text[max(0, at - 2) : at]
        if not (before[:1].isdecimal() and before[1:] in _POINTS):
            return False
        at = text.find(value, at + 1)
    return True


def _follow(later: Iterable[list[str]], text: _Text, end: int) -> bool:
    """Tell whether the words behind the gaps follow, in their order."""
    for part in later:
        text.gaps.append(end)
        start = next(_starts(part, text.words, end), None) if len(text.gaps) <= _MOST_GAPS else None
        if start is None:
            return False
        end = start + len(part)
    return True


def _starts(part: list[str], words: list[str], end: int) -> Iterator[int]:
    """Give where a part stands behind a gap."""
    first = part[0]
    for at in range(end, min(len(words) - len(part), end + _WIDEST_GAP) + 1):
        if (words[at] == first or first in SLOTS) and _fits(words[at : at + len(part)], part):
            yield at


def _fits(here: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(
        word == slot or (slot in SLOTS and word[:1].isdecimal() and fills(word, slot))
        for word, slot in zip(here, wanted, strict=True)
    )
