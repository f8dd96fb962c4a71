"""One reading: whose words count, what yields to what, and what belongs to the caller."""

import asyncio
import importlib
import inspect
import json
import random
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify import Classifier, Fit, Phase
from errcodes.classify.decide.consequences import TRANSIENT_STATUSES
from errcodes.classify.decide.stages import STAGES
from errcodes.classify.decide.table import row
from errcodes.classify.evidence import Symptom
from errcodes.classify.words.library_words import LIBRARY_WORDS

#: A client as pip installs it, and an application.
SOURCE = """
import asyncio


class ConnectionError(Exception):
    pass


class ServerSelectionTimeoutError(Exception):
    pass


class ConnectionProtocolError(Exception):
    pass


class SocketConnectError(Exception):
    pass


class LookupDNSError(Exception):
    pass


class Unavailable(Exception):
    def __str__(self):
        return "gate: could not connect to any server"


class Filled(Exception):
    def __init__(self, host):
        self.host = host

    def __str__(self):
        return f"{self.host}: connection refused"


class Running(Exception):
    def __str__(self):
        raise SystemExit("never run")


class Plain(Exception):
    pass


# Whoever writes a class in C gives its module any name.
GateError = type("GateError", (Exception,), {"__module__": "_gate"})


def fail(words):
    raise GateError(words)


def hidden():
    try:
        raise LookupDNSError("h")
    except LookupDNSError:
        raise ConnectionError("Connection error") from None


async def readline():
    await asyncio.sleep(60)


async def answered_in_time():
    async with asyncio.timeout(0.01):
        await readline()


async def answered_in_time_to(caller):
    try:
        await answered_in_time()
    except TimeoutError as exc:
        caller.append(exc)


def forgot(make):
    raise make("timed out waiting for the answer of the hall lamp")


def caught_inside(make):
    try:
        raise make("timed out waiting for the answer of the hall lamp")
    except Exception as exc:
        return exc
"""


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module of the package."""
    packages = tmp_path / "site-packages"
    packages.mkdir()
    (packages / "unheard_client.py").write_text(SOURCE)
    monkeypatch.syspath_prepend(packages)
    yield importlib.import_module("unheard_client")
    del sys.modules["unheard_client"]


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("ConnectionError", "HTTPSConnectionPool(host='h'): Read timed out.", Code.READ_TIMED_OUT),
        ("ServerSelectionTimeoutError", "SSL handshake failed: h:27017", Code.SSL_HANDSHAKE_FAILED),
        ("ServerSelectionTimeoutError", "h:27017: connection closed", Code.CLOSED_BY_PEER),
        ("ConnectionProtocolError", "connection to the hub was refused", Code.CONNECT_FAILED),
        ("ConnectionProtocolError", "invalid greeting", Code.STREAM_RESET),
        ("ConnectionError", "no words that say anything", Code.CLOSED_BY_PEER),
        ("Plain", "name or service not known", Code.HOST_UNRESOLVED),
        ("Plain", "the lamp is on", None),
    ],
)
def test_the_words_of_a_package(
    client: ModuleType, name: str, words: str, code: Code | None
) -> None:
    """They count, as a guess, and go before a broad name."""
    diagnosis = classify.diagnose(getattr(client, name)(words))

    assert classify.exception(getattr(client, name)(words), None) is code
    assert diagnosis.fit is (Fit.UNRECOGNIZED if code is None else Fit.NEAREST)


def test_the_words_of_a_class_of_no_module(client: ModuleType) -> None:
    """They are those of the package whose function raised it, and nobody's where none did."""
    with pytest.raises(client.GateError) as raised:
        client.fail("request timed out")
    with pytest.raises(client.GateError) as unknown:
        raise client.GateError("request timed out")

    assert classify.exception(raised.value) is Code.TIMEOUT
    assert classify.exception(unknown.value, None) is None


