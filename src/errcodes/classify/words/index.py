"""The phrases of a text, found in one pass over its words.

All phrases are one tree, of which each word leads on to the words that may follow it. A text costs
what its words cost, however many phrases there are. The branches grow when their first words are
first seen in a text, so a process pays for the phrases that its failures have.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, TypeAlias, cast

import attrs

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.meanings import SearchedText, meaning_in
from errcodes.classify.words.number_spaces import words_of
from errcodes.classify.words.patterns import SLOTS, Pattern, fills, pattern_of
from errcodes.classify.words.rows import VALUE, Row
from errcodes.classify.words.rules import Rule

__all__ = ["Begun", "Hit", "Index", "IndexData"]

#: The rows that begin with one word: the second word of each, none where that is a slot or where
#: there is none, and its number.
Begun: TypeAlias = tuple[tuple[str, int], ...]
#: Of phrases that begin with the same word no more than this are found in one text.
_MOST_OF_ONE = 8
#: Stands behind the last word of a text, and for a second word where there is none.
_NO_WORD = ""


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


class _Node:
    """A place in the tree: the words and the slots that lead on, and the patterns that end here."""

    __slots__ = ("patterns", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.slots: dict[str, _Node] = {}
        self.patterns: list[Pattern] = []


#: Second word -> the node behind it, or the numbers of the rows until a text first has their words.
#: Where no other word follows at once the second is none.
_Branches: TypeAlias = dict[str, _Node | list[int]]
#: The word behind the last of a phrase, and the node that it ends at.
_End: TypeAlias = tuple[int, _Node]


class _ByFirst(dict[str, _Branches]):
    """First word -> the branches of the rows that begin so, made when a text first has the word.

    Args:
        begun: First word -> those rows.
        known: First word -> what is made already.
    """

    __slots__ = ("_begun", "firsts")

    def __init__(self, begun: Mapping[str, Begun], known: Mapping[str, _Branches]) -> None:
        super().__init__(known)
        self._begun = begun
        self.firsts = frozenset({*begun, *known})

    def __missing__(self, first: str) -> _Branches:
        branches = self[first] = _by_second(self._begun[first])
        return branches


class Index:
    """The rows of the tables as a tree of their words.

    Attributes:
        key_words: A text without one of these words holds no phrase that says what failed.

    Args:
        data: What is looked into, made of the rows.
        row: Gives a row by its number.
    """

    def __init__(self, data: IndexData, row: Callable[[int], Row]) -> None:
        self._data = data
        self._row = row
        begun = {**data.begun}
        spaces: dict[str, list[str]] = defaultdict(list)
        for space in data.numbers:
            for number in words_of(space):
                spaces[number].append(space)
        shared = {space: _by_second(some) for space, some in data.numbers.items()}
        alone: dict[str, _Branches] = {}
        for number, of_it in spaces.items():
            own = data.begun.get(number, ())
            if own or len(of_it) > 1:
                begun[number] = sum(map(data.numbers.__getitem__, of_it), own)
            else:
                alone[number] = shared[of_it[0]]
        self._branches = _ByFirst(begun, alone)
        self._numbers = {space: frozenset(words_of(space)) for space in data.companions_of_numbers}
        self.key_words = frozenset(data.companions).union(*self._numbers.values())

    def companions(self, key: str) -> set[str]:
        """Give words one of which a text has beside a key word if a phrase is known by that."""
        beside = set(self._data.companions.get(key, ()))
        for space, words in self._data.companions_of_numbers.items():
            if key in self._numbers[space]:
                # Where no other word is needed, that is the number's own.
                beside.update({key, *words} - {VALUE} if VALUE in words else words)
        return beside

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
        firsts = begun.firsts
        for start, first in enumerate(words):
            if first not in firsts:
                continue
            branches = begun[first]
            # Most of the words that begin a phrase do not go on as one.
            if ended[start + 1] not in branches and _NO_WORD not in branches:
                continue
            repeated = counts.get(first, 0) >= _MOST_OF_ONE
            ends = None if repeated else self._first_ends(branches, ended, start)
            if not ends:
                continue
            if looked_at is None:
                looked_at = SearchedText(ended, f"\n{text}\n", [], {})
            hits = _longest(ends, start, reached, looked_at)
            if hits:
                reached = hits[0].end
                counts[first] = counts.get(first, 0) + 1
                found += hits
        return found

    def _first_ends(self, branches: _Branches, words: Sequence[str], start: int) -> list[_End]:
        """Give the ends of the phrases that begin at a word, by the branches behind it."""
        ends: list[_End] = []
        second = words[start + 1]
        if _NO_WORD in branches:
            node = branches[_NO_WORD]
            if isinstance(node, list):
                node = branches[_NO_WORD] = self._grown(node, 1)
            if node.patterns or second[:1].isdecimal():
                _add_ends(ends, node, words, start + 1)
        if second and second in branches:
            node = branches[second]
            if isinstance(node, list):
                node = branches[second] = self._grown(node, 2)
            _add_ends(ends, node, words, start + 2)
        return ends

    def _grown(self, numbers: Iterable[int], depth: int) -> _Node:
        """Grow the branch of rows that begin with the same words, when a text first has them.

        Args:
            numbers: The rows.
            depth: How many words they have in common.
        """
        node = _Node()
        for pattern in map(pattern_of, map(self._row, numbers)):
            _last(node, pattern.words[depth:]).patterns.append(pattern)
        return node


def _by_second(begun: Begun) -> _Branches:
    """Give rows that begin with the same word by their second."""
    branches: dict[str, _Node | list[int]] = {}
    for second, number in begun:
        cast("list[int]", branches.setdefault(second, [])).append(number)
    return branches


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
        ends.sort(key=itemgetter(0), reverse=True)
    hits: list[Hit] = []
    for end, node in ends:
        if end <= reached or (hits and end < hits[0].end):
            break
        for pattern in node.patterns:
            meaning = pattern.meaning or meaning_in(text, pattern, start, end)
            if meaning is not None:
                hits.append(Hit(start, end, *meaning, pattern.rule))
    return hits
