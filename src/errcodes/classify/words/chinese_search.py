"""Chinese texts: they have no spaces, so a phrase is looked for where its first letters stand."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice
from operator import attrgetter

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import WRITTEN_STATUSES
from errcodes.classify.words.chinese_pairs import pairs_in
from errcodes.classify.words.chinese_refusals import chinese_refusal_hits, may_refuse
from errcodes.classify.words.chinese_words import every_chinese_ending, every_opening
from errcodes.classify.words.index import Hit
from errcodes.classify.words.phrases.chinese import ROWS
from errcodes.classify.words.rules import Rule, rule_of

__all__ = ["chinese_hits", "has_chinese"]

#: What an HTTP status is called, and what stands before one.
_STATUS_NAMES = frozenset(
    {
        *("状态码", "响应码", "响应状态", "响应状态码", "返回码", "返回状态", "返回状态码"),
        *("错误码", "返回", "服务器返回", "服务端返回", "接口返回", "网关返回", "响应错误", "报错"),
        *("エラーを返しました", "サーバーから", "ステータス", "ステータスコード"),
    }
)
#: What is counted: `返回500条` tells no status.
_COUNTED = LazyPattern("\\s*(?:[条个项行字元次张页位]|ms|毫秒|秒)")
#: What was answered, and that it was no good: `接口返回错误：...`.
_ANSWERED, _BADLY = "返回", ("错误", "异常", "失败")
#: Those that may stand in any sentence: `如果返回401`.
_BEFORE_ONE = frozenset({"返回", "报错"})
#: What a status is that is none of success: `状态码异常: 502`, `返回错误代码（502）`.
_UNUSUAL, _BRACKETS = "异常错误代码", "([（【"
#: What may stand between a setting and its value.
_BETWEEN = " 　:：=为是至到了" + _UNUSUAL + _BRACKETS
_OF = "的"
#: `没有连接失败`
_DENIALS = ("没有", "从未", "不会")
_LONGEST_VALUE = 16
#: What failed, and the number that says why: `请求失败，code=500`, `推送失败，错误码：10002`.
_FAILED_WITH = LazyPattern(
    r"(?:失败|错误|异常|报错|不可用)"
    r"(?:[^。；;\n]{0,80}?(?:(?:\b|err_?|error_?|ret_?)code|\bstatus|码))?"
    r"[\"']?\s?[:：=(（为是]{0,2}\s?(-?\d{3,9})(?![\d.%:/-]|\s?的)\s?"
)
_NUMBER = LazyPattern(r"\d{3}")
#: What only gateways answer, behind a Chinese word: `网站打不开了 502`. What is numbered itself has
#: a number of its own: `房间 503`, `网关 502`.
_BEHIND_CHINESE = (
    "(?<=[\u4e00-\u9fff])(?<![间关号第口备称回码为后数共约到至达过])[ （(]{0,2}(50[234]|52[0-6])"
)
_GATEWAYS = LazyPattern(_BEHIND_CHINESE)
#: A status that somebody was shown, or that is called an error: `显示404`, `502错误`. What is said
#: of it in general, or what is done about it, goes on behind: `502错误的原因`.
_SHOWN = LazyPattern(
    r"(?:(?:显示|提示|出现|弹出|报|报错|抛出|收到)(?:了|为|[:：])?\s?[“\"'(（]?([45]\d\d)(?![\d.%:/-])"
    r"(?:\s?的?(?:错误|报错|异常|情况))?|(?<![\d.:/-])([45]\d\d)\s?的?(?:错误(?:码|代码)?|报错|异常)"
    r"|(?:一直是?|都是?|总是|就|直接|还是|被|也会|大量|频繁|请求|访问)\s?(4(?:0[134]|29)|50[234])"
    r"|(?:请求|响应|接口|访问)[后为是]\s?(50[234])(?!\s?[时则还])"
    rf"|{_BEHIND_CHINESE})"
    r"(?:\s?(?:bad ?)?gateway|\s?time-?out)?"
    r"(?=$|[了呢\s，,。.！!；;：:？?、”\"'’)）\]】`]|失败|是什么|怎么)"
)
#: What has numbers of its own, which are no statuses.
_OF_SERVICES = LazyPattern(
    "接口|消息|服务|云|推送|登录|登陆|请求|调用|签名|微信|钉钉|飞书|机器人|上传|下载|同步|系统|原因"
    "|api|http|token"
)
_SHORTEST_OF_THEIRS = 4
#: In a text that is made to cost, no more numbers than this are looked at.
_MOST_NUMBERS = 8
#: More of these letters than this are not looked at.
_MOST_LETTERS = 500


def has_chinese(text: str) -> bool:
    """Tell whether a text in simplified letters may hold a phrase, or a pair: soon seen."""
    if text.isascii():
        return False
    letters = _first_letters().finditer(text)
    if any(text[at.start() : at.start() + 2] in _beginnings() for at in letters):
        return True
    # To look for two digits costs next to nothing.
    gateway = ("50" in text or "52" in text) and _GATEWAYS.search(text) is not None
    return gateway or may_refuse(text)


def chinese_hits(text: str) -> list[Hit]:
    """Give what Chinese words say of a failure, placed by the letters of the text.

    Args:
        text: The text, in simplified letters.
    """
    text = text.lower()
    hits = list(_phrase_hits(text))
    starts = [hit.start for hit in hits]
    pairs: list[Hit] = []
    for pair in pairs_in(text):
        before = bisect_left(starts, pair.end)  # No phrases overlap: the last one reaches furthest.
        last = hits[before - 1] if before else None
        if last is None or last.end <= pair.start:
            pairs.append(pair)
        elif _says_more(pair, last, text):
            pairs.append(pair)
            hits.remove(last)
            starts.remove(last.start)
    pairs += _failed_with(text)
    hits = [hit for hit in hits if hit.symptom is not None]
    if pairs:
        hits = sorted([*hits, *pairs], key=attrgetter("start"))
    hits = [hit for hit in hits if not text.endswith(_DENIALS, 0, hit.start)]
    return hits or list(chinese_refusal_hits(text))


def _says_more(pair: Hit, phrase: Hit, text: str) -> bool:
    """Tell a pair that tells the phase of the phrase in it: `连接网关超时` is no `网关超时`."""
    if not pair.phase or pair.phase is phrase.phase:
        return False
    around = pair.start < phrase.start and phrase.end <= pair.end
    return around and _OF not in text[pair.start : phrase.start]


def _phrase_hits(text: str) -> Iterator[Hit]:
    """Give the phrases in a text; where two begin at one place, the longer."""
    phrases = _phrases()
    reached = 0
    for letter in islice(_first_letters().finditer(text), _MOST_LETTERS):
        at = letter.start()
        rows = phrases.get(text[at : at + 2], ()) if at >= reached else ()
        found = next((row for row in rows if _is_at(at, row, text)), None)
        if found is None:
            continue
        reached = at + len(found.words)
        if found.words in _STATUS_NAMES:
            yield from _status(at, reached, text, found if found.words in _BEFORE_ONE else None)
            if found.symptom is None:
                continue
        yield Hit(at, reached, found.symptom, found.phase, found.weight, found)


def _is_at(at: int, row: Rule, text: str) -> bool:
    """Tell a phrase that stands there, in a text that has one of its marks where it needs one."""
    if not text.startswith(row.words, at):
        return False
    return row.is_beside_mark(text)


def _status(start: int, end: int, text: str, rule: Rule | None) -> Iterator[Hit]:
    """Give the HTTP status that stands behind its Chinese name."""
    status = _symptom(text[end : end + _LONGEST_VALUE].lstrip(_BETWEEN))
    if status is not None:
        yield Hit(start, end, status, None, Weight.STATUS, rule)
    elif text[start:end].endswith(_ANSWERED) and text.startswith(_BADLY, end):
        yield Hit(start, end, Symptom.STATUS, None, Weight.CANCELED, _numbered())


def _symptom(value: str) -> Symptom | None:
    """Give the symptom of the HTTP status that a value begins with, where it counts nothing."""
    counted = value[3:4].isdecimal() or _COUNTED.match(value, 3) is not None
    return None if counted else WRITTEN_STATUSES.get(value[:3])


def _failed_with(text: str) -> Iterator[Hit]:
    """Give the numbers behind what failed: a status, or what a service calls its own error."""
    if _NUMBER.search(text) is None:
        return
    for match in islice(_FAILED_WITH.finditer(text), _MOST_NUMBERS):
        if len(match[1]) >= _SHORTEST_OF_THEIRS and _OF_SERVICES.search(text):
            yield Hit(*match.span(), Symptom.DENIED, None, Weight.CANCELED, _numbered())
    matches = (islice(each.finditer(text), _MOST_NUMBERS) for each in (_FAILED_WITH, _SHOWN))
    for match in chain.from_iterable(matches):
        begin = match.start(match.lastindex or 0)
        status = _symptom(text[begin : begin + _LONGEST_VALUE])
        if status is not None:
            yield Hit(*match.span(), status, None, Weight.STATUS, _numbered())


@cache
def _numbered() -> Rule:
    return rule_of(("失败 … 码", "DENIED", None, "CANCELED"))


@cache
def _phrases() -> dict[str, list[Rule]]:
    phrases: dict[str, list[Rule]] = {}
    for rule in sorted(map(rule_of, ROWS), key=lambda rule: len(rule.words), reverse=True):
        small = rule._replace(words=rule.words.lower())
        phrases.setdefault(small.words[:2], []).append(small)
    return phrases


@cache
def _beginnings() -> frozenset[str]:
    """Give the first two letters of all phrases, and of all ends of pairs."""
    ends = (words[:2] for words, _ in (*every_chinese_ending(), *every_opening()))
    return frozenset({*_phrases(), *ends})


@cache
def _first_letters() -> LazyPattern:
    """Give a class of letters: a search for one of them never goes back."""
    return LazyPattern(f"[{''.join(sorted({first[0] for first in _beginnings()}))}]")
