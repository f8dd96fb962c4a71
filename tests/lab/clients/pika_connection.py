"""pika: a `BlockingConnection`, tried once."""

import contextlib

import pika

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Look for a queue."""
    parameters = pika.ConnectionParameters(
        target.host,
        target.port,
        connection_attempts=1,
        socket_timeout=target.timeout,
        stack_timeout=target.timeout,
        ssl_options=pika.SSLOptions(target.context, target.host) if target.context else None,
    )
    connection = pika.BlockingConnection(parameters)
    try:
        return connection.channel().queue_declare("devices", passive=True)
    finally:
        with contextlib.suppress(pika.exceptions.AMQPError):
            connection.close()


CLIENT = Client(
    "pika_connection",
    fetch,
    hides={
        **hides(Code.CLOSED_BY_PEER, "it says that the stream ended", ["amqp_garbage"]),
        **hides(
            Code.TIMEOUT,
            "its deadline is over all that comes before the login has ended",
            [
                *("stall_handshake", "stall_mid_handshake", "amqp_header_stall"),
                *("amqp_header_stall_in_answer", "amqp_login_stall", "amqp_login_stall_in_answer"),
            ],
        ),
    },
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *(each for each in brokers.AMQP if each.name[:12] != "amqp_declare" or not each.stalls),
        *brokers.AMQP_ANSWERS,
    ),
)
