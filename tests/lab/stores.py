"""The failures of stores that speak protocols of their own: ClickHouse, Neo4j and memcached."""

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault
from errcodes.demo.servers import read_some, send
from tests.lab.dialogues import broken_off, refused_request, refused_session

# ClickHouse's native protocol (src/Core/Protocol.h): a packet begins with its type as a varint,
# texts with their length.

_HELLO, _DATA, _EXCEPTION = b"\0", b"\1", b"\2"
_REVISION = b"\xf0\xa5\3"  # 54000
_NOT_HTTP = (read_some, send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))


def _text(text: str) -> bytes:
    return bytes((len(text),)) + text.encode()


_WELCOME = (read_some, send(_HELLO + _text("ClickHouse") + b"\x15\3" + _REVISION))


def _exception(code: int, words: str) -> bytes:
    texts = (_text("DB::Exception"), _text(f"DB::Exception: {words}"), _text("trace"))
    return _EXCEPTION + code.to_bytes(4, "little") + b"".join(texts) + b"\0"


CLICKHOUSE_ANSWERS = (
    refused_session(
        "clickhouse_password",
        read_some,
        send(_exception(516, "default: Authentication failed: password is incorrect.")),
    ),
    refused_request(
        "clickhouse_table",
        *_WELCOME,
        read_some,
        send(_exception(60, "Table lab.devices doesn't exist.")),
        opening=2,
    ),
    refused_request(
        "clickhouse_busy",
        *_WELCOME,
        read_some,
        send(_exception(202, "Too many simultaneous queries.")),
        opening=2,
        transient=True,
    ),
)
CLICKHOUSE = (
    *broken_off("clickhouse_hello", read_some, part=send(_HELLO + b"\x0aClick"), opening=1),
    *broken_off("clickhouse_query", *_WELCOME, read_some, part=send(_DATA), opening=2),
    Fault("clickhouse_garbage", Code.STREAM_RESET, _NOT_HTTP, opening=1),
)

# Bolt (Neo4j): the server picks a version, then come chunks of structures (PackStream).

_VERSION = send(b"\0\0\4\4")


def _chunk(structure: bytes) -> bytes:
    return len(structure).to_bytes(2, "big") + structure + b"\0\0"


def _string(text: str) -> bytes:
    marker = bytes((0x80 + len(text),)) if len(text) < 16 else b"\xd0" + bytes((len(text),))
    return marker + text.encode()


def _failure(code: str, words: str) -> bytes:
    pairs = (_string("code"), _string(code), _string("message"), _string(words))
    return _chunk(b"\xb1\x7f\xa2" + b"".join(pairs))


BOLT_ANSWERS = (
    refused_session(
        "bolt_unauthorized",
        read_some,
        _VERSION,
        read_some,
        send(
            _failure(
                "Neo.ClientError.Security.Unauthorized",
                "The client is unauthorized due to authentication failure.",
            )
        ),
    ),
    refused_session(
        "bolt_unavailable",
        read_some,
        _VERSION,
        read_some,
        send(
            _failure(
                "Neo.TransientError.General.DatabaseUnavailable",
                "The database is not currently available.",
            )
        ),
        transient=True,
    ),
)
BOLT = (
    *broken_off("bolt_version", read_some, part=send(b"\0\0"), opening=1),
    *broken_off("bolt_hello", read_some, _VERSION, read_some, part=send(b"\0\x20\xb1"), opening=2),
)

# memcached (doc/protocol.txt): lines of text.

MEMCACHED_ANSWERS = (
    refused_request(
        "memcached_server_error",
        read_some,
        send(b"SERVER_ERROR out of memory storing object\r\n"),
        opening=0,
        transient=True,
    ),
)
MEMCACHED = (
    *broken_off("memcached", read_some, part=send(b"VALUE devices 0 20\r\n{"), opening=0),
    Fault(
        "memcached_json_broken",
        Code.JSON_INVALID,
        (read_some, send(b'VALUE devices 0 9\r\n{"name": \r\nEND\r\n')),
    ),
)
