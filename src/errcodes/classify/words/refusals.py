"""Words with which a server of any protocol turns a client away: it will not, or it will not now.

Each client has its own words for a wrong password, and puts them into whatever class it has at
hand: a `ConnectionError`, a `ProtocolError`. What they share is a noun of credentials beside what
is wrong with them, or a server beside what it has too much of.
"""

from typing import NamedTuple

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["Refusal", "refusal"]

#: What may stand between the two: `wrong admin password`, `password for root was rejected`.
_BEHIND_ADJECTIVE, _BEHIND_NOUN = r"\W+(?:\w+\W+){0,1}?", r"\W+(?:\w+\W+){0,3}?"
_CREDENTIALS = (
    r"(?:pass(?:word|code|phrase)|credentials?|user\W?name|login|(?:api|access|local)\W?key"
    r"|(?:access|auth\w*|api|bearer|security|session)\W?token|authentication|authorization)\b"
)
_WRONG = r"\b(?:invalid|incorrect|wrong|bad|unknown|rejected|refused|expired|revoked|no valid)"
_FAILED = (
    r"\b(?:invalid|incorrect|wrong|rejected|denied|failed|failure|expired|revoked|not valid"
    r"|required|mismatch\w*|did not match)\b"
)
#: What fails for a while is a delay, whatever it is of.
_NOT_FOR_A_WHILE = r"(?<!temporary )(?<!temporarily )"
#: "Permission denied" is the system's own word of a connect as well (EACCES).
_RIGHTS = r"\baccess\W(?:was |is )?denied\b|\b(?:unauthorized|not authori[sz]ed)\b"
_SERVER = r"\b(?:server|service|node|broker|device|system|coordinator|database|queue|hub|cluster)"
_MANY = r"(?:connections|sessions|clients|channels|users|requests|queries|subscriptions)\b"
_BUSY = (
    rf"{_SERVER}\W+(?:\w+\W+){{0,3}}?(?:busy|overloaded|full|bootstrapping|starting up)\b"
    rf"|\b(?:too many|no more|no free|max(?:imum)?)\W+(?:\w+\W+){{0,2}}?{_MANY}"
    r"|\b(?:connection|session|client|rate|request)s?\W?limit\W+(?:\w+\W+)?(?:reached|exceeded)\b"
    r"|\bquota\W+(?:\w+\W+)?exceeded\b|\btry again later\b|\bthrottl(?:ed|ing)\b"
    r"|\btemporar(?:y|ily)\W+(?:\w+\W+){0,2}?(?:failure|failed|refused|rejected|denied|disabled)\b"
    r"(?! in name resolution)"
)
_DENIALS = LazyPattern(
    rf"{_WRONG}{_BEHIND_ADJECTIVE}{_CREDENTIALS}"
    rf"|\b{_NOT_FOR_A_WHILE}{_CREDENTIALS}{_BEHIND_NOUN}{_FAILED}|{_RIGHTS}",
)
_DELAYS = LazyPattern(_BUSY)
#: What stands further on is an answer's body, or a help text.
_MOST_TEXT = 500


class Refusal(NamedTuple):
    """What a server says that turns a client away: DENIED or BUSY, its words, where they begin."""

    symptom: Symptom
    words: str
    start: int


def refusal(text: str) -> Refusal | None:
    """Give what a server says that turns a client away, or None where no words for that are found.

    Args:
        text: The message of a package's exception, in lower case.

    >>> refusal("login failed: invalid user name or password (6)")
    Refusal(symptom=<Symptom.DENIED: 22>, words='login failed', start=0)
    >>> refusal("error code 36, no more connections")
    Refusal(symptom=<Symptom.BUSY: 23>, words='no more connections', start=15)
    """
    for pattern, symptom in ((_DENIALS, Symptom.DENIED), (_DELAYS, Symptom.BUSY)):
        found = pattern.search(text, 0, _MOST_TEXT)
        if found:
            return Refusal(symptom, found[0], found.start())
    return None
