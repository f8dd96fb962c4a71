"""The caller gives up: in each phase, and by each way to say so."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeAlias

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.demo import faults
from errcodes.demo.servers import Server
from tests.lab import clients, loops
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.contexts import UserError
from tests.lab.laboratory import Laboratory, named, raised

Request: TypeAlias = Coroutine[Any, Any, object]
Way: TypeAlias = Callable[[Request, Server | None], Request]
Errors: TypeAlias = Mapping[tuple[Any, ...], Future[BaseException]]
PHASES = ("stall_connect", "stall_handshake", "stall_answer", "stall_body_chunked")


async def cancel(request: Request, server: Server | None) -> object:
    """Cancel the task."""
    return await _cancelled(asyncio.create_task(request), server)


async def cancel_with_message(request: Request, server: Server | None) -> object:
    """Cancel the task, with words that could mislead."""
    return await _cancelled(asyncio.create_task(request), server, "deadline exceeded: timed out")


async def cancel_in_deadline(request: Request, server: Server | None) -> object:
    """Cancel the task inside a deadline that did not come."""
    return await _cancelled(asyncio.create_task(asyncio.wait_for(request, faults.PATIENT)), server)


async def cancel_gathered(request: Request, server: Server | None) -> object:
    """Cancel several requests at once."""
    return await _cancelled(asyncio.gather(request, asyncio.sleep(faults.PATIENT)), server)


async def cancel_task_group(request: Request, server: Server | None) -> object:
    """Cancel a task group from without."""

    async def grouped() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(request)

    return await _cancelled(asyncio.create_task(grouped()), server)


async def cancel_wrapped(request: Request, server: Server | None) -> object:
    """Cancel the task, and say what it means here."""
    try:
        return await cancel(request, server)
    except asyncio.CancelledError as error:
        raise UserError("the user left the page") from error


async def cancel_second_try(request: Request, server: Server | None) -> object:
    """Cancel the second try, made while the first one's failure is being handled."""

    async def tried_twice() -> object:
        try:
            raise ConnectionRefusedError(111, "Connection refused")
        except ConnectionRefusedError:
            return await request

    return await _cancelled(asyncio.create_task(tried_twice()), server)


async def _cancelled(future: "asyncio.Future[Any]", server: Server | None, *message: str) -> object:
    """Cancel when the server has come to the point, and the client has had the time to."""
    if server is not None:
        await asyncio.to_thread(server.at_last_step.wait, faults.PATIENT)
    # Python 3.11's wait_for forgets a cancellation in the moment in which its step is done.
    await asyncio.sleep(0.05)
    future.cancel(*message)
    return await future


WAYS = (
    cancel,
    cancel_with_message,
    cancel_in_deadline,
    cancel_gathered,
    cancel_task_group,
    cancel_wrapped,
    cancel_second_try,
)


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What comes out of each request that is cancelled in each way."""

    def fail(client: Client, way: Way, name: str) -> object:
        assert client.request is not None
        with laboratory.started(faults.BY_NAME[name], faults.PATIENT) as (target, server):
            return loops.run(way(client.request(target), server))

    return ahead(fail, "client", "way", "name")


@pytest.mark.parametrize("name", PHASES)
@pytest.mark.parametrize("way", WAYS, ids=named)
@pytest.mark.parametrize(
    "client", [client for client in clients.installed() if client.request], ids=named
)
def test_asyncio(errors: Errors, client: Client, way: Way, name: str) -> None:
    """A request that its caller cancelled is cancelled, whatever it was doing."""
    error = errors[client, way, name].result()

    assert classify.exception(error) is NetworkErrorCode.CANCELED, repr(error)


def test_future() -> None:
    """A request that was cancelled before its thread came to it is cancelled."""
    finish = threading.Event()
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(1))
        stack.callback(finish.set)
        pool.submit(finish.wait, faults.PATIENT)
        waiting = pool.submit(bool)
        waiting.cancel()
        error = raised(waiting.result)

    assert classify.exception(error) is NetworkErrorCode.CANCELED, repr(error)
