"""The middleware for ASGI and WSGI: what it answers, what it lets through, what it keeps."""

import asyncio
import gc
import io
import json
import logging
import weakref
from collections.abc import Awaitable, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias
from unittest import mock
from wsgiref.util import FileWrapper, setup_testing_defaults
from wsgiref.validate import validator

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify, problem
from errcodes.catalog import Catalog
from tests.catalog.own_codes import DeviceCode, write_own

SECRET = "s3cr3t-pa55word"
CHINESE = "zh-CN,zh;q=0.9,en;q=0.8"
#: Runs an application that fails, with and without middleware between.
Run: TypeAlias = Callable[..., tuple[int, dict[str, str], bytes]]


def fail(error: BaseException) -> None:
    """Raise it."""
    raise error


def unused(*_: object) -> Any:
    """Stand for a callable that is not looked at."""


class Started:
    """What a server of ASGI or of WSGI received."""

    def __init__(self) -> None:
        self.status, self.headers, self.body = 0, dict[str, str](), b""


def run_asgi(
    error: BaseException, *, sent: bytes | None = None, method: str = "GET", **options: Any
) -> tuple[int, dict[str, str], bytes]:
    """Serve one request with an application that sends something, or nothing, and fails."""
    got = Started()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if sent is not None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": sent, "more_body": True})
        fail(error)

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            assert not got.status, "an answer is started once"
            got.status = message["status"]
            got.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            got.body += message["body"]

    scope = {
        "type": "http",
        "method": method,
        "path": "/lamps\n",
        "query_string": SECRET.encode(),
        "headers": [(b"Accept-Language", CHINESE.encode())],
    }
    asyncio.run(awaited(problem.asgi(app, **options)(scope, unused, send)))
    return got.status, got.headers, got.body


def run_wsgi(
    error: BaseException, *, sent: bytes | None = None, method: str = "GET", **options: Any
) -> tuple[int, dict[str, str], bytes]:
    """Serve one request with an application that sends something, or nothing, and fails."""
    got = Started()

    def app(environ: Any, start: Any) -> Iterable[bytes]:
        if sent is None:
            fail(error)
        start("200 OK", [("Content-Type", "text/plain")])

        def parts() -> Iterator[bytes]:
            yield sent or b""
            fail(error)

        return parts()

    def start(status: str, headers: Any, exc_info: Any = None) -> Callable[[bytes], object]:
        assert not got.status or exc_info, "only an error starts an answer anew"
        got.status = int(status[:3])
        got.headers = {name.lower(): value for name, value in headers}
        return unused

    environ = {"HTTP_ACCEPT_LANGUAGE": CHINESE, "QUERY_STRING": SECRET, "REQUEST_METHOD": method}
    environ |= {"SCRIPT_NAME": "", "PATH_INFO": "/lamps\n"}
    setup_testing_defaults(environ)
    body = validator(problem.wsgi(validator(app), **options))(environ, start)
    try:
        for part in body:
            got.body += part
    finally:
        body.close()  # type: ignore[attr-defined]
    return got.status, got.headers, got.body


