"""Blocking sockets as files: create_connection, makefile, readline, read."""

import json
import socket
from contextlib import ExitStack
from typing import BinaryIO

from tests.lab import answers
from tests.lab.clients import Client
from tests.lab.clients.raw_socket import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON by reading the socket like a file."""
    with ExitStack() as stack:
        sock = stack.enter_context(connected(target))
        sock.sendall(target.request)
        file = stack.enter_context(sock.makefile("rb"))
        return json.loads(body(file, head(file)))


def connected(target: Target) -> socket.socket:
    """Connect, and let a TLS socket shake hands by itself as it does."""
    if target.context is None:
        return socket.create_connection((target.host, target.port), target.timeout)
    sock = target.context.wrap_socket(socket.socket(), server_hostname=target.host)
    sock.settimeout(target.timeout)
    try:
        sock.connect((target.host, target.port))
    except BaseException:
        sock.close()
        raise
    return sock


def head(file: BinaryIO) -> bytes:
    """Read up to the empty line."""
    lines = [file.readline()]
    while lines[-1].endswith(b"\r\n") and lines[-1] != b"\r\n":
        lines.append(file.readline())
    if lines[-1] != b"\r\n":
        raise EOFError("the server closed the connection inside the headers")
    return b"".join(lines)


def body(file: BinaryIO, head: bytes) -> bytes:
    """Read the body, which must be as long as it says."""
    if answers.is_chunked(head):
        return b"".join(iter(lambda: chunk(file), b""))
    return exactly(file, answers.content_length(head))


def chunk(file: BinaryIO) -> bytes:
    """Read one chunk; the last one is empty."""
    size = exactly(file, 1) + file.readline()
    data = exactly(file, int(size, 16))
    file.readline()
    return data


def exactly(file: BinaryIO, size: int) -> bytes:
    """Read so many bytes."""
    data = file.read(size)
    if len(data) < size:
        raise EOFError(f"the server closed the connection after {len(data)} bytes of {size}")
    return data


CLIENT = Client("socket_file", fetch, CANNOT)
