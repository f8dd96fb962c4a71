"""The same kinds in Chinese, where a phrase is placed by its letters and `，` ends a clause."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.chinese_forms import FORMS, Form
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.prose import PROSE, is_worded_as_prose, is_worded_as_report
from errcodes.classify.texts.mentions.questions import QUESTION
from errcodes.classify.texts.mentions.quotations import quotation_begin
from errcodes.classify.words.index import Hit

__all__ = ["chinese_kinds"]


#: What a program shows somebody: 一直提示“连接超时”
_SHOWN = LazyPattern(
    "(?:提示|显示|报错?|返回|弹出|出现|抛出)(?:了|我|如下|为|是)?"
    '[:： ]{0,2}[“"「『`]?[^，。；！!:：]{0,12}$'
)
#: What is a test, or is to be tested; not what somebody met as he tested it.
_TESTING = "测试(?!报|中|时|的时候|了|后|发现|环境|[，。用])"
#: What is so in general, or was written for that.
_GENERAL = LazyPattern(
    f"如果|若|当(?!前)|可能|一旦|(?<![都总就老候时尔常])会|就会提|应|需|将|修复|优化|支持|增加|新增|{_TESTING}|统一"
    "|避免|防止|不再|不会|是否|时提示|为什么|为何|如何"
)
#: What is said of it is said in general: 出现连接超时的原因
_OF = LazyPattern('[”"』」`]?的(?!提示|报错|错误|弹窗|信息)')
#: What happened to somebody, whatever he asks about it: `为什么一直超时？`
_HAPPENED = LazyPattern("一直|总是|总(?=超时|失败)|老是|还是|突然|经常|频繁|[今昨]天|刚[刚才]|最近")
_ASKED_IN_GENERAL = LazyPattern("如何|什么是|是什么(?!原因|情况|问题|鬼)|区别|问")
_UNDONE = LazyPattern("失败|错误|异常|无法|不能|未能")
_CLAUSE = LazyPattern("[，。；！？,;!?\n]")
_SEPARATORS = frozenset("、/,，和或")
_AROUND_ALL = " \t\n。.！!，,"
_AROUND_ONE = " \t\n\"'`“”‘’「」『』"
#: What stands between words of programs and the letters behind them.
_BEHIND_WORDS = (" ", "`")
_MANY = 3
#: Among more phrases than this in one text nobody looks for mentions.
_MOST_HITS = 40
#: So many letters away it still speaks of the phrase.
_REACH = 60
_STATUS = Weight.STATUS


def chinese_kinds(hits: Sequence[Hit], line: Line) -> Iterator[Kind | None]:
    """Give the kind of mention that each phrase is; None where it reports a failure.

    Args:
        hits: The Chinese phrases of a text, by its letters.
        line: The text, or a line of it.
    """
    if len(hits) > _MOST_HITS:
        yield from (None for _ in hits)
        return
    text = _without_signs(line.text)
    listed = _listed(hits, text)
    ends = [0, *(match.end() for match in _CLAUSE.finditer(text))]
    for hit in hits:
        begin = ends[bisect_right(ends, hit.start) - 1]
        kind = LIST if listed else _kind(hit, line, text, begin)
        if kind is None and _is_prose(hit, line, text):
            kind = PROSE
        yield kind


def _is_prose(hit: Hit, line: Line, text: str) -> bool:
    """Tell a phrase that is not alone, in a text that is worded as prose."""
    alone = not (text[: hit.start] + text[hit.end :]).strip(_AROUND_ALL)
    return not alone and is_worded_as_prose(hit, line) and not is_shown(hit, text)


def _without_signs(text: str) -> str:
    """Give a text with blanks for what stands before the lines that it quotes of programs."""
    lines: list[str] = []
    for line in text.split("\n"):
        begin = quotation_begin(Line(line, [], ()), text)
        lines.append(f"{' ' * begin}{line[begin:]}" if begin else line)
    return "\n".join(lines)


def _kind(hit: Hit, line: Line, text: str, begin: int) -> Kind | None:
    if _is_number(hit):
        return None
    clause = text[max(begin, hit.start - _REACH) : hit.start]
    line_begin = text.rfind("\n", 0, hit.start) + 1
    near = max(line_begin, hit.start - _REACH)
    for form in FORMS:
        is_one = _is_of(form, hit, text, clause, near)
        if is_one and form.kind is QUESTION and not form.certain and _happened(hit, text, near):
            continue
        if is_one and (form.certain or not _reports(hit, line, text, near)):
            return form.kind
    return None


def _is_number(hit: Hit) -> bool:
    """Tell the number of a status, behind its name."""
    return hit.rule is None and hit.weight is _STATUS


def _is_of(form: Form, hit: Hit, text: str, clause: str, near: int) -> bool:
    """Tell a phrase that is of a kind, by what its clause has before it, and by what is around."""
    if form.before is not None and form.before.search(clause):
        return True
    if hit.weight is _STATUS:
        return False  # Its number may stand behind it: 网关超时 504
    if form.itself is not None and form.itself.match(text, hit.start):
        return True
    if form.behind is not None and (
        form.behind.match(text, hit.end)
        or (text[hit.end : hit.end + 1] in _BEHIND_WORDS and form.behind.match(text, hit.end + 1))
    ):
        return True
    if form.sentence is None:
        return False
    near = max(near, 1 + max(text.rfind(mark, near, hit.start) for mark in "。！？?"))
    end = text.find("\n", hit.end, hit.end + _REACH)
    return bool(form.sentence.search(text, near, hit.end + _REACH if end < 0 else end))


def _happened(hit: Hit, text: str, near: int) -> bool:
    """Tell what somebody met from what he asks about in general: `为什么一直超时？`."""
    if _HAPPENED.search(text, near, hit.end) is None:
        return False
    return _ASKED_IN_GENERAL.search(text, near, hit.end + _REACH) is None


def _reports(hit: Hit, line: Line, text: str, near: int) -> bool:
    """Tell what failed or was shown, by what is said before a phrase and by the wording."""
    if _UNDONE.search(text, near, hit.start) is not None:
        return True
    return is_shown(hit, text) or is_worded_as_report(hit, line)


def is_shown(hit: Hit, text: str) -> bool:
    """Tell what somebody says a program showed him: `一直提示“连接超时”`."""
    near = max(text.rfind("\n", 0, hit.start) + 1, hit.start - _REACH)
    if _SHOWN.search(text, near, hit.start) is None:
        return False
    return _GENERAL.search(text, near, hit.start) is None and not _OF.match(text, hit.end)


def _listed(hits: Sequence[Hit], text: str) -> bool:
    """Tell three failures in a row with nothing but a comma between, each in quotes or not."""
    gaps = [text[one.end : other.start].strip(_AROUND_ONE) for one, other in pairwise(hits)]
    return sum(gap in _SEPARATORS for gap in gaps) >= _MANY - 1
