"""A quotation: what a program wrote, behind the sign or the heading of whoever pasted it.

A comment, an item of a list and what stands in backticks are a person's word, and mention a
failure. A line that has the form of a program's own is no person's word, whatever it stands behind.
"""

from collections.abc import Sequence

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Line

__all__ = ["quotation_begin"]

#: A line that quotes begins with one of these, or has a backtick.
_BEGINNINGS = frozenset("#>*/`0123456789")
_BACKTICK = "`"
_CLOSING = "`*_ .。"
#: What a program wrote in several lines goes on behind these.
_GOING_ON = frozenset("#>/")
_MOST_ABOVE = 12
#: A comment, a quotation in a mail, an item of a list, markup around the words,
#: and what somebody calls it. A comment that is indented is one of the code around it.
_SIGNS = LazyPattern(
    r"\s*(?:(?<![ \t]{4})(?:#+\s+|//+\s*)|>+\s+|\d{1,2}[.)、]\s*|[`*]+|<\w[^<>]*>)+\s*"
    r"(?:(?:问题|报错|错误|异常)\w{0,4}[:：]\s*)?"
)
_ADDRESS = LazyPattern(r":(?:(?<=\w:)//|(?<=[\w\]]:)\d{2,5}\b)")
#: What somebody has met, and puts before it: `**Error**: `, `4. 渠道测试报错：`.
_HEADING = LazyPattern(
    r"[^`:：]{0,40}?(?:[Ee]rrors?|[Ee]xception|[Mm]essage|[Ss]ymptoms?|[Ll]ogs?|[Oo]utput|ERROR"
    r"|Fehler(?:meldung)?|[Ee]rreur|错误(?:信息|日志|提示)?|报错(?:信息|日志|如下)?|异常(?:信息)?"
    r"|症状|现象|日志|錯誤(?:訊息)?|エラー(?:メッセージ)?|오류|에러|증상)"
    r"[*_]{0,3}\s?[:：][*_]{0,3}\s*`+"
)
#: How a line begins that no person writes: with a time of day, or with what was raised.
_WRITTEN = LazyPattern(
    r"[\[(]?(?:\d{4}[-/.]\d\d[-/.]\d\d|[A-Z][a-z]{2} [ \d]?\d|\d\d?[./]\d\d?[./]\d{2,4}),?[T ]+"
    r"\d\d?:\d\d:\d\d|(?:ERROR|FATAL)\b[:\] ]|Error response from |\w+:fail "
    r"|(?:error|fatal|npm ERR!) (?=.*\w://)|\{\s*\"(?:err|error|message|msg|code|status)\w*\"\s*:"
    r"|(?:Caused by: |nested exception is |(?:PHP )?Fatal error: +|(?i:uncaught|unhandled) "
    r"(?:exception:? )?|\[){0,3}(?:[\w$]+(?:\.|::|\\))*+"
    r"[A-Z]\w*(?:Error|Exception|Timeout|Failure)(?: ?[\[(]\w+[\])])?: \S"
)
#: What a program shows of an exception (Python, Rust), and who says something: `curl: (6) ...`.
_SHOWN = LazyPattern(r"(?=[A-Z])\w+(?:(?:Error|Exception)\(-?\d+, ['\"]| \{ (?:kind|code): )")
#: An error that says no more is a heading.
_SAID = LazyPattern(
    r"(?!(?:TODO|FIXME|NOTE|XXX|HACK|See)\b|[Ee]rror ?: (?!.*[.:]\d))[\w./-]+(?:\[\d+\])? ?: [^\s{]"
)
#: So much does the wording of a program's line speak for a report.
_LEAST_OF_A_PROGRAM = 20
#: What would be written in some case: `// thrown if the lamp is off:`.
_EXAMPLE = LazyPattern(r"[/#].*\b(?:if|when|example|e\.g\.|raises|throws)\b.*:$")
#: No name has so many words: what is all in backticks is a line, and no name.
_SENTENCE = 5


def quotation_begin(line: Line, text: str = "") -> int:
    """Give where that begins in a line which it quotes of a program; 0 where it quotes nothing.

    Args:
        line: The line.
        text: The text that it is of: what is quoted goes on in lines with the same sign.

    >>> quotation_begin(Line("# ssl.SSLError: [SSL] internal error", [], ()))
    2
    >>> quotation_begin(Line("# what an SSLError means", [], ()))
    0
    """
    own = line.text
    heading = _HEADING.match(own) if _BACKTICK in line.signs else None
    if heading is not None and _ends_in(own, heading.end()):
        return heading.end()
    first = own.lstrip()[:1]
    signs = _SIGNS.match(own) if first in _BEGINNINGS else None
    if signs is None:
        return 0
    begin = signs.end()
    above = text.partition(own)[0].rsplit("\n", _MOST_ABOVE)[:-1] if first in _GOING_ON else []
    if _is_all(own, begin) or _is_written(own[begin:]):
        return 0 if above and _EXAMPLE.search(above[-1]) else begin
    return begin if _goes_on(above, first) else 0


def _goes_on(above: Sequence[str], sign: str) -> bool:
    """Tell whether the lines above quote something behind a sign, up to the last one."""
    for line in reversed(above):
        signs = _SIGNS.match(line) if line.lstrip()[:1] == sign else None
        if signs is None:
            return False
        if _is_written(line[signs.end() :]):
            return True
    return False


def _ends_in(text: str, begin: int) -> bool:
    """Tell whether a line has no more than what its backticks are around, from a letter on."""
    end = text.find(_BACKTICK, begin)
    return end < 0 or not text[end:].strip(_CLOSING)


def _is_all(text: str, begin: int) -> bool:
    """Tell a line that is all in backticks, and has more words than a name, or an address."""
    if text[begin - 1] != _BACKTICK or not _ends_in(text, begin):
        return False
    return len(text.split(None, _SENTENCE)) > _SENTENCE or _ADDRESS.search(text) is not None


def _is_written(text: str) -> bool:
    """Tell what has the form of a program's line."""
    if _WRITTEN.match(text) or _SHOWN.search(text):
        return True
    return _SAID.match(text) is not None and Line(text).wording >= _LEAST_OF_A_PROGRAM
