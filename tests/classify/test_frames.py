"""The readers of frames by themselves: what each gives, and what it leaves alone."""

import asyncio
import dis
import socket
from collections.abc import Callable
from types import CodeType, SimpleNamespace
from typing import Any

import attrs
import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read import calls, frames
from errcodes.classify.read.deadlines import awaited_phase, cancelled_step
from errcodes.classify.read.frame_phases import (
    FramePhase,
    function_phase,
    method_phase,
    shown_phase,
    step_phase,
)
from errcodes.classify.read.printed_frames import printed_phase, remote_phase
from errcodes.classify.walk.record import walked
from tests.classify.test_answers import named

PACKAGE = "/venv/lib/site-packages/lamps/client.py"
OWN = "/srv/shop/lamps.py"
P = Phase


def stack(error: BaseException, *functions: tuple[str, ...]) -> BaseException:
    """Raise an exception through functions, `(module, name)` or with the file, outermost first.

    Its traceback has their frames alone.
    """

    def fail() -> None:
        raise error

    call: Callable[[], None] = fail
    for module, name, *file in reversed(functions):
        names: dict[str, Any] = {"call": call, "__name__": module}
        source = f"def {name.rpartition('.')[2]}():\n    call()"
        exec(compile(source, file[0] if file else OWN, "exec"), names)
        call = names[name.rpartition(".")[2]]
        if "." in name:
            call.__code__ = call.__code__.replace(co_name=name)
    with pytest.raises(type(error)):
        call()
    entry = error.__traceback__
    while entry is not None and entry.tb_frame.f_globals is globals():
        entry = entry.tb_next
    if not functions:
        return error.with_traceback(None)
    last = entry
    while last is not None and last.tb_next is not None:
        if last.tb_next.tb_frame.f_code is fail.__code__:
            last.tb_next = None
            break
        last = last.tb_next
    return error.with_traceback(entry)


def shown(*functions: tuple[str, ...], module: str = "") -> FramePhase | None:
    """Give the phase that the frames of functions show."""
    return shown_phase(walked(stack(TimeoutError(), *functions)).entries, module)


RECV, SENDALL = ("socket", "readinto"), ("asyncio.selector_events", "sock_sendall")
SHAKE, TUNNEL, LOOK_UP = (
    ("ssl", "do_handshake"),
    ("http.client", "_tunnel"),
    ("socket", "getaddrinfo"),
)
CONNECT = ("http.client", "connect")


@pytest.mark.parametrize(
    ("functions", "found"),
    [
        ((), None),
        ((("shop", "readinto"),), None),
        ((("socket", "fetch"),), None),
        ((RECV,), FramePhase(P.RECEIVE, "socket.readinto")),
        ((RECV, ("shop", "fetch")), FramePhase(P.RECEIVE, "socket.readinto")),
        # Sending and receiving may be a part of something larger, at any distance.
        ((SHAKE, ("shop", "fetch"), RECV), FramePhase(P.TLS, "ssl.do_handshake")),
        ((TUNNEL, RECV), FramePhase(P.PROXY, "http.client._tunnel")),
        ((LOOK_UP, SENDALL), FramePhase(P.RESOLVE, "socket.getaddrinfo")),
        ((SENDALL, RECV), FramePhase(P.SEND, "asyncio.selector_events.sock_sendall")),
        ((RECV, SENDALL), FramePhase(P.SEND, "asyncio.selector_events.sock_sendall")),
        ((CONNECT, RECV), FramePhase(P.RECEIVE, "socket.readinto")),
        ((TUNNEL, SHAKE, RECV), FramePhase(P.TLS, "ssl.do_handshake")),
        # Of what is no part of anything the innermost counts.
        ((SHAKE, CONNECT), FramePhase(P.CONNECT, "http.client.connect")),
        ((TUNNEL, LOOK_UP), FramePhase(P.RESOLVE, "socket.getaddrinfo")),
        # In libraries a name is enough.
        ((("lamps.client", "recv", PACKAGE),), FramePhase(P.RECEIVE, "lamps.client.recv")),
        ((("lamps.client", "recv", OWN),), None),
        ((("asyncio.lamps", "start_tls", OWN),), FramePhase(P.TLS, "asyncio.lamps.start_tls")),
        ((("lamps.client", "readinto", PACKAGE),), None),
        # Functions in Cython have a module's name before theirs, and are steps innermost alone.
        ((("lamps", "Lamp.read_packet", "lamps.pyx"),), FramePhase(P.RECEIVE, "read_packet")),
        ((("lamps", "Lamp._connect", "lamps.pxd"),), FramePhase(P.CONNECT, "_connect")),
        ((("lamps", "read_packet", "lamps.pxi"),), FramePhase(P.RECEIVE, "read_packet")),
        ((("lamps", "read_packet", "lamps.py"),), None),
        ((("lamps", "read_packet", "lamps.pyx"), ("shop", "fetch")), None),
        ((("lamps", "ready", "lamps.pyx"),), None),
    ],
)
def test_what_frames_show(functions: tuple[tuple[str, ...], ...], found: FramePhase | None) -> None:
    """The innermost phase, or the one around it that is made of sending and receiving."""
    assert shown(*functions) == found


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("connect", P.CONNECT),
        ("_connect", P.CONNECT),
        ("__connect__", P.CONNECT),
        ("connect_to_lamp", P.CONNECT),
        ("read", P.RECEIVE),
        ("_read_packet", P.RECEIVE),
        ("receive_message", P.RECEIVE),
        ("recv", P.RECEIVE),
        ("reconnect", None),
        ("reader", None),
        ("async_read", P.RECEIVE),
        ("_do_connect", P.CONNECT),
        ("do_async_reading", None),
        ("async_", None),
        ("", None),
    ],
)
def test_the_phase_of_a_step(name: str, phase: Phase | None) -> None:
    """Its first word tells what a step is for, behind those of a convention."""
    assert step_phase(name) is phase


