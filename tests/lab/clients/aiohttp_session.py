"""aiohttp 3: a `ClientSession`, with time-outs for each step."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp

from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return asyncio.run(request(target))


async def request(target: Target) -> object:
    """Get the JSON in a session of its own."""
    async with (
        session_for(target) as session,
        session.request(
            target.method,
            target.url,
            data=target.body,
            proxy=target.proxy_url,
            raise_for_status=True,
            max_redirects=3,
        ) as response,
    ):
        return await response.json(content_type=None)


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    return asyncio.run(request_streamed(target))


async def request_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece, in a running loop."""
    data = pieces(target) if target.pieces else None
    async with (
        session_for(target) as session,
        session.request(target.method, target.url, data=data) as response,
    ):
        return [piece async for piece in response.content.iter_chunked(4)]


async def pieces(target: Target) -> AsyncIterator[bytes]:
    """Give the body to send, piece by piece."""
    for piece in target.pieces or ():
        yield piece


def session_for(target: Target) -> aiohttp.ClientSession:
    """Give a session that waits so long for each step."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=target.context or True),
        timeout=aiohttp.ClientTimeout(
            total=None, sock_connect=target.timeout, sock_read=target.timeout
        ),
    )


CLIENT = Client("aiohttp_session", fetch, request=request, streamed=fetch_streamed)
