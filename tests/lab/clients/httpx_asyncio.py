"""httpx on asyncio: an `AsyncClient`."""

import asyncio
from collections.abc import AsyncIterator

import httpx

from tests.lab.clients import Client
from tests.lab.clients.httpx_client import options_for
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return asyncio.run(request(target))


async def request(target: Target) -> object:
    """Get the JSON through a client of its own."""
    async with httpx.AsyncClient(**options_for(target)) as client:
        response = await client.request(target.method, target.url, content=target.body)
        response.raise_for_status()
        return response.json()


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    return asyncio.run(request_streamed(target))


async def request_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece, in a running loop."""
    content = pieces(target) if target.pieces else None
    async with (
        httpx.AsyncClient(**options_for(target)) as client,
        client.stream(target.method, target.url, content=content) as response,
    ):
        return [piece async for piece in response.aiter_bytes()]


async def pieces(target: Target) -> AsyncIterator[bytes]:
    """Give the body to send, piece by piece."""
    for piece in target.pieces or ():
        yield piece


CLIENT = Client("httpx_asyncio", fetch, request=request, streamed=fetch_streamed)
