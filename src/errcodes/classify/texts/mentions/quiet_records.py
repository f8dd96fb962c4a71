"""A record of a log at a level at which nothing failed, with words that say little."""

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line, has_failing_word
from errcodes.classify.words.index import Hit

__all__ = ["QUIET_RECORD"]

_LEVELS = ("DBG", "DEBUG", "DETAIL", "Debug", "INFO", "Info", "TRACE", "debug", "info", "trace")
_LEVEL = LazyPattern(rf"\b(?:{'|'.join(_LEVELS)})\b")
_HINT = Weight.HINT


def _is_quiet(hit: Hit, line: Line) -> bool:
    if hit.weight is not _HINT or has_failing_word(line.words):
        return False
    return _LEVEL.search(line.text) is not None


QUIET_RECORD = Kind(
    "quiet record",
    "Its level says that nothing failed, and so do its words.",
    hit=_is_quiet,
    letters=_LEVELS,
    certain=True,
)
