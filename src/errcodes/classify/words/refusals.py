"""What the words of a text say of requests that were turned down, in words that no row has.

They say little, and who reads them asks for more: texts for the form of a report in which nothing
else was found, exceptions for words that are of nothing but letting somebody in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.words.index import Hit
from errcodes.classify.words.refusal_words import (
    BODY_REFUSALS,
    EXCEPTION_REFUSALS,
    LINE_REFUSALS,
    Refusal,
)
from errcodes.classify.words.rules import Rule, rule_of

__all__ = ["REFUSING", "exception_refusal", "is_loose", "is_refusing", "loose_hit", "refusal_hits"]

#: What lets people in writes of them, and is asked for nothing itself.
_DOORS = frozenset(
    {
        *("attempt", "ftpd", "imapd", "klogind", "pam", "pam_unix", "pop3d", "proftpd", "rhost"),
        *("ruser", "smtpd", "sshd", "su", "sudo", "vsftpd", "worker"),
    }
)


def _by_word(refusals: Iterable[Refusal]) -> dict[str, list[Refusal]]:
    rows: dict[str, list[Refusal]] = {}
    for refusal in refusals:
        for word in refusal.words:
            rows.setdefault(word, []).append(refusal)
    return rows


_OF_LINES, _OF_EXCEPTIONS, _OF_BODIES = map(
    _by_word, (LINE_REFUSALS, EXCEPTION_REFUSALS, BODY_REFUSALS)
)
#: Lines without one of these words, and one that may stand beside it, say nothing of the kind.
REFUSING = frozenset(_OF_LINES)
_BESIDE = frozenset[str]().union(*(refusal.beside for refusal in LINE_REFUSALS))
#: Behind these a word describes what follows it.
_BEFORE_ANOTHER = frozenset({"by", "for", "from", "of", "to", "with"})
_WORDS = "request … refused"
#: In a text that is made to cost, no more words are looked at, and no more hits are given.
_MOST_WORDS, _MOST = 200, 3
#: So many words away other words may take the meaning from one that refuses.
_FAR = 5


def loose_hit(start: int, end: int, symptom: Symptom) -> Hit:
    """Give what counts only in a line that has the form of a report.

    Args:
        start: Its first word.
        end: The word behind its last.
        symptom: What it says.
    """
    return Hit(start, end, symptom, None, Weight.CANCELED, _rule())


def is_loose(hit: Hit) -> bool:
    """Tell a hit that counts only there."""
    return hit.rule is not None and hit.rule.words is _WORDS


@cache
def _rule() -> Rule:
    return rule_of((_WORDS, "DENIED", None, "CANCELED"))


def refusal_hits(words: Sequence[str]) -> list[Hit]:
    """Give what words likely say of requests that were turned down.

    Args:
        words: The words of a text.

    >>> [(hit.start, hit.end) for hit in refusal_hits(["your", "account", "is", "suspended"])]
    [(1, 4)]
    """
    if _BESIDE.isdisjoint(words) or not _DOORS.isdisjoint(words):
        return []
    return list(islice(_hits(words[:_MOST_WORDS], _OF_LINES), _MOST))


def exception_refusal(words: Sequence[str]) -> Hit | None:
    """Give what the words of a package's exception say of a client that was turned away, or None.

    Args:
        words: The words of its message.

    >>> exception_refusal(["login", "failed", "invalid", "user", "name"]).symptom
    <Symptom.DENIED: 22>
    >>> exception_refusal(["error", "code", "36", "no", "more", "connections"]).symptom
    <Symptom.BUSY: 23>
    """
    found = list(_hits(words, _OF_EXCEPTIONS))
    # To who is not let in a server may say `try again later` as well.
    denials = (hit for hit in found if hit.symptom is Symptom.DENIED)
    return next(denials, found[0] if found else None)


def is_refusing(words: Sequence[str]) -> bool:
    """Tell whether words are of a request that is not done, where they are a server's."""
    return any(_hits(words, _OF_BODIES))


def _hits(words: Sequence[str], rows: Mapping[str, Sequence[Refusal]]) -> Iterator[Hit]:
    refusing = [(at, rows[word]) for at, word in enumerate(words) if word in rows]
    found = (_hit(at, refusal, words) for at, some in refusing for refusal in some)
    return (hit for hit in found if hit is not None)


def _hit(at: int, refusal: Refusal, words: Sequence[str]) -> Hit | None:
    if refusal.before and refusal.before.isdisjoint(words[max(0, at - 2) : at]):
        return None
    before, behind = refusal.reach
    # What such a word describes stands behind it: `password for invalid user`.
    begin = at if words[max(0, at - 1)] in _BEFORE_ANOTHER else max(0, at - before)
    if not refusal.unless.isdisjoint(words[max(0, at - _FAR) : at + _FAR + 1]):
        return None
    near = words[begin : at + behind + 1]
    beside = refusal.beside
    places = [
        place
        for place, word in enumerate(near, begin)
        if word in beside or " ".join(words[place - 1 : place + 1]) in beside
    ]
    if beside and not places:
        return None
    place = min(places, key=lambda place: abs(place - at), default=at)
    return loose_hit(min(at, place), max(at, place) + 1, refusal.symptom)
