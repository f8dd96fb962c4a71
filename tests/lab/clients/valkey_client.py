"""valkey-py: a `Valkey` client without retries."""

import json
from contextlib import closing

import valkey

from errcodes.demo import faults
from tests.lab import databases
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON that is kept under a key."""
    client = valkey.Valkey(
        host=target.host,
        port=target.port,
        socket_timeout=target.timeout,
        socket_connect_timeout=target.timeout,
        ssl=target.secure,
        ssl_ca_certs=target.authority,
        ssl_check_hostname=True,
        lib_name=None,
        lib_version=None,
    )
    with closing(client):
        return json.loads(client.get("devices") or b"")


CLIENT = Client(
    "valkey_client",
    fetch,
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS,
        *databases.REDIS,
        *databases.REDIS_ANSWERS,
    ),
)
