"""Answers that a text has with their number: a reply of mail, the error in the body of an API's.

A reply of mail is known by the enhanced status that follows it (RFC 3463), or by what shows it.
"""

from collections.abc import Collection, Iterator

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import WRITTEN_STATUSES
from errcodes.classify.read.numbers.replies import enhanced_meanings, reply_meaning
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.texts.answer_bodies import BODY_KEYS, body_error, says_no
from errcodes.classify.words.index import Hit
from errcodes.classify.words.places import word_span

__all__ = ["answer_hits", "may_have_body"]

#: How a body begins that says no more than what is wrong, and the field that has an error in it.
_BEGINNINGS_OF_BODIES = ('{"message"', "{'message'", '{"Message"')
_ERROR = LazyPattern(r"[\"']error[\"']: ?\{")

#: A reply (RFC 5321, RFC 959, RFC 3977) alone, also as swaks and FTP clients show it: `<~* 451 `;
#: as Python writes it, `(554, b'...')`; and behind the name of the protocol: `SMTP client: 500 `.
_REPLY = LazyPattern(
    r"^(?:\s*<[~*<>-]{1,4}\s+)?(?P<alone>421|45[0-4]|530|5[25]\d)[ -](?=[A-Za-z])"
    r"|\((?P<quoted>[45]\d\d), b['\"]"
    r"|\b(?:SMTP|smtp)[^\n]{0,60}?: (?P<named>[45]\d\d)[ -](?=[A-Za-z<]|5\.\d)"
)
_BEGINNINGS = frozenset("45<")
#: A text with such an answer has one of these words, or begins as a body does.
_WORDS = frozenset({*WRITTEN_STATUSES, *BODY_KEYS, "error"})


def answer_hits(found: Collection[str], text: str, plain: str) -> list[Hit]:
    """Give the answers in a text: few have one.

    Args:
        found: Those of its words that say anything.
        text: The text.
        plain: The same with nothing left but its words, in lower case.

    >>> text = "not sent: 550 5.7.1 Rejected"
    >>> (hit,) = answer_hits({"550"}, text, "not sent  550 5 7 1 rejected")
    >>> hit.start, hit.end, hit.symptom.name
    (2, 6, 'DENIED')
    """
    if _WORDS.isdisjoint(found) and not text.startswith(_BEGINNINGS_OF_BODIES):
        return []
    answers: list[tuple[int, int, Meaning, Weight]] = []
    if not WRITTEN_STATUSES.keys().isdisjoint(found):
        if " 5 " in plain or " 4 " in plain:  # The status that follows: 5.7.1
            answers += [(*each, Weight.NUMBER) for each in enhanced_meanings(text)]
        bare = text[:1] in _BEGINNINGS or "smtp" in plain or " b " in plain
        if bare and not answers:
            answers += _replies(text, plain)
    if may_have_body(found, text):
        error = body_error(text, plain)
        if error is not None:  # Whatever else it says goes before.
            answers.append(error)
    return [
        Hit(*word_span(plain, start, end), *meaning, weight)
        for start, end, meaning, weight in answers
    ]


def may_have_body(found: Collection[str], text: str) -> bool:
    """Tell a text in which the body of an answer may stand that tells an error."""
    if not BODY_KEYS.isdisjoint(found) or text.startswith(_BEGINNINGS_OF_BODIES):
        return True
    return "error" in found and "{" in text and _ERROR.search(text) is not None


def _replies(text: str, plain: str) -> Iterator[tuple[int, int, Meaning, Weight]]:
    """Give a reply of mail, files or news without an enhanced status, which says that it is one."""
    match = _REPLY.search(text)
    if match is None:
        return
    number = match.lastgroup or ""
    meaning = reply_meaning(int(match[number]))
    if meaning is not None and (number == "quoted" or says_no(text, plain)):
        weight = Weight.WORDS if number == "quoted" else Weight.HINT
        yield match.start(number), match.end(number), meaning, weight
