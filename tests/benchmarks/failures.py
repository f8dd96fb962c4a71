"""What goes wrong in the benchmark, each at an address of its own."""

import contextlib
from collections.abc import Iterator

from errcodes.demo.servers import Server, Step, answer, close, read_request, refused_address, send

__all__ = ["FAILURES", "addresses"]

FAILURES = ("refused connect", "closed before the answer", "HTTP 503", "broken JSON")
#: Requests that a server answers before it closes a connection.
_MOST_REQUESTS = 1000


def _answering(body: bytes, status: str) -> tuple[Step, ...]:
    """Give the script of a server that keeps its connections, as servers do."""
    kept = answer(body, status).replace(b"Connection: close\r\n", b"")
    return (read_request, send(kept)) * _MOST_REQUESTS


@contextlib.contextmanager
def addresses() -> Iterator[dict[str, str]]:
    """Give the URL of each failure."""
    with (
        refused_address() as (host, port),
        Server(read_request, close) as closing,
        Server(*_answering(b"{}", "503 Service Unavailable")) as busy,
        Server(*_answering(b"<html>", "200 OK")) as broken,
    ):
        urls = (f"http://{host}:{port}/", closing.url, busy.url, broken.url)
        yield dict(zip(FAILURES, urls, strict=True))
