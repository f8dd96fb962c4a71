"""This client, this failure, this code."""

import gc
import json
import pickle
import socket
import ssl
import traceback
from collections.abc import Mapping
from concurrent.futures import Future
from types import FrameType, TracebackType
from typing import TypeAlias

import pytest

from errcodes import classify
from errcodes.classify import Phase
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from errcodes.demo.servers import read_request
from tests.lab import clients, databases, namespaces, websocket
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named
from tests.lab.printed import MISLEADS, TELLS_LESS

Errors: TypeAlias = Mapping[tuple[Client, Fault], Future[BaseException]]

#: How far the request had come, for the faults that leave no doubt of it.
PHASES: dict[Phase, tuple[Fault, ...]] = {
    Phase.RESOLVE: faults.CONNECTING[:1],
    Phase.CONNECT: faults.CONNECTING[1:],
    # The last two ask for a certificate when the client's part of the handshake may be over.
    Phase.TLS: (*faults.HANDSHAKE, *faults.TLS[:-2]),
    Phase.SEND: tuple(fault for fault in faults.UPLOADS if fault.stalls),
    # The first of those cut off, a reset at once, may meet the client while it still sends.
    Phase.RECEIVE: (
        *faults.STALLED,
        *faults.CUT[1:],
        *faults.PROTOCOL,
        *faults.JSON,
        *databases.REDIS,
        *websocket.STALLED,
    ),
}
PHASE_OF = {fault.name: phase for phase, members in PHASES.items() for fault in members}
NEVER_LEFT = (*faults.CONNECTING, *PHASES[Phase.TLS])
CELLS = clients.cells()
#: httpcore asks the proxy and the server by the same functions: what was sent had left, but
#: whether it was the CONNECT or the request no frame tells.
ASKS_ALIKE = ("httpx_client", "httpx_asyncio", "httpx_trio")
every_cell = pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)


#: What no diagnosis may keep.
ALIVE = (BaseException, FrameType, TracebackType, socket.socket, ssl.SSLContext)


def reached(value: object) -> list[object]:
    """Give all that a value holds, directly or not; the classes of it hold the whole program."""
    found = {id(value): value}
    waiting = [value]
    while waiting:
        held = [each for each in gc.get_referents(waiting.pop()) if not isinstance(each, type)]
        new = {id(each): each for each in held if id(each) not in found}
        found |= new
        waiting += new.values()
    return list(found.values())


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What each client raises when it meets each fault: made once for all tests."""
    return ahead(lambda client, fault: laboratory.failing(client, fault)(), "client", "fault")


@every_cell
def test_code(errors: Errors, client: Client, fault: Fault) -> None:
    """Whatever the client makes of the failure, it gets the code of what happened."""
    error = errors[client, fault].result()

    assert classify.exception(error) is client.code(fault), repr(error)


@every_cell
def test_printed_traceback(errors: Errors, client: Client, fault: Fault) -> None:
    """What Python prints of the failure gives its code as well."""
    text = "".join(traceback.format_exception(errors[client, fault].result()))

    if fault.name not in TELLS_LESS.get(client.name, ()):
        assert classify.message(text) is client.code(fault), text


@every_cell
def test_last_line(errors: Errors, client: Client, fault: Fault) -> None:
    """The last line of the same says the code of what happened, or nothing."""
    line = "".join(traceback.format_exception_only(errors[client, fault].result())).strip()

    if not line.startswith(tuple(MISLEADS)):
        assert classify.message(line) in {None, client.code(fault)}, line


@every_cell
def test_phase(errors: Errors, client: Client, fault: Fault) -> None:
    """A diagnosis that tells the phase tells the one in which it happened."""
    phase = classify.diagnose(errors[client, fault].result()).phase

    if fault.name not in client.hides:
        assert phase in {None, PHASE_OF.get(fault.name, phase)}


@every_cell
def test_sent(errors: Errors, laboratory: Laboratory, client: Client, fault: Fault) -> None:
    """A diagnosis never says of a request that left that it did not, nor the other way round."""
    sent = classify.diagnose(errors[client, fault].result()).sent

    # Whatever a client hides: of what the server has read it must not be said.
    assert sent is not False or not laboratory.arrived[client.name, fault.name]
    if fault.name in client.hides or (fault.through_proxy and client.name in ASKS_ALIKE):
        return
    if fault.through_proxy or fault in NEVER_LEFT:
        assert sent is not True
    elif read_request in fault.script and not fault.fails_in_handshake:
        assert sent is not False


@every_cell
def test_diagnosis_is_plain(errors: Errors, client: Client, fault: Fault) -> None:
    """A diagnosis goes through pickle and JSON as it is, and holds nothing that is alive."""
    diagnosis = classify.diagnose(errors[client, fault].result())

    assert pickle.loads(pickle.dumps(diagnosis)) == diagnosis
    assert json.loads(json.dumps(diagnosis.as_dict())) == diagnosis.as_dict()
    assert not [each for each in reached(diagnosis) if isinstance(each, ALIVE)]


@pytest.mark.parametrize("name", clients.NAMES)
def test_cannot_names_faults(name: str) -> None:
    """What a client declares to be beyond it or hidden by it are its faults."""
    try:
        client = clients.load(name)
    except ModuleNotFoundError as missing:
        pytest.skip(f"{name}: {missing}")

    known = {fault.name for fault in client.faults}
    known |= {situation.name for situation in namespaces.SITUATIONS}

    assert {*client.cannot, *client.hides} <= known


@pytest.mark.parametrize("client", clients.installed(), ids=named)
def test_hides_another_code(client: Client) -> None:
    """Where a client is said to hide the truth, the code that is left is not the right one."""
    for fault in client.faults:
        assert fault.name not in client.hides or client.code(fault) is not fault.code


def test_names_are_unique() -> None:
    """No two faults share a name."""
    known = {fault for client in clients.installed() for fault in client.faults}

    assert len({fault.name for fault in known}) == len(known)
