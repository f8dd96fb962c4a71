"""An encounter in Chinese: what somebody met, or was shown, told in a sentence: `一直提示超时`."""

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["TESTING", "is_met_in_chinese"]

#: What is a test, or is to be tested; not what somebody met as he tested it.
TESTING = "测试(?!报|中|时|的时候|了|后|发现|环境|[，。用])"

#: So many letters before a phrase and behind it belong to what is told of it.
_REACH = 120
_ENDS = "。！\n"
_CHINESE_LETTER = LazyPattern("[\u4e00-\u9fff]")
#: How much it speaks for an encounter, and what stands in the sentence. The weights were fitted as
#: those of other languages.
_WORDS: tuple[tuple[int, LazyPattern], ...] = tuple(
    (weight, LazyPattern(words))
    for weight, words in (
        # Whose word it is
        (2, "我(?!们)|大佬|请问|求助|您好|你好|各位"),
        # How often, and when
        (3, "一直|总是|老是|每次|经常|频繁|时不时|时而|必现|突然|偶尔|不停"),
        (3, "今天|昨天|这两天|最近|刚才|刚刚|刚开始|之后|以后|升级|更新|换成|换回|新版|旧版"),
        (1, "[0-9一二两三几十]+ ?(?:个)?(?:分钟|小时|秒|天|次)"),
        (1, "后"),
        # What a program shows, and what came of it
        (2, "提示|显示|弹出|报(?!告|警|文)|出现|发现"),
        (1, "但是?|却|然后|结果|而(?!是|非)|就|了"),
        (1, "但"),
        (1, "了"),
        (1, "都"),
        (4, "什么原因|怎么回事|什么问题|什么情况|是bug"),
        (3, "怎么解决|不知道"),
        (2, "为什么|为何|啥|呢|呀|啊|正常|问题"),
        # What is supposed, said in general, or done about it
        (-4, "如果|若|假如|一旦|可能(?!是)|建议|应该(?!是)|最好|如何|怎么办|时提示"),
        (
            -3,
            f"修复|优化|支持|处理|避免|防止|配置|设置|新增|增加|{TESTING}|模拟|(?<!怎么)解决|策略|功能|实现",
        ),
        (
            -3,
            "通常|一般|表示|说明|意味|例如|比如|是指|原因(?!是|呀|呢|啊|！|!|？|\\?|$)|是否|则|重连",
        ),
        (-1, "会(?!话|议|员|提示|报|出现|弹)|将|可以|需要|当(?!前)|你|用户"),
        (-1, '[“"「]'),
        (-1, "或|、"),
    )
)
#: What somebody met speaks for it by so much.
_LEAST = 4


def is_met_in_chinese(text: str, start: int, end: int) -> bool:
    """Tell what somebody says of a phrase that he met it, or that a program showed it to him.

    Args:
        text: The text.
        start: Where the phrase begins among its letters.
        end: Where it ends.

    >>> is_met_in_chinese("我这边一直提示超时", 7, 9), is_met_in_chinese("如果一直提示超时", 6, 8)
    (True, False)
    """
    near = max(0, start - _REACH)
    begin = 1 + max(text.rfind(mark, near, start) for mark in _ENDS)
    stop = min(end + _REACH, *(_found(text, mark, end) for mark in _ENDS))
    sentence = text[max(begin, near) : stop]
    if not _CHINESE_LETTER.search(sentence):
        return False
    return sum(weight for weight, words in _WORDS if words.search(sentence)) >= _LEAST


def _found(text: str, mark: str, end: int) -> int:
    """Give where a mark stands behind a phrase, or where the text ends."""
    at = text.find(mark, end)
    return len(text) if at < 0 else at
