"""What encloses a line of several: a comment, code, or what is said of a case that may come."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.comments import COMMENT
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.form import Kind
from errcodes.classify.texts.mentions.line_kinds import certain_kind_from
from errcodes.classify.texts.mentions.source_code import SOURCE_CODE
from errcodes.classify.texts.mentions.tests import TEST

__all__ = ["enclosing_kind", "is_among_code"]

_COMMENT = LazyPattern(r"^[ \t]*/\*.*?(?:\*/|\Z)", re.MULTILINE | re.DOTALL)
#: What stands below the words of a case that may come: `If you see:`
_SUPPOSED = LazyPattern(
    r"^(?:[*>#-]+ )?(?:(?:If|In case)\b.{0,100}\b(?:you|errors?|messages?)\b"
    r"|You (?:can|could|may|might|will|would)\b|如果|若).{0,100}[:：]\n(?:.+(?:\n|\Z))+",
    re.MULTILINE,
)
#: A line with nothing but a literal, or what is called with one: code, where one beside it is.
_LITERAL = LazyPattern(
    r"^[ \t]*(?:\w+ )?(?:\"[^\"\n]*\"|'[^'\n]*')[,;]?$",
    re.MULTILINE,
)
#: What was raised, below the code that raised it.
_RAISED = LazyPattern(r"[\w.]+: ")
#: What is behind so many letters is no excerpt of code.
_LONGEST_CODE = 1_000
#: Of what kinds the lines are that open a bracket.
_STATEMENTS = (SOURCE_CODE, TEST)
#: More of them are not looked at, in a text that is made to cost.
_MOST_BRACKETS = 40
_DEPTHS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
#: A mark below a line, and an exception, stand outside of all brackets.
_BRACKETS = LazyPattern(
    r"[(\[{}\])]|^[ \t]*[\^~]+[ \t]*$|^[\w.]*(?:Error|Exception|Failure|Timeout|Warning)\w*: |\n",
    re.MULTILINE,
)
#: What is printed below who failed, and is no function: `lamp-7 | UNREACHABLE! => {` (Ansible).
_OBJECT = LazyPattern(r".*(?:UNREACHABLE|FAILED)! => \{\s*\n\s*\"\w+\": ")
#: How a line ends in a bracket that stays open.
_OPEN = ("(", "[", "{", ",")


class _Bracket(NamedTuple):
    """A line that leaves a bracket open: where it begins, where the next does, and the closing."""

    line: int
    begin: int
    end: int


def enclosing_kind(text: str, letter: int) -> Kind | None:
    r"""Give the kind of mention that the lines around a letter make it; None where they do not.

    >>> enclosing_kind("lamp.fail(\n  'connection refused',\n)", 14).name
    'source code'
    """
    if "\n" not in text:
        return None
    return next((kind for begin, end, kind in _enclosures(text) if begin <= letter < end), None)


def is_among_code(text: str, letter: int) -> bool:
    r"""Tell a line with code above or below it, unless it says what that code raised.

    >>> is_among_code("case <-after:\n    timeout\n}", 18)
    True
    """
    begin = text.rfind("\n", 0, letter) + 1
    if _RAISED.match(text, begin):
        return False
    above = text.rfind("\n", 0, max(0, begin - 1)) + 1
    below = text.find("\n", letter) + 1
    return any(_is_statement(text, other) for other in (above, below) if other != begin)


@lru_cache(maxsize=4)  # It is asked for every phrase of a text.
def _enclosures(text: str) -> list[tuple[int, int, Kind]]:
    return [
        *((*match.span(), COMMENT) for match in _COMMENT.finditer(text)),
        *((*match.span(), CONDITION) for match in _SUPPOSED.finditer(text)),
        *((*span, SOURCE_CODE) for span in (*_literals(text), *_in_brackets(text))),
    ]


def _literals(text: str) -> Iterator[tuple[int, int]]:
    for literal in _LITERAL.finditer(text, 0, _LONGEST_CODE):
        begin, end = literal.span()
        above = text.rfind("\n", 0, max(0, begin - 1)) + 1
        if (begin and _is_statement(text, above)) or _is_statement(text, end + 1):
            yield begin, end


def _is_statement(text: str, begin: int) -> bool:
    return certain_kind_from(text, begin) in _STATEMENTS


def _in_brackets(text: str) -> Iterator[tuple[int, int]]:
    reached = 0
    for line, begin, end in _brackets_in(text)[:_MOST_BRACKETS]:
        if begin >= reached and _is_statement(text, line) and not _OBJECT.match(text, line):
            yield begin, end
            reached = end


def _brackets_in(text: str) -> list[_Bracket]:
    """Give the brackets that are open at the end of a line, in their order."""
    found: list[_Bracket] = []
    #: Lines with a bracket that is still open, each with the depth that they began in.
    opened: list[tuple[int, _Bracket]] = []
    depth = depth_before = line = 0
    for match in _BRACKETS.finditer(text):
        if match[0] == "\n":
            if depth > depth_before and text[line : match.start()].rstrip().endswith(_OPEN):
                opened.append((depth_before, _Bracket(line, match.end(), len(text))))
            line, depth_before = match.end(), depth
            continue
        depth += _DEPTHS.get(match[0], -depth)
        while opened and depth <= opened[-1][0]:
            found.append(opened.pop()[1]._replace(end=match.start()))
    return sorted(found + [bracket for _, bracket in opened])
