"""aiomysql: a connection for asyncio, over PyMySQL."""

import aiomysql

from errcodes.demo import faults
from tests.lab import databases, loops
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Get the one row of a query."""
    connection = await aiomysql.connect(
        host=target.host, port=target.port, connect_timeout=target.timeout
    )
    try:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT name FROM devices")
            return await cursor.fetchone()
    finally:
        connection.close()


def fetch(target: Target) -> object:
    """Query in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "aiomysql_connection",
    fetch,
    faults=(
        *faults.CONNECTING,
        *(fault for fault in databases.MYSQL if not fault.stalls),
        *databases.MYSQL_ANSWERS,
    ),
    request=request,
)
