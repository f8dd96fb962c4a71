"""curl_cffi on its own build of libcurl and BoringSSL: a `Session`."""

from curl_cffi import requests

from errcodes.demo import faults
from tests.lab import http2
from tests.lab.clients import Client
from tests.lab.clients.pycurl_easy import CANNOT, HIDES
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in a session of its own."""
    with requests.Session(
        timeout=target.timeout,
        proxy=target.proxy_url,
        trust_env=False,
        max_redirects=3,
    ) as session:
        # The constructor takes the file as well, but its annotation does not.
        session.verify = target.authority
        response = session.request(target.method, target.url, data=target.body)
        response.raise_for_status()
        return response.json()


CLIENT = Client("curl_cffi_session", fetch, CANNOT, HIDES, faults=(*faults.ALL, *http2.HTTP2))
