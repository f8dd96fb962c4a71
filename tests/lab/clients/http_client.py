"""`http.client`, one connection for one request."""

import contextlib
import http.client
import json

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON over a connection of its own."""
    with contextlib.closing(connection_for(target)) as connection:
        connection.request(target.method, target.path, body=target.body)
        return json.loads(connection.getresponse().read())


def connection_for(target: Target) -> http.client.HTTPConnection:
    """Give the connection, not connected yet; through the proxy where there is one."""
    host, port = target.proxy or (target.host, target.port)
    if target.context is None:
        return http.client.HTTPConnection(host, port, timeout=target.timeout)
    connection = http.client.HTTPSConnection(
        host, port, timeout=target.timeout, context=target.context
    )
    if target.proxy:
        connection.set_tunnel(target.host, target.port)
    return connection


#: `http.client.parse_headers` stops at an empty line and at the end of the connection alike.
CUT_IN_HEADERS = [fault for fault in faults.CUT if fault.name.endswith("close_headers")]
CANNOT = cannot("it takes the end of the connection for the end of the headers", CUT_IN_HEADERS)
PLAIN = cannot("the encoding of the content is the user's own affair", ["bad_content_encoding"])

CLIENT = Client(
    "http_client",
    fetch,
    {
        **CANNOT,
        **PLAIN,
        **cannot("it takes every status for an answer, and follows no redirect", faults.STATUSES),
    },
)
