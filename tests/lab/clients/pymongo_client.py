"""PyMongo: a `MongoClient` that looks for its server no longer than the lab waits."""

from pymongo import MongoClient

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import mongodb
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Find one document."""
    patience = int(target.timeout * 1000)
    # A server that is not there is looked for until the end, whatever it was. A connect has to end
    # before that by far, or a machine that is busy knows nothing of it.
    client: MongoClient[dict[str, object]] = MongoClient(
        target.host,
        target.port,
        serverSelectionTimeoutMS=min(10 * patience, 3000),
        connectTimeoutMS=min(patience, 500),
        socketTimeoutMS=patience,
        directConnection=True,
        retryReads=False,
        tls=target.secure,
        tlsCAFile=target.authority if target.secure else None,
    )
    with client:
        return client.lab.devices.find_one()


CLIENT = Client(
    "pymongo_client",
    fetch,
    hides=hides(
        Code.TIMEOUT, "it says `timed out` of a connect and of an answer", ["stall_connect"]
    ),
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS,
        *mongodb.MONGODB,
        *mongodb.ANSWERS,
    ),
)
