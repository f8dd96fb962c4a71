"""What stands in brackets and in comments that go over several lines."""

import re
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["Bracket", "brackets_in", "comments_in"]

_DEPTHS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
#: A mark below a line, and an exception, stand outside of all brackets.
_BRACKETS = LazyPattern(
    r"[(\[{}\])]|^\s*[\^~]+\s*$|^[\w.]*(?:Error|Exception|Failure|Timeout|Warning)\w*: |\n",
    re.MULTILINE,
)
#: How a line ends in a bracket that stays open.
_OPEN = ("(", "[", "{", ",")
_COMMENT = LazyPattern(r"^[ \t]*/\*.*?(?:\*/|\Z)", re.MULTILINE | re.DOTALL)


class Bracket(NamedTuple):
    """A line that leaves a bracket open: where it begins, where the next does, and the closing."""

    line: int
    begin: int
    end: int


def comments_in(text: str) -> list[tuple[int, int]]:
    r"""Give where comments begin and end that begin with a line.

    >>> comments_in("/* once\n   refused */ go()")
    [(0, 21)]
    """
    if "/*" not in text:
        return []
    return [match.span() for match in _COMMENT.finditer(text)]


def brackets_in(text: str) -> list[Bracket]:
    r"""Give the brackets that are open at the end of a line, in their order.

    >>> brackets_in("fail(\n  'refused',\n)")
    [Bracket(line=0, begin=6, end=19)]
    """
    found: list[Bracket] = []
    #: Lines with a bracket that is still open, each with the depth that they began in.
    opened: list[tuple[int, Bracket]] = []
    depth = depth_before = line = 0
    for match in _BRACKETS.finditer(text):
        if match[0] == "\n":
            if depth > depth_before and text[line : match.start()].rstrip().endswith(_OPEN):
                opened.append((depth_before, Bracket(line, match.end(), len(text))))
            line, depth_before = match.end(), depth
            continue
        depth += _DEPTHS.get(match[0], -depth)
        while opened and depth <= opened[-1][0]:
            found.append(opened.pop()[1]._replace(end=match.start()))
    return sorted(found + [bracket for _, bracket in opened])
