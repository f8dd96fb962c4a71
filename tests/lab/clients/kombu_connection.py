"""kombu: a `Connection` of py-amqp's, as Celery has it."""

import ssl
from typing import Any

import kombu

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Look for a queue."""
    secured: dict[str, Any] = {
        "ca_certs": target.authority,
        "cert_reqs": ssl.CERT_REQUIRED,
        "server_hostname": target.host,
    }
    connection = kombu.Connection(
        hostname=target.host,
        port=target.port,
        transport="pyamqp",
        connect_timeout=target.timeout,
        ssl=secured if target.secure else False,
        transport_options={"read_timeout": target.timeout, "login_method": "PLAIN"},
    )
    with connection:
        return connection.channel().queue_declare("devices", passive=True)


#: It waits for the peer's goodbye where a channel was closed, and the lab's servers say none.
CHANNELS = ("amqp_no_queue", "amqp_no_rights")
CLIENT = Client(
    "kombu_connection",
    fetch,
    hides={
        **hides(Code.CLOSED_BY_PEER, "it says that the server closed", ["amqp_garbage"]),
        **hides(
            Code.TIMEOUT,
            "the system's own time-out ends its reading",
            ["amqp_declare_stall", "amqp_declare_stall_in_answer"],
        ),
    },
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *brokers.AMQP,
        *(fault for fault in brokers.AMQP_ANSWERS if fault.name not in CHANNELS),
    ),
)
