"""pymemcache: a client of one memcached."""

import json
from contextlib import closing

from pymemcache.client.base import Client as Memcached

from errcodes.demo import faults
from tests.lab import stores
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON that is kept under a key."""
    with closing(
        Memcached(
            (target.host, target.port),
            connect_timeout=target.timeout,
            timeout=target.timeout,
            tls_context=target.context,
        )
    ) as client:
        return json.loads(client.get("devices") or b"")


CLIENT = Client(
    "pymemcache_client",
    fetch,
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS,
        *stores.MEMCACHED,
        *stores.MEMCACHED_ANSWERS,
    ),
)
