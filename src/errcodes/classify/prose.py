"""What the words of an error say, where nothing better is left.

Each row has the exact words of its upstream. They are looked for as they stand; no regular
expression is involved.
"""

from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Strength

__all__ = [
    "PROSE",
    "STATUS_PROSE",
    "Wording",
    "leading_status",
    "quoted_numbers",
    "quoted_status",
    "wording",
]


class Wording(NamedTuple):
    """Words that a class is raised with, and what they say.

    No owner: any class. `*.Name`: a class of that name in any module.
    """

    owner: str
    words: str
    symptom: Symptom
    phase: Phase | None
    strength: Strength


_S, _P = Symptom, Phase
_HINT, _CLASS, _NUMBER = Strength.HINT, Strength.CLASS, Strength.NUMBER
_PLACE, _CERTIFICATE = Strength.PLACE, Strength.CERTIFICATE
_NO_SIZE = "invalid literal for int() with base 16: b'"
_ABORTED, _CERT_ERROR = "ConnectionAbortedError", "ssl.SSLCertVerificationError"

#: CPython 3.11-3.13; the comment names the file that the words are from.
PROSE: tuple[Wording, ...] = (
    # Modules/_ssl.c
    Wording("TimeoutError", "The handshake operation timed out", _S.TIMEOUT, _P.TLS, _PLACE),
    Wording("TimeoutError", "The read operation timed out", _S.TIMEOUT, _P.RECEIVE, _PLACE),
    Wording("TimeoutError", "The write operation timed out", _S.TIMEOUT, _P.SEND, _PLACE),
    Wording(_CERT_ERROR, "Hostname mismatch, ", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Wording(_CERT_ERROR, "IP address mismatch, ", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    # Lib/ssl.py, match_hostname (gone in 3.12, copied by others)
    Wording(_CERT_ERROR, "doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Wording("*.CertificateError", "doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    # Lib/socket.py
    Wording("OSError", "cannot read from timed out object", _S.TIMEOUT, _P.RECEIVE, _PLACE),
    Wording("OSError", "getaddrinfo returns an empty list", _S.UNRESOLVED, None, _NUMBER),
    # Lib/asyncio/sslproto.py, selector_events.py, base_events.py
    Wording(_ABORTED, "SSL handshake is taking longer than ", _S.TIMEOUT, _P.TLS, _PLACE),
    Wording("TimeoutError", "Connect call failed ", _S.TIMEOUT, _P.CONNECT, _PLACE),
    Wording("OSError", "Connect call failed ", _S.OS_ERROR, _P.CONNECT, _CLASS),
    Wording("OSError", "getaddrinfo() returned empty list", _S.UNRESOLVED, None, _NUMBER),
    # Lib/http/client.py
    Wording("OSError", "Tunnel connection failed: ", _S.REFUSED, _P.PROXY, _CLASS),
    Wording("http.client.HTTPException", "got more than ", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    # Lib/poplib.py
    Wording("poplib.error_proto", "-ERR EOF", _S.CLOSED, _P.RECEIVE, _CLASS),
    # Objects/longobject.c: http.client reads the size of a chunk. Nothing at all is an end.
    Wording("ValueError", f"{_NO_SIZE}'", _S.CLOSED, _P.RECEIVE, _HINT),
    Wording("ValueError", _NO_SIZE, _S.PROTOCOL, _P.RECEIVE, _CLASS),
    # urllib3 2.x, src/urllib3/util/ssl_.py, response.py, util/retry.py
    Wording("", "Fingerprints did not match", _S.PIN, _P.TLS, _CERTIFICATE),
    # urllib3 2.x, src/urllib3/contrib/pyopenssl.py, with PyOpenSSL's word for the end
    Wording("ssl.SSLError", "bad handshake: SysCallError(", _S.CLOSED, _P.TLS, _NUMBER),
    Wording("", "Response ended prematurely", _S.CLOSED, _P.RECEIVE, _CLASS),
    Wording("urllib3.exceptions.ResponseError", "too many redirects", _S.STATUS, None, _CLASS),
    # h11 0.1x, h11/_readers.py; httpcore 1.x, httpcore/_async/http11.py and http2.py
    Wording("", "peer closed connection without sending complete", _S.CLOSED, _P.RECEIVE, _CLASS),
    Wording("", "peer unexpectedly closed connection", _S.CLOSED, _P.RECEIVE, _CLASS),
    Wording("", "illegal chunk header", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    Wording("", "illegal header line", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    Wording("", "illegal status line", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    Wording("", "Server disconnected", _S.CLOSED, _P.RECEIVE, _CLASS),
    # tornado 6, tornado/simple_httpclient.py and tcpclient.py
    Wording("*.HTTPTimeoutError", "Timeout while connecting", _S.TIMEOUT, _P.CONNECT, _CLASS),
    Wording("*.HTTPTimeoutError", "Timeout during TLS handshake", _S.TIMEOUT, _P.TLS, _CLASS),
    # aiohttp 3.x, aiohttp/http_parser.py
    Wording("", "Not enough data to satisfy transfer length header", _S.CLOSED, _P.RECEIVE, _CLASS),
    Wording("", "Not enough data to satisfy content length header", _S.CLOSED, _P.RECEIVE, _CLASS),
    # OpenSSL 3, quoted where the error itself was not kept
    Wording("", "certificate verify failed", _S.TLS, _P.TLS, _HINT),
    Wording("", "certificate verify failed: Hostname mismatch", _S.HOSTNAME, _P.TLS, _HINT),
    Wording("", "certificate verify failed: IP address mismatch", _S.HOSTNAME, _P.TLS, _HINT),
    # py-amqp 5 (amqp/transport.py), pymodbus 3 (transaction); thrift 0.2x (TSocket.py)
    Wording("", "unexpectedly closed", _S.CLOSED, None, _HINT),
    Wording("", "closed unexpectedly", _S.CLOSED, None, _HINT),
    Wording("", "read 0 bytes", _S.CLOSED, _P.RECEIVE, _HINT),
    Wording("", "Failed to connect", _S.OS_ERROR, _P.CONNECT, _HINT),
    # HTTP statuses with the phrases of RFC 9110, section 15.6
    Wording("", "502 Bad Gateway", _S.STATUS_502, None, _HINT),
    Wording("", "Bad Gateway (502)", _S.STATUS_502, None, _HINT),
    Wording("", "503 Service Unavailable", _S.STATUS_503, None, _HINT),
    Wording("", "Service Unavailable (503)", _S.STATUS_503, None, _HINT),
    Wording("", "504 Gateway Time", _S.STATUS_504, None, _HINT),
    Wording("", "Gateway Timeout (504)", _S.STATUS_504, None, _HINT),
    # glibc, string/strerror and resolv/gai_strerror; the last two rows: macOS and Windows
    Wording("", "Connection refused", _S.REFUSED, None, _HINT),
    Wording("", "Connection reset by peer", _S.CLOSED, None, _HINT),
    Wording("", "Broken pipe", _S.CLOSED, None, _HINT),
    Wording("", "Connection timed out", _S.TIMEOUT, None, _HINT),
    Wording("", "No route to host", _S.NO_ROUTE, None, _HINT),
    Wording("", "Host is down", _S.NO_ROUTE, None, _HINT),
    Wording("", "Network is unreachable", _S.NETWORK_DOWN, None, _HINT),
    Wording("", "Network is down", _S.NETWORK_DOWN, None, _HINT),
    Wording("", "Name or service not known", _S.UNRESOLVED, None, _HINT),
    Wording("", "Temporary failure in name resolution", _S.UNRESOLVED, None, _HINT),
    Wording("", "No address associated with hostname", _S.UNRESOLVED, None, _HINT),
    Wording("", "nodename nor servname provided, or not known", _S.UNRESOLVED, None, _HINT),
    Wording("", "getaddrinfo failed", _S.UNRESOLVED, None, _HINT),
    # OpenSSL 3, crypto/err and ssl/ssl_err.c
    Wording("", "unexpected eof while reading", _S.CLOSED, None, _HINT),
    # geventhttpclient 2 (response.py), pika 1 (adapters/utils/io_services_utils.py)
    Wording("", "Incomplete response", _S.CLOSED, _P.RECEIVE, _CLASS),
    Wording("", "End of input stream", _S.CLOSED, None, _HINT),
    Wording("", "Transport indicated EOF", _S.CLOSED, None, _CLASS),
    # MySQL 8 (include/errmsg-clnt.txt), as its drivers quote it
    Wording("", "Lost connection to MySQL server", _S.CLOSED, None, _HINT),
    Wording("", "MySQL server has gone away", _S.CLOSED, None, _HINT),
    # CPython's own words where another exception quotes them
    Wording("", "The handshake operation timed out", _S.TIMEOUT, _P.TLS, _HINT),
    Wording("", "The read operation timed out", _S.TIMEOUT, _P.RECEIVE, _HINT),
    Wording("", "The write operation timed out", _S.TIMEOUT, _P.SEND, _HINT),
    Wording("", "[SSL] ", _S.TLS, None, _HINT),
    Wording("", "[SSL: ", _S.TLS, None, _HINT),
    Wording("", "[SSL: APPLICATION_DATA_AFTER_CLOSE_NOTIFY]", _S.CLOSED, None, _HINT),
    Wording("", "[SSL: PROTOCOL_IS_SHUTDOWN]", _S.CLOSED, None, _HINT),
    Wording("", "[SSL: UNEXPECTED_EOF_WHILE_READING]", _S.CLOSED, None, _HINT),
    Wording("", "Connect call failed (", _S.OS_ERROR, _P.CONNECT, _HINT),
    Wording("", "Connection lost", _S.CLOSED, None, _HINT),
    # rustls 0.2x (rustls/src/error.rs), hyper 1 (src/error.rs, src/proto/h1)
    Wording("", "received fatal alert", _S.TLS, None, _HINT),
    Wording("*.ConnectError", "AlertReceived(", _S.TLS, _P.TLS, _HINT),
    Wording("*.ConnectError", "InvalidCertificate(", _S.TLS, _P.TLS, _HINT),
    Wording("*.ConnectError", "InvalidMessage(", _S.TLS, _P.TLS, _HINT),
    Wording("", "EOF while parsing a", _S.JSON, None, _HINT),
    Wording("", "expected value at line ", _S.JSON, None, _HINT),
    Wording("", "received corrupt message of type", _S.TLS, _P.TLS, _HINT),
    Wording("", "invalid peer certificate", _S.TLS, _P.TLS, _HINT),
    Wording("", "certificate not valid for name", _S.HOSTNAME, _P.TLS, Strength.CLASS),
    Wording("", "tls handshake eof", _S.CLOSED, _P.TLS, _HINT),
    Wording("", "connection closed before message completed", _S.CLOSED, _P.RECEIVE, _HINT),
    Wording("", "end of file before message length reached", _S.CLOSED, _P.RECEIVE, _HINT),
    Wording("", "invalid HTTP version parsed", _S.PROTOCOL, _P.RECEIVE, _HINT),
    Wording("", "Invalid chunk size line", _S.PROTOCOL, _P.RECEIVE, _HINT),
    # websockets 15 (sync/client.py), redis-py 5 (connection.py)
    Wording("", "timed out while waiting for handshake response", _S.TIMEOUT, _P.RECEIVE, _CLASS),
    Wording("", "No connection available", _S.TIMEOUT, _P.POOL, _HINT),
    # websocket-client 1 (websocket/_http.py), python-oracledb 2 (errors.py: DPY-4011)
    Wording("", "Invalid status line", _S.PROTOCOL, _P.RECEIVE, _HINT),
    Wording("", "closed the connection", _S.CLOSED, None, _HINT),
    # PostgreSQL 16, src/interfaces/libpq (fe-connect.c, fe-misc.c, fe-secure-openssl.c)
    Wording("", "timeout expired", _S.TIMEOUT, _P.CONNECT, _HINT),
    Wording("", "server during query (timed out)", _S.TIMEOUT, _P.RECEIVE, _HINT),
    Wording("", "SSL error: ", _S.TLS, _P.TLS, _HINT),
    Wording("", "SSL SYSCALL error: EOF detected", _S.CLOSED, None, _HINT),
    Wording("", "does not match host name", _S.HOSTNAME, _P.TLS, _HINT),
    Wording("", "could not translate host name", _S.UNRESOLVED, None, _HINT),
)

_WORDS = tuple(row.words for row in PROSE)
_BEHIND_STATUS = frozenset({" ", ":"})

#: (owner, words before the three digits, strength) of an HTTP status that only a text tells. No
#: words: the digits begin the text.
STATUS_PROSE: tuple[tuple[str, str, Strength], ...] = (
    # urllib3 2.x, src/urllib3/exceptions.py: ResponseError.SPECIFIC_ERROR
    ("urllib3.exceptions.ResponseError", "too many ", Strength.STATUS),
    # CPython, Lib/http/client.py; httpcore 1.x, httpcore/_async/http_proxy.py: a proxy's status
    ("OSError", "Tunnel connection failed: ", Strength.STATUS),
    ("httpcore.ProxyError", "", Strength.STATUS),
    ("httpx.ProxyError", "", Strength.STATUS),
    # RFC 9112, section 4, and RFC 9113, section 8.3.2 as grpclib quotes it
    ("", "HTTP/1.1 ", _HINT),
    ("", ":status = '", _HINT),
    # CPython, Lib/urllib/error.py; clickhouse-connect; http.HTTPStatus in many hands
    ("", "HTTP ", _HINT),
    ("", "HTTP Error ", _HINT),
    ("", "HTTP status ", _HINT),
    ("", "status code ", _HINT),
    ("", "responded with ", _HINT),
)


def wording(text: str, owners: tuple[str, ...]) -> Wording | None:
    """Give the row with the most words in a text, for one of the classes that raise them.

    Of two with as many words the one that weighs more counts, and then the later in the alphabet.

    Args:
        text: The error's text.
        owners: The names of its class and the bases of it.
    """
    # Most texts hold none of the words, which is soon seen.
    if not any(map(text.__contains__, _WORDS)):
        return None
    every = {"", *owners, *(f"*.{name.rpartition('.')[2]}" for name in owners)}
    told = [row for row in PROSE if row.words in text and row.owner in every]
    return max(told, key=_precedence, default=None)


def _precedence(row: Wording) -> tuple[bool, int, int, str, str]:
    return bool(row.owner), len(row.words), row.strength, row.words, row.owner


def quoted_status(text: str, owners: tuple[str, ...]) -> tuple[int, Strength] | None:
    """Give the HTTP status that a text tells behind the most words, and how much that weighs.

    Args:
        text: The error's text.
        owners: The names of its class and the bases of it.
    """
    told = [
        (bool(owner), len(before), number, strength)
        for owner, before, strength in STATUS_PROSE
        if before in text
        and (not owner or owner in owners)
        and (number := _number_behind(before, text)) is not None
    ]
    return max(told)[2:] if told else None


def leading_status(text: str) -> tuple[int, Strength] | None:
    """Give the HTTP status that a text begins with: `503: {"error": ...}`.

    Args:
        text: The text of an error of an installed package.
    """
    number = _number_behind("", text)
    return (number, _HINT) if number is not None and text[3:4] in _BEHIND_STATUS else None


def _number_behind(before: str, text: str) -> int | None:
    behind = text.partition(before)[2] if before else text
    digits, following = behind[:3], behind[3:4]
    found = len(digits) == 3 and digits.isdecimal() and not following.isalnum()
    return int(digits) if found else None


def quoted_numbers(text: str) -> list[int]:
    """Give the numbers of the OS errors that a text quotes, as `OSError.__str__` writes them.

    >>> quoted_numbers("Multiple exceptions: [Errno 111] Connect call failed, [Errno 101] ...")
    [111, 101]
    """
    quotes = text.split("[Errno ")[1:]
    numbers = (quote[:12].partition("]")[0] for quote in quotes)
    return [int(number) for number in numbers if number.removeprefix("-").isdecimal()]
