"""This client, this failure, this code."""

from typing import TypeAlias

import pytest

from errcodes import classify
from errcodes.classify import Phase
from errcodes.demo.servers import read_request
from tests.lab import clients, faults
from tests.lab.faults import Fault
from tests.lab.laboratory import Laboratory, named, raised

Failure: TypeAlias = tuple[Fault, BaseException]

#: How far the request had come, for the faults that leave no doubt of it.
PHASES: dict[Phase, tuple[Fault, ...]] = {
    Phase.RESOLVE: faults.CONNECTING[:1],
    Phase.CONNECT: faults.CONNECTING[1:],
    Phase.TLS: (*faults.HANDSHAKE, *(fault for fault in faults.TLS if "tls13" not in fault.name)),
    Phase.SEND: tuple(fault for fault in faults.UPLOADS if fault.stalls),
    # The first of those cut off, a reset at once, may meet the client while it still sends.
    Phase.RECEIVE: (*faults.STALLED, *faults.CUT[1:], *faults.PROTOCOL, *faults.JSON),
}
PHASE_OF = {fault.name: phase for phase, members in PHASES.items() for fault in members}
NEVER_LEFT = (*faults.CONNECTING, *PHASES[Phase.TLS])
CELLS = clients.cells(faults.ALL)


@pytest.fixture(
    scope="module",
    params=CELLS,
    ids=["-".join(named(part) for part in cell) for cell in CELLS],
)
def failure(laboratory: Laboratory, request: pytest.FixtureRequest) -> Failure:
    """A fault, and what a client raises when it meets it: made once for all tests."""
    client, fault = request.param
    return fault, raised(laboratory.failing(client, fault))


def test_code(failure: Failure) -> None:
    """Whatever the client makes of the failure, it gets the code of what happened."""
    fault, error = failure

    assert classify.exception(error) is fault.code, repr(error)


def test_phase(failure: Failure) -> None:
    """A diagnosis that tells the phase tells the one in which it happened."""
    fault, error = failure
    phase = classify.diagnose(error).phase

    assert phase in {None, PHASE_OF.get(fault.name, phase)}


def test_sent(failure: Failure) -> None:
    """A diagnosis never says of a request that left that it did not, nor the other way round."""
    fault, error = failure
    sent = classify.diagnose(error).sent

    if fault.through_proxy or fault in NEVER_LEFT:
        assert sent is not True
    elif read_request in fault.script and not fault.fails_in_handshake:
        assert sent is not False


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
