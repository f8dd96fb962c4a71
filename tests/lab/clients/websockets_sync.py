"""websockets, blocking: one connection for one message."""

import json

from websockets.sync.client import connect

from errcodes.demo import faults
from tests.lab import websocket
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in the first message that comes."""
    with connect(
        target.url.replace("http", "ws", 1),
        ssl=target.context,
        open_timeout=target.timeout,
        close_timeout=target.timeout,
        proxy=target.proxy_url,
    ) as socket:
        socket.send("devices")
        return json.loads(socket.recv(timeout=target.timeout))


CLIENT = Client(
    "websockets_sync",
    fetch,
    {
        **cannot("its request has no body, nor has the answer", faults.UPLOADS),
        **cannot("its request has no body, nor has the answer", faults.JSON),
        **cannot("it reads no body", ["bad_content_encoding"]),
        **cannot("its thread that reads may keep the error", ["client_certificate_tls13"]),
        **cannot("under TLS it waits for the server all the same", ["tls_stall_answer"]),
    },
    faults=(*faults.ALL, *websocket.WEBSOCKET),
)
