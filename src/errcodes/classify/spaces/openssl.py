"""The verdicts and reasons of OpenSSL, as the ssl module and PyOpenSSL hand them on."""

from errcodes.classify.attributes import arguments, instance_attributes, is_container, items
from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.spaces.trust_stores import MACOS_ERRORS, WINDOWS_ERRORS, TlsFault

__all__ = [
    "ALERTS",
    "IN_HANDSHAKE",
    "REASONS",
    "VERDICTS",
    "VERIFY_CODES",
    "VERIFY_WORDS",
    "TlsFault",
    "causes",
    "fact",
    "phase",
    "queued_fact",
    "telling_words",
]

_S = Symptom

#: X509_V_ERR_* (OpenSSL 3.0, include/openssl/x509_vfy.h.in) -> fault. Others are plain TLS.
VERIFY_CODES: dict[int, TlsFault] = {
    2: TlsFault(_S.TLS, (6, 5)),  # UNABLE_TO_GET_ISSUER_CERT
    7: TlsFault(_S.TLS, (6, 2)),  # CERT_SIGNATURE_FAILURE
    9: TlsFault(_S.TLS, (1, 3)),  # CERT_NOT_YET_VALID
    10: TlsFault(_S.TLS, (4, 1)),  # CERT_HAS_EXPIRED
    11: TlsFault(_S.TLS, (1,)),  # CRL_NOT_YET_VALID
    12: TlsFault(_S.TLS, (1, 3)),  # CRL_HAS_EXPIRED
    18: TlsFault(_S.TLS, (2, 3, 5)),  # DEPTH_ZERO_SELF_SIGNED_CERT
    19: TlsFault(_S.TLS, (2, 5)),  # SELF_SIGNED_CERT_IN_CHAIN
    20: TlsFault(_S.TLS, (6, 5)),  # UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    21: TlsFault(_S.TLS, (6, 5)),  # UNABLE_TO_VERIFY_LEAF_SIGNATURE
    23: TlsFault(_S.TLS, (3,)),  # CERT_REVOKED
    24: TlsFault(_S.TLS, (6,)),  # NO_ISSUER_PUBLIC_KEY; before 3.0 INVALID_CA
    25: TlsFault(_S.TLS, (6,)),  # PATH_LENGTH_EXCEEDED
    26: TlsFault(_S.TLS, (3, 6)),  # INVALID_PURPOSE, of the leaf or of a certificate above it
    27: TlsFault(_S.TLS, (5,)),  # CERT_UNTRUSTED
    28: TlsFault(_S.TLS, (5,)),  # CERT_REJECTED
    47: TlsFault(_S.TLS, (6,)),  # PERMITTED_VIOLATION: of the names that a CA may certify
    48: TlsFault(_S.TLS, (6,)),  # EXCLUDED_VIOLATION
    62: TlsFault(_S.HOSTNAME),  # HOSTNAME_MISMATCH
    63: TlsFault(_S.HOSTNAME),  # EMAIL_MISMATCH
    64: TlsFault(_S.HOSTNAME),  # IP_ADDRESS_MISMATCH
    66: TlsFault(_S.TLS, (3,)),  # EE_KEY_TOO_SMALL
    67: TlsFault(_S.TLS, (6,)),  # CA_KEY_TOO_SMALL
    68: TlsFault(_S.TLS, (3, 6)),  # CA_MD_TOO_WEAK, which the signature of a leaf may be too
    79: TlsFault(_S.TLS, (6,)),  # INVALID_CA
}

#: What X509_verify_cert_error_string (OpenSSL 3, crypto/x509/x509_txt.c; 1.1 and BoringSSL write
#: no hyphen) and rustls 0.23 (rustls/src/error.rs) say, in lower case -> the verdict behind it.
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

