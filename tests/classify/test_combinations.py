"""Which of two exceptions decides, by what each says and by how the two hang together.

What an exception says weighs, in this order: nothing, a broad name, what a name is like, a class of
something that is derived from it, an HTTP status, a class, a number, and a declared code. A
cancellation weighs little, for time-outs are built on it.
"""

import asyncio
import json
import socket
from collections.abc import Callable
from enum import IntEnum

import pytest

from errcodes import AppErrorCode, classify
from errcodes.classify.decide.settled import settled_code
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.record import walked
from tests.classify.test_answers import named
from tests.classify.test_decision import raised_while_handling, translated


def declared(code: IntEnum) -> BaseException:
    """Give an exception that declares its code."""
    error: BaseException = named("shop.LampError", "x", __error_code__=code)
    return error


#: What the outer exception says, and what the inner one does: no two of them the same.
OUTER: dict[str, Callable[[], BaseException]] = {
    "silent": lambda: named("shop.LampError", "no lamp"),
    "broad": lambda: named("some.client.ConnectionError", "x"),
    "name": lambda: named("some.client.ReadTimeoutError", "x"),
    "wrapper": lambda: named("shop.LampError", "x", bases=(TimeoutError,)),
    "status": lambda: named("shop.LampError", "x", status_code=503),
    "class": lambda: json.JSONDecodeError("x", "", 0),
    "number": lambda: ConnectionRefusedError(111, "x"),
    "canceled": asyncio.CancelledError,
    "declared": lambda: declared(AppErrorCode.DEVICE_OFFLINE),
}
INNER: dict[str, Callable[[], BaseException]] = {
    "silent": lambda: named("shop.DoorError", "no door"),
    "broad": lambda: named("other.client.ProtocolError", "y"),
    "name": lambda: named("other.client.ConnectTimeoutError", "y"),
    "wrapper": lambda: EOFError("y"),
    "status": lambda: named("shop.DoorError", "y", status_code=502),
    "class": lambda: socket.gaierror("y"),
    "number": lambda: OSError(101, "y"),
    "canceled": asyncio.CancelledError,
    "declared": lambda: declared(AppErrorCode.DEVICE_REMOVED),
}


def cause(outer: BaseException, inner: BaseException) -> BaseException:
    """Raise one from the other."""
    outer.__cause__ = inner
    return outer


def argument(outer: BaseException, inner: BaseException) -> BaseException:
    """Make one with the other."""
    outer.args = (*outer.args, inner)
    return outer


def attribute(outer: BaseException, inner: BaseException) -> BaseException:
    """Keep one in an attribute of the other."""
    vars(outer)["reason"] = inner
    return outer


def listed(outer: BaseException, inner: BaseException) -> BaseException:
    """Make one with a list of the other."""
    outer.args = (*outer.args, [inner])
    return outer


def attempts(outer: BaseException, inner: BaseException) -> BaseException:
    """Let both fail at once."""
    return BaseExceptionGroup("both", [outer, inner])


RELATIONS = {
    "cause": cause,
    "argument": argument,
    "attribute": attribute,
    "handler": translated,
    "older": raised_while_handling,
    "attempts": attempts,
    "listed": listed,
}
#: Relation -> a row for each outer exception, a column for each inner one: which of the two
#: decides, `o` or `i`; `=` where both say the same, and `.` where neither says anything.
DECIDES = {
    "cause": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        i        i        =        i        i        i        i        i
        name     o        i        i        i        i        i        i        o        i
        wrapper  o        i        i        i        i        i        i        o        i
        status   o        o        o        o        o        i        i        o        i
        class    o        o        o        o        o        i        i        o        i
        number   o        o        o        o        o        o        o        o        i
        canceled o        o        o        o        i        i        i        =        i
        declared o        o        o        o        o        o        o        o        o
    """,
    "argument": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        i        i        =        i        i        i        i        i
        name     o        i        i        i        i        i        i        o        i
        wrapper  o        i        i        i        i        i        i        o        i
        status   o        o        o        o        o        i        i        o        i
        class    o        o        o        o        o        i        i        o        i
        number   o        o        o        o        o        o        o        o        i
        canceled o        o        o        o        i        i        i        =        i
        declared o        o        o        o        o        o        o        o        o
    """,
    "attribute": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        i        i        =        i        i        i        i        i
        name     o        i        i        i        i        i        i        o        i
        wrapper  o        i        i        i        i        i        i        o        i
        status   o        o        o        o        o        i        i        o        i
        class    o        o        o        o        o        i        i        o        i
        number   o        o        o        o        o        o        o        o        i
        canceled o        o        o        o        i        i        i        =        i
        declared o        o        o        o        o        o        o        o        o
    """,
    "handler": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        o        i        =        i        i        i        i        i
        name     o        o        i        i        i        i        i        o        i
        wrapper  o        o        i        i        i        i        i        o        i
        status   o        o        o        o        o        o        o        o        o
        class    o        o        o        o        o        o        o        o        o
        number   o        o        o        o        o        o        o        o        o
        canceled o        o        o        o        o        o        o        =        o
        declared o        o        o        o        o        o        o        o        o
    """,
    "older": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        o        o        =        o        o        o        o        o
        name     o        o        o        o        o        o        o        o        o
        wrapper  o        o        o        o        o        o        o        o        o
        status   o        o        o        o        o        o        o        o        o
        class    o        o        o        o        o        o        o        o        o
        number   o        o        o        o        o        o        o        o        o
        canceled o        o        o        o        o        o        o        =        o
        declared o        o        o        o        o        o        o        o        o
    """,
    "attempts": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        i        o        =        i        i        i        i        i
        name     o        i        o        o        i        i        i        i        i
        wrapper  o        i        o        i        i        i        i        i        i
        status   o        o        o        o        o        o        o        o        i
        class    o        o        o        o        o        o        o        o        i
        number   o        o        o        o        i        o        o        o        i
        canceled o        o        o        o        i        i        i        =        i
        declared o        o        o        o        o        o        o        o        o
    """,
    "listed": """
                 silent   broad    name     wrapper  status   class    number   canceled declared
        silent   .        i        i        i        i        i        i        i        i
        broad    o        i        i        =        i        i        i        i        i
        name     o        i        i        i        i        i        i        i        i
        wrapper  o        i        i        i        i        i        i        i        i
        status   o        o        o        o        o        i        i        o        i
        class    o        o        o        o        o        i        i        o        i
        number   o        o        o        o        o        o        o        o        i
        canceled o        o        o        o        i        i        i        =        i
        declared o        o        o        o        o        o        o        o        o
    """,
}


