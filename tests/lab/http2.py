"""The failures of HTTP/2 (RFC 9113), by a server that speaks it over TLS.

The server reads a request, and what it does with it is a reaction: it tells h2's state machine what
to do, or gives bytes that no state machine would send.
"""

from collections.abc import Callable
from typing import TypeAlias

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import RequestReceived

from errcodes import NetworkErrorCode as Code
from errcodes.demo.servers import Connection, Step, close, reset, stall
from tests.lab.faults import Fault, let_it_arrive

Reaction: TypeAlias = Callable[[H2Connection, int], bytes | None]


def reacting(react: Reaction) -> Step:
    """Give the step that reads a request, and reacts to it."""

    def react_to_request(connection: Connection) -> None:
        state = H2Connection(H2Configuration(client_side=False))
        state.initiate_connection()
        connection.socket.sendall(state.data_to_send())
        stream = _requested(state, connection)
        raw = react(state, stream)
        connection.socket.sendall(raw or state.data_to_send())

    return react_to_request


def _requested(state: H2Connection, connection: Connection) -> int:
    """Read until a request has come, and give its stream."""
    while data := connection.socket.recv(65536):
        for event in state.receive_data(data):
            if isinstance(event, RequestReceived):
                assert event.stream_id
                return event.stream_id
    raise ConnectionAbortedError("the client closed the connection")


def silence(_: H2Connection, __: int) -> None:
    """React with nothing but what the connection itself asks for."""


def part_of_headers(state: H2Connection, stream: int) -> bytes:
    """Begin the headers, and do not end them: END_HEADERS (0x4) is not set."""
    state.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
    frame = bytearray(state.data_to_send())
    at = len(frame) - 9 - int.from_bytes(frame[-9:][:0] or b"\0")
    start = _last_frame(bytes(frame))
    frame[start + 4] &= ~0x4
    assert at
    return bytes(frame)


def part_of_body(state: H2Connection, stream: int) -> None:
    """Answer with the beginning of a body."""
    state.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
    state.send_data(stream, b'{"name": ')
