"""Bring a client and a fault together, and keep what the client raised."""

import asyncio
import contextlib
import ssl
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import attrs
import pytest
import trustme

from errcodes.demo.faults import Fault
from errcodes.demo.servers import Address, Server
from tests.lab import certificates
from tests.lab.clients import Client
from tests.lab.counting import CountingServer
from tests.lab.target import Target


@attrs.frozen(eq=False)
class Laboratory:
    """What the servers and clients of one test run share.

    Attributes:
        authority: The authority that the clients trust.
        authority_file: Its certificate.
        contexts: The server's side of TLS in each of its conditions.
        closing: Closes, at the end, what exceptions hold open.
        arrived: How many bytes of the request each client's server had read when it failed, by the
            names of the client and of the fault.
    """

    authority: trustme.CA
    authority_file: Path
    contexts: Mapping[str, ssl.SSLContext]
    closing: contextlib.ExitStack = attrs.field(factory=contextlib.ExitStack)
    arrived: dict[tuple[str, str], int] = attrs.field(factory=dict)

    @classmethod
    def in_directory(cls, directory: Path) -> "Laboratory":
        """Found a laboratory that keeps its files here."""
        authority = trustme.CA()
        file = directory / "authority.pem"
        authority.cert_pem.write_to_path(str(file))
        contexts = {
            name: certificates.server_context(name, authority) for name in certificates.CONDITIONS
        }
        return cls(authority, file, contexts)

    def failing(
        self, client: Client, fault: Fault, fetch: Callable[[Target], object] | None = None
    ) -> Callable[[], object]:
        """Give the function that lets the client meet the fault, and raises what the client does.

        It fetches as the client does, unless another way is given.
        Each call starts the server anew. Where the client gives up before the server has come to
        the point, it tries again. A slow machine makes one time out too soon; another reads and
        writes under TLS in two threads at once, and of some hundred requests loses one while the
        session tickets of TLS 1.3 come in.
        """

        def fail() -> object:
            for timeout in fault.timeouts:
                with self.started(fault, timeout) as (target, server):
                    try:
                        return (fetch or client.fetch)(target)
                    except Exception as error:
                        self._close_later(error)
                        if _came_to_the_point(server, fault):
                            read = server.read if server else 0
                            self.arrived[client.name, fault.name] = read
                            raise
            raise AssertionError(f"the server of {fault.name} did not come to the point")

        return fail

    @contextlib.contextmanager
    def started(
        self, fault: Fault, timeout: float
    ) -> Generator[tuple[Target, CountingServer | None], None, None]:
        """Start what fails in this way; give the request that meets it, and the server."""
        if fault.address is not None:
            with _entered(fault.address()) as address:
                yield self._target(fault, address, timeout), None
            return
        context = self.contexts[fault.tls] if fault.tls else None
        with CountingServer(*fault.script, context=context, opening=fault.opening) as server:
            yield self._target(fault, server.address, timeout), server

    def _close_later(self, error: Exception) -> None:
        """Remember to close what stays open: an HTTPError is a response as well."""
        if close := getattr(error, "close", None):
            self.closing.callback(close)

    def _target(self, fault: Fault, address: Address, timeout: float) -> Target:
        host, port = address
        return Target(
            host="cloud.example" if fault.through_proxy else fault.host or host,
            port=443 if fault.through_proxy else port,
            timeout=timeout,
            authority=str(self.authority_file),
            secure=fault.secure or fault.through_proxy,
            proxy=address if fault.through_proxy else None,
            upload=fault.upload,
        )


@contextlib.contextmanager
def _entered(place: AbstractContextManager[Address]) -> Generator[Address, None, None]:
    """Skip the test where the machine has no such place."""
    with contextlib.ExitStack() as stack:
        try:
            address = stack.enter_context(place)
        except RuntimeError as unable:
            pytest.skip(str(unable))
        yield address


def _came_to_the_point(server: Server | None, fault: Fault) -> bool:
    """Say whether the server did all that it should: no step of its script where TLS must fail."""
    if server is None or fault.fails_in_handshake:
        return server is None or not server.at_last_step.is_set()
    # Where nobody waits for it the client may have been quicker than the server's thread.
    return server.at_last_step.wait(0 if fault.stalls else 1)


def raised(fail: Callable[[], object]) -> BaseException:
    """Give what a function raises, which it must."""
    try:
        value = fail()
    except (Exception, asyncio.CancelledError) as error:
        return error
    raise AssertionError(f"nothing failed: {value!r}")


def named(value: object) -> str:
    """Give the word that stands for a client, a fault or a context in the id of a test."""
    name = value
    for attribute in ("name", "__name__"):
        name = getattr(value, attribute, name)
    assert isinstance(name, str)
    return name