def test_the_phase_of_a_method_of_c() -> None:
    """It is shown as a call."""
    assert method_phase("recv") == FramePhase(P.RECEIVE, "recv()")
    assert method_phase("fetch") is None
    assert function_phase("shop", "recv", OWN) is None


def test_a_method_of_c_raises_no_class_of_a_package() -> None:
    """What a socket raises is Python's own."""
    sock, peer = socket.socketpair()
    with sock, peer:
        sock.settimeout(0.01)
        with pytest.raises(TimeoutError) as caught:
            sock.recv(1)
    entries = walked(caught.value).entries

    assert shown_phase(entries) == FramePhase(P.RECEIVE, "recv()")
    assert shown_phase(entries, "asyncio.exceptions") == FramePhase(P.RECEIVE, "recv()")
    assert shown_phase(entries, "lamps.errors") is None
    assert shown_phase(entries[:-1]) is None


def instructions(monkeypatch: pytest.MonkeyPatch, *loads: tuple[Any, ...]) -> None:
    """Let a code have other instructions: `(offset, name of it, argument, line, column)`."""
    found = [
        SimpleNamespace(
            offset=offset,
            opname=opname,
            argval=argument,
            positions=SimpleNamespace(lineno=line, col_offset=column) if line != -1 else None,
        )
        for offset, opname, argument, line, column in loads
    ]
    monkeypatch.setattr(dis, "get_instructions", lambda _: iter(found))


KNOWN = {"recv", "send"}


