"""Requests that were turned down, in words that no row has.

Every service says no in words of its own: the account is suspended, the scope insufficient, the
sender not admitted. What they share is a word that refuses beside who answers, what was asked, or
what only a server gives and takes. That says little: it counts in a line that has the form of a
report, and in which nothing else was found.
"""

from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.words.index import Hit
from errcodes.classify.words.rules import Rule, rule_of

__all__ = ["REFUSING", "is_loose", "loose_hit", "refusal_hits"]

#: Who answers.
_SERVERS = frozenset(
    {
        *("api", "backend", "broker", "cloud", "daemon", "endpoint", "gateway", "graphql"),
        *("portal", "provider", "registry", "relay", "remote", "server", "service", "tracker"),
        *("upstream", "webhook"),
    }
)
#: What is asked of it, and for whom.
_ASKED = frozenset(
    {
        *("access", "auth", "authenticate", "authentication", "authorisation", "authorization"),
        *("channel", "chat", "client", "connection", "group", "key", "login", "logon", "project"),
        *("publish", "push", "registration", "request", "requests", "room", "subscribe", "topic"),
        *("update", "upload", "user", "users"),
    }
)
#: What it gives, and takes.
_GIVEN = frozenset(
    {
        *("access_token", "account", "apikey", "appid", "appkey", "appsecret", "credential"),
        *("credentials", "customer", "jwt", "licence", "license", "login", "macaroon"),
        *("passkey", "passphrase", "password", "permission", "permissions", "privileges"),
        *("pubkey", "quota", "scope", "scopes", "secret", "session", "signature"),
        *("subscription", "tenant", "token"),
    }
)
_ALL = _SERVERS | _ASKED | _GIVEN


class _Refusal(NamedTuple):
    """Words that refuse.

    Attributes:
        words: One of them stands in the text.
        beside: One of these is near, on either side.
        symptom: What they say together.
        reach: How many words away those may be.
        before: One of these stands before the first, at most a word away; empty for none.
    """

    words: frozenset[str]
    beside: frozenset[str]
    symptom: Symptom = Symptom.DENIED
    reach: int = 4
    before: frozenset[str] = frozenset()


_REFUSALS = (
    _Refusal(
        frozenset(
            {
                *("banned", "barred", "blacklisted", "blocked", "declined", "denied", "disallowed"),
                *("forbidden", "prohibited", "refused", "refuses", "reject", "rejected"),
                *("rejects", "restricted", "revoked", "suspended", "throttled"),
                *("unauthenticated", "unauthorised", "unauthorized"),
            }
        ),
        _ALL,
    ),
    _Refusal(
        frozenset(
            {
                *("accepted", "admitted", "allowed", "authenticated", "authorised", "authorized"),
                *("eligible", "enabled", "entitled", "invited", "permitted", "registered"),
                *("subscribed", "whitelisted"),
            }
        ),
        _ALL,
        before=frozenset({"never", "not", "t"}),
    ),
    # What is wrong with what it gave
    _Refusal(
        frozenset(
            {
                *("disabled", "exceeded", "exhausted", "expire", "expired", "illegal", "incorrect"),
                *("invalid", "locked", "missing", "unknown", "unsupported", "wrong"),
            }
        ),
        _GIVEN,
    ),
    _Refusal(
        frozenset({"available", "exist", "found", "match", "supported", "valid"}),
        _GIVEN,
        before=frozenset({"never", "no", "not", "such", "t"}),
    ),
    _Refusal(
        frozenset({"insufficient"}), _GIVEN | {"access", "balance", "credit", "funds", "rights"}
    ),
    # Who was not let in
    _Refusal(
        frozenset({"failed", "failure", "fault", "unsuccessful"}),
        frozenset({"auth", "authentication", "authorisation", "authorization", "login"}),
        reach=2,
    ),
    # What it did not give: `does not have permission`
    _Refusal(
        frozenset({"authorisation", "authorization", "permission", "permissions", "privileges"}),
        frozenset({"have", "no", "without"}),
        reach=2,
        before=frozenset({"have", "no", "not", "without"}),
    ),
    # What was more than it serves
    _Refusal(
        frozenset({"many"}),
        frozenset(
            {
                *("attempts", "clients", "connections", "failures", "logins", "queries"),
                *("requests", "sessions", "subscriptions", "users"),
            }
        ),
        Symptom.BUSY,
        before=frozenset({"too"}),
    ),
    _Refusal(
        frozenset({"limit"}),
        frozenset({"exceeded", "hit", "over", "reached", "used"}),
        Symptom.BUSY,
        reach=6,
        before=frozenset(
            {
                *("api", "call", "calls", "connection", "daily", "download", "hourly", "message"),
                *("messages", "monthly", "rate", "request", "requests", "session", "upload"),
                "usage",
            }
        ),
    ),
)
#: What lets people in writes of them, and is asked for nothing itself.
_DOORS = frozenset(
    {
        *(
            "attempt",
            "ftpd",
            "imapd",
            "klogind",
            "pam",
            "pam_unix",
            "pop3d",
            "proftpd",
            "rhost",
            "ruser",
        ),
        *("smtpd", "sshd", "su", "sudo", "vsftpd", "worker"),
    }
)
#: Words without one of these, and one that may stand beside it, say nothing of the kind.
REFUSING = frozenset[str]().union(*(refusal.words for refusal in _REFUSALS))
_BESIDE = frozenset[str]().union(*(refusal.beside for refusal in _REFUSALS))
#: Behind these a word describes what follows it.
_BEFORE_ANOTHER = frozenset({"by", "for", "from", "of", "to", "with"})
_WORDS = "request … refused"
#: In a text that is made to cost, no more words are looked at, and no more hits are given.
_MOST_WORDS, _MOST = 200, 3


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
    """Give what words say of requests that were turned down.

    Args:
        words: The words of a text.

    >>> [(hit.start, hit.end) for hit in refusal_hits(["your", "account", "is", "suspended"])]
    [(1, 4)]
    """
    if _BESIDE.isdisjoint(words) or not _DOORS.isdisjoint(words):
        return []
    found = (
        _hit(at, refusal, words)
        for at, word in enumerate(words[:_MOST_WORDS])
        if word in REFUSING
        for refusal in _REFUSALS
        if word in refusal.words
    )
    return list(islice((hit for hit in found if hit is not None), _MOST))


def _hit(at: int, refusal: _Refusal, words: Sequence[str]) -> Hit | None:
    if refusal.before and refusal.before.isdisjoint(words[max(0, at - 2) : at]):
        return None
    # What such a word describes stands behind it: `password for invalid user`.
    begin = at if words[max(0, at - 1)] in _BEFORE_ANOTHER else max(0, at - refusal.reach)
    near = enumerate(words[begin : at + refusal.reach + 1], begin)
    places = [place for place, word in near if word in refusal.beside]
    if not places:
        return None
    place = min(places, key=lambda place: abs(place - at))
    return loose_hit(min(at, place), max(at, place) + 1, refusal.symptom)
