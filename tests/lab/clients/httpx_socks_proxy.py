"""httpx: a client behind a SOCKS proxy (socksio)."""

import httpx
import socksio  # noqa: F401 - without it httpx knows no such proxies

from errcodes.demo import faults
from tests.lab import tunnels
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON through the proxy."""
    proxy = f"socks5://{target.host}:{target.port}"
    with httpx.Client(proxy=proxy, timeout=target.timeout, trust_env=False) as client:
        return client.get("http://cloud.example/devices").json()


CLIENT = Client(
    "httpx_socks_proxy",
    fetch,
    faults=(*faults.CONNECTING, *tunnels.SOCKS),
)