both = pytest.mark.parametrize("run", [run_asgi, run_wsgi])


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Keep what is logged."""
    caplog.set_level(logging.DEBUG)
    return caplog


@both
def test_a_coded_error_is_answered(run: Run, log: pytest.LogCaptureFixture) -> None:
    """The client gets the code in its language, the log gets the diagnosis once, in one line."""
    with pytest.raises(classify.CodedError) as caught, classify.coded():
        fail(ConnectionRefusedError(111, f"Connection refused by {SECRET}"))

    status, headers, body = run(caught.value)

    assert json.loads(body) == problem.details(50505, "zh")
    assert status == 502
    assert headers == {
        "content-type": "application/problem+json",
        "content-language": "zh",
        "vary": "Accept-Language",
        "content-length": str(len(body)),
    }
    (record,) = [each for each in log.records if each.name == "errcodes.problem"]
    assert record.levelno == logging.ERROR
    assert record.getMessage() == f"GET '/lamps\\n': {caught.value.diagnosis}"
    assert record.errcodes_code == 50505  # type: ignore[attr-defined]
    assert SECRET not in f"{status}{headers}{body.decode()}{record.getMessage()}"


@both
def test_what_a_person_can_mend_is_a_warning(run: Run, log: pytest.LogCaptureFixture) -> None:
    """A device that is offline wakes nobody up."""
    status, _, _ = run(classify.CodedError(AppErrorCode.DEVICE_OFFLINE))

    assert status == 409
    assert [each.levelno for each in log.records if "DEVICE_OFFLINE" in each.getMessage()] == [
        logging.WARNING
    ]


def test_what_the_service_could_not_do_is_an_error(log: pytest.LogCaptureFixture) -> None:
    """From 500 on, that one among them; the answer of each code is logged at one of two levels."""
    levels = {}
    for code in (*AppErrorCode, *NetworkErrorCode):
        status, _, _ = run_asgi(classify.CodedError(code))
        (record,) = [each for each in log.records if each.name == "errcodes.problem"]
        levels[status] = record.levelno
        log.clear()

    assert {400, 500} < levels.keys()
    assert levels == {
        status: logging.ERROR if status >= 500 else logging.WARNING for status in levels
    }


@both
@pytest.mark.parametrize(
    "error",
    [ConnectionRefusedError(111, "refused"), KeyError("lamp"), json.JSONDecodeError("", "", 0)],
)
def test_everything_else_passes(run: Run, error: Exception, log: pytest.LogCaptureFixture) -> None:
    """An exception that carries no code is the framework's, and is not logged twice."""
    with pytest.raises(type(error)) as caught:
        run(error)

    assert caught.value is error
    assert not [each for each in log.records if each.name == "errcodes.problem"]


@both
def test_every_recognized_failure_on_request(run: Run) -> None:
    """With the option whatever classify knows is answered, and a bug is still a bug."""
    status, _, body = run(ConnectionRefusedError(111, "refused"), recognized=True)

    assert (status, json.loads(body)["code"]) == (502, 50505)
    with pytest.raises(KeyError):
        run(KeyError("lamp"), recognized=True)


@both
@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3), GeneratorExit()])
def test_what_ends_the_program_passes(run: Run, error: BaseException) -> None:
    """Only failures are answered."""
    with pytest.raises(type(error)):
        run(error, recognized=True)


def test_cancellation_passes() -> None:
    """A request that is cancelled ends as it should, and nothing is sent."""
    with pytest.raises(asyncio.CancelledError):
        run_asgi(asyncio.CancelledError(), recognized=True)


@both
def test_what_has_begun_is_left_alone(run: Run, log: pytest.LogCaptureFixture) -> None:
    """An answer of which something was sent cannot be taken back, so the server breaks it off."""
    error = classify.CodedError(50503)

    with pytest.raises(classify.CodedError) as caught:
        run(error, sent=b"half of ")

    assert caught.value is error
    assert not [each for each in log.records if each.name == "errcodes.problem"]


def test_wsgi_replaces_what_was_not_sent_yet() -> None:
    """Headers that nobody saw, and empty parts, are no answer."""
    status, headers, body = run_wsgi(classify.CodedError(50503), sent=b"")

    assert (status, json.loads(body)["code"]) == (504, 50503)
    assert headers["content-type"] == "application/problem+json"


@both
def test_head_has_no_body(run: Run) -> None:
    """The answer to HEAD has the length of the body, and not the body (RFC 9110, 9.3.2)."""
    status, headers, body = run(classify.CodedError(50503), method="HEAD")

    assert (status, body) == (504, b"")
    assert int(headers["content-length"]) > 0


@both
def test_words_of_ones_own(run: Run, tmp_path: Path) -> None:
    """The options are those of `details`; the language is that of the words that were found."""
    write_own(tmp_path / "en.json", "en", *DeviceCode)
    words = Catalog.load(tmp_path, codes=DeviceCode)
    base = "https://docs.example.com/errors/"

    _, headers, body = run(
        classify.CodedError(DeviceCode.MOTOR_JAMMED), catalog=words, type_base=base
    )

    expected = problem.details(90001, "en", catalog=words, type_base=base)
    assert json.loads(body) == expected
    assert headers["content-language"] == "en"


def test_a_header_of_several_lines() -> None:
    """They are one list of languages (RFC 9110, section 5.2)."""
    got: list[Any] = []

    async def app(*_: object) -> None:
        raise classify.CodedError(50503)

    async def send(message: Any) -> None:
        got.append(message)

    lines = [(b"accept-language", b"fr"), (b"Accept-Language", CHINESE.encode())]
    scope = {"type": "http", "method": "GET", "path": "/", "headers": lines}
    asyncio.run(awaited(problem.asgi(app)(scope, unused, send)))

    assert (b"content-language", b"zh") in got[0]["headers"]


