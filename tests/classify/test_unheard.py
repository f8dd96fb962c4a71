"""Clients that no table names: what their exceptions keep, and how they make them."""

import datetime as dt
import errno
import importlib
import json
import socket
import sys
from collections import deque
from collections.abc import Callable, Iterator
from enum import Enum, IntEnum
from http import HTTPStatus
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify.walk import held_texts
from errcodes.classify.walk.record import walked

#: A package as pip installs it. Its exceptions may be read as those of a client.
SOURCE = '''
import json
import sys


class TransportError(Exception):
    """Holds whatever it is given."""


class ResponseStatusError(Exception):
    pass


class ApiError(Exception):
    def __init__(self, **fields):
        self.__dict__.update(fields)


class Response:
    __slots__ = ("status", "url")

    def __init__(self, status):
        self.status = status


class BotError(Exception):
    __slots__ = ("message",)

    def __init__(self, message):
        super().__init__()
        self.message = message


class SMTPRefused(Exception):
    pass


class GaveUp(TimeoutError):
    pass


class TransportProtocolError(Exception):
    pass


class RetryError(Exception):
    pass


class Attempt:
    def __init__(self, value):
        self.value = value


def received(sock):
    recv = sock.recv
    return recv(1)


def patiently_received(sock):
    try:
        return received(sock)
    except TimeoutError:
        raise GaveUp("the peer is too slow")


def give_up():
    raise GaveUp("the peer is too slow")


def _raise_response_error(text):
    raise TransportProtocolError(f"not a valid answer: {text}")


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        _raise_response_error(text)


def retried(function):
    try:
        return function()
    except Exception:
        attempt = Attempt(sys.exc_info())
    raise RetryError(attempt)
'''


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module of the package."""
    packages = tmp_path / "site-packages"
    packages.mkdir()
    (packages / "unheard_of.py").write_text(SOURCE)
    monkeypatch.syspath_prepend(packages)
    yield importlib.import_module("unheard_of")
    del sys.modules["unheard_of"]


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A socket whose peer says nothing."""
    sock, peer = socket.socketpair()
    with sock, peer:
        sock.settimeout(0.05)
        yield sock


def raised(function: Callable[..., object], *values: object) -> BaseException:
    """Give what a function raises."""
    with pytest.raises(Exception) as caught:
        function(*values)
    return caught.value


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ((503, {"error": "busy"}, {}), Code.SERVICE_UNAVAILABLE),
        (("http", 502, "Bad HTTP response"), Code.BAD_GATEWAY),
        (((504, ("gateway", "slow")),), Code.TIMEOUT),
        (('503 {"error": "busy"}',), Code.SERVICE_UNAVAILABLE),
        (("503: busy",), Code.SERVICE_UNAVAILABLE),
        (((20009, b"Net-Lib error during Connection refused (111)"),), Code.CONNECT_FAILED),
        (("no such device", 516), None),
        ((503,), None),
        ((503.0, "busy"), None),
        (("503 devices", 7), Code.SERVICE_UNAVAILABLE),
        (("5030 devices", 7), None),
        ((b"Connection refused",), None),
        # Bytes behind a number are its message.
        ((-1, b"Socket error: Connection refused"), Code.CONNECT_FAILED),
        ((b"Connection refused", 20), None),
        ((20, "no", b"Connection refused"), None),
        # Of a page in bytes the title is read; what else stands alone is any body.
        ((b"<html><head><title>502 Bad Gateway</title></head>",), Code.BAD_GATEWAY),
        ((b"<html><body>Connection refused</body></html>",), None),
        ((b'{"title": "502 Bad Gateway"}',), None),
        # An answer of another type, or of another protocol
        (("Expected type 'text/html' but received 'application/json'",), Code.JSON_INVALID),
        (("unexpected mime application/xml",), Code.JSON_INVALID),
        (("expected rain, and text was sent",), None),
        (("Invalid TPKT version in response: 255",), Code.STREAM_RESET),
        # Digits within the address of an object are no status.
        (("Unexpected response: <Lamp object at 0x7efe743f3d10>",), Code.STREAM_RESET),
        (("Unexpected response: <Lamp object at 0x7efe72e4c250>",), Code.STREAM_RESET),
    ],
)
def test_arguments(client: ModuleType, given: tuple[object, ...], code: Code | None) -> None:
    """A status may be one of several arguments, or begin the text."""
    assert classify.exception(client.TransportError(*given), None) is code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ((503,), Code.SERVICE_UNAVAILABLE),
        (("502",), Code.BAD_GATEWAY),
        ((404,), Code.OTHER),
        ((516,), None),
        ((200,), None),
        ((True,), None),
        ((), None),
    ],
)
def test_the_only_argument(
    client: ModuleType, given: tuple[object, ...], code: Code | None
) -> None:
    """It is a status where the class is called by it."""
    assert classify.exception(client.ResponseStatusError(*given), None) is code


