"""What numbers say, each in the space that it belongs to.

A number without its space is no evidence: `ssl.SSLError.errno == 1` is not EPERM.
"""

import errno
from typing import NamedTuple

from errcodes.classify.facts import Symptom

__all__ = ["ERRNO", "REASONS", "STATUSES", "VERIFY_CODES", "WINSOCK", "TlsFault"]

_S = Symptom

#: errno by name (POSIX.1-2017 <errno.h>; the numbers differ between systems) -> symptom.
ERRNO_NAMES: dict[str, Symptom] = {
    "EPIPE": _S.CLOSED,
    "ENONET": _S.NETWORK_DOWN,
    "ENETDOWN": _S.NETWORK_DOWN,
    "ENETUNREACH": _S.NETWORK_DOWN,
    "ENETRESET": _S.CLOSED,
    "ECONNABORTED": _S.CLOSED,
    "ECONNRESET": _S.CLOSED,
    "ENOTCONN": _S.CLOSED,
    "ESHUTDOWN": _S.CLOSED,
    "ETIMEDOUT": _S.TIMEOUT,
    "ECONNREFUSED": _S.REFUSED,
    "EHOSTDOWN": _S.NO_ROUTE,
    "EHOSTUNREACH": _S.NO_ROUTE,
}

#: Windows Sockets error codes (winsock2.h) -> symptom. No errno of any system is as large.
WINSOCK: dict[int, Symptom] = {
    10050: _S.NETWORK_DOWN,  # WSAENETDOWN
    10051: _S.NETWORK_DOWN,  # WSAENETUNREACH
    10052: _S.CLOSED,  # WSAENETRESET
    10053: _S.CLOSED,  # WSAECONNABORTED
    10054: _S.CLOSED,  # WSAECONNRESET
    10057: _S.CLOSED,  # WSAENOTCONN
    10058: _S.CLOSED,  # WSAESHUTDOWN
    10060: _S.TIMEOUT,  # WSAETIMEDOUT
    10061: _S.REFUSED,  # WSAECONNREFUSED
    10064: _S.NO_ROUTE,  # WSAEHOSTDOWN
    10065: _S.NO_ROUTE,  # WSAEHOSTUNREACH
    11001: _S.UNRESOLVED,  # WSAHOST_NOT_FOUND
    11002: _S.UNRESOLVED,  # WSATRY_AGAIN
    11003: _S.UNRESOLVED,  # WSANO_RECOVERY
    11004: _S.UNRESOLVED,  # WSANO_DATA
}

#: The numbers of the system that this runs on, and those of Windows.
ERRNO: dict[int, Symptom] = WINSOCK | {
    getattr(errno, name): symptom for name, symptom in ERRNO_NAMES.items() if hasattr(errno, name)
}

#: HTTP statuses (RFC 9110, section 15) with a symptom of their own; the others share one.
STATUSES: dict[int, Symptom] = {
    408: _S.STATUS_408,
    502: _S.STATUS_502,
    503: _S.STATUS_503,
    504: _S.STATUS_504,
}


class TlsFault(NamedTuple):
    """What a number or name of OpenSSL says, and which of the six causes of 50502 it points at.

    The causes are numbered as in the catalog: 1 the phone's clock, 2 a network that intercepts
    TLS, 3 the load balancing of the certificates, 4 an expired certificate, 5 a root that the
    client lacks, 6 the intermediate certificates.
    """

    symptom: Symptom
    causes: tuple[int, ...] = ()


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
