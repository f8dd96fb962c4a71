"""This client, this failure, in this code of a user's: still this code."""

import pytest

from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients, contexts
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, named, raised

#: One of each kind that fails at once, with every client.
QUICK = (
    "unresolved",
    "refused",
    "expired",
    "wrong_host",
    "close_handshake",
    "reset_answer",
    "close_body_length",
    "garbage",
    "status_404",
    "status_503",
    "json_broken",
    "proxy_502",
)
#: Those that take the time that a client waits, with the clients that tell least of them.
SLOW = {"stall_handshake": ("http_client",), "stall_answer": ("asyncio_streams",)}
#: Some of them are enough for the clients that are not in the standard library.
FEW = ("refused", "expired", "reset_answer", "status_503", "json_broken")
CELLS = [
    *clients.cells([faults.BY_NAME[name] for name in QUICK], clients.STANDARD_LIBRARY),
    *clients.cells([faults.BY_NAME[name] for name in FEW], (*clients.NAMED, *clients.OTHERS)),
    *(cell for name in SLOW for cell in clients.cells([faults.BY_NAME[name]], SLOW[name])),
]


@pytest.mark.parametrize("context", contexts.CONTEXTS, ids=named)
@pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
def test_code(
    laboratory: Laboratory, client: Client, fault: Fault, context: contexts.Context
) -> None:
    """A user's code around a failure does not change what happened."""
    fail = laboratory.failing(client, fault)

    error = raised(lambda: context(fail))

    assert classify.exception(error) is client.code(fault), repr(error)
