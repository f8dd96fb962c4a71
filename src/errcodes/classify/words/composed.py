"""Failures that a text puts together: a thing, and how it ended, with a few words between.

The rows of the phrases are what upstreams write; this is what everybody writes. What can fail, how
it can end and what the two say stands in `errcodes.classify.words.pairs`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from errcodes.classify.words.index import Hit
from errcodes.classify.words.index_words import companion, rarest_words
from errcodes.classify.words.pairs import (
    AWAITED,
    BEFORE_A_NAME,
    BEFORE_A_THING,
    BEFORE_ADJECTIVES,
    BEHIND_A_THING,
    ENDINGS,
    MODALS,
    NOUNS,
    PAIRS,
    REACHED_BY_NAME,
    THINGS,
    WITH_AN_OBJECT,
)
from errcodes.classify.words.rules import Rule, pair_rule
from errcodes.classify.words.splitting import lower_case

__all__ = ["companions", "composed_hits", "key_words"]

#: A thing and its end are no more words apart than this; an address has several.
_WIDEST = 20
#: Of what stands between them, so much counts: an address as one.
_MOST_BETWEEN = 7
#: So many words may be the name of what is reached.
_LONGEST_NAME = 4
#: So many letters before the end its name may take.
_LONGEST_NAME_BEFORE = 60
#: What ends a clause: what failed in the one says nothing of the next. First stands a class of
#: letters that are rare, at which alone `re` then looks for a match.
_END_OF_CLAUSE = re.compile(
    r"[.;!?,|<>{}\n–—-](?:(?<=[\n|<>{}])|(?<=[.;!?,])(?:\s|$)|(?<=\s[-–—])\s)"
)
#: Behind an end that comes first begins what it is about: not behind one of these.
_PUNCTUATION = re.compile(r"[:;,.()\[\]{}=|<>]")
_IN_PARENTHESES = re.compile(r"\([^()]*\)")
_QUOTES = ("'", '"', "`", "‘", "“")
#: What is put behind a thing to say which one is meant: `failed to connect [192.0.2.1]`.
_OPENING = (*_QUOTES, "(", "[")
_AROUND_WORDS = "()[]:,\"'`"
#: Who is called by a name, or by an address: it begins with a capital, or has a point in it.
_NAME_BEHIND = re.compile(r"\s+[\"'`(]?(?:[A-Z]|[\w-]+\.[\w.-]*\w|\w+://)")
_NAME_BEFORE = re.compile(
    r"(?:^|[\s\"'`])(?:[A-Z][\w.:-]*|[\w-]+\.[\w.-]*\w(?::\d+)?)[\"'`]?(?:\s+is|\s+was)?\s+$"
)
_UNREACHABLE, _PEER = "UNREACHABLE", "PEER"
#: In a text that is made to cost, no more ends than this are looked at.
_MOST_ENDINGS = 40

#: First word -> the words that may follow it, the longest first, and the name of what they mean.
_Lexicon: TypeAlias = dict[str, list[tuple[list[str], str]]]


class _Mark(NamedTuple):
    """A thing or an end in a text: its first word, the word behind its last, and its name."""

    start: int
    end: int
    name: str


class _Tables(NamedTuple):
    """The tables, as they are looked into.

    Attributes:
        keys: A text without one of these words has no end.
        companions: By each of those, words one of which is there as well.
        firsts: Things and ends begin with these.
        things: What can fail.
        endings: How it can end.
        pairs: Name of an end -> name of a thing -> what the two say.
    """

    keys: frozenset[str]
    companions: dict[str, set[str]]
    firsts: frozenset[str]
    things: _Lexicon
    endings: _Lexicon
    pairs: dict[str, dict[str, Rule]]


@cache
def _tables() -> _Tables:
    pairs: dict[str, dict[str, Rule]] = {}
    for row in PAIRS:
        pairs.setdefault(row[1], {})[row[0]] = pair_rule(row)
    things, endings = _lexicon(THINGS), _lexicon(ENDINGS)
    beside = _beside(pairs)
    firsts = frozenset({*things, *endings})
    return _Tables(frozenset(beside), beside, firsts, things, endings, pairs)


def _beside(pairs: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    beside: dict[str, set[str]] = {}
    phrases = [words.split() for words, _ in ENDINGS]
    for (_, name), words, key in zip(ENDINGS, phrases, rarest_words(phrases), strict=True):
        # What says by one word how something ended says it of a thing, or of a name.
        things = (thing.split()[0] for thing, of in THINGS if of in pairs.get(name, ()))
        alone = name == _UNREACHABLE or len(words) > 1
        beside.setdefault(key, set()).update([companion(key, words)] if alone else things)
    return beside


def _lexicon(rows: Iterable[tuple[str, str]]) -> _Lexicon:
    lexicon: _Lexicon = {}
    for words, name in sorted(rows, key=lambda row: -len(row[0])):
        first, *following = words.split()
        lexicon.setdefault(first, []).append((following, name))
    return lexicon


def key_words() -> frozenset[str]:
    """Give words without one of which a text puts nothing together."""
    return _tables().keys


def companions(key: str) -> set[str]:
    """Give words one of which a text has beside a key word if it puts something together."""
    return _tables().companions.get(key, set())


def composed_hits(words: Sequence[str], text: str) -> list[Hit]:
    """Give the failures that a text puts together of a thing and its end, in their order.

    Args:
        words: The words of the text.
        text: The text.
    """
    tables = _tables()
    if tables.keys.isdisjoint(words):
        return []
    firsts = tables.firsts.intersection(words)
    places = [at for at, word in enumerate(words) if word in firsts]
    endings = _marks(places, words, tables.endings)[:_MOST_ENDINGS]
    things = _marks(places, words, tables.things) if endings else []
    if not endings:
        return []
    written = _Written(text, words)
    hits: list[Hit] = []
    reached = 0
    for at, ending in enumerate(endings, 1):
        limit = endings[at].start if at < len(endings) else len(words)
        near = things[bisect_left(things, (reached,)) : bisect_left(things, (limit,))]
        hit = _pair(ending, near, (reached, limit), written)
        if hit is not None:
            hits.append(hit)
        reached = ending.end
    return hits


def _marks(places: Iterable[int], words: Sequence[str], lexicon: _Lexicon) -> list[_Mark]:
    """Give the things, or the ends, in a text; of those that begin at one word the longest."""
    marks: list[_Mark] = []
    reached = 0
    for start in places:
        if start < reached:
            continue
        for following, name in lexicon.get(words[start], ()):
            end = start + 1 + len(following)
            if not following or words[start + 1 : end] == following:
                marks.append(_Mark(start, end, name))
                reached = end
                break
    return marks


def _pair(
    ending: _Mark, things: Iterable[_Mark], limits: tuple[int, int], written: "_Written"
) -> Hit | None:
    """Give what an end says of the nearest thing that it can be said of.

    One that tells the phase goes before: what timed out while it read from the hub was reading.
    """
    rules = _tables().pairs.get(ending.name, {})
    # Nothing stands between a thing and a noun: `connection failure`.
    furthest = 0 if written.words[ending.start] in NOUNS else _WIDEST
    near: list[tuple[bool, int, _Mark, Rule]] = []
    for thing in things:
        rule = rules.get(thing.name)
        if rule is None:
            continue
        before = ending.start - thing.end
        behind = thing.start - ending.end
        if 0 <= before <= furthest and thing.start >= limits[0]:
            near.append((rule.phase is None, 2 * before + 1, thing, rule))
        elif 0 <= behind <= _WIDEST and thing.end <= limits[1]:
            near.append((rule.phase is None, 2 * behind, thing, rule))
    for _, _, thing, rule in sorted(near) if len(near) > 1 else near:
        if written.together(thing, ending):
            meant = not rule.written or any(form in written.text for form in rule.written)
            start, end = min(thing.start, ending.start), max(thing.end, ending.end)
            return Hit(start, end, *rule[1:4], rule) if meant else None
    if ending.name == _UNREACHABLE and written.has_name(ending):
        return Hit(ending.start, ending.end, *rules[_PEER][1:4], rules[_PEER])
    return None


class _Written:
    """A text whose things and ends are looked at: its letters, and its words."""

    def __init__(self, text: str, words: Sequence[str]) -> None:
        self.text = text
        self.words = words
        self._small = ""
        self._spans: list[tuple[int, int]] = []

    def _span(self, at: int) -> tuple[int, int]:
        """Give where a word begins and ends among the letters, looked for as far as is asked."""
        spans = self._spans
        if at >= len(spans):
            self._small = small = self._small or lower_case(self.text)
            word = self.words[at]
            start = small.find(word)
            if small.find(word, start + 1) < 0:
                return start, start + len(word)
            end = spans[-1][1] if spans else 0
            for word in self.words[len(spans) : at + 1]:
                start = small.find(word, end)
                end = start + len(word)
                spans.append((start, end))
        return spans[at]

    def together(self, thing: _Mark, ending: _Mark) -> bool:
        """Tell whether what stands between, and behind, leaves the end said of the thing."""
        if thing.start < ending.start:
            return self._ends_in(thing, ending)
        return self._begins_with(ending, thing)

    def has_name(self, ending: _Mark) -> bool:
        """Tell whether who cannot be reached is called by a name alone, behind or before."""
        end = self._span(ending.end - 1)[1]
        if self.words[ending.end - 1] in REACHED_BY_NAME:
            return _NAME_BEHIND.match(self.text, end) is not None
        if self.words[ending.end : ending.end + 1] == ["from"]:
            return False  # `commit A1B2 is not reachable from main`
        before = self.text[: self._span(ending.start)[0]]
        return _NAME_BEFORE.search(before[-_LONGEST_NAME_BEFORE:]) is not None

    def _ends_in(self, thing: _Mark, ending: _Mark) -> bool:
        """Tell `connection to 192.0.2.1 failed`, where the thing comes first."""
        if self._describes(ending) or self._is_method(thing):
            return False
        between = self._between(thing, ending)
        if not between[:1].isspace() and not between.startswith(": "):
            return False
        if self.words[ending.start] in NOUNS:
            return between.isspace() and _goes_on(self._clause_behind(ending))
        words = between.split()
        if _END_OF_CLAUSE.search(between) or (": " in between and words != [":"]):
            return False
        if between.endswith(_QUOTES) or not MODALS.isdisjoint(words) or len(words) > _MOST_BETWEEN:
            return False
        return _goes_on(between)

    def _begins_with(self, ending: _Mark, thing: _Mark) -> bool:
        """Tell `failed to open a connection`, where the end comes first."""
        words = self.words[ending.end : thing.start]
        if len(words) > _MOST_BETWEEN or not self._leads_to(ending, thing, words):
            return False
        between = self._between(ending, thing)
        if not between[:1].isspace() or _PUNCTUATION.search(between):
            return False
        return thing.name in WITH_AN_OBJECT or _goes_on(self._clause_behind(thing))

    def _leads_to(self, ending: _Mark, thing: _Mark, words: Sequence[str]) -> bool:
        """Tell whether the words from an end to a thing let it be the end of that."""
        if "waiting" in words or "awaiting" in words:
            return thing.name in AWAITED
        if ending.name == "RESET" and words[:1] == ["of"]:
            return False  # Somebody resets it on purpose.
        if not BEFORE_A_THING.issuperset(words):
            # `unable to reach the licence server`: what is reached may have any name.
            return self.words[ending.end - 1] in BEFORE_A_NAME and len(words) <= _LONGEST_NAME
        if words or self.words[thing.start].endswith("ing"):
            return True
        noun = self.words[ending.start] in NOUNS
        return not (noun or ending.name == "REFUSED" or self._describes(ending))

    def _between(self, one: _Mark, other: _Mark) -> str:
        """Give the letters between two marks, without what stands in parentheses."""
        between = self.text[self._span(one.end - 1)[1] : self._span(other.start)[0]]
        return _IN_PARENTHESES.sub("", between) if "(" in between else between

    def _describes(self, ending: _Mark) -> bool:
        """Tell an end that only describes what follows: `after a failed connection`."""
        return ending.start > 0 and self.words[ending.start - 1] in BEFORE_ADJECTIVES

    def _is_method(self, thing: _Mark) -> bool:
        """Tell HTTP's method CONNECT from what is done to a server."""
        start, end = self._span(thing.start)
        return self.text[start:end] == "CONNECT"

    def _clause_behind(self, mark: _Mark) -> str:
        """Give what is left of a clause behind a mark."""
        start = self._span(mark.end - 1)[1]
        end = _END_OF_CLAUSE.search(self.text, start)
        return self.text[start : end.start() if end else len(self.text)]


def _goes_on(between: str) -> bool:
    """Tell words that go on about a thing from a noun that it is only a part of.

    `connection to 192.0.2.1 failed` is about a connection, `connection pool failed` about a pool.
    """
    if between.startswith(("-", "_", ".", "/", "'s ", "’s ")):
        return False
    first = between.split(None, 1)[:1]
    if not first:
        return True
    word = first[0].lower()
    bare = word.strip(_AROUND_WORDS)
    return word.startswith(_OPENING) or not bare.isalpha() or bare in BEHIND_A_THING
