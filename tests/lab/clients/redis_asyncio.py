"""redis-py on asyncio: a `Redis` client without retries."""

import json

import redis.asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from errcodes.demo import faults
from tests.lab import databases, loops
from tests.lab.clients import Client, redis_client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return loops.run(request(target))


async def request(target: Target) -> object:
    """Get the JSON that is kept under a key."""
    async with client_for(target) as client:
        return json.loads(await client.get("devices") or b"")


def client_for(target: Target) -> redis.Redis:
    """Give the client, which does not try again by itself."""
    return redis.Redis(**redis_client.options(target), retry=Retry(NoBackoff(), 0))


CLIENT = Client(
    "redis_asyncio",
    fetch,
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS,
        *databases.REDIS,
        *databases.REDIS_ANSWERS,
    ),
)
