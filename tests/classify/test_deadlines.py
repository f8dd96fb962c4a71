"""What a time-out's frames tell of the step that a deadline ended; the lab has the real ones."""

import asyncio
import errno
import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify.walk import tracebacks
from errcodes.classify.walk.record import walked


def raised_in(module: object, name: str, error: BaseException) -> BaseException:
    """Give an exception that a function of a module raised, which another function called."""
    namespace: dict[str, Any] = {"error": error, "__name__": module}
    exec(f"def {name}(): raise error", namespace)
    outer: dict[str, Any] = {"inner": namespace[name], "__name__": "shop.fetching"}
    exec("def fetch(): inner()", outer)
    try:
        outer["fetch"]()
    except BaseException as raised:
        return raised
    raise AssertionError("nothing was raised")


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module of a package that nobody has heard of."""
    packages = tmp_path / "site-packages"
    packages.mkdir()
    (packages / "unheard_lamp.py").write_text(
        "class LampError(Exception): pass\nclass ConnectTimeout(LampError): pass"
    )
    monkeypatch.syspath_prepend(packages)
    yield __import__("unheard_lamp")
    del sys.modules["unheard_lamp"]


@pytest.mark.parametrize("waiter", [("aiohttp.streams", "_wait"), ("socket", "readinto")])
def test_what_was_awaited_knows_more_than_a_wrapper(client: Any, waiter: tuple[str, str]) -> None:
    """Who says "while connecting" of a deadline over all means no connect, if an answer was due."""
    timeout = raised_in("asyncio.timeouts", "__aexit__", TimeoutError())
    timeout.__cause__ = raised_in(*waiter, asyncio.CancelledError())
    wrapper = client.LampError("timed out while connecting to the lamp")
    wrapper.__cause__ = timeout
    diagnosis = classify.diagnose(wrapper)

    assert (diagnosis.code, diagnosis.sent) == (Code.TIMEOUT, None)


@pytest.mark.parametrize(
    "deadline", [("asyncio.timeouts", "__aexit__"), ("aiohttp.helpers", "__exit__")]
)
@pytest.mark.parametrize(
    ("waiter", "code"),
    [
        (("aiohttp.streams", "_wait"), Code.TIMEOUT),
        (("asyncio.selector_events", "sock_connect"), Code.CONNECT_TIMED_OUT),
    ],
)
def test_what_was_awaited_knows_more_than_the_name_of_a_wrapper(
    client: Any, deadline: tuple[str, str], waiter: tuple[str, str], code: Code
) -> None:
    """A client that connects for each request calls all of it a connect, in its class as well."""
    timeout = raised_in(*deadline, TimeoutError())
    timeout.__cause__ = raised_in(*waiter, asyncio.CancelledError())
    wrapper = client.ConnectTimeout("Failed to connect to the lamp within 0.3s")
    wrapper.__cause__ = timeout

    assert classify.exception(wrapper) is code


def test_a_deadline_that_cancelled_nothing() -> None:
    """Without what it ended, nothing tells the step."""
    timeout = raised_in("asyncio.tasks", "wait_for", TimeoutError())

    assert classify.diagnose(timeout).phase is None


def test_a_module_without_a_name() -> None:
    """What stands for the name of a module may be anything."""
    assert classify.exception(raised_in(5, "recv", TimeoutError("timed out"))) is Code.TIMEOUT


def test_what_became_of_a_connect_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tornado makes an error of what its socket reports, and raises it nowhere near a connect."""
    tornado = pytest.importorskip("tornado.httpclient")
    real = socket.socket.getsockopt

    def reported(each: socket.socket, *option: Any) -> Any:
        asked = option[:2] == (socket.SOL_SOCKET, socket.SO_ERROR)
        return errno.ETIMEDOUT if asked else real(each, *option)

    async def fetch(port: int) -> object:
        monkeypatch.setattr(socket.socket, "getsockopt", reported)
        return await tornado.AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/")

    with socket.create_server(("127.0.0.1", 0)) as server, pytest.raises(TimeoutError) as caught:
        asyncio.run(fetch(server.getsockname()[1]))
    diagnosis = classify.diagnose(caught.value)

    assert (diagnosis.code, diagnosis.sent) == (Code.CONNECT_TIMED_OUT, None)


def test_who_raises_the_number_is_no_socket() -> None:
    """The words of a caller that made the error itself tell no phase, nor does one of a pickle."""
    error = raised_in("shop.lamps", "switch", TimeoutError(errno.ETIMEDOUT, "timed out"))

    assert classify.exception(error) is Code.TIMEOUT
    assert classify.exception(error.with_traceback(None)) is Code.TIMEOUT


def test_the_first_of_two_cancellations() -> None:
    """What is cancelled once more as it cleans up was doing something else when time was up."""
    waiting = raised_in("anyio.streams.tls", "wrap", asyncio.CancelledError())
    cleaning = raised_in("anyio", "connect_tcp", asyncio.CancelledError())
    cleaning.__context__ = waiting
    error = raised_in("anyio._core._tasks", "fail_after", TimeoutError())
    error.__context__ = cleaning

    record = walked(error)
    assert record.cancelled_entries == tracebacks.entries(waiting.__traceback__)
    cleaning.__context__ = ValueError("no cancellation")
    assert record.cancelled_entries == tracebacks.entries(cleaning.__traceback__)
