"""The failures of directories, mail and files: LDAP, SMTP, POP3 and FTP."""

import contextlib
from typing import Any

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_end
from errcodes.demo.servers import Connection, Step, read_some, send
from tests.lab.dialogues import (
    Message,
    Reply,
    broken_off,
    converse,
    refused_request,
    refused_session,
    take_line,
)

# LDAP: messages in BER (RFC 4511, 4.1.1), whose third part says what they are.

_BIND, _SEARCH = 0x60, 0x63


def take_element(received: bytes) -> Message | None:
    """Take an LDAP message, by the tag of its operation."""
    if len(received) < 2:
        return None
    octets = received[1] & 0x7F if received[1] & 0x80 else 0
    length = int.from_bytes(received[2 : 2 + octets], "big") if octets else received[1]
    start = 2 + octets
    end = start + length
    if len(received) < end:
        return None
    number = received[start + 1]
    return Message(received[start + 2 + number], received[start:end], received[end:])


class _Result:
    """A result of an operation: of a bind (0x61), or of a search (0x65)."""

    def __init__(self, operation: int, code: int, words: bytes = b"") -> None:
        self.operation, self.code, self.words = operation, code, words

    def __call__(self, message: bytes) -> bytes:
        number = message[: 2 + message[1]]
        words = b"\x04" + bytes((len(self.words),)) + self.words
        result = b"\x0a\x01" + bytes((self.code,)) + b"\x04\0" + words
        body = number + bytes((self.operation, len(result))) + result
        return bytes((0x30, len(body))) + body


_BOUND: dict[Any, Reply] = {_BIND: _Result(0x61, 0)}


def _bind(code: int, words: bytes = b"") -> Step:
    return converse(take_element, {_BIND: _Result(0x61, code, words)}, {_BIND})


def _search(code: int) -> Step:
    return converse(take_element, {**_BOUND, _SEARCH: _Result(0x65, code)}, {_SEARCH})


#: RFC 4511, Appendix A: stronger authentication, credentials, busy, unavailable, unwilling; of a
#: search: time limit, no such object, rights.
LDAP_ANSWERS = (
    refused_session("ldap_bind_8", _bind(8)),
    refused_session("ldap_bind_49", _bind(49, b"80090308: LdapErr: DSID-0C090447, data 52e")),
    refused_session("ldap_bind_51", _bind(51), transient=True),
    refused_session("ldap_bind_52", _bind(52), transient=True),
    refused_session("ldap_bind_53", _bind(53)),
    refused_request("ldap_search_32", _search(32), opening=0),
    refused_request("ldap_search_50", _search(50), opening=0),
    refused_request("ldap_search_51", _search(51), opening=0, transient=True),
)
LDAP = (
    *broken_off("ldap_bind", read_some, part=send(b"\x30\x0c\x02"), opening=1),
    *broken_off(
        "ldap_search",
        converse(take_element, _BOUND, {_SEARCH}),
        part=send(b"\x30\x0c\x02"),
        opening=0,
    ),
)

# SMTP (RFC 5321).

_READY = send(b"220 mail.example ESMTP\r\n")
_HELLO: dict[object, bytes] = {
    b"EHLO": b"250-mail.example\r\n250 AUTH PLAIN\r\n",
    b"HELO": b"250 mail.example\r\n",
    b"AUTH": b"235 2.7.0 Authentication successful\r\n",
    b"MAIL": b"250 2.1.0 Ok\r\n",
    b"RCPT": b"250 2.1.5 Ok\r\n",
    b"DATA": b"354 End data with <CR><LF>.<CR><LF>\r\n",
    b"RSET": b"250 2.0.0 Ok\r\n",
    b"QUIT": b"221 2.0.0 Bye\r\n",
}


def _say_goodbye(connection: Connection) -> None:
    """Reply to a client that has had enough, if it says so."""
    after = {b"QUIT": _HELLO[b"QUIT"], b"RSET": _HELLO[b"RSET"]}
    with contextlib.suppress(ConnectionError):
        converse(take_line, after, {b"QUIT"})(connection)


def _smtp(verb: bytes, reply: bytes) -> tuple[Step, ...]:
    """Give the steps that answer a verb in this way, and end."""
    return (_READY, converse(take_line, {**_HELLO, verb: reply}, {verb}), _say_goodbye)


