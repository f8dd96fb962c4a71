"""A question: who asks reports nothing."""

import re

from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["QUESTION"]


def _is_asked(hit: Hit, line: Line) -> bool:
    """Tell `Certificate expired? Renew it here`."""
    if "? " not in line.text:
        return False
    end = line.letters(hit)[1]
    return line.text[end : end + 2] == "? "


QUESTION = Kind(
    "question",
    "It asks about a failure.",
    openings=("How to ", "How do ", "How can ", "How does ", "What is ", "What does ", "Why "),
    marks=("怎么办", "如何", "为什么", "怎么解决", "是什么意思"),
    form=re.compile(
        r"(?:How|What|When|Where|Who|Is|Are|Can|Could|Do|Does|Did|Should|Would|Will|Has|Have)"
        r"\b[^:]*\?$"
    ),
    hit=_is_asked,
)
