"""gRPC: a channel for one call."""

import os
from pathlib import Path

# It reads this when it is loaded, and writes to the terminal by itself.
os.environ.setdefault("GRPC_VERBOSITY", "NONE")
import grpc

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import http2
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target

OPTIONS = (("grpc.enable_http_proxy", 0),)


def fetch(target: Target) -> object:
    """Make the call over a channel of its own."""
    with channel_for(target) as channel:
        return channel.unary_unary(target.path)(b"", timeout=target.timeout)


def channel_for(target: Target) -> grpc.Channel:
    """Give the channel, which connects with the first call."""
    address = f"{target.host}:{target.port}"
    if not target.secure:
        return grpc.insecure_channel(address, OPTIONS)
    authority = Path(target.authority).read_bytes()
    return grpc.secure_channel(address, grpc.ssl_channel_credentials(authority), OPTIONS)


FORGIVEN = ("h2_data_on_connection", "h2_data_before_headers", "h2_too_large_increment")
STALLED = [*faults.CONNECTING[-1:], *faults.HANDSHAKE[:2], *http2.STALLED]

CLIENT = Client(
    "grpc_channel",
    fetch,
    {
        **cannot("what it calls is no JSON", http2.JSON),
        **cannot("it sends no more than a message", http2.UPLOADS),
        **cannot("it takes no notice", FORGIVEN),
    },
    hides(Code.TIMEOUT, "its deadline is over the whole call", STALLED),
    faults=(*faults.CONNECTING, *faults.HANDSHAKE, *faults.TLS, *http2.HTTP2),
)
