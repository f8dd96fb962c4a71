"""The scenes of the demonstration: what fails, who meets it, and the code that is right for it.

The table holds no words: the terminal has them, under the names of the scenes.
"""

import contextlib
import ssl
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager

import attrs

from errcodes import NetworkErrorCode as Code
from errcodes.demo import clients
from errcodes.demo.clients import Target
from errcodes.demo.servers import (
    UNRESOLVABLE_HOST,
    Address,
    Condition,
    Connection,
    Server,
    Step,
    answer,
    client_context,
    close,
    full_address,
    read_request,
    read_some,
    refused_address,
    send,
    server_context,
    stall,
)

__all__ = ["SCENES", "Scene"]

#: Seconds that a client waits where the server acts, and where the scene is that it does not.
#: Whichever of them a slow machine brings close, the code stays the same: a connect on loopback
#: completes, and a request is sent, before the server has done anything.
_PATIENT = 8.0
_IMPATIENT = 0.7

Failing = Callable[[], AbstractContextManager[Address]]


@attrs.frozen(eq=False)
class Scene:
    """One request that fails.

    Attributes:
        name: What it is called.
        code: The code that is right for it.
        client: Makes the request.
        failing: Starts what fails, and gives the address of it.
        timeout: The seconds that the client waits for each step.
        context: Gives the TLS of the client; None for plain HTTP.
        host: The host that the certificate must be for, where it is not the address.
    """

    name: str
    code: Code
    client: Callable[[Target], object]
    failing: Failing
    timeout: float = _PATIENT
    context: Callable[[], ssl.SSLContext] | None = None
    host: str | None = None

    def target(self, address: Address) -> Target:
        """Give what the client asks, once there is an address."""
        context = self.context() if self.context else None
        return Target(address, self.timeout, context, self.host)


@contextlib.contextmanager
def _unresolvable() -> Generator[Address]:
    yield UNRESOLVABLE_HOST, 80


def _server(*script: Step, certificate: Condition | None = None) -> Failing:
    """Give what starts a server with this script; the certificate says whether it speaks TLS."""

    @contextlib.contextmanager
    def started() -> Generator[Address]:
        context = server_context(certificate) if certificate else None
        with Server(*script, context=context) as server:
            yield server.address

    return started


@contextlib.contextmanager
def _server_busy_at_first() -> Generator[Address]:
    """Start a server that leaves its first connection without an answer, and refuses the others."""
    connections: list[Connection] = []

    def stall_once(connection: Connection) -> None:
        connections.append(connection)
        if connections[0] is connection:
            stall(connection)

    with Server(stall_once, read_request, send(_UNAVAILABLE)) as server:
        yield server.address


_UNAVAILABLE = answer(b"", "503 Service Unavailable", "Retry-After: 1")
_GOOD = (read_request, send(answer(b"[]")))
_BAD_GATEWAY = (read_request, send(answer(b"", "502 Bad Gateway")))
_SIGN_IN_PAGE = (read_request, send(answer(b"<html>Please sign in</html>")))
_PLAIN_HTTP = (read_some, send(answer(b"", "400 Bad Request")))
_SILENT = _server(read_request, stall)

#: In the order in which a request gets further.
SCENES = (
    Scene("unresolved", Code.HOST_UNRESOLVED, clients.urllib_client, _unresolvable),
    Scene("refused", Code.CONNECT_FAILED, clients.http_client, refused_address),
    Scene(
        "connect_stalls", Code.CONNECT_TIMED_OUT, clients.socket_client, full_address, _IMPATIENT
    ),
    Scene(
        "handshake_stalls",
        Code.SSL_HANDSHAKE_TIMED_OUT,
        clients.urllib_client,
        _server(read_some, stall),
        _IMPATIENT,
        context=client_context,
    ),
    Scene(
        "plain_http",
        Code.SSL_HANDSHAKE_FAILED,
        clients.urllib_client,
        _server(*_PLAIN_HTTP),
        context=client_context,
    ),
    Scene(
        "expired",
        Code.SSL_HANDSHAKE_FAILED,
        clients.urllib_client,
        _server(*_GOOD, certificate="expired"),
        context=client_context,
    ),
    Scene(
        "unknown_issuer",
        Code.SSL_HANDSHAKE_FAILED,
        clients.http_client,
        _server(*_GOOD, certificate="valid"),
        context=ssl.create_default_context,
    ),
    Scene(
        "wrong_host",
        Code.HOSTNAME_NOT_VERIFIED,
        clients.socket_client,
        _server(*_GOOD, certificate="other_host"),
        context=client_context,
        host="api.example.com",
    ),
    Scene("answer_stalls", Code.READ_TIMED_OUT, clients.urllib_client, _SILENT, _IMPATIENT),
    Scene("deadline", Code.TIMEOUT, clients.asyncio_deadline, _SILENT, _IMPATIENT),
    Scene("cancelled", Code.CANCELED, clients.asyncio_cancelled, _SILENT, _IMPATIENT),
    Scene("closed", Code.CLOSED_BY_PEER, clients.http_client_wrapped, _server(read_request, close)),
    Scene("bad_gateway", Code.BAD_GATEWAY, clients.urllib_client, _server(*_BAD_GATEWAY)),
    Scene(
        "unavailable",
        Code.SERVICE_UNAVAILABLE,
        clients.urllib_second_try,
        _server_busy_at_first,
    ),
    Scene("not_json", Code.JSON_INVALID, clients.urllib_client, _server(*_SIGN_IN_PAGE)),
)
