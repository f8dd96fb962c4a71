"""Several attempts at once: who speaks for them, and what holds for all of them."""

import asyncio
import ssl
from collections.abc import Sequence
from itertools import permutations

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import CodedError, Diagnosis, Fit, Phase

N = NetworkErrorCode


class StatusError(Exception):
    """An exception that carries an HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__()
        self.status = status


def in_(phase: str, error: Exception) -> Exception:
    """Give an error whose traceback shows the method that was called."""

    class Connection:
        def do_handshake(self) -> None:
            raise error

        recv = connect = do_handshake

    calls = {
        "tls": lambda: Connection().do_handshake(),
        "receive": lambda: Connection().recv(),
        "connect": lambda: Connection().connect(),
    }
    try:
        calls[phase]()
    except Exception as raised:
        # The innermost frame is that of the caller, as with a method that is written in C.
        links = raised.__traceback__
        if links is not None and links.tb_next is not None:
            links.tb_next.tb_next = None
        return raised
    raise AssertionError("nothing was raised")


def read_timed_out() -> Exception:
    """Give a time-out of a request that had left."""
    return TimeoutError("The read operation timed out")


def handshake_timed_out() -> Exception:
    """Give a time-out of a handshake."""
    return TimeoutError("The handshake operation timed out")


def reset(phase: str) -> Exception:
    """Give what a reset connection is in a phase."""
    return in_(phase, ConnectionResetError(104, "Connection reset by peer"))


def refused() -> Exception:
    """Give what a refused connection is."""
    return ConnectionRefusedError(111, "Connection refused")


def expired() -> Exception:
    """Give what an expired certificate is, without its number."""
    return ssl.SSLCertVerificationError(1, "certificate verify failed: certificate has expired")


def both(*attempts: Exception) -> Diagnosis:
    """Diagnose some attempts as a group, which gives the same in any order, and asked anyhow."""
    groups = [ExceptionGroup("attempts", order) for order in permutations(attempts)]
    diagnoses = [classify.diagnose(group) for group in groups]
    assert len(set(diagnoses)) == 1
    assert {classify.exception(group) for group in groups} == {diagnoses[0].code}
    assert {classify.is_transient(group) for group in groups} == {diagnoses[0].transient}
    return diagnoses[0]


def test_the_helper_shows_the_phase() -> None:
    """The tests below stand on phases that are read from tracebacks."""
    assert [classify.diagnose(reset(phase)).phase for phase in ("connect", "tls", "receive")] == [
        Phase.CONNECT,
        Phase.TLS,
        Phase.RECEIVE,
    ]


def test_the_phase_goes_before_the_code() -> None:
    """A read time-out got further than a connection that was closed in the handshake."""
    told = both(read_timed_out(), reset("tls"))

    assert (told.code, told.phase, told.sent) == (N.READ_TIMED_OUT, Phase.RECEIVE, True)


@pytest.mark.parametrize("status", [408, 504])
def test_a_status_got_further_than_a_handshake(status: int) -> None:
    """Who gave a status had seen the request."""
    told = both(StatusError(status), handshake_timed_out())

    assert (told.code, told.status, told.sent) == (N.TIMEOUT, status, True)


def test_the_code_decides_in_one_phase() -> None:
    """Of two that came to the same phase the code that comes later speaks."""
    assert both(read_timed_out(), reset("receive")).code is N.CLOSED_BY_PEER
    assert both(handshake_timed_out(), expired()).code is N.SSL_HANDSHAKE_FAILED
    assert both(OSError(101, "Network is unreachable"), refused()).code is N.CONNECT_FAILED


def test_what_was_cancelled_got_nowhere() -> None:
    """A task that was cancelled while it read does not speak for one that was refused."""
    group = BaseExceptionGroup("tasks", [asyncio.CancelledError(), refused()])
    told = classify.diagnose(group)

    assert told.code is N.CONNECT_FAILED
    assert told.sent is None
    assert told.transient is True
    assert classify.is_transient(group)


@pytest.mark.parametrize(
    ("attempts", "sent"),
    [
        ([refused(), handshake_timed_out()], False),
        ([refused(), read_timed_out()], True),
        ([refused(), TimeoutError()], None),
        ([TimeoutError(), handshake_timed_out()], None),
        ([refused(), ValueError("a mistake")], None),
        ([read_timed_out(), ValueError("a mistake")], True),
        ([CodedError(AppErrorCode.CLOCK_WRONG), refused()], False),
        ([CodedError(AppErrorCode.DEVICE_OFFLINE), refused()], None),
    ],
    ids=[
        "none left",
        "one left",
        "one may have left",
        "one before the furthest may have left",
        "one is not recognised",
        "one left, one is not recognised",
        "one says so itself",
        "one does not say",
    ],
)
def test_sent_holds_for_all(attempts: Sequence[Exception], *, sent: bool | None) -> None:
    """A repeated group repeats every request, so `sent` is False only if none of them left."""
    assert both(*attempts).sent is sent


@pytest.mark.parametrize(
    ("attempts", "transient"),
    [
        ([refused(), StatusError(503)], True),
        ([expired(), StatusError(503)], False),
        ([StatusError(404), StatusError(503)], False),
        ([CodedError(AppErrorCode.DEVICE_REMOVED), refused()], False),
        ([CodedError(AppErrorCode.DEVICE_OFFLINE), refused()], True),
        ([ValueError("a mistake"), refused()], True),
        ([ValueError("a mistake"), KeyError("another")], False),
    ],
)
def test_transient_holds_for_all(attempts: Sequence[Exception], *, transient: bool) -> None:
    """A group with a failure inside that will stay is not worth another try."""
    assert both(*attempts).transient is transient


def test_groups_in_groups() -> None:
    """What holds for all holds for the members of inner groups too, also inside a wrapper."""
    inner = ExceptionGroup("inner", [expired(), StatusError(503)])
    wrapper = RuntimeError("a wrapper")
    wrapper.__cause__ = ExceptionGroup("outer", [refused(), inner])
    told = classify.diagnose(wrapper)

    assert (told.code, told.sent, told.transient) == (N.SERVICE_UNAVAILABLE, True, False)


def test_one_member_speaks_for_itself() -> None:
    """A group of one is what its member is."""
    alone = classify.diagnose(refused())

    assert classify.diagnose(ExceptionGroup("alone", [refused()])) == alone


def test_an_old_group_does_not_count() -> None:
    """A group in the context of a newer failure says nothing of whether that was sent."""
    newer = ConnectionRefusedError(111, "Connection refused")
    newer.__context__ = ExceptionGroup("older", [read_timed_out(), expired()])
    told = classify.diagnose(newer)

    assert (told.code, told.sent, told.transient) == (N.CONNECT_FAILED, False, True)


def test_no_attempt_is_recognised() -> None:
    """A group of mistakes is not recognised."""
    told = both(ValueError("a mistake"), KeyError("another"))

    assert told.fit is Fit.UNRECOGNIZED
