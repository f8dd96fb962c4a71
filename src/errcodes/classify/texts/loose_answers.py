"""Answers that say no, in words and numbers that no table has.

Every service says no in words of its own, and puts a status or the number of its own error where
it likes. What is read here says little: it counts in a line that has the form of a report, and in
which nothing else was found.
"""

from collections.abc import Collection

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import WRITTEN_STATUSES, status_symptom
from errcodes.classify.texts.mentions.form import has_failing_word
from errcodes.classify.words.index import Hit
from errcodes.classify.words.places import word_span
from errcodes.classify.words.refusals import REFUSING, loose_hit, refusal_hits

__all__ = ["ANSWERING", "NUMBER_KEYS", "loose_hits"]

#: Beside these stands the number of an error.
NUMBER_KEYS = frozenset({"code", "errcode", "error_code", "errorcode", "retcode", "ret_code"})
#: A text without one of these words has no such answer.
ANSWERING = REFUSING.union(NUMBER_KEYS, ("answered", "replied", "responded", "returned", "returns"))
#: What was asked, or who was.
_REQUEST = LazyPattern(
    r"://|\b(?:GET|POST|PUT|DELETE|PATCH|HEAD)\b"
    r"|(?i:\bapi|cloud|download|endpoint|\bfetch|gateway|handshake|http|publish|\bpush|registry|request"
    r"|respon|\brpc|rtsp|server|service|\bsync|upload|webhook)"
)
#: What stands before a status, also at the end of a name.
_BEFORE_STATUS = (
    *("answered", "code", "denied", "error", "exception", "failed", "failure", "got", "http"),
    *("received", "rejected", "replied", "reply", "resp", "responded", "response", "result"),
    *("returned", "returns", "status"),
)
#: A status behind what answered, behind an address, and at the end of what failed.
_STATUS = LazyPattern(
    rf"(?:\b(?:{'|'.join(_BEFORE_STATUS)}"
    r"|Code|ERROR|Error|Exception|Failed|Got|HTTP|Received|Rejected|Response|Result|Status)\b"
    r"|(?<=[a-z])(?:Code|Error|Exception|Status)\b)"
    r"[\"'\])]{0,2}(?:\s?[:=,]|\s?[-=]>)?\s?[\"'(\[]{0,2}"
    r"(?:(?:an?|code|http|HTTP|is|of|status|was|with)[\s:=]{1,2}){0,2}[\"'(\[]?"
    r"(?P<answer>[45]\d\d)"
    r"|https?://\S{1,100}?(?:\s?[-=]>\s?|:?\s)[\"'(\[]?(?P<address>[45]\d\d)"
    r"|[Ff]ail(?:ed|ure)?\b[^\n]{0,200}?:\s(?P<end>[45]\d\d)(?=$|\n| [A-Z])"
)
#: What may stand behind it, where it counts nothing.
_BEHIND_STATUS = LazyPattern(
    r"[\"'\])]{0,2}(?:$|\n|\s*[,;|({\[:<-]\s?(?!\d)|\.(?:\s|$)"
    r"|\s+(?:after|at|body|by|error|for|from|message|msg|on|to|when|while)\b|\s+[A-Z\"'{\[(])"
)
#: The number that a service gives its error.
_OWN_NUMBER = LazyPattern(
    r"\b(?i:err(?:or)?[ _]?(?:code|no)|re(?:sul)?t[ _]?code|status[ _]?code|code)[\"'\])]?"
    r"(?:\s?[:=]\s?|\s)[\"'(\[]?(?P<number>-\d{1,9}|(?![123]\d\d\b)\d{3,9})\b(?![.:/-]\d)"
)
#: In a text that is made to cost, no more letters are looked at.
_MOST_LETTERS = 2_000
#: Errors of Apple's own, whose domains stand in tables.
_DOMAIN = "Domain="


def loose_hits(text: str, plain: str, words: list[str], found: Collection[str]) -> list[Hit]:
    """Give the answers of a text in which nothing else was found.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.
        words: The words.
        found: Those of them that say anything.

    >>> text = "error https://h.example.com/x returned 405"
    >>> [hit.symptom.name for hit in loose_hits(text, text, text.split(), {"405", "returned"})]
    ['STATUS']
    """
    hits = [] if REFUSING.isdisjoint(found) else refusal_hits(words)
    if hits or text.startswith("{") or _DOMAIN in text:
        return hits
    numbered = not NUMBER_KEYS.isdisjoint(found) and has_failing_word(words)
    statuses = WRITTEN_STATUSES.keys() & found
    answered = any(_may_be_status(status, words, text) for status in statuses)
    if not (numbered or answered) or _REQUEST.search(text, 0, _MOST_LETTERS) is None:
        return []
    for match in _STATUS.finditer(text, 0, _MOST_LETTERS) if answered else ():
        if _BEHIND_STATUS.match(text, match.end()):
            number = match.lastgroup or ""
            place = word_span(plain, *match.span(number))
            return [loose_hit(*place, status_symptom(int(match[number])))]
    own = _OWN_NUMBER.search(text, 0, _MOST_LETTERS) if numbered else None
    return [loose_hit(*word_span(plain, *own.span()), Symptom.DENIED)] if own else []


def _may_be_status(number: str, words: list[str], text: str) -> bool:
    """Tell whether what is before a number lets it be a status, sooner than by its letters."""
    at = words.index(number)
    if any(word.endswith(_BEFORE_STATUS) for word in words[max(0, at - 3) : at]):
        return True
    return "://" in text or (at == len(words) - 1 and has_failing_word(words))
