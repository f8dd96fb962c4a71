"""Ctrl-C while something is counted, and the end that it makes, in one process."""

import os
import signal
from collections.abc import Iterator

import pytest

from errcodes.terminal.endings import ended
from errcodes.terminal.interrupts import Interrupts
from tests.terminal.command import interruptible


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    with interruptible():
        yield


def interrupt() -> None:
    """Send what the keyboard sends."""
    signal.raise_signal(signal.SIGINT)


def test_what_was_read_is_given() -> None:
    """An interrupt between two items ends the reading where the next one is awaited."""
    given = []
    with pytest.raises(KeyboardInterrupt), Interrupts() as interrupts:
        for number in interrupts.awaited(range(5)):
            if number == 2:
                interrupt()
            given.append(number)

    assert given == [0, 1, 2]


def test_what_is_awaited_is_given_up() -> None:
    """An interrupt ends the wait for an item at once."""

    def waiting() -> Iterator[int]:
        yield 1
        interrupt()
        yield 2

    with pytest.raises(KeyboardInterrupt), Interrupts() as interrupts:
        list(interrupts.awaited(waiting()))


def test_the_second_ends_at_once() -> None:
    """Who interrupts twice waits for nothing."""
    given = []
    with pytest.raises(KeyboardInterrupt), Interrupts() as interrupts:
        for number in interrupts.awaited(range(5)):
            interrupt()
            interrupt()
            given.append(number)

    assert given == []


def test_all_is_as_before() -> None:
    """Without an interrupt nothing is left behind."""
    with Interrupts() as interrupts:
        assert list(interrupts.awaited(range(3))) == [0, 1, 2]
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler

    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_is_ignored_stays_so() -> None:
    """A shell starts what stands before `&` with the interrupt ignored."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Interrupts() as interrupts:
        for number in interrupts.awaited(range(3)):
            interrupt()
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN, number


@pytest.mark.parametrize(("system", "signals"), [("posix", [signal.SIGINT]), ("nt", [])])
def test_a_signal_that_ends_nothing(
    system: str, signals: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process ends by the signal; where it goes on, as on Windows, its status says as much."""
    sent: list[int] = []

    def run() -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(signal, "raise_signal", sent.append)
        patched.setattr(os, "name", system)
        status = ended(run)

    assert (status, sent) == (130, signals)
