"""The failures of HTTP/2 (RFC 9113), by a server that speaks it over TLS.

The server reads a request, and answers by a reaction: it tells h2's state machine what to send, or
gives bytes that no state machine would.
"""

from collections.abc import Callable
from typing import TypeAlias

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import RequestReceived
from h2.exceptions import H2Error
from hyperframe.frame import DataFrame, Frame, HeadersFrame, WindowUpdateFrame

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import UPLOAD, Fault, let_it_arrive, let_it_end
from errcodes.demo.servers import Connection, Step, close, reset, stall

Reaction: TypeAlias = Callable[[H2Connection, int], bytes]

HEADERS = (("content-type", "application/json"),)


def reacting(react: Reaction) -> Step:
    """Give the step that reads a request, and reacts to it."""

    def react_to_request(connection: Connection) -> None:
        state = H2Connection(H2Configuration(client_side=False))
        state.initiate_connection()
        connection.socket.sendall(state.data_to_send())
        try:
            raw = react(state, _requested(state, connection))
        except H2Error as error:
            raise ConnectionAbortedError("the client gave up") from error
        connection.socket.sendall(state.data_to_send() + raw)

    return react_to_request


def _requested(state: H2Connection, connection: Connection) -> int:
    """Read until a request has come, and give its stream."""
    while data := connection.socket.recv(65536):
        for event in state.receive_data(data):
            if isinstance(event, RequestReceived) and event.stream_id is not None:
                return event.stream_id
    raise ConnectionAbortedError("the client closed the connection")


def silence(_: H2Connection, __: int) -> bytes:
    """React with nothing but what the protocol asks for."""
    return b""


def part_of_headers(state: H2Connection, stream: int) -> bytes:
    """Begin the headers, and do not end them: the flag END_HEADERS is not set."""
    return HeadersFrame(stream, state.encoder.encode([(":status", "200")])).serialize()


def part_of_body(state: H2Connection, stream: int) -> bytes:
    """Answer with the beginning of a body."""
    state.send_headers(stream, [(":status", "200"), *HEADERS])
    state.send_data(stream, b'{"name": ')
    return b""


def whole(status: int, body: bytes = b"") -> Reaction:
    """Answer with this status and body."""

    def answer(state: H2Connection, stream: int) -> bytes:
        state.send_headers(stream, [(":status", str(status)), *HEADERS])
        state.send_data(stream, body, end_stream=True)
        return b""

    return answer


def stream_reset(error: ErrorCodes, *, after: Reaction = silence) -> Reaction:
    """Reset the stream with an error code (RFC 9113, 6.4)."""

    def react(state: H2Connection, stream: int) -> bytes:
        after(state, stream)
        state.reset_stream(stream, error)
        return b""

    return react


def going_away(error: ErrorCodes, *, after: Reaction = silence) -> Reaction:
    """Give up the connection (RFC 9113, 6.8)."""

    def react(state: H2Connection, stream: int) -> bytes:
        after(state, stream)
        state.close_connection(error)
        return b""

    return react


def raw(*frames: Frame | bytes) -> Reaction:
    """Send what no state machine would."""
    data = b"".join(frame if isinstance(frame, bytes) else frame.serialize() for frame in frames)
    return lambda _, __: data


def _fault(name: str, code: Code, react: Reaction, *rest: Step, upload: int = 0) -> Fault:
    return Fault(f"h2_{name}", code, (reacting(react), *rest), "http2", upload=upload)


STALLED = (
    _fault("stall_answer", Code.READ_TIMED_OUT, silence, stall),
    _fault("stall_headers", Code.READ_TIMED_OUT, part_of_headers, stall),
    _fault("stall_body", Code.READ_TIMED_OUT, part_of_body, stall),
)

# The window of the stream is 64 KiB: who sends more waits for it to be opened again.
UPLOADS = (
    _fault("stall_upload", Code.TIMEOUT, silence, stall, upload=UPLOAD),
    _fault("reset_upload", Code.CLOSED_BY_PEER, silence, reset, upload=UPLOAD),
)

CUT = (
    _fault("close_answer", Code.CLOSED_BY_PEER, silence, close),
    _fault("close_headers", Code.CLOSED_BY_PEER, part_of_headers, close),
    _fault("close_body", Code.CLOSED_BY_PEER, part_of_body, close),
    _fault("reset_answer", Code.CLOSED_BY_PEER, silence, reset),
    _fault("reset_body", Code.CLOSED_BY_PEER, part_of_body, let_it_arrive, reset),
)

_E = ErrorCodes
RESETS: dict[str, Reaction] = {
    "stream_protocol_error": stream_reset(_E.PROTOCOL_ERROR),
    "stream_protocol_error_in_body": stream_reset(_E.PROTOCOL_ERROR, after=part_of_body),
    "stream_no_error": stream_reset(_E.NO_ERROR),
    "stream_internal_error": stream_reset(_E.INTERNAL_ERROR),
    "stream_refused": stream_reset(_E.REFUSED_STREAM),
    "stream_cancel": stream_reset(_E.CANCEL),
    "stream_cancel_in_body": stream_reset(_E.CANCEL, after=part_of_body),
    "goaway_protocol_error": going_away(_E.PROTOCOL_ERROR),
    "goaway_no_error": going_away(_E.NO_ERROR),
    "goaway_calm": going_away(_E.ENHANCE_YOUR_CALM),
    "goaway_in_body": going_away(_E.INTERNAL_ERROR, after=part_of_body),
}
RESET = tuple(_fault(name, Code.STREAM_RESET, react, let_it_end) for name, react in RESETS.items())

BROKEN: dict[str, Reaction] = {
    "data_on_connection": raw(b"\0\0\2\0\0\0\0\0\0{}"),
    "data_before_headers": raw(DataFrame(1, b"{}")),
    "no_increment": raw(b"\0\0\4\x08\0\0\0\0\0\0\0\0\0"),
    "too_large_increment": raw(WindowUpdateFrame(1, 2**31 - 1)),
    "broken_headers": raw(HeadersFrame(1, b"\xff" * 9, flags=["END_HEADERS"])),
    "large_frame": raw(b"\xff\xff\xff\0\0\0\0\0\1" + b"x" * 1000),
    "plain_http1": raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
}
PROTOCOL = tuple(
    _fault(name, Code.STREAM_RESET, react, let_it_end) for name, react in BROKEN.items()
)

STATUSES = (
    _fault("status_404", Code.OTHER, whole(404, b"{}")),
    _fault("status_502", Code.BAD_GATEWAY, whole(502)),
    _fault("status_503", Code.SERVICE_UNAVAILABLE, whole(503)),
)

JSON = (_fault("json_broken", Code.JSON_INVALID, whole(200, b'{"name": ')),)

HTTP2 = (*STALLED, *UPLOADS, *CUT, *RESET, *PROTOCOL, *STATUSES, *JSON)
BY_NAME = {fault.name: fault for fault in HTTP2}
