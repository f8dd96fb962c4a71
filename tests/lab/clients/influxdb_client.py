"""influxdb-client: a client of InfluxDB 2, over urllib3."""

from influxdb_client import InfluxDBClient

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the names of the buckets."""
    with InfluxDBClient(
        target.url.removesuffix(target.path),
        "lab",
        org="lab",
        timeout=int(target.timeout * 1000),
        ssl_ca_cert=target.authority,
        retries=False,
        proxy=target.proxy_url,
    ) as client:
        return client.buckets_api().find_buckets()


CLIENT = Client(
    "influxdb_client",
    fetch,
    {
        **CANNOT,
        **cannot("a list has no large body", faults.UPLOADS),
        **cannot("it takes what is no JSON for a text", faults.JSON),
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
    },
)
