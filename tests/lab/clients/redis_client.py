"""redis-py: a `Redis` client without retries."""

import json
from contextlib import closing
from typing import Any

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from errcodes.demo import faults
from tests.lab import databases
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON that is kept under a key."""
    with closing(client_for(target)) as client:
        return json.loads(client.get("devices") or b"")


def options(target: Target) -> dict[str, Any]:
    """Give what both clients are made with: they say nothing about themselves to the server."""
    return {
        "host": target.host,
        "port": target.port,
        "socket_timeout": target.timeout,
        "socket_connect_timeout": target.timeout,
        "ssl": target.secure,
        "ssl_ca_certs": target.authority,
        "protocol": 2,
        "driver_info": None,
    }


def client_for(target: Target) -> redis.Redis:
    """Give the client, which does not try again by itself."""
    return redis.Redis(**options(target), retry=Retry(NoBackoff(), 0))


CLIENT = Client(
    "redis_client",
    fetch,
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS,
        *databases.REDIS,
        *databases.REDIS_ANSWERS,
    ),
)
