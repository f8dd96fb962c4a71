"""Numbers of operating systems and libraries, in the words that programs put around them."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.spaces.libcurl import CURL_CODES
from errcodes.classify.spaces.os_errors import WINSOCK
from errcodes.classify.words.rows import Number, Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

#: Linux 6, include/uapi/asm-generic/errno.h, and macOS (xnu, bsd/sys/errno.h) where no number of
#: the one is a failure of the network on the other.
_ERRNO: dict[int, tuple[Symptom, Phase | None]] = {
    32: (_S.CLOSED, None),  # EPIPE on both
    51: (_S.NETWORK_DOWN, None),  # ENETUNREACH on macOS
    54: (_S.CLOSED, None),  # ECONNRESET on macOS
    60: (_S.TIMEOUT, None),  # ETIMEDOUT on macOS
    61: (_S.REFUSED, None),  # ECONNREFUSED on macOS
    65: (_S.NO_ROUTE, None),  # EHOSTUNREACH on macOS
    100: (_S.NETWORK_DOWN, None),  # ENETDOWN
    101: (_S.NETWORK_DOWN, None),  # ENETUNREACH
    103: (_S.CLOSED, None),  # ECONNABORTED
    104: (_S.CLOSED, None),  # ECONNRESET
    107: (_S.CLOSED, None),  # ENOTCONN
    110: (_S.TIMEOUT, _P.CONNECT),  # ETIMEDOUT
    111: (_S.REFUSED, None),  # ECONNREFUSED
    112: (_S.NO_ROUTE, None),  # EHOSTDOWN
    113: (_S.NO_ROUTE, None),  # EHOSTUNREACH
}
#: getaddrinfo's numbers are below zero (glibc 2.36, resolv/netdb.h).
_GAI: dict[int, tuple[Symptom, Phase | None]] = {
    2: (_S.UNRESOLVED, None),  # EAI_NONAME
    3: (_S.UNRESOLVED, None),  # EAI_AGAIN
    4: (_S.UNRESOLVED, None),  # EAI_FAIL
    5: (_S.UNRESOLVED, None),  # EAI_NODATA
}
_SYSTEM = _ERRNO | {number: (symptom, None) for number, symptom in WINSOCK.items()}
_CURL: dict[int, tuple[Symptom, Phase | None]] = {
    number: (fault.symptom, fault.phase) for number, fault in CURL_CODES.items()
}


def _errno(words: str) -> Number:
    # The words beside the number say the same, and some say it better.
    return Number(words, _SYSTEM, Weight.CLASS)


def _curl(words: str, *written: str) -> Number:
    return Number(words, _CURL, Weight.WRAPPER, written)


#: HarmonyOS adds 2300000 to libcurl's numbers (@ohos.net.http, "HTTP error codes").
_HARMONY = 2_300_000

ROWS: tuple[Number | Phrase, ...] = (
    *(Phrase(str(_HARMONY + number), *told, Weight.CLASS) for number, told in _CURL.items()),
    # CPython (OSError.__str__), Rust (std::io::Error), .NET, PHP, Perl, MySQL, C programs
    _errno("WinError @"),
    _errno("os error @"),
    _errno("errno @"),
    _errno("socket error @"),
    _errno("SocketException (@)"),
    _errno("system error: @"),
    _errno("NativeErrorCode=@"),
    # curl itself, and its bindings in PHP, Python, R and others
    _curl("curl @", "curl: (@)"),
    _curl("cURL error @"),
    _curl("CURLE_@"),
    _curl("libcurl error @"),
    _curl("curl_errno @"),
    _curl("curl returned error @"),
    _errno("Failed to read # bytes (@)"),
    _errno("Failed to write # bytes (@)"),
    _curl("pycurl.error: (@"),
    Number("[Errno @]", _GAI, Weight.NUMBER, ("[Errno -@]",)),
)
