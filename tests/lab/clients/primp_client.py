"""primp: a blocking `Client` over Rust's HTTP."""

import primp

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab.clients import Client, cannot, hides
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
        **cannot("it takes this for an answer", ["bad_version", "json_encoding", "long_header"]),
    },
    {
        **hides(
            Code.TIMEOUT,
            "it has one deadline for everything",
            [fault for fault in faults.ALL if fault.stalls],
        ),
        **hides(
            Code.CONNECT_FAILED, "it tells of the other address, which refused", ["wrong_host"]
        ),
    },
)
