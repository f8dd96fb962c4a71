"""The error codes of the smart-home platform: numbers and names, no words.

The words, in the vendor's wording and in ours, are in `errcodes.catalog`.
"""

from enum import IntEnum, unique

TYPE_CHECKING = False  # Type checkers read it as true; `typing` alone costs more than all of this.
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TypeVar

    _Code = TypeVar("_Code", bound=IntEnum)

__all__ = ["AppErrorCode", "ErrorCode", "NetworkErrorCode", "UnknownCodeError", "parse"]


@unique
class AppErrorCode(IntEnum):
    """The 27 codes that the app's SDK reports for what it was asked to do.

    Each member is a plain int:

        >>> AppErrorCode.DEVICE_OFFLINE == 10203
        True

    The vendor never documented 1003, 11003 and 11006 to 11008.
    """

    # 101-106: the phone and its requests.
    #: A network failure that the SDK does not tell further.
    NETWORK_ANOMALY = 101
    #: A JSON text could not be written or read.
    JSON_ESCAPE_FAILED = 102
    #: The phone cannot reach any network.
    NETWORK_UNREACHABLE = 103
    #: The phone's clock is wrong, so that HTTPS certificates seem expired.
    CLOCK_WRONG = 104
    #: The request needs a session, and the user is not logged in.
    SESSION_REQUIRED = 105
    #: Synchronous input or output failed.
    SYNC_IO_ERROR = 106

    # 1001-1102: bringing a device into the network, and the account. 1003 was never documented.
    #: The network failed while a device was being paired.
    PAIRING_NETWORK_ERROR = 1001
    #: The gateway could not be bound while pairing.
    PAIRING_GATEWAY_BIND_FAILED = 1002
    #: No token could be got for pairing.
    PAIRING_TOKEN_FAILED = 1004
    #: Whether the paired device came online could not be checked.
    PAIRING_ONLINE_CHECK_FAILED = 1005
    #: Pairing did not finish in time (the vendor's English says only that it failed).
    PAIRING_TIMED_OUT = 1006
    #: Pairing ended with a list of devices that failed.
    PAIRING_FAILED_DEVICES = 1007
    #: The phone number is not right.
    PHONE_NUMBER_INCORRECT = 1100
    #: The verification code is not right.
    VERIFICATION_CODE_INCORRECT = 1101
    #: A firmware or app upgrade failed.
    UPGRADE_FAILED = 1102

    # 10201-10203: a device that does not answer.
    #: The device is not online in the local network.
    DEVICE_OFFLINE_LAN = 10201
    #: The device is not online in the cloud.
    DEVICE_OFFLINE_CLOUD = 10202
    #: The device is not online at all.
    DEVICE_OFFLINE = 10203

    # 11001-11009: commands to a device. 11003 and 11006 to 11008 were never documented.
    #: The command has the wrong format.
    COMMAND_FORMAT_INVALID = 11001
    #: The device has been removed.
    DEVICE_REMOVED = 11002
    #: The command's signature is wrong.
    SIGNATURE_INVALID = 11004
    #: The command could not be sent.
    COMMAND_SEND_FAILED = 11005
    #: The command holds no data.
    COMMAND_DATA_EMPTY = 11009

    # 12001-12004: what a device or the cloud answered.
    #: The data could not be parsed.
    DATA_PARSE_FAILED = 12001
    #: The signature of the data does not match.
    SIGNATURE_MISMATCH = 12002
    #: The data has expired.
    DATA_EXPIRED = 12003
    #: The protocol number does not exist.
    PROTOCOL_UNKNOWN = 12004


@unique
class NetworkErrorCode(IntEnum):
    """The 18 codes for a request that failed on its way.

    Mind the trap: 50502, 50503 and 50504 are *not* HTTP 502, 503 and 504.

        >>> NetworkErrorCode(50503).name, NetworkErrorCode.SERVICE_UNAVAILABLE.value
        ('READ_TIMED_OUT', 50513)
    """

    #: A deadline over the whole request, or a time-out whose phase is unknown.
    TIMEOUT = 50408
    #: A failure without a code of its own.
    OTHER = 50500
    #: There is no network to send on.
    NETWORK_UNAVAILABLE = 50501
    #: TLS failed, be it the certificate, the versions or the ciphers. Not HTTP 502.
    SSL_HANDSHAKE_FAILED = 50502
    #: The answer did not come in time. Not HTTP 503.
    READ_TIMED_OUT = 50503
    #: The host's name could not be resolved. Not HTTP 504.
    HOST_UNRESOLVED = 50504
    #: The connection was refused or could not be made.
    CONNECT_FAILED = 50505
    #: There is a network but no way to the host.
    NO_ROUTE_TO_HOST = 50506
    #: The TCP connection was not made in time.
    CONNECT_TIMED_OUT = 50507
    #: The TLS handshake did not finish in time.
    SSL_HANDSHAKE_TIMED_OUT = 50508
    #: The peer closed or reset the connection.
    CLOSED_BY_PEER = 50509
    #: An HTTP/2 stream was reset, or the peer broke the protocol.
    STREAM_RESET = 50510
    #: The caller cancelled the request.
    CANCELED = 50511
    #: HTTP 502.
    BAD_GATEWAY = 50512
    #: HTTP 503.
    SERVICE_UNAVAILABLE = 50513
    #: The body is not the JSON it should be.
    JSON_INVALID = 50514
    #: The certificate is for another name or address.
    HOSTNAME_NOT_VERIFIED = 50515
    #: The certificate is not the pinned one.
    CERTIFICATE_PIN_MISMATCH = 50516


