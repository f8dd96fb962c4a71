"""Applications on loopback, behind the servers that people run them with."""

import contextlib
import logging
import socket
import threading
from collections.abc import Iterator
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import uvicorn

__all__ = ["serve_asgi", "serve_wsgi"]

_LONGEST_WAIT = 20


class _Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log_message(self, *_: object) -> None:
        """Write nothing."""


@contextlib.contextmanager
def serve_wsgi(app: Any) -> Iterator[str]:
    """Serve an application by wsgiref, and give its URL."""
    with make_server("127.0.0.1", 0, app, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(_LONGEST_WAIT)


class _Server(uvicorn.Server):
    """Says when it is ready, and leaves the signals to the tests."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        self.ready.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none: they are the main thread's."""
        yield


@contextlib.contextmanager
def serve_asgi(app: Any) -> Iterator[str]:
    """Serve an application by uvicorn, and give its URL."""
    config = uvicorn.Config(
        app, http="h11", ws="none", loop="asyncio", log_config=None, access_log=False
    )
    server = _Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            assert server.ready.wait(_LONGEST_WAIT), "the server did not start"
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(_LONGEST_WAIT)
            logging.getLogger("uvicorn.error").handlers.clear()
