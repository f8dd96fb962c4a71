"""niquests: a `Session`, like that of requests, over urllib3-future.

That puts itself in the place of urllib3, for all that use it. So no extra installs it, and it is
met only where somebody has installed it.
"""

import niquests

from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in a session of its own."""
    with niquests.Session(disable_http3=True) as session:
        session.trust_env = False
        proxies = {"https": target.proxy_url} if target.proxy_url else None
        response = session.request(
            target.method,
            target.url,
            data=target.body,
            timeout=target.timeout,
            verify=target.authority,
            proxies=proxies,
        )
        response.raise_for_status()
        return response.json()


CLIENT = Client(
    "niquests_session",
    fetch,
    cannot(
        "it takes this for an answer",
        ["bad_version", "long_header", "many_headers", "json_encoding"],
    ),
)
