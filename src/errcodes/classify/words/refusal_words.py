"""The words with which a server of any protocol turns a request down: it will not, or not now.

Every service says no in words of its own. What they share is a word that refuses beside who
answers, what was asked, or what only a server gives and takes. The words are those of registries:
HTTP's statuses 401, 403 and 429 (RFC 9110, section 15.5; RFC 6585, section 4), OAuth's errors (RFC
6749, section 5.2; RFC 6750, section 3.1), the statuses of mail (RFC 3463, section 3), the reasons
of MQTT (version 5, section 2.4) and gRPC's statuses; and their everyday twins.
"""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from errcodes.classify.evidence import Symptom

__all__ = ["BODY_REFUSALS", "EXCEPTION_REFUSALS", "LINE_REFUSALS", "Refusal"]


class Refusal(NamedTuple):
    """Words that refuse.

    Attributes:
        words: One of them stands in the text.
        beside: One of these is near, or two words that are one of them together; empty for none.
        symptom: What they say together.
        reach: How many words before, and how many behind, those may be.
        before: One of these stands before the first, at most a word away; empty for none.
        unless: None of these is near, whatever the reach.
    """

    words: AbstractSet[str]
    beside: AbstractSet[str] = frozenset()
    symptom: Symptom = Symptom.DENIED
    reach: tuple[int, int] = (4, 4)
    before: AbstractSet[str] = frozenset()
    unless: AbstractSet[str] = frozenset()


#: Who answers.
_SERVERS = {
    *("api", "backend", "broker", "cloud", "daemon", "endpoint", "gateway", "graphql"),
    *("portal", "provider", "registry", "relay", "remote", "server", "service", "tracker"),
    *("upstream", "webhook"),
}
#: Who is busy, and may be less so later.
_HOSTS = _SERVERS.union(
    ("cluster", "coordinator", "database", "device", "hub", "node", "queue", "system")
)
#: What is asked of it, and for whom.
_ASKED = {
    *("access", "auth", "authenticate", "authentication", "authorisation", "authorization"),
    *("channel", "chat", "client", "connection", "group", "key", "login", "logon", "project"),
    *("publish", "push", "registration", "request", "requests", "room", "subscribe", "topic"),
    *("update", "upload", "user", "users"),
}
#: What it gives, and takes.
_GIVEN = {
    *("access_token", "account", "api key", "apikey", "appid", "appkey", "appsecret"),
    *("credential", "credentials", "customer", "jwt", "licence", "license", "login", "macaroon"),
    *("passkey", "passphrase", "password", "permission", "permissions", "privileges", "pubkey"),
    *("quota", "scope", "scopes", "secret", "session", "signature", "subscription", "tenant"),
    "token",
}
#: What is of nothing but letting somebody in, also where two words say it.
_CREDENTIALS = {
    *("access key", "access token", "api key", "api token", "apikey", "auth token"),
    *("authentication", "authorisation", "authorization", "bearer token", "credential"),
    *("credentials", "local key", "login", "passcode", "passphrase", "password"),
    *("security token", "session token", "user name", "username"),
}
#: What is too much for it.
_MANY = {
    *("channels", "clients", "connections", "queries", "requests", "sessions"),
    *("subscriptions", "users"),
}

#: What refuses by itself, and what does so behind `not`.
_REFUSED = {
    *("banned", "barred", "blacklisted", "blocked", "declined", "denied", "disallowed"),
    *("forbidden", "prohibited", "refused", "refuses", "reject", "rejected"),
    *("rejects", "restricted", "revoked", "suspended", "throttled"),
    *("unauthenticated", "unauthorised", "unauthorized"),
}
_GRANTED = {
    *("accepted", "admitted", "allowed", "authenticated", "authorised", "authorized"),
    *("eligible", "enabled", "entitled", "invited", "permitted", "registered"),
    *("subscribed", "whitelisted"),
}
#: What is wrong with what it was given, and what is so behind `not`.
_WRONG = {
    *("disabled", "exceeded", "exhausted", "expire", "expired", "illegal", "incorrect"),
    *("invalid", "locked", "missing", "unknown", "unsupported", "wrong"),
}
_RIGHT = {"available", "exist", "found", "match", "supported", "valid"}
_FAILED = {"failed", "failure", "fault", "unsuccessful"}
_NOT = {"never", "not", "t"}
#: Behind these it says what was not done: `could not`, `isn't`.
_VERBS = {
    *("can", "could", "couldn", "did", "didn", "do", "does", "doesn", "don", "is", "isn"),
    *("was", "wasn", "were", "weren"),
}

