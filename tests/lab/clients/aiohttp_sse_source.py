"""aiohttp-sse-client: the events of a source, with Python's own errors for its answers."""

from datetime import timedelta

import aiohttp
from aiohttp_sse_client.client import EventSource

from errcodes.demo import faults
from errcodes.demo.faults import BY_NAME
from tests.lab import loops
from tests.lab.clients import Client, cannot
from tests.lab.target import Target

#: It asks for events alone: whatever the body is, it is not read.
BODIES = [
    *(name for name in BY_NAME if "_body" in name or "_chunk" in name),
    *("close_headers", "tls_close_headers", "bad_content_encoding"),
    *(fault.name for fault in faults.JSON),
]


async def request(target: Target) -> object:
    """Wait for the first event."""
    connector = aiohttp.TCPConnector(ssl=target.context or True)
    patience = aiohttp.ClientTimeout(
        total=None, sock_connect=target.timeout, sock_read=target.timeout
    )
    async with (
        aiohttp.ClientSession(connector=connector, timeout=patience) as session,
        EventSource(
            target.url, session=session, max_connect_retry=0, reconnection_time=timedelta(0)
        ) as source,
    ):
        return [event async for event in source]


def fetch(target: Target) -> object:
    """Wait in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "aiohttp_sse_source",
    fetch,
    {
        **cannot("it refuses the body for its content type", BODIES),
        **cannot("it sends no bodies", faults.UPLOADS),
        **cannot("it knows no proxies", faults.PROXY),
    },
    request=request,
)
