"""Another thing of the same name: a certificate of birth, a meeting that ran out of time."""

from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["HOMONYM"]


def _was_listening(line: Line) -> bool:
    """Tell a listener that was closed, which serves nobody any more."""
    accepted, closed, _ = line.text.partition(": use of closed network connection")
    return bool(closed) and "accept " in accepted


_TERMS = frozenset({"days", "day", "hours", "month", "months", "year", "years"})
_WITHIN = 3


def _is_valid_so_long(hit: Hit, line: Line) -> bool:
    """Tell `certificate is valid for 90 days` from a name that it is valid for, and no other."""
    words = line.words
    if words[hit.end - 2 : hit.end] != ["valid", "for"]:
        return False
    return not _TERMS.isdisjoint(words[hit.end : hit.end + _WITHIN])


HOMONYM = Kind(
    "homonym",
    "What is called so is no part of a request.",
    marks=("outlet from (",),
    line=_was_listening,
    line_letters=("of closed network connection",),
    before=frozenset({"birth", "gift", "medical", "meeting", "order"}),
    reach=2,
    hit=_is_valid_so_long,
    needs=_TERMS,
    certain=True,
)
