"""How the kinds of mention look in Chinese."""

from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.comments import COMMENT
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.counts import COUNT
from errcodes.classify.texts.mentions.diagrams import DIAGRAM
from errcodes.classify.texts.mentions.explanations import EXPLANATION, GUESS, POSSIBILITY
from errcodes.classify.texts.mentions.form import Kind
from errcodes.classify.texts.mentions.homonyms import HOMONYM
from errcodes.classify.texts.mentions.instructions import ADVICE, INSTRUCTION
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.plans import PLAN
from errcodes.classify.texts.mentions.questions import QUESTION
from errcodes.classify.texts.mentions.settings import SETTING
from errcodes.classify.texts.mentions.titles import TITLE

__all__ = ["FORMS", "Form"]


class Form(NamedTuple):
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


FORMS = (
    # 请求 is a request, 请问 asks a question, and 请 asks for something.
    Form(
        ADVICE,
        LazyPattern("(?:请(?![求问教])|建议|希望|最好|检查|确认|确保|尝试|记得|不要|勿)[^：:]*$"),
        sentence=LazyPattern("(?:是否|能否|可否)(?:可以)?(?:考虑|支持|设置|增加)"),
        itself=LazyPattern("请(?![求问教])"),
    ),
    Form(
        CONDITION,
        LazyPattern(
            "如果|若|假如|一旦|^\\s*如(?![果下上何此同图])|当(?!前)|防止|避免|以免|除非|遇到|是否|(?:条件|场景|规则|时机)[:：]"
            "|(?:失败|错误|异常|过期|失效|存在|超时|无效)时$"
        ),
        LazyPattern(
            "[上到]?时(?!间)|的时候|后请|[之以]?后[^，。；]{0,6}(?:会|将|应|自动|重新|进行)|的话"
            "|(?:[（(][^（()）]{1,30}[)）])?[，,]? ?则|[，,] ?会(?:有|自动)"
        ),
    ),
    Form(DIAGRAM, None, LazyPattern(r"(?:[^\n→]{0,40}→){2}")),
    Form(COMMENT, LazyPattern(r"(?<!:)//|/\*|<!--")),
    Form(
        POSSIBILITY,
        LazyPattern(
            "将(?:会|使)?$|(?:可能|也许|容易|将)(?:会)?(?:使|导致|引起|引发|造成|出现|产生|发生|认为|报|提示|显示)[^：:]*$"
            "|否则|原因可能是?$"
        ),
        LazyPattern("会报错|就会|则会|将会"),
        sentence=LazyPattern("(?<!例)(?<!譬)(?<!假)如(?![果下上何此同图今实])[^。\n]{1,40}就会"),
        itself=LazyPattern("[^，。；]{0,4}(?:容易|可能)"),
    ),
    Form(
        POSSIBILITY,
        LazyPattern(
            "会(?:导致|引起|引发|造成|产生|发生|认为)[^：:]*$"
            "|(?<![都总就老候时尔常])会(?:得到|收到|抛出|触发)[^：:]*$"
        ),
        certain=False,
    ),
    Form(GUESS, LazyPattern("[（(](?:也许|可能|大概|估计|应该)是?$")),
    Form(
        LIST,
        None,
        LazyPattern(
            "(?:、[^，。；、]{1,8}){2,}|[（(][^（()）、。：:]{1,12}(?:、[^（()）、。：:]{1,12}){2,}[)）]"
            "|[^，。；,;]{0,16}等[)）]"
            "|[^，。；,;]{0,16}等[^，。；]{0,4}(?:问题|异常|错误|情况|原因|故障)"
        ),
    ),
    Form(QUESTION, behind=LazyPattern("吗[?？]")),
    # Who asks what it may come from has met it: `连接超时是什么情况？`
    Form(
        QUESTION,
        None,
        LazyPattern(
            "(?![^?？]*(?:回事|情况|原因|什么鬼))[^，。！；,;!?？]{0,4}[?？]|[^，。！；,;!?？]*吗[？?]"
        ),
        sentence=LazyPattern(
            "怎么办|如何|是否(?:应该|需要|可以)|是什么(?!原因|问题|情况|鬼)|^关于.*问题$"
        ),
        certain=False,
    ),
    Form(
        EXPLANATION,
        LazyPattern(
            "所谓|用于|用来|常见|例如|比如|表示|意味着|是指|指的是|哪些|而不是|而非"
            r"|^\s*如(?![果下上何此同])[^：:]*$|通常都?是[^：:]*$|[45][0-9]{2} ?是$"
        ),
        LazyPattern(
            # Also in quotes, and with what it is called in another language: “超时”（timeout）是
            '(?:[”"』」][（(][^（()）]{1,30}[)）]|[”"』」])?(?: ?[0-9]{3} ?)?'
            "(?:通常|一般|表示|是指|意味着|不代表|不等于|属于|就是|指的是|(?:不是|是)一回事"
            '|和[^，。；]{1,40}(?:区别|不同|不是一回事)|是(?! ?[：:否由因什为怎]| *["“])'
            # What RFC 9110 says of a status: 503 Service Unavailable 服务器由于维护
            "|错误是(?:一[个种]|最)|[^，。；：:]{0,10}(?:是指|指的是)|[:：] ?当服务器"
            "|服务器(?:作为|由于|目前|暂时|尚未))"
        ),
        sentence=LazyPattern("有(?:什么|啥|何)(?:区别|不同)"),
    ),
    Form(
        TITLE,
        None,
        LazyPattern(
            '[”"』」]?的?(?:自动|统一)?'
            "(?:处理|解决|修复|办法|机制|功能|策略|相关|说明|类型|码说明|提醒|重试|文案|逻辑|场景|情况|支持|率|结果|判断|原因有)"
            "|[^，。；！？\n]{0,20}的(?:解决|处理|排查)(?:办法|方法|方案|步骤)"
            "|(?:的?问题)?(?:的?(?:分析|排查|定位|总结|记录|汇总|复盘))"
        ),
    ),
    Form(
        COUNT,
        LazyPattern("未发生|没有发生|未出现|没有出现|无任何"),
        LazyPattern("(?:次数|数|数量)?[:：]? ?0(?![0-9.])"),
    ),
    Form(
        PLAN,
        LazyPattern("计划|打算|演示|模拟|(?<!不)应该(?!是)[^：:]*$"),
        LazyPattern("应(?![答用])|需要"),
    ),
    Form(HOMONYM, LazyPattern("会议|驾驶|毕业|资格|健康|荣誉|快递")),
    Form(
        INSTRUCTION,
        LazyPattern(
            "允许$|(?:设置|设定|配置|修改|监控(?!到)|调整|处理|支持|增加|新增|优化|改进|解决|排查|修复|修正|忽略|捕获|去除|移除|屏蔽)[^：:]*$"
        ),
        certain=False,
    ),
    # An address says where it failed, and sets nothing: 连接被拒绝: 192.0.2.1:8080
    Form(
        SETTING,
        None,
        LazyPattern(
            r"(?:[（(](?:毫秒|秒|ms|s)[）)])?[ 　:：=为是至到了]+"
            r"(?![0-9]{1,3}\.[0-9]{1,3}\.[0-9])[0-9]"
            "|[（(](?:毫秒|秒|分钟|ms|s)[;；）)]|(?:值|为必填|动作|策略|时长|时限)"
            "|(?:时间|设置|设定|配置|参数|阈值|次数|默认(?:值|为|是))|(?:不生效|没生效|未生效|不起作用)"
            "|[^。\n]{0,8}[，,；; ](?:默认(?:值|为|是| ?[0-9])|单位)"
        ),
    ),
)