def test_arguments_of_others(client: ModuleType) -> None:
    """The numbers of mail are no HTTP statuses, nor are those of the user's exceptions."""

    class OutOfStockError(Exception):
        pass

    coded = OutOfStockError("sold")
    coded.__dict__["code"] = 503
    refused = classify.diagnose(client.SMTPRefused(503, b"bad sequence"))
    assert (refused.code, refused.status) == (Code.OTHER, None)
    for error in (coded, OutOfStockError(503, "sold"), KeyError(503)):
        assert classify.exception(error, None) is None


@pytest.mark.parametrize(
    "name",
    ["response_code", "statusCode", "http_code", "status_int", "errcode", "code", "_status"],
)
def test_attributes(client: ModuleType, name: str) -> None:
    """What clients call a status."""
    assert classify.exception(client.ApiError(**{name: 502})) is Code.BAD_GATEWAY
    assert classify.exception(client.ApiError(**{name: 7}), None) is None


def test_slots(client: ModuleType) -> None:
    """A response may keep its status in a slot, or never have set it."""
    response = client.Response(503)
    assert classify.exception(client.ApiError(response=response)) is Code.SERVICE_UNAVAILABLE
    del response.status
    assert classify.exception(client.ApiError(response=response), None) is None


def test_message_in_a_slot(client: ModuleType) -> None:
    """A text may be in a slot, and nowhere else."""
    assert classify.exception(client.BotError("Bad Gateway (502)")) is Code.BAD_GATEWAY


def test_method_in_a_variable(client: ModuleType, silent: socket.socket) -> None:
    """A socket's method may have been put into a variable before it is called."""
    assert classify.exception(raised(client.received, silent)) is Code.READ_TIMED_OUT


def test_time_out_of_its_own(client: ModuleType, silent: socket.socket) -> None:
    """A class derived from TimeoutError knows less than the time-out that it was made from."""
    assert classify.exception(raised(client.patiently_received, silent)) is Code.READ_TIMED_OUT
    assert classify.exception(client.GaveUp("too slow")) is Code.TIMEOUT


def test_time_out_after_another_failure(client: ModuleType) -> None:
    """It was not made from a failure that its caller was handling."""
    try:
        raise ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
    except ConnectionRefusedError:
        error = raised(client.give_up)
    assert classify.exception(error) is Code.TIMEOUT


def test_function_that_only_raises(client: ModuleType) -> None:
    """What it raises was made from the failure that its caller was handling."""
    assert classify.exception(raised(client.parsed, "<html>")) is Code.JSON_INVALID


def test_exc_info(client: ModuleType) -> None:
    """What keeps `sys.exc_info()` holds the failure."""
    error = raised(client.retried, lambda: json.loads("<html>"))
    assert classify.exception(error) is Code.JSON_INVALID
    held = client.RetryError(client.Attempt((None, None, None)))
    assert classify.exception(held, None) is None


def test_os_error_of_one_argument() -> None:
    """`OSError(errno.ECONNRESET)` has no errno, but it has the number."""
    assert classify.exception(OSError(errno.ECONNRESET)) is Code.CLOSED_BY_PEER
    assert classify.exception(OSError(7), None) is None


def test_statuses_in_fields(client: ModuleType) -> None:
    """A status may be a field of an argument, of a response, or the digits of one in bytes."""
    for error in (
        client.TransportError({"status": 503}),
        client.ApiError(response={"ResponseMetadata": {"HTTPStatusCode": 503}}),
        client.ApiError(response={"status": 503}),
        client.ApiError(status=b"503"),
        client.ApiError(req={"status": 503}),
    ):
        diagnosis = classify.diagnose(error)
        assert (diagnosis.code, diagnosis.status) == (Code.SERVICE_UNAVAILABLE, 503)
    for error in (
        client.TransportError({"state": 503}, object()),
        client.ApiError(response={"ResponseMetadata": {"RetryAttempts": 503}}),
        client.ApiError(status=b"5030"),
    ):
        assert classify.exception(error, None) is None


@pytest.mark.parametrize("fields", [{"code": HTTPStatus.NOT_FOUND}, {"status_code": 404}])
def test_a_status_of_the_class(fields: dict[str, object]) -> None:
    """A status that stands in the class is the answer's (google.api_core, starlette)."""
    cls = type("AnswerError", (Exception,), fields)

    diagnosis = classify.diagnose(type("LampAnswerError", (cls,), {})("no"))

    assert (diagnosis.code, diagnosis.status, diagnosis.transient) == (Code.OTHER, 404, False)
    own = cls("no")
    vars(own)["status_code"] = 503
    assert classify.exception(own) is Code.SERVICE_UNAVAILABLE
    assert classify.exception(type("Own", (Exception,), {"code": 404})("no"), None) is None


