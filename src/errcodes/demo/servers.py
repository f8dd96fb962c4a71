"""Servers on loopback that fail on purpose, each in one known way.

A `Server` runs a script for every connection that it accepts: a few steps in turn, such as
`read_request`, `send(...)`, `stall`. Where the script ends, the connection is closed in good order.

    >>> import urllib.request
    >>> with Server(read_request, send(answer(b"{}"))) as server:
    ...     urllib.request.urlopen(server.url, timeout=5).read()
    b'{}'

What needs no server at all is an address: `refused_address`, `full_address`, `UNRESOLVABLE_HOST`.
Every wait has a bound, and leaving a `with` block closes every socket and joins every thread.
"""

import contextlib
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable
from typing import Self, TypeAlias

import attrs

from errcodes.demo.addresses import UNRESOLVABLE_HOST, Address, full_address, refused_address
from errcodes.demo.tls_contexts import AUTHORITY, Condition, client_context, server_context

__all__ = [
    "AUTHORITY",
    "UNRESOLVABLE_HOST",
    "Address",
    "Condition",
    "Connection",
    "Server",
    "Step",
    "answer",
    "client_context",
    "close",
    "full_address",
    "read_request",
    "read_some",
    "refused_address",
    "reset",
    "send",
    "server_context",
    "stall",
]

_LOOPBACK = "127.0.0.1"
#: Seconds after which any wait of a server ends, whatever its client does.
_LONGEST_WAIT = 10.0


@attrs.frozen(eq=False)
class Connection:
    """One accepted connection, as the steps of a script see it.

    Attributes:
        socket: The connected socket, under TLS already where the server has a context.
        stopping: Set when the server is being stopped.
    """

    socket: socket.socket
    stopping: threading.Event


Step: TypeAlias = Callable[[Connection], None]


class Server:
    """A server on loopback that treats each connection by the same script.

    Attributes:
        script: The steps that each connection goes through.
        at_last_step: Set once some connection has come to the last step.

    >>> import http.client
    >>> with Server(read_request, close) as server:
    ...     connection = http.client.HTTPConnection(*server.address, timeout=5)
    ...     connection.request("GET", "/")
    ...     try:
    ...         connection.getresponse()
    ...     except http.client.RemoteDisconnected as error:
    ...         print(error)
    ...     finally:
    ...         connection.close()
    Remote end closed connection without response
    """

    def __init__(self, *script: Step, context: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.at_last_step = threading.Event()
        self._context = context
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self._listener = socket.create_server((_LOOPBACK, 0), backlog=16)

    @property
    def address(self) -> Address:
        """The host and port that the server listens on."""
        host, port = self._listener.getsockname()
        return host, port

    @property
    def url(self) -> str:
        """The address as a URL."""
        host, port = self.address
        return f"{'https' if self._context else 'http'}://{host}:{port}/"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        # A thread that waits in accept() is woken by a connection on every system, and on some of
        # them by nothing else.
        with contextlib.suppress(OSError), socket.create_connection(self.address, _LONGEST_WAIT):
            self._threads[0].join(_LONGEST_WAIT)
        for connection in self._connections:
            _end_sending_and_receiving(connection)
        for thread in self._threads:
            thread.join(_LONGEST_WAIT)
        self._listener.close()

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, name="errcodes-failing-server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            accepted, _ = self._listener.accept()
            if self._stopping.is_set():
                accepted.close()
                return
            accepted.settimeout(_LONGEST_WAIT)
            served = self._under_tls(accepted)
            self._connections.append(served)
            self._start(self._serve, served)

    def _under_tls(self, accepted: socket.socket) -> socket.socket:
        if self._context is None:
            return accepted
        return self._context.wrap_socket(accepted, server_side=True, do_handshake_on_connect=False)

    def _serve(self, served: socket.socket) -> None:
        connection = Connection(served, self._stopping)
        # An error here is the client giving up, or TLS failing as it should.
        with contextlib.suppress(OSError):
            if isinstance(served, ssl.SSLSocket):
                served.do_handshake()
            for step in self.script[:-1]:
                step(connection)
            self.at_last_step.set()
            for step in self.script[-1:]:
                step(connection)
        close(connection)


def read_request(connection: Connection) -> None:
    """Read the head of a request, up to its empty line."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += _received(connection)


def read_some(connection: Connection) -> None:
    """Read once what comes: the first flight of a TLS handshake, or a part of an upload."""
    _received(connection)


def send(data: bytes) -> Step:
    """Give the step that sends these bytes."""

    def send_data(connection: Connection) -> None:
        connection.socket.sendall(data)

    return send_data


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    r"""Give a whole HTTP answer as bytes.

    >>> answer(b"[]", "404 Not Found", "Retry-After: 1")
    b'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\nRetry-After: 1\r\n\r\n[]'
    """
    length = f"Content-Length: {len(body)}"
    lines = (f"HTTP/1.1 {status}", length, "Connection: close", *headers, "", "")
    return "\r\n".join(lines).encode("ascii") + body


def stall(connection: Connection) -> None:
    """Neither read nor write until the server is stopped."""
    connection.stopping.wait(_LONGEST_WAIT)


def close(connection: Connection) -> None:
    """Close in good order: the peer reads everything that was sent, and then the end.

    Under TLS no close_notify goes out: that is how a process that dies leaves its connections.
    What the peer still sends is read and dropped, because closing over unread data is a reset.
    """
    sock = connection.socket
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_WR)
        while socket.socket.recv(sock, 65536):
            pass
    sock.close()


def reset(connection: Connection) -> None:
    """Close with a reset (RST): a linger time of zero drops what is under way."""
    layout = "hh" if sys.platform == "win32" else "ii"
    linger = struct.pack(layout, 1, 0)
    connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.socket.close()


def _received(connection: Connection) -> bytes:
    data = connection.socket.recv(65536)
    if not data:
        raise ConnectionAbortedError("the client closed the connection")
    return data


def _end_sending_and_receiving(sock: socket.socket) -> None:
    """Wake the thread that serves this socket; by the plain socket, for TLS has no word in it."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
