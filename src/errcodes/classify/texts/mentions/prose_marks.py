"""What speaks for a report, and what for prose about one: words and forms, each with its weight.

The weights were fitted to texts of public reports, titles and manuals, and rounded.
"""

from errcodes.classify.words.lazy_pattern import LazyPattern

__all__ = ["CHINESE", "FORMS", "FORMS_OF_PROSE", "LEADING_ON", "WORDS"]

#: What stands beside a phrase in its sentence -> how much it speaks for a report.
WORDS: tuple[tuple[int, frozenset[str]], ...] = (
    # What has failed
    (
        3,
        frozenset(
            {
                *("failed", "failing", "cannot", "couldn", "unable", "uncaught", "unhandled"),
                *("fail", "could", "wrong"),
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
    (-3, frozenset({"i", "im", "pr", "lets"})),
    (-1, frozenset({"we", "you", "your", "our", "my", "me", "us", "users", "someone", "they"})),
    # What holds in general, or under a condition
    (
        -2,
        frozenset(
            {
                *("which", "that", "whether", "also", "so", "such", "these", "those"),
                *("any", "either", "each", "every", "instead", "rather", "only", "just", "even"),
                *("still", "always", "never", "usually", "sometimes", "often", "currently"),
                *("typically", "normally", "most", "other", "others"),
            }
        ),
    ),
    (-3, frozenset({"if", "when", "unless", "until", "where", "case", "whenever"})),
    (-1, frozenset({"should", "would", "will", "must", "may", "might", "want", "wants", "needs"})),
    (-1, frozenset({"this", "it", "its", "there"})),
    # What is done, again and again
    (
        -2,
        frozenset(
            {
                *("does", "return", "returns", "gets", "treat", "treats", "means", "happens"),
                *("occurs", "causes", "makes", "adds", "allows", "fixes", "handles", "sends"),
                *("uses", "throws", "raises", "tries", "calls", "gives"),
                *("takes", "works", "supports", "provides", "reports", "shows", "keeps", "adding"),
                *("converts", "performs", "checks", "sets", "using", "handling", "making"),
                *("add", "fix", "use", "make", "allow", "handle", "improve", "ignore", "ensure"),
            }
        ),
    ),
)
#: How a line looks that reports -> the same.
FORMS: tuple[tuple[int, LazyPattern], ...] = tuple(
    (weight, LazyPattern(form))
    for weight, form in (
        # An address, or a host
        (
            4,
            (
                r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|[a-zA-Z\]]:\d{2,5}\b|\w://|::1"
                r"|\w\.(?:com|net|org|io|cn|local|lan)\b"
            ),
        ),
        # The number of an error
        (
            3,
            (
                r"[\[(](?:[Ee]rrno |[Cc]ode:? ?|rc=?)?-?\d{1,6}[\])]"
                r"|\b(?:errno|code|rc|ret)\b\W{1,3}-?\d"
            ),
        ),
        (3, r"0x[0-9a-fA-F]{2,}|\[[A-Z_]{5,}\]|\bcan['’]t\b|^\w+\(\): "),
        # A level, a place in a program, a time, and who says it
        (
            2,
            (
                r"\b(?:ERROR|WARN|WARNING|FATAL|CRITICAL|ERR|INFO|DEBUG|NOTICE|TRACE|SEVERE)\b"
                r"|\[(?:error|warn|warning|err|info|debug|[EWIDC])\]|level=|^[EWFI]/"
                r"|(?:^|[\s\"])(?:[Ee]rror|[Ww]arning|fatal|panic|err)\"?: ?"
                r"|^Error |panicked at|^called `"
            ),
        ),
        (2, r" (?:at|in) \S+ (?:on )?line \d+|\.[a-z]{1,4}:\d+|^\d{3} [A-Z][a-z]"),
        (2, r"\d\d:\d\d:\d\d|\d{4}[-/]\d\d[-/]\d\d"),
        (2, r"^(?:[\[<][\w .:/@-]+[\]>]|(?!fix|feat|chore|docs|timeout)[\w./-]+(?:\[\d+\])?: )"),
        # An exception, or a record
        (
            2,
            (
                r"(?:Error|Exception|Failure|Timeout|Err)\b[\"']?(?:[:(\]{)]| \[)"
                r"|\w::\w+(?: |$)|[a-z][A-Z][a-z]+: "
            ),
        ),
        (2, r"^\s*[{(\"]"),
    )
)
#: The same of forms that speak against one. Each begins with letters that are rare, at which alone
#: `re` then looks for a match.
FORMS_OF_PROSE: tuple[tuple[int, LazyPattern], ...] = tuple(
    (weight, LazyPattern(form))
    for weight, form in (
        # A list or a comment, a question, markup, code
        (-4, r"^\s*(?:[*+•-] (?!\d)|\d{1,2}[.)、] ?\D|\||//|#|/\*|--)"),
        (-4, r"^(?:How|Why|What|Who|When|Where|Tell)\b|\s//\s"),
        (-2, r"\*\*\w|`\w|\]\(|#\d+\b|~~|\.[eg]\. "),
        (-2, r"=(?:>(?<!\"=>)|=| (?<= = ))|&&|\|\||%[sdvr]\b|\{\w*\}|\(\)(?<=\w\(\))"),
    )
)
#: What a line in Chinese has beside its phrases -> the same.
CHINESE: tuple[tuple[int, LazyPattern], ...] = tuple(
    (weight, LazyPattern(form))
    for weight, form in (
        (2, "失败|错误|报错|无法|未能"),
        (1, "[:：]"),
        (1, "正在|已|稍后|检查|重试"),
        (-3, "如果|若|则|一旦|即使"),
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
