"""What shows that a text may report a failure: few lines of a log have any of it."""

from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from errcodes.classify.texts.answer_bodies import BODY_KEYS
from errcodes.classify.texts.loose_answers import ANSWERING, loose_hits
from errcodes.classify.texts.named_classes import KEYS_OF_REASONS, has_ending
from errcodes.classify.texts.named_codes import NUMBERS
from errcodes.classify.texts.numbered_answers import answer_hits
from errcodes.classify.words.constants import has_constant
from errcodes.classify.words.index import Hit
from errcodes.classify.words.search import key_words, may_fail

__all__ = ["Signs", "notable_words", "signs_in"]


class Signs(NamedTuple):
    """What shows that a text may report a failure.

    Attributes:
        answers: The answers in it that are known by their number, or that nothing else shows.
        worded: Whether it may hold a phrase, or the name of a constant.
        named: Whether it may hold the name of a class.
        chinese: The text in simplified letters where it may hold a Chinese phrase; else nothing.
        found: Those of its words that say anything; none where they are looked into already.
    """

    answers: list[Hit]
    worded: bool
    named: bool
    chinese: str
    found: Collection[str]


@cache
def notable_words() -> frozenset[str]:
    """Give the words one of which a text has that says anything of a failure."""
    return key_words() | NUMBERS | BODY_KEYS | ANSWERING | KEYS_OF_REASONS


def signs_in(text: str, plain: str, words: list[str], found: Collection[str]) -> Signs | None:
    """Give what shows that a text may report a failure; None where nothing does.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.
        words: The words.
        found: Those of them that are among `notable_words`.
    """
    worded = (bool(found) and may_fail(found, words, text)) or has_constant(text)
    answers = answer_hits(found, text, plain)
    named = has_ending(text, words, found)
    chinese = "" if text.isascii() else _chinese_in(text)
    if worded or answers or named or chinese:
        return Signs(answers, worded, named, chinese, found)
    loose = [] if ANSWERING.isdisjoint(found) else loose_hits(text, plain, words, found)
    return Signs(loose, False, False, "", ()) if loose else None


def _chinese_in(text: str) -> str:
    """Give a text in simplified letters, if it may hold a phrase in Chinese.

    The tables are loaded for the first one.
    """
    from errcodes.classify.words.chinese_letters import simplified
    from errcodes.classify.words.chinese_search import has_chinese

    written = simplified(text)
    return written if has_chinese(written) else ""
