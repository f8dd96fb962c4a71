"""The platform's own texts give their codes, however a phone writes them."""

from collections.abc import Callable

import pytest

from errcodes import NetworkErrorCode, catalog, classify

_N = NetworkErrorCode
#: The two whose text is a bare number: that is a code only where the text says what it counts.
NUMERIC = {_N.BAD_GATEWAY, _N.SERVICE_UNAVAILABLE}
#: The text of 50500 names no failure, and `..` stands for a host.
WORDS = {
    code: catalog.entry(code).description.replace("...", "api.example.com").replace("..", "")
    for code in _N
    if code not in NUMERIC | {_N.OTHER}
}
CASES: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "UPPER": str.upper,
    "Title": str.title,
}

#: As OkHttp, the JDK and Conscrypt throw them, with what a phone's log has around.
THROWN = {
    "java.net.SocketTimeoutException: timeout": _N.TIMEOUT,
    "java.io.InterruptedIOException: timeout": _N.TIMEOUT,
    "javax.net.ssl.SSLHandshakeException: Chain validation failed": _N.SSL_HANDSHAKE_FAILED,
    "java.net.SocketTimeoutException: Read timed out": _N.READ_TIMED_OUT,
    'java.net.UnknownHostException: Unable to resolve host "a.example": No address associated '
    "with hostname": _N.HOST_UNRESOLVED,
    "java.net.ConnectException: Failed to connect to a.example/192.0.2.1:443": _N.CONNECT_FAILED,
    "java.net.SocketTimeoutException: failed to connect to /192.0.2.1 (port 443) after "
    "10000ms": _N.CONNECT_TIMED_OUT,
    "java.net.NoRouteToHostException: No route to host": _N.NO_ROUTE_TO_HOST,
    "java.net.SocketTimeoutException: connect timed out": _N.CONNECT_TIMED_OUT,
    "java.net.SocketTimeoutException: Connect timed out": _N.CONNECT_TIMED_OUT,
    "java.net.SocketTimeoutException: SSL handshake timed out": _N.SSL_HANDSHAKE_TIMED_OUT,
    "javax.net.ssl.SSLHandshakeException: Connection closed by peer": _N.CLOSED_BY_PEER,
    "okhttp3.internal.http2.StreamResetException: stream was reset: PROTOCOL_ERROR": (
        _N.STREAM_RESET
    ),
    "java.io.IOException: Canceled": _N.CANCELED,
    "javax.net.ssl.SSLPeerUnverifiedException: Hostname a.example not verified: certificate: "
    "sha256/AAAA": _N.HOSTNAME_NOT_VERIFIED,
    "javax.net.ssl.SSLPeerUnverifiedException: Certificate pinning failure! Peer certificate "
    "chain: sha256/AAAA": _N.CERTIFICATE_PIN_MISMATCH,
}
AROUND = (
    "{}",
    "11-21 10:00:01.123 E/Api(4711): GET https://api.example.com:443/devices failed: {}",
    "Caused by: {}",
    "\tat com.example.Api.get(Api.kt:12)\nCaused by: {}\n\tat com.example.Net.run(Net.kt:3)",
)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("code", WORDS)
def test_the_text_alone_gives_its_code(code: NetworkErrorCode, case: str) -> None:
    """A code's own text, bare and in any case, gives the code."""
    assert classify.message(CASES[case](WORDS[code])) is code


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("thrown", THROWN)
def test_a_line_of_a_trace_gives_its_code(thrown: str, around: str) -> None:
    """So does the text as it is thrown, with class, host and port, inside a log or a trace."""
    assert classify.message(around.format(thrown)) is THROWN[thrown]


@pytest.mark.parametrize("code", NUMERIC)
def test_a_number_counts_where_it_is_a_status(code: NetworkErrorCode) -> None:
    """`502` alone says nothing; a line that says that it is an HTTP status does."""
    number = catalog.entry(code).description
    assert classify.message(number) is None
    assert classify.message(f"{number} devices were updated") is None
    assert classify.message(f"HTTP {number}") is code
    assert classify.message(f'"GET /devices HTTP/1.1" {number} 157') is code
    assert classify.message(f"Request failed with status code {number}") is code
