"""Which fault of TLS evidence points at, also where only words tell it: the causes of 50502."""

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.numbers import grpc_statuses
from errcodes.classify.read.numbers.openssl import (
    ALERTS,
    IN_HANDSHAKE,
    REASONS,
    VERIFY_CODES,
    VERIFY_RESULTS,
    fault_of,
)
from errcodes.classify.walk.record import Record

__all__ = ["VERIFY_WORDS", "cause_evidence", "cause_words", "causes", "causes_of_words"]

#: What X509_verify_cert_error_string (OpenSSL 3, crypto/x509/x509_txt.c; 1.1 and BoringSSL write
#: no hyphen) and rustls 0.23 (rustls/src/error.rs) say, in lower case -> the number behind it.
VERIFY_WORDS: dict[str, int] = {
    "certificate has expired": 10,
    "certificate is not yet valid": 9,
    "crl is not yet valid": 11,
    "crl has expired": 12,
    "permitted subtree violation": 47,
    "excluded subtree violation": 48,
    "self-signed certificate": 18,
    "self signed certificate": 18,
    "self-signed certificate in certificate chain": 19,
    "self signed certificate in certificate chain": 19,
    "unable to get issuer certificate": 2,
    "unable to get local issuer certificate": 20,
    "unable to verify the first certificate": 21,
    "certificate signature failure": 7,
    "certificate revoked": 23,
    "invalid ca certificate": 79,
    "path length constraint exceeded": 25,
    "unsupported certificate purpose": 26,
    "unsuitable certificate purpose": 26,
    "certificate not trusted": 27,
    "certificate rejected": 28,
    "ee certificate key too weak": 66,
    "ca certificate key too weak": 67,
    "ca signature digest algorithm too weak": 68,
    "invalid peer certificate: expired": 10,
    "certificate expired: verification time": 10,
    "invalid peer certificate: notvalidyet": 9,
    "certificate not valid yet: verification time": 9,
    "invalid peer certificate: revoked": 23,
    "invalid peer certificate: unknownissuer": 20,
    "invalid peer certificate: badsignature": 7,
}

#: OpenSSL's name for itself may stand before the reason.
_LONGEST_REASON = 80
#: Where a number stands that leaves nothing open.
_TELL_ALL = frozenset({"verify_code", "reason"})


def cause_evidence(evidence: Evidence, record: Record) -> Evidence | None:
    """Read which fault of TLS a text tells, where the number of the exception leaves it open.

    Args:
        evidence: What is known of the exception.
        record: The exception.
    """
    if evidence.attribute in _TELL_ALL:
        return None
    words = cause_words(record.text or grpc_statuses.details(record))
    if words is None:
        return None
    phase = Phase.TLS if words in _HANDSHAKE_WORDS else None
    owner = record.info.name
    return Evidence(Symptom.TLS, phase, Weight.NAME_PATTERN, owner, "args", words, exact=False)


def cause_words(text: str) -> str | None:
    """Give the words in an error's text that point at a cause: of the rows that fit the longest.

    >>> cause_words("TLS connect error: error:0A000410:SSL routines::ssl/tls alert unknown_ca")
    'alert unknown ca'
    """
    spaced = _spaced(text)
    found = [words for words in _CAUSES_BY_WORDS if words in spaced]
    # Elsewhere the words of a reason, such as `http request`, may be anybody's.
    behind = spaced.partition("ssl routines:")[2] or spaced.partition("[ssl: ")[2]
    found += [words for words in _CAUSES_BY_REASON if words in behind[:_LONGEST_REASON]]
    return max(found, key=len, default=None)


def causes(evidence: Evidence) -> tuple[int, ...]:
    """Give the causes of 50502 that evidence points at, strongest first."""
    if evidence.attribute == "verify_code":
        return VERIFY_RESULTS[int(evidence.value)].causes
    return causes_of_words(str(evidence.value))


def causes_of_words(words: str) -> tuple[int, ...]:
    """Give the causes that a reason, or its words in lower case, point at."""
    fault = fault_of(words)
    if fault is not None:
        return fault.causes
    return _CAUSES_BY_WORDS.get(words) or _CAUSES_BY_REASON.get(words, ())


def _spaced(words: str) -> str:
    return words.lower().replace("_", " ")


#: An alert stands there as OpenSSL writes it, as Java does, and as rustls does.
_CAUSES_BY_WORDS = {
    words: pointed_at
    for name, pointed_at in ALERTS.items()
    for words in (f"alert {name}", f"alert: {name}", f"alert: {name.replace(' ', '')}")
} | {words: VERIFY_CODES[code].causes for words, code in VERIFY_WORDS.items()}
_CAUSES_BY_REASON = {_spaced(name): fault.causes for name, fault in REASONS.items() if fault.causes}
_SPACED_HANDSHAKE = frozenset(map(_spaced, IN_HANDSHAKE))
_HANDSHAKE_WORDS = (
    VERIFY_WORDS.keys()
    | _SPACED_HANDSHAKE
    | {words.removeprefix("tlsv1 ") for words in _SPACED_HANDSHAKE}
)
