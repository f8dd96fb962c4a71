"""mqttools: a `Client` of MQTT 5.0, which keeps the broker's reason in an enum."""

import mqttools

from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Subscribe to a topic."""
    secured = {"ssl": target.context} if target.context else {}
    client = mqttools.Client(
        target.host, target.port, connect_delays=[], response_timeout=target.timeout, **secured
    )
    await client.start()
    try:
        return await client.subscribe("devices")
    finally:
        await client.stop()


def fetch(target: Target) -> object:
    """Subscribe in an event loop of its own."""
    return loops.run(request(target))


# It has no time-out for getting connected, and one for all that comes then.
CLIENT = Client(
    "mqttools_client",
    fetch,
    faults=(
        *(each for each in (*faults.CONNECTING, *faults.HANDSHAKE) if not each.stalls),
        *faults.TLS[:-2],
        *brokers.MQTT5_ANSWERS,
    ),
    request=request,
)