@pytest.mark.parametrize(("words", "symptom", "phase"), LIBRARY_WORDS)
def test_words_that_count_in_packages_alone(
    client: ModuleType, words: str, symptom: Symptom, phase: Phase | None
) -> None:
    """Each row says what it does in the exception of a package, and nothing in anybody else's."""
    found = row(symptom, phase)
    diagnosis = classify.diagnose(client.Plain(f"the hall: {words.title()}!"))

    assert found is not None
    assert (diagnosis.code, diagnosis.fit) == (found.code, Fit.NEAREST)
    assert diagnosis.evidence[-1] == f"unheard_client.Plain.args = {words}"
    assert classify.exception(Exception(f"the hall: {words}"), None) is None


@pytest.mark.parametrize("words", ["timeout", "connection lost", "request failed", "not found"])
@pytest.mark.parametrize("make", [Exception, ValueError, KeyError, RuntimeError])
def test_everyday_words_of_anybody(make: type[Exception], words: str) -> None:
    """In one of Python's classes they may be about anything."""
    assert classify.exception(make(words), None) is None


def test_exact_words_of_anybody() -> None:
    """Nobody writes them by chance."""
    quoted = Exception("HTTPConnectionPool(host='h', port=80): Read timed out. (read timeout=1)")

    assert classify.exception(quoted) is Code.READ_TIMED_OUT
    assert classify.diagnose(quoted).fit is Fit.NEAREST


def test_a_proxy_that_will_not_have_the_client(client: ModuleType) -> None:
    """Its refusal is for good, whether its status or its words tell of it."""
    refused = classify.diagnose(client.Plain("tunnel error: proxy authorization required"))
    lost = classify.diagnose(client.Plain("connection refused by the hub"))

    assert (refused.code, refused.phase) == (Code.CONNECT_FAILED, Phase.PROXY)
    assert (refused.status, refused.transient) == (None, False)
    assert (lost.code, lost.transient) == (Code.CONNECT_FAILED, True)


def test_a_status_in_the_words_of_a_package(client: ModuleType) -> None:
    """It is the answer's: the number, and not the words, where both stand there."""
    for words in ("got status code 502 of it", "HTTP 502"):
        diagnosis = classify.diagnose(client.Plain(words))
        assert (diagnosis.code, diagnosis.fit) == (Code.BAD_GATEWAY, Fit.NEAREST)
    assert classify.diagnose(client.Plain("Bad Gateway (502)")).fit is Fit.EXACT
    assert classify.diagnose(client.Plain("got status code 429")).status == 429
    assert classify.exception(Exception("got status code 502 of it")) is Code.BAD_GATEWAY


def test_a_status_that_a_package_counts_as_busy(client: ModuleType) -> None:
    """The number beside the phrase is the status, and worth another try."""
    diagnosis = classify.diagnose(client.Plain("Too many requests (429)"))

    assert (diagnosis.code, diagnosis.status, diagnosis.transient) == (Code.OTHER, 429, True)


def test_a_quoted_line_of_another_protocols_answer(client: ModuleType) -> None:
    """Who speaks another protocol and quotes the answer of a server of HTTP got no status."""
    error = client.ConnectionProtocolError("unexpected answer: HTTP/1.1 503 Service Unavailable")
    diagnosis = classify.diagnose(error)

    assert (diagnosis.code, diagnosis.status) == (Code.STREAM_RESET, None)


def test_a_phase_in_the_words_around_a_timeout(client: ModuleType) -> None:
    """It is a guess: nobody knows whether anything was sent."""
    error = client.Plain("timed out while connecting to the hub")
    error.__cause__ = TimeoutError()
    diagnosis = classify.diagnose(error)

    assert (diagnosis.code, diagnosis.fit) == (Code.CONNECT_TIMED_OUT, Fit.NEAREST)
    assert diagnosis.sent is None


