"""tornado: its `AsyncHTTPClient`."""

import json
from contextlib import closing

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.netutil import BlockingResolver

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import loops
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return loops.run(request(target))


async def request(target: Target) -> object:
    """Get the JSON through a client of its own."""
    # The usual one looks an address up in a thread, which on a busy machine takes all of the time.
    with closing(AsyncHTTPClient(force_instance=True, resolver=BlockingResolver())) as client:
        response = await client.fetch(
            HTTPRequest(
                target.url,
                method=target.method,
                body=target.body,
                connect_timeout=target.timeout,
                request_timeout=target.timeout,
                max_redirects=3,
                ssl_options=target.context,
            )
        )
        return json.loads(response.body)


RESETS = ("reset_body_length", "reset_body_chunked", "tls_reset_body")
BROKEN = ("garbage", "bad_status", "bad_version", "bad_chunk_size", "bad_content_encoding")

CLIENT = Client(
    "tornado_client",
    fetch,
    {
        **cannot("it knows no proxies", faults.PROXY),
        **cannot("it takes this for an answer", ["many_headers"]),
        **cannot("it loses the reset, and runs into its time-out", RESETS),
    },
    {
        **hides(Code.TIMEOUT, "its time-out is over the whole request", faults.STALLED),
        **hides(
            Code.CLOSED_BY_PEER,
            "it calls every answer that it cannot read a closed connection",
            BROKEN,
        ),
    },
)
