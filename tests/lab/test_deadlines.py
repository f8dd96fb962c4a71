"""A deadline over the whole request, wherever the request is when it comes."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from functools import partial
from typing import Any, TypeAlias

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.demo import faults
from tests.lab import clients, contexts, loops
from tests.lab.clients import Client, asyncio_streams, http_client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named, raised
from tests.lab.target import Target

Request: TypeAlias = Callable[[], Coroutine[Any, Any, object]]
Deadline: TypeAlias = Callable[[Request], Coroutine[Any, Any, object]]
Errors: TypeAlias = Mapping[tuple[Any, ...], Future[BaseException]]

DEADLINE = 0.15
STALLED = ("stall_connect", "stall_handshake", "stall_answer", "stall_body_length")


async def timeout(request: Request) -> object:
    """Use `asyncio.timeout`."""
    async with asyncio.timeout(DEADLINE):
        return await request()


async def timeout_at(request: Request) -> object:
    """Use `asyncio.timeout_at`."""
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + DEADLINE):
        return await request()


async def wait_for(request: Request) -> object:
    """Use `asyncio.wait_for`."""
    return await asyncio.wait_for(request(), DEADLINE)


async def wait_for_task(request: Request) -> object:
    """Use `asyncio.wait_for` on a task."""
    return await asyncio.wait_for(asyncio.create_task(request()), DEADLINE)


async def wait_for_gather(request: Request) -> object:
    """Use `asyncio.wait_for` on several requests."""
    return await asyncio.wait_for(asyncio.gather(request(), request()), DEADLINE)


async def timeout_of_task_group(request: Request) -> None:
    """Use `asyncio.timeout` around a task group."""
    async with asyncio.timeout(DEADLINE), asyncio.TaskGroup() as group:
        group.create_task(request())
        group.create_task(request())


async def inner_of_two(request: Request) -> object:
    """Use two deadlines, of which the inner one comes first."""
    async with asyncio.timeout(faults.PATIENT):
        return await timeout(request)


async def outer_of_two(request: Request) -> object:
    """Use two deadlines, of which the outer one comes first."""
    async with asyncio.timeout(DEADLINE), asyncio.timeout(faults.PATIENT):
        return await request()


async def fail_after(request: Request) -> object:
    """Use anyio's `fail_after`."""
    with pytest.importorskip("anyio").fail_after(DEADLINE):
        return await request()


async def fail_after_in_task_group(request: Request) -> None:
    """Use anyio's `fail_after` around a task group of its."""
    anyio = pytest.importorskip("anyio")
    with anyio.fail_after(DEADLINE):
        async with anyio.create_task_group() as group:
            group.start_soon(request)


ASYNC_DEADLINES = (
    timeout,
    timeout_at,
    wait_for,
    wait_for_task,
    wait_for_gather,
    timeout_of_task_group,
    inner_of_two,
    outer_of_two,
    fail_after,
    fail_after_in_task_group,
)
ASYNC_CLIENTS = [client for client in clients.installed() if client.request]


def request_of(client: Client) -> Callable[[Target], Coroutine[Any, Any, object]]:
    """Give how a client makes its request in a running loop."""
    assert client.request is not None
    return client.request


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What comes out of each deadline around each request."""

    def fail(client: Client, deadline: Deadline, name: str) -> object:
        with laboratory.started(faults.BY_NAME[name], faults.PATIENT) as (target, _):
            return loops.run(deadline(partial(request_of(client), target)))

    return ahead(fail, "client", "deadline", "name")


@pytest.mark.parametrize("name", STALLED)
@pytest.mark.parametrize("deadline", ASYNC_DEADLINES, ids=named)
@pytest.mark.parametrize("client", ASYNC_CLIENTS, ids=named)
def test_asyncio(errors: Errors, client: Client, deadline: Deadline, name: str) -> None:
    """A deadline of asyncio over the whole request is 50408 in every phase, and no cancellation."""
    error = errors[client, deadline, name].result()

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT, repr(error)


async def whole_request(target: Target) -> bytes:
    """Make the whole request in one function, all of it under one deadline."""
    async with asyncio.timeout(DEADLINE):
        reader, writer = await asyncio.open_connection(target.host, target.port, ssl=target.context)
        try:
            writer.write(target.request)
            return await reader.read()
        finally:
            writer.transport.abort()


@pytest.mark.parametrize("name", STALLED)
def test_asyncio_in_one_function(laboratory: Laboratory, name: str) -> None:
    """A deadline is over the whole request also where no function of the user's shows it."""
    with laboratory.started(faults.BY_NAME[name], faults.PATIENT) as (target, _):
        error = raised(lambda: loops.run(whole_request(target)))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT, repr(error)


