"""amqtt: a client of MQTT 3.1.1 in asyncio."""

from amqtt.client import MQTTClient

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client, hides
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


CLIENT = Client(
    "amqtt_client",
    fetch,
    hides=hides(
        Code.OTHER,
        "it tells that the broker refused, and not what",
        ["mqtt4_connack_3"],
    ),
    # It waits without end for an answer.
    faults=tuple(
        fault
        for fault in (
            *faults.CONNECTING,
            *faults.HANDSHAKE,
            *faults.TLS[:-2],
            *brokers.MQTT_ANSWERS,
            *brokers.ENDED,
        )
        if not fault.stalls
    ),
)
