"""pyreqwest: a blocking client over Rust's reqwest."""

from datetime import timedelta
from pathlib import Path

from pyreqwest.client import SyncClientBuilder
from pyreqwest.proxy import ProxyBuilder

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON with a client of its own."""
    patience = timedelta(seconds=target.timeout)
    builder = (
        SyncClientBuilder()
        .connect_timeout(patience)
        .read_timeout(patience)
        .error_for_status(enable=True)
        .add_root_certificate_pem(Path(target.authority).read_bytes())
    )
    if target.proxy_url:
        builder = builder.proxy(ProxyBuilder.all(target.proxy_url))
    with builder.build() as client:
        request = client.request(target.method, target.url)
        if target.body:
            request = request.body_bytes(target.body)
        return request.build().send().json()


BEFORE_THE_BODY = [
    fault.name
    for fault in faults.ALL
    if fault.stalls and "body" not in fault.name and fault.name != "stall_connect"
]
CLIENT = Client(
    "pyreqwest_client",
    fetch,
    cannot("it takes this for an answer", ["long_header"]),
    hides(
        Code.CONNECT_TIMED_OUT,
        "it calls every time-out before the body a `ConnectTimeoutError`",
        BEFORE_THE_BODY,
    ),
)
