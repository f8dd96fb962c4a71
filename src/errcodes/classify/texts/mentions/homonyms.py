"""Another thing of the same name: a certificate of birth, a meeting that ran out of time."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["HOMONYM"]


#: What a build takes from a repository: `group:name:version`, `all dependencies`.
_RESOLVED = LazyPattern(
    r"\s+(?:all |the )?(?:['\"]?[\w.-]+:[\w.-]+:[\w.$+-]+|(?:\w+ )?(?:artifact|dependenc|plugin"
    r"|package|module|configuration|revision|symbol|conflict|import|reference)\w*\b)"
)


def _is_of_a_build(hit: Hit, line: Line) -> bool:
    """Tell `Could not resolve org.example:lamp:1.0`: no host has such a name."""
    if line.words[hit.end - 1] != "resolve":
        return False
    return _RESOLVED.match(line.text, line.letters(hit)[1]) is not None


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
    hit=_is_of_a_build,
    needs=frozenset({"resolve"}),
    before=frozenset({"birth", "gift", "medical", "meeting", "order"}),
    reach=2,
    certain=True,
)