SMTP_ANSWERS = (
    refused_session("smtp_greeting_554", send(b"554 5.7.1 No mail service for you\r\n")),
    refused_session(
        "smtp_greeting_421", send(b"421 4.3.2 Service shutting down\r\n"), transient=True
    ),
    refused_session("smtp_auth_535", *_smtp(b"AUTH", b"535 5.7.8 Bad username or password\r\n")),
    refused_session(
        "smtp_auth_454", *_smtp(b"AUTH", b"454 4.7.0 Temporary failure\r\n"), transient=True
    ),
    refused_request("smtp_from_552", *_smtp(b"MAIL", b"552 5.3.4 Message too big\r\n"), opening=0),
    refused_request(
        "smtp_rcpt_550", *_smtp(b"RCPT", b"550 5.1.1 No such user here\r\n"), opening=0
    ),
    refused_request(
        "smtp_rcpt_450",
        *_smtp(b"RCPT", b"450 4.2.1 Try again later, greylisted\r\n"),
        opening=0,
        transient=True,
    ),
    refused_request("smtp_data_554", *_smtp(b".", b"554 5.6.0 Refused\r\n"), opening=0),
    refused_request(
        "smtp_data_451",
        *_smtp(b".", b"451 4.3.0 Queue file write error\r\n"),
        opening=0,
        transient=True,
    ),
)
SMTP = (
    *broken_off("smtp_greeting", part=send(b"220 mail"), opening=0),
    *broken_off(
        "smtp_hello", _READY, converse(take_line, {}, {b"EHLO"}), part=send(b"250-"), opening=2
    ),
    *broken_off(
        "smtp_data", _READY, converse(take_line, _HELLO, {b"."}), part=send(b"250"), opening=0
    ),
)

# POP3 (RFC 1939; RFC 2449 and RFC 3206 have the codes).

_POP3_LOGIN = converse(take_line, {b"USER": b"+OK\r\n"}, {b"PASS"})
_POP3 = (send(b"+OK pop3.example\r\n"), _POP3_LOGIN)


def _pop3(name: str, words: bytes, *, transient: bool = False) -> Fault:
    answer = send(b"-ERR " + words + b"\r\n")
    return refused_session(f"pop3_{name}", *_POP3, answer, transient=transient)


POP3_ANSWERS = (
    _pop3("auth", b"[AUTH] Invalid login"),
    _pop3("temporary", b"[SYS/TEMP] Try again later", transient=True),
    _pop3("in_use", b"[IN-USE] Do you have another session running?", transient=True),
)
POP3 = (
    *broken_off("pop3_greeting", part=send(b"+OK"), opening=0),
    *broken_off("pop3_login", *_POP3, part=send(b"+O"), opening=2),
    Fault("pop3_garbage", Code.STREAM_RESET, (send(b"HTTP/1.1 400 Bad Request\r\n"), let_it_end)),
)

# FTP (RFC 959).

_FTP_READY = send(b"220 ftp.example\r\n")
_FTP: dict[object, Reply] = {
    b"USER": b"331 Password required\r\n",
    b"PASS": b"230 Logged in\r\n",
    b"QUIT": b"221 Bye\r\n",
}


def _ftp(verb: bytes, reply: bytes) -> tuple[Step, ...]:
    return (_FTP_READY, converse(take_line, {**_FTP, verb: reply}, {verb}))


FTP_ANSWERS = (
    refused_session("ftp_greeting_421", send(b"421 Too many connections\r\n"), transient=True),
    refused_session("ftp_login_530", *_ftp(b"PASS", b"530 Login incorrect\r\n")),
    refused_request("ftp_folder_550", *_ftp(b"CWD", b"550 No such directory\r\n"), opening=0),
    refused_request(
        "ftp_folder_450", *_ftp(b"CWD", b"450 File busy\r\n"), opening=0, transient=True
    ),
)
FTP = (
    *broken_off("ftp_greeting", part=send(b"220 ftp"), opening=0),
    *broken_off(
        "ftp_folder",
        _FTP_READY,
        converse(take_line, _FTP, {b"CWD"}),
        part=send(b"25"),
        opening=0,
    ),
)
