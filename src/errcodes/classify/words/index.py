"""The phrases of a text, found in one pass over its words.

All phrases are one tree, of which each word leads on to the words that may follow it. A text costs
what its words cost, however many phrases there are. The branches grow when their first words are
first seen in a text, so a process pays for the phrases that its failures have.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeAlias, cast

import attrs

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.index_words import companion, is_stop_word, rarest_words
from errcodes.classify.words.meanings import SearchedText, meaning_in
from errcodes.classify.words.number_spaces import words_of
from errcodes.classify.words.patterns import (
    SLOTS,
    Pattern,
    every_word,
    fills,
    leading_words,
    pattern_of,
)
from errcodes.classify.words.rows import VALUE, Row
from errcodes.classify.words.rules import Rule, every_row

__all__ = ["Hit", "Index", "packaged_index"]

#: Of phrases that begin with the same word no more than this are found in one text.
_MOST_OF_ONE = 8
#: Stands behind the last word of a text, and for a second word where there is none.
_NO_WORD = ""
#: The space whose numbers are rarer than a word alone: `failed: 503`.
_STATUSES = "HTTP"


@attrs.define
class Hit:
    """A phrase in a text.

    Attributes:
        start: Its first word.
        end: The word behind its last.
        symptom: What it says; None where it only tells a phase, or takes the meaning from others.
        phase: How far the request had come, where it tells it.
        weight: How much it weighs.
        rule: The row that it was found by.
    """

    start: int
    end: int
    symptom: Symptom | None
    phase: Phase | None
    weight: Weight
    rule: Rule | None = None


class _Node:
    """A place in the tree: the words and the slots that lead on, and the patterns that end here."""

    __slots__ = ("patterns", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.slots: dict[str, _Node] = {}
        self.patterns: list[Pattern] = []


#: Second word -> the node behind it, or the rows until a text first has their words. Where no other
#: word follows at once the second is none.
_Branches: TypeAlias = dict[str, _Node | list[Row]]
#: The word behind the last of a phrase, and the node that it ends at.
_End: TypeAlias = tuple[int, _Node]


class Index:
    """The rows of the tables as a tree of their words.

    Attributes:
        key_words: A text without one of these words holds no phrase that says what failed.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        rows = list(rows)
        leading = leading_words(rows)
        #: Key word -> the rows that are known by it; and the same by a space of numbers, for a
        #: status is rarer than the words around it.
        self._known_by: dict[str, list[Row]] = defaultdict(list)
        self._known_by_number: dict[str, list[Row]] = defaultdict(list)
        self._beside_numbers: dict[str, set[str]] = {}
        begun: dict[str, list[Row]] = defaultdict(list)
        numbers: dict[str, list[Row]] = defaultdict(list)
        for row, words, key in zip(rows, leading, rarest_words(leading), strict=True):
            first = words[0]
            if VALUE in row[0] and VALUE in words:
                self._known(str(row[1]), key, words).append(row)
                if first == VALUE:
                    numbers[str(row[1])].append(row)
                    continue
            elif row[1] is not None:
                self._known_by[key].append(row)
            begun[first].append(row)
        #: First word -> the branches of the rows that begin so, or the rows until a text first has
        #: the word.
        self._branches = cast("dict[str, _Branches | list[Row]]", begun)
        spaces: dict[str, list[str]] = defaultdict(list)
        for space in numbers:
            for number in words_of(space):
                spaces[number].append(space)
        shared = {space: _by_second(some) for space, some in numbers.items()}
        for number, of_it in spaces.items():
            if number in begun or len(of_it) > 1:
                begun[number] = sum(map(numbers.__getitem__, of_it), begun[number])
            else:
                self._branches[number] = shared[of_it[0]]
        self.key_words = frozenset(self._known_by).union(*map(words_of, self._known_by_number))

    def _known(self, space: str, key: str, words: list[str]) -> list[Row]:
        """Give the rows that are known as one with a number is: by that, or by its key word."""
        alone = space == _STATUSES and companion(key, words) == key
        return self._known_by_number[space] if alone or is_stop_word(key) else self._known_by[key]

    def companions(self, key: str) -> set[str]:
        """Give words one of which a text has beside a key word if a phrase is known by that."""
        beside = {companion(key, words) for words in every_word(self._known_by.get(key, ()))}
        for space in self._known_by_number:
            if key in words_of(space):
                # Where no other word is needed, that is the number's own.
                beside.update(key if word == VALUE else word for word in self._beside(space))
        return beside

    def _beside(self, space: str) -> set[str]:
        """Give words one of which a text has beside a number that a phrase is known by."""
        if space not in self._beside_numbers:
            known = every_word(self._known_by_number[space])
            self._beside_numbers[space] = {companion(VALUE, words) for words in known}
        return self._beside_numbers[space]

    def hits(self, words: Sequence[str], text: str) -> list[Hit]:
        """Give the phrases in a text in their order, without those that lie within a longer one.

        Args:
            words: The words of the text.
            text: The text.
        """
        ended = [*words, _NO_WORD]
        looked_at: SearchedText | None = None
        found: list[Hit] = []
        reached = 0
        counts: dict[str, int] = {}
        begun = self._branches
        for start, first in enumerate(words):
            if first not in begun:
                continue
            branches = begun[first]
            if isinstance(branches, list):
                branches = begun[first] = _by_second(branches)
            # Most of the words that begin a phrase do not go on as one.
            if ended[start + 1] not in branches and _NO_WORD not in branches:
                continue
            repeated = counts.get(first, 0) >= _MOST_OF_ONE
            ends = None if repeated else _first_ends(branches, ended, start)
            if not ends:
                continue
            if looked_at is None:
                looked_at = SearchedText(ended, text, [], {})
            hits = _longest(ends, start, reached, looked_at)
            if hits:
                reached = hits[0].end
                counts[first] = counts.get(first, 0) + 1
                found += hits
        return found


