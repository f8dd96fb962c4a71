"""What a client is asked to fetch."""

import ssl
from collections.abc import AsyncIterator, Iterator

import attrs

from errcodes.demo.servers import Address


class _AwaitedPieces(AsyncIterator[bytes]):
    """An iterator that is no generator, which would want to be closed."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration


@attrs.frozen
class Target:
    """A request to make: plain values, so that it can be sent to another process.

    Attributes:
        host: The host of the URL.
        port: The port of the URL.
        timeout: The seconds to wait in each phase.
        authority: The file with the certificate of the one authority to trust.
        secure: Whether the scheme is https.
        proxy: The address of the proxy to go through.
        upload: How many bytes to send; none makes it a GET, some a POST.
    """

    host: str
    port: int
    timeout: float
    authority: str
    secure: bool = False
    proxy: Address | None = None
    upload: int = 0

    path = "/devices"

    @property
    def url(self) -> str:
        """The whole URL."""
        return f"{'https' if self.secure else 'http'}://{self.host}:{self.port}{self.path}"

    @property
    def proxy_url(self) -> str | None:
        """The address of the proxy as a URL, None without one."""
        return "http://{}:{}".format(*self.proxy) if self.proxy else None

    @property
    def method(self) -> str:
        """The method that goes with the body."""
        return "POST" if self.upload else "GET"

    @property
    def body(self) -> bytes | None:
        """What to send with the request."""
        return bytes(self.upload) if self.upload else None

    @property
    def pieces(self) -> Iterator[bytes] | None:
        """What to send with the request, piece by piece."""
        size = 64 * 2**10
        return (bytes(size) for _ in range(0, self.upload, size)) if self.upload else None

    @property
    def awaited_pieces(self) -> AsyncIterator[bytes] | None:
        """The same pieces, each to be awaited."""
        return _AwaitedPieces(self.pieces) if self.pieces else None

    @property
    def context(self) -> ssl.SSLContext | None:
        """The client's side of TLS, None for plain HTTP."""
        return ssl.create_default_context(cafile=self.authority) if self.secure else None

    @property
    def request(self) -> bytes:
        """The whole request as bytes, for clients that speak no HTTP themselves."""
        lines = (
            f"{self.method} {self.path} HTTP/1.1",
            f"Host: {self.host}:{self.port}",
            f"Content-Length: {self.upload}",
            "Connection: close",
            "",
            "",
        )
        return "\r\n".join(lines).encode("ascii") + (self.body or b"")
