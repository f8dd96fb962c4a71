"""The phrases of a text, found in one pass over its words.

Each phrase is kept under its rarest word. Only where that word stands are the words around it
compared, so a text costs what its telling words cost, however many phrases there are.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

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
        *("a", "access", "account", "after", "agent", "and", "api", "app", "are", "as", "at"),
        *("b", "batch", "be", "been", "before", "but", "by", "cache", "cached", "call"),
        *("caller", "can", "cent", "cfnetwork", "chrome", "client", "code", "count", "create"),
        *("created", "darwin", "data", "date", "debug", "delete", "deleted", "device"),
        *("devices", "domain", "done", "end", "endpoint", "event", "events", "false", "file"),
        *("firefox", "first", "for", "found", "from", "get", "given", "got", "handler", "has"),
        *("hit", "host", "http", "https", "i", "id", "idle", "in", "index", "info", "input"),
        *("ip", "is", "it", "its", "job", "key", "length", "level", "line", "list", "load"),
        *("loaded", "local", "logger", "main", "message", "method", "milliseconds", "minutes"),
        *("miss", "module", "more", "mozilla", "ms", "must", "n", "name", "names", "net", "new"),
        *("next", "no", "node", "none", "not", "null", "number", "object", "of", "off", "ok"),
        *("on", "one", "open", "or", "order", "origin", "page", "path", "per", "percent", "pid"),
        *("port", "query", "queue", "queued", "read", "referer", "request", "result", "return"),
        *("route", "route_id", "s", "safari", "sec", "seconds", "secs", "send", "sent"),
        *("server", "service", "service_name", "session", "set", "should", "size", "span_id"),
        *("start", "state", "status", "string", "success", "sync", "synced", "system", "target"),
        *("task", "tcp", "that", "the", "then", "there", "this", "thread", "time", "to"),
        *("token", "total", "trace", "trace_id", "true", "ts", "type", "uid", "update"),
        *("updated", "uri", "url", "us", "use", "user", "user_agent", "user_id", "value"),
        *("warn", "warning", "was", "with", "within", "worker", "worker_id", "write", "x", "you"),
    }
)
#: So many words may stand in a gap.
_WIDEST_GAP = 24
#: A word that stands more often than this in one text is looked at no more.
_MOST_OF_ONE = 8
#: A text that is made to cost is not compared more often than this.
_MOST_COMPARISONS = 600
#: Digits of the longest number that any space has: an NTSTATUS.
_LONGEST_NUMBER = 10


class Hit(NamedTuple):
    """A phrase in a text: where it stands, and what it says."""

    start: int
    end: int
    symptom: Symptom | None
    phase: Phase | None
    weight: Weight


#: What a row says.
_Told: TypeAlias = tuple[Symptom | None, Phase | None, Weight]


class _Pattern(NamedTuple):
    """A row, ready to be compared: its first words, where the rare one is, what follows a gap.

    `told` is what it says wherever its words stand; None where that has to be looked at.
    """

    words: list[str]
    rare: int
    later: tuple[list[str], ...]
    plain: bool
    row: Phrase | Number
    told: _Told | None


class _Patterns(NamedTuple):
    """The patterns with one rare word, by what stands beside it.

    That is the word behind it, or a number there, or else the word before it.
    """

    alone: list[_Pattern]
    numbered: list[_Pattern]
    following: dict[str, list[_Pattern]]
    preceding: dict[str, list[_Pattern]]


class Index:
    """The rows of the tables by their rarest words."""

    def __init__(self, rows: Iterable[Phrase | Number]) -> None:
        parts = [(row, _parts(row.words)) for row in rows]
        counts = Counter(word for _, (first, *_) in parts for word in set(first) - _SLOTS)
        self._patterns: dict[str, _Patterns] = {}
        for row, (first, *later) in parts:
            told = row[1:4] if isinstance(row, Phrase) and not row.written else None
            plain = _SLOTS.isdisjoint(first)
            rare = min(set(first) - _SLOTS, key=lambda word: (_plainness(word), counts[word], word))
            if isinstance(row, Number) and _plainness(rare):
                # A status is rarer than the words around it.
                pattern = _Pattern(first, first.index(_VALUE), tuple(later), plain, row, told)
                for number in row.space:
                    self._add(pattern, str(number))
            else:
                self._add(_Pattern(first, first.index(rare), tuple(later), plain, row, told), rare)
        #: A text without one of these words holds no phrase.
        self.telling = frozenset(self._patterns)

    def _add(self, pattern: _Pattern, rare: str) -> None:
        words, at = pattern.words, pattern.rare
        patterns = self._patterns.setdefault(rare, _Patterns([], [], {}, {}))
        behind = words[at + 1] if at + 1 < len(words) else None
        if behind is not None and behind not in _SLOTS:
            patterns.following.setdefault(behind, []).append(pattern)
        elif behind is not None:
            patterns.numbered.append(pattern)
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
        seen: dict[str, int] = {}
        for at, word in enumerate(words):
            if word in telling:
                seen[word] = seen.get(word, 0) + 1
                if left < 0 or seen[word] > _MOST_OF_ONE:
                    continue
                candidates = self._candidates(words, at)
                left -= len(candidates)
                for pattern in candidates:
                    hit = _hit(pattern, words, at - pattern.rare, text)
                    if hit is not None:
                        found.append(hit)
        return found

    def _candidates(self, words: list[str], at: int) -> list[_Pattern]:
        """Give the patterns that the word here, and one of its neighbours, are in."""
        candidates, numbered, following, preceding = self._patterns[words[at]]
        behind = words[at + 1] if at + 1 < len(words) else ""
        if numbered and behind[:1].isdecimal():
            candidates = candidates + numbered
        if behind in following:
            candidates = candidates + following[behind]
        if at and words[at - 1] in preceding:
            candidates = candidates + preceding[words[at - 1]]
        return candidates


@cache
def packaged_index() -> Index:
    """Give the index of all tables, made when it is first asked for."""
    return Index(EVERY_ROW)


def _from_the_start(hit: Hit) -> tuple[int, int]:
    return (hit.start, -hit.end)


def _plainness(word: str) -> int:
    """Give how little a word tells apart a line about a failure: a number least of all."""
    return 2 if word.isdecimal() else word in _ORDINARY


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
    told = pattern.told or _told(pattern.row, here, pattern, text)
    return Hit(start, end, *told) if told else None


def _told(row: Phrase | Number, here: Sequence[str], pattern: _Pattern, text: str) -> _Told | None:
    """Give what a row says where its words stand, if they are written as it wants them."""
    if isinstance(row, Phrase):
        return row[1:4] if any(form in text for form in row.written) else None
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
        start = next(_starts(part, words, end), None)
        if start is None:
            return False
        end = start + len(part)
    return True


def _starts(part: list[str], words: list[str], end: int) -> Iterator[int]:
    """Give where a part stands behind a gap."""
    last = min(len(words) - len(part), end + _WIDEST_GAP)
    for at in range(end, last + 1):
        fits = words[at] == part[0] or part[0] in _SLOTS
        if fits and _fits(words[at : at + len(part)], part):
            yield at