def test_a_request_without_a_method(log: pytest.LogCaptureFixture) -> None:
    """What an environment lacks is empty in the log."""

    def app(*_: object) -> Iterable[bytes]:
        raise classify.CodedError(50503)

    problem.wsgi(app)({}, unused)

    (record,) = [each for each in log.records if each.name == "errcodes.problem"]
    assert record.getMessage().startswith(" '': 50503")


@pytest.mark.parametrize("middleware", [problem.asgi, problem.wsgi])
def test_wrong_options_are_refused_at_once(middleware: Any) -> None:
    """A slip shows when the service starts, and not with its first failure."""
    with pytest.raises(TypeError, match="catalog takes what"):
        middleware(run_asgi, catalog={})
    with pytest.raises(ValueError, match="is no absolute URI"):
        middleware(run_asgi, type_base="errors")


async def awaited(awaitable: Awaitable[object]) -> object:
    """Wait for it."""
    return await awaitable


def test_asgi_leaves_other_scopes_alone() -> None:
    """A lifespan and a WebSocket have no answer to give, and get the very same callables."""
    seen: list[object] = []

    async def app(*arguments: object) -> None:
        seen.extend(arguments)
        fail(classify.CodedError(50503))

    for kind in ("lifespan", "websocket"):
        arguments: Any = ({"type": kind}, object(), object())
        with pytest.raises(classify.CodedError):
            asyncio.run(awaited(problem.asgi(app)(*arguments)))
        assert tuple(seen[-3:]) == arguments


class Closing:
    """A body that can be closed."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        return iter([b"", b"a", b"b"])

    def close(self) -> None:
        """Close it."""
        self.closed = True


def test_wsgi_hands_on_what_the_application_gives() -> None:
    """Lists and files stay what servers know them by; other bodies are closed with ours."""
    environ: dict[str, Any] = {"wsgi.file_wrapper": FileWrapper}
    for body in ([b"a"], (b"a",), FileWrapper(io.BytesIO(b"a"))):
        assert problem.wsgi(mock.Mock(return_value=body))(environ, unused) is body
    closing = Closing()
    served: Any = problem.wsgi(mock.Mock(return_value=closing))({}, unused)
    assert list(served) == [b"", b"a", b"b"]
    served.close()
    assert closing.closed
    served = problem.wsgi(mock.Mock(return_value=iter([b"a"])))({}, unused)
    assert list(served) == [b"a"]
    served.close()


def test_wsgi_knows_what_was_written() -> None:
    """What an application writes by the old callable has begun to be sent too."""

    def app(environ: Any, start: Any) -> list[bytes]:
        start("200 OK", [])(b"half")
        raise classify.CodedError(50503)

    def start(status: str, headers: Any, exc_info: Any = None) -> Callable[[bytes], object]:
        return unused

    with pytest.raises(classify.CodedError):
        problem.wsgi(app)({}, start)


@pytest.mark.parametrize(
    "failure",
    [
        50505,
        "50505",
        NetworkErrorCode.CONNECT_FAILED,
        classify.CodedError(50505),
        classify.CodedError(50505).diagnosis,
        ConnectionRefusedError(111, "refused"),
    ],
    ids=repr,
)
def test_a_response_is_whole(failure: Any) -> None:
    """Codes, diagnoses and exceptions give the body, the status and the headers."""
    found = problem.response(failure, CHINESE)

    assert isinstance(found, problem.Response)
    assert tuple(found) == (found.body, found.status, found.headers)
    assert json.loads(found.body) == problem.details(50505, "zh")
    assert found.headers["Content-Type"] == problem.MEDIA_TYPE
    own = problem.response(failure, upstream=False)
    assert json.loads(own.body) == problem.details(50505, upstream=False)
    assert own.headers["Content-Language"] == "en"


@both
def test_nothing_is_kept_alive(run: Run) -> None:
    """What was answered is gone with the request."""
    error = classify.CodedError(50503)
    gone = weakref.ref(error)

    run(error)
    del error
    gc.collect()

    assert gone() is None
