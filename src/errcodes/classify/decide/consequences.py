"""What follows from a code: whether to try again, whether the request had left, the app code."""

from collections.abc import Iterable
from typing import NamedTuple, cast

from errcodes.classify.diagnosis import Code
from errcodes.classify.evidence import Phase
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

__all__ = [
    "APP_CODES",
    "CONSEQUENCES",
    "PROXY_REFUSALS",
    "SENT",
    "TRANSIENT_STATUSES",
    "Consequence",
    "consequence",
    "nearest_app_code",
    "sent_in",
]


class Consequence(NamedTuple):
    """What follows from a code, whatever the evidence was.

    Attributes:
        transient: Whether the same request may succeed later, unchanged.
        phase: The phase that a request with this code had come to where nothing tells it; None:
            nobody knows.
        app_code: The coarse app code that the phone SDK uses for the same event; an app code
            stands for itself.
    """

    transient: bool
    phase: Phase | None
    app_code: AppErrorCode | None


_A, _N, _P = AppErrorCode, NetworkErrorCode, Phase
_ANOMALY, _UNREACHABLE, _IO_ERROR = _A.NETWORK_ANOMALY, _A.NETWORK_UNREACHABLE, _A.SYNC_IO_ERROR

CONSEQUENCES: dict[ErrorCode, Consequence] = {
    _A.NETWORK_ANOMALY: Consequence(True, None, _ANOMALY),
    _A.JSON_ESCAPE_FAILED: Consequence(False, None, _A.JSON_ESCAPE_FAILED),
    _A.NETWORK_UNREACHABLE: Consequence(True, _P.CONNECT, _UNREACHABLE),
    _A.CLOCK_WRONG: Consequence(False, _P.TLS, _A.CLOCK_WRONG),
    _A.SESSION_REQUIRED: Consequence(False, None, _A.SESSION_REQUIRED),
    _A.SYNC_IO_ERROR: Consequence(True, None, _IO_ERROR),
    # Pairing is a dialogue with a person and a device: none of it is a request to repeat as it is.
    _A.PAIRING_NETWORK_ERROR: Consequence(False, None, _A.PAIRING_NETWORK_ERROR),
    _A.PAIRING_GATEWAY_BIND_FAILED: Consequence(False, None, _A.PAIRING_GATEWAY_BIND_FAILED),
    _A.PAIRING_TOKEN_FAILED: Consequence(False, None, _A.PAIRING_TOKEN_FAILED),
    _A.PAIRING_ONLINE_CHECK_FAILED: Consequence(False, None, _A.PAIRING_ONLINE_CHECK_FAILED),
    _A.PAIRING_TIMED_OUT: Consequence(False, None, _A.PAIRING_TIMED_OUT),
    _A.PAIRING_FAILED_DEVICES: Consequence(False, None, _A.PAIRING_FAILED_DEVICES),
    _A.PHONE_NUMBER_INCORRECT: Consequence(False, None, _A.PHONE_NUMBER_INCORRECT),
    _A.VERIFICATION_CODE_INCORRECT: Consequence(False, None, _A.VERIFICATION_CODE_INCORRECT),
    _A.UPGRADE_FAILED: Consequence(False, None, _A.UPGRADE_FAILED),
    # A device comes back when it has power and Wi-Fi again.
    _A.DEVICE_OFFLINE_LAN: Consequence(True, None, _A.DEVICE_OFFLINE_LAN),
    _A.DEVICE_OFFLINE_CLOUD: Consequence(True, None, _A.DEVICE_OFFLINE_CLOUD),
    _A.DEVICE_OFFLINE: Consequence(True, None, _A.DEVICE_OFFLINE),
    _A.COMMAND_FORMAT_INVALID: Consequence(False, None, _A.COMMAND_FORMAT_INVALID),
    _A.DEVICE_REMOVED: Consequence(False, None, _A.DEVICE_REMOVED),
    _A.SIGNATURE_INVALID: Consequence(False, None, _A.SIGNATURE_INVALID),
    _A.COMMAND_SEND_FAILED: Consequence(True, None, _A.COMMAND_SEND_FAILED),
    _A.COMMAND_DATA_EMPTY: Consequence(False, None, _A.COMMAND_DATA_EMPTY),
    # What could not be read had arrived.
    _A.DATA_PARSE_FAILED: Consequence(False, _P.RECEIVE, _A.DATA_PARSE_FAILED),
    _A.SIGNATURE_MISMATCH: Consequence(False, _P.RECEIVE, _A.SIGNATURE_MISMATCH),
    _A.DATA_EXPIRED: Consequence(False, _P.RECEIVE, _A.DATA_EXPIRED),
    _A.PROTOCOL_UNKNOWN: Consequence(False, None, _A.PROTOCOL_UNKNOWN),
    _N.TIMEOUT: Consequence(True, None, _ANOMALY),
    _N.OTHER: Consequence(False, None, None),
    _N.NETWORK_UNAVAILABLE: Consequence(True, None, _UNREACHABLE),
    _N.SSL_HANDSHAKE_FAILED: Consequence(False, None, _ANOMALY),
    _N.READ_TIMED_OUT: Consequence(True, _P.RECEIVE, _ANOMALY),
    _N.HOST_UNRESOLVED: Consequence(True, _P.RESOLVE, _UNREACHABLE),
    _N.CONNECT_FAILED: Consequence(True, _P.CONNECT, _UNREACHABLE),
    _N.NO_ROUTE_TO_HOST: Consequence(True, None, _UNREACHABLE),
    _N.CONNECT_TIMED_OUT: Consequence(True, _P.CONNECT, _ANOMALY),
    _N.SSL_HANDSHAKE_TIMED_OUT: Consequence(True, _P.TLS, _ANOMALY),
    _N.CLOSED_BY_PEER: Consequence(True, None, _IO_ERROR),
    _N.STREAM_RESET: Consequence(True, None, _IO_ERROR),
    _N.CANCELED: Consequence(False, None, None),
    _N.BAD_GATEWAY: Consequence(True, _P.RECEIVE, _ANOMALY),
    _N.SERVICE_UNAVAILABLE: Consequence(True, _P.RECEIVE, _ANOMALY),
    _N.JSON_INVALID: Consequence(False, _P.RECEIVE, _A.JSON_ESCAPE_FAILED),
    _N.HOSTNAME_NOT_VERIFIED: Consequence(False, _P.TLS, _ANOMALY),
    _N.CERTIFICATE_PIN_MISMATCH: Consequence(False, _P.TLS, _ANOMALY),
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
        # Cloudflare's own ("5xx errors"): the origin is down, unreachable or slow. Its 525 and 526
        # are of TLS between the two.
        *(520, 521, 522, 523, 524, 527, 530),
        529,  # Site is overloaded (Qualys, Anthropic)
    }
)

