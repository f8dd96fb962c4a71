"""The result codes of LDAP."""

from errcodes.classify.evidence import Evidence, Symptom
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import SCALARS, plain_dict, plain_int
from errcodes.classify.walk.record import Record

__all__ = ["LDAP_CLIENT_RESULTS", "LDAP_RESULTS", "meaning", "number_evidence"]

_S = Symptom

#: Result codes (RFC 4511, appendix A) that the client may ask for again, or that refuse it; all
#: others from 1 to 80 refuse the request.
LDAP_RESULTS: dict[int, Meaning] = {
    3: REQUEST_BUSY,  # timeLimitExceeded
    7: LOGIN_DENIED,  # authMethodNotSupported
    8: LOGIN_DENIED,  # strongerAuthRequired
    13: LOGIN_DENIED,  # confidentialityRequired
    48: LOGIN_DENIED,  # inappropriateAuthentication
    49: LOGIN_DENIED,  # invalidCredentials
    51: REQUEST_BUSY,  # busy
    52: REQUEST_BUSY,  # unavailable
}
#: Codes of the C library (RFC 1823; OpenLDAP's ldap.h has them below zero).
LDAP_CLIENT_RESULTS: dict[int, Meaning] = {
    81: (_S.REFUSED, None),  # LDAP_SERVER_DOWN: also where a connection ends
    -1: (_S.REFUSED, None),
    85: (_S.TIMEOUT, None),  # LDAP_TIMEOUT
    -5: (_S.TIMEOUT, None),
    91: (_S.REFUSED, None),  # LDAP_CONNECT_ERROR
    -11: (_S.REFUSED, None),
}
_ANSWERS = range(1, 81)
#: Not errors: compareFalse, compareTrue, referral, saslBindInProgress.
_NO_REFUSALS = frozenset({5, 6, 10, 14})
#: What a bind is answered with (RFC 4511, 4.2.2): ldap3's name for it, and its tag.
_BINDS = frozenset({"bindResponse", 0x61})


def meaning(number: int) -> Meaning | None:
    """Give what a result says, or None for one that is no failure.

    >>> meaning(49) == LOGIN_DENIED, meaning(14)
    (True, None)
    """
    if number in _ANSWERS and number not in _NO_REFUSALS:
        return LDAP_RESULTS.get(number, REQUEST_DENIED)
    return LDAP_CLIENT_RESULTS.get(number)


def number_evidence(record: Record) -> Evidence | None:
    """Read the result of an operation: ldap3's, or python-ldap's dict."""
    given = (plain_dict(record.args[0]) if record.args else {}) or record.attributes
    number = plain_int(given.get("result"))
    if number is None:
        number = next(iter(numbers_in(record, "code", "errnum").values()), 0)
    answer = meaning(number)
    if answer is None:
        return None
    kind = given.get("type") or given.get("msgtype")
    of_bind = id(type(kind)) in SCALARS and kind in _BINDS
    if of_bind and answer in (REQUEST_BUSY, REQUEST_DENIED):
        answer = LOGIN_BUSY if answer is REQUEST_BUSY else LOGIN_DENIED
    return evidence(record, answer, "result", number)
