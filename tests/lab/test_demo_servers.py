"""The servers themselves: they fail as they say, and leave nothing behind."""

import socket
import ssl
import threading
import urllib.request

import pytest

from errcodes.demo import servers
from errcodes.demo.servers import Condition, Server, answer, read_request, send, stall


@pytest.mark.parametrize(
    ("name", "verify_code"), [("expired", 10), ("other_host", 64)], ids=["expired", "other_host"]
)
def test_shipped_certificates(name: Condition, verify_code: int) -> None:
    """The certificates shipped for the demonstration are wrong in the one way they are meant to."""
    with (
        Server(read_request, send(answer(b"{}")), context=servers.server_context(name)) as server,
        socket.create_connection(server.address, 20) as sock,
        pytest.raises(ssl.SSLCertVerificationError) as caught,
    ):
        servers.client_context().wrap_socket(sock, server_hostname="127.0.0.1")

    assert caught.value.verify_code == verify_code


def test_shipped_valid_certificate() -> None:
    """The valid one of them is."""
    context = servers.server_context("valid")
    with (
        Server(read_request, send(answer(b"{}")), context=context) as server,
        urllib.request.urlopen(server.url, context=servers.client_context()) as response,
    ):
        assert response.read() == b"{}"


def test_stops_with_open_connection() -> None:
    """A server stops, and its threads with it, though a client still waits for its answer."""
    before = threading.active_count()
    with Server(read_request, stall) as server:
        client = socket.create_connection(server.address, 20)
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert server.at_last_step.wait(20)
    with client:
        assert client.recv(1) == b""

    assert threading.active_count() == before


def test_serves_again() -> None:
    """Each connection goes through the script from its beginning."""
    with Server(read_request, send(answer(b"{}"))) as server:
        for _ in range(3):
            with urllib.request.urlopen(server.url, timeout=20) as response:
                assert response.read() == b"{}"


def test_refused_address() -> None:
    """The refusing address refuses."""
    with servers.refused_address() as address, pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, 20)


def test_full_address() -> None:
    """At the full address no connect completes."""
    with servers.full_address() as address, pytest.raises(TimeoutError):
        socket.create_connection(address, 0.2)


def test_unresolvable_host() -> None:
    """The name that cannot be resolved is not."""
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo(servers.UNRESOLVABLE_HOST, 80)
