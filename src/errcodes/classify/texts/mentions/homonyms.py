"""Another thing of the same name: a certificate of birth, a meeting that ran out of time."""

from errcodes.classify.texts.mentions.form import Kind, Line

__all__ = ["HOMONYM"]


def _was_listening(line: Line) -> bool:
    """Tell a listener that was closed, which serves nobody any more."""
    accepted, closed, _ = line.text.partition(": use of closed network connection")
    return bool(closed) and "accept " in accepted


HOMONYM = Kind(
    "homonym",
    "What is called so is no part of a request.",
    marks=("outlet from (",),
    line=_was_listening,
    line_letters=("of closed network connection",),
    before=frozenset({"birth", "gift", "medical", "meeting", "order"}),
    reach=2,
    certain=True,
)
