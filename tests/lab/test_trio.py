"""On trio: deadlines over the whole request, cancellation by the caller, and nurseries."""

import contextlib
import socket
from collections.abc import Callable, Coroutine, Iterator, Mapping
from concurrent.futures import Future
from typing import Any, TypeAlias
from weakref import ref

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.servers import Address
from tests.lab.conftest import Ahead
from tests.lab.contexts import UserError
from tests.lab.laboratory import Laboratory, named
from tests.lab.target import Target

trio = pytest.importorskip("trio")
anyio = pytest.importorskip("anyio")
request = pytest.importorskip("tests.lab.clients.httpx_asyncio").request

Way: TypeAlias = Callable[[Target], Coroutine[Any, Any, object]]
Errors: TypeAlias = Mapping[tuple[Any, ...], Future[BaseException]]
Sockets: TypeAlias = dict[int, ref[socket.socket]]

DEADLINE = 0.15
STALLED = ("stall_connect", "stall_handshake", "stall_answer", "stall_body_length")
NURSED = ("refused", "expired", "reset_answer", "status_503")


async def fail_after(target: Target) -> object:
    """Use trio's `fail_after`."""
    with trio.fail_after(DEADLINE):
        return await request(target)


async def fail_at(target: Target) -> object:
    """Use trio's `fail_at`."""
    with trio.fail_at(trio.current_time() + DEADLINE):
        return await request(target)


async def anyio_fail_after(target: Target) -> object:
    """Use anyio's `fail_after`."""
    with anyio.fail_after(DEADLINE):
        return await request(target)


async def fail_after_in_nursery(target: Target) -> None:
    """Use a deadline in one of a nursery's tasks."""
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.sleep, faults.PATIENT)
        nursery.start_soon(fail_after, target)


async def fail_after_around_nursery(target: Target) -> None:
    """Use a deadline around a nursery."""
    with trio.fail_after(DEADLINE):
        async with trio.open_nursery() as nursery:
            nursery.start_soon(request, target)


async def inner_of_two(target: Target) -> object:
    """Use two deadlines, of which the inner one comes first."""
    with trio.fail_after(faults.PATIENT):
        return await fail_after(target)


async def cancel(target: Target) -> None:
    """Cancel the request, and say what it means here."""
    seen: list[BaseException] = []
    with trio.move_on_after(DEADLINE):
        await observed(target, seen)
    raise UserError("the user left the page") from seen[0]


async def cancel_nursery(target: Target) -> None:
    """Cancel a nursery, and say what it means here."""
    seen: list[BaseException] = []
    async with trio.open_nursery() as nursery:
        nursery.start_soon(observed, target, seen)
        await trio.sleep(DEADLINE)
        nursery.cancel_scope.cancel()
    raise UserError("the user left the page") from seen[0]


async def observed(target: Target, seen: list[BaseException]) -> None:
    """Make the request, and note what it raises before trio takes it away."""
    try:
        await request(target)
    except BaseException as error:
        seen.append(error)
        raise


async def in_nursery(target: Target) -> None:
    """Let it fail in one of a nursery's tasks."""
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.sleep, faults.PATIENT)
        nursery.start_soon(request, target)


DEADLINES = (
    fail_after,
    fail_at,
    anyio_fail_after,
    fail_after_in_nursery,
    fail_after_around_nursery,
    inner_of_two,
)


@pytest.fixture(scope="module")
def sockets() -> Iterator[Sockets]:
    """The sockets that are made meanwhile, by their number.

    To ask `gc.get_objects` for them breaks what other threads are at: CPython then meets tuples
    that it has not yet made to an end (`tupleobject.c: bad argument to internal function`).
    """
    made: Sockets = {}
    init = socket.socket.__init__

    def noted(self: socket.socket, *args: Any, **options: Any) -> None:
        init(self, *args, **options)
        made[id(self)] = ref(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "__init__", noted)
        yield made


def close_forgotten(sockets: Sockets, address: Address) -> None:
    """Close what httpcore 1.0 leaves open when trio cancels a handshake."""
    for thing in (one() for one in list(sockets.values())):
        if thing is not None:
            with contextlib.suppress(OSError):
                if thing.getpeername() == address:
                    thing.close()


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead, sockets: Sockets) -> Errors:
    """What comes out of each way to make the request."""

    def fail(way: Way, name: str) -> object:
        with laboratory.started(faults.BY_NAME[name], faults.PATIENT) as (target, _):
            try:
                return trio.run(way, target)
            finally:
                close_forgotten(sockets, (target.host, target.port))

    return ahead(fail, "way", "name")


@pytest.mark.parametrize("name", STALLED)
@pytest.mark.parametrize("way", DEADLINES, ids=named)
def test_deadline(errors: Errors, way: Way, name: str) -> None:
    """A deadline over the whole request is 50408 in every phase, and no cancellation."""
    error = errors[way, name].result()

    assert classify.exception(error) is Code.TIMEOUT, repr(error)


@pytest.mark.parametrize("name", STALLED)
@pytest.mark.parametrize("way", [cancel, cancel_nursery], ids=named)
def test_cancel(errors: Errors, way: Way, name: str) -> None:
    """A request that its caller cancelled is cancelled, whatever it was doing."""
    error = errors[way, name].result()

    assert classify.exception(error) is Code.CANCELED, repr(error)


@pytest.mark.parametrize("name", NURSED)
@pytest.mark.parametrize("way", [in_nursery], ids=named)
def test_nursery(errors: Errors, way: Way, name: str) -> None:
    """A nursery's exception group is what failed in it."""
    error = errors[way, name].result()

    assert classify.exception(error) is faults.BY_NAME[name].code, repr(error)