#: Alerts (RFC 8446, section 6.2, and RFC 5246, section 7.2.2), which say what the *other* side does
#: not like -> causes. A server that is told `unknown ca` lacks nothing: its phones do.
ALERTS: dict[str, tuple[int, ...]] = {
    "access denied": (3,),
    "bad certificate": (6, 2),
    "bad certificate status response": (3,),
    "bad record mac": (2,),
    "certificate expired": (4, 1),
    "certificate required": (3,),
    "certificate revoked": (3,),
    "certificate unknown": (6, 5, 2),  # Java's and Android's word for any chain they do not trust.
    "decode error": (3,),
    "decrypt error": (3,),
    "handshake failure": (3,),
    "illegal parameter": (3,),
    "inappropriate fallback": (3,),
    "insufficient security": (3,),
    "internal error": (3,),
    "missing extension": (3,),
    "no application protocol": (3,),
    "no certificate": (3,),
    "protocol version": (3,),
    "record overflow": (2,),
    "unexpected message": (3,),
    "unknown ca": (6, 5, 2),
    "unrecognized name": (3,),
    "unsupported certificate": (3,),
    "unsupported extension": (3,),
}

#: Whatever may stand in `verify_code`: the systems' numbers are far from OpenSSL's.
VERDICTS: dict[int, TlsFault] = VERIFY_CODES | MACOS_ERRORS | WINDOWS_ERRORS

#: Reasons of the SSL library (OpenSSL 3.0, include/openssl/sslerr.h) -> fault. Others: plain TLS.
REASONS: dict[str, TlsFault] = {
    "APPLICATION_DATA_AFTER_CLOSE_NOTIFY": TlsFault(_S.CLOSED),
    "HTTPS_PROXY_REQUEST": TlsFault(_S.TLS, (3,)),
    "HTTP_REQUEST": TlsFault(_S.TLS, (3,)),
    "NO_CIPHERS_AVAILABLE": TlsFault(_S.TLS, (3,)),
    "NO_PROTOCOLS_AVAILABLE": TlsFault(_S.TLS, (3,)),
    "NO_SHARED_CIPHER": TlsFault(_S.TLS, (3,)),
    "PROTOCOL_IS_SHUTDOWN": TlsFault(_S.CLOSED),
    "TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE": TlsFault(_S.TLS, (3,)),
    "TLSV1_UNRECOGNIZED_NAME": TlsFault(_S.TLS, (3,)),
    "TLSV1_UNSUPPORTED_EXTENSION": TlsFault(_S.TLS, (3,)),
    "UNEXPECTED_EOF_WHILE_READING": TlsFault(_S.CLOSED),
    "UNSUPPORTED_PROTOCOL": TlsFault(_S.TLS, (3,)),
    "WRONG_SSL_VERSION": TlsFault(_S.TLS, (3,)),
    "WRONG_VERSION_NUMBER": TlsFault(_S.TLS, (2, 3)),
}

#: The reasons and alerts that answer the very first messages. Others may come later: TLS 1.3 lets a
#: server refuse a client's certificate when the request is under way (RFC 8446, section 4.4.2.4).
IN_HANDSHAKE = frozenset(
    {
        "HTTPS_PROXY_REQUEST",
        "HTTP_REQUEST",
        "NO_CIPHERS_AVAILABLE",
        "NO_PROTOCOLS_AVAILABLE",
        "NO_SHARED_CIPHER",
        "TLSV1_ALERT_INAPPROPRIATE_FALLBACK",
        "TLSV1_ALERT_INSUFFICIENT_SECURITY",
        "TLSV1_ALERT_NO_APPLICATION_PROTOCOL",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "TLSV1_UNRECOGNIZED_NAME",
        "UNSUPPORTED_PROTOCOL",
        "WRONG_SSL_VERSION",
        "WRONG_VERSION_NUMBER",
    }
)


