"""aiomqtt: a `Client` of MQTT 5.0 for asyncio."""

import aiomqtt

from tests.lab import brokers, loops
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Publish one message, and wait for the broker to say that it has it."""
    async with aiomqtt.Client(
        target.host, target.port, timeout=target.timeout, protocol=aiomqtt.ProtocolVersion.V5
    ) as client:
        await client.publish("devices", "{}", qos=1, timeout=target.timeout)
    return None


def fetch(target: Target) -> object:
    """Publish in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client("aiomqtt_version5", fetch, faults=brokers.MQTT5_ANSWERS, request=request)
