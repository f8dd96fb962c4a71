"""The whole diagnosis, to the letter: what each reader reads, where, and what follows from it."""

from http import HTTPStatus
from typing import Any

import attrs
import pytest

from errcodes import classify
from tests.classify.test_answers import named
from tests.classify.test_rows import holding, raised_in


class Code:
    """A status as grpc's enum keeps it."""

    def __init__(self, name: str) -> None:
        self._name_ = name


class State:
    """What a call of grpc keeps."""

    def __init__(self, **fields: object) -> None:
        self.__dict__.update(fields)


def call(name: str, details: object = "") -> Any:
    """Give a call that ended, of grpc's older API."""
    return named(
        "grpc._channel._InactiveRpcError",
        bases=(type(named("grpc.RpcError")),),
        _state=State(code=Code(name), details=details),
    )


def redis(name: str, *words: str) -> Any:
    """Give an answer of Redis that the client has made an exception of."""
    return named(
        f"redis.exceptions.{name}", *words, bases=(type(named("redis.exceptions.RedisError")),)
    )


CASES: list[tuple[BaseException, str, list[str]]] = [
    (
        call("UNAVAILABLE", "failed to connect to all addresses"),
        "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ["code = UNAVAILABLE"],
    ),
    (
        call("UNAVAILABLE", "Received http2 header with status: 502"),
        "50512 BAD_GATEWAY (exact, receive, HTTP 502, sent, transient)",
        ["details = 502"],
    ),
    (
        call("DEADLINE_EXCEEDED", "Deadline Exceeded"),
        "50408 TIMEOUT (exact, transient)",
        ["code = DEADLINE_EXCEEDED"],
    ),
    (call("PERMISSION_DENIED"), "50500 OTHER (exact, permanent)", ["code = PERMISSION_DENIED"]),
    (
        call("RESOURCE_EXHAUSTED", None),
        "50500 OTHER (exact, transient)",
        ["code = RESOURCE_EXHAUSTED"],
    ),
    (
        named("grpc.RpcError", _code=Code("UNAVAILABLE"), _details="Ssl handshake failed"),
        "50502 SSL_HANDSHAKE_FAILED (exact, tls, not sent, permanent)",
        ["code = UNAVAILABLE"],
    ),
    (named("grpc.RpcError", _code=None), "50500 OTHER (unrecognized)", []),
    (
        redis("ResponseError", "LOADING Redis is loading"),
        "50500 OTHER (exact, receive, sent, transient)",
        ["args = LOADING"],
    ),
    (
        redis("MovedError"),
        "50500 OTHER (exact, receive, sent, transient)",
        ["__mro__ = MovedError"],
    ),
    (
        redis("ResponseError", "unknown command"),
        "50500 OTHER (exact, receive, sent, permanent)",
        ["__mro__ = ResponseError"],
    ),
    (
        redis("ResponseError", "NOPERM this user has no permissions"),
        "50500 OTHER (exact, receive, sent, permanent)",
        ["args = NOPERM"],
    ),
    (
        named("pycurl.error", 7, "Failed to connect"),
        "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ["code = 7"],
    ),
    (
        named("pycurl.error", 22, "The requested URL returned error: 503"),
        "50513 SERVICE_UNAVAILABLE (exact, receive, HTTP 503, sent, transient)",
        ["args = 503"],
    ),
    (
        named("pycurl.error", 60, "SSL certificate problem: certificate has expired"),
        "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 4 or 1, not sent, permanent)",
        ["code = 60", "args = certificate has expired"],
    ),
    (
        named("some.client.CurlError", "no", code=28),
        "50408 TIMEOUT (exact, transient)",
        ["code = 28"],
    ),
    (
        named("some.client.CurlError", "no", errno=56),
        "50509 CLOSED_BY_PEER (exact, transient)",
        ["code = 56"],
    ),
    (named("some.client.CurlError", "no", errno=10_000), "50500 OTHER (unrecognized)", []),
    (
        holding(named("ssl.SSLError", bases=(OSError,)), verify_code=10),
        "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 4 or 1, not sent, permanent)",
        ["verify_code = 10"],
    ),
    (
        holding(named("ssl.SSLError", bases=(OSError,)), reason="TLSV1_ALERT_UNKNOWN_CA"),
        "50502 SSL_HANDSHAKE_FAILED (exact, cause 6 or 5 or 2, permanent)",
        ["reason = TLSV1_ALERT_UNKNOWN_CA"],
    ),
    (
        holding(named("ssl.SSLError", bases=(OSError,)), reason="WRONG_VERSION_NUMBER"),
        "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 2 or 3, not sent, permanent)",
        ["reason = WRONG_VERSION_NUMBER"],
    ),
    (
        named("OpenSSL.SSL.Error", [("SSL routines", "", "certificate verify failed")]),
        "50502 SSL_HANDSHAKE_FAILED (exact, permanent)",
        ["__mro__ = itself"],
    ),
    (
        named("OpenSSL.SSL.Error", [("SSL routines", "", "unexpected eof while reading")]),
        "50509 CLOSED_BY_PEER (exact, transient)",
        ["args = UNEXPECTED_EOF_WHILE_READING"],
    ),
    (
        named("some.client.TLSError", "certificate verify failed: certificate has expired"),
        "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 4 or 1, not sent, permanent)",
        ["__mro__ = itself", "args = certificate has expired"],
    ),
    (
        OSError("Multiple exceptions: [Errno 111] refused, [Errno 101] unreachable"),
        "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ["args = [Errno 111]"],
    ),
    (
        named("some.client.ConnectError", "[Errno -2] Name or service not known"),
        "50504 HOST_UNRESOLVED (exact, resolve, transient)",
        ["args = [Errno -2]"],
    ),
    (
        raised_in("http.client", "connect", OSError(9_999, "no")),
        "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ["__traceback__ = http.client.connect"],
    ),
    (OSError(9_999, "no"), "50500 OTHER (unrecognized)", []),
    (OSError(113), "50506 NO_ROUTE_TO_HOST (exact, transient)", ["args = 113"]),
    (OSError(110, "timed out"), "50408 TIMEOUT (exact, transient)", ["errno = 110"]),
    (
        raised_in("http.client", "connect", OSError(110, "timed out")),
        "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)",
        ["errno = 110", "__traceback__ = http.client.connect"],
    ),
    (
        named(
            "pymongo.errors.OperationFailure",
            "no",
            bases=(type(named("pymongo.errors.PyMongoError")),),
            _OperationFailure__code=13,
        ),
        "50500 OTHER (exact, receive, sent, permanent)",
        ["_OperationFailure__code = 13"],
    ),
    (
        named("pymongo.errors.PyMongoError", "no", _details={"code": 91}),
        "50500 OTHER (exact, receive, sent, transient)",
        ["_details.code = 91"],
    ),
    (
        named("pymysql.err.MySQLError", 2013, "lost"),
        "50509 CLOSED_BY_PEER (exact, transient)",
        ["args = 2013"],
    ),
    (
        named("mysql.connector.errors.Error", "denied", errno=1045),
        "50500 OTHER (exact, permanent)",
        ["errno = 1045"],
    ),
    (
        named("mysql.connector.errors.Error", "down", errno=2003),
        "50505 CONNECT_FAILED (exact, connect, transient)",
        ["errno = 2003"],
    ),
    (
        OSError("Tunnel connection failed: 407 Proxy Authentication Required"),
        "50505 CONNECT_FAILED (nearest, proxy, HTTP 407, not sent, permanent)",
        ["args = Tunnel connection failed: "],
    ),
    (
        named("httpx.ProxyError", "503 Service Unavailable"),
        "50505 CONNECT_FAILED (nearest, proxy, HTTP 503, not sent, transient)",
        ["__mro__ = itself"],
    ),
    (
        holding(named("urllib.error.HTTPError"), code=429),
        "50500 OTHER (exact, receive, HTTP 429, sent, transient)",
        ["code = 429"],
    ),
    (
        holding(named("aiohttp.client_exceptions.ClientResponseError"), status=504),
        "50408 TIMEOUT (nearest, receive, HTTP 504, sent, transient)",
        ["status = 504"],
    ),
    (
        holding(Exception("no"), response=State(status_code=401)),
        "50500 OTHER (exact, receive, HTTP 401, sent, permanent)",
        ["response.status_code = 401"],
    ),
    (
        type("Teapot", (Exception,), {"__module__": "shop", "code": HTTPStatus.BAD_GATEWAY})(),
        "50512 BAD_GATEWAY (exact, receive, HTTP 502, sent, transient)",
        ["code = 502"],
    ),
    (
        raised_in("socket", "recv_into", TimeoutError("timed out")),
        "50503 READ_TIMED_OUT (exact, receive, sent, transient)",
        ["__mro__ = itself", "__traceback__ = socket.recv_into"],
    ),
    (
        raised_in("ssl", "do_handshake", TimeoutError("timed out")),
        "50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient)",
        ["__mro__ = itself", "__traceback__ = ssl.do_handshake"],
    ),
    (
        raised_in("http.client", "_tunnel", OSError("no")),
        "50505 CONNECT_FAILED (nearest, proxy, not sent, transient)",
        ["__traceback__ = http.client._tunnel"],
    ),
    (
        raised_in("json", "loads", UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")),
        "50514 JSON_INVALID (exact, receive, sent, permanent)",
        ["__traceback__ = json.loads"],
    ),
    (
        ConnectionResetError(104, "reset"),
        "50509 CLOSED_BY_PEER (exact, transient)",
        ["errno = 104"],
    ),
    (BrokenPipeError(32, "pipe"), "50509 CLOSED_BY_PEER (exact, transient)", ["errno = 32"]),
    (
        named("some.client.ConnectTimeoutError", "too slow"),
        "50507 CONNECT_TIMED_OUT (nearest, connect, transient)",
        ["__mro__ = itself"],
    ),
    (
        named("some.client.DNSLookupError", "no such name"),
        "50504 HOST_UNRESOLVED (nearest, resolve, transient)",
        ["__mro__ = itself"],
    ),
    (
        named("some.client.ProtocolError", "bad line"),
        "50510 STREAM_RESET (nearest, transient)",
        ["__mro__ = itself"],
    ),
    (
        ExceptionGroup("both", [ConnectionRefusedError(111, "refused"), TimeoutError("timed out")]),
        "50408 TIMEOUT (exact, transient)",
        ["__mro__ = itself"],
    ),
    (
        classify.CodedError(50504),
        "50504 HOST_UNRESOLVED (exact, not sent, transient)",
        ["code = 50504"],
    ),
    (LookupError("no lamp"), "50500 OTHER (unrecognized)", []),
]


@pytest.mark.parametrize(("error", "reasons", "evidence"), CASES)
def test_reasons(error: BaseException, reasons: str, evidence: list[str]) -> None:
    """What is read, where it stands, and all that follows from it."""
    diagnosis = classify.diagnose(error)

    assert str(attrs.evolve(diagnosis, evidence=())) == reasons
    assert [_without_owner(line, error) for line in diagnosis.evidence] == evidence
    assert classify.exception(error) is diagnosis.code
    assert classify.is_transient(error) is diagnosis.transient


def _without_owner(line: str, error: BaseException) -> str:
    """Give a line of evidence without the name of the class, which only reads `itself` in it."""
    members = error.exceptions if isinstance(error, BaseExceptionGroup) else (error,)
    for each in map(type, members):
        name = f"{each.__module__}.{each.__qualname__}".removeprefix("builtins.")
        if line.startswith(f"{name}."):
            return line.removeprefix(f"{name}.").replace(name, "itself")
    return line
