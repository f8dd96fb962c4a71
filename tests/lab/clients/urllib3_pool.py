"""urllib3 2: a `PoolManager`, its errors as retries leave them."""

from collections.abc import Iterator

import urllib3

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target

#: It follows redirects, and gives up where a first try fails.
ONE_TRY = urllib3.Retry(total=None, connect=0, read=0, other=0, redirect=3)


def fetch(target: Target) -> object:
    """Get the JSON through a pool of its own."""
    with manager_for(target) as manager:
        response = manager.request(
            target.method,
            target.url,
            body=target.body,
            timeout=target.timeout,
            retries=ONE_TRY,
        )
        return response.json()


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    with manager_for(target) as manager:
        response = manager.request(
            target.method,
            target.url,
            body=target.pieces,
            timeout=target.timeout,
            retries=ONE_TRY,
            preload_content=False,
        )
        return list(pieces_of(response))


def pieces_of(response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
    """Read the body as it comes."""
    try:
        yield from response.stream(4)
    finally:
        response.close()


def manager_for(target: Target) -> urllib3.PoolManager:
    """Give what keeps the pools; through the proxy where there is one."""
    if target.proxy_url:
        return urllib3.ProxyManager(target.proxy_url, ssl_context=target.context)
    return urllib3.PoolManager(ssl_context=target.context)


STATUSES = [fault for fault in faults.STATUSES if fault.name != "redirect_loop"]

CLIENT = Client(
    "urllib3_pool",
    fetch,
    {**CANNOT, **cannot("it takes every status for an answer", STATUSES)},
    streamed=fetch_streamed,
)