#: Either kind of code.
ErrorCode = AppErrorCode | NetworkErrorCode

_KNOWN: dict[int, ErrorCode] = {
    code.value: code for enum in (AppErrorCode, NetworkErrorCode) for code in enum
}
_PLAIN = frozenset({bool, bytes, float, int, str, type(None)})
_LONGEST = max(len(str(value)) for value in _KNOWN)


class UnknownCodeError(LookupError, ValueError):
    """Raised for a value that is none of the known codes.

    It is a `ValueError` for those who convert values: argparse, pydantic, the paths of Django.

    Attributes:
        value: What was given, as a plain value; of any other object what it shows of itself.
        closest: The known codes nearest to it, best first; empty where nothing is near.
        hint: What to do instead, where that is known; else None.

    >>> print(UnknownCodeError("time", (NetworkErrorCode.TIMEOUT,)))
    'time' is not a known error code: the closest known code is 50408 TIMEOUT
    """

    def __init__(
        self, value: object, closest: tuple[IntEnum, ...] = (), hint: str | None = None
    ) -> None:
        plain = _plain(value)
        super().__init__(plain, closest, hint)
        self.value = plain
        self._given = _shown(value)
        self.closest = closest
        self.hint = hint

    def __str__(self) -> str:
        """Say what was given and what may have been meant."""
        if self.hint is not None:
            return f"{self._given} is not a known error code: {self.hint}"
        known = ", ".join(f"{code.value} {code.name}" for code in self.closest)
        closest = "codes are" if len(self.closest) > 1 else "code is"
        hint = f"the closest known {closest} {known}" if known else "errcodes.codes has them all"
        if isinstance(self.value, int) and 400 <= self.value <= 599:
            hint += "; for an HTTP status use errcodes.classify.status"
        return f"{self._given} is not a known error code: {hint}"


def parse(value: object) -> ErrorCode:
    """Give the code that a number stands for.

    Args:
        value: An int, or a string that holds one (the phone SDK sends codes as strings).

    Returns:
        The member of `AppErrorCode` or `NetworkErrorCode`.

    Raises:
        UnknownCodeError: For anything else, `bool` included. It names the closest known codes.

    >>> parse("50502")
    <NetworkErrorCode.SSL_HANDSHAKE_FAILED: 50502>
    >>> try:
    ...     parse(1003)
    ... except UnknownCodeError as error:
    ...     print([int(code) for code in error.closest])
    [1002, 1004, 1001]
    """
    return parse_among(value, _KNOWN, _LONGEST)


def parse_with(value: object, own: "type[IntEnum] | Iterable[type[IntEnum]]") -> IntEnum:
    """Give the code that a number stands for, of the platform's and of those of one's own.

    Args:
        value: An int, or a string that holds one.
        own: The class of one's own codes, or several.

    Raises:
        UnknownCodeError: For anything else.
    """
    families = (own,) if isinstance(own, type) else own
    known: dict[int, IntEnum] = {code.value: code for family in families for code in family}
    known |= _KNOWN
    return parse_among(value, known, len(str(max(known))))


def parse_among(value: object, known: "Mapping[int, _Code]", longest: int) -> "_Code":
    """Give the code that a number stands for, of codes that may be others than those here.

    Args:
        value: An int, or a string that holds one.
        known: The codes by their numbers.
        longest: How many digits the longest of them has.

    Raises:
        UnknownCodeError: For anything else.
    """
    number = _number(value, longest)
    if number is not None and number in known:
        return known[number]
    closest = _closest(value, number, known, longest)
    raise UnknownCodeError(value, closest, _name_hint(value, closest))


def _name_hint(value: object, closest: "tuple[_Code, ...]") -> str | None:
    """Say how a code is got by its name, which is no number."""
    if not isinstance(value, str) or not closest or value != closest[0].name:
        return None
    code = closest[0]
    got = f'{type(code).__name__}["{code.name}"]'
    return f"it is the name of {code.value} {code.name}, which is {got}"


def _number(value: object, longest: int) -> int | None:
    """Read an int, or a string of at most as many digits as a code has."""
    if isinstance(value, str):
        if len(value) >= 100:
            return None
        digits = value.strip()
        plain = digits.isascii() and digits.isdigit() and len(digits) <= longest
        return int(digits) if plain else None
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    return None


def _closest(
    value: object, number: int | None, known: "Mapping[int, _Code]", longest: int
) -> "tuple[_Code, ...]":
    """Give up to three known codes: neighbours of a number, or what a slip of the keys gives."""
    if number is not None and any(abs(code - number) <= 10 for code in known):
        return tuple(sorted(known.values(), key=lambda code: abs(code - number))[:3])
    if not isinstance(value, str) and (number is None or not 0 < number < 10**longest):
        return ()
    from difflib import get_close_matches

    words = {str(code.value): code for code in known.values()}
    words |= {code.name: code for code in known.values()}
    typed = str(value)[:60].strip().upper().replace("-", "_").replace(" ", "_")
    return tuple(words[word] for word in get_close_matches(typed, words))


def _plain(value: "Any") -> object:
    """Give a value without what its class may do: a kept error must not keep a stranger."""
    if type(value) in _PLAIN:
        return value
    if issubclass(type(value), int):
        return int.__index__(value)
    if issubclass(type(value), str):
        return str.__str__(value)
    return _shown(value)


def _shown(value: object, limit: int = 60) -> str:
    """Show a value that may be anything: a huge number, or one whose own repr fails."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001
        text = f"a value of type {type(value).__name__}"
    return text if len(text) <= limit else f"{text[:limit]}..."


def __dir__() -> list[str]:
    return __all__