@pytest.mark.parametrize(
    ("loads", "name"),
    [
        ([(0, "LOAD_ATTR", "recv", 1, 4), (2, "CALL", None, 1, 4)], "recv"),
        ([(0, "LOAD_CONST", "recv", 1, 4), (2, "CALL", None, 1, 4)], None),
        ([(0, "STORE_FAST", "recv", 1, 4), (2, "CALL", None, 1, 4)], None),
        ([(0, "LOAD_FAST", "recv", 1, 4), (2, "CALL", None, 1, 5)], None),
        ([(0, "LOAD_FAST", "recv", 1, 4), (2, "CALL", None, 2, 4)], None),
        ([(0, "LOAD_FAST", "fetch", 1, 4), (2, "CALL", None, 1, 4)], None),
        # Of two the later one, but none behind the call.
        (
            [
                (0, "LOAD_ATTR", "send", 1, 4),
                (1, "LOAD_ATTR", "recv", 1, 4),
                (2, "CALL", None, 1, 4),
                (3, "LOAD_ATTR", "send", 1, 4),
            ],
            "recv",
        ),
        # Two variables that are loaded at once: the position is that of the first one.
        ([(0, "LOAD_FAST_LOAD_FAST", ("recv", "x"), 1, 4), (2, "CALL", None, 1, 4)], "recv"),
        ([(0, "LOAD_FAST_LOAD_FAST", ("data", "recv"), 1, 4), (2, "CALL", None, 1, 9)], "recv"),
        ([(0, "LOAD_FAST_LOAD_FAST", ("data", "recv"), 1, 4), (2, "CALL", None, 1, 4)], None),
        ([(0, "LOAD_FAST_LOAD_FAST", ("data", "recv"), 1, 9), (2, "CALL", None, 1, 4)], None),
        ([(0, "LOAD_FAST_LOAD_FAST", ("data", "recv"), 1, 4), (2, "CALL", None, 2, 9)], None),
        ([(0, "LOAD_FAST_LOAD_FAST", ("data", "fetch"), 1, 4), (2, "CALL", None, 1, 9)], None),
        (
            [
                (0, "LOAD_FAST_LOAD_FAST", ("data", "send"), 1, 4),
                (1, "LOAD_FAST_LOAD_FAST", ("data", "recv"), 1, 5),
                (2, "CALL", None, 1, 9),
            ],
            "recv",
        ),
        # An instruction may have no position, or a part of one.
        ([(0, "LOAD_ATTR", "recv", None, None), (2, "CALL", None, None, None)], None),
        ([(0, "LOAD_ATTR", "recv", 1, None), (2, "CALL", None, 1, None)], None),
        ([(0, "LOAD_ATTR", "recv", -1, 0), (2, "CALL", None, -1, 0)], None),
        ([(0, "LOAD_FAST_LOAD_FAST", ("x", "recv"), 1, None), (2, "CALL", None, 1, 9)], None),
        ([(0, "LOAD_FAST_LOAD_FAST", ("x", "recv"), -1, 0), (2, "CALL", None, 1, 9)], None),
        # Numbers and nothing are loaded as well.
        ([(0, "LOAD_FAST_LOAD_FAST", (7, "recv"), 1, 4), (2, "CALL", None, 1, 4)], "recv"),
        ([(0, "LOAD_SMALL_INT", 7, 1, 4), (2, "CALL", None, 1, 4)], None),
        ([], None),
    ],
)
def test_what_was_looked_up_where_the_call_begins(
    monkeypatch: pytest.MonkeyPatch, loads: list[tuple[Any, ...]], name: str | None
) -> None:
    """The instructions of versions of Python that do not run this, too."""
    instructions(monkeypatch, *loads)

    def fetch(recv: object) -> object:
        return recv

    code: CodeType = fetch.__code__.replace()  # One that nothing is remembered of.
    entry: Any = SimpleNamespace(tb_frame=SimpleNamespace(f_code=code), tb_lasti=2)

    assert calls.called_method(entry, KNOWN) == name


