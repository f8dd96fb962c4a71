"""Failures that a Chinese text puts together of a thing and its end: `无法连接到家庭网关`."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.index import Hit
from errcodes.classify.words.pairs import (
    CHINESE_ENDINGS,
    CHINESE_OPENINGS,
    CHINESE_THINGS,
    PAIRS,
)
from errcodes.classify.words.rules import Rule, pair_rule

__all__ = ["pairs_in"]

#: So many letters may stand between a thing and its end.
_WIDEST_BEFORE = 14
_WIDEST_BEHIND = 6
#: An address, or a name, may be as long.
_LONGEST_NAME = 40
_END_OF_CLAUSE = LazyPattern(
    "[，。；！？,;!?\n：、]|:(?![0-9])|的(?!连接|請求|请求|响应)"
    # What is part of a thing, and not the thing
    "|状态|参数|配置|字符串|方式|类型|格式|会(?!话)"
)
_OF, _CANNOT = "的", "无法"
#: More ends than this are not looked at, in a text that is made to cost.
_MOST_ENDINGS = 100


class _Tables(NamedTuple):
    """The tables, as they are looked into: patterns of words, their names, and the pairs."""

    marks: LazyPattern
    things: dict[str, str]
    endings: dict[str, str]
    openings: dict[str, str]
    pairs: dict[tuple[str, str], Rule]


@cache
def _tables() -> _Tables:
    things, endings, openings = map(dict, (CHINESE_THINGS, CHINESE_ENDINGS, CHINESE_OPENINGS))
    words = sorted({*things, *endings, *openings}, key=len, reverse=True)
    pairs = {(row[0], row[1]): pair_rule(row) for row in PAIRS}
    return _Tables(LazyPattern("|".join(words)), things, endings, openings, pairs)


def pairs_in(text: str) -> Iterator[Hit]:
    """Give the failures that a Chinese text puts together, placed by its letters."""
    marks = list(islice(_tables().marks.finditer(text), 4 * _MOST_ENDINGS))
    for at, mark in enumerate(marks[:_MOST_ENDINGS]):
        hit = _ends(mark, reversed(marks[:at]), text) or _opens(mark, marks[at + 1 :], text)
        if hit is not None:
            yield hit


def _ends(ending: re.Match[str], before: Iterable[re.Match[str]], text: str) -> Hit | None:
    """Give what an end says of the nearest thing before it, or of one that tells the phase."""
    name = _tables().endings.get(ending[0])
    if name is None:
        return None
    if ending[0].startswith(_CANNOT) and text[ending.end() : ending.end() + 1].isalpha():
        return None  # `网络无法访问互联网` says it of what stands behind.
    found: Hit | None = None
    for thing in before:
        near = _distance(text, thing.end(), ending.start()) <= _WIDEST_BEFORE
        if not near or thing[0] in _tables().endings or _ends_clause(text, thing.end(), ending):
            break
        rule = _tables().pairs.get((_tables().things.get(thing[0], ""), name))
        if rule is not None and (found is None or (rule.phase and not found.phase)):
            found = _hit(thing.start(), ending.end(), rule, text) or found
    return found


def _opens(opening: re.Match[str], behind: Iterable[re.Match[str]], text: str) -> Hit | None:
    """Give what an end that comes first says of the nearest thing behind it: `无法连接`."""
    name = _tables().openings.get(opening[0])
    if name is None:
        return None
    for thing in behind:
        far = thing.start() - opening.end() > _WIDEST_BEHIND
        parted = _END_OF_CLAUSE.search(text, opening.end(), thing.start())
        # `没有收到设备的响应`: what belongs to a thing before it is no other clause.
        if far or (parted and (parted[0] != _OF or parted.end() != thing.start())):
            return None
        rule = _tables().pairs.get((_tables().things.get(thing[0], ""), name))
        if rule is not None:
            return _hit(opening.start(), thing.end(), rule, text)
    return None


def _distance(text: str, start: int, end: int) -> int:
    """Give how many letters stand between, of an address or a name as many as of a few words."""
    if end - start <= _WIDEST_BEFORE or end - start > _LONGEST_NAME:
        return end - start
    return sum(not letter.isascii() for letter in text[start:end])


def _ends_clause(text: str, start: int, ending: re.Match[str]) -> bool:
    return _END_OF_CLAUSE.search(text, start, ending.start()) is not None


def _hit(start: int, end: int, rule: Rule, text: str) -> Hit | None:
    meant = not rule.written or any(form in text for form in rule.written)
    return Hit(start, end, *rule[1:4], rule) if meant else None
