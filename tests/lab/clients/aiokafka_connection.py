"""aiokafka: one connection to a broker, with SASL."""

from aiokafka.conn import create_conn

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Connect, and log in."""
    connection = await create_conn(
        target.host,
        target.port,
        request_timeout_ms=int(target.timeout * 1000),
        security_protocol="SASL_SSL" if target.secure else "SASL_PLAINTEXT",
        ssl_context=target.context,
        sasl_mechanism="PLAIN",
        sasl_plain_username="lab",
        sasl_plain_password="lab",
    )
    connection.close()
    return None


def fetch(target: Target) -> object:
    """Connect in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "aiokafka_connection",
    fetch,
    hides=hides(
        Code.TIMEOUT,
        "its deadline for an answer is a bare TimeoutError",
        [fault for fault in brokers.KAFKA if fault.stalls],
    ),
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *brokers.KAFKA,
        *brokers.KAFKA_ANSWERS,
    ),
    request=request,
)
