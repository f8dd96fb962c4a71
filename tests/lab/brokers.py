"""The failures of message brokers: MQTT, NATS, AMQP and Kafka, as far as their clients ask."""

import struct
from typing import Any

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_arrive
from errcodes.demo.servers import Step, close, read_some, reset, send, stall
from tests.lab.dialogues import (
    Message,
    Reply,
    broken_off,
    converse,
    refused_request,
    refused_session,
    take_line,
)

# MQTT: CONNECT, CONNACK, PUBLISH, PUBACK (MQTT 3.1.1 and 5.0, section 3).


def connack(reason: int, *, version: int = 4) -> Step:
    """Give the step that answers a CONNECT."""
    return send(bytes((0x20, 2, 0, reason)) if version == 4 else bytes((0x20, 3, 0, reason, 0)))


def _refused_by_mqtt(reason: int, *, version: int = 4, transient: bool = False) -> Fault:
    name = f"mqtt{version}_connack_{reason}"
    return refused_session(name, read_some, connack(reason, version=version), transient=transient)


#: 3.1.1: protocol version, client identifier, unavailable, credentials, rights.
MQTT_ANSWERS = (
    _refused_by_mqtt(1),
    _refused_by_mqtt(2),
    _refused_by_mqtt(3, transient=True),
    _refused_by_mqtt(4),
    _refused_by_mqtt(5),
)
#: 5.0: credentials, rights, unavailable, busy, banned, quota.
MQTT5_ANSWERS = (
    _refused_by_mqtt(134, version=5),
    _refused_by_mqtt(135, version=5),
    _refused_by_mqtt(136, version=5, transient=True),
    _refused_by_mqtt(137, version=5, transient=True),
    _refused_by_mqtt(138, version=5),
    _refused_by_mqtt(159, version=5, transient=True),
)
MQTT = (
    *broken_off("mqtt_session", read_some, part=send(b"\x20"), opening=1),
    *broken_off("mqtt", read_some, connack(0), read_some, part=send(b"\x40"), opening=2),
    Fault("mqtt_garbage", Code.STREAM_RESET, (read_some, send(b"HTTP/1.1 400 Bad\r\n\r\n"))),
)

# NATS: INFO, CONNECT, PING, PONG, -ERR (docs.nats.io, Client Protocol).

_INFO = send(
    b'INFO {"server_id":"lab","version":"2.10.0","proto":1,"host":"127.0.0.1","port":4222,'
    b'"headers":true,"max_payload":1048576,"client_id":1}\r\n'
)
_PINGED = converse(take_line, {}, {b"PING"})
_READY: tuple[Step, ...] = (_INFO, converse(take_line, {b"PING": b"PONG\r\n"}, {b"PING"}))
_ASKED = converse(take_line, {}, {b"PUB", b"HPUB"})


def _refused_by_nats(name: str, words: bytes, *, transient: bool = False) -> Fault:
    answer = send(b"-ERR '" + words + b"'\r\n")
    return refused_session(f"nats_{name}", _INFO, _PINGED, answer, transient=transient)


NATS_ANSWERS = (
    _refused_by_nats("authorization", b"Authorization Violation"),
    _refused_by_nats("expired", b"User Authentication Expired"),
    _refused_by_nats("connections", b"maximum connections exceeded", transient=True),
)
NATS = (
    *broken_off("nats_session", _INFO, _PINGED, part=send(b"PO"), opening=2),
    *broken_off("nats", *_READY, _ASKED, part=send(b"MSG _INB"), opening=2),
)

# AMQP 0-9-1: frames of methods (specification, 2.3.5 and 4.2).


def _frame(channel: int, method: tuple[int, int], arguments: bytes) -> bytes:
    payload = struct.pack(">HH", *method) + arguments
    return struct.pack(">BHI", 1, channel, len(payload)) + payload + b"\xce"


def take_frame(received: bytes) -> Message | None:
    """Take a frame of a method, by its class and number; the header of the protocol is (0, 0)."""
    if received[:4] == b"AMQP":
        return Message((0, 0), received[:8], received[8:]) if len(received) >= 8 else None
    if len(received) < 7:
        return None
    end = 7 + int.from_bytes(received[3:7], "big") + 1
    if len(received) < end:
        return None
    method = struct.unpack(">HH", received[7:11]) if received[0] == 1 else received[0]
    return Message(method, received[:end], received[end:])


def _long(text: bytes) -> bytes:
    return struct.pack(">I", len(text)) + text


def _short(text: bytes) -> bytes:
    return bytes((len(text),)) + text


#: It can say why it closes a connection at login (RabbitMQ, auth-notification).
_CAPABLE = _short(b"capabilities") + b"F" + _long(_short(b"authentication_failure_close") + b"t\1")
_START = _frame(0, (10, 10), b"\0\x09" + _long(_CAPABLE) + _long(b"PLAIN") + _long(b"en_US"))
_TUNE = _frame(0, (10, 30), struct.pack(">HIH", 2047, 131072, 0))
_LOGIN: dict[Any, Reply] = {(0, 0): _START}
_OPENED: dict[Any, Reply] = {(0, 0): _START, (10, 11): _TUNE, (10, 40): _frame(0, (10, 41), b"\0")}
_CHANNEL: dict[Any, Reply] = {**_OPENED, (20, 10): _frame(1, (20, 11), _long(b""))}
_DECLARED = converse(take_frame, _CHANNEL, {(50, 10)})


