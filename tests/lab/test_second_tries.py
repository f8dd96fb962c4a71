"""This client, an older failure that was handled, then this one: this one's code."""

import asyncio
import inspect
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, TypeAlias

import pytest

from errcodes import classify
from errcodes.demo import faults
from tests.lab import clients, contexts
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named, raised

Errors: TypeAlias = Mapping[tuple[Any, ...], Future[BaseException]]

CLIENTS = (
    "http_client",
    "urllib_request",
    "asyncio_streams",
    *clients.NAMED,
    "pycurl_easy",
    "redis_client",
    "tornado_client",
)
#: What failed first, and what failed then.
PAIRS = (
    ("refused", "stall_answer"),
    ("refused", "status_503"),
    ("refused", "expired"),
    ("unresolved", "json_broken"),
    ("stall_connect", "close_answer"),
    ("stall_handshake", "refused"),
    ("stall_handshake", "stall_answer"),
    ("stall_answer", "stall_handshake"),
    ("stall_answer", "status_502"),
    ("expired", "reset_answer"),
    ("reset_answer", "expired"),
    ("wrong_host", "stall_connect"),
    ("close_handshake", "wrong_host"),
    ("json_broken", "refused"),
    ("status_503", "close_body_length"),
    ("status_503", "stall_body_chunked"),
    ("proxy_502", "unresolved"),
)
CELLS = [
    (client, first, second)
    for client in clients.installed(CLIENTS)
    for first, second in PAIRS
    if client.meets(faults.BY_NAME[first]) and client.meets(faults.BY_NAME[second])
]


def second_try(first: Callable[[], object], second: Callable[[], object]) -> object:
    """Try again while handling the first failure: it becomes the context of the second."""
    try:
        return first()
    except Exception:
        return second()


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What a user's code makes of two failures, the first of which it had handled."""

    def fail(client: Client, first: str, second: str) -> None:
        older, newer = (
            laboratory.failing(client, faults.BY_NAME[name]) for name in (first, second)
        )
        contexts.raised_from(lambda: second_try(older, newer))

    return ahead(fail, "client", "first", "second")


#: In early releases of 3.11 asyncio.timeout raised without `from`: an exception that was being
#: handled took the place of the cancellation, and with it the phase was lost.
KEEPS_CANCELLATION = "from exc_val" in inspect.getsource(asyncio.Timeout.__aexit__)


@pytest.mark.parametrize(("client", "first", "second"), CELLS, ids=named)
def test_code(errors: Errors, client: Client, first: str, second: str) -> None:
    """A failure that speaks for itself is not overruled by an older one in its context."""
    if client.name == "aiohttp_session" and second == "stall_handshake" and not KEEPS_CANCELLATION:
        pytest.skip("this Python's asyncio.timeout forgets what it cancelled")
    wrapped = errors[client, first, second].result()
    error = wrapped.__cause__
    code = client.code(faults.BY_NAME[second])

    assert error is not None
    assert classify.exception(error) is code, repr(error)
    assert classify.exception(wrapped) is code, repr(error)


@pytest.mark.parametrize(
    ("nearer", "further"),
    [("unresolved", "refused"), ("refused", "stall_answer"), ("refused", "expired")],
)
def test_furthest(laboratory: Laboratory, nearer: str, further: str) -> None:
    """Of several attempts at once, the one that got furthest speaks, whatever their order."""
    client = clients.load("http_client")
    errors = [
        raised(laboratory.failing(client, faults.BY_NAME[name])) for name in (nearer, further)
    ]

    for attempts in (errors, errors[::-1]):
        group = BaseExceptionGroup("all attempts failed", attempts)
        assert classify.exception(group) is faults.BY_NAME[further].code
