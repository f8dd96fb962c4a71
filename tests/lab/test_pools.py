"""Waiting for a connection that others use: a time-out of nobody's phase."""

import asyncio
from collections.abc import Callable

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.demo import faults
from tests.lab import loops
from tests.lab.laboratory import Laboratory, named, raised
from tests.lab.target import Target

WAIT = 0.1
TAKEN = faults.BY_NAME["stall_body_chunked"]


def urllib3(target: Target) -> None:
    """Ask a full pool that blocks."""
    urllib3 = pytest.importorskip("urllib3")
    with urllib3.HTTPConnectionPool(
        target.host, target.port, maxsize=1, block=True, timeout=faults.PATIENT
    ) as pool:
        taken = pool.urlopen("GET", target.path, preload_content=False)
        try:
            pool.urlopen("GET", target.path, pool_timeout=WAIT)
        finally:
            taken.close()


def httpx(target: Target) -> None:
    """Ask a client that may have one connection."""
    httpx = pytest.importorskip("httpx")
    with (
        httpx.Client(
            timeout=httpx.Timeout(faults.PATIENT, pool=WAIT),
            limits=httpx.Limits(max_connections=1),
            trust_env=False,
        ) as client,
        client.stream("GET", target.url),
    ):
        client.get(target.url)


async def ask_httpx_twice(target: Target) -> None:
    """Ask an asynchronous client that may have one connection."""
    httpx = pytest.importorskip("httpx")
    async with (
        httpx.AsyncClient(
            timeout=httpx.Timeout(faults.PATIENT, pool=WAIT),
            limits=httpx.Limits(max_connections=1),
            trust_env=False,
        ) as client,
        client.stream("GET", target.url),
    ):
        await client.get(target.url)


def httpx_asyncio(target: Target) -> None:
    """Do so on asyncio."""
    loops.run(ask_httpx_twice(target))


def httpx_trio(target: Target) -> None:
    """Do so on trio."""
    pytest.importorskip("trio").run(ask_httpx_twice, target)


def aiohttp(target: Target) -> None:
    """Ask a connector that may have one connection."""
    aiohttp = pytest.importorskip("aiohttp")

    async def ask() -> None:
        async with (
            aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=1),
                timeout=aiohttp.ClientTimeout(total=None, connect=WAIT),
            ) as session,
            session.get(target.url),
            session.get(target.url),
        ):
            pass

    loops.run(ask())


def tornado(target: Target) -> None:
    """Ask a client that makes one request at a time."""
    client = pytest.importorskip("tornado.httpclient").AsyncHTTPClient

    async def ask() -> None:
        http = client(force_instance=True, max_clients=1)
        taken = asyncio.ensure_future(http.fetch(target.url, request_timeout=4 * WAIT))
        try:
            await http.fetch(target.url, connect_timeout=WAIT, request_timeout=WAIT)
        finally:
            await asyncio.wait([taken])
            http.close()
            taken.exception()

    loops.run(ask())


def redis(target: Target) -> None:
    """Ask a pool that blocks."""
    redis = pytest.importorskip("redis")
    pool = redis.BlockingConnectionPool(
        host=target.host, port=target.port, protocol=2, driver_info=None,
        max_connections=1, timeout=WAIT,
    )  # fmt: skip
    pool.get_connection()
    try:
        redis.Redis(connection_pool=pool).get("devices")
    finally:
        pool.disconnect()


WAYS = (urllib3, httpx, httpx_asyncio, httpx_trio, aiohttp, tornado, redis)


@pytest.mark.parametrize("way", WAYS, ids=named)
def test_code(laboratory: Laboratory, way: Callable[[Target], None]) -> None:
    """Waiting too long for a pooled connection is 50408."""
    with laboratory.started(TAKEN, faults.PATIENT) as (target, _):
        error = raised(lambda: way(target))

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT, repr(error)
