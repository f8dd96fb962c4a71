"""This client, this failure, this code."""

import pytest

from errcodes import classify
from tests.lab import clients, faults
from tests.lab.clients import Client
from tests.lab.faults import Fault
from tests.lab.laboratory import Laboratory, named, raised


@pytest.mark.parametrize(("client", "fault"), clients.cells(faults.ALL), ids=named)
def test_code(laboratory: Laboratory, client: Client, fault: Fault) -> None:
    """Whatever the client makes of the failure, it gets the code of what happened."""
    error = raised(laboratory.failing(client, fault))

    assert classify.exception(error) is fault.code, repr(error)


@pytest.mark.parametrize("name", clients.NAMES)
def test_cannot_names_faults(name: str) -> None:
    """What a client declares to be beyond it are faults of the catalogue."""
    try:
        client = clients.load(name)
    except ModuleNotFoundError as missing:
        pytest.skip(f"{name}: {missing}")

    assert client.cannot.keys() <= faults.BY_NAME.keys()


def test_names_are_unique() -> None:
    """No two faults share a name."""
    assert len(faults.BY_NAME) == len(faults.ALL)
