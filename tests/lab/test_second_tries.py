"""This client, an older failure that was handled, then this one: this one's code."""

from collections.abc import Callable

import pytest

from errcodes import classify
from tests.lab import clients, contexts, faults
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, named, raised

CLIENTS = ("http_client", "urllib_request", "asyncio_streams")
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
    for client in clients.installed()
    for first, second in PAIRS
    if client.name in CLIENTS and not {first, second} & client.cannot.keys()
]


def second_try(first: Callable[[], object], second: Callable[[], object]) -> object:
    """Try again while handling the first failure: it becomes the context of the second."""
    try:
        return first()
    except Exception:
        return second()


@pytest.mark.parametrize(("client", "first", "second"), CELLS, ids=named)
def test_code(laboratory: Laboratory, client: Client, first: str, second: str) -> None:
    """A failure that speaks for itself is not overruled by an older one in its context."""
    older, newer = (laboratory.failing(client, faults.BY_NAME[name]) for name in (first, second))

    wrapped = raised(lambda: contexts.raised_from(lambda: second_try(older, newer)))
    error = wrapped.__cause__

    assert error is not None
    assert classify.exception(error) is faults.BY_NAME[second].code, repr(error)
    assert classify.exception(wrapped) is faults.BY_NAME[second].code, repr(error)


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
