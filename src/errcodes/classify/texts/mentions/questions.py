"""A question: who asks reports nothing."""

import re

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["HEADING", "QUESTION"]


def _is_asked(hit: Hit, line: Line) -> bool:
    """Tell `Certificate expired? Renew it here`."""
    end = _END_OF_SENTENCE.search(line.text, line.letters(hit)[1])
    return end is not None and end[0] == "? "


_END_OF_SENTENCE = LazyPattern(r"[.!?:;,] ")
#: With these a question begins, behind what it is about.
_ASKING = LazyPattern(
    r"[:;,] (?:and |but |so )?(?:how|what|which|why|where|who|should)\b[^:;.!]*\?$",
    re.IGNORECASE,
)


def _asks(line: Line) -> bool:
    """Tell `502 or 504: which should a proxy answer?`."""
    return _ASKING.search(line.bare) is not None


QUESTION = Kind(
    "question",
    "It asks about a failure.",
    openings=(
        *("¿", "How to ", "How To ", "How do ", "How can ", "How does ", "What is ", "What does "),
        "Why ",
    ),
    marks=("怎么办", "如何", "为什么", "怎么解决", "是什么意思", "是什么原因"),
    closed_forms=(
        ("HW", "?", r"(?:How|What|When|Where|Who|Would|Will|Has|Have)\b[^:]*\?$"),
        ("WPC", "?", r"(?:Warum|Wieso|Weshalb|Wie|Pourquoi|Comment|Por que|Como)\b.*\?$"),
        (None, "?", r"(?=(?:\S+\s){3})(?:(?!\.\s[A-Z])[^:=]){,60}\?$"),
        ("IACDS", "?", r"(?:Is|Are|Can|Could|Do|Does|Did|Should)\b[^:]*\?$"),
    ),
    line=_asks,
    line_ends=frozenset("?"),
    hit=_is_asked,
    letters=("? ",),
)
HEADING = Kind(
    "question in a heading",
    "It is there to be answered below.",
    forms=(
        ("*#", r"(?:\*\*|##+ )(?:问题|Issue|Problem) ?\d+ ?[:：]"),
        ("*", r"\*\*[^*]*[?？]\*\*"),
        ("*#Q", r"(?:\*\*|#+ )?Q\d*[:.] "),
    ),
    closed_forms=(
        (
            "*#<Q",
            "?？*>",
            r"(?:\*\*|##+ |<summary>|Q[:.] ).*[?？](?:\*\*|</summary>)?$",
        ),
    ),
    certain=True,
)
