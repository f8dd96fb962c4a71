"""The failures of servers that speak no HTTP: Redis and MySQL."""

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_arrive
from errcodes.demo.servers import Step, close, read_some, reset, send, stall


def _conversation(
    name: str, opening: tuple[Step, ...], part_of_answer: bytes, tls: str | None = None
) -> tuple[Fault, ...]:
    """Give the failures of a conversation: before the answer, and inside it."""

    def fault(what: str, code: Code, *rest: Step) -> Fault:
        return Fault(f"{name}_{what}", code, (*opening, *rest), tls)

    return (
        fault("stall_answer", Code.READ_TIMED_OUT, stall),
        fault("stall_in_answer", Code.READ_TIMED_OUT, send(part_of_answer), stall),
        fault("close_answer", Code.CLOSED_BY_PEER, close),
        fault("close_in_answer", Code.CLOSED_BY_PEER, send(part_of_answer), close),
        fault("reset_answer", Code.CLOSED_BY_PEER, reset),
        fault("reset_in_answer", Code.CLOSED_BY_PEER, send(part_of_answer), let_it_arrive, reset),
    )


REDIS = (
    *_conversation("redis", (read_some,), b'$20\r\n{"name": '),
    *_conversation("rediss", (read_some,), b'$20\r\n{"name": ', "valid"),
    Fault("redis_no_resp", Code.STREAM_RESET, (read_some, send(b"HTTP/1.1 400 Bad Request\r\n"))),
    Fault("redis_json_broken", Code.JSON_INVALID, (read_some, send(b'$9\r\n{"name": \r\n'))),
)

#: The server's first packet (MySQL, Protocol::HandshakeV10): version, thread, salt, what it can,
#: character set, status, the rest of the salt, and the plugin that checks the password.
_GREETING = (
    b"\x0a8.0.0\0"
    b"\1\0\0\0saltsalt\0"
    b"\xff\xf7\xff\2\0\xff\xff\x15" + bytes(10) + b"saltsaltsalt\0mysql_native_password\0"
)
#: The packet that says that all is well (OK_Packet).
_FINE = b"\0\0\0\2\0\0\0"


def packet(number: int, payload: bytes) -> bytes:
    """Give a packet with this number."""
    return len(payload).to_bytes(3, "little") + bytes((number,)) + payload


GREETING = send(packet(0, _GREETING))
LOGGED_IN = (GREETING, read_some, send(packet(2, _FINE)), read_some, send(packet(1, _FINE)))
MYSQL = (
    *_conversation("mysql_greeting", (), packet(0, _GREETING)[:20]),
    *_conversation("mysql_login", (GREETING, read_some), packet(2, _FINE)[:6]),
    *_conversation("mysql_query", (*LOGGED_IN, read_some), packet(1, _FINE)[:6]),
)
