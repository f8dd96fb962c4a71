"""The catalogue of failures: what each is called, which code is right for it, how it is made.

The right code comes from what happens, never from what some client makes of it. A server's script
is one step after another; where it ends, the connection is closed.
"""

import contextlib
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from typing import Literal

import attrs

from errcodes import NetworkErrorCode as Code
from errcodes.demo.handshakes import alert, send_part_of_hello
from errcodes.demo.servers import (
    UNRESOLVABLE_HOST,
    Address,
    Connection,
    Step,
    answer,
    close,
    full_address,
    read_request,
    read_some,
    refused_address,
    reset,
    send,
    stall,
)

#: Seconds that a client waits for a server that does not stall, and for one that does: at first,
#: and again where the server had not come to the point.
PATIENT = 20.0
IMPATIENT = (0.3, 3.0)
#: For an address that does not answer. Nobody sees there whether the client has come to the point,
#: and some look up an address, too, in a thread that may have to wait its turn.
UNSEEN = 1.0


def _speaks_tls(fault: "Fault") -> bool:
    return fault.tls is not None


def _steps_before(fault: "Fault") -> int:
    """Count the steps before the request: all of them, where it comes later or not at all."""
    handshake_alone = fault.secure and fault.tls is None
    later = handshake_alone or fault.through_proxy or fault.answers == "session"
    return len(fault.script) if later else 0


@attrs.frozen
class Fault:
    """One way to fail.

    Attributes:
        name: What it is called in the ids of the tests.
        code: The code that is right for it.
        script: What the server does with a connection; empty where there is no server.
        tls: The condition of the server's TLS, as `server_context` takes it; None without.
        address: Gives the address to connect to where there is no server.
        secure: Whether the client speaks HTTPS, though the server may not.
        host: The host that the client asks for, where it is not the server's address.
        through_proxy: Whether the server is the client's proxy.
        upload: How many bytes the client sends with its request.
        answers: For a server that answered with a refusal: what it refused, the request itself or
            the session that the request needs.
        transient: Whether the same request may succeed later, where the code does not say.
        opening: How many of the first steps read no request: handshakes, logins, a CONNECT.
    """

    name: str
    code: Code
    script: tuple[Step, ...] = ()
    tls: str | None = None
    address: Callable[[], AbstractContextManager[Address]] | None = None
    secure: bool = attrs.field(default=attrs.Factory(_speaks_tls, takes_self=True))
    host: str | None = None
    through_proxy: bool = False
    upload: int = 0
    answers: Literal["request", "session"] | None = None
    transient: bool | None = None
    opening: int = attrs.field(default=attrs.Factory(_steps_before, takes_self=True))

    def __str__(self) -> str:
        """Give the name, for the ids of tests."""
        return self.name

    @property
    def stalls(self) -> bool:
        """Whether the failure is that nothing happens any more."""
        return stall in self.script or self.address is full_address

    @property
    def timeouts(self) -> tuple[float, ...]:
        """The seconds that the client should wait, in the first try and in later ones."""
        if self.address is full_address:
            return (UNSEEN,)
        return IMPATIENT if self.stalls else (PATIENT, PATIENT)

    @property
    def fails_in_handshake(self) -> bool:
        """Whether TLS must fail before the server's script begins."""
        return self.tls not in {None, "valid", "http2"}


@contextlib.contextmanager
def unresolvable_address() -> Generator[Address, None, None]:
    """Give an address whose host has no address."""
    yield UNRESOLVABLE_HOST, 80


def let_it_end(connection: Connection) -> None:
    """Wait, but not for long, until the client has made up its mind and closes the connection."""
    connection.socket.settimeout(0.5)
    while connection.socket.recv(65536):
        pass


def let_it_arrive(connection: Connection) -> None:
    """Give the client time to read what was sent: a reset may overtake what it has not read."""
    connection.stopping.wait(0.05)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BY_LENGTH = HEAD + b'Content-Length: 20\r\n\r\n{"name": '
