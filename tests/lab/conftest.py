"""What every test of the lab shares."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeAlias

import pytest

from tests.lab import clients
from tests.lab.laboratory import Laboratory, raised

#: Starts to do with the parameters of each test what makes them fail, and gives the errors to be.
Ahead: TypeAlias = Callable[..., dict[tuple[Any, ...], Future[BaseException]]]


_OF_TORNADO = r"<ssl.SSLSocket fd=\d+, family=\d+, type=\d+, proto=0"
_OF_HTTPX = r"<async_generator object (\w*Stream\.__aiter__|Response\.aiter_raw) at"
_OBJECTS = rf"({_OF_HTTPX}|<socket.socket (\[closed\]|fd=)|_SelectorTransport|{_OF_TORNADO})"
#: What clients leave for the garbage collector, by no fault of the lab's.
LEFT_BEHIND = (
    # httpx 0.28 does not close its own generators, of which trio warns.
    "ignore:Async generator 'httpx:ResourceWarning",
    # http.client._tunnel of Python 3.11 does not close the answer of a proxy that refuses.
    r"ignore:unclosed <socket.socket \[closed\]:ResourceWarning",
    # asyncio of 3.11 does not close what it had opened when a time-out cancels the TLS handshake.
    r"ignore:unclosed transport <_SelectorSocketTransport:ResourceWarning",
    r"ignore:unclosed <socket.socket fd=:ResourceWarning",
    # tornado 6 leaves it to its loop to close a connection that timed out in the TLS handshake,
    # and the loop may end before. Of all clients only its sockets have no protocol.
    f"ignore:unclosed {_OF_TORNADO}:ResourceWarning",
    # The same where a thread of the lab meets them while pytest puts the filters of a test in
    # place: for that moment they are errors, which nobody can catch.
    f"ignore:Exception ignored .*{_OBJECTS}:pytest.PytestUnraisableExceptionWarning",
)


class _Loggers(dict[str, logging.Logger | logging.PlaceHolder]):
    """Loggers by name that can be walked while another thread imports a client, which adds its own.

    pytest 9.2 walks them in front of each test (`catching_logs` in `_pytest/logging.py`), while
    failures that are made ahead import clients in their threads.
    """

    def values(self) -> list[logging.Logger | logging.PlaceHolder]:  # type: ignore[override]
        return list(super().values())


def pytest_configure(config: pytest.Config) -> None:
    """Take no offence at what clients leave behind, or do meanwhile."""
    manager = logging.root.manager
    manager.loggerDict = _Loggers(manager.loggerDict)
    for row in LEFT_BEHIND:
        config.addinivalue_line("filterwarnings", row)


@pytest.fixture(scope="session")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    """The one laboratory of a test run."""
    laboratory = Laboratory.in_directory(tmp_path_factory.mktemp("laboratory"))
    with clients.CLOSING, laboratory.closing:
        yield laboratory


@pytest.fixture(scope="session")
def pool(laboratory: Laboratory) -> Iterator[ThreadPoolExecutor]:
    """Threads for failures that take their time, and wait side by side."""
    pool = ThreadPoolExecutor(12, thread_name_prefix="lab")
    yield pool
    pool.shutdown(cancel_futures=True)


@pytest.fixture(scope="module")
def ahead(request: pytest.FixtureRequest, pool: ThreadPoolExecutor) -> Ahead:
    """Let everything fail that the tests of this module ask for, ahead of them."""

    def start(
        fail: Callable[..., object], *names: str
    ) -> dict[tuple[Any, ...], Future[BaseException]]:
        return {
            values: pool.submit(raised, partial(fail, *values))
            for values in _parameters(request, *names)
        }

    return start


def _parameters(request: pytest.FixtureRequest, *names: str) -> Iterator[tuple[Any, ...]]:
    """Give the parameters of the tests in this module that are going to run, each once."""
    tests = [item for item in request.session.items if isinstance(item, pytest.Function)]
    specs = [getattr(test, "callspec", None) for test in tests if test.path == request.path]
    found = [spec.params for spec in specs if spec and set(names) <= spec.params.keys()]
    return iter(dict.fromkeys(tuple(params[name] for name in names) for params in found))
