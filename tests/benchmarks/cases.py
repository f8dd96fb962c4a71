"""Failing calls whose classification is counted: add a case by a function and its line in `CASES`.

Each gives, within its context, a call that fails in the same way every time.
"""

import contextlib
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import TypeAlias

from errcodes.demo.servers import refused_address
from tests.benchmarks.clients import CLIENTS

__all__ = ["CASES", "Call"]

Call: TypeAlias = Callable[[], object]


@contextlib.contextmanager
def _socket() -> Iterator[Call]:
    with refused_address() as address:
        yield lambda: socket.create_connection(address)


@contextlib.contextmanager
def _urllib() -> Iterator[Call]:
    import urllib.request

    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with refused_address() as (host, port):
        yield lambda: opener.open(f"http://{host}:{port}/", timeout=1)


@contextlib.contextmanager
def _requests() -> Iterator[Call]:
    import requests

    with refused_address() as (host, port), requests.Session() as session:
        session.trust_env = False
        yield lambda: session.get(f"http://{host}:{port}/", timeout=1)


@contextlib.contextmanager
def _httpx() -> Iterator[Call]:
    import httpx

    with (
        refused_address() as (host, port),
        httpx.Client(trust_env=False, verify=False) as client,
    ):
        yield lambda: client.get(f"http://{host}:{port}/", timeout=1)


@contextlib.contextmanager
def _json() -> Iterator[Call]:
    yield lambda: json.loads("<html>")


@contextlib.contextmanager
def _reused(client: str) -> Iterator[Call]:
    """Give the failing request of one of the clients that the timed benchmark has."""
    with refused_address() as (host, port), CLIENTS[client]["reused"]() as fetch:
        yield lambda: fetch(f"http://{host}:{port}/")


@contextlib.contextmanager
def _own_class() -> Iterator[Call]:
    """Give a failure of which a library knows nothing: a class of the user's own."""

    class LampError(Exception):
        """No library knows it."""

    lamp: dict[str, int] = {}

    def fail() -> int:
        try:
            return lamp["brightness"]
        except KeyError as missing:
            raise LampError("lamp 7 has no brightness") from missing

    yield fail


#: The first five are those of the documentation's table.
CASES: dict[str, Callable[[], AbstractContextManager[Call]]] = {
    "socket": _socket,
    "urllib": _urllib,
    "requests": _requests,
    "httpx": _httpx,
    "json": _json,
    "urllib3": partial(_reused, "urllib3"),
    "aiohttp": partial(_reused, "aiohttp"),
    "own": _own_class,
}
