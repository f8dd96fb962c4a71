"""What speaks for a report, and what for prose about one: words and forms, each with its weight.

The weights were fitted to texts of public reports, titles and manuals, and rounded.
"""

import attrs

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["CHINESE", "FORMS", "FORMS_OF_PROSE", "LEADING_ON", "WORDS", "Form"]

#: What stands beside a phrase in its sentence -> how much it speaks for a report.
WORDS: tuple[tuple[int, frozenset[str]], ...] = (
    # What has failed
    (
        3,
        frozenset(
            {
                *("failed", "failing", "cannot", "couldn", "unable", "uncaught", "unhandled"),
                *("fail", "could", "impossible", "wrong"),
            }
        ),
    ),
    (1, frozenset({"error", "failure", "timeout"})),
    (1, frozenset({"not", "no"})),
    # What somebody has seen
    (
        3,
        frozenset(
            {
                *("got", "getting", "received", "seeing", "seems", "sees", "occurred", "since"),
                *("encountered", "retrying", "reconnecting", "giving"),
            }
        ),
    ),
    # Whose word it is
    (-2, frozenset({"i", "im", "pr", "lets"})),
    (-1, frozenset({"we", "you", "your", "our", "my", "me", "us", "users", "someone", "they"})),
    # What holds in general, or under a condition
    (
        -2,
        frozenset(
            {
                *("which", "that", "whether", "also", "so", "such", "these", "those"),
                *("any", "either", "each", "every", "instead", "rather", "only", "just", "even"),
                *("still", "always", "never", "usually", "sometimes", "often", "currently"),
                *("typically", "normally", "most", "other", "others", "otherwise", "whose"),
                *("their", "unlike", "depending", "normal", "generally", "safely"),
                *("simply", "what", "why"),
            }
        ),
    ),
    (-3, frozenset({"if", "when", "unless", "until", "where", "case", "whenever"})),
    # The same in German, French, Portuguese and Spanish, also what something means, and why
    (
        -3,
        frozenset(
            {
                *("wenn", "falls", "sobald", "si", "cuando", "caso", "quando", "quand", "lorsque"),
                *("bedeutet", "meist", "meistens", "oft", "normalerweise", "warum", "ursache"),
                *("significa", "suele", "suelen", "indica", "indicar", "normalmente", "ocurre"),
                *("ocorre", "geralmente", "causas", "causa", "signifie", "souvent", "pourquoi"),
                *("indique", "habituellement"),
            }
        ),
    ),
    (-1, frozenset({"should", "would", "will", "must", "may", "might", "want", "wants", "needs"})),
    (-1, frozenset({"this", "it", "its", "there"})),
    # What somebody wishes
    (
        -3,
        frozenset(
            {
                *("better", "friendly", "friendlier", "nicer", "cleaner", "clearer", "clear"),
                *("gracefully", "graceful", "descriptive", "meaningful", "helpful"),
            }
        ),
    ),
    # What somebody thinks
    (-3, frozenset({"think", "guess", "suspect", "believe", "assume", "suppose", "probably"})),
    # What is often so
    (
        -3,
        frozenset(
            {
                *("common", "commonly", "typical", "frustrating", "dreaded", "infamous"),
                *("annoying", "experience", "essentially", "basically"),
            }
        ),
    ),
    # What is done, again and again
    (
        -2,
        frozenset(
            {
                *("does", "return", "returns", "gets", "treat", "treats", "means", "happens"),
                *("occurs", "causes", "makes", "adds", "allows", "fixes", "handles", "sends"),
                *("uses", "throws", "raises", "tries", "calls", "gives", "answers"),
                *("takes", "works", "supports", "provides", "reports", "shows", "adding"),
                *("converts", "performs", "checks", "sets", "using", "handling", "making"),
                *("add", "fix", "use", "make", "allow", "handle", "improve", "ignore", "ensure"),
                *("represents", "explains", "indicates", "signals", "specifies", "leads", "lead"),
                *("appear", "mean", "happen"),
            }
        ),
    ),
)


@attrs.frozen(eq=False, repr=False)
class Form:
    """How a line looks, and how much that speaks for a report.

    Attributes:
        weight: How much.
        begins: What the line begins with.
        holds: Or what it has anywhere, each behind a letter that it has itself; none where that is
            of every day. Each begins with one of few letters, at which alone `re` then looks for a
            match.
    """

    weight: int
    begins: LazyPattern | None = None
    holds: tuple[tuple[str, LazyPattern], ...] = ()

    def is_of(self, text: str, signs: frozenset[str]) -> bool:
        """Tell whether a line looks so.

        Args:
            text: The line.
            signs: Those of its letters that few lines have.
        """
        if self.begins is not None and self.begins.match(text):
            return True
        for letter, form in self.holds:
            if (not letter or letter in signs) and form.search(text):
                return True
        return False


