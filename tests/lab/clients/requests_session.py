"""requests 2: a `Session`."""

import requests

from tests.lab.clients import Client, cannot
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in a session of its own."""
    with session_for(target) as session:
        response = session.request(
            target.method, target.url, data=target.body, timeout=target.timeout
        )
        response.raise_for_status()
        return response.json()


def fetch_streamed(target: Target) -> list[bytes]:
    """Send and read the body piece by piece."""
    with (
        session_for(target) as session,
        session.request(
            target.method, target.url, data=target.pieces, timeout=target.timeout, stream=True
        ) as response,
    ):
        return list(response.iter_content(4))


def session_for(target: Target) -> requests.Session:
    """Give a session that asks the environment for nothing."""
    session = requests.Session()
    session.trust_env = False
    session.verify = target.authority
    session.max_redirects = 3
    if target.proxy_url:
        session.proxies = {"https": target.proxy_url}
    return session


CLIENT = Client(
    "requests_session",
    fetch,
    {**CANNOT, **cannot("it guesses the encoding from the text", ["json_encoding"])},
    streamed=fetch_streamed,
)
