"""Failures that a text puts together: a thing, and how it ended, with a few words between.

The rows of the phrases are what upstreams write; this is what everybody writes. What can fail, how
it can end and what the two say stands in `errcodes.classify.words.pairs`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

from errcodes.classify.words.index import Hit
from errcodes.classify.words.pairs import (
    AWAITED,
    BEFORE_A_THING,
    BEFORE_ADJECTIVES,
    BEHIND_A_THING,
    ENDINGS,
    MODALS,
    NOUNS,
    PAIRS,
    THINGS,
)
from errcodes.classify.words.rules import Rule, pair_rule
from errcodes.classify.words.splitting import lower_case

__all__ = ["composed_hits", "may_compose"]

#: A thing and its end are no more words apart than this; an address has several.
_WIDEST = 20
#: Of what stands between them, so much counts: an address as one.
_MOST_BETWEEN = 7
#: What ends a clause: what failed in the one says nothing of the next.
_END_OF_CLAUSE = re.compile(r"[.;!?,](?:\s|$)|\n|\s[-–—]\s|[|<>{}]")
#: Behind an end that comes first begins what it is about: not behind one of these.
_PUNCTUATION = re.compile(r"[:;,.()\[\]{}=|<>]")
_IN_PARENTHESES = re.compile(r"\([^()]*\)")
_QUOTES = ("'", '"', "`", "‘", "“")
_AROUND_WORDS = "()[]:,\"'`"
#: In a text that is made to cost, no more ends than this are looked at.
_MOST_ENDINGS = 40

#: First word -> what may follow it, the longest first, and the name of what they mean.
_Lexicon: TypeAlias = dict[str, list[tuple[list[str], str]]]


class _Mark(NamedTuple):
    """A thing or an end in a text: the words that it begins and ends before, and its name."""

    start: int
    end: int
    name: str


def composed_hits(words: Sequence[str], text: str) -> list[Hit]:
    """Give the failures that a text puts together of a thing and its end, in their order.

    Args:
        words: The words of the text.
        text: The text.
    """
    if not may_compose(words):
        return []
    endings = list(_marks(words, _endings()))[:_MOST_ENDINGS]
    things = list(_marks(words, _things())) if endings else []
    if not things:
        return []
    written = _Written(text, words, _spans(words, text))
    hits: list[Hit] = []
    reached = 0
    for ending, following in zip_longest(endings, endings[1:]):
        limit = following.start if following else len(words)
        first, last = max(reached, ending.start - _WIDEST), min(limit, ending.end + _WIDEST)
        near = [each for each in things if first <= each.start and each.end <= last]
        hits += _pair(ending, near, written)
        reached = ending.end
    return hits


def may_compose(words: Iterable[str]) -> bool:
    """Tell whether words may hold a thing and its end, which is soon seen."""
    return not (_endings().keys().isdisjoint(words) or _things().keys().isdisjoint(words))


class _Written(NamedTuple):
    """A text: its letters, its words, and where each of these begins and ends among the letters."""

    text: str
    words: Sequence[str]
    spans: list[tuple[int, int]]

    def between(self, one: _Mark, other: _Mark) -> str:
        """Give the letters between two marks, without what stands in parentheses."""
        between = self.text[self.spans[one.end - 1][1] : self.spans[other.start][0]]
        return _IN_PARENTHESES.sub("", between) if "(" in between else between

    def describes(self, ending: _Mark) -> bool:
        """Tell an end that only describes what follows: `after a failed connection`."""
        before = self.words[ending.start - 1 : ending.start]
        return bool(before) and before[0] in BEFORE_ADJECTIVES

    def is_method(self, thing: _Mark) -> bool:
        """Tell HTTP's method CONNECT from what is done to a server."""
        start, end = self.spans[thing.start]
        return self.text[start:end] == "CONNECT"

    def clause_behind(self, mark: _Mark) -> str:
        """Give what is left of a clause behind a mark."""
        start = self.spans[mark.end - 1][1]
        end = _END_OF_CLAUSE.search(self.text, start)
        return self.text[start : end.start() if end else len(self.text)]