def table(relation: str) -> str:
    """Give who decides, of all that two exceptions may say."""
    lines = [" " * 17 + " ".join(f"{name:8}" for name in INNER).rstrip()]
    for name, outer in OUTER.items():
        cells = [decides(relation, outer, inner) for inner in INNER.values()]
        lines.append(" " * 8 + f"{name:8} " + " ".join(f"{cell:8}" for cell in cells).rstrip())
    return "\n" + "\n".join(lines) + "\n    "


def decides(
    relation: str, outer: Callable[[], BaseException], inner: Callable[[], BaseException]
) -> str:
    """Tell which of two exceptions decides."""
    one, other = (classify.exception(make(), None) for make in (outer, inner))
    both = RELATIONS[relation](outer(), inner())
    found = classify.exception(both, None)
    assert found == (found and classify.diagnose(both).code)
    if one == other == found:
        return "." if found is None else "="
    return {one: "o", other: "i"}[found]


@pytest.mark.parametrize("relation", RELATIONS)
def test_who_decides(relation: str) -> None:
    """What was made from another says it better where that weighs more, or is a guess itself."""
    assert table(relation) == DECIDES[relation]


def test_a_time_out_that_was_built_on_a_cancellation() -> None:
    """Raised from one, or while one is handled, it is what it is called; a wrapper is none."""

    class LampTimeoutError(TimeoutError):
        pass

    for error, code in (
        (cause(LampTimeoutError(), asyncio.CancelledError()), "TIMEOUT"),
        (translated(LampTimeoutError("no answer"), asyncio.CancelledError()), "TIMEOUT"),
        (cause(named("some.client.ReadTimeout"), asyncio.CancelledError()), "READ_TIMED_OUT"),
        (cause(named("some.client.ConnectionError"), asyncio.CancelledError()), "CANCELED"),
    ):
        assert classify.exception(error).name == code


class DeclaredError(OSError):
    """One whose class declares a code."""

    __error_code__ = AppErrorCode.DEVICE_OFFLINE


def made(outer: BaseException) -> BaseException:
    """Give an exception that was made from a refused connection."""
    return cause(outer, ConnectionRefusedError(111, "x"))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ConnectionRefusedError(111, "x"), "CONNECT_FAILED"),
        (json.JSONDecodeError("x", "", 0), "JSON_INVALID"),
        (asyncio.IncompleteReadError(b"", 1), "CLOSED_BY_PEER"),
        (made(named("some.client.ConnectionError", "x")), "CONNECT_FAILED"),
        (made(named("shop.LampError", "x")), "CONNECT_FAILED"),
        (made(named("shop.LampError", "x", other=7)), "CONNECT_FAILED"),
        (made(json.JSONDecodeError("x", "", 0)), "CONNECT_FAILED"),
        (cause(LookupError("x"), asyncio.IncompleteReadError(b"", 1)), "CLOSED_BY_PEER"),
        (cause(ValueError("x"), asyncio.IncompleteReadError(b"", 1)), None),
        # It needs a phase, or words may say more.
        (TimeoutError(110, "x"), None),
        (OSError(99_999, "x"), None),
        (OSError("x"), None),
        (ConnectionResetError("x"), None),
        (socket.gaierror("x"), None),
        (ValueError("x"), None),
        (named("some.client.ReadTimeoutError", "x"), None),
        (cause(OSError("x"), asyncio.IncompleteReadError(b"", 1)), None),
        # As much is said around it, or a status may stand there.
        (made(OSError(104, "y")), None),
        (cause(ValueError("x"), json.JSONDecodeError("x", "", 0)), None),
        # There are several, or somebody declares a code.
        (ValueError(OSError(111, "x"), OSError(104, "x")), None),
        (ValueError([OSError(111, "x")]), None),
        (ExceptionGroup("x", [OSError(111, "x")]), None),
        (made(declared(AppErrorCode.DEVICE_OFFLINE)), None),
        (made(named("shop.LampError", "x", diagnosis=7)), None),
        (
            named("shop.LampError", 111, "x", bases=(DeclaredError,)),
            None,
        ),
    ],
)
def test_what_one_exception_settles(error: BaseException, code: str | None) -> None:
    """A number, or the class of one event, at the end of a chain spares the rest of the reading."""
    found = settled_code(walked(error), Registry({}))

    assert (found and found.name) == code
    assert found in (None, classify.diagnose(error).code)
