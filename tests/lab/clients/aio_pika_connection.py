"""aio-pika: a connection for asyncio, over aiormq."""

import aio_pika

from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Look for a queue."""
    connection = await aio_pika.connect(
        f"amqp://guest:guest@{target.host}:{target.port}/", timeout=target.timeout
    )
    async with connection:
        channel = await connection.channel()
        return await channel.declare_queue("devices", passive=True, timeout=target.timeout)


def fetch(target: Target) -> object:
    """Look for it in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "aio_pika_connection",
    fetch,
    faults=(*faults.CONNECTING, *brokers.AMQP, *brokers.AMQP_ANSWERS),
    request=request,
)