def _pair(ending: _Mark, things: Iterable[_Mark], written: _Written) -> Iterator[Hit]:
    """Give what an end says of the nearest thing that it can be said of."""
    apart = (each for each in things if each.end <= ending.start or each.start >= ending.end)
    for thing in sorted(apart, key=lambda each: _distance(each, ending)):
        rule = _pairs().get((thing.name, ending.name))
        if rule is not None and _stand_together(thing, ending, written):
            if not rule.written or any(form in written.text for form in rule.written):
                start, end = min(thing.start, ending.start), max(thing.end, ending.end)
                yield Hit(start, end, rule.symptom, rule.phase, rule.weight, rule)
            return


def _distance(thing: _Mark, ending: _Mark) -> int:
    """Give how many words stand between, and of two as near the one behind first."""
    before = thing.start < ending.start
    return 2 * (ending.start - thing.end) + 1 if before else 2 * (thing.start - ending.end)


def _stand_together(thing: _Mark, ending: _Mark, written: _Written) -> bool:
    """Tell whether what stands between, and behind, leaves the end said of the thing."""
    if thing.start < ending.start:
        return _ends_in(thing, ending, written)
    return _begins_with(ending, thing, written)


def _ends_in(thing: _Mark, ending: _Mark, written: _Written) -> bool:
    """Tell `connection to 192.0.2.1 failed`, where the thing comes first."""
    between = written.between(thing, ending)
    if not between[:1].isspace() and not between.startswith(": "):
        return False
    if written.describes(ending) or written.is_method(thing):
        return False
    words = between.split()
    if _END_OF_CLAUSE.search(between) or (": " in between and words != [":"]):
        return False
    if between.endswith(_QUOTES) or not MODALS.isdisjoint(words) or len(words) > _MOST_BETWEEN:
        return False
    if written.words[ending.start] in NOUNS:
        return between.isspace() and _goes_on(written.clause_behind(ending))
    return _goes_on(between)


def _begins_with(ending: _Mark, thing: _Mark, written: _Written) -> bool:
    """Tell `failed to open a connection`, where the end comes first."""
    between = written.between(ending, thing)
    words = between.lower().split()
    if not between[:1].isspace() or _PUNCTUATION.search(between) or len(words) > _MOST_BETWEEN:
        return False
    if "waiting" in words:
        return thing.name in AWAITED
    first = written.words[ending.start]
    if not words and not written.words[thing.start].endswith("ing"):
        alone = first in NOUNS or ending.name == "REFUSED"
        if alone or written.describes(ending):
            return False
    return BEFORE_A_THING.issuperset(words) and _goes_on(written.clause_behind(thing))


def _goes_on(between: str) -> bool:
    """Tell words that go on about a thing from a noun that it is only a part of.

    `connection to 192.0.2.1 failed` is about a connection, `connection pool failed` about a pool.
    """
    if between.startswith(("-", "_", ".", "/")):
        return False
    first = next(iter(between.split(None, 1)), "").lower()
    word = first.strip(_AROUND_WORDS)
    return first[:1] in _QUOTES or not word.isalpha() or word in BEHIND_A_THING


def _marks(words: Sequence[str], lexicon: _Lexicon) -> Iterator[_Mark]:
    """Give the things, or the ends, in a text; of those that begin at one word the longest."""
    reached = 0
    for start, known in enumerate(map(lexicon.get, words)):
        if known is None or start < reached:
            continue
        for following, name in known:
            end = start + 1 + len(following)
            if not following or list(words[start + 1 : end]) == following:
                reached = end
                yield _Mark(start, end, name)
                break


def _spans(words: Sequence[str], text: str) -> list[tuple[int, int]]:
    small = lower_case(text)
    spans: list[tuple[int, int]] = []
    at = 0
    for word in words:
        start = small.find(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans


def _lexicon(rows: Iterable[tuple[str, str]]) -> _Lexicon:
    lexicon: _Lexicon = {}
    for words, name in sorted(rows, key=lambda row: -len(row[0])):
        first, *following = words.split()
        lexicon.setdefault(first, []).append((following, name))
    return lexicon


@cache
def _things() -> _Lexicon:
    return _lexicon(THINGS)


@cache
def _endings() -> _Lexicon:
    return _lexicon(ENDINGS)


@cache
def _pairs() -> dict[tuple[str, str], Rule]:
    """Give what a thing and an end say together, by their names."""
    return {row[:2]: pair_rule(row) for row in PAIRS}
