"""`classify.is_transient` as the predicate of the retry libraries in use, blocking and async."""

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import TypeAlias

import httpx
import pytest
import stamina
import tenacity

from errcodes import classify
from errcodes.demo.servers import (
    Condition,
    Connection,
    Server,
    Step,
    answer,
    client_context,
    read_request,
    read_some,
    refused_address,
    reset,
    send,
    server_context,
)
from tests.lab.laboratory import named, raised

TRIES = 3
GOOD = (read_request, send(answer(b'["lamp"]')))
BUSY = (read_request, send(answer(b"", "503 Service Unavailable")))
BROKEN = (read_request, send(answer(b"<html>")))
GONE = (read_request, send(answer(b"", "404 Not Found")))
CUT = (read_some, reset)


class Counting:
    """A server that goes through another script with each connection, the last one ever after."""

    def __init__(self, *scripts: tuple[Step, ...], tls: Condition | None = None) -> None:
        self.count = 0
        self._scripts = scripts
        context = server_context(tls) if tls else None
        self.server = Server(self._serve, context=context)

    def _serve(self, connection: Connection) -> None:
        script = self._scripts[min(self.count, len(self._scripts) - 1)]
        self.count += 1
        for step in script:
            step(connection)


def fetch(url: str) -> object:
    """Get the JSON with urllib."""
    request = urllib.request.Request(url)
    handlers = (
        urllib.request.ProxyHandler({}),
        urllib.request.HTTPSHandler(context=client_context()),
    )
    try:
        with urllib.request.build_opener(*handlers).open(request, timeout=20) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        error.close()
        raise


async def request(url: str) -> object:
    """Get the JSON with httpx."""
    async with httpx.AsyncClient(verify=client_context(), timeout=20, trust_env=False) as client:
        response = await client.get(url)
        response.raise_for_status()
        return response.json()


#: Each tries three times, without a pause.
again_with_stamina = stamina.retry(
    on=classify.is_transient, attempts=TRIES, wait_initial=0, wait_jitter=0
)
again_with_tenacity = tenacity.retry(
    retry=tenacity.retry_if_exception(classify.is_transient),
    stop=tenacity.stop_after_attempt(TRIES),
    reraise=True,
)

Call: TypeAlias = Callable[[], object]
Awaited: TypeAlias = Callable[[], Awaitable[object]]
Library: TypeAlias = Callable[[Call, Awaited], object]


def stamina_blocking(call: Call, _: object) -> object:
    """Retry with stamina."""
    return again_with_stamina(call)()


def stamina_caller(call: Call, _: object) -> object:
    """Retry with stamina's caller."""
    caller = stamina.RetryingCaller(attempts=TRIES, wait_initial=0, wait_jitter=0)
    return caller(classify.is_transient, call)


def stamina_asyncio(_: object, awaited: Awaited) -> object:
    """Retry a coroutine function with stamina."""

    @again_with_stamina
    async def again() -> object:
        return await awaited()

    return asyncio.run(again())


def tenacity_blocking(call: Call, _: object) -> object:
    """Retry with tenacity."""
    return again_with_tenacity(call)()


def tenacity_asyncio(_: object, awaited: Awaited) -> object:
    """Retry a coroutine function with tenacity."""

    @again_with_tenacity
    async def again() -> object:
        return await awaited()

    return asyncio.run(again())


LIBRARIES: tuple[Library, ...] = (
    stamina_blocking,
    stamina_caller,
    stamina_asyncio,
    tenacity_blocking,
    tenacity_asyncio,
)
every_library = pytest.mark.parametrize("library", LIBRARIES, ids=named)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Let stamina retry here as it does in production, without a word."""
    stamina.instrumentation.set_on_retry_hooks([])
    yield
    stamina.instrumentation.set_on_retry_hooks(None)


@every_library
@pytest.mark.parametrize("trouble", [BUSY, CUT], ids=["503", "reset"])
def test_what_is_transient_is_tried_again(library: Library, trouble: tuple[Step, ...]) -> None:
    """A server that is in trouble once, and healthy afterwards, is asked twice."""
    meeting = Counting(trouble, GOOD)
    with meeting.server as server:
        answered = library(lambda: fetch(server.url), lambda: request(server.url))

    assert answered == ["lamp"]
    assert meeting.count == 2


@every_library
def test_a_refused_connect_is_tried_again(library: Library) -> None:
    """A server that is not up yet is asked until it is."""
    with refused_address() as (host, port), Server(*GOOD) as server:
        urls = [f"http://{host}:{port}/", server.url]
        answered = library(lambda: fetch(urls.pop(0)), lambda: request(urls.pop(0)))

    assert answered == ["lamp"]
    assert not urls


@every_library
def test_trouble_without_an_end(library: Library) -> None:
    """What stays transient is tried as often as was allowed, and then raised."""
    meeting = Counting(BUSY)
    with meeting.server as server:
        error = raised(lambda: library(lambda: fetch(server.url), lambda: request(server.url)))

    assert meeting.count == TRIES
    assert classify.is_transient(error)
    if hasattr(error, "close"):
        error.close()


@every_library
@pytest.mark.parametrize("trouble", [BROKEN, GONE], ids=["json", "404"])
def test_what_is_permanent_is_tried_once(library: Library, trouble: tuple[Step, ...]) -> None:
    """What will be the same the next time is not asked for again."""
    meeting = Counting(trouble, GOOD)
    with meeting.server as server:
        error = raised(lambda: library(lambda: fetch(server.url), lambda: request(server.url)))

    assert meeting.count == 1
    if hasattr(error, "close"):
        error.close()


@every_library
@pytest.mark.parametrize("certificate", ["expired", "other_host"])
def test_a_certificate_is_looked_at_once(library: Library, certificate: Condition) -> None:
    """A certificate that is refused will be refused the next time."""
    tries: list[str] = []

    def tried(url: str) -> str:
        tries.append(url)
        return url

    with Server(*GOOD, context=server_context(certificate)) as server:
        call = partial(library, lambda: fetch(tried(server.url)))
        raised(lambda: call(lambda: request(tried(server.url))))

    assert len(tries) == 1


@pytest.mark.parametrize("library", [stamina_asyncio, tenacity_asyncio], ids=named)
def test_the_cancelled_is_not_tried_again(library: Library) -> None:
    """A request that the caller gave up stays given up."""
    tries: list[int] = []

    async def cancelled() -> object:
        tries.append(1)
        task = asyncio.create_task(asyncio.sleep(30))
        asyncio.get_running_loop().call_soon(task.cancel)
        await task
        return tries

    assert isinstance(raised(lambda: library(object, cancelled)), asyncio.CancelledError)
    assert len(tries) == 1


@every_library
def test_behind_a_boundary(library: Library) -> None:
    """What the boundary raises is tried again for the same reasons."""
    meeting = Counting(BUSY, BROKEN, GOOD)
    coded = classify.coded()
    with meeting.server as server:
        call = coded(lambda: fetch(server.url))

        @coded
        async def awaited() -> object:
            return await request(server.url)

        error = raised(lambda: library(call, awaited))

    assert isinstance(error, classify.CodedError)
    assert error.code.name == "JSON_INVALID"
    assert meeting.count == 2