#: What a proxy says to a client that it will not serve (RFC 9110, section 15.5).
PROXY_REFUSALS = frozenset(
    {
        401,  # Unauthorized
        403,  # Forbidden
        407,  # Proxy Authentication Required
    }
)

#: (attribute, value) of the deciding evidence, or a cause of 50502 that it points at -> an app code
#: nearer than that of its code.
APP_CODES: dict[tuple[str, int], AppErrorCode] = {
    ("cause", 1): _A.CLOCK_WRONG,
    ("status", 401): _A.SESSION_REQUIRED,
}

_OURS = (AppErrorCode, NetworkErrorCode)
_NOTHING_FOLLOWS = Consequence(transient=False, phase=None, app_code=None)


def consequence(code: Code) -> Consequence:
    """Give what follows from a code; nothing does from a user's own."""
    ours = type(code) in _OURS
    return CONSEQUENCES[cast("NetworkErrorCode", code)] if ours else _NOTHING_FOLLOWS


def sent_in(phase: Phase | None) -> bool | None:
    """Tell whether a request had left that had come to a phase; None where nobody knows."""
    return None if phase is None else SENT[phase]


def nearest_app_code(
    code: NetworkErrorCode, causes: Iterable[int], status: int | None
) -> AppErrorCode | None:
    """Give the app code of a failure: that of a cause, or of its status, before that of its code.

    Args:
        code: The code.
        causes: The causes of 50502 that the evidence points at.
        status: The HTTP status that decides.
    """
    pointed_at = [("cause", cause) for cause in causes]
    if status is not None:
        pointed_at.append(("status", status))
    found = (APP_CODES[each] for each in pointed_at if each in APP_CODES)
    return next(found, consequence(code).app_code)
