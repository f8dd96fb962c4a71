"""httpx on trio: an `AsyncClient`."""

import trio

from tests.lab.clients import Client
from tests.lab.clients.httpx_asyncio import request, request_streamed
from tests.lab.clients.httpx_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    if target.upload:
        # trio warns of the generator that httpx makes of bytes, and does not close.
        return fetch_streamed(target)
    return trio.run(request, target)


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    return trio.run(request_streamed, target)


CLIENT = Client("httpx_trio", fetch, CANNOT, streamed=fetch_streamed)
