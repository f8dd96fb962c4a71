"""httpx on trio: an `AsyncClient`."""

import trio

from tests.lab.clients import Client
from tests.lab.clients.httpx_asyncio import request, request_streamed
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return trio.run(request, target)


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    return trio.run(request_streamed, target)


CLIENT = Client("httpx_trio", fetch, streamed=fetch_streamed)
