"""Who speaks for a failure when several exceptions hang together."""

import asyncio
import json
import pickle
import ssl
from collections.abc import Callable

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.classify import Phase
from tests.classify.test_rows import raised_in

REFUSED = NetworkErrorCode.CONNECT_FAILED
RESET = NetworkErrorCode.CLOSED_BY_PEER


class UserError(Exception):
    """An exception of the user's own, of which nothing is known."""


class StatusError(Exception):
    """An exception that carries an HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__()
        self.status = status


def refused() -> OSError:
    """Give what a refused connection is."""
    return ConnectionRefusedError(111, "Connection refused")


def reset() -> OSError:
    """Give what a reset connection is."""
    return ConnectionResetError(104, "Connection reset by peer")


def raised(function: Callable[[], object]) -> BaseException:
    """Give what a function raises."""
    try:
        function()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def raised_while_handling(error: BaseException, handled: BaseException) -> BaseException:
    """Raise an exception deeper down while another one is being handled."""

    def second_try() -> None:
        raise error

    def tried_twice() -> None:
        try:
            raise handled
        except BaseException:
            second_try()

    return raised(tried_twice)


def translated(error: BaseException, handled: BaseException) -> BaseException:
    """Raise an exception in the handler of another one."""

    def translate() -> None:
        try:
            raise handled
        except BaseException:
            raise error  # noqa: B904

    return raised(translate)


def test_a_silent_wrapper_speaks_through_its_cause() -> None:
    """`raise UserError from exc` is what exc is."""
    error = UserError()
    error.__cause__ = refused()

    assert classify.exception(error) is REFUSED


def test_a_silent_wrapper_speaks_through_its_context() -> None:
    """`raise UserError` in an except block is what was caught."""
    assert classify.exception(translated(UserError(), refused())) is REFUSED


def test_a_suppressed_context_still_speaks() -> None:
    """`raise UserError from None` hides the failure from the traceback, not from us."""
    error = UserError()
    error.__context__ = refused()
    error.__suppress_context__ = True

    assert classify.exception(error) is REFUSED


@pytest.mark.parametrize(
    "error",
    [
        UserError("failed", refused()),
        UserError([reset(), refused()]),
        UserError({"10.0.0.1": refused()}),
    ],
    ids=["argument", "list", "dict"],
)
def test_arguments_speak(error: BaseException) -> None:
    """An exception among the arguments is what the failure was made from."""
    assert classify.exception(error) in (REFUSED, RESET)


def test_an_attribute_speaks() -> None:
    """An exception that is kept in an attribute is what the failure was made from."""
    error = UserError("failed")
    vars(error)["original"] = refused()

    assert classify.exception(error) is REFUSED


@pytest.mark.parametrize(
    ("newer", "code"),
    [
        (reset(), RESET),
        (TimeoutError("timed out"), NetworkErrorCode.TIMEOUT),
        (StatusError(503), NetworkErrorCode.SERVICE_UNAVAILABLE),
        (json.JSONDecodeError("Expecting value", "<html>", 0), NetworkErrorCode.JSON_INVALID),
        (EOFError("closed"), RESET),
    ],
    ids=["reset", "time-out", "status", "json", "whisper"],
)
def test_an_older_failure_does_not_speak(newer: BaseException, code: NetworkErrorCode) -> None:
    """What was being handled when a second try failed is not why it failed."""
    assert classify.exception(raised_while_handling(newer, refused())) is code


def test_a_whisper_yields_to_what_it_was_made_from() -> None:
    """`raise ConnectionError(...)` in an except block says less than what was caught."""
    error = translated(ConnectionError("could not reach the cloud"), TimeoutError(110, "timed out"))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT


def test_a_whisper_is_heard_where_nobody_speaks() -> None:
    """A bare ConnectionError is taken for a connection that was lost."""
    assert classify.exception(ConnectionError("closed")) is RESET


def test_a_certificate_outlasts_every_wrapper() -> None:
    """A certificate failure keeps being one, even inside a time-out of the user's."""
    certificate = ssl.SSLCertVerificationError(1, "certificate verify failed")
    vars(certificate)["verify_code"] = 62
    middle = UserError(certificate)
    outer = TimeoutError("gave up")
    outer.__cause__ = middle

    assert classify.exception(outer) is NetworkErrorCode.HOSTNAME_NOT_VERIFIED


def test_the_attempt_that_got_furthest_speaks() -> None:
    """Of several attempts at once the one that got furthest is the failure."""
    attempts: list[Exception] = [
        OSError(101, "Network is unreachable"),
        refused(),
        reset(),
        OSError(113, "No route"),
    ]

    assert classify.exception(ExceptionGroup("attempts", attempts)) is RESET
    assert classify.exception(ExceptionGroup("attempts", attempts[::-1])) is RESET


