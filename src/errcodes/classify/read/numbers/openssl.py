"""The verify results and the reasons of OpenSSL, as the ssl module and PyOpenSSL hand them on."""

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.numbers.trust_stores import MACOS_ERRORS, WINDOWS_ERRORS, TlsFault
from errcodes.classify.walk.attributes import is_container, items
from errcodes.classify.walk.record import Record

__all__ = [
    "ALERTS",
    "IN_HANDSHAKE",
    "REASONS",
    "VERIFY_CODES",
    "VERIFY_RESULTS",
    "TlsFault",
    "fault_of",
    "number_evidence",
    "queue_evidence",
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

#: Alerts (RFC 8446, section 6.2, and RFC 5246, section 7.2.2), which say what the *other* side does
#: not like -> causes. A server that gets `unknown ca` lacks nothing: its phones do.
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
VERIFY_RESULTS: dict[int, TlsFault] = VERIFY_CODES | MACOS_ERRORS | WINDOWS_ERRORS

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
        *("HTTPS_PROXY_REQUEST", "HTTP_REQUEST", "NO_CIPHERS_AVAILABLE", "NO_PROTOCOLS_AVAILABLE"),
        *("NO_SHARED_CIPHER", "TLSV1_ALERT_INAPPROPRIATE_FALLBACK", "TLSV1_UNRECOGNIZED_NAME"),
        *("TLSV1_ALERT_INSUFFICIENT_SECURITY", "TLSV1_ALERT_NO_APPLICATION_PROTOCOL"),
        *("TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "WRONG_SSL_VERSION"),
        "WRONG_VERSION_NUMBER",
    }
)


def number_evidence(record: Record) -> Evidence | None:
    """Read the result of verifying the certificate, or the reason, from an `ssl.SSLError`."""
    attributes = record.attributes
    code = attributes.get("verify_code")
    if type(code) is int and code in VERIFY_RESULTS:
        symptom, owner = VERIFY_RESULTS[code].symptom, record.info.name
        return Evidence(symptom, Phase.TLS, Weight.CERTIFICATE, owner, "verify_code", code)
    return _reason_evidence(record, "reason", attributes.get("reason"))


def queue_evidence(record: Record) -> Evidence | None:
    """Read the reason from PyOpenSSL's error: a list of (library, function, reason)."""
    for queue in record.args:
        entries = items(queue) if is_container(queue) else []
        entry = items(entries[0]) if entries and is_container(entries[0]) else []
        reason = entry[-1] if entry else None
        if type(reason) is str:
            return _reason_evidence(record, "args", reason[:100].upper().replace(" ", "_"))
    return None


def fault_of(reason: str) -> TlsFault | None:
    """Give what a reason says, be it a row of its own or the alert in its name."""
    alert = reason.partition("ALERT_")[2].lower().replace("_", " ")
    return REASONS.get(reason) or (TlsFault(_S.TLS, ALERTS[alert]) if alert in ALERTS else None)


def _reason_evidence(record: Record, attribute: str, reason: object) -> Evidence | None:
    fault = fault_of(reason) if type(reason) is str else None
    if fault is None:
        return None
    value = str(reason)
    phase = Phase.TLS if value in IN_HANDSHAKE else None
    return Evidence(fault.symptom, phase, Weight.NUMBER, record.info.name, attribute, value)
