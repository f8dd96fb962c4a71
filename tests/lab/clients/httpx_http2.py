"""httpx, blocking, over HTTP/2."""

import httpx

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import http2
from tests.lab.clients import Client, hides
from tests.lab.clients.httpx_client import options_for
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON through a client of its own."""
    with httpx.Client(http2=True, **options_for(target)) as client:
        response = client.request(target.method, target.url, content=target.body)
        response.raise_for_status()
        return response.json()


CLIENT = Client(
    "httpx_http2",
    fetch,
    faults=(*faults.CONNECTING, *faults.HANDSHAKE, *faults.TLS, *http2.HTTP2),
    hides=hides(
        Code.CLOSED_BY_PEER,
        "h2 waits for the whole of a frame, however long it says it is",
        ["h2_large_frame", "h2_plain_http1"],
    ),
)
