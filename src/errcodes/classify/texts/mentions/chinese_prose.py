"""Prose in Chinese, weighed as any other, by where a phrase stands among the letters around it."""

from collections.abc import Iterable

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form_weights import weight_of
from errcodes.classify.texts.mentions.prose import ALONE, FIRST, LEAST, REACH
from errcodes.classify.texts.mentions.prose_marks import CHINESE, FORMS, FORMS_OF_PROSE
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import rare_letters

__all__ = ["is_chinese_prose", "without_hits"]

#: A longer text than this is seldom nothing but a report.
_LONG = 40
_ENDS_OF_SENTENCES = "\n。！？"
_END = LazyPattern("[，。；！,;!]")


def _is_among_prose(text: str, blank: str, start: int, end: int) -> bool:
    """Tell prose by what stands around a phrase in it.

    Args:
        text: The letters.
        blank: The same without any phrase.
        start: Where the phrase begins.
        end: Where it ends.
    """
    match = _END.search(text, end)
    beside = blank[: len(text) if match is None else match.start()]
    signs = rare_letters(text)
    score = weight_of(FORMS_OF_PROSE, text, signs) + weight_of(CHINESE, beside, signs)
    length = len(text.strip())
    if (end - start) * 2 >= length:
        score += ALONE
    elif length > _LONG:
        score -= 1
    if not text[:start].strip():
        score += FIRST
    # What speaks for a report is looked for only where it is needed.
    return score <= LEAST and score + weight_of(FORMS, text, signs) <= LEAST


def without_hits(hits: Iterable[Hit], text: str) -> str:
    """Give a text with blanks for its Chinese phrases, every other letter in its place."""
    for hit in hits:
        text = f"{text[: hit.start]}{' ' * (hit.end - hit.start)}{text[hit.end :]}"
    return text


def is_chinese_prose(hit: Hit, text: str, blank: str) -> bool:
    """Tell whether a Chinese phrase stands in prose.

    Args:
        hit: The phrase.
        text: The text.
        blank: The same as `without_hits` gives it.
    """
    near = max(0, hit.start - REACH)
    begin = max(near, 1 + max(text.rfind(mark, near, hit.start) for mark in _ENDS_OF_SENTENCES))
    if text.startswith("- ", begin) and "\n" in text:
        begin += len("- ")
    end = text.find("\n", hit.end, hit.end + REACH)
    end = min(hit.end + REACH, len(text)) if end < 0 else end
    place = (hit.start - begin, hit.end - begin)
    return _is_among_prose(text[begin:end], blank[begin:end], *place)
