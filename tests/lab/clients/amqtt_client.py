"""amqtt: a client of MQTT 3.1.1 in asyncio."""

from amqtt.client import MQTTClient

from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Publish one message."""
    client = MQTTClient(
        config={"auto_reconnect": False, "connection_timeout": 20, "reconnect_retries": 0}
    )
    scheme = "mqtts" if target.secure else "mqtt"
    await client.connect(
        f"{scheme}://{target.host}:{target.port}",
        cafile=target.authority if target.secure else None,
    )
    await client.publish("devices", b"{}", qos=1)
    await client.disconnect()
    return None


def fetch(target: Target) -> object:
    """Publish in an event loop of its own."""
    return loops.run(request(target))
