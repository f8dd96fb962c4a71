"""This client, a body that it sends and reads piece by piece, this failure, this code."""

from collections.abc import Mapping
from concurrent.futures import Future

import pytest

from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named

BODIES = [fault for fault in (*faults.STALLED, *faults.CUT) if "body" in fault.name]
FAULTS = (*BODIES, faults.BY_NAME["close_in_chunk"], faults.BY_NAME["bad_chunk_size"])
CELLS = [
    (client, fault)
    for client, fault in clients.cells((*FAULTS, *faults.UPLOADS))
    if client.streamed is not None
]


@pytest.fixture(scope="module")
def errors(
    laboratory: Laboratory, ahead: Ahead
) -> Mapping[tuple[Client, Fault], Future[BaseException]]:
    """What each client raises when its stream fails."""
    return ahead(
        lambda client, fault: laboratory.failing(client, fault, client.streamed)(),
        "client",
        "fault",
    )


@pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
def test_code(
    errors: Mapping[tuple[Client, Fault], Future[BaseException]], client: Client, fault: Fault
) -> None:
    """A stream that fails gets the code of what happened, as a whole body does."""
    error = errors[client, fault].result()

    assert classify.exception(error) is client.code(fault), repr(error)
