"""A failure in another process comes as a pickle, without its traceback and without its causes."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, named, raised

NAMES = (
    "unresolved",
    "refused",
    "expired",
    "wrong_host",
    "no_common_version",
    "reset_answer",
    "close_answer",
    "close_body_length",
    "json_broken",
    "proxy_502",
    "stall_handshake",
)
CLIENTS = ("raw_socket", "http_client", "urllib_request", "requests_session", "httpx_client")
#: What is left of requests' exception may say nothing any more of the handshake.
LOST = {("requests_session", "stall_handshake"): Code.READ_TIMED_OUT}
CELLS = clients.cells([faults.BY_NAME[name] for name in NAMES], CLIENTS)


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    """One other process, started without forking this one and its threads."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        yield pool


@pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
def test_code(
    laboratory: Laboratory, pool: ProcessPoolExecutor, client: Client, fault: Fault
) -> None:
    """What an exception says by itself survives the way between processes."""
    with laboratory.started(fault, fault.timeouts[0]) as (target, _):
        error = raised(pool.submit(client.fetch, target).result)

    codes = {fault.code, LOST.get((client.name, fault.name), fault.code)}

    assert classify.exception(error) in codes, repr(error)


def test_phase_may_be_lost(laboratory: Laboratory, pool: ProcessPoolExecutor) -> None:
    """A time-out that only its frames told apart is still a time-out."""
    stalled = faults.BY_NAME["stall_answer"]
    with laboratory.started(stalled, stalled.timeouts[0]) as (target, _):
        error = raised(pool.submit(clients.load("http_client").fetch, target).result)

    assert classify.exception(error) in {Code.TIMEOUT, Code.READ_TIMED_OUT}, repr(error)


def test_multiprocessing(laboratory: Laboratory) -> None:
    """A pool of multiprocessing sends the traceback along as text, and that tells the phase."""
    stalled = faults.BY_NAME["stall_answer"]
    fetch = clients.load("http_client").fetch
    with (
        laboratory.started(stalled, stalled.timeouts[-1]) as (target, _),
        multiprocessing.get_context("spawn").Pool(1) as pool,
    ):
        error = raised(pool.apply_async(fetch, (target,)).get)

    assert classify.exception(error) is Code.READ_TIMED_OUT, repr(error)