#: What was more than it serves.
_TOO_MUCH = (
    Refusal({"many"}, _MANY | {"attempts", "logins"}, Symptom.BUSY, before={"too"}),
    Refusal({"many"}, {"failures"}, before={"too"}),
    Refusal(
        {"limit"},
        {"exceeded", "hit", "over", "reached", "used"},
        Symptom.BUSY,
        reach=(6, 6),
        before={
            *("api", "call", "calls", "client", "connection", "connections", "daily"),
            *("download", "hourly", "message", "messages", "monthly", "rate", "request"),
            *("requests", "session", "sessions", "upload", "usage"),
        },
    ),
)
#: What says so in a line that has the form of a report.
LINE_REFUSALS = (
    Refusal(_REFUSED, _SERVERS | _ASKED | _GIVEN),
    Refusal(_GRANTED, _SERVERS | _ASKED | _GIVEN, before=_NOT),
    Refusal(_WRONG, _GIVEN),
    Refusal(_RIGHT, _GIVEN, before=_NOT | {"no", "such"}),
    Refusal({"insufficient"}, _GIVEN | {"access", "balance", "credit", "funds", "rights"}),
    # Who was not let in
    Refusal(
        _FAILED, {"auth", "authentication", "authorisation", "authorization", "login"}, reach=(2, 2)
    ),
    # What it did not give: `does not have permission`
    Refusal(
        {"authorisation", "authorization", "permission", "permissions", "privileges"},
        {"have", "no", "without"},
        reach=(2, 2),
        before={"have", "no", "not", "without"},
    ),
    *_TOO_MUCH,
)
_FOR_A_WHILE = {"temporarily", "temporary"}
#: What says so in the exception of a package, whatever else is said. `Permission denied` is none
#: of these: the system says so of a connect as well (EACCES).
EXCEPTION_REFUSALS = (
    # What is missing no server was given.
    Refusal(
        (_REFUSED | _WRONG | {"bad"}) - {"missing"},
        _CREDENTIALS,
        reach=(0, 2),
        unless=_FOR_A_WHILE,
    ),
    # Refused is a connection as well: `connection to login.example.com refused`.
    Refusal(
        (_REFUSED | _WRONG | _FAILED | {"mismatch", "required"}) - {"missing", "refused"},
        _CREDENTIALS,
        reach=(4, 0),
        unless=_FOR_A_WHILE,
    ),
    Refusal({"match", "valid"}, _CREDENTIALS, reach=(4, 3), before=_NOT | {"no"}),
    Refusal({"denied"}, {"access"}, reach=(2, 0)),
    Refusal({"unauthorised", "unauthorized"}),
    Refusal({"authorised", "authorized"}, before={"not"}),
    *_TOO_MUCH,
    Refusal({"bootstrapping", "busy", "full", "overloaded"}, _HOSTS, Symptom.BUSY, reach=(4, 0)),
    Refusal({"up"}, _HOSTS, Symptom.BUSY, (4, 0), before={"starting"}),
    Refusal({"free", "more"}, _MANY, Symptom.BUSY, (0, 3), before={"no"}),
    Refusal({"max", "maximum"}, _MANY, Symptom.BUSY, (0, 3)),
    Refusal({"exceeded"}, {"quota"}, Symptom.BUSY, (2, 0)),
    Refusal({"later"}, {"again"}, Symptom.BUSY, (1, 0), {"try"}),
    Refusal({"throttled", "throttling"}, symptom=Symptom.BUSY),
    # What fails for a while is a delay, whatever it is of; that of a name has its own rows.
    Refusal(
        {"denied", "disabled", "failed", "failure", "refused", "rejected"},
        _FOR_A_WHILE,
        Symptom.BUSY,
        reach=(3, 1),
        unless={"resolution"},
    ),
)
#: What says so in the body of an answer, or behind the number of a reply.
BODY_REFUSALS = (
    Refusal(
        _REFUSED
        | _WRONG
        | _FAILED
        | {
            *("abort", "aborted", "aborting", "bad", "busy", "cannot", "deny", "exceed"),
            *("exceeding", "exceeds", "expect", "expected", "expecting", "expects", "fail"),
            *("fails", "insufficient", "limit", "limited", "mismatch", "mismatched", "offline"),
            *("required", "sorry", "throttling", "unavailable"),
        }
    ),
    Refusal(
        _GRANTED | _RIGHT | {"allow", "bound", "matched", "provided", "support"}, before={"not"}
    ),
    Refusal({"not", "t"}, before=_VERBS),
    Refusal({"auth", "permission", "such"}, before={"no"}),
    Refusal({"many"}, before={"too"}),
)
