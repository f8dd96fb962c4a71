"""Blocking sockets, step by step: connect, wrap_socket, sendall, recv."""

import json
import socket

from errcodes.demo import faults
from tests.lab import answers
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON with nothing but a socket."""
    with socket.socket() as sock:
        sock.settimeout(target.timeout)
        sock.connect((target.host, target.port))
        if target.context is None:
            return converse(sock, target)
        with target.context.wrap_socket(sock, server_hostname=target.host) as wrapped:
            return converse(wrapped, target)


def converse(sock: socket.socket, target: Target) -> object:
    """Send the request, and read until the answer is whole."""
    sock.sendall(target.request)
    received = b""
    while not answers.is_complete(received):
        data = sock.recv(65536)
        if not data:
            raise ConnectionError("the server closed the connection before the whole answer came")
        received += data
    return json.loads(answers.body_of(received))


CANNOT = {
    **cannot("what an answer must look like is the user's own affair", faults.PROTOCOL),
    **cannot("a status is a number to it like any other", faults.STATUSES),
    **cannot("it knows no proxies", faults.PROXY),
}

CLIENT = Client("raw_socket", fetch, CANNOT)
