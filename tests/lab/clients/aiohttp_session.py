"""aiohttp 3: a `ClientSession`, with time-outs for each step."""

import io

import aiohttp

from tests.lab import loops
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return loops.run(request(target))


async def request(target: Target) -> object:
    """Get the JSON in a session of its own."""
    async with (
        session_for(target) as session,
        session.request(
            target.method,
            target.url,
            data=io.BytesIO(target.body) if target.body else None,
            proxy=target.proxy_url,
            raise_for_status=True,
            max_redirects=3,
        ) as response,
    ):
        return await response.json(content_type=None)


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    return loops.run(request_streamed(target))


async def request_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece, in a running loop."""
    async with (
        session_for(target) as session,
        session.request(target.method, target.url, data=target.awaited_pieces) as response,
    ):
        return [piece async for piece in response.content.iter_chunked(4)]


def session_for(target: Target) -> aiohttp.ClientSession:
    """Give a session that waits so long for each step."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=target.context or True),
        timeout=aiohttp.ClientTimeout(
            total=None, sock_connect=target.timeout, sock_read=target.timeout
        ),
    )


CANNOT = {
    **cannot("it takes an empty body for null", ["json_empty"]),
    **cannot("it has no time-out for sending", ["stall_upload", "tls_stall_upload"]),
    **cannot("only its time-out for the whole request ends this", ["proxy_stall"]),
}
CLIENT = Client("aiohttp_session", fetch, CANNOT, request=request, streamed=fetch_streamed)
