"""Replies of mail in a text: three digits that an enhanced status follows (RFC 3463)."""

from collections.abc import Iterable

from errcodes.classify.evidence import Weight
from errcodes.classify.read.numbers.replies import enhanced_meanings
from errcodes.classify.texts.class_names import STATUSES
from errcodes.classify.words.index import Hit

__all__ = ["has_reply", "reply_hits"]

_NUMBERS = STATUSES.keys()


def has_reply(found: Iterable[str], text: str) -> bool:
    """Tell whether a text has a reply, which is soon seen of one without such a number.

    Args:
        found: The key words that it has.
        text: The text.
    """
    return not _NUMBERS.isdisjoint(found) and any(enhanced_meanings(text))


def reply_hits(text: str, plain: str) -> list[Hit]:
    """Give the replies in a text.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.

    >>> text = "not sent: 550 5.7.1 Rejected"
    >>> (hit,) = reply_hits(text, "not sent  550 5 7 1 rejected")
    >>> hit.start, hit.end, hit.symptom.name
    (2, 6, 'DENIED')
    """
    hits: list[Hit] = []
    for start, end, meaning in enhanced_meanings(text):
        place = len(plain[:start].split())
        hits.append(Hit(place, place + len(plain[start:end].split()), *meaning, Weight.NUMBER))
    return hits
