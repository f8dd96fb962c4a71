"""Failing requests as the users of five clients make them: with a new client each time, or not."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractContextManager
from typing import Any, TypeAlias

__all__ = ["CLIENTS", "Fetch"]

#: Gets a page, raises for its status where the client knows how to, and reads it as JSON.
Fetch: TypeAlias = Callable[[str], object]


@contextlib.contextmanager
def urllib_opener() -> Iterator[Fetch]:
    """Nothing is kept between requests."""
    import urllib.request

    def fetch(url: str) -> object:
        with urllib.request.urlopen(url) as response:
            return json.load(response)

    yield fetch


@contextlib.contextmanager
def urllib3_function() -> Iterator[Fetch]:
    """As most write it: with three retries, and a pool that urllib3 keeps."""
    import urllib3

    yield lambda url: urllib3.request("GET", url).json()


@contextlib.contextmanager
def urllib3_pool() -> Iterator[Fetch]:
    """The least that a request can cost: no retries."""
    import urllib3

    with urllib3.PoolManager(retries=False) as pool:
        yield lambda url: pool.request("GET", url).json()


@contextlib.contextmanager
def requests_function() -> Iterator[Fetch]:
    """A session for each request."""
    import requests

    def fetch(url: str) -> object:
        response = requests.get(url, timeout=5)
        response.raise_for_status()
        return response.json()

    yield fetch


@contextlib.contextmanager
def requests_session() -> Iterator[Fetch]:
    """One session for all requests."""
    import requests

    with requests.Session() as session:

        def fetch(url: str) -> object:
            response = session.get(url, timeout=5)
            response.raise_for_status()
            return response.json()

        yield fetch


@contextlib.contextmanager
def httpx_function() -> Iterator[Fetch]:
    """A client, with its TLS settings, for each request."""
    import httpx

    yield lambda url: httpx.get(url).raise_for_status().json()


@contextlib.contextmanager
def httpx_client() -> Iterator[Fetch]:
    """One client for all requests."""
    import httpx

    with httpx.Client() as client:
        yield lambda url: client.get(url).raise_for_status().json()


@contextlib.contextmanager
def loop() -> Iterator[Callable[[Coroutine[Any, Any, object]], object]]:
    """Give what runs a coroutine in an event loop that is there already."""
    with asyncio.Runner() as runner:
        yield runner.run


@contextlib.asynccontextmanager
async def aiohttp_session() -> AsyncIterator[Any]:
    """Give a session that raises for the status."""
    import aiohttp

    async with aiohttp.ClientSession(raise_for_status=True) as session:
        yield session


async def aiohttp_get(session: Any, url: str) -> object:
    """Get a page."""
    async with session.get(url) as response:
        return await response.json(content_type=None)


@contextlib.contextmanager
def aiohttp_sessions() -> Iterator[Fetch]:
    """A session for each request."""

    async def get(url: str) -> object:
        async with aiohttp_session() as session:
            return await aiohttp_get(session, url)

    with loop() as run:
        yield lambda url: run(get(url))


@contextlib.contextmanager
def aiohttp_one_session() -> Iterator[Fetch]:
    """One session for all requests."""
    with loop() as run:
        entering = aiohttp_session()
        session = run(entering.__aenter__())
        try:
            yield lambda url: run(aiohttp_get(session, url))
        finally:
            run(entering.__aexit__(None, None, None))


#: By name: a request with a new client, and one with a client that is kept; urllib keeps none.
CLIENTS: dict[str, dict[str, Callable[[], AbstractContextManager[Fetch]]]] = {
    "urllib": {"fresh": urllib_opener},
    "urllib3": {"fresh": urllib3_function, "reused": urllib3_pool},
    "requests": {"fresh": requests_function, "reused": requests_session},
    "httpx": {"fresh": httpx_function, "reused": httpx_client},
    "aiohttp": {"fresh": aiohttp_sessions, "reused": aiohttp_one_session},
}
