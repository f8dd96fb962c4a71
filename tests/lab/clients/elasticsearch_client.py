"""elasticsearch: the official client, without retries."""

from elasticsearch import Elasticsearch

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Search an index."""
    options = {"ca_certs": target.authority} if target.secure else {}
    with Elasticsearch(
        f"{target.url.removesuffix(target.path)}",
        request_timeout=target.timeout,
        max_retries=0,
        **options,
    ) as client:
        return client.search(index="devices").body


CLIENT = Client(
    "elasticsearch_client",
    fetch,
    {
        **CANNOT,
        **cannot("it goes through no proxy", faults.PROXY),
        **cannot("a search has no large body", faults.UPLOADS),
        **cannot("it asks first whether this is an Elasticsearch", faults.JSON),
        **cannot("it takes a redirect for an answer", ["redirect_loop"]),
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
    },
)
