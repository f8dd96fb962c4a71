"""websocket-client: a blocking WebSocket with a time-out for each step."""

import json
from contextlib import closing

import websocket as websocket_client

from errcodes.demo import faults
from tests.lab import websocket
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Ask for the JSON through a WebSocket."""
    url = target.url.replace("http", "ws", 1)
    secured = {"context": target.context} if target.context else None
    opened = websocket_client.create_connection(url, timeout=target.timeout, sslopt=secured)
    with closing(opened) as socket:
        socket.send("devices")
        return json.loads(socket.recv())


CLIENT = Client(
    "websocket_client_socket",
    fetch,
    {
        **cannot("it takes masked messages", ["ws_masked"]),
        **cannot(
            "it gives an empty message where the peer says goodbye",
            ["ws_going_away", "ws_internal_error"],
        ),
    },
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *faults.STALLED[:3],
        *faults.CUT[:5],
        faults.PROTOCOL[0],
        *faults.STATUSES[:-1],
        *websocket.WEBSOCKET,
    ),
)