@pytest.mark.parametrize("place", ["name", "variable", "free", "cell"])
def test_only_code_that_has_a_known_name_is_read(
    monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Wherever it has it; the code of others is left alone."""
    instructions(monkeypatch, (0, "LOAD_ATTR", "recv", 1, 4), (2, "CALL", None, 1, 4))

    def names(sock: Any) -> object:
        return sock.recv

    def variable(recv: object) -> object:
        return recv

    def cell() -> tuple[object, Callable[[], object]]:
        recv = 7

        def free() -> object:
            return recv

        return recv, free

    code = {
        "name": names.__code__,
        "variable": variable.__code__,
        "free": cell()[1].__code__,
        "cell": cell.__code__,
    }[place].replace()
    entry: Any = SimpleNamespace(tb_frame=SimpleNamespace(f_code=code), tb_lasti=2)
    other: Any = SimpleNamespace(tb_frame=SimpleNamespace(f_code=stack.__code__), tb_lasti=2)

    assert calls.called_method(entry, KNOWN) == "recv"
    assert calls.called_method(entry, set()) == "recv"  # That call is remembered.
    assert calls.called_method(other, KNOWN) is None


def frame_line(file: str, function: str) -> str:
    """Give a line of a printed traceback."""
    return f'  File "{file}", line 7, in {function}'


SSL = "/usr/lib/python3.11/ssl.py"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([], None),
        ([frame_line(SSL, "do_handshake")], FramePhase(P.TLS, "ssl.do_handshake")),
        ([frame_line(SSL, "read")], FramePhase(P.RECEIVE, "ssl.read")),
        ([frame_line("C:\\Python\\Lib\\ssl.py", "read")], FramePhase(P.RECEIVE, "ssl.read")),
        ([frame_line("/shop/ssl.pyx", "read")], None),
        (
            [frame_line("/usr/lib/python3/asyncio/streams.py", "drain")],
            FramePhase(P.SEND, "asyncio.streams.drain"),
        ),
        ([frame_line("/shop/streams.py", "drain")], None),
        ([frame_line(PACKAGE, "sendall")], FramePhase(P.SEND, "client.sendall")),
        (
            [frame_line(SSL, "do_handshake"), frame_line(SSL, "read")],
            FramePhase(P.TLS, "ssl.do_handshake"),
        ),
        (
            [frame_line(SSL, "read"), frame_line(SSL, "do_handshake")],
            FramePhase(P.TLS, "ssl.do_handshake"),
        ),
        (
            [frame_line(SSL, "write"), frame_line(SSL, "connect")],
            FramePhase(P.CONNECT, "ssl.connect"),
        ),
        # What is called in the source is the last resort.
        ([frame_line(OWN, "fetch"), "    sock.recv(1)"], FramePhase(P.RECEIVE, "recv()")),
        (["    sock.send(sock.recv(1))", "    lamp = 7"], FramePhase(P.RECEIVE, "recv()")),
        (["    sock.recv(1)", "    sock.send(x)"], FramePhase(P.SEND, "send()")),
        (["    self.sock.connect((host, port))"], FramePhase(P.CONNECT, "connect()")),
        (["    connect((host, port))"], None),
        (["    sock.recv"], None),
        ([frame_line(SSL, "read"), "    sock.send(1)"], FramePhase(P.RECEIVE, "ssl.read")),
    ],
)
def test_what_printed_frames_show(lines: list[str], found: FramePhase | None) -> None:
    """The same as frames do, by the files that they name."""
    assert printed_phase(lines) == found


BEGIN = "Traceback (most recent call last):\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BEGIN + frame_line(SSL, "read"), FramePhase(P.RECEIVE, "ssl.read")),
        # The last part is the exception's own.
        (
            (
                f"{BEGIN}{frame_line(SSL, 'do_handshake')}\n\nDuring ...\n\n"
                f"{BEGIN}{frame_line(SSL, 'write')}\n"
            ),
            FramePhase(P.SEND, "ssl.write"),
        ),
        # A part of a long one is the end of it.
        (
            BEGIN + "x\n" * 20_000 + BEGIN + frame_line(SSL, "read"),
            FramePhase(P.RECEIVE, "ssl.read"),
        ),
        (BEGIN + frame_line(SSL, "read") + "\n" + "x\n" * 5_000, None),
        (BEGIN + "    sock.recv(1)", None),
        ("", None),
        (7, None),
        (None, None),
    ],
)
def test_what_another_process_sent_along(text: object, found: FramePhase | None) -> None:
    """The traceback of a worker, as a text."""
    remote = type("_RemoteTraceback", (Exception,), {"__module__": "concurrent.futures.process"})
    error, cause = TimeoutError(), remote()
    error.__cause__ = cause
    vars(cause)["tb"] = text

    assert remote_phase(walked(error)) == found
    error.__cause__ = ValueError()
    vars(error.__cause__)["tb"] = text
    assert remote_phase(walked(error)) is None
    assert remote_phase(walked(cause)) is None


def test_how_much_another_process_may_send() -> None:
    """Ten thousand letters are read of it."""
    remote = type("RemoteTraceback", (Exception,), {"__module__": "multiprocessing.pool"})
    line = f"{frame_line(SSL, 'read')}\n"
    for behind, found in ((0, FramePhase(P.RECEIVE, "ssl.read")), (len(line), None)):
        error, cause = TimeoutError(), remote()
        error.__cause__ = cause
        vars(cause)["tb"] = line + "x" * (10_000 - len(line) + behind)
        assert remote_phase(walked(error)) == found


def evidence(symptom: Symptom, weight: Weight = Weight.CLASS, attribute: str = "x") -> Evidence:
    """Give evidence of a failure, as a class gives it."""
    return Evidence(symptom, P.POOL, weight, "lamps.LampError", attribute, "LampError", exact=False)


RECEIVED = stack(TimeoutError(), RECV)


@pytest.mark.parametrize(
    ("given", "weight"),
    [
        (evidence(Symptom.TIMEOUT), Weight.FRAME),
        (evidence(Symptom.TIMEOUT, Weight.BROAD_NAME), Weight.FRAME),
        (evidence(Symptom.TIMEOUT, Weight.NUMBER), Weight.FRAME),
        (evidence(Symptom.CLOSED), Weight.CLASS),
        (evidence(Symptom.CLOSED, Weight.HINT), Weight.HINT),
        (evidence(Symptom.TIMEOUT, Weight.STATUS), None),
        (evidence(Symptom.TIMEOUT, Weight.FRAME), None),
        (evidence(Symptom.TLS, Weight.CERTIFICATE), None),
        (evidence(Symptom.TIMEOUT, Weight.CLASS, "__traceback__"), None),
    ],
)
def test_evidence_with_the_phase_of_the_frames(given: Evidence, weight: Weight | None) -> None:
    """It is what it was but for the phase, and that of a time-out weighs more."""
    record = walked(RECEIVED)
    found = frames.frame_evidence(given, record, record)

    if weight is None:
        assert found is None
    else:
        assert found is not None
        assert (found.symptom, found.phase, found.weight) == (given.symptom, P.RECEIVE, weight)
        assert (found.owner, found.attribute) == (given.owner, "__traceback__")
        assert (found.value, found.exact) == ("socket.readinto", given.exact)


def test_the_phase_in_what_was_caught() -> None:
    """Another process sends the traceback along with the exception, or with what is around it."""
    remote = type("_RemoteTraceback", (Exception,), {"__module__": "concurrent.futures.process"})
    inner, outer, neither = TimeoutError(), TimeoutError(), walked(TimeoutError())
    outer.__cause__ = remote()
    vars(outer.__cause__)["tb"] = BEGIN + frame_line(SSL, "read")
    given = evidence(Symptom.TIMEOUT)

    for record, caught in ((walked(outer), neither), (walked(inner), walked(outer))):
        found = frames.frame_evidence(given, record, caught)
        assert found is not None
        assert (found.phase, found.value) == (P.RECEIVE, "ssl.read")
    assert frames.frame_evidence(given, neither, neither) is None


@pytest.mark.parametrize(
    ("function", "decoded", "value"),
    [
        (("json.decoder", "raw_decode"), b"", "json.decoder.raw_decode"),
        (("lamps", "loads"), b"", "lamps.loads"),
        (("aiohttp", "json"), b"", "aiohttp.json"),
        (("lamps", "load"), b"", None),
        (("lamps", "load"), b"{\xff", "decode()"),
        (("lamps", "load"), b" \n[\xff", "decode()"),
        (("lamps", "load"), b" " * 39 + b"[\xff", "decode()"),
        (("lamps", "load"), b" " * 40 + b"[\xff", None),
        (("lamps", "load"), b"<\xff", None),
    ],
)
def test_bytes_that_are_no_text(
    function: tuple[str, str], decoded: bytes, value: str | None
) -> None:
    """They are those of JSON where it was being read, or where they begin as it does."""
    error = stack(UnicodeDecodeError("utf-8", decoded, 0, 1, "bad"), function)
    record = walked(error)
    found = frames.frame_evidence(evidence(Symptom.UNDECODABLE), record, record)

    if value is None:
        assert found is None
    else:
        assert found is not None
        assert (found.phase, found.value) == (P.RECEIVE, value)
        assert found.weight is Weight.CLASS


@pytest.mark.parametrize("given", [(), ("utf-8",), ("utf-8", "{"), ("utf-8", ["{"])])
def test_what_could_not_be_read_is_not_known(given: tuple[object, ...]) -> None:
    """A recursion has no bytes."""
    record = walked(RecursionError(*given))

    assert frames.frame_evidence(evidence(Symptom.UNDECODABLE), record, record) is None


WAIT_FOR = ("asyncio.tasks", "wait_for")
BLOCK = ("asyncio.timeouts", "__aexit__")
LIBRARY = ("lamps.client", "fetch", PACKAGE)
STREAM = ("asyncio.streams", "_wait_for_data")
SHOP = ("shop", "fetch", OWN)


def timed_out(
    around: tuple[tuple[str, ...], ...], awaited: tuple[tuple[str, ...], ...] | None
) -> BaseException:
    """Give a time-out with what it ended by cancelling it."""
    error = stack(TimeoutError(), *around)
    if awaited is not None:
        error.__cause__ = stack(asyncio.CancelledError(), *awaited)
    return error


@pytest.mark.parametrize(
    ("around", "awaited", "phase"),
    [
        ((SHOP, WAIT_FOR), (SHOP, STREAM), P.RECEIVE),
        ((SHOP, BLOCK), (SHOP, ("aiohttp.streams", "_wait")), P.RECEIVE),
        ((SHOP, BLOCK), (SHOP, ("aiohttp.client_reqrep", "start"), ("shop", "x")), P.RECEIVE),
        ((SHOP, ("async_timeout", "__aexit__")), (CONNECT,), P.CONNECT),
        ((SHOP, ("anyio._core._tasks", "fail_after")), (CONNECT,), P.CONNECT),
        ((SHOP, ("shop", "fail_after")), (CONNECT,), None),
        ((SHOP, ("asyncio.tasks", "wait")), (CONNECT,), None),
        ((SHOP, BLOCK), (SHOP,), None),
        ((SHOP, BLOCK), None, None),
        ((BLOCK,), (CONNECT,), P.CONNECT),
    ],
)
def test_what_was_awaited(
    around: tuple[tuple[str, ...], ...],
    awaited: tuple[tuple[str, ...], ...] | None,
    phase: Phase | None,
) -> None:
    """What the deadline ended, whoever's it was."""
    assert awaited_phase(walked(timed_out(around, awaited))) is phase


CONTEXTLIB = ("contextlib", "__aexit__")


@pytest.mark.parametrize(
    ("around", "awaited", "phase"),
    [
        # A library's own, around steps of its own and of what runs them.
        ((SHOP, LIBRARY, BLOCK), (LIBRARY, STREAM), P.RECEIVE),
        ((SHOP, LIBRARY, CONTEXTLIB, BLOCK), (LIBRARY, STREAM), P.RECEIVE),
        ((SHOP, LIBRARY, CONTEXTLIB, CONTEXTLIB, BLOCK), (LIBRARY, STREAM), P.RECEIVE),
        ((SHOP, LIBRARY, BLOCK), (LIBRARY, ("anyio.lamp", "x"), CONTEXTLIB, STREAM), P.RECEIVE),
        # Around those of another one, unless its function is called for a step.
        ((SHOP, LIBRARY, BLOCK), (LIBRARY, RECV), None),
        ((SHOP, ("lamps", "connect", PACKAGE), BLOCK), (LIBRARY, RECV), P.RECEIVE),
        ((SHOP, ("lamps", "_read_lamp", PACKAGE), BLOCK), (SHOP, CONNECT), P.CONNECT),
        # Who reads waits for what comes; who connects may wait for an answer as well.
        ((SHOP, ("lamps", "async_read", PACKAGE), BLOCK), (("queues", "get"),), P.RECEIVE),
        ((SHOP, ("lamps", "async_connect", PACKAGE), BLOCK), (("queues", "get"),), None),
        # The step may be what it is put around: `wait_for(self.receive_hello(), 5)`.
        (
            (SHOP, LIBRARY, WAIT_FOR),
            (WAIT_FOR, ("lamps.client", "receive_hello", PACKAGE)),
            P.RECEIVE,
        ),
        ((SHOP, LIBRARY, WAIT_FOR), (WAIT_FOR, ("lamps.client", "greet", PACKAGE)), None),
        # That of the one who caught it is over all that it is around.
        ((LIBRARY, BLOCK), (LIBRARY, STREAM), None),
        ((("lamps", "serve", PACKAGE), LIBRARY, BLOCK), (LIBRARY, STREAM), None),
        ((SHOP, BLOCK), (STREAM,), None),
        ((SHOP, BLOCK), (SHOP, STREAM), None),
        # asyncio.wait_for is but for one step, where that is asyncio's.
        ((SHOP, WAIT_FOR), (SHOP, WAIT_FOR, STREAM), P.RECEIVE),
        ((SHOP, WAIT_FOR), (SHOP, WAIT_FOR, ("asyncio.streams", "read"), STREAM), P.RECEIVE),
        ((SHOP, WAIT_FOR), (SHOP, WAIT_FOR, SHOP, STREAM), None),
        ((SHOP, WAIT_FOR), (SHOP, WAIT_FOR), None),
        ((SHOP, WAIT_FOR), (STREAM,), None),
        ((SHOP, WAIT_FOR, BLOCK), (SHOP, WAIT_FOR, STREAM), P.RECEIVE),
        # The outermost deadline counts, and none that stands alone.
        ((SHOP, BLOCK, LIBRARY, BLOCK), (LIBRARY, STREAM), None),
        ((BLOCK,), (STREAM,), None),
        ((SHOP, LIBRARY), (LIBRARY, STREAM), None),
        ((SHOP, LIBRARY, BLOCK), None, None),
        ((CONTEXTLIB, BLOCK), (STREAM,), None),
    ],
)
def test_the_step_that_a_deadline_was_for(
    around: tuple[tuple[str, ...], ...],
    awaited: tuple[tuple[str, ...], ...] | None,
    phase: Phase | None,
) -> None:
    """A deadline tells the phase of what it ended where it was that step's own."""
    record = walked(timed_out(around, awaited))
    found = cancelled_step(record, record)

    assert (found and found.phase) is phase


def test_a_deadline_within_what_was_caught() -> None:
    """Who caught it is told by the exception that reached the caller."""
    record = walked(timed_out((LIBRARY, BLOCK), (LIBRARY, STREAM)))
    caught = walked(stack(ValueError(), SHOP, LIBRARY))

    assert cancelled_step(record, record) is None
    assert cancelled_step(record, caught) == FramePhase(P.RECEIVE, "asyncio.streams._wait_for_data")


def test_words_that_say_nothing_without_a_phase() -> None:
    """The frames tell which it is: the system denied a connect, or anything."""
    name = f"{pytest.importorskip('urllib3').__name__}.LampError"
    connecting = stack(named(name, "Permission denied"), SHOP, CONNECT)

    assert classify.exception(connecting) is NetworkErrorCode.CONNECT_FAILED
    assert classify.exception(stack(named(name, "Permission denied"), SHOP), None) is None


@pytest.mark.parametrize(
    ("functions", "phase"),
    [
        ((SHOP, ("lamps", "_read_packet", PACKAGE)), P.RECEIVE),
        ((SHOP, ("lamps", "_poll_for_data", PACKAGE)), P.RECEIVE),
        ((SHOP, ("lamps", "async_wait_for_response", PACKAGE)), P.RECEIVE),
        ((SHOP, ("lamps", "wait_until_connected", PACKAGE)), None),
        ((SHOP, ("lamps", "response", PACKAGE)), None),
        ((SHOP, ("lamps", "connect", PACKAGE)), None),
        ((SHOP, ("lamps", "_", PACKAGE)), None),
        ((SHOP, ("lamps", "_read_packet", PACKAGE), ("lamps", "fail", PACKAGE)), None),
        # The user's own functions are called as they like.
        ((SHOP, ("lamps", "read", OWN)), None),
        ((("lamps", "serve", PACKAGE), ("lamps", "read", PACKAGE)), None),
    ],
)
def test_who_found_that_nothing_came(
    functions: tuple[tuple[str, ...], ...], phase: Phase | None
) -> None:
    """A library that raises a time-out itself was doing what the function is called for."""
    error = named("lamps.LampTimeout", "7 s")
    given = attrs.evolve(evidence(Symptom.TIMEOUT), phase=None)
    record = walked(stack(error, *functions))
    found = frames.frame_evidence(given, record, record)

    assert (found and found.phase) is phase
    error.__context__ = TimeoutError()
    assert frames.frame_evidence(given, *(walked(error),) * 2) is None


def test_a_deadline_tells_nothing_of_another_failure() -> None:
    """A connection that was lost while a step was cancelled shows its own frames alone."""
    error = stack(ConnectionError(), SHOP, LIBRARY, BLOCK)
    error.__cause__ = stack(asyncio.CancelledError(), LIBRARY, STREAM)
    record = walked(error)

    assert frames.frame_evidence(evidence(Symptom.CLOSED), record, record) is None
    assert frames.frame_evidence(evidence(Symptom.TIMEOUT), record, record) is not None
