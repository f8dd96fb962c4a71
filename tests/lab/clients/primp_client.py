"""primp: a blocking `Client` over Rust's HTTP."""

import primp

from tests.lab import faults
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON with a client of its own."""
    client = primp.Client(
        timeout=target.timeout, ca_cert_file=target.authority, proxy=target.proxy_url
    )
    response = client.request(target.method, target.url, content=target.body)
    response.raise_for_status()
    return response.json()


CLIENT = Client(
    "primp_client",
    fetch,
    {
        **cannot("it takes this for an answer", ["bad_version", "json_encoding"]),
        **cannot("it has one deadline for everything", [f for f in faults.ALL if f.stalls]),
    },
)