class Refusal(Enum):
    """Why a client was not let in."""

    NOT_AUTHORIZED = 135
    LIGHTS_OUT = 7


class Answer(IntEnum):
    """Codes of CoAP, which are none of HTTP."""

    GATEWAY_TIMEOUT = 164
    LIGHTS_OUT = 165


def test_names_of_members(client: ModuleType) -> None:
    """The name of an enum's member is words, wherever an exception keeps it."""
    for member, code in ((Refusal.NOT_AUTHORIZED, Code.OTHER), (Refusal.LIGHTS_OUT, None)):
        assert classify.exception(client.TransportError(member), None) is code
        assert classify.exception(client.ApiError(reason=member), None) is code


class Message:
    """A whole answer, as a client of CoAP keeps it."""

    def __init__(self, code: object) -> None:
        self.code = code


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (Answer.GATEWAY_TIMEOUT, Code.TIMEOUT),
        (Answer.LIGHTS_OUT, None),
        (164, None),
        (None, None),
    ],
)
def test_names_of_codes_of_answers(client: ModuleType, code: object, expected: Code | None) -> None:
    """An answer that an exception holds tells its code by the name of an enum's member."""
    answer = Message(code)

    assert classify.exception(client.TransportError(answer), None) is expected


class Unwritable:
    """An object that cannot be written."""

    def __repr__(self) -> str:
        raise RuntimeError("no words")


def test_words_of_a_known_class_in_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """An object of such a class writes its own words, and no other object does."""
    assert walked(KeyError(dt.time(5, 3))).text == ""

    monkeypatch.setattr(held_texts, "_WRITTEN_IN_C", {"datetime.time"})
    assert walked(KeyError(dt.time(5, 3))).text == "05:03:00"
    named: Any = type("time", (), {"__module__": "datetime", "__str__": lambda _: "late"})
    assert walked(KeyError(named())).text == ""
    assert walked(KeyError(range(3))).text == ""
    monkeypatch.setattr(held_texts, "_WRITTEN_IN_C", {"collections.deque"})
    assert walked(KeyError(deque([Unwritable()]))).text == ""
    assert walked(type("ClockError", (Exception,), {})(Refusal.LIGHTS_OUT)).text == "lights out"


def test_the_words_of_confluent_kafka() -> None:
    """The real one, where it is installed: its exception holds an object in C, and nothing else."""
    kafka = pytest.importorskip("confluent_kafka")
    refused = kafka.KafkaError(kafka.KafkaError._TRANSPORT, "h:9092: Connection refused")
    late = kafka.KafkaError(kafka.KafkaError._TIMED_OUT, "it took too long")

    assert classify.exception(kafka.KafkaException(refused)) is Code.CONNECT_FAILED
    assert classify.exception(kafka.KafkaException(late)) is Code.TIMEOUT


def test_words_in_the_class(client: ModuleType) -> None:
    """An exception without words has those that its class, or the nearest base, keeps."""
    worded = type("Worded", (client.TransportError,), {"message": "connection refused"})

    assert classify.exception(type("Derived", (worded,), {})()) is Code.CONNECT_FAILED
    assert classify.exception(worded("the lamp is on"), None) is None


def test_a_folder_of_packages_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that names one that cannot be read makes nobody's class a package's."""
    monkeypatch.syspath_prepend("/nowhere/site-packages")

    class LampError(Exception):
        pass

    assert classify.exception(LampError("connection lost"), None) is None


@pytest.mark.parametrize(("depth", "code"), [(3, Code.CONNECT_FAILED), (4, None), (50_000, None)])
def test_words_in_containers(client: ModuleType, depth: int, code: Code | None) -> None:
    """Words are read in containers within containers, though not at any depth."""
    given: object = "connection refused"
    for _ in range(depth):
        given = [given]

    assert classify.exception(client.TransportError(given), None) is code


@pytest.mark.parametrize(
    "text",
    [
        "expected token sk-12345 in text/html",
        "Invalid sk12345 version in response",
        "unknown sk12345 opcode",
        b"<html><title>502 Bad Gateway</title>sk-12345 timed out</html>",
    ],
)
def test_what_stands_between_the_words_is_quoted_nowhere(
    client: ModuleType, text: str | bytes
) -> None:
    """It may be a token, or a part of a body."""
    diagnosis = classify.diagnose(client.TransportError(text))

    assert diagnosis.evidence
    assert "12345" not in str(diagnosis)