def fact(exc: BaseException) -> Fact | None:
    """Read the verdict on the certificate, or the reason, from an `ssl.SSLError`."""
    attributes = instance_attributes(exc)
    code = attributes.get("verify_code")
    if type(code) is int and code in VERDICTS:
        symptom = VERDICTS[code].symptom
        return Fact(symptom, Phase.TLS, Strength.CERTIFICATE, type(exc), "verify_code", code)
    return _told(exc, "reason", attributes.get("reason"))


def queued_fact(exc: BaseException) -> Fact | None:
    """Read the reason from PyOpenSSL's error: a list of (library, function, reason)."""
    for queue in arguments(exc):
        entries = items(queue) if is_container(queue) else []
        entry = items(entries[0]) if entries and is_container(entries[0]) else []
        reason = entry[-1] if entry else None
        if type(reason) is str:
            return _told(exc, "args", reason[:100].upper().replace(" ", "_"))
    return None


def telling_words(text: str) -> str | None:
    """Give the words in an error's text that tell a cause: of the rows that fit the longest.

    >>> telling_words("TLS connect error: error:0A000410:SSL routines::ssl/tls alert unknown_ca")
    'alert unknown ca'
    """
    spaced = _spaced(text)
    told = [words for words in _CAUSES_BY_WORDS if words in spaced]
    # Elsewhere the words of a reason, such as `http request`, may be anybody's.
    behind = spaced.partition("ssl routines:")[2] or spaced.partition("[ssl: ")[2]
    told += [words for words in _CAUSES_BY_REASON if words in behind[:_LONGEST_REASON]]
    return max(told, key=len, default=None)


def phase(told: str) -> Phase | None:
    """Give the phase that a reason, or words, can only arise in, or None.

    >>> phase("WRONG_VERSION_NUMBER")
    <Phase.TLS: 'tls'>
    >>> phase("alert protocol version")
    <Phase.TLS: 'tls'>
    >>> phase("alert certificate required") is None
    True
    """
    return Phase.TLS if told in _HANDSHAKE_WORDS else None


def causes(fact: Fact) -> tuple[int, ...]:
    """Give the causes of 50502 that a fact points at, strongest first."""
    if fact.attribute == "verify_code":
        return VERDICTS[int(fact.value)].causes
    value = str(fact.value)
    fault = _fault(value)
    return fault.causes if fault else (_CAUSES_BY_WORDS | _CAUSES_BY_REASON).get(value, ())


def _spaced(words: str) -> str:
    return words.lower().replace("_", " ")


def _alerts_as_written() -> dict[str, tuple[int, ...]]:
    """Give the causes of an alert as OpenSSL writes it, as Java does, and as rustls does."""
    return {
        words: told
        for name, told in ALERTS.items()
        for words in (f"alert {name}", f"alert: {name}", f"alert: {name.replace(' ', '')}")
    }


_CAUSES_BY_WORDS = _alerts_as_written() | {
    words: VERIFY_CODES[code].causes for words, code in VERIFY_WORDS.items()
}
_CAUSES_BY_REASON = {_spaced(name): fault.causes for name, fault in REASONS.items() if fault.causes}
_SPACED_HANDSHAKE = frozenset(map(_spaced, IN_HANDSHAKE))
_HANDSHAKE_WORDS = (
    IN_HANDSHAKE
    | VERIFY_WORDS.keys()
    | _SPACED_HANDSHAKE
    | {words.removeprefix("tlsv1 ") for words in _SPACED_HANDSHAKE}
)
#: OpenSSL's name for itself may stand before the reason.
_LONGEST_REASON = 80


def _fault(reason: str) -> TlsFault | None:
    alert = _spaced(reason.partition("ALERT_")[2])
    return REASONS.get(reason) or (TlsFault(_S.TLS, ALERTS[alert]) if alert in ALERTS else None)


def _told(exc: BaseException, attribute: str, reason: object) -> Fact | None:
    fault = _fault(reason) if type(reason) is str else None
    if fault is None:
        return None
    value = str(reason)
    return Fact(fault.symptom, phase(value), Strength.NUMBER, type(exc), attribute, value)