def test_a_status_around_a_body_that_is_no_json(client: ModuleType) -> None:
    """The status of a failure goes before what its body is not, wherever it was read."""
    try:
        json.loads("<html>")
    except ValueError as broken:
        kept, written = client.Plain("no answer"), client.Plain("503: no answer")
        kept.status_code = 503
        kept.__cause__ = written.__cause__ = broken

    for error in (kept, written):
        assert classify.exception(error) is Code.SERVICE_UNAVAILABLE
        assert classify.diagnose(error).status == 503


def test_own_packages(client: ModuleType) -> None:
    """A package that is named as the user's own may say anything, though it is installed."""
    error = client.Plain("timed out waiting for the hall lamp")

    assert classify.exception(error) is Code.TIMEOUT
    assert Classifier(own_packages=("unheard_client",)).exception(error, None) is None
    ours = Classifier(own_packages=["unheard_client"]).extended({"shop.Gone": Code.TIMEOUT})
    assert ours.exception(error, None) is None


def test_the_package_of_the_caller(client: ModuleType) -> None:
    """Unless told otherwise the package whose code caught the exception is the user's own."""
    assert classify.exception(client.caught_inside(client.Plain), None) is None


def test_the_package_of_a_guarded_function(client: ModuleType) -> None:
    """A boundary around a function stands in for nobody: the function's package is the user's."""
    with pytest.raises(client.Plain):
        classify.coded()(client.forgot)(client.Plain)
    with pytest.raises(classify.CodedError), classify.coded():
        client.forgot(client.Plain)


def test_a_deadline_of_the_package(client: ModuleType) -> None:
    """A deadline that a client sets around a step of its own is that step's."""
    with pytest.raises(TimeoutError) as caught:
        asyncio.run(client.answered_in_time())

    assert classify.exception(caught.value) is Code.READ_TIMED_OUT


def test_a_deadline_of_the_caller(client: ModuleType) -> None:
    """An application may be installed as well: its own deadline is over all that it is around."""
    errors: list[BaseException] = []
    asyncio.run(client.answered_in_time_to(errors))

    assert classify.exception(errors[0]) is Code.TIMEOUT


@pytest.mark.parametrize("packages", ["shop", [3], ["shop.errors"], ["no name"]])
def test_what_is_no_package(packages: Any) -> None:
    """It says what to write instead."""
    with pytest.raises((TypeError, ValueError), match=r"^Classifier\(own_packages=\.\.\.\)"):
        Classifier(own_packages=packages)


def test_words_in_a_str_that_returns_a_constant(client: ModuleType) -> None:
    """They are read from its instructions; no __str__ is run."""
    assert classify.exception(client.Unavailable()) is Code.CONNECT_FAILED
    assert classify.exception(client.Filled("h")) is Code.CONNECT_FAILED
    assert classify.exception(client.Running(), None) is None


def test_a_broad_name_yields_to_a_suppressed_context(client: ModuleType) -> None:
    """`raise ConnectionError from None` says less than what was being handled."""
    with pytest.raises(client.ConnectionError) as caught:
        client.hidden()

    assert classify.exception(caught.value) is Code.HOST_UNRESOLVED


def test_a_phase_from_further_out(client: ModuleType) -> None:
    """A time-out without a phase takes that of the wrapper around it."""
    diagnosis = classify.diagnose(client.SocketConnectError(TimeoutError("timed out")))

    assert (diagnosis.code, diagnosis.phase) == (Code.CONNECT_TIMED_OUT, Phase.CONNECT)


def test_a_phase_in_words_from_further_out(client: ModuleType) -> None:
    """It takes the phase that the words of a wrapper tell, be they those of a package."""
    words = "gave up during the TLS handshake with the hub"
    of_package = classify.diagnose(client.Plain(words, TimeoutError("timed out")))
    of_anybody = classify.diagnose(Exception(words, TimeoutError("timed out")))

    assert of_package.code is Code.SSL_HANDSHAKE_TIMED_OUT
    assert of_package.phase is Phase.TLS
    assert (of_anybody.code, of_anybody.phase) == (Code.TIMEOUT, None)


