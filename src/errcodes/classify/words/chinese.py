"""Chinese texts: they have no spaces, so a phrase is looked for where its first letters stand."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from errcodes.classify.evidence import Weight
from errcodes.classify.texts.names import STATUSES
from errcodes.classify.words.index import Hit
from errcodes.classify.words.phrases.chinese import ROWS
from errcodes.classify.words.rules import Rule, rule_of

__all__ = ["chinese_hits", "has_chinese"]

#: What an HTTP status is called.
_STATUS = "状态码"
#: What may stand between a setting and its value.
_BETWEEN = " 　:：=为是至到了"

#: Words before a phrase that say that it is talked about, and did not happen.
_TALK = ("如何", "防止", "避免", "如果")
#: Words before a phrase that speak of something else: meetings, and certificates of people.
_OTHERS = ("会议", "驾驶", "毕业", "资格", "健康", "荣誉")
#: Words behind a phrase that explain it.
_EXPLAINED = ("通常", "一般")
#: The same, where nothing says that just this has failed: `设置失败：连接超时`.
_DEEDS = ("设置", "配置", "修改", "调整", "处理", "支持")
_UNDONE = ("失败", "错误", "异常", "无法", "不能", "未能")
#: An address tells where it failed, and sets nothing: `连接被拒绝: 192.0.2.1:8080`.
_ADDRESS = re.compile(r"[0-9]{1,3}\.[0-9]{1,3}\.[0-9]")
_LONGEST_VALUE = 16
#: More of these letters than this are not looked at.
_MOST_LETTERS = 500


def has_chinese(text: str) -> bool:
    """Tell whether a text has a letter that one of the phrases begins with."""
    return not text.isascii() and _first_letters().search(text.lower()) is not None


def chinese_hits(text: str) -> Iterator[Hit]:
    """Give the Chinese phrases in a text; where two begin at one place, the longer."""
    phrases = _phrases()
    text = text.lower()
    reached = 0
    for letter in islice(_first_letters().finditer(text), _MOST_LETTERS):
        at = letter.start()
        rows = phrases.get(text[at : at + 2], ()) if at >= reached else ()
        found = next((row for row in rows if text.startswith(row.words, at)), None)
        if found is None:
            continue
        reached = at + len(found.words)
        if found.words == _STATUS:
            yield from _status(at, reached, text)
            continue
        around = (text[max(0, at - 6) : at], text[reached : reached + _LONGEST_VALUE])
        status = found.weight is Weight.STATUS
        if found.symptom and (status or not _is_no_failure(*around)):
            yield Hit(at, reached, found.symptom, found.phase, found.weight, found)


def _status(start: int, end: int, text: str) -> Iterator[Hit]:
    """Give the HTTP status that stands behind its Chinese name."""
    value = text[end : end + _LONGEST_VALUE].lstrip(_BETWEEN)
    if value[:3] in STATUSES and not value[3:4].isdecimal():
        yield Hit(start, end, STATUSES[value[:3]], None, Weight.STATUS)


def _is_no_failure(before: str, following: str) -> bool:
    """Tell settings (`连接超时：30`), talk (`如何设置请求超时`) and other things (`会议超时`)."""
    value = following.lstrip(_BETWEEN)
    valued = following[:1] in _BETWEEN and value[:1].isdecimal() and not _ADDRESS.match(value)
    talk = _TALK if any(word in before for word in _UNDONE) else _TALK + _DEEDS
    explained = following.startswith(_EXPLAINED)
    return valued or explained or any(word in before for word in (*talk, *_OTHERS))


@cache
def _phrases() -> dict[str, list[Rule]]:
    phrases: dict[str, list[Rule]] = {}
    for rule in sorted(map(rule_of, ROWS), key=_length, reverse=True):
        small = rule._replace(words=rule.words.lower())
        phrases.setdefault(small.words[:2], []).append(small)
    return phrases


@cache
def _first_letters() -> re.Pattern[str]:
    """Give a class of letters: a search for one of them never goes back."""
    return re.compile(f"[{''.join(sorted({first[0] for first in _phrases()}))}]")


def _length(rule: Rule) -> int:
    return len(rule.words)
