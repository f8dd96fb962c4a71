"""Texts that talk about failures, and do not tell of one: `retry if the connection was refused`."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["happened"]

#: Words before a phrase that say that it is talked about, and did not happen.
_TALK = frozenset(
    {
        *("if", "whenever", "unless", "explain", "explains", "docs", "documentation", "changelog"),
        *("simulate", "simulates", "mock", "configured", "retry_on", "retryon", "instanceof"),
        *("without", "avoid", "avoids", "prevent", "prevents", "retryable", "zero"),
        *("fixes", "fixed", "handles", "improve", "improved", "raises"),
        *("birth", "gift", "medical"),  # Certificates of another kind.
    }
)
#: The same, where nothing before the phrase says that just this has failed.
_DEEDS = frozenset({"configure", "fix", "handle", "option", "set", "setting", "settings"})
_TALK_OR_DEEDS = _TALK | _DEEDS
_UNDONE = frozenset({"cannot", "couldn", "failed", "failing", "failure", "unable"})
#: What begins a list of failures that something is done about, however long it is.
_LISTS = frozenset({"errorcodes", "retry_on", "retryon", "statuscodes"})
_LISTED = frozenset(
    {
        *(("retryable", "exceptions"), ("ignore", "exceptions"), ("retry", "exceptions")),
        *(("retry", "enabled"), ("next", "upstream"), ("abort", "httpstatus")),
        ("abort", "http_status"),
    }
)
#: The same as talk, behind a phrase.
_BEHIND = frozenset({"means", "meaning", "normally", "indicates"})
_ANY = _TALK_OR_DEEDS | _BEHIND
#: So many words away it still speaks of the phrase.
_NEAR = 5


def happened(hits: Sequence[Hit], words: Sequence[str], text: str) -> list[Hit]:
    """Give the phrases that are not talked about.

    Args:
        hits: The phrases in a text.
        words: The words of the text.
        text: The text.
    """
    listed = _list_begins(words)
    if listed is not None:
        hits = [hit for hit in hits if hit.end <= listed]
    if _ANY.isdisjoint(words):
        return list(hits)
    reasons = [0, *_reasons(text)]
    lines = [*_ends_of_lines(text), len(words)] if "\n" in text else [len(words)]
    undone = next((at for at, word in enumerate(words) if word in _UNDONE), len(words))
    # Nobody who talks about a failure writes the name of the exception as well.
    named = any(word.endswith("exception") for word in words)
    told: list[Hit] = []
    for hit in hits:
        reason = reasons[bisect_right(reasons, hit.start) - 1]
        talk = _TALK if undone < hit.start else _TALK_OR_DEEDS
        before = words[max(reason, hit.start - _NEAR, 0) : hit.start]
        line = lines[bisect_left(lines, hit.end)]
        behind = words[hit.end : min(line, hit.end + _NEAR)]
        if _BEHIND.isdisjoint(behind) and (named or talk.isdisjoint(before)):
            told.append(hit)
    return told


def _list_begins(words: Sequence[str]) -> int | None:
    """Give where a list of failures to be handled begins; None where there is none."""
    begins = (at for at, word in enumerate(words) if word in _LISTS)
    pairs = (at for at, pair in enumerate(pairwise(words)) if pair in _LISTED)
    return min((*islice(begins, 1), *islice(pairs, 1)), default=None)


def _reasons(text: str) -> Iterator[int]:
    """Give the words that a reason begins with: behind a colon, for what failed stands before it.

    Not where that is a heading for what follows: `retryOn: [ECONNRESET]`.
    """
    at = 0
    for part in text.split(": ")[:-1]:
        words = split(part)
        at += len(words)
        if words and words[-1] not in _TALK_OR_DEEDS:
            yield at


def _ends_of_lines(text: str) -> Iterator[int]:
    """Give the number of words up to the end of each line."""
    at = 0
    for line in text.split("\n"):
        at += len(split(line))
        yield at