def test_a_time_out_of_ones_own_is_no_cancellation() -> None:
    """Raised while a cancellation is handled it is what it says."""

    class DeviceTimeoutError(Exception):
        pass

    with pytest.raises(DeviceTimeoutError) as caught:
        try:
            raise asyncio.CancelledError
        except asyncio.CancelledError:
            raise DeviceTimeoutError  # noqa: B904

    assert classify.exception(caught.value) is Code.TIMEOUT


def test_two_questions_have_one_answer() -> None:
    """A certificate's words in a class that does not raise them do not outweigh a number."""
    error = Exception("Fingerprints did not match", ConnectionRefusedError(111, "x"))

    assert classify.exception(error) is classify.diagnose(error).code is Code.CONNECT_FAILED


def test_a_reset_behind_a_time_out() -> None:
    """A number goes before a class, also where frames show a phase."""

    class Sock(socket.socket):
        def recv_into(self, *_: object, **__: object) -> int:
            raise TimeoutError("timed out") from ConnectionResetError(104, "reset")

    with Sock() as sock, pytest.raises(TimeoutError) as caught:
        sock.recv_into(bytearray(1))

    diagnosis = classify.diagnose(caught.value)

    assert classify.exception(caught.value) is diagnosis.code is Code.CLOSED_BY_PEER


def test_the_truth_of_a_cause_is_not_asked() -> None:
    """`cause or context` would run code of the exception's."""

    class FalsyError(Exception):
        def __bool__(self) -> bool:
            raise SystemExit

    error = TimeoutError("timed out")
    error.__cause__ = FalsyError()

    assert classify.exception(error) is classify.diagnose(error).code is Code.TIMEOUT


class TooLateError(Exception):
    """What a soft time limit raises."""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers")
def test_what_a_signal_handler_raises_is_the_callers() -> None:
    """A soft time limit that runs out while something is classified is not swallowed."""
    fired = 0

    def handler(*_: object) -> None:
        nonlocal fired
        fired += 1
        raise TooLateError

    def ask_until_it_fires() -> None:
        count = fired
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.001, 0.003))
        while fired == count:
            classify.diagnose(error)

    error, inside = ConnectionResetError(104, "reset"), 0
    before = signal.signal(signal.SIGALRM, handler)
    try:
        for _ in range(40):
            with pytest.raises(TooLateError) as caught:
                ask_until_it_fires()
            files = [entry.path for entry in caught.traceback]
            inside += any("classify" in Path(file).parts for file in files)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert inside, "no signal came while the library was at work"


def test_transient_statuses() -> None:
    """Each of them may be gone at the next try (RFC 8470, RFC 6585, RFC 9110, Cloudflare)."""
    cloudflare = {520, 521, 522, 523, 524, 527, 530}

    assert {425, 429, 500, 529} | cloudflare == TRANSIENT_STATUSES


def test_the_order_of_the_codes() -> None:
    """In one phase the code that comes later had come further: from a name to a body."""
    names = [code.value for code in STAGES]

    assert names == [
        *(50511, 50504, 50501, 50506, 50507, 50505, 50408, 50508, 50502),
        *(50515, 50516, 50503, 50509, 50510, 50500, 50512, 50513, 50514),
    ]


def test_an_exception_is_looked_into_by_one_module() -> None:
    """No function but those of `walk` takes an exception, and those that ask it take it along."""
    takers = {
        function.__module__
        for name, module in list(sys.modules.items())
        if name.startswith("errcodes.classify")
        for function in vars(module).values()
        if inspect.isfunction(function)
        and any("BaseException" in str(each) for each in function.__annotations__.values())
    }

    assert takers <= {
        "errcodes.classify.decide.classification",  # Hands it on to the walk.
        "errcodes.classify.read.declarations",  # Takes classes.
        "errcodes.classify.read.numbers.http",  # Takes classes.
        "errcodes.classify.walk.attributes",
        "errcodes.classify.walk.classes",
        "errcodes.classify.walk.record",
    }
