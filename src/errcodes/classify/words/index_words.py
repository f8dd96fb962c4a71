"""Which words of a phrase tell a text that may hold it from the texts of every day."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from errcodes.classify.words.patterns import SLOTS

__all__ = ["companion", "is_stop_word", "rarest_word", "rarest_words"]

#: Words that ordinary lines have as well. No phrase is known by one of them that has another word.
_STOP_WORDS = frozenset(
    {
        *("a", "access", "account", "after", "agent", "and", "api", "app", "are", "as", "at"),
        *("b", "batch", "be", "been", "before", "but", "by", "cache", "cached", "call"),
        *("caller", "can", "cent", "cfnetwork", "chrome", "client", "code", "completed", "count"),
        *("create", "created", "darwin", "data", "date", "debug", "delete", "deleted", "device"),
        *("devices", "domain", "done", "end", "endpoint", "event", "events", "false", "file"),
        *("firefox", "first", "for", "found", "from", "given", "got", "handler", "has"),
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
        *("ended", "mqtt", "only", "please", "rate", "stream", "took"),
        *("token", "total", "trace", "trace_id", "true", "ts", "type", "uid", "update"),
        *("updated", "uri", "url", "us", "use", "user", "user_agent", "user_id", "value"),
        *("get", "post", "put", "patch", "head", "warn", "warning", "was", "with", "within"),
        *("worker", "worker_id", "write", "x", "you"),
    }
)
#: Words of lines about connections, also of those that report no failure.
_USUAL = frozenset({"closed", "connection", "error", "https", "received", "response"})


def is_stop_word(word: str) -> bool:
    """Tell a word that ordinary lines have as well, any number, and any slot."""
    return word.isdecimal() or word in _STOP_WORDS or word in SLOTS


def companion(word: str, phrase: Iterable[str]) -> str:
    """Give another word of a phrase, which tells most; the word itself where there is none.

    >>> companion("refused", ["connection", "was", "refused"])
    'connection'
    """
    others = [each for each in phrase if each != word and each not in SLOTS]
    return max(others, key=_rank, default=word)


def _rank(word: str) -> tuple[int, bool, int]:
    """Give how rare a word is among ordinary lines: the longer, the rarer."""
    if word.isdecimal():  # Most lines have numbers.
        return -1, False, len(word)
    rarity = 0 if is_stop_word(word) else 1 if word in _USUAL else 2
    # Of stop words a denial is rarest: `completed` in some `time` is every request.
    return rarity, word == "not", len(word)


def rarest_word(phrase: Iterable[str]) -> str:
    """Give the word of a phrase that ordinary lines have least.

    >>> rarest_word(["ssh", "handshake"]), rarest_word(["read", "from", "socket"])
    ('handshake', 'socket')
    """
    return max(phrase, key=_rank)


def rarest_words(phrases: Sequence[Sequence[str]]) -> list[str]:
    """Give one word of each phrase: the one that the fewest texts will have.

    Args:
        phrases: The words of each phrase.
    """
    counts = Counter(chain.from_iterable(phrases))
    # Whatever tells lines about failures apart less comes behind all that tells more.
    for words in (_STOP_WORDS, [*filter(str.isdecimal, counts)], SLOTS):
        behind = max(counts.values(), default=0) + 1
        for word in counts.keys() & words:
            counts[word] += behind
    count = counts.__getitem__
    return [min(words, key=count) if len(words) > 1 else words[0] for words in phrases]
