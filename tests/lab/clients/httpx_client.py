"""httpx, blocking: a `Client`."""

import ssl
from typing import TypedDict

import httpx

from tests.lab.clients import Client, cannot
from tests.lab.target import Target


class Options(TypedDict):
    """What both of httpx's clients are made with."""

    verify: ssl.SSLContext | bool
    timeout: float
    proxy: str | None
    trust_env: bool
    follow_redirects: bool
    max_redirects: int


def fetch(target: Target) -> object:
    """Get the JSON through a client of its own."""
    with httpx.Client(**options_for(target)) as client:
        response = client.request(target.method, target.url, content=target.body)
        response.raise_for_status()
        return response.json()


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    with (
        httpx.Client(**options_for(target)) as client,
        client.stream(target.method, target.url, content=target.pieces) as response,
    ):
        return list(response.iter_bytes())


def options_for(target: Target) -> Options:
    """Give what the clients are made with; they ask the environment for nothing."""
    return Options(
        verify=target.context or False,
        timeout=target.timeout,
        proxy=target.proxy_url,
        trust_env=False,
        follow_redirects=True,
        max_redirects=3,
    )


#: h11 reads any version of HTTP/1, and limits the headers to 100 KiB in all.
CANNOT = cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"])

CLIENT = Client("httpx_client", fetch, CANNOT, streamed=fetch_streamed)