@cache
def packaged_index() -> Index:
    """Give the index of all tables, made when it is first asked for."""
    return Index(every_row())


def _by_second(rows: Sequence[Row]) -> _Branches:
    """Give rows that begin with the same word by their second."""
    branches: dict[str, _Node | list[Row]] = {}
    for row, words in zip(rows, leading_words(rows), strict=True):
        second = _NO_WORD if len(words) == 1 or words[1] in SLOTS else words[1]
        cast("list[Row]", branches.setdefault(second, [])).append(row)
    return branches


def _first_ends(branches: _Branches, words: Sequence[str], start: int) -> list[_End]:
    """Give the ends of the phrases that begin at a word, by the branches behind it."""
    ends: list[_End] = []
    second = words[start + 1]
    if _NO_WORD in branches:
        node = branches[_NO_WORD]
        if isinstance(node, list):
            node = branches[_NO_WORD] = _grown(node, 1)
        if node.patterns or second[:1].isdecimal():
            _add_ends(ends, node, words, start + 1)
    if second and second in branches:
        node = branches[second]
        if isinstance(node, list):
            node = branches[second] = _grown(node, 2)
        _add_ends(ends, node, words, start + 2)
    return ends


def _grown(rows: Iterable[Row], depth: int) -> _Node:
    """Grow the branch of rows that begin with the same words, when a text first has them.

    Args:
        rows: The rows.
        depth: How many words they have in common.
    """
    node = _Node()
    for pattern in map(pattern_of, rows):
        _last(node, pattern.words[depth:]).patterns.append(pattern)
    return node


def _last(node: _Node, tokens: Iterable[str]) -> _Node:
    """Give the node that these words and slots lead to, and make those on the way."""
    for token in tokens:
        node = (node.slots if token in SLOTS else node.words).setdefault(token, _Node())
    return node


def _add_ends(ends: list[_End], node: _Node, words: Sequence[str], at: int) -> None:
    """Add the nodes at which patterns end, and the places in the text, from a node onwards."""
    while True:
        if node.patterns:
            ends.append((at, node))
        word = words[at]
        if node.slots and word[:1].isdecimal():
            for slot, filled in node.slots.items():
                if fills(word, slot):
                    _add_ends(ends, filled, words, at + 1)
        if word not in node.words:
            return
        node = node.words[word]
        at += 1


def _longest(ends: list[_End], start: int, reached: int, text: SearchedText) -> list[Hit]:
    """Give the phrases that go on for longest, and further than those before them."""
    if len(ends) > 1:
        ends.sort(key=_end, reverse=True)
    hits: list[Hit] = []
    for end, node in ends:
        if end <= reached or (hits and end < hits[0].end):
            break
        for pattern in node.patterns:
            meaning = pattern.meaning or meaning_in(text, pattern, start, end)
            if meaning is not None:
                hits.append(Hit(start, end, *meaning, pattern.rule))
    return hits


def _end(end: _End) -> int:
    return end[0]
