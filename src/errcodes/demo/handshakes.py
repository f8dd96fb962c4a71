"""Parts of TLS handshakes, for servers that break off in the middle of one."""

import contextlib
import ssl

from errcodes.demo.servers import Connection, server_context


def alert(description: int) -> bytes:
    """Give a fatal TLS alert as it goes over the wire (RFC 5246, 6.2.1 and 7.2)."""
    return bytes((21, 3, 3, 0, 2, 2, description))


def send_part_of_hello(connection: Connection) -> None:
    """Read the client's hello, and send the beginning of the server's."""
    client_hello = connection.socket.recv(65536)
    if not client_hello:
        raise ConnectionAbortedError("the client closed the connection")
    first_flight = _first_flight(client_hello)
    connection.socket.sendall(first_flight[:60])


def _first_flight(client_hello: bytes) -> bytes:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    handshake = server_context("valid").wrap_bio(incoming, outgoing, server_side=True)
    incoming.write(client_hello)
    with contextlib.suppress(ssl.SSLWantReadError):
        handshake.do_handshake()
    return outgoing.read()