BY_CHUNKS = HEAD + b'Transfer-Encoding: chunked\r\n\r\n9\r\n{"name": \r\n'
IN_CHUNK = HEAD + b'Transfer-Encoding: chunked\r\n\r\n20\r\n{"name": '
GOOD = (read_request, send(answer(b"{}")))
TUNNEL = (read_request, send(b"HTTP/1.1 200 Connection established\r\n\r\n"))
UPLOAD = 32 * 2**20

CONNECTING = (
    Fault("unresolved", Code.HOST_UNRESOLVED, address=unresolvable_address),
    Fault("refused", Code.CONNECT_FAILED, address=refused_address),
    Fault("refused_by_name", Code.CONNECT_FAILED, address=refused_address, host="localhost"),
    Fault("stall_connect", Code.CONNECT_TIMED_OUT, address=full_address),
)

# The server speaks no TLS of its own in these: what it sends are bytes of a handshake, or are not.
HANDSHAKE = (
    Fault("stall_handshake", Code.SSL_HANDSHAKE_TIMED_OUT, (read_some, stall), secure=True),
    Fault(
        "stall_mid_handshake",
        Code.SSL_HANDSHAKE_TIMED_OUT,
        (send_part_of_hello, stall),
        secure=True,
    ),
    Fault("close_handshake", Code.CLOSED_BY_PEER, (read_some, close), secure=True),
    Fault("close_mid_handshake", Code.CLOSED_BY_PEER, (send_part_of_hello, close), secure=True),
    Fault("reset_handshake", Code.CLOSED_BY_PEER, (read_some, reset), secure=True),
    Fault("reset_mid_handshake", Code.CLOSED_BY_PEER, (send_part_of_hello, reset), secure=True),
    Fault(
        "plain_http_on_tls_port",
        Code.SSL_HANDSHAKE_FAILED,
        (read_some, send(answer(b"", "400 Bad Request"))),
        secure=True,
    ),
    Fault(
        "ssh_on_tls_port",
        Code.SSL_HANDSHAKE_FAILED,
        (read_some, send(b"SSH-2.0-OpenSSH_9.6\r\n")),
        secure=True,
    ),
    # The alerts: handshake_failure, protocol_version, internal_error, unrecognized_name.
    Fault("alert_40", Code.SSL_HANDSHAKE_FAILED, (read_some, send(alert(40))), secure=True),
    Fault("alert_70", Code.SSL_HANDSHAKE_FAILED, (read_some, send(alert(70))), secure=True),
    Fault("alert_80", Code.SSL_HANDSHAKE_FAILED, (read_some, send(alert(80))), secure=True),
    Fault("alert_112", Code.SSL_HANDSHAKE_FAILED, (read_some, send(alert(112))), secure=True),
)

TLS = (
    Fault("expired", Code.SSL_HANDSHAKE_FAILED, GOOD, "expired"),
    Fault("not_yet_valid", Code.SSL_HANDSHAKE_FAILED, GOOD, "not_yet_valid"),
    Fault("self_signed", Code.SSL_HANDSHAKE_FAILED, GOOD, "self_signed"),
    Fault("self_signed_authority", Code.SSL_HANDSHAKE_FAILED, GOOD, "self_signed_authority"),
    Fault("unknown_issuer", Code.SSL_HANDSHAKE_FAILED, GOOD, "unknown_issuer"),
    Fault("missing_intermediate", Code.SSL_HANDSHAKE_FAILED, GOOD, "missing_intermediate"),
    Fault("wrong_host", Code.HOSTNAME_NOT_VERIFIED, GOOD, "other_host", host="localhost"),
    Fault("wrong_address", Code.HOSTNAME_NOT_VERIFIED, GOOD, "other_address"),
    Fault("host_name_for_address", Code.HOSTNAME_NOT_VERIFIED, GOOD, "other_host"),
    Fault("no_common_version", Code.SSL_HANDSHAKE_FAILED, GOOD, "no_common_version"),
    Fault("no_common_cipher", Code.SSL_HANDSHAKE_FAILED, GOOD, "no_common_cipher"),
    Fault("client_certificate_tls12", Code.SSL_HANDSHAKE_FAILED, GOOD, "client_certificate_tls12"),
    Fault("client_certificate_tls13", Code.SSL_HANDSHAKE_FAILED, GOOD, "client_certificate_tls13"),
)

