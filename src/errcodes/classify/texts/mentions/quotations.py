"""A quotation: what a program wrote, behind the sign or the heading of whoever pasted it.

A comment, an item of a list and what stands in backticks are a person's word, and mention a
failure. A line that has the form of a program's own is no person's word, whatever it stands behind.
"""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Line
from errcodes.classify.texts.mentions.prose import is_written_by_a_program

__all__ = ["quotation_begin"]

#: A line that quotes begins with one of these, or has a backtick.
_BEGINNINGS = frozenset("#>*`0123456789")
_BACKTICK = "`"
_CLOSING = "`*_ .。"
#: A comment of the shell, a quotation in a mail, an item of a list, markup around the words.
_SIGNS = LazyPattern(r"\s*(?:[#>]+\s+|\d{1,2}[.)、]\s*|[`*]+|<\w[^<>]*>)+\s*")
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
    r"\d\d?:\d\d:\d\d"
    r"|(?:Caused by: |nested exception is |(?:PHP )?Fatal error: +|(?i:uncaught|unhandled) "
    r"(?:exception:? )?|\[){0,3}(?:[\w$]+(?:\.|::|\\))*+"
    r"[A-Z]\w*(?:Error|Exception|Timeout|Failure)(?: ?[\[(]\w+[\])])?: \S"
)
#: What a program shows of an exception, and who says something: `irm : h ...`, `curl: (6) ...`.
_SHOWN = LazyPattern(r"(?=[A-Z])\w+(?:Error|Exception)\(-?\d+, ['\"]")
#: An error that says no more is a heading.
_SAID = LazyPattern(
    r"(?!(?:TODO|FIXME|NOTE|XXX|HACK|See)\b|[Ee]rror ?: (?!.*[.:]\d))[\w./-]+(?:\[\d+\])? ?: [^\s{]"
)
#: No name has so many words: what is all in backticks is a line, and no name.
_SENTENCE = 5


def quotation_begin(line: Line) -> int:
    """Give where that begins in a line which it quotes of a program; 0 where it quotes nothing.

    >>> quotation_begin(Line("# ssl.SSLError: [SSL] internal error", [], ()))
    2
    >>> quotation_begin(Line("# what an SSLError means", [], ()))
    0
    """
    text = line.text
    if _BACKTICK in line.signs:
        heading = _HEADING.match(text)
        if heading is not None and _ends_in(text, heading.end()):
            return heading.end()
    if text.lstrip()[:1] not in _BEGINNINGS:
        return 0
    signs = _SIGNS.match(text)
    if signs is None:
        return 0
    begin = signs.end()
    return begin if _is_sentence(text, begin) or _is_written(text[begin:]) else 0


def _ends_in(text: str, begin: int) -> bool:
    """Tell whether a line has no more than what its backticks are around, from a letter on."""
    end = text.find(_BACKTICK, begin)
    return end < 0 or not text[end:].strip(_CLOSING)


def _is_sentence(text: str, begin: int) -> bool:
    """Tell a line that is all in backticks, and has more words than a name."""
    if text[begin - 1] != _BACKTICK or len(text.split(None, _SENTENCE)) <= _SENTENCE:
        return False
    return _ends_in(text, begin)


def _is_written(text: str) -> bool:
    """Tell what has the form of a program's line."""
    if _WRITTEN.match(text) or _SHOWN.search(text):
        return True
    return _SAID.match(text) is not None and is_written_by_a_program(Line(text, [], ()))