def closed(code: int, text: bytes, channel: int = 0) -> Step:
    """Give the step that closes the connection, or a channel, and says why."""
    method = (20, 40) if channel else (10, 50)
    return send(_frame(channel, method, struct.pack(">H", code) + _short(text) + bytes(4)))


_LOGGING_IN = converse(take_frame, _LOGIN, {(10, 11)})
_OPENING = converse(take_frame, {**_LOGIN, (10, 11): _TUNE}, {(10, 40)})
AMQP_ANSWERS = (
    refused_session(
        "amqp_access_refused",
        _LOGGING_IN,
        closed(403, b"ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN."),
    ),
    refused_session(
        "amqp_no_such_host", _OPENING, closed(530, b"NOT_ALLOWED - vhost lab not found")
    ),
    refused_request(
        "amqp_no_queue",
        _DECLARED,
        closed(404, b"NOT_FOUND - no queue 'devices' in vhost '/'", 1),
        opening=0,
    ),
    refused_request(
        "amqp_no_rights",
        _DECLARED,
        closed(403, b"ACCESS_REFUSED - access to queue 'devices' refused", 1),
        opening=0,
    ),
)
AMQP = (
    *broken_off("amqp_header", read_some, part=send(_START[:9]), opening=1),
    *broken_off("amqp_login", _LOGGING_IN, part=send(_TUNE[:9]), opening=1),
    *broken_off("amqp_declare", _DECLARED, part=send(b"\1\0\1"), opening=0),
    Fault("amqp_garbage", Code.STREAM_RESET, (read_some, send(b"HTTP/1.1 400 Bad\r\n\r\n"))),
    # What an operator ends is closed by the peer, who says so (0-9-1, 320 CONNECTION_FORCED).
    Fault(
        "amqp_forced",
        Code.CLOSED_BY_PEER,
        (_DECLARED, closed(320, b"CONNECTION_FORCED - broker forced connection closure"), close),
    ),
)

# Kafka: size, then key, version and correlation of a request (protocol guide, Request Headers).


def take_request(received: bytes) -> Message | None:
    """Take a request, by its key."""
    end = 4 + int.from_bytes(received[:4], "big")
    if len(received) < 8 or len(received) < end:
        return None
    return Message(int.from_bytes(received[4:6], "big"), received[:end], received[end:])


def _response(body: bytes) -> "_Response":
    return _Response(body)


class _Response:
    """A response, which repeats the correlation of its request."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def __call__(self, request: bytes) -> bytes:
        return _long(request[8:12] + self.body)


_API_VERSIONS, _METADATA, _HANDSHAKE, _AUTHENTICATE = 18, 3, 17, 36
_VERSIONS = _response(
    struct.pack(">hi", 0, 3)
    + struct.pack(">hhh", _METADATA, 0, 1)
    + struct.pack(">hhh", _HANDSHAKE, 0, 1)
    + struct.pack(">hhh", _AUTHENTICATE, 0, 0)
)


def _mechanisms(error: int) -> _Response:
    return _response(struct.pack(">hi", error, 1) + struct.pack(">h", 5) + b"PLAIN")


def _authenticated(error: int, words: bytes) -> _Response:
    return _response(struct.pack(">hh", error, len(words)) + words + struct.pack(">i", 0))


def _sasl(error: int, words: bytes = b"") -> Step:
    replies: dict[Any, Reply] = {
        _API_VERSIONS: _VERSIONS,
        _HANDSHAKE: _mechanisms(0),
        _AUTHENTICATE: _authenticated(error, words),
    }
    return converse(take_request, replies, {_AUTHENTICATE})


KAFKA_ANSWERS = (
    refused_session("kafka_sasl_58", _sasl(58, b"Authentication failed: Invalid password")),
    refused_session(
        "kafka_sasl_33",
        converse(
            take_request, {_API_VERSIONS: _VERSIONS, _HANDSHAKE: _mechanisms(33)}, {_HANDSHAKE}
        ),
    ),
    refused_session("kafka_sasl_31", _sasl(31, b"Cluster authorization failed")),
)
KAFKA = (
    *broken_off("kafka_versions", read_some, part=send(b"\0\0"), opening=1),
    *broken_off(
        "kafka_sasl",
        converse(
            take_request,
            {_API_VERSIONS: _VERSIONS, _HANDSHAKE: _mechanisms(0)},
            {_AUTHENTICATE},
        ),
        part=send(b"\0\0"),
        opening=1,
    ),
)
#: A server that ends at once, whatever is spoken.
ENDED = (
    Fault("session_close_at_once", Code.CLOSED_BY_PEER, (close,), opening=1),
    Fault("session_reset_at_once", Code.CLOSED_BY_PEER, (let_it_arrive, reset), opening=2),
)
#: A server that never says a first word, where it should.
SILENT = (Fault("session_stall_at_once", Code.READ_TIMED_OUT, (stall,), opening=1),)
