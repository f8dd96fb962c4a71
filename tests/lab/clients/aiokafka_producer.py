"""aiokafka: a producer, which finds its brokers first."""

from aiokafka import AIOKafkaProducer

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Start a producer."""
    producer = AIOKafkaProducer(
        bootstrap_servers=f"{target.host}:{target.port}",
        request_timeout_ms=int(target.timeout * 1000),
        security_protocol="SASL_PLAINTEXT",
        sasl_mechanism="PLAIN",
        sasl_plain_username="lab",
        sasl_plain_password="lab",
    )
    try:
        await producer.start()
    finally:
        await producer.stop()
    return None


def fetch(target: Target) -> object:
    """Start a producer in an event loop of its own."""
    return loops.run(request(target))


FAULTS = (*faults.CONNECTING, *brokers.KAFKA, *brokers.KAFKA_ANSWERS)
CLIENT = Client(
    "aiokafka_producer",
    fetch,
    cannot("the name of the lab's host says itself that there is none", ["unresolved"]),
    hides=hides(
        Code.CONNECT_FAILED,
        "of all that goes wrong it says that it could not bootstrap, and logs the rest",
        [each for each in FAULTS if each.code is not Code.CONNECT_FAILED],
    ),
    faults=FAULTS,
    request=request,
)