_ENDED_WITH = LazyPattern(
    r"[fer](?<=\b.)(?:ail(?:s|ed|ing)? with|nds? with|esult(?:s|ed|ing) in)"
    r"(?: an?| the)?(?: error)?:? [\"`]"
)
#: How a line looks that reports.
FORMS: tuple[Form, ...] = (
    # An address, or a host
    Form(
        4,
        holds=(
            (
                "",
                LazyPattern(
                    r"[.:](?:(?<=\d\.)\d{1,3}\.\d{1,3}\.\d|(?<=[a-zA-Z\]]:)\d{2,5}\b|(?<=\w:)//"
                    r"|(?<=::)1|(?<=\w\.)(?:com|net|org|io|cn|de|nl|eu|dev|cloud|example|local|lan)\b)"
                ),
            ),
        ),
    ),
    # The number of an error
    Form(
        3,
        holds=(
            ("", LazyPattern(r"[\[(](?:[Ee]rrno |[Cc]ode:? ?|rc=?)?-?\d{1,6}[\])]")),
            (
                "",
                LazyPattern(
                    r"[Cecr](?:(?<=\be)rrno|(?<=\bc)ode|(?<=(?:err|ror|ret)[Cc])ode"
                    r"|(?<=(?:err|ror|ret)_c)ode|(?<=\br)(?:c|et))\b\W{1,3}-?\d"
                ),
            ),
        ),
    ),
    Form(
        3,
        LazyPattern(r"\w+\(\): "),
        (
            ("", LazyPattern(r"0x[0-9a-fA-F]{2}")),
            ("[", LazyPattern(r"\[[A-Z_]{5,}\]")),
            ("(", LazyPattern(r"\(E[A-Z]{4,}\)")),
            (
                "",
                LazyPattern(
                    r"can(?:not(?:(?<=\bI cannot)|(?<=\b[Ww]e cannot))"
                    r"|['’]t(?<=\bcan['’]t)(?<!you can['’]t))\b"
                ),
            ),
        ),
    ),
    # A level, a place in a program, a time, and who says it
    Form(
        2,
        LazyPattern(r"[EWFI]/|Error |called `|(?:[Ee]rror|[Ww]arning|fatal|panic|err)\"?: ?"),
        (
            (
                "",
                LazyPattern(
                    r"(?:C(?<=\bC)RITICAL|D(?<=\bD)EBUG|E(?<=\bE)RR(?:OR)?|F(?<=\bF)ATAL"
                    r"|I(?<=\bI)NFO|N(?<=\bN)OTICE|S(?<=\bS)EVERE|T(?<=\bT)RACE"
                    r"|W(?<=\bW)ARN(?:ING)?)\b"
                ),
            ),
            ("[", LazyPattern(r"\[(?:error|warn|warning|err|info|debug|[EWIDC])\]")),
            ("", LazyPattern(r"[\s\"](?:[Ee]rror|[Ww]arning|fatal|panic|err)\"?: ?")),
            ("=", LazyPattern("level=")),
            ("", LazyPattern("panicked at")),
        ),
    ),
    Form(
        2,
        LazyPattern(r"\d{3} [A-Z][a-z]"),
        (
            ("", LazyPattern(r" (?:at|in) \S+ (?:on )?line \d")),
            ("", LazyPattern(r"\.[a-z]{1,4}:\d")),
        ),
    ),
    Form(2, holds=(("", LazyPattern(r"\d\d(?::\d\d:\d\d|\d\d[-/]\d\d[-/]\d\d)")),)),
    Form(
        2,
        # Also what PM2 and Docker Compose put before the lines of each of their programs
        LazyPattern(
            r"(?:\d+\|[\w.-]+|[\w.-]+[-_]\d+ )\s*\| |[\[<][\w .:/@-]+[\]>]"
            r"|(?!fix|feat|chore|docs|timeout)[\w./-]+(?:\[\d+\])?: "
        ),
    ),
    # What somebody saw, in quotes, which else are those of a name
    Form(
        7,
        holds=(
            (
                "",
                LazyPattern(
                    r"[IWw](?:(?<=I)|e)(?<!\wI)(?<!\w[Ww]e)(?<!(?:If|if|an|do) I)"
                    r"(?<!(?:If|if|an|do) we)(?:'m|'ve| am| are| was| were| have| keep)?(?: been)? "
                    r"(?:always |also |still )?(?:got|getting|get|seeing|see|saw|receiv(?:ed?|ing)"
                    r"|r[au]n(?:ning)? into)\b"
                    r"[\w ]{0,30}:? ?[\"'`“]"
                    r"|y(?<!\w.)ou (?:got|saw|received)\b[\w ]{0,30}:? ?[\"'`“]"
                ),
            ),
        ),
    ),
    # What came of it, in quotes
    Form(4, holds=(('"', _ENDED_WITH), ("`", _ENDED_WITH))),
    # An exception, or a record
    Form(
        2,
        holds=(
            (
                "",
                LazyPattern(r"(?:Error|Exception|Failure|Timeout|Err)\b[\"']?(?:[:(\]{)]| \[)"),
            ),
            ("", LazyPattern(r"::(?<=\w::)\w+(?: |$)")),
            ("", LazyPattern(r"[A-Z](?<=[a-z][A-Z])[a-z]+: ")),
        ),
    ),
    Form(2, LazyPattern(r"\s*[{(\"]")),
    # What an error of Apple's is (NSError.description)
    Form(7, holds=(("=", LazyPattern(r"Domain=\w+ Code=-?\d")),)),
    # The body of an answer, in which the server may speak to a person
    Form(
        4,
        LazyPattern(r"\s*[\[{]+\s?\\?[\"']\w+\\?[\"']\s?:"),
        ((">", LazyPattern(r"\](?<=\w\]) => ")),),
    ),
)
#: How one looks that a person has written.
FORMS_OF_PROSE: tuple[Form, ...] = (
    # A list or a comment, a question, markup, code
    Form(-4, LazyPattern(r"\s*(?:[*+•-] (?!\d)|\d{1,2}[.)、] ?\D|\||//|#|/\*|--)")),
    Form(
        -4,
        LazyPattern(r"(?:How|Why|What|Who|When|Where|Tell)\b"),
        (("/", LazyPattern(r"//(?<=\s//)\s")),),
    ),
    Form(
        -2,
        holds=(
            ("*", LazyPattern(r"\*\*\w")),
            ("`", LazyPattern(r"`\w")),
            ("#", LazyPattern(r"#\d+\b")),
            ("~", LazyPattern(r"~~")),
            ("]", LazyPattern(r"\]\(")),
            ("", LazyPattern(r"\.[eg]\. ")),
        ),
    ),
    Form(
        -2,
        holds=(
            ("=", LazyPattern(r"=(?:>(?<!\"=>)|=| (?<= = ))")),
            ("&", LazyPattern(r"&&")),
            ("|", LazyPattern(r"\|\|")),
            ("%", LazyPattern(r"%[sdvr]\b")),
            ("{", LazyPattern(r"\{\w*\}")),
            ("(", LazyPattern(r"\(\)(?<=\w\(\))")),
        ),
    ),
)
#: What a line in Chinese has beside its phrases -> the same.
CHINESE: tuple[Form, ...] = tuple(
    Form(weight, holds=(("", LazyPattern(form)),))
    for weight, form in (
        (2, "失败|错误|报错|无法|未能"),
        # What somebody was shown, in quotes
        (2, '(?:弹出|提示|显示)(?:了|如下|为|是)?[:：]? ?[“"「『]'),
        (1, "[:：]"),
        (1, "正在|已|稍后|检查|重试|暂时"),
        (-3, "如果|若|则|一旦|即使"),
        (-3, "会(?:提示|出现|显示|返回|抛出|触发)|说明(?![：:])"),
        (-2, "测试|模拟|修复|支持|配置|设置|兼容|优化|增加|新增|功能|机制|策略|场景"),
        (
            -2,
            "理解|排查|步骤|预防|对于|能不能|处理|處理|解决|办法|方法|教程|意思|常见|情况|有时|考虑|能否",
        ),
        (-2, "导致|从而|才|所以|因为|原因|避免|可能|应该|需要|可以|表示|通常|一般|区分"),
        (-1, "是|为|这|那|的"),
        (-1, "并|而|和|但|或"),
        (-1, "会|将|都|一直|吗|呢|什么"),
        (-1, "时(?!间)|后|等"),
    )
)
#: No sentence ends with these.
LEADING_ON = frozenset(
    {
        *("a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "for", "from"),
        *("has", "have", "if", "in", "into", "is", "its", "may", "of", "on", "or", "should"),
        *("so", "such", "than", "that", "the", "their", "then", "these", "this", "to", "was"),
        *("were", "when", "which", "while", "will", "with", "would", "you", "your"),
    }
)
