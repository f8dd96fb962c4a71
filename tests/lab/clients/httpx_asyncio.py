"""httpx on asyncio: an `AsyncClient`."""

import anyio._backends._asyncio  # noqa: F401 - two threads may not load it at once
import httpx

from tests.lab import loops
from tests.lab.clients import Client
from tests.lab.clients.httpx_client import CANNOT, options_for
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return loops.run(request(target))


async def request(target: Target) -> object:
    """Get the JSON through a client of its own."""
    async with httpx.AsyncClient(**options_for(target)) as client:
        response = await client.request(target.method, target.url, content=target.body)
        response.raise_for_status()
        return response.json()


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    return loops.run(request_streamed(target))


async def request_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece, in a running loop."""
    async with (
        httpx.AsyncClient(**options_for(target)) as client,
        client.stream(target.method, target.url, content=target.awaited_pieces) as response,
    ):
        return [piece async for piece in response.aiter_bytes()]


CLIENT = Client("httpx_asyncio", fetch, CANNOT, request=request, streamed=fetch_streamed)
