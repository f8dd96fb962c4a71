"""asyncpg: a connection to PostgreSQL for asyncio."""

import asyncpg

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import databases, loops
from tests.lab.clients import Client, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Get the one value of a query."""
    connection = await asyncpg.connect(
        host=target.host,
        port=target.port,
        user="lab",
        password="lab",
        database="lab",
        ssl=False,
        timeout=target.timeout,
        command_timeout=target.timeout,
    )
    try:
        return await connection.fetchval("SELECT name FROM devices")
    finally:
        connection.terminate()


def fetch(target: Target) -> object:
    """Query in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "asyncpg_connection",
    fetch,
    hides=hides(
        Code.TIMEOUT,
        "its deadlines are bare TimeoutErrors",
        [fault for fault in databases.POSTGRES if fault.stalls],
    ),
    faults=(*faults.CONNECTING, *databases.POSTGRES, *databases.POSTGRES_ANSWERS),
    request=request,
)
