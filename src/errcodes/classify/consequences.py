"""What follows from a code: whether to try again, whether the request had left, the app code."""

from typing import NamedTuple

from errcodes.classify.facts import Phase
from errcodes.codes import AppErrorCode, NetworkErrorCode

__all__ = ["APP_CODES", "CONSEQUENCES", "SENT", "TRANSIENT_STATUSES", "Consequence"]


class Consequence(NamedTuple):
    """What follows from a code, whatever the evidence was.

    Attributes:
        transient: Whether the same request may succeed later, unchanged.
        sent: Whether the request had left where the phase is unknown; None: nobody knows.
        app_code: The coarse app code that the phone SDK uses for the same event.
    """

    transient: bool
    sent: bool | None
    app_code: AppErrorCode | None


_A, _N, _P = AppErrorCode, NetworkErrorCode, Phase
_ANOMALY, _UNREACHABLE, _IO_ERROR = _A.NETWORK_ANOMALY, _A.NETWORK_UNREACHABLE, _A.SYNC_IO_ERROR

CONSEQUENCES: dict[NetworkErrorCode, Consequence] = {
    _N.TIMEOUT: Consequence(True, None, _ANOMALY),
    _N.OTHER: Consequence(False, None, None),
    _N.NETWORK_UNAVAILABLE: Consequence(True, None, _UNREACHABLE),
    _N.SSL_HANDSHAKE_FAILED: Consequence(False, None, _ANOMALY),
    _N.READ_TIMED_OUT: Consequence(True, True, _ANOMALY),
    _N.HOST_UNRESOLVED: Consequence(True, False, _UNREACHABLE),
    _N.CONNECT_FAILED: Consequence(True, False, _UNREACHABLE),
    _N.NO_ROUTE_TO_HOST: Consequence(True, None, _UNREACHABLE),
    _N.CONNECT_TIMED_OUT: Consequence(True, False, _ANOMALY),
    _N.SSL_HANDSHAKE_TIMED_OUT: Consequence(True, False, _ANOMALY),
    _N.CLOSED_BY_PEER: Consequence(True, None, _IO_ERROR),
    _N.STREAM_RESET: Consequence(True, None, _IO_ERROR),
    _N.CANCELED: Consequence(False, None, None),
    _N.BAD_GATEWAY: Consequence(True, True, _ANOMALY),
    _N.SERVICE_UNAVAILABLE: Consequence(True, True, _ANOMALY),
    _N.JSON_INVALID: Consequence(False, True, _A.JSON_ESCAPE_FAILED),
    _N.HOSTNAME_NOT_VERIFIED: Consequence(False, False, _ANOMALY),
    _N.CERTIFICATE_PIN_MISMATCH: Consequence(False, False, _ANOMALY),
}

#: Whether the request had left, by phase; None: in part, perhaps.
SENT: dict[Phase, bool | None] = {
    _P.POOL: False,
    _P.RESOLVE: False,
    _P.CONNECT: False,
    _P.PROXY: False,
    _P.TLS: False,
    _P.SEND: None,
    _P.RECEIVE: True,
}

#: HTTP statuses without a code of their own that may be gone at the next try.
TRANSIENT_STATUSES = frozenset(
    {
        425,  # Too Early: RFC 8470, section 5.2
        429,  # Too Many Requests: RFC 6585, section 4
        500,  # Internal Server Error: RFC 9110, section 15.6.1
    }
)

#: (attribute, value) of the deciding evidence -> an app code nearer than that of its code.
APP_CODES: dict[tuple[str, int | str], AppErrorCode] = {
    ("verify_code", 9): _A.CLOCK_WRONG,  # X509_V_ERR_CERT_NOT_YET_VALID
    ("verify_code", 10): _A.CLOCK_WRONG,  # X509_V_ERR_CERT_HAS_EXPIRED
    ("verify_code", -67818): _A.CLOCK_WRONG,  # errSecCertificateExpired
    ("verify_code", -67819): _A.CLOCK_WRONG,  # errSecCertificateNotValidYet
    ("verify_code", 0x800B0101): _A.CLOCK_WRONG,  # CERT_E_EXPIRED
    ("status", 401): _A.SESSION_REQUIRED,
}
