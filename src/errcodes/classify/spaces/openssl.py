"""The verdicts and reasons of OpenSSL, as the ssl module and PyOpenSSL hand them on."""

from errcodes.classify.attributes import arguments, instance_attributes, is_container, items
from errcodes.classify.facts import Fact, Strength, Symptom
from errcodes.classify.spaces.trust_stores import MACOS_ERRORS, WINDOWS_ERRORS, TlsFault

__all__ = ["REASONS", "VERDICTS", "VERIFY_CODES", "fact", "queued_fact"]

_S = Symptom

#: X509_V_ERR_* (OpenSSL 3.0, include/openssl/x509_vfy.h.in) -> fault. Others are plain TLS.
VERIFY_CODES: dict[int, TlsFault] = {
    2: TlsFault(_S.TLS, (6, 5)),  # UNABLE_TO_GET_ISSUER_CERT
    9: TlsFault(_S.TLS, (1, 3)),  # CERT_NOT_YET_VALID
    10: TlsFault(_S.TLS, (4, 1)),  # CERT_HAS_EXPIRED
    18: TlsFault(_S.TLS, (2, 3, 5)),  # DEPTH_ZERO_SELF_SIGNED_CERT
    19: TlsFault(_S.TLS, (2, 5)),  # SELF_SIGNED_CERT_IN_CHAIN
    20: TlsFault(_S.TLS, (6, 5)),  # UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    21: TlsFault(_S.TLS, (6, 5)),  # UNABLE_TO_VERIFY_LEAF_SIGNATURE
    23: TlsFault(_S.TLS, (3,)),  # CERT_REVOKED
    24: TlsFault(_S.TLS, (6,)),  # INVALID_CA
    26: TlsFault(_S.TLS, (6,)),  # INVALID_PURPOSE
    27: TlsFault(_S.TLS, (5,)),  # CERT_UNTRUSTED
    62: TlsFault(_S.HOSTNAME),  # HOSTNAME_MISMATCH
    63: TlsFault(_S.HOSTNAME),  # EMAIL_MISMATCH
    64: TlsFault(_S.HOSTNAME),  # IP_ADDRESS_MISMATCH
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
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": TlsFault(_S.TLS, (4, 1)),
    "SSLV3_ALERT_HANDSHAKE_FAILURE": TlsFault(_S.TLS, (3,)),
    "TLSV1_ALERT_PROTOCOL_VERSION": TlsFault(_S.TLS, (3,)),
    "UNEXPECTED_EOF_WHILE_READING": TlsFault(_S.CLOSED),
    "UNSUPPORTED_PROTOCOL": TlsFault(_S.TLS, (3,)),
    "WRONG_SSL_VERSION": TlsFault(_S.TLS, (3,)),
    "WRONG_VERSION_NUMBER": TlsFault(_S.TLS, (2, 3)),
}


def fact(exc: BaseException) -> Fact | None:
    """Read the verdict on the certificate, or the reason, from an `ssl.SSLError`."""
    attributes = instance_attributes(exc)
    code = attributes.get("verify_code")
    if type(code) is int and code in VERDICTS:
        symptom = VERDICTS[code].symptom
        return Fact(symptom, None, Strength.CERTIFICATE, type(exc), "verify_code", code)
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


def _told(exc: BaseException, attribute: str, reason: object) -> Fact | None:
    if type(reason) is not str or reason not in REASONS:
        return None
    return Fact(REASONS[reason].symptom, None, Strength.NUMBER, type(exc), attribute, reason)
