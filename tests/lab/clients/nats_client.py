"""nats-py: a client that does not connect again."""

import nats

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, loops
from tests.lab.clients import Client, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Ask for the devices."""
    scheme = "tls" if target.secure else "nats"
    # Where the connection ends it waits all the same.
    patience = min(target.timeout, 1.0)
    client = await nats.connect(
        f"{scheme}://{target.host}:{target.port}",
        tls=target.context,
        connect_timeout=patience,
        allow_reconnect=False,
        max_reconnect_attempts=1,
    )
    try:
        return await client.request("devices", b"", timeout=patience)
    finally:
        await client.close()


def fetch(target: Target) -> object:
    """Ask in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "nats_client",
    fetch,
    hides={
        **hides(
            Code.TIMEOUT,
            "its deadline for an answer is a bare TimeoutError",
            ["nats_stall", "nats_stall_in_answer"],
        ),
        **hides(
            Code.TIMEOUT,
            "a request waits for its time-out though the connection is gone",
            ["nats_close", "nats_close_in_answer", "nats_reset"],
        ),
        **hides(
            Code.TIMEOUT,
            "it waits on for the answer to its login, and says that time is up",
            ["nats_session_close", "nats_session_close_in_answer"],
        ),
        **hides(
            Code.CONNECT_FAILED,
            "of all that keeps it from connecting it says that it found no server",
            ["unresolved", "stall_connect"],
        ),
    },
    faults=(
        *faults.CONNECTING,
        *brokers.NATS,
        *brokers.NATS_ANSWERS,
        *brokers.ENDED,
        *brokers.SILENT,
    ),
    request=request,
)
