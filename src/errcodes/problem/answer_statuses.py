"""The HTTP status to answer with for each code, and why.

The service that answers stands between its client and what it asked itself: another service, the
cloud, a device. That is the upstream here, and the service its gateway. Section numbers are those
of RFC 9110:

- 400 Bad Request (15.5.1), 422 Unprocessable Content (15.5.21): the request is wrong; of 422 only
  a value in it.
- 401 Unauthorized (15.5.2): nobody is signed in. 403 Forbidden (15.5.4): what came is no proof.
- 409 Conflict (15.5.10): something in the home is not in the state for it, which the person can
  change before sending the same again. It is no failure of the service, as a 5xx would be, which
  wakes somebody up.
- 410 Gone (15.5.11): what the request is about was taken away for good.
- 500 Internal Server Error (15.6.1): nothing better is known.
- 501 Not Implemented (15.6.2): nobody here can do that.
- 502 Bad Gateway (15.6.3), 504 Gateway Timeout (15.6.5): the upstream failed, or took too long.
- 503 Service Unavailable (15.6.4): not now, but in a while.
"""

from enum import IntEnum
from typing import NamedTuple

from errcodes.catalog import Catalog
from errcodes.classify import Diagnosis, Fit
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode, UnknownCodeError, parse

__all__ = [
    "STATUSES",
    "Answer",
    "answer_status",
    "check_catalog",
    "own_code",
    "plain_code",
    "status",
]


_TOO_MANY_REQUESTS, _BAD_GATEWAY, _BUSY = 429, 502, 503


class Answer(NamedTuple):
    """What to answer with.

    Attributes:
        status: The HTTP status.
        reason: Why it is that one.
    """

    status: int
    reason: str


_A, _N = AppErrorCode, NetworkErrorCode

STATUSES: dict[ErrorCode, Answer] = {
    # 101-106 are the coarse codes of the network codes below, and are answered as those are.
    _A.NETWORK_ANOMALY: Answer(502, "the way to the upstream failed, and no more is known"),
    _A.JSON_ESCAPE_FAILED: Answer(502, "the coarse code of 50514"),
    _A.NETWORK_UNREACHABLE: Answer(503, "there is no network, as with 50501"),
    _A.CLOCK_WRONG: Answer(502, "the upstream's certificate counts as expired, as with 50502"),
    _A.SESSION_REQUIRED: Answer(401, "nobody is signed in"),
    _A.SYNC_IO_ERROR: Answer(502, "the coarse code of 50509 and 50510"),
    _A.PAIRING_NETWORK_ERROR: Answer(502, "the network between the service and the device failed"),
    _A.PAIRING_GATEWAY_BIND_FAILED: Answer(409, "the hub is offline, full, or bound elsewhere"),
    _A.PAIRING_TOKEN_FAILED: Answer(502, "the cloud gave no token"),
    _A.PAIRING_ONLINE_CHECK_FAILED: Answer(502, "the cloud did not tell whether it is online"),
    _A.PAIRING_TIMED_OUT: Answer(504, "the device did not finish in time"),
    _A.PAIRING_FAILED_DEVICES: Answer(409, "some devices are off, too far, or not ready"),
    _A.PHONE_NUMBER_INCORRECT: Answer(422, "the request is well formed, the number in it wrong"),
    _A.VERIFICATION_CODE_INCORRECT: Answer(422, "the request is well formed, the code in it wrong"),
    _A.UPGRADE_FAILED: Answer(500, "which step failed, and whose it is, is not known"),
    _A.DEVICE_OFFLINE_LAN: Answer(409, "the device has to come back first"),
    _A.DEVICE_OFFLINE_CLOUD: Answer(409, "the device has to come back first"),
    _A.DEVICE_OFFLINE: Answer(409, "the device has to come back first"),
    _A.COMMAND_FORMAT_INVALID: Answer(400, "the command is not in the form that it must have"),
    _A.DEVICE_REMOVED: Answer(410, "the device was there and is no more: clients should forget it"),
    _A.SIGNATURE_INVALID: Answer(403, "the signature does not prove who sent the command"),
    _A.COMMAND_SEND_FAILED: Answer(502, "the command was lost on the way to the device"),
    _A.COMMAND_DATA_EMPTY: Answer(400, "the command is empty"),
    _A.DATA_PARSE_FAILED: Answer(502, "what the device or the cloud answered cannot be read"),
    _A.SIGNATURE_MISMATCH: Answer(502, "what the device or the cloud answered may be forged"),
    _A.DATA_EXPIRED: Answer(409, "the data is older than what there is: refresh, and send again"),
    _A.PROTOCOL_UNKNOWN: Answer(501, "no such protocol is known here"),
    _N.TIMEOUT: Answer(504, "the upstream took too long"),
    # 500 and not 502: it is also the default, for a bug of the service's own.
    _N.OTHER: Answer(500, "it may be the upstream's failure or the service's own"),
    _N.NETWORK_UNAVAILABLE: Answer(503, "the service itself has no network, for now"),
    _N.SSL_HANDSHAKE_FAILED: Answer(502, "the upstream cannot be trusted, or speaks no common TLS"),
    _N.READ_TIMED_OUT: Answer(504, "the upstream took too long to answer"),
    _N.HOST_UNRESOLVED: Answer(502, "the upstream's name leads nowhere"),
    _N.CONNECT_FAILED: Answer(502, "the upstream refused the connection"),
    _N.NO_ROUTE_TO_HOST: Answer(502, "no way leads to the upstream"),
    _N.CONNECT_TIMED_OUT: Answer(504, "the upstream took too long to accept the connection"),
    _N.SSL_HANDSHAKE_TIMED_OUT: Answer(504, "the upstream took too long over the TLS handshake"),
    _N.CLOSED_BY_PEER: Answer(502, "the upstream hung up"),
    _N.STREAM_RESET: Answer(502, "the upstream reset the stream, or broke the protocol"),
    # Not 499, which is nginx's own: it stands in no registry, and nobody is left to read it. An
    # answer is read only where the service cancelled, as when it shuts down.
    _N.CANCELED: Answer(503, "the service gave the work up: asking again may be answered"),
    _N.BAD_GATEWAY: Answer(502, "the upstream's own status"),
    # Not 502: clients and retry libraries read a 503 as busy, and wait.
    _N.SERVICE_UNAVAILABLE: Answer(503, "the upstream's own status: it is busy for a while"),
    _N.JSON_INVALID: Answer(502, "what the upstream answered is not JSON"),
    _N.HOSTNAME_NOT_VERIFIED: Answer(502, "the upstream is not who it should be"),
    _N.CERTIFICATE_PIN_MISMATCH: Answer(502, "the upstream is not who it should be"),
}

