"""python-socketio: a blocking client that polls."""

import requests
import socketio

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab.clients import Client, cannot, hides
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Connect to the server."""
    with requests.Session() as session:
        session.verify, session.trust_env = target.authority, False
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
        **CANNOT,
        **cannot("it takes the proxy of its environment", faults.PROXY),
        **cannot("it polls with no body", faults.UPLOADS),
        **cannot("it reads no JSON before it is connected", faults.JSON),
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
    },
    {
        **hides(
            Code.READ_TIMED_OUT,
            "it tells in the words of urllib3, which says this of a handshake as well",
            ["stall_handshake", "stall_mid_handshake"],
        ),
        **hides(
            Code.JSON_INVALID,
            "it looks for JSON in the body of an error, and tells of that",
            ["status_408", "status_500", "status_502", "status_503", "status_504"],
        ),
        **hides(
            Code.CLOSED_BY_PEER,
            "it tells in words, which are the same for a chunk that is not there",
            ["bad_chunk_size"],
        ),
    },
)
