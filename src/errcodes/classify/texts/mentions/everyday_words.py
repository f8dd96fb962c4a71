"""A word of every day in passing, where nothing says that something failed."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import INDENTED, Line
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["is_in_passing"]

_WRAPPER, _NAME_PATTERN = Weight.WRAPPER, Weight.NAME_PATTERN
_FEW = 2
_ARTICLES = frozenset({"a", "an", "any", "each", "no", "the"})
#: A verb says what became of something, and so does how it came about, or its circumstances.
_CAME_ABOUT = frozenset(
    {
        *("abnormally", "aborted", "abruptly", "could", "declined", "disconnected", "dropped"),
        *("expired", "interrupted", "lost", "prematurely", "reached", "received", "stalled"),
        *("suddenly", "timed", "unexpectedly"),
    }
)
_CAUSES = frozenset({"because", "due"})
_SOMEBODY = frozenset({"from", "to"})
#: Who ended what was ours: `connection closed by the remote host`.
_OTHERS = frozenset(
    {
        *("broker", "cloud", "device", "far", "foreign", "gateway", "host", "hub", "other", "peer"),
        *("proxy", "remote", "server", "upstream"),
    }
)
_CIRCUMSTANCES = frozenset(
    {
        *("after", "attempting", "during", "trying", "waiting", "while"),
        *("communicating", "connecting", "fetching", "polling", "querying", "reading", "receiving"),
        *("calling", "contacting", "executing", "loading"),
        *("requesting", "resolving", "retrieving", "sending", "talking", "writing"),
    }
)
_LAST_FIELD = LazyPattern(r": |\] ")
#: What follows a failure that was reported: `Connection timeout. Please try again.`
_ADVICE_BEHIND = LazyPattern(
    r"[.!,;] (?:please|try|check|confirm|contact|ensure|restart|verify|wait|make sure|retry"
    r"|\w+ing)\b",
    re.IGNORECASE,
)
_MOST_PARTS = 50
#: What says the same again behind a phrase, or where.
_BEHIND = frozenset(
    {
        *("error", "err", "exception", "occurred", "expired", "reached", "exceeded", "elapsed"),
        *("again", "by", "from", "at", "in", "on", "for", "to", "while", "after", "during"),
        *("when", "before", "with", "unexpectedly", "abnormally", "prematurely"),
    }
)


class _Parts(NamedTuple):
    """The words of the parts of a line in which a phrase may be all that is said.

    Attributes:
        fields: The last field of a log line, also before advice, and the fields of a table.
        middle: The fields between the first and the last.
        bare: The line without its `key=value` pairs.
    """

    fields: list[list[str]]
    middle: list[list[str]]
    bare: list[str]


def _parts(line: Line) -> _Parts:
    text = line.text
    bare = " ".join(word for word in text.split(" ", _MOST_PARTS) if "=" not in word)
    columns = text.split("|", _MOST_PARTS)
    advised = _ADVICE_BEHIND.search(text)
    if advised is not None:
        columns.append(_LAST_FIELD.split(text[: advised.start()])[-1])
    written = _LAST_FIELD.split(text, _MOST_PARTS)
    fields = (written[-1], _LAST_FIELD.split(bare)[-1], *columns)
    return _Parts(list(map(split, fields)), list(map(split, written[1:-1])), split(bare))


def _is_alone(phrase: Sequence[str], hit: Hit, line: Line) -> bool:
    """Tell whether a phrase is all that the line, or its last field, says.

    Of a few words it is the last: `hub timeout`, but not `timeout policy`.
    """
    parts = line.remembered(_parts)
    if list(phrase) in parts.fields or (len(phrase) > 1 and list(phrase) in parts.middle):
        return True
    indented = line.text.startswith(INDENTED)  # As the parameters are in a manual.
    if not indented and any(_is_last_of_few(phrase, field) for field in parts.fields):
        return True
    return len(parts.bare) <= len(phrase) + _FEW and not (
        phrase[-1] == "timeout" and _is_before_a_noun(hit, line)
    )


def _is_last_of_few(phrase: Sequence[str], field: list[str]) -> bool:
    """Tell a field with nothing else but whose it is: `mqtt connection closed`."""
    few = len(field) <= len(phrase) + _FEW and _ARTICLES.isdisjoint(field)
    return few and field[-len(phrase) :] == list(phrase)


def _is_before_a_noun(hit: Hit, line: Line) -> bool:
    following = line.words[hit.end :]
    if not following or following[0] in _BEHIND:
        return False
    if following[0].endswith("ing") and len(following) > 1:
        return False  # `timeout reading data`
    behind = line.text[line.letters(hit)[1] :][:4].lstrip("& ")
    return behind[:1].isalpha()


def is_in_passing(hit: Hit, line: Line) -> bool:
    """Tell a word of every day that stands beside others, none of which says what became of it."""
    if line.failing:
        return False
    if any(each.weight is _WRAPPER or each.weight is _NAME_PATTERN for each in line.hits):
        return False
    if line.text.endswith(" on ", 0, line.letters(hit)[0]):
        return True  # What is done on a time-out is done on each.
    if not _CAUSES.isdisjoint(line.words[max(0, hit.start - _FEW) : hit.start]):
        return False  # `terminated due to keepalive timeout`
    phrase = line.words[hit.start : hit.end]
    return not (
        _tells(phrase) or _goes_on(phrase, line.words[hit.end :]) or _is_alone(phrase, hit, line)
    )


def _tells(phrase: Sequence[str]) -> bool:
    """Tell what says itself what came about: `timed out`, `timeout fetching`, `closed while on`."""
    if phrase[0] == "timeout" and phrase[-1].endswith("ing"):
        return True
    return not (_CIRCUMSTANCES.isdisjoint(phrase) and _CAME_ABOUT.isdisjoint(phrase))


def _goes_on(phrase: Sequence[str], following: Sequence[str]) -> bool:
    """Tell `connect timeout to the broker`, but not `set the timeout to 30`."""
    first = following[0] if following else ""
    to_somebody = first in _SOMEBODY and phrase[-1] == "timeout" and len(following) > 1
    if "by" in phrase[-2:]:
        return first in _OTHERS
    return first in _CIRCUMSTANCES or (to_somebody and not following[1][0].isdecimal())
