"""redis-py: a `Redis` client without retries."""

import json
from contextlib import closing

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from tests.lab import databases, faults
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON that is kept under a key."""
    with closing(client_for(target)) as client:
        return json.loads(client.get("devices") or b"")


def client_for(target: Target) -> redis.Redis:
    """Give the client, which says nothing about itself to the server."""
    return redis.Redis(
        host=target.host,
        port=target.port,
        socket_timeout=target.timeout,
        socket_connect_timeout=target.timeout,
        retry=Retry(NoBackoff(), 0),
        ssl=target.secure,
        ssl_ca_certs=target.authority,
        protocol=2,
        driver_info=None,
    )


CLIENT = Client(
    "redis_client",
    fetch,
    faults=(*faults.CONNECTING, *faults.HANDSHAKE, *faults.TLS, *databases.REDIS),
)
