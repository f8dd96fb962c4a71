"""aio-pika: a connection for asyncio, over aiormq."""

import aio_pika

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client, hides
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


# Where it looks for a queue, it wants more of AMQP than the lab speaks.
FAULTS = (
    *faults.CONNECTING,
    *(f for f in brokers.AMQP if not f.name.startswith(("amqp_declare", "amqp_forced"))),
    *brokers.AMQP_ANSWERS[:2],
)
CLIENT = Client(
    "aio_pika_connection",
    fetch,
    hides={
        **hides(
            Code.TIMEOUT,
            "its deadline is over all of getting connected",
            [fault for fault in FAULTS if fault.stalls],
        ),
        **hides(Code.CLOSED_BY_PEER, "it says that the connection was closed", ["amqp_garbage"]),
        **hides(
            Code.STREAM_RESET,
            "it says what frame it expected, and not which it got",
            ["amqp_no_such_host"],
        ),
    },
    faults=FAULTS,
    request=request,
)
