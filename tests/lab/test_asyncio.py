"""What asyncio says in its own words."""

import asyncio
import socket
import sys
from typing import Any

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.servers import refused_address
from tests.lab import loops
from tests.lab.laboratory import Laboratory, raised


def test_handshake_timeout(laboratory: Laboratory) -> None:
    """Asyncio's own limit for the handshake is a handshake that did not finish in time."""
    with laboratory.started(faults.BY_NAME["stall_handshake"], faults.PATIENT) as (target, _):
        connecting = asyncio.open_connection(
            target.host, target.port, ssl=target.context, ssl_handshake_timeout=0.2
        )
        error = raised(lambda: loops.run(connecting))

    assert isinstance(error, ConnectionAbortedError)
    assert classify.exception(error) is Code.SSL_HANDSHAKE_TIMED_OUT


async def connect_to_two(port: int, **options: Any) -> None:
    """Connect to a name that has two addresses."""
    loop = asyncio.get_running_loop()

    async def two_addresses(*_: object, **__: object) -> list[tuple[Any, ...]]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        return [(*kind, ("127.0.0.1", port)), (*kind, ("127.0.0.2", port))]

    loop.getaddrinfo = two_addresses  # type: ignore[method-assign]
    await loop.create_connection(asyncio.Protocol, "cloud.example", port, **options)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param({}, id="one_by_one"),
        pytest.param({"happy_eyeballs_delay": 0.05}, id="happy_eyeballs"),
        pytest.param(
            {"all_errors": True},
            id="all_errors",
            marks=pytest.mark.skipif(sys.version_info < (3, 12), reason="new in Python 3.12"),
        ),
    ],
)
def test_two_addresses(options: dict[str, Any]) -> None:
    """A name whose every address refuses is refused."""
    with refused_address() as (_, port):
        error = raised(lambda: loops.run(connect_to_two(port, **options)))

    assert classify.exception(error) is Code.CONNECT_FAILED, repr(error)