_BY_NUMBER = {code.value: answer.status for code, answer in STATUSES.items()}


def status(code_or_diagnosis: int | str | Diagnosis, *, catalog: Catalog | None = None) -> int:
    """Give the HTTP status to answer a client of one's own with.

    Args:
        code_or_diagnosis: The member, the int, a string that holds one, or a diagnosis.
        catalog: The catalog that knows the numbers of your own codes. Their members need none.

    Returns:
        The status, from 400 to 599; 500 for a code of your own. It is not the status that the
        upstream answered with, which is `Diagnosis.status`.

    Raises:
        UnknownCodeError: For an int or a string that is no code.
        TypeError: For something that is neither a code nor a diagnosis, or for what is no catalog.

    >>> from errcodes import problem
    >>> problem.status(50503)  # The upstream took too long to answer.
    504

    An answer of the upstream that has no code of its own, such as a 404, is a bad answer to you:

    >>> from errcodes.classify import Diagnosis, Fit
    >>> problem.status(Diagnosis(NetworkErrorCode.OTHER, Fit.EXACT, status=404))
    502
    """
    code = plain_code(code_or_diagnosis)
    check_catalog(catalog)
    try:
        number = (parse if catalog is None else catalog.code)(code)
    except UnknownCodeError:
        own = own_code(code_or_diagnosis)
        if own is None:
            raise
        number = own
    return answer_status(number, code_or_diagnosis)


def answer_status(code: int, diagnosed: object) -> int:
    """Give the status for a code, 500 for one of the user's own.

    Args:
        code: The code.
        diagnosed: What the code is from. A diagnosis knows whether it was a failure of the
            upstream that no code was made for, such as a 404: then it is not the service's own.
    """
    recognized = isinstance(diagnosed, Diagnosis) and diagnosed.fit is not Fit.UNRECOGNIZED
    if code == NetworkErrorCode.OTHER and recognized:
        busy = isinstance(diagnosed, Diagnosis) and diagnosed.status == _TOO_MANY_REQUESTS
        return _BUSY if busy else _BAD_GATEWAY
    return _BY_NUMBER.get(code, 500)


def check_catalog(catalog: object) -> None:
    """Refuse what is no catalog."""
    if not (catalog is None or isinstance(catalog, Catalog)):
        raise TypeError(f"catalog takes what Catalog.load gives, not {type(catalog).__name__}")


def own_code(code_or_diagnosis: object) -> IntEnum | None:
    """Give the code that is to be answered even if no catalog knows it; else None.

    An exception may declare any code, and the answer to its failure must not be a second failure.
    """
    given = code_or_diagnosis
    if isinstance(given, Diagnosis):
        return given.code
    status_of_http = type(given).__module__ == "http"  # A slip, for `classify.status`.
    return given if isinstance(given, IntEnum) and not status_of_http else None


def plain_code(code_or_diagnosis: object) -> int | str:
    """Give what names the code: of a diagnosis its code alone, and nothing else that it holds."""
    if isinstance(code_or_diagnosis, Diagnosis):
        return code_or_diagnosis.code
    if isinstance(code_or_diagnosis, int | str):
        return code_or_diagnosis
    given = type(code_or_diagnosis).__name__
    hint = ""
    if isinstance(code_or_diagnosis, BaseException):
        hint = "; classify.diagnose gives the diagnosis of an exception"
    raise TypeError(f"a code is an int, a string that holds one, or a Diagnosis, not {given}{hint}")
