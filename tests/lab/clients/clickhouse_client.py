"""clickhouse-driver: a client of ClickHouse's native protocol, partly in Cython."""

from contextlib import ExitStack

import clickhouse_driver

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, stores
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Run one query."""
    client = clickhouse_driver.Client(
        target.host,
        target.port,
        secure=target.secure,
        ca_certs=target.authority,
        connect_timeout=target.timeout,
        send_receive_timeout=target.timeout,
        sync_request_timeout=target.timeout,
    )
    with ExitStack() as stack:
        stack.callback(client.disconnect)
        return client.execute("select 1")


CLIENT = Client(
    "clickhouse_client",
    fetch,
    hides=hides(
        Code.TIMEOUT,
        "of a time-out before the first query it keeps the address only",
        [
            *("stall_connect", "stall_handshake", "stall_mid_handshake"),
            *("clickhouse_hello_stall", "clickhouse_hello_stall_in_answer"),
        ],
    ),
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *stores.CLICKHOUSE,
        *stores.CLICKHOUSE_ANSWERS,
        *brokers.ENDED,
    ),
)
