"""Servers that hold a conversation: each message of the client gets the reply it asks for."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple, TypeAlias

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_end
from errcodes.demo.servers import Connection, Step, close, reset, stall


class Message(NamedTuple):
    """A whole message, and what came behind it.

    Attributes:
        key: What the client asks for: a verb, a number, as the protocol has it.
        body: All of the message.
        rest: What was received behind it.
    """

    key: object
    body: bytes
    rest: bytes


Take: TypeAlias = Callable[[bytes], Message | None]
Reply: TypeAlias = bytes | Callable[[bytes], bytes]


def converse(take: Take, replies: Mapping[Any, Reply], last: Collection[object]) -> Step:
    """Give the step that replies to each message, and ends with the first of the last ones.

    Args:
        take: Gives the first whole message of what was received, if there is one.
        replies: The reply to each kind of message; where there is none, nothing is sent.
        last: The kinds of messages of which one ends the conversation.
    """

    def step(connection: Connection) -> None:
        received = b""
        while True:
            message = take(received)
            if message is None:
                received += _received(connection)
                continue
            received = message.rest
            reply = replies.get(message.key, b"")
            connection.socket.sendall(reply if isinstance(reply, bytes) else reply(message.body))
            if message.key in last:
                return

    return step


def take_line(received: bytes) -> Message | None:
    """Take a line, which begins with its verb."""
    line, end, rest = received.partition(b"\r\n")
    return Message(line.partition(b" ")[0].upper(), line, rest) if end else None


def broken_off(name: str, *script: Step, part: Step, opening: int) -> tuple[Fault, ...]:
    """Give the failures of a conversation that ends before an answer, and inside it.

    Args:
        name: The name that those of the faults begin with.
        script: The steps up to where an answer is due.
        part: Sends the beginning of that answer.
        opening: How many of the steps read no request.
    """

    def fault(what: str, code: Code, *rest: Step) -> Fault:
        return Fault(f"{name}_{what}", code, (*script, *rest), opening=opening)

    return (
        fault("stall", Code.READ_TIMED_OUT, stall),
        fault("stall_in_answer", Code.READ_TIMED_OUT, part, stall),
        fault("close", Code.CLOSED_BY_PEER, close),
        fault("close_in_answer", Code.CLOSED_BY_PEER, part, close),
        fault("reset", Code.CLOSED_BY_PEER, reset),
    )


def refused_session(name: str, *script: Step, transient: bool = False) -> Fault:
    """Give the fault of a server that answers, and will not have the client."""
    steps = (*script, let_it_end)
    return Fault(name, Code.OTHER, steps, answers="session", transient=transient)


def refused_request(name: str, *script: Step, opening: int, transient: bool = False) -> Fault:
    """Give the fault of a server that answers a request with a refusal."""
    steps = (*script, let_it_end)
    return Fault(name, Code.OTHER, steps, answers="request", transient=transient, opening=opening)


def _received(connection: Connection) -> bytes:
    data = connection.socket.recv(65536)
    if not data:
        raise ConnectionAbortedError("the client closed the connection")
    return data