STALLED = (
    Fault("stall_answer", Code.READ_TIMED_OUT, (read_request, stall)),
    Fault("stall_status_line", Code.READ_TIMED_OUT, (read_request, send(HEAD[:10]), stall)),
    Fault("stall_headers", Code.READ_TIMED_OUT, (read_request, send(HEAD), stall)),
    Fault("stall_body_length", Code.READ_TIMED_OUT, (read_request, send(BY_LENGTH), stall)),
    Fault("stall_body_chunked", Code.READ_TIMED_OUT, (read_request, send(BY_CHUNKS), stall)),
    Fault("tls_stall_answer", Code.READ_TIMED_OUT, (read_request, stall), "valid"),
    Fault("tls_stall_headers", Code.READ_TIMED_OUT, (read_request, send(HEAD), stall), "valid"),
    Fault("tls_stall_body", Code.READ_TIMED_OUT, (read_request, send(BY_LENGTH), stall), "valid"),
)

CUT = (
    Fault("reset_at_once", Code.CLOSED_BY_PEER, (reset,)),
    Fault("close_answer", Code.CLOSED_BY_PEER, (read_request, close)),
    Fault("reset_answer", Code.CLOSED_BY_PEER, (read_request, reset)),
    Fault("close_headers", Code.CLOSED_BY_PEER, (read_request, send(HEAD), close)),
    Fault("reset_headers", Code.CLOSED_BY_PEER, (read_request, send(HEAD), let_it_arrive, reset)),
    Fault("close_body_length", Code.CLOSED_BY_PEER, (read_request, send(BY_LENGTH), close)),
    Fault(
        "reset_body_length",
        Code.CLOSED_BY_PEER,
        (read_request, send(BY_LENGTH), let_it_arrive, reset),
    ),
    Fault("close_body_chunked", Code.CLOSED_BY_PEER, (read_request, send(BY_CHUNKS), close)),
    Fault("close_in_chunk", Code.CLOSED_BY_PEER, (read_request, send(IN_CHUNK), close)),
    Fault(
        "reset_body_chunked",
        Code.CLOSED_BY_PEER,
        (read_request, send(BY_CHUNKS), let_it_arrive, reset),
    ),
    Fault("tls_close_answer", Code.CLOSED_BY_PEER, (read_request, close), "valid"),
    Fault("tls_reset_answer", Code.CLOSED_BY_PEER, (read_request, reset), "valid"),
    Fault("tls_close_headers", Code.CLOSED_BY_PEER, (read_request, send(HEAD), close), "valid"),
    Fault("tls_close_body", Code.CLOSED_BY_PEER, (read_request, send(BY_LENGTH), close), "valid"),
    Fault(
        "tls_reset_body",
        Code.CLOSED_BY_PEER,
        (read_request, send(BY_LENGTH), let_it_arrive, reset),
        "valid",
    ),
)

UPLOADS = (
    # Once some of it has come the client is sending, and not still about to notice its connection.
    Fault("stall_upload", Code.TIMEOUT, (read_some, stall), upload=UPLOAD),
    Fault("reset_upload", Code.CLOSED_BY_PEER, (read_some, reset), upload=UPLOAD),
    Fault("tls_stall_upload", Code.TIMEOUT, (read_some, stall), "valid", upload=UPLOAD),
    Fault("tls_reset_upload", Code.CLOSED_BY_PEER, (read_some, reset), "valid", upload=UPLOAD),
)

