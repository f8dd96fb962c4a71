"""The same kinds in Chinese, where a phrase is placed by its letters and `，` ends a clause."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.chinese_encounters import is_met_in_chinese
from errcodes.classify.texts.mentions.chinese_prose import is_chinese_prose, without_hits
from errcodes.classify.texts.mentions.comments import COMMENT
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.counts import COUNT
from errcodes.classify.texts.mentions.diagrams import DIAGRAM
from errcodes.classify.texts.mentions.explanations import EXPLANATION, GUESS, POSSIBILITY
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.homonyms import HOMONYM
from errcodes.classify.texts.mentions.instructions import ADVICE, INSTRUCTION
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.plans import PLAN
from errcodes.classify.texts.mentions.prose import PROSE
from errcodes.classify.texts.mentions.questions import QUESTION
from errcodes.classify.texts.mentions.quotations import quotation_begin
from errcodes.classify.texts.mentions.settings import SETTING
from errcodes.classify.texts.mentions.titles import TITLE
from errcodes.classify.words.index import Hit

__all__ = ["chinese_kinds"]


class _Form(NamedTuple):
    """How a kind looks in Chinese.

    Attributes:
        kind: The kind.
        before: What the clause has before a phrase.
        behind: What stands behind it at once.
        sentence: What the line has somewhere.
        itself: How a phrase begins that is one wherever it stands.
        certain: Whether it is one even where something before says that something failed.
    """

    kind: Kind
    before: LazyPattern | None = None
    behind: LazyPattern | None = None
    sentence: LazyPattern | None = None
    itself: LazyPattern | None = None
    certain: bool = True


_FORMS = (
    # 请求 is a request, and 请 asks for something.
    _Form(
        ADVICE,
        LazyPattern("(?:请(?!求)|建议|最好|检查|确认|确保|尝试|记得|不要|勿)[^：:]*$"),
        itself=LazyPattern("请(?!求)"),
    ),
    _Form(
        CONDITION,
        LazyPattern(
            "如果|若|假如|一旦|^\\s*如(?![果下上何此同图])|当(?!前)|防止|避免|以免|除非|遇到|是否|(?:条件|场景|规则|时机)[:：]"
            "|(?:失败|错误|异常|过期|失效|存在|超时|无效)时$"
        ),
        LazyPattern(
            "[上到]?时(?!间)|的时候|后请|[之以]?后[^，。；]{0,6}(?:会|将|自动|重新|进行)|的话"
            "|(?:[（(][^（()）]{1,30}[)）])?[，,]? ?则|[，,] ?会(?:有|自动)"
        ),
    ),
    _Form(DIAGRAM, None, LazyPattern(r"(?:[^\n→]{0,40}→){2}")),
    _Form(COMMENT, LazyPattern(r"(?<!:)//|/\*|<!--")),
    _Form(
        POSSIBILITY,
        LazyPattern(
            "(?:可能|也许|容易|将|会)(?:会)?(?:导致|引起|引发|造成|出现|产生|发生|认为)[^：:]*$"
            "|(?<![都总就老])会(?:得到|收到|抛出|触发)[^：:]*$|否则|会报[^：:]*$|原因可能是?$"
        ),
        LazyPattern("会报错|就会|则会|将会"),
        itself=LazyPattern("[^，。；]{0,4}(?:容易|可能)"),
    ),
    _Form(GUESS, LazyPattern("[（(](?:也许|可能|大概|估计|应该)是?$")),
    _Form(
        LIST,
        None,
        LazyPattern(
            "(?:、[^，。；、]{1,8}){2,}|[（(][^（()）、。：:]{1,12}(?:、[^（()）、。：:]{1,12}){2,}[)）]"
            "|[^，。；,;]{0,16}等[^，。；]{0,4}(?:问题|异常|错误|情况|原因|故障)"
        ),
    ),
    _Form(
        QUESTION,
        None,
        LazyPattern("[^，。！；,;!?？]{0,4}[?？]"),
        sentence=LazyPattern(
            "怎么办|如何|是否(?:应该|需要|可以)|为什么|怎么解决|是什么|吗[？?]|^关于.*问题$"
        ),
        certain=False,
    ),
    _Form(
        EXPLANATION,
        LazyPattern(
            "所谓|用于|用来|常见|例如|比如|表示|意味着|是指|指的是|哪些|而不是|而非"
            r"|^\s*如(?![果下上何此同])[^：:]*$|通常都?是[^：:]*$"
        ),
        LazyPattern(
            # Also in quotes, and with what it is called in another language: “超时”（timeout）是
            '(?:[”"』」][（(][^（()）]{1,30}[)）]|[”"』」])?'
            "(?:通常|一般|表示|是指|意味着|不代表|不等于|属于|就是|指的是|是(?![：: 否由因什为怎]))"
        ),
    ),
    _Form(
        TITLE,
        None,
        LazyPattern(
            '[”"』」]?的?(?:自动|统一)?'
            "(?:处理|解决|办法|机制|功能|策略|相关|说明|提醒|重试|文案|逻辑|场景|情况|支持|率|结果|判断|原因有)"
            "|[^，。；！？\n]{0,20}的(?:解决|处理|排查)(?:办法|方法|方案|步骤)"
        ),
    ),
    _Form(
        COUNT,
        LazyPattern("未发生|没有发生|未出现|没有出现|无任何"),
        LazyPattern("(?:次数|数|数量)?[:：]? ?0(?![0-9.])"),
    ),
    _Form(
        PLAN,
        LazyPattern("计划|打算|演示|模拟|(?<!不)应该(?!是)[^：:]*$"),
        LazyPattern("应(?![答用])|需要"),
    ),
    _Form(HOMONYM, LazyPattern("会议|驾驶|毕业|资格|健康|荣誉|快递")),
    _Form(
        INSTRUCTION,
        LazyPattern(
            "(?:设置|设定|配置|修改|监控|调整|处理|支持|增加|新增|优化|改进|解决|排查|修复|修正|忽略|捕获)[^：:]*$"
        ),
        certain=False,
    ),
    # An address says where it failed, and sets nothing: 连接被拒绝: 192.0.2.1:8080
    _Form(
        SETTING,
        None,
        LazyPattern(
            r"(?:[（(](?:毫秒|秒|ms|s)[）)])?[ 　:：=为是至到了]+"
            r"(?![0-9]{1,3}\.[0-9]{1,3}\.[0-9])[0-9]"
            "|(?:时间|设置|设定|配置|参数|阈值|次数)|(?:不生效|没生效|未生效|不起作用)"
            "|[^。\n]{0,8}[，,；; ](?:默认(?:值|为|是| ?[0-9])|单位)"
        ),
    ),
)
#: What a program shows somebody: 一直提示“连接超时”
_SHOWN = LazyPattern(
    "(?:提示|显示|报错?|返回|弹出|出现|抛出)(?:了|我|如下|为|是)?"
    '[:： ]{0,2}[“"「『`]?[^，。；！!:：]{0,8}$'
)
#: What is so in general, or was written for that.
_GENERAL = LazyPattern(
    "如果|若|当(?!前)|可能|一旦|(?<![都总就老])会|就会提|应|需|将|修复|优化|支持|增加|新增|测试|统一"
    "|避免|防止|不再|不会|是否|时提示|为什么|为何|如何"
)
#: What is said of it is said in general: 出现连接超时的原因
_OF = LazyPattern('[”"』」`]?的(?!提示|报错|错误|弹窗|信息)')
_UNDONE = LazyPattern("失败|错误|异常|无法|不能|未能")
_CLAUSE = LazyPattern("[，。；！？,;!?\n]")
_SEPARATORS = frozenset("、/,，和或")
_AROUND_ONE = " \t\n\"'`“”‘’「」『』"
_MANY = 3
#: Among more phrases than this in one text nobody looks for mentions.
_MOST_HITS = 40
#: So many letters away it still speaks of the phrase.
_REACH = 60
_STATUS = Weight.STATUS


def chinese_kinds(hits: Sequence[Hit], text: str) -> Iterator[Kind | None]:
    """Give the kind of mention that each phrase is; None where it reports a failure.

    Args:
        hits: The Chinese phrases of a text, by its letters.
        text: The text.
    """
    if len(hits) > _MOST_HITS:
        yield from (None for _ in hits)
        return
    text = _without_signs(text)
    listed = _listed(hits, text)
    blank = without_hits(hits, text)
    ends = [0, *(match.end() for match in _CLAUSE.finditer(text))]
    for hit in hits:
        begin = ends[bisect_right(ends, hit.start) - 1]
        kind = LIST if listed else _kind(hit, text, begin)
        if kind is None and hit.rule and is_chinese_prose(hit, text, blank):
            met = is_shown(hit, text) or is_met_in_chinese(text, hit.start, hit.end)
            kind = None if met else PROSE
        yield kind


def _without_signs(text: str) -> str:
    """Give a text with blanks for what stands before the lines that it quotes of programs."""
    lines: list[str] = []
    for line in text.split("\n"):
        begin = quotation_begin(Line(line, [], ()), text)
        lines.append(f"{' ' * begin}{line[begin:]}" if begin else line)
    return "\n".join(lines)


def _kind(hit: Hit, text: str, begin: int) -> Kind | None:
    if hit.rule is None:
        return None  # The number of a status, behind its name.
    clause = text[max(begin, hit.start - _REACH) : hit.start]
    line_begin = text.rfind("\n", 0, hit.start) + 1
    near = max(line_begin, hit.start - _REACH)
    for form in _FORMS:
        is_one = _is_of(form, hit, text, clause, near)
        if is_one and (form.certain or not _reports(hit, text, near)):
            return form.kind
    return None


def _is_of(form: _Form, hit: Hit, text: str, clause: str, near: int) -> bool:
    """Tell a phrase that is of a kind, by what its clause has before it, and by what is around."""
    if form.before is not None and form.before.search(clause):
        return True
    if hit.weight is _STATUS:
        return False  # Its number may stand behind it: 网关超时 504
    if form.itself is not None and form.itself.match(text, hit.start):
        return True
    if form.behind is not None and form.behind.match(text, hit.end):
        return True
    return form.sentence is not None and bool(form.sentence.search(text, near, hit.end + _REACH))


def _reports(hit: Hit, text: str, near: int) -> bool:
    """Tell what failed, was shown or was met, by what is said before a phrase and around it."""
    if _UNDONE.search(text, near, hit.start) is not None:
        return True
    return is_shown(hit, text) or is_met_in_chinese(text, hit.start, hit.end)


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