def test_a_cancelled_sibling_is_not_the_failure() -> None:
    """Tasks that are cancelled because another one failed do not speak for the group."""
    from asyncio import CancelledError

    group = BaseExceptionGroup("tasks", [CancelledError(), UserError(), refused()])

    assert classify.exception(group) is REFUSED


def test_each_attempt_has_its_own_context() -> None:
    """A silent member of a group speaks through what it was made from."""
    group = BaseExceptionGroup("tasks", [UserError(), translated(UserError(), reset()), refused()])

    assert classify.exception(group) is RESET


def test_several_attempts_in_one_text() -> None:
    """Asyncio puts the attempts of one connect into one text; the furthest of them speaks."""
    text = "Multiple exceptions: [Errno 101] Connect call failed, [Errno 111] Connect call failed"

    assert classify.exception(OSError(text)) is REFUSED


def test_a_quoted_number_is_the_last_resort() -> None:
    """A failure that is only left as a text in an unknown exception still has its number."""
    assert classify.exception(UserError("failed: [Errno 111] Connection refused")) is REFUSED
    assert (
        classify.exception(UserError("[Errno -2] Name or service not known"))
        is NetworkErrorCode.HOST_UNRESOLVED
    )
    assert classify.exception(UserError("[Errno two]"), default=None) is None


def test_a_number_counts_only_in_its_space() -> None:
    """`SSLError.errno` is no errno, and an exception's first argument is no number at all."""
    assert classify.exception(ssl.SSLError(111, "x")) is NetworkErrorCode.SSL_HANDSHAKE_FAILED
    assert classify.exception(UserError(111, "x"), default=None) is None


@pytest.mark.parametrize(
    "text",
    [
        "hostname 'b.example' doesn't match 'a.example'",
        "certificate verify failed: Hostname mismatch, certificate is not valid for 'a.example'.",
        "certificate verify failed: IP address mismatch, certificate is not valid for '::1'.",
    ],
)
def test_a_certificate_without_its_number(text: str) -> None:
    """Where OpenSSL's number was lost, the words tell a wrong name from a bad certificate."""
    error = ssl.SSLCertVerificationError(1, text)

    assert classify.exception(error) is NetworkErrorCode.HOSTNAME_NOT_VERIFIED


def test_the_end_of_a_file_is_no_connections() -> None:
    """What reads a file, or a person's line, raises EOFError too, with words of its own."""
    with pytest.raises(EOFError) as caught:
        pickle.loads(b"")

    assert classify.exception(caught.value, None) is None
    assert classify.exception(EOFError(), None) is RESET


def test_a_cancellation_that_hands_on_an_exception() -> None:
    """`task.cancel(msg=exc)` has the exception that it is behind: nobody was cancelled."""
    error = UserError("the lamp is off")
    error.__cause__ = asyncio.CancelledError(error)

    assert classify.exception(error, None) is None
    assert classify.exception(asyncio.CancelledError("bye")) is NetworkErrorCode.CANCELED


@pytest.mark.parametrize(
    ("module", "function"), [("http.client", "connect"), ("ssl", "recv"), ("ssl", "send")]
)
def test_the_first_message_does_the_handshake(module: str, function: str) -> None:
    """What only a handshake answers tells that there was one, whatever function met it."""
    error = ssl.SSLError(1, "wrong version number")
    vars(error)["reason"] = "WRONG_VERSION_NUMBER"

    diagnosis = classify.diagnose(raised_in(module, function, error))

    assert (diagnosis.code, diagnosis.phase) == (NetworkErrorCode.SSL_HANDSHAKE_FAILED, Phase.TLS)
    assert diagnosis.sent is False


def test_attempts_that_may_not_be_repeated_together() -> None:
    """A code that was declared keeps its reasons, with what holds for all attempts."""
    coded = classify.CodedError.from_diagnosis(classify.diagnose(StatusError(503)))
    certificate = ssl.SSLCertVerificationError(1, "certificate verify failed")

    found = classify.diagnose(ExceptionGroup("both", [coded, certificate]))
    alone = classify.diagnose(ExceptionGroup("one", [coded]))

    assert (found.code, found.status) == (NetworkErrorCode.SERVICE_UNAVAILABLE, 503)
    assert (found.transient, found.sent) == (False, True)
    assert alone == coded.diagnosis
    assert alone.transient is True


class HidingError(Exception):
    """An exception whose class has a name that stands before one of the interpreter's."""

    args = ()


@pytest.mark.parametrize("made", [translated, raised_while_handling])
@pytest.mark.parametrize("make", [UserError, HidingError])
def test_a_context_beside_a_cause(
    make: type[Exception], made: Callable[[BaseException, BaseException], BaseException]
) -> None:
    """`raise UserError from ValueError(...)` says neither what failed: the context does."""
    error = made(make("no"), refused())
    error.__cause__ = ValueError("bad lamp")

    assert classify.exception(error) is REFUSED


