"""Event loops that leave nothing behind."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

_Answer = TypeVar("_Answer")


def run(request: Awaitable[_Answer]) -> _Answer:
    """Make a request in an event loop of its own."""
    return asyncio.run(_leaving_nothing(request))


async def _leaving_nothing(request: Awaitable[_Answer]) -> _Answer:
    """Close what clients leave open: under TLS it waits for the peer, when its loop has gone."""
    loop = asyncio.get_running_loop()
    try:
        return await request
    finally:
        for transport in list(getattr(loop, "_transports", {}).values()):
            transport.abort()
        await asyncio.sleep(0)
