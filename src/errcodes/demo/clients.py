"""The requests of the demonstration, made with clients of the standard library.

Each gives the JSON of the answer, or raises what its client raises: nothing is caught, so that the
exception is the one that an application would see. What a proxy in the environment may say of
requests is ignored, for all of them go to loopback.
"""

import asyncio
import contextlib
import http.client
import json
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import AsyncGenerator

import attrs

from errcodes.demo.servers import Address

__all__ = [
    "DevicesUnavailableError",
    "Target",
    "asyncio_cancelled",
    "asyncio_deadline",
    "http_client",
    "http_client_wrapped",
    "socket_client",
    "urllib_client",
    "urllib_second_try",
]

_PATH = "/devices"


class DevicesUnavailableError(Exception):
    """Stands for the exception that an application makes of a failure below it."""


@attrs.frozen
class Target:
    """What a client asks, and how.

    Attributes:
        address: Where to connect to.
        timeout: The seconds to wait for each step.
        context: The TLS of the client; None for plain HTTP.
        host: The host that the certificate must be for; the host of the address where it is None.
    """

    address: Address
    timeout: float
    context: ssl.SSLContext | None = None
    host: str | None = None

    @property
    def url(self) -> str:
        """The URL to ask for."""
        host, port = self.address
        return f"{'https' if self.context else 'http'}://{host}:{port}{_PATH}"


def urllib_client(target: Target) -> object:
    """Ask with urllib.request."""
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=target.context)
    )
    with opener.open(target.url, timeout=target.timeout) as response:
        return json.load(response)


def urllib_second_try(target: Target) -> object:
    """Ask with urllib.request, impatiently at first, and again after a time-out."""
    try:
        return urllib_client(attrs.evolve(target, timeout=0.3))
    except (TimeoutError, urllib.error.URLError):
        return urllib_client(target)


def http_client(target: Target) -> object:
    """Ask with http.client."""
    connection = _http_connection(target)
    with contextlib.closing(connection):
        connection.request("GET", _PATH)
        return json.load(connection.getresponse())


def http_client_wrapped(target: Target) -> object:
    """Ask with http.client, as an application that has an exception of its own."""
    try:
        return http_client(target)
    except OSError as error:
        raise DevicesUnavailableError("the devices cannot be listed") from error


def socket_client(target: Target) -> object:
    """Ask with a socket, and with ssl where the target has a context."""
    with socket.create_connection(target.address, target.timeout) as plain:
        if target.context is None:
            return _asked(plain)
        host = target.host or target.address[0]
        with target.context.wrap_socket(plain, server_hostname=host) as secure:
            return _asked(secure)


def asyncio_deadline(target: Target) -> object:
    """Ask with asyncio streams, under a deadline over the whole request."""

    async def within_deadline() -> object:
        async with asyncio.timeout(target.timeout), _streamed(target) as reader:
            return json.loads(await reader.read())

    return asyncio.run(within_deadline())


def asyncio_cancelled(target: Target) -> object:
    """Ask with asyncio streams, and cancel that as an application that shuts down does."""

    async def ask() -> object:
        async with _streamed(target) as reader:
            return json.loads(await reader.read())

    async def cancelled() -> object:
        task = asyncio.create_task(ask())
        await asyncio.wait([task], timeout=target.timeout)
        task.cancel()
        return await task

    return asyncio.run(cancelled())


def _http_connection(target: Target) -> http.client.HTTPConnection:
    host, port = target.address
    if target.context is None:
        return http.client.HTTPConnection(host, port, timeout=target.timeout)
    return http.client.HTTPSConnection(host, port, timeout=target.timeout, context=target.context)


def _asked(sock: socket.socket) -> object:
    sock.sendall(_request())
    with sock.makefile("rb") as file:
        return json.loads(file.read().partition(b"\r\n\r\n")[2])


@contextlib.asynccontextmanager
async def _streamed(target: Target) -> AsyncGenerator[asyncio.StreamReader]:
    """Send the request, and give the stream of its answer."""
    reader, writer = await asyncio.open_connection(*target.address, ssl=target.context)
    try:
        writer.write(_request())
        await writer.drain()
        yield reader
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


def _request() -> bytes:
    return f"GET {_PATH} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode("ascii")
