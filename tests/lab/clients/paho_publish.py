"""paho-mqtt: `publish.single`, which connects, publishes and is gone."""

import ssl

from paho.mqtt import publish

from errcodes.demo import faults
from tests.lab import brokers
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Publish one message."""
    publish.single(
        "devices",
        "{}",
        qos=1,
        hostname=target.host,
        port=target.port,
        tls={"ca_certs": target.authority, "tls_version": ssl.PROTOCOL_TLS_CLIENT}
        if target.secure
        else None,
    )
    return None


CLIENT = Client(
    "paho_publish",
    fetch,
    # It waits 5 seconds for a connection, and without end for an answer.
    faults=(
        *(each for each in (*faults.CONNECTING, *faults.HANDSHAKE) if not each.stalls),
        *faults.TLS[:-2],
        *brokers.MQTT_ANSWERS,
    ),
)
