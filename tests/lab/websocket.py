"""The failures of a WebSocket once it is open (RFC 6455)."""

import base64
import hashlib

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_arrive
from errcodes.demo.servers import Connection, Step, close, read_some, reset, send, stall
from tests.lab import answers

#: What the server's key is made of, beside the client's (RFC 6455, 1.3).
MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def open_socket(connection: Connection) -> None:
    """Read the request, and open the WebSocket as it asks."""
    head = b""
    while not answers.is_complete(head):
        data = connection.socket.recv(65536)
        if not data:
            raise ConnectionAbortedError("the client closed the connection")
        head += data
    key = answers.headers(head)["sec-websocket-key"].encode()
    accept = base64.b64encode(hashlib.sha1(key + MAGIC).digest()).decode()
    lines = (
        "HTTP/1.1 101 Switching Protocols",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Accept: {accept}",
        "",
        "",
    )
    connection.socket.sendall("\r\n".join(lines).encode())


def message(text: bytes) -> bytes:
    """Give a whole message of text."""
    return bytes((0x81, len(text))) + text


def _fault(name: str, code: Code, *rest: Step, tls: str | None = None) -> Fault:
    return Fault(f"ws_{name}", code, (open_socket, read_some, *rest), tls)


HALF = message(b'{"name": "lamp"}')[:8]
#: Closing frames with a status (RFC 6455, 7.4): going away, internal error.
GOING_AWAY, INTERNAL_ERROR = bytes((0x88, 2, 3, 0xE9)), bytes((0x88, 2, 3, 0xF3))

STALLED = (
    _fault("stall_message", Code.READ_TIMED_OUT, stall),
    _fault("stall_in_message", Code.READ_TIMED_OUT, send(HALF), stall),
    _fault("tls_stall_message", Code.READ_TIMED_OUT, stall, tls="valid"),
)
CUT = (
    _fault("close", Code.CLOSED_BY_PEER, close),
    _fault("reset", Code.CLOSED_BY_PEER, reset),
    _fault("close_in_message", Code.CLOSED_BY_PEER, send(HALF), close),
    _fault("reset_in_message", Code.CLOSED_BY_PEER, send(HALF), let_it_arrive, reset),
    _fault("tls_close", Code.CLOSED_BY_PEER, close, tls="valid"),
    _fault("going_away", Code.CLOSED_BY_PEER, send(GOING_AWAY), close),
    _fault("internal_error", Code.CLOSED_BY_PEER, send(INTERNAL_ERROR), close),
)
PROTOCOL = (
    _fault("unknown_opcode", Code.STREAM_RESET, send(b"\x83\0"), close),
    _fault("reserved_bit", Code.STREAM_RESET, send(b"\xc1\0"), close),
    _fault("masked", Code.STREAM_RESET, send(b"\x81\x81\0\0\0\0x"), close),
)
JSON = (_fault("json_broken", Code.JSON_INVALID, send(message(b'{"name": '))),)

WEBSOCKET = (*STALLED, *CUT, *PROTOCOL, *JSON)
