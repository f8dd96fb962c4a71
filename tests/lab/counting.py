"""A server that counts what arrives of a request: whoever says that none left can be checked."""

import socket
import ssl
from typing import cast

import attrs

from errcodes.demo.servers import Connection, Server, Step, close, reset, stall

#: These close the socket or leave it alone: there is nothing to count.
_NOT_READING = (close, reset, stall)


class CountingServer(Server):
    """A server that counts the bytes which its steps read of requests.

    Attributes:
        read: How many bytes the steps have read, behind those that only open a session.
    """

    def __init__(
        self, *script: Step, context: ssl.SSLContext | None = None, opening: int = 0
    ) -> None:
        self.read = 0
        counted = [
            step if number < opening or step in _NOT_READING else self._counted(step)
            for number, step in enumerate(script)
        ]
        super().__init__(*counted, context=context)

    def _counted(self, step: Step) -> Step:
        def counting(connection: Connection) -> None:
            counted = cast("socket.socket", _CountedSocket(connection.socket, self))
            step(attrs.evolve(connection, socket=counted))

        return counting


class _CountedSocket:
    """A socket that counts what it reads, and is otherwise the one that it stands for."""

    def __init__(self, sock: socket.socket, server: CountingServer) -> None:
        self._socket, self._server = sock, server

    def __getattr__(self, name: str) -> object:
        return getattr(self._socket, name)

    def recv(self, size: int) -> bytes:
        """Read some bytes, and count them."""
        data = self._socket.recv(size)
        self._server.read += len(data)
        return data
