"""The failures of databases: Redis, MySQL and PostgreSQL."""

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
)


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
    # It speaks first, so the client gets a moment to notice that it is connected.
    *_conversation("mysql_greeting", (let_it_arrive,), packet(0, _GREETING)[:20]),
    *_conversation("mysql_login", (GREETING, read_some), packet(2, _FINE)[:6]),
    *_conversation("mysql_query", (*LOGGED_IN, read_some), packet(1, _FINE)[:6]),
)


# What they answer where they refuse.


def _redis_answer(name: str, line: bytes, *, transient: bool = False) -> Fault:
    answer = send(b"-" + line + b"\r\n")
    return refused_request(f"redis_{name}", read_some, answer, opening=0, transient=transient)


REDIS_ANSWERS = (
    _redis_answer("noauth", b"NOAUTH Authentication required."),
    _redis_answer("wrongpass", b"WRONGPASS invalid username-password pair or user is disabled."),
    _redis_answer("noperm", b"NOPERM this user has no permissions to run the 'get' command"),
    _redis_answer(
        "wrongtype", b"WRONGTYPE Operation against a key holding the wrong kind of value"
    ),
    _redis_answer("loading", b"LOADING Redis is loading the dataset in memory", transient=True),
    _redis_answer(
        "busy",
        b"BUSY Redis is busy running a script. You can only call SCRIPT KILL",
        transient=True,
    ),
    _redis_answer(
        "masterdown",
        b"MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
        transient=True,
    ),
    # It says so as soon as the client is there, whatever that was about to ask for.
    refused_session(
        "redis_max_clients",
        read_some,
        send(b"-ERR max number of clients reached\r\n"),
        transient=True,
    ),
)


def _mysql_error(number: int, code: int, state: bytes, words: bytes) -> Step:
    """Give the step that sends an error (ERR_Packet)."""
    return send(packet(number, b"\xff" + code.to_bytes(2, "little") + b"#" + state + words))


MYSQL_ANSWERS = (
    refused_session(
        "mysql_1040",
        send(packet(0, b"\xff\x10\x04Too many connections")),
        transient=True,
    ),
    refused_session(
        "mysql_1045",
        GREETING,
        read_some,
        _mysql_error(2, 1045, b"28000", b"Access denied for user 'root'@'localhost'"),
    ),
    refused_request(
        "mysql_1146",
        *LOGGED_IN,
        read_some,
        _mysql_error(1, 1146, b"42S02", b"Table 'lab.devices' doesn't exist"),
        opening=5,
    ),
    refused_request(
        "mysql_1205",
        *LOGGED_IN,
        read_some,
        _mysql_error(1, 1205, b"HY000", b"Lock wait timeout exceeded; try restarting transaction"),
        opening=5,
        transient=True,
    ),
    refused_request(
        "mysql_1213",
        *LOGGED_IN,
        read_some,
        _mysql_error(1, 1213, b"40001", b"Deadlock found when trying to get lock"),
        opening=5,
        transient=True,
    ),
)

# PostgreSQL: a type and a length; the first message has no type (protocol 3.0, Message Formats).

_SPECIAL = {80877103: "ssl", 80877104: "gss"}


def take_message(received: bytes) -> Message | None:
    """Take a message, by its type; the first ones are `ssl`, `gss` and `startup`."""
    first = received[:1] == b"\0"
    start = 0 if first else 1
    if len(received) < start + 4:
        return None
    end = start + int.from_bytes(received[start : start + 4], "big")
    if len(received) < end:
        return None
    number = int.from_bytes(received[4:8], "big")
    key = _SPECIAL.get(number, "startup") if first else received[:1].decode()
    return Message(key, received[:end], received[end:])


def _message(kind: bytes, body: bytes) -> bytes:
    return kind + (len(body) + 4).to_bytes(4, "big") + body


def error_response(state: bytes, words: bytes, severity: bytes = b"ERROR") -> bytes:
    """Give an error with its SQLSTATE."""
    fields = (b"S" + severity, b"V" + severity, b"C" + state, b"M" + words)
    return _message(b"E", b"\0".join(fields) + b"\0\0")


_NO_TLS: dict[object, Reply] = {"ssl": b"N", "gss": b"N"}
_IDLE = _message(b"Z", b"I")
_AUTHENTICATED = (
    _message(b"R", bytes(4))
    + _message(b"S", b"server_version\x0016.0\0")
    + _message(b"S", b"client_encoding\0UTF8\0")
    + _message(b"S", b"integer_datetimes\0on\0")
    + _message(b"S", b"standard_conforming_strings\0on\0")
    + _message(b"K", bytes(8))
    + _IDLE
)
_STARTED: dict[object, Reply] = {**_NO_TLS, "startup": _AUTHENTICATED}
_STARTING = converse(take_message, _NO_TLS, {"startup"})
_LOGGED_IN = converse(take_message, _STARTED, {"startup"})
_QUERIED = converse(take_message, {}, {"Q", "S", "H"})


def _refused_start(state: bytes, words: bytes, *, transient: bool = False) -> Fault:
    answer = send(error_response(state, words, b"FATAL"))
    name = f"postgres_{state.decode().lower()}"
    return refused_session(name, _STARTING, answer, close, transient=transient)


def _refused_query(state: bytes, words: bytes, *, transient: bool = False) -> Fault:
    answer = send(error_response(state, words) + _IDLE)
    name = f"postgres_{state.decode().lower()}"
    steps = (_LOGGED_IN, _QUERIED, answer)
    return refused_request(name, *steps, opening=1, transient=transient)


POSTGRES_ANSWERS = (
    _refused_start(b"28P01", b'password authentication failed for user "lab"'),
    _refused_start(b"28000", b'no pg_hba.conf entry for host "127.0.0.1", user "lab"'),
    _refused_start(b"3D000", b'database "lab" does not exist'),
    _refused_start(b"57P03", b"the database system is starting up", transient=True),
    _refused_start(b"53300", b"sorry, too many clients already", transient=True),
    _refused_query(b"42501", b"permission denied for table devices"),
    _refused_query(b"42P01", b'relation "devices" does not exist'),
    _refused_query(b"40001", b"could not serialize access", transient=True),
    _refused_query(b"40P01", b"deadlock detected", transient=True),
    _refused_query(b"57014", b"canceling statement due to statement timeout", transient=True),
    _refused_query(b"53100", b"could not extend file: No space left on device", transient=True),
)
POSTGRES = (
    *broken_off("postgres_start", _STARTING, part=send(b"R\0\0"), opening=1),
    *broken_off("postgres_query", _LOGGED_IN, _QUERIED, part=send(b"T\0\0"), opening=1),
)
