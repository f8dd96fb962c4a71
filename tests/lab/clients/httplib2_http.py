"""httplib2: an `Http`."""

import json
from contextlib import closing

import httplib2

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.clients.http_client import CUT_IN_HEADERS
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON through connections of its own."""
    with closing(
        httplib2.Http(timeout=target.timeout, proxy_info=None, ca_certs=target.authority)
    ) as http:
        _, body = http.request(target.url, target.method, body=target.body, redirections=3)
        return json.loads(body)


STATUSES = [fault for fault in faults.STATUSES if fault.name != "redirect_loop"]

CLIENT = Client(
    "httplib2_http",
    fetch,
    {
        **cannot("it takes every status for an answer", STATUSES),
        **cannot("it goes through a proxy only with PySocks", faults.PROXY),
        **cannot("it takes the end of the connection for the end of the headers", CUT_IN_HEADERS),
    },
)