@pytest.mark.parametrize("context", contexts.CONTEXTS, ids=named)
def test_asyncio_in_context(laboratory: Laboratory, context: contexts.Context) -> None:
    """A deadline stays one in whatever a user's code does around it."""
    with laboratory.started(faults.BY_NAME["stall_answer"], faults.PATIENT) as (target, _):
        request = asyncio_streams.request
        error = raised(lambda: context(lambda: loops.run(wait_for(lambda: request(target)))))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT, repr(error)


async def aiohttp_total(target: Target) -> None:
    """Use the time-out that aiohttp has for the whole request."""
    aiohttp = pytest.importorskip("aiohttp")
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=DEADLINE)) as session,
        session.get(target.url, ssl=target.context or True) as response,
    ):
        await response.json()


@pytest.mark.parametrize("name", STALLED)
def test_aiohttp_total(laboratory: Laboratory, name: str) -> None:
    """The `total` of aiohttp is a deadline over the whole request, wherever it is when it comes."""
    with laboratory.started(faults.BY_NAME[name], faults.PATIENT) as (target, _):
        error = raised(lambda: loops.run(aiohttp_total(target)))

    wrapper = type("TransportConnectionFailed", (Exception,), {"__module__": "some.client"})()
    wrapper.__cause__ = error
    assert classify.exception(error) is NetworkErrorCode.TIMEOUT, repr(error)
    assert classify.exception(wrapper) is NetworkErrorCode.TIMEOUT, repr(error)


def result(pool: ThreadPoolExecutor, target: Target) -> object:
    """Wait for the result."""
    return pool.submit(http_client.fetch, target).result(DEADLINE)


def completed(pool: ThreadPoolExecutor, target: Target) -> object:
    """Wait for the first of several to be done."""
    return next(as_completed([pool.submit(http_client.fetch, target)], DEADLINE)).result()


def mapped(pool: ThreadPoolExecutor, target: Target) -> object:
    """Wait for each in turn."""
    return list(pool.map(http_client.fetch, [target], timeout=DEADLINE))


@pytest.mark.parametrize("wait", [result, completed, mapped], ids=named)
@pytest.mark.parametrize("name", ["stall_handshake", "stall_answer"])
def test_futures(
    laboratory: Laboratory, name: str, wait: Callable[[ThreadPoolExecutor, Target], object]
) -> None:
    """Running out of patience with another thread is a deadline over the whole request."""
    with contextlib.ExitStack() as stack:
        # The pool is closed last: its thread ends when the server does.
        pool = stack.enter_context(ThreadPoolExecutor(1))
        target, _ = stack.enter_context(laboratory.started(faults.BY_NAME[name], faults.PATIENT))
        error = raised(lambda: wait(pool, target))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT, repr(error)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("stall_connect", NetworkErrorCode.CONNECT_TIMED_OUT),
        ("stall_answer", NetworkErrorCode.TIMEOUT),
    ],
)
def test_twisted(laboratory: Laboratory, name: str, code: NetworkErrorCode) -> None:
    """Twisted's time-outs cancel; what they cancel tells only of the connect that it was one."""
    agent = pytest.importorskip("tests.lab.clients.twisted_agent")
    reactor = agent.running_reactor()
    with laboratory.started(faults.BY_NAME[name], faults.PATIENT) as (target, _):

        def answering() -> Any:
            request = agent.Agent(reactor).request(b"GET", target.url.encode())
            return request.addTimeout(faults.UNSEEN, reactor)

        error = raised(lambda: agent.blockingCallFromThread(reactor, answering))

    assert classify.exception(error) is code, repr(error)
