"""A word of every day in passing, where nothing says that something failed."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.evidence import Weight
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["EVERYDAY_WORD"]

_HINT, _WRAPPER, _NAME_PATTERN = Weight.HINT, Weight.WRAPPER, Weight.NAME_PATTERN
_FEW = 2
#: A verb says what became of something, and so does what goes on with its circumstances.
_CAME_ABOUT = frozenset({"timed"})
_SOMEBODY = frozenset({"from", "to"})
_CIRCUMSTANCES = frozenset({"after", "during", "waiting", "while"})
_LAST_FIELD = re.compile(r": |\] ")
#: What follows a failure that was reported: `Connection timeout. Please try again.`
_ADVICE_BEHIND = re.compile(
    r"[.!,;] (?:please|try|check|verify|make sure|retry|retrying|reconnecting|giving up)\b",
    re.IGNORECASE,
)
_MOST_PARTS = 50


class _Parts(NamedTuple):
    """The words of the parts of a line in which a phrase may be all that is said.

    Attributes:
        fields: The last field of a log line, also before advice, and the fields of a table.
        bare: The line without its `key=value` pairs.
    """

    fields: list[list[str]]
    bare: list[str]


def _parts(line: Line) -> _Parts:
    text = line.text
    bare = " ".join(word for word in text.split(" ", _MOST_PARTS) if "=" not in word)
    columns = text.split("|", _MOST_PARTS)
    advised = _ADVICE_BEHIND.search(text)
    if advised is not None:
        columns.append(_LAST_FIELD.split(text[: advised.start()])[-1])
    return _Parts([split(field) for field in (_LAST_FIELD.split(text)[-1], *columns)], split(bare))


def _is_alone(phrase: Sequence[str], line: Line) -> bool:
    """Tell whether a phrase is all that the line, or its last field, says."""
    parts = line.remembered(_parts)
    return list(phrase) in parts.fields or len(parts.bare) <= len(phrase) + _FEW


def _in_passing(hit: Hit, line: Line) -> bool:
    if hit.weight is not _HINT or line.failing:
        return False
    if any(each.weight is _WRAPPER or each.weight is _NAME_PATTERN for each in line.hits):
        return False
    phrase = line.words[hit.start : hit.end]
    if phrase[0] == "timeout" and phrase[-1].endswith("ing"):
        return False  # `Timeout fetching the lamps` says what was going on.
    if not _CAME_ABOUT.isdisjoint(phrase) or _goes_on(phrase, line.words[hit.end :]):
        return False
    return not _is_alone(phrase, line)


def _goes_on(phrase: Sequence[str], following: Sequence[str]) -> bool:
    """Tell `connect timeout to the broker`, but not `set the timeout to 30`."""
    first = following[0] if following else ""
    to_somebody = first in _SOMEBODY and phrase[-1] == "timeout" and len(following) > 1
    return first in _CIRCUMSTANCES or (to_somebody and not following[1][0].isdecimal())


EVERYDAY_WORD = Kind(
    "everyday word",
    "The word is anybody's, and nothing beside it says that something failed.",
    hit=_in_passing,
    certain=True,
)
