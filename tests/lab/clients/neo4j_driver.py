"""neo4j: the driver of Neo4j, which speaks Bolt."""

import neo4j

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import brokers, stores
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """See whether the database answers."""
    trusted = neo4j.TrustCustomCAs(target.authority)
    with neo4j.GraphDatabase.driver(
        f"bolt://{target.host}:{target.port}",
        auth=("lab", "lab"),
        connection_timeout=target.timeout,
        connection_acquisition_timeout=2 * target.timeout,
        max_transaction_retry_time=0.1,
        **({"encrypted": True, "trusted_certificates": trusted} if target.secure else {}),
    ) as driver:
        driver.verify_connectivity()
    return None


CLIENT = Client(
    "neo4j_driver",
    fetch,
    hides=hides(
        Code.CONNECT_FAILED,
        "it could not connect, and has read what is no handshake",
        ["bolt_version_close_in_answer"],
    ),
    cannot=cannot(
        "it does not wait for the rest of the four bytes of a version",
        ["bolt_version_stall_in_answer"],
    ),
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *stores.BOLT,
        *stores.BOLT_ANSWERS,
        *brokers.ENDED,
    ),
)
