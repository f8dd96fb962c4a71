"""A condition: what is to be done in case that something fails, or so that it does not."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["CONDITION"]

_WHENEVER = frozenset({"after", "as", "before", "once", "while"})
_REACH = 3
_UPON = frozenset({"on", "upon"})
#: What is done then, and not what was just done about it: `on timeout, retry the request`
_THEN = LazyPattern(r"s?, (?!\w+ing\b)[a-z]")


def _is_general(hit: Hit, line: Line) -> bool:
    """Tell `after the connection is lost`, and `on timeout, retry`: that was not so yesterday."""
    words = line.words
    if words[line.clause(hit)] in _UPON:
        return _THEN.match(line.text, line.letters(hit)[1]) is not None
    if "is" not in words[hit.start : hit.end]:
        return False
    return not _WHENEVER.isdisjoint(words[max(0, hit.start - _REACH) : hit.start])


CONDITION = Kind(
    "condition",
    "It speaks of what may come, and has not come.",
    openings=(
        *("If ", "如果", "当", "若", "假如", "一旦", "Should the ", "Should a ", "In case "),
        *("Given the ", "Given a ", "Suppose ", "Imagine ", "Wenn ", "Falls "),
    ),
    closed_forms=(("iewufI}", "{:", r"(?:if|elif|else if|\} else if|while|for|unless) .*[{:]$"),),
    before=frozenset(
        {
            *("if", "whenever", "when", "unless", "until", "till", "case", "without", "avoid"),
            *("avoids", "avoiding", "prevent", "prevents", "preventing", "reduce", "reduces"),
            *("against", "on_error", "otherwise"),
        }
    ),
    reach=9,
    hit=_is_general,
    needs=frozenset({"is"}) | _UPON,
    behind=frozenset({"if", "unless", "until"}),
    reach_behind=1,
)
