"""Clients that few projects have all of: run where the extra `clients` is installed."""

import gc
import warnings
from collections.abc import Iterator, MutableMapping
from concurrent.futures import Future
from typing import TypeAlias

import pytest

from errcodes import classify
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named
from tests.lab.report import is_possible, transient

Errors: TypeAlias = MutableMapping[tuple[Client, Fault], Future[BaseException]]

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Some say, as they are imported, what others will take away.
    CELLS = clients.cells(names=clients.EXTRA)
every_cell = pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
#: These clients leave sockets, threads and loops behind where they fail, and warn of it themselves.
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Iterator[Errors]:
    """What each client raises when it meets each fault: made once for all tests.

    What they hold is collected while nobody takes offence at it.
    """
    made = ahead(lambda client, fault: laboratory.failing(client, fault)(), "client", "fault")
    yield made
    made.clear()
    gc.collect()


@every_cell
def test_code(errors: Errors, client: Client, fault: Fault) -> None:
    """Whatever the client makes of the failure, it gets the code of what happened."""
    error = errors[client, fault].result()

    assert classify.exception(error) is client.code(fault), repr(error)


@every_cell
def test_transient(errors: Errors, client: Client, fault: Fault) -> None:
    """Trying again is advised where it may help, and nowhere else."""
    error = errors[client, fault].result()

    assert transient(client, fault) in {None, classify.is_transient(error)}, repr(error)


@every_cell
def test_sent(errors: Errors, laboratory: Laboratory, client: Client, fault: Fault) -> None:
    """No request is said not to have left of which the server had read a byte."""
    diagnosis = classify.diagnose(errors[client, fault].result())

    arrived = laboratory.arrived[client.name, fault.name]
    assert is_possible(diagnosis.sent, fault, arrived), str(diagnosis)
