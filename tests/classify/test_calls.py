"""Which method a frame was calling, however the method got there: real sockets that time out."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from errcodes import NetworkErrorCode, classify

READ = NetworkErrorCode.READ_TIMED_OUT


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A socket whose peer says nothing, and takes nothing."""
    sock, peer = socket.socketpair()
    with sock, peer:
        sock.settimeout(0.05)
        yield sock


def attribute(sock: socket.socket) -> object:
    """Call the method of an attribute."""
    return sock.recv(1)


def variable_in_a_loop(sock: socket.socket) -> object:
    """Put it into a variable, and call it in a loop."""
    recv, data = sock.recv, b""
    while len(data) < 10:
        data += recv(10 - len(data))
    return data


def variable_that_may_be_unbound(sock: socket.socket) -> object:
    """Put it into a variable on one way only."""
    if sock.fileno() > 0:
        recv = sock.recv
    return recv(1)


def two_variables(sock: socket.socket) -> object:
    """Load two variables at once, as CPython 3.12 does."""
    recv, size = sock.recv, 1
    return recv(size)


def closure(sock: socket.socket) -> object:
    """Call it in a function within."""
    recv = sock.recv

    def read() -> bytes:
        return recv(1)

    return read()


def global_variable(sock: socket.socket) -> object:
    """Call it by a global name."""
    exec("recv(1)", {"recv": sock.recv})
    return None


def into_a_buffer(sock: socket.socket) -> object:
    """Read into a buffer."""
    recv_into = sock.recv_into
    return recv_into(bytearray(1))


@pytest.mark.parametrize(
    "read",
    [
        *(attribute, variable_in_a_loop, variable_that_may_be_unbound, two_variables),
        *(closure, global_variable, into_a_buffer),
    ],
)
def test_reading(silent: socket.socket, read: Callable[[socket.socket], object]) -> None:
    """A method that was put into a variable of any kind is found where it is called."""
    with pytest.raises(TimeoutError) as caught:
        read(silent)

    diagnosis = classify.diagnose(caught.value)

    assert classify.exception(caught.value) is diagnosis.code is READ
    assert diagnosis.sent is True


def test_writing(silent: socket.socket) -> None:
    """So is one that sends: a time-out there has no code of its own, but its phase."""
    sendall, chunk = silent.sendall, b"x" * 1_000_000
    with pytest.raises(TimeoutError) as caught:
        while True:
            sendall(chunk)

    diagnosis = classify.diagnose(caught.value)

    assert (diagnosis.code, diagnosis.phase) == (NetworkErrorCode.TIMEOUT, "send")


def test_another_call_of_the_same_function(silent: socket.socket) -> None:
    """What is remembered of a call holds for that call alone."""

    def twice(first: bool) -> None:  # noqa: FBT001
        if first:
            silent.recv(1)
        while True:
            silent.sendall(b"x" * 1_000_000)

    phases = []
    for first in (True, False, True):
        with pytest.raises(TimeoutError) as caught:
            twice(first)
        phases.append(classify.diagnose(caught.value).phase)

    assert phases == ["receive", "send", "receive"]


def test_a_function_that_raises_itself() -> None:
    """It called nothing, though it knows the name of a method, and raised with its last word."""

    def give_up(recv: object) -> None:
        raise TimeoutError(f"no {recv} in time")

    with pytest.raises(TimeoutError) as caught:
        give_up("answer")

    diagnosis = classify.diagnose(caught.value)

    assert (diagnosis.code, diagnosis.phase) == (NetworkErrorCode.TIMEOUT, None)


def test_instructions_that_load_no_name(silent: socket.socket) -> None:
    """What else a function loads on the way to the call is no name of a method."""

    def read(sock: socket.socket) -> bytes:
        assert sock.fileno() > 0, "closed"
        return sock.recv(1)

    with pytest.raises(TimeoutError) as caught:
        read(silent)

    assert classify.exception(caught.value) is READ


def test_code_without_positions() -> None:
    """Where Python keeps no columns (`-X no_debug_ranges`) no call is found, and none guessed."""
    script = """
import socket
from errcodes import classify
sock, peer = socket.socketpair()
with sock, peer:
    sock.settimeout(0.05)
    try:
        sock.recv(1)
    except TimeoutError as error:
        diagnosis = classify.diagnose(error)
print(diagnosis.code.value, diagnosis.phase)
"""
    done = subprocess.run(
        [sys.executable, "-X", "no_debug_ranges", "-c", script],
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=True,
    )

    assert done.stdout == "50408 None\n"
