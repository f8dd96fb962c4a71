"""python-socketio: a blocking client that polls."""

import requests
import socketio

from tests.lab import faults
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Connect to the server."""
    with requests.Session() as session:
        session.verify = target.authority
        client = socketio.Client(
            reconnection=False, request_timeout=target.timeout, http_session=session
        )
        client.connect(target.url, transports=["polling"], wait_timeout=target.timeout)
        client.disconnect()
        return None


CLIENT = Client(
    "socketio_client",
    fetch,
    {
        **cannot("it takes the proxy of its environment", faults.PROXY),
        **cannot("it polls with no body", faults.UPLOADS),
        **cannot("it reads no JSON before it is connected", faults.JSON),
    },
)
