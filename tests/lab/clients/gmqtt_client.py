"""gmqtt: a `Client` of MQTT 5.0 and 3.1.1 for asyncio."""

import gmqtt
from gmqtt.mqtt.constants import MQTTv50, MQTTv311

from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Connect to the broker."""
    client = gmqtt.Client("lab")
    client.set_config({"reconnect_retries": 0})
    version = MQTTv50 if target.upload else MQTTv311
    await client.connect(target.host, target.port, ssl=target.context or False, version=version)
    await client.disconnect()
    return None


def fetch(target: Target) -> object:
    """Connect in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "gmqtt_client",
    fetch,
    faults=(
        *(each for each in (*faults.CONNECTING, *faults.HANDSHAKE) if not each.stalls),
        *faults.TLS[:-2],
        *brokers.MQTT_ANSWERS,
    ),
    request=request,
)
