"""What the documentation shows of the clients was recorded from the lab as it is now."""

import json
from typing import Any

import pytest

from errcodes.demo.faults import Fault
from tests.lab import clients, namespaces, record
from tests.lab.clients import Client
from tests.lab.laboratory import named
from tests.lab.namespaces import Situation

RECORDED: dict[str, Any] = json.loads(record.RECORD.read_text("utf-8"))
STALE = "run `python -m tests.lab.record`"


def expected(client: Client, fault: Fault | Situation) -> int:
    """Give the code that the tests of the lab demand."""
    hidden = client.hides.get(fault.name)
    return int((hidden or fault).code)


def test_every_client_is_recorded() -> None:
    """The record has the lab's clients, in its order."""
    assert tuple(RECORDED["clients"]) == clients.NAMES, STALE
    assert tuple(record.SHOWN) == clients.NAMES


def test_every_failure_is_recorded() -> None:
    """The record has the lab's failures, each with the code that is right for it, each once."""
    shown = [fault for group in record.GROUPS.values() for fault in group]
    known = {fault for client in clients.installed() for fault in client.faults}

    assert RECORDED["groups"] == record.layout(), STALE
    assert known <= set(shown)
    assert len({fault.name for fault in shown}) == len(shown)


@pytest.mark.parametrize("client", clients.installed(), ids=named)
def test_every_reason_is_recorded(client: Client) -> None:
    """What a client hides or cannot be asked is recorded with the lab's reasons."""
    recorded = RECORDED["clients"][client.name]

    assert {key: recorded[key] for key in record.nature(client)} == record.nature(client), STALE


@pytest.mark.parametrize("client", clients.installed(), ids=named)
def test_every_code_is_recorded(client: Client) -> None:
    """Each failure that a client can meet is recorded, with the code that the lab demands."""
    met: list[Fault | Situation] = [fault for fault in client.faults if client.meets(fault)]
    codes = {fault.name: expected(client, fault) for fault in [*namespaces.SITUATIONS, *met]}
    given = RECORDED["clients"][client.name]["given"]

    assert {name: int(cell.split()[0]) for name, cell in given.items()} == codes, STALE


def test_a_cell_has_the_code_and_its_fit() -> None:
    """A recorded cell is what a diagnosis says."""
    assert record.cell(ConnectionResetError()) == "50509 exact"
    assert record.cell(KeyError()) == "50500 unrecognized"


def test_the_versions_are_recorded() -> None:
    """Each client that is not of the standard library is recorded with the versions it had."""
    for name, client in RECORDED["clients"].items():
        assert set(client["versions"]) == set(record.SHOWN[name][1])
        assert bool(client["versions"]) == (name not in clients.STANDARD_LIBRARY)