def test_a_context_beside_a_cause_says_more_than_a_broad_name() -> None:
    """What the handler made of it yields to it, whatever it was raised from besides."""
    error = translated(ConnectionError("no cloud"), TimeoutError(110, "timed out"))
    error.__cause__ = ValueError("bad lamp")

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT


@pytest.mark.parametrize(
    ("error", "function", "code"),
    [
        (OSError("no"), ("socket", "create_connection"), REFUSED),
        (
            UnicodeDecodeError("utf-8", b"?", 0, 1, "bad"),
            ("json", "loads"),
            NetworkErrorCode.JSON_INVALID,
        ),
        (RecursionError("too deep"), ("json", "loads"), NetworkErrorCode.JSON_INVALID),
        (
            UnicodeError("label too long"),
            ("socket", "getaddrinfo"),
            NetworkErrorCode.HOST_UNRESOLVED,
        ),
    ],
    ids=repr,
)
def test_what_says_nothing_without_its_frames(
    error: Exception, function: tuple[str, str], code: NetworkErrorCode
) -> None:
    """What anything may raise is a failure of the network where a function of it raised it."""
    another = type(error)(*error.args)

    assert classify.exception(raised_in(*function, error)) is code
    assert classify.exception(raised_in("shop", "order", another), None) is None


def test_an_older_failure_weighs_less_than_what_the_failure_holds() -> None:
    """What speaks only as the context of a cause yields to a cause that speaks for itself."""
    error = UserError("no", TimeoutError("timed out"))
    error.__cause__ = raised_while_handling(UserError("no"), refused())

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT


def test_an_older_failure_weighs_more_than_a_name() -> None:
    """Of a cause that says nothing its context speaks before a name that says little."""
    error = UserError("no", ConnectionError("no cloud"))
    error.__cause__ = raised_while_handling(UserError("no"), TimeoutError(110, "timed out"))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT


def test_a_number_that_settles_nothing() -> None:
    """What a client numbers all alike yields to what it was made of, whoever asks."""
    fields = {"__module__": "pymysql.err"}
    lost = type("MySQLError", (Exception,), fields)(2013, "the server is lost")
    error = translated(lost, TimeoutError("timed out"))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT
    assert classify.diagnose(error).code is NetworkErrorCode.TIMEOUT


def test_the_context_of_a_cause_goes_before_an_older_one() -> None:
    """Of two older failures the one that the failure was made from counts."""
    certificate = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error = raised_while_handling(UserError("no"), certificate)
    error.__cause__ = raised_while_handling(UserError("no"), refused())

    assert classify.exception(error) is REFUSED


@pytest.mark.parametrize("made", [translated, raised_while_handling])
def test_an_older_failure_is_no_evidence(
    made: Callable[[BaseException, BaseException], BaseException],
) -> None:
    """Where a failure speaks for itself nothing is said of the one before it."""
    evidence = classify.diagnose(made(reset(), refused())).evidence

    assert evidence == ("ConnectionResetError.errno = 104",)


def test_an_attempt_that_nobody_knows_better() -> None:
    """Of several attempts one that is known goes before a name that may mean anything."""
    broad = type("ProtocolError", (Exception,), {"__module__": "some.client"})("bad line")

    assert classify.exception(broad) is NetworkErrorCode.STREAM_RESET
    assert classify.exception(ExceptionGroup("both", [broad, refused()])) is REFUSED
    assert classify.exception(ExceptionGroup("both", [refused(), broad])) is REFUSED


@pytest.mark.parametrize(
    ("outer", "code"),
    [
        (("ssl", "do_handshake"), NetworkErrorCode.SSL_HANDSHAKE_TIMED_OUT),
        (("socket", "sendall"), NetworkErrorCode.TIMEOUT),
        (("http.client", "_read_status"), NetworkErrorCode.READ_TIMED_OUT),
    ],
)
def test_reading_as_a_part_of_something_larger(
    outer: tuple[str, str], code: NetworkErrorCode
) -> None:
    """Whoever shakes hands, or sends, reads as well: the larger step tells the phase."""
    error = raised_in(*outer, TimeoutError("timed out"))
    error.__cause__ = raised_in("socket", "recv_into", TimeoutError("timed out"))

    assert classify.exception(error) is code


def test_a_phase_of_another_that_is_certain() -> None:
    """A guess is certain of what had left where something else shows it."""
    name = type("ConnectTimeoutError", (Exception,), {"__module__": "some.client"})
    alone, shown, sent = name("too slow"), name("too slow"), name("too slow")
    shown.__cause__ = raised_in("socket", "create_connection", TimeoutError("timed out"))
    sent.__cause__ = raised_in("socket", "recv_into", TimeoutError("timed out"))

    assert [classify.diagnose(each).sent for each in (alone, shown, sent)] == [None, False, True]