PROTOCOL = (
    Fault("garbage", Code.STREAM_RESET, (read_request, send(b"220 mail.example ESMTP\r\n\r\n"))),
    Fault("bad_status", Code.STREAM_RESET, (read_request, send(b"HTTP/1.1 abc OK\r\n\r\n"))),
    Fault("bad_version", Code.STREAM_RESET, (read_request, send(b"HTTP/9.9 200 OK\r\n\r\n"))),
    Fault(
        "bad_chunk_size",
        Code.STREAM_RESET,
        (read_request, send(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n")),
    ),
    Fault(
        "bad_content_encoding",
        Code.STREAM_RESET,
        (read_request, send(answer(b"not zipped at all", "200 OK", "Content-Encoding: gzip"))),
    ),
    Fault(
        "long_header",
        Code.STREAM_RESET,
        (read_request, send(HEAD + b"X-Long: " + b"x" * 70_000 + b"\r\n\r\n")),
    ),
    Fault(
        "many_headers",
        Code.STREAM_RESET,
        (read_request, send(HEAD + b"X-Header: x\r\n" * 300 + b"\r\n")),
    ),
)

STATUSES = (
    Fault(
        "status_401",
        Code.OTHER,
        (read_request, send(answer(b"{}", "401 Unauthorized"))),
        transient=False,
    ),
    Fault(
        "status_404",
        Code.OTHER,
        (read_request, send(answer(b"{}", "404 Not Found"))),
        transient=False,
    ),
    Fault("status_408", Code.TIMEOUT, (read_request, send(answer(b"", "408 Request Timeout")))),
    Fault(
        "status_429",
        Code.OTHER,
        (read_request, send(answer(b"{}", "429 Too Many Requests"))),
        transient=True,
    ),
    Fault(
        "status_500",
        Code.OTHER,
        (read_request, send(answer(b"", "500 Server Error"))),
        transient=True,
    ),
    Fault("status_502", Code.BAD_GATEWAY, (read_request, send(answer(b"", "502 Bad Gateway")))),
    Fault(
        "status_503",
        Code.SERVICE_UNAVAILABLE,
        (read_request, send(answer(b"", "503 Service Unavailable", "Retry-After: 1"))),
    ),
    Fault("status_504", Code.TIMEOUT, (read_request, send(answer(b"", "504 Gateway Timeout")))),
    Fault(
        "redirect_loop",
        Code.OTHER,
        (read_request, send(answer(b"", "302 Found", "Location: /devices"))),
        transient=False,
    ),
)

JSON = (
    Fault("json_broken", Code.JSON_INVALID, (read_request, send(answer(b'{"name": ')))),
    Fault("json_empty", Code.JSON_INVALID, (read_request, send(answer(b"")))),
    Fault("json_html", Code.JSON_INVALID, (read_request, send(answer(b"<html>Log in</html>")))),
    Fault("json_encoding", Code.JSON_INVALID, (read_request, send(answer(b'{"name": "caf\xe9"}')))),
)

PROXY = (
    Fault("proxy_refused", Code.CONNECT_FAILED, address=refused_address, through_proxy=True),
    Fault(
        "proxy_407",
        Code.CONNECT_FAILED,
        (read_request, send(answer(b"", "407 Proxy Authentication Required"))),
        through_proxy=True,
        transient=False,
    ),
    Fault(
        "proxy_502",
        Code.CONNECT_FAILED,
        (read_request, send(answer(b"", "502 Bad Gateway"))),
        through_proxy=True,
    ),
    Fault(
        "proxy_503",
        Code.CONNECT_FAILED,
        (read_request, send(answer(b"", "503 Service Unavailable"))),
        through_proxy=True,
    ),
    Fault("proxy_close", Code.CLOSED_BY_PEER, (read_request, close), through_proxy=True),
    Fault("proxy_reset", Code.CLOSED_BY_PEER, (read_request, reset), through_proxy=True),
    Fault("proxy_stall", Code.READ_TIMED_OUT, (read_request, stall), through_proxy=True),
    Fault(
        "proxy_stall_handshake",
        Code.SSL_HANDSHAKE_TIMED_OUT,
        (*TUNNEL, read_some, stall),
        through_proxy=True,
    ),
    Fault(
        "proxy_close_handshake",
        Code.CLOSED_BY_PEER,
        (*TUNNEL, read_some, close),
        through_proxy=True,
    ),
)

#: In the order in which a request gets further.
GROUPS: dict[str, tuple[Fault, ...]] = {
    "connecting": CONNECTING,
    "handshake": HANDSHAKE,
    "tls": TLS,
    "stalled": STALLED,
    "cut": CUT,
    "uploads": UPLOADS,
    "protocol": PROTOCOL,
    "statuses": STATUSES,
    "json": JSON,
    "proxy": PROXY,
}
ALL = tuple(fault for group in GROUPS.values() for fault in group)
BY_NAME = {fault.name: fault for fault in ALL}
