"""The phrases of a text, found in one pass over its words.

Each phrase is kept under its rarest word. Only where that word stands are the words around it
compared, so a text costs what its telling words cost, however many phrases there are.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.phrases import EVERY_ROW
from errcodes.classify.texts.rows import Number, Phrase, Weight
from errcodes.classify.texts.words import split

__all__ = ["Hit", "Index", "packaged_index"]

_GAP, _ANY_NUMBER, _ANY_TIME, _VALUE = "...", "#", "#ms", "@"
_SLOTS = frozenset({_ANY_NUMBER, _ANY_TIME, _VALUE})
_UNITS = ("ms", "s")
#: Words that ordinary lines have as well. A phrase is kept under another one if it has one.
_ORDINARY = frozenset(
    {
        *("access", "after", "are", "at", "been", "before", "but", "call", "can", "client"),
        *("code", "count", "data", "device", "domain", "end", "file", "first", "for", "found"),
        *("from", "get", "given", "got", "has", "host", "http", "https", "id", "in", "index"),
        *("input", "ip", "is", "it", "its", "key", "level", "line", "list", "load", "loaded"),
        *("local", "message", "method", "milliseconds", "more", "ms", "must", "name", "names"),
        *("net", "new", "next", "node", "not", "number", "object", "of", "ok", "on", "one"),
        *("open", "or", "path", "port", "query", "queue", "read", "request", "result", "return"),
        *("send", "sent", "server", "set", "should", "size", "start", "status", "string"),
        *("system", "target", "task", "tcp", "that", "the", "then", "there", "this", "thread"),
        *("time", "to", "token", "total", "type", "url", "use", "user", "value", "was", "with"),
        *("within", "write", "you"),
    }
)
#: So many words may stand in a gap.
_WIDEST_GAP = 24
#: A text that is made to cost is not compared more often than this.
_MOST_COMPARISONS = 1_000
#: Digits of the longest number that any space has: an NTSTATUS.
_LONGEST_NUMBER = 10


class Hit(NamedTuple):
    """A phrase in a text: where it stands, and what it says."""

    start: int
    end: int
    symptom: Symptom | None
    phase: Phase | None
    weight: Weight


class _Pattern(NamedTuple):
    """A row, ready to be compared: its first words, where the rare one is, what follows a gap."""

    words: list[str]
    rare: int
    later: tuple[list[str], ...]
    plain: bool
    row: Phrase | Number


class _Patterns(NamedTuple):
    """The patterns with one rare word, by the word behind it, or else by the one before it."""

    alone: list[_Pattern]
    following: dict[str, list[_Pattern]]
    preceding: dict[str, list[_Pattern]]


class Index:
    """The rows of the tables by their rarest words."""

    def __init__(self, rows: Iterable[Phrase | Number]) -> None:
        parts = [(row, _parts(row.words)) for row in rows]
        counts = Counter(word for _, (first, *_) in parts for word in set(first) - _SLOTS)
        self._patterns: dict[str, _Patterns] = {}
        for row, (first, *later) in parts:
            rare = min(set(first) - _SLOTS, key=lambda word: (_ordinary(word), counts[word], word))
            plain = _SLOTS.isdisjoint(first)
            self._add(_Pattern(first, first.index(rare), tuple(later), plain, row))
        #: A text without one of these words holds no phrase.
        self.telling = frozenset(self._patterns)

    def _add(self, pattern: _Pattern) -> None:
        words, at = pattern.words, pattern.rare
        patterns = self._patterns.setdefault(words[at], _Patterns([], {}, {}))
        if at + 1 < len(words) and words[at + 1] not in _SLOTS:
            patterns.following.setdefault(words[at + 1], []).append(pattern)
        elif at and words[at - 1] not in _SLOTS:
            patterns.preceding.setdefault(words[at - 1], []).append(pattern)
        else:
            patterns.alone.append(pattern)

    def hits(self, words: list[str], notable: Iterable[str], text: str) -> list[Hit]:
        """Give the phrases in a text in their order, without those that lie within a longer one.

        Args:
            words: The words of the text.
            notable: Those of them that may be telling.
            text: The text.
        """
        telling = self.telling.intersection(notable)
        found = self._found(words, telling, text) if telling else []
        if len(found) < 2:
            return found
        found.sort(key=_from_the_start)
        longest: list[Hit] = []
        reached = 0
        for hit in found:
            if hit.end > reached or hit[:2] == longest[-1][:2]:
                longest.append(hit)
                reached = hit.end
        return longest

    def _found(self, words: list[str], telling: Collection[str], text: str) -> list[Hit]:
        found: list[Hit] = []
        left = _MOST_COMPARISONS
        for at, word in enumerate(words):
            if word in telling:
                candidates = self._candidates(words, at)
                left -= len(candidates)
                for pattern in candidates:
                    hit = _hit(pattern, words, at - pattern.rare, text)
                    if hit is not None:
                        found.append(hit)
                if left < 0:
                    break
        return found

    def _candidates(self, words: list[str], at: int) -> list[_Pattern]:
        """Give the patterns that the word here, and one of its neighbours, are in."""
        alone, following, preceding = self._patterns[words[at]]
        candidates = alone
        if following and at + 1 < len(words) and words[at + 1] in following:
            candidates = candidates + following[words[at + 1]]
        if preceding and at and words[at - 1] in preceding:
            candidates = candidates + preceding[words[at - 1]]
        return candidates


@cache
def packaged_index() -> Index:
    """Give the index of all tables, made when it is first asked for."""
    return Index(EVERY_ROW)


def _from_the_start(hit: Hit) -> tuple[int, int]:
    return (hit.start, -hit.end)


def _ordinary(word: str) -> bool:
    return word in _ORDINARY or word.isdecimal()


def _parts(words: str) -> list[list[str]]:
    return [_tokens(part) for part in words.split(_GAP)]


def _tokens(part: str) -> list[str]:
    """Split a part as texts are split, and keep its slots, which may have punctuation around."""
    spaced = part.replace(_VALUE, f" {_VALUE} ").split()
    bare = [(word, word.strip("()[];:,.")) for word in spaced]
    return [token for word, slot in bare for token in ([slot] if slot in _SLOTS else split(word))]


def _hit(pattern: _Pattern, words: list[str], start: int, text: str) -> Hit | None:
    """Compare the words from here on with a pattern's."""
    end = start + len(pattern.words)
    here = words[start:end] if start >= 0 else []
    if here != pattern.words if pattern.plain else not _fits(here, pattern.words):
        return None
    if pattern.later and not _follow(pattern.later, words, end):
        return None
    told = _told(pattern, here, text)
    return Hit(start, end, *told) if told else None


