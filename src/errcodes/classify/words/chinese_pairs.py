"""Failures that a Chinese text puts together of a thing and its end: `无法连接到家庭网关`."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.chinese_words import (
    every_chinese_ending,
    every_chinese_thing,
    every_opening,
)
from errcodes.classify.words.deeds import ENDS_OF_DEEDS
from errcodes.classify.words.index import Hit
from errcodes.classify.words.pairs import PAIRS
from errcodes.classify.words.rules import Rule, pair_rule

__all__ = ["pairs_in"]

#: So many letters may stand between a thing and its end.
_WIDEST_BEFORE = 14
_WIDEST_BEHIND = 8
#: An address, or a name, may be as long.
_LONGEST_NAME = 40
_END_OF_CLAUSE = LazyPattern(
    "[，。；！？,;!?\n：、]|:(?![0-9])|的(?!连接|请求|响应)"
    # What is part of a thing, and not the thing
    "|状态|参数|配置|字符串|方式|类型|格式|会(?!话)"
)
#: What a proxy has that can fail for it, and what stands before something that is done.
_OF_A_PROXY = frozenset({"", "连接", "服务器", "服务器连接", "请求", "握手", "认证"})
_MAY_NOT = "不能"
_BEFORE_A_DEED = "从向将把由在通对为被完发处正继重"
_COLONS = frozenset({":", "："})
_NOT = ("未", "没", "没有")
_OF, _BY, _WITHIN = "的", "被", "内"
#: What may stand before what it says more of: `网络无法访问互联网`, `未知错误`
_BEFORE_ANOTHER = ("无法", "无效", "未知", "未连接")
#: The name of a device, or an address: it has a number, or a point.
_NAME = LazyPattern(r"[a-z0-9](?:[a-z0-9_.:/-]*[a-z0-9])?\s*$")
_ITSELF, _PEER, _CONNECTION, _NETWORK = "ITSELF", "PEER", "CONNECTION", "NETWORK"
_FETCH, _PROXY = "FETCH", "PROXY"
_FAILED = Symptom.FAILED
_ENDED_BY, _TIMED_OUT, _UNCONNECTED = "ENDED_BY", "TIMED_OUT", "UNCONNECTED"
#: What failed with whom is no end of theirs: `从网关获取数据失败`, and not `网关添加失败`.
_WITH_WHOM = LazyPattern("[从向给][^，。；、 ]{0,4}$")
_EXCHANGED = LazyPattern(
    "[^，。；]{0,4}(?:获取|读取|查询|下载|请求|加载|拉取|同步|发送|下发|上报|上传|推送|写入|发布|提交|订阅)"
)
#: What a name alone is not said to do
_BY_OTHERS = ENDS_OF_DEEDS | {_ENDED_BY}
#: A link of a page is no connection: `复制链接失败`
_LINK = "链接"
_OF_A_PAGE = LazyPattern(
    "(?:打开|复制|添加|生成|显示|找到|分享|磁力|直播|订阅|下载|邀请|外部|网页|直接|[此该个])[^，。；]{0,4}$"
)
#: What is only called by what is done: `下载目录出错`, `下载失败的任务`
_OF_A_NAME = ("客户端", "菜单", "目录", "管理器", "选项", "任务", "地址")
_OF_THE_NETWORK = frozenset({"UNREACHABLE", "UNCONNECTED"})
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
    tables = (every_chinese_thing(), every_chinese_ending(), every_opening())
    things, endings, openings = map(dict, tables)
    words = sorted({*things, *endings, *openings}, key=len, reverse=True)
    pairs = {(row[0], row[1]): pair_rule(row) for row in PAIRS}
    return _Tables(LazyPattern("|".join(words)), things, endings, openings, pairs)


def pairs_in(text: str) -> Iterator[Hit]:
    """Give the failures that a Chinese text puts together, placed by its letters."""
    marks = list(islice(_tables().marks.finditer(text), 4 * _MOST_ENDINGS))
    for at, mark in enumerate(marks[:_MOST_ENDINGS]):
        hit = _ends(mark, reversed(marks[:at]), text)
        hit = hit or _opens(mark, marks[at + 1 :], marks[at - 1] if at else None, text)
        if hit is not None:
            yield hit


def _ends(ending: re.Match[str], before: Iterable[re.Match[str]], text: str) -> Hit | None:
    """Give what an end says of the nearest thing before it, or of one that tells the phase."""
    name = _tables().endings.get(ending[0])
    if name is None:
        return None
    if ending[0].startswith(_BEFORE_ANOTHER) and text[ending.end() : ending.end() + 1].isalpha():
        return None
    if text.endswith(_NOT, 0, ending.start()):
        return None  # `证书未过期`
    found: Hit | None = None
    for thing in before:
        near = _distance(text, thing.end(), ending.start(), _WIDEST_BEFORE) <= _WIDEST_BEFORE
        if not near or thing[0] in _tables().endings or _ends_clause(text, thing.end(), ending):
            break
        if name == _ENDED_BY and _BY not in text[thing.end() : ending.start()]:
            continue
        rule = _rule(thing, name, text, text[thing.end() : ending.start()])
        if rule and rule.symptom is _FAILED and text.startswith(_OF, ending.end()):
            continue  # `下载失败的任务`
        if rule is not None and (found is None or (rule.phase and not found.phase)):
            found = _hit(thing.start(), ending.end(), rule, text) or found
    rule = _tables().pairs.get((_PEER, name)) if name not in _BY_OTHERS else None
    if found is None and rule and _has_name(text, ending.start()):
        return _hit(ending.start(), ending.end(), rule, text)
    return found


def _rule(thing: re.Match[str], name: str, text: str, between: str) -> Rule | None:
    """Give what an end of this name says of a thing in a text, with so much between them."""
    what = _tables().things.get(thing[0], "")
    if what == _PEER and name in ENDS_OF_DEEDS and not _is_whom(thing, text):
        return None
    if what == _PROXY and between.strip() not in _OF_A_PROXY:
        return None  # `使用代理更新失败`
    if what == _FETCH and between.startswith(_OF_A_NAME):
        return None
    if thing[0] == _LINK and _OF_A_PAGE.search(text, 0, thing.start()):
        return None
    return _tables().pairs.get((what, name))


def _is_whom(thing: re.Match[str], text: str) -> bool:
    """Tell whoever something is exchanged with: `从网关读取数据失败`."""
    with_whom = _WITH_WHOM.search(text, 0, thing.start()) is not None
    return with_whom and _EXCHANGED.match(text, thing.end()) is not None


def _has_name(text: str, end: int) -> bool:
    """Tell whether who ended something is called by a name alone: `hub-7 断开连接`."""
    name = _NAME.search(text, max(0, end - _LONGEST_NAME), end)
    return name is not None and any(letter in "0123456789." for letter in name[0])


def _opens(
    opening: re.Match[str],
    behind: Iterable[re.Match[str]],
    before: re.Match[str] | None,
    text: str,
) -> Hit | None:
    """Give what an end that comes first says of the nearest thing behind it: `无法连接`."""
    name = _tables().openings.get(opening[0])
    if name is None:
        return None
    subject = _subject(opening, before, text) if name in _OF_THE_NETWORK else None
    if subject == _NETWORK:
        return None  # `当前网络无法访问互联网` says which of them.
    for thing in behind:
        far = _distance(text, opening.end(), thing.start(), _WIDEST_BEHIND) > _WIDEST_BEHIND
        parted = _END_OF_CLAUSE.search(text, opening.end(), thing.start())
        # `没有收到设备的响应`: what belongs to a thing before it is no other clause.
        if far or (parted and (parted[0] != _OF or parted.end() != thing.start())):
            break
        what = _tables().things.get(thing[0], "")
        between = text[opening.end() : thing.start()].strip()
        if what == _FETCH and not _is_undone(opening[0], between, text[thing.end() :]):
            continue
        rule = _rule(thing, name, text, between)
        if what == _NETWORK and subject == _PEER:
            return None  # `设备没有连上互联网`: it has none, and whoever says so has one.
        if rule is not None:
            return _hit(opening.start(), thing.end(), rule, text)
    if name == _UNCONNECTED and text[: opening.start()].rstrip().endswith(_WITHIN):
        rule = _tables().pairs[_CONNECTION, _TIMED_OUT]
    else:
        rule = _tables().pairs.get((_ITSELF, name))
    return _hit(opening.start(), opening.end(), rule, text) if rule else None


def _is_undone(opening: str, between: str, behind: str) -> bool:
    """Tell what could not be done from a part of a name: `无法加载下载选项`, `不能上传视频`."""
    if opening.startswith(_MAY_NOT) or behind.startswith(_OF_A_NAME):
        return False
    return not between or between[0] in _BEFORE_A_DEED


def _subject(opening: re.Match[str], before: re.Match[str] | None, text: str) -> str | None:
    """Give what an end says it of that comes first, where that is named in the same clause."""
    if before is None or _ends_clause(text, before.end(), opening):
        return None
    return _tables().things.get(before[0])


def _distance(text: str, start: int, end: int, widest: int) -> int:
    """Give how many letters stand between, of an address or a name as many as of a few words."""
    if end - start <= widest or end - start > _LONGEST_NAME:
        return end - start
    return sum(not letter.isascii() for letter in text[start:end])


def _ends_clause(text: str, start: int, ending: re.Match[str]) -> bool:
    if text[start : ending.start()].strip() in _COLONS:
        return False
    return _END_OF_CLAUSE.search(text, start, ending.start()) is not None


def _hit(start: int, end: int, rule: Rule, text: str) -> Hit | None:
    return Hit(start, end, *rule[1:4], rule) if rule.is_beside_mark(text) else None
