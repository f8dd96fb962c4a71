"""simple-websocket: a blocking WebSocket over wsproto."""

import contextlib
import json

import simple_websocket

from errcodes.demo import faults
from tests.lab import websocket
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Ask for the JSON through a WebSocket."""
    client = simple_websocket.Client.connect(
        target.url.replace("http", "ws", 1), ssl_context=target.context
    )
    try:
        client.send("devices")
        return json.loads(client.receive())
    finally:
        with contextlib.suppress(simple_websocket.ConnectionClosed):
            client.close()


# It has no time-outs of its own.
CLIENT = Client(
    "simple_websocket_client",
    fetch,
    faults=tuple(
        fault
        for fault in (
            *faults.CONNECTING,
            *faults.HANDSHAKE,
            *faults.TLS[:-2],
            *faults.CUT[:5],
            *faults.STATUSES[:-1],
            *websocket.WEBSOCKET,
        )
        if not fault.stalls
    ),
)