def _told(
    pattern: _Pattern, here: Sequence[str], text: str
) -> tuple[Symptom | None, Phase | None, Weight] | None:
    """Give what a row says where its words stand, if they are written as it wants them."""
    row = pattern.row
    if isinstance(row, Phrase):
        meant = not row.written or any(form in text for form in row.written)
        return (row.symptom, row.phase, row.weight) if meant else None
    value = here[pattern.words.index(_VALUE)]
    told = row.space.get(int(value)) if len(value) <= _LONGEST_NUMBER else None
    if told is None:
        return None
    meant = not row.written or any(form.replace(_VALUE, value) in text for form in row.written)
    return (*told, row.weight) if meant else None


def _fits(here: Sequence[str], wanted: Sequence[str]) -> bool:
    if len(here) != len(wanted):
        return False
    for word, slot in zip(here, wanted, strict=True):
        if word != slot and not (slot in _SLOTS and _fills(word, slot)):
            return False
    return True


def _fills(word: str, slot: str) -> bool:
    if slot == _ANY_TIME:
        return word[:1].isdecimal() and word.endswith(_UNITS)
    return word.isdecimal()


def _follow(later: Iterable[list[str]], words: list[str], end: int) -> bool:
    """Tell whether the words behind the gaps follow, in their order."""
    for part in later:
        last = min(len(words) - len(part), end + _WIDEST_GAP)
        starts = (at for at in range(end, last + 1) if _fits(words[at : at + len(part)], part))
        start = next(starts, None)
        if start is None:
            return False
        end = start + len(part)
    return True
