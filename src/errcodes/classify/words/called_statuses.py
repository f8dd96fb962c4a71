"""HTTP statuses as people call them: `I get a 502 error`, `it keeps returning 503`."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import WRITTEN_STATUSES
from errcodes.classify.words.index import Hit
from errcodes.classify.words.marked_text import MarkedText
from errcodes.classify.words.number_spaces import words_of
from errcodes.classify.words.rules import Rule
from errcodes.classify.words.splitting import split

__all__ = ["companions_of_status", "plural_statuses", "status_hits"]

#: What a diagnosis gives as the words that such a status was found by.
_CALLED = Rule("a @ error", None, None, Weight.STATUS, (), None)
_ANSWERED = Rule("it answered @", None, None, Weight.STATUS, (), None)
#: In a text that is made to cost, no more numbers than this are looked at.
_MOST = 20
#: Says that a status was answered
_SAID = frozenset(
    (
        *("get", "gets", "getting", "got", "give", "gives", "giving", "gave", "see", "seeing"),
        *("receive", "received", "receives", "receiving", "return", "returned", "returning"),
        *("returns", "send", "sending", "sends", "show", "showing", "shows", "threw", "throw"),
        *("throwing", "throws", "answered", "answers", "answering"),
        *("spews", "spewing"),
    )
)
#: Says so of whoever was asked, and seldom that something was counted
_ANSWERING = frozenset({"gave", "gives", "giving"})
#: With these begins what somebody wants: `Return a 503 while it starts`.
_ORDERS = frozenset({"give", "return", "send", "show", "throw"})
#: `failed with 503`
_ENDED = frozenset({"ended", "ends", "fail", "failed", "failing", "fails"})
#: What may stand between: `returns a random HTTP 503`.
_BETWEEN = frozenset(
    (
        *("a", "an", "constant", "constantly", "continuous", "continuously", "error", "frequent"),
        *("http", "intermittent", "lot", "lots", "many", "me", "occasional", "of", "only"),
        *("random", "randomly", "several", "some", "status", "that", "the", "these", "this"),
        "us",
    )
)
#: What has a number of its own.
_PLACES = frozenset(
    (
        *("build", "channel", "column", "device", "item", "job", "line", "page", "pid", "port"),
        *("process", "record", "room", "row", "step", "task", "than", "thread", "version"),
    )
)
_QUOTES = "\"'`"
#: What stands before a number that is no part of another one
_BEFORE = frozenset(("", *"\n \"'`([*_"))
#: What it is called
_IS_CALLED = LazyPattern(
    r"(?i:[\"'`*_)]{0,2}[ -](?:(?:bad|gateway|http|internal|server|service|timeout) ){0,3}"
    r"(?:error(?P<more>s| codes?)?)\b)(?! ?[:=] ?\d)"
)
#: What follows a number that counts nothing: not `got 503 records`.
_IS_SAID = LazyPattern(
    r"[\"'`*_)]{0,2}(?:$|\n|[,;!?)]|'s\b|\.(?:\s|$)|\s?(?:-|\()"
    r"| (?i:again|all|and|after|appear(?:s|ed)|at|bad|but|cause[sd]|code|during|every|for|from"
    r"|gateway|happen(?:s|ed)|in|instead|is|now|occur(?:s|red)|on|or|randomly|responses?|since"
    r"|service|sometimes|status|then|when(?:ever)?|while)\b)"
)
#: What one of them does: `I get a 503 making the mirror useless`. Many are counted.
_DOES = LazyPattern(r" [a-z]+ing\b")
_ARTICLES = frozenset({"a", "an"})
#: Where those came from that are no number of anything: `502 errors from API requests`.
_CAME = LazyPattern(
    r"(?i: (?:for|from|on) (?:\w+ ){0,2}"
    r"(?:api|backend|calls?|endpoints?|gateway|proxy|requests?|servers?|service|uploads?|website)\b)"
    r"(?! (?:are|mean)\b)"
)
#: Behind these are those that somebody meets: `hit by 503 errors`.
_AMID = frozenset({"amid", "by", "hitting", "through"})
_ERRORS = frozenset({"error", "errors"})
_BESIDE = _ERRORS | _SAID | _ENDED
#: Whoever is asked gives a status and no number of anything: `the API gives 401`.
_ASKED = frozenset(("api", "backend", "endpoint", "request", "requests", "server", "site", "url"))
#: With these begins when it does so: `the url gives 404 when empty`.
_IN_GENERAL = frozenset(("for", "if", "on", "when"))
#: The space of what only gateways answer: no number that counts is so often one of them.
_GATEWAYS = "GATEWAYS"
_WEIGHT = Weight.STATUS


@cache
def plural_statuses() -> Mapping[str, str]:
    """Give statuses as they are called where there are many, and each: `I keep getting 503s`."""
    return {f"{status}s": status for status in words_of(_GATEWAYS)}


@cache
def _every_status() -> frozenset[str]:
    return frozenset({*WRITTEN_STATUSES, *plural_statuses()})


def companions_of_status(word: str) -> frozenset[str]:
    """Give words one of which a text has beside a status that is so called; none for others."""
    if word in words_of(_GATEWAYS):
        return _BESIDE
    if word in plural_statuses():
        return _SAID
    return _ERRORS | _ANSWERING if word in WRITTEN_STATUSES else frozenset()


def status_hits(words: Sequence[str], text: str, known: Sequence[Hit] = ()) -> list[Hit]:
    """Give the statuses in a text that are called as people do.

    Args:
        words: The words of the text, as `split` gives them.
        text: The text.
        known: What was found in it. A number within one of these is not looked at again.

    >>> [hit.symptom.name for hit in status_hits(["a", "502", "error"], "a 502 error")]
    ['STATUS_502']
    """
    statuses = _every_status().intersection(words)
    if not statuses or _BESIDE.isdisjoint(words):
        return []
    written = MarkedText(text, words)
    places = [at for at, word in enumerate(words) if word in statuses][:_MOST]
    unknown = (at for at in places if not any(hit.start < at < hit.end for hit in known))
    hits = (_hit_at(at, written) for at in unknown)
    return [hit for hit in hits if hit is not None]


def _hit_at(at: int, written: MarkedText) -> Hit | None:
    """Give the status that a word is, where it is called one."""
    words, text = written.words, written.text
    begin, end = written.span(at)
    first = at
    while first and words[first - 1] in _BETWEEN:
        first -= 1
    if text[max(0, begin - 1) : begin] not in _BEFORE or (first and words[first - 1] in _PLACES):
        return None
    said = first > 0 and _says(first - 1, written)
    if words[at] in plural_statuses():
        return _hit(first - 1, at + 1, plural_statuses()[words[at]], _ANSWERED) if said else None
    called = _IS_CALLED.match(text, end)
    if called and (said or _is_one(called, first, at, written)):
        return _hit(first - said, at + 1 + len(split(called[0])), words[at], _CALLED)
    gateways = words[at] in words_of(_GATEWAYS)
    asked = first > 1 and words[first - 1] in _ANSWERING and words[first - 2] in _ASKED
    asked = asked and _IN_GENERAL.isdisjoint(words[at + 1 : at + 2])
    if not (gateways or asked) or not _counts_nothing(at, written):
        return None
    if said:
        return _hit(first - 1, at + 1, words[at], _ANSWERED)
    named = (
        gateways and text[:begin].rstrip(_QUOTES).lower().endswith("error ") and text[end:].strip()
    )
    return _hit(at - 1, at + 1, words[at], _CALLED) if named else None


def _counts_nothing(at: int, written: MarkedText) -> bool:
    """Tell a status by what stands behind it."""
    text, end = written.text, written.span(at)[1]
    if _IS_SAID.match(text, end):
        return True
    return written.words[at - 1] in _ARTICLES and _DOES.match(text, end) is not None


def _says(at: int, written: MarkedText) -> bool:
    """Tell a word that says what was answered, and not what shall be."""
    words = written.words
    if words[at] == "with":
        return not _ENDED.isdisjoint(words[max(0, at - 1) : at])
    if words[at] in _ORDERS and written.text[written.span(at)[0]].isupper():
        return False
    return words[at] in _SAID


def _is_one(called: re.Match[str], first: int, at: int, written: MarkedText) -> bool:
    """Tell `502 error`, and `random 502 errors`, from `502 errors` and `502 error codes`."""
    more = called["more"]
    if more != "s" or first < at:
        return more in {None, "s"}
    if written.words[at] not in words_of(_GATEWAYS):
        return False
    met = at > 0 and written.words[at - 1] in _AMID
    return met or _CAME.match(written.text, called.end()) is not None


def _hit(start: int, end: int, status: str, rule: Rule) -> Hit:
    return Hit(start, end, WRITTEN_STATUSES[status], None, _WEIGHT, rule)
