"""aiomqtt: a `Client` of MQTT 3.1.1 for asyncio."""

import aiomqtt

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Publish one message, and wait for the broker to say that it has it."""
    async with aiomqtt.Client(
        target.host, target.port, timeout=target.timeout, tls_context=target.context
    ) as client:
        await client.publish("devices", "{}", qos=1, timeout=target.timeout)
    return None


def fetch(target: Target) -> object:
    """Publish in an event loop of its own."""
    return loops.run(request(target))


UNSAID = (*brokers.MQTT, *brokers.MQTT_ANSWERS[:2])
CLIENT = Client(
    "aiomqtt_client",
    fetch,
    hides={
        **hides(
            Code.TIMEOUT,
            "on Python 3.11 the time-out of its thread comes without its traceback",
            ["stall_connect"],
        ),
        **hides(
            Code.TIMEOUT,
            "it waits for an answer, whatever becomes of the connection, and says that time is up",
            UNSAID,
        ),
    },
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *brokers.MQTT,
        *brokers.MQTT_ANSWERS,
    ),
    request=request,
)
