"""Addresses on which nothing answers, each for another reason."""

import contextlib
import socket
from collections.abc import Generator
from typing import TypeAlias

__all__ = ["UNRESOLVABLE_HOST", "Address", "full_address", "refused_address"]

Address: TypeAlias = tuple[str, int]

#: A name longer than the 253 characters of the DNS (RFC 1035, 2.3.4): every resolver refuses it by
#: itself. A plain unknown name would make a machine without a network wait for its name server.
UNRESOLVABLE_HOST = ".".join(["no-such-host"] * 20) + ".invalid"

_LOOPBACK = "127.0.0.1"
#: Seconds after which a connect that did not finish on loopback shows that the queue is full.
_QUEUE_FULL_AFTER = 0.1


@contextlib.contextmanager
def refused_address() -> Generator[Address, None, None]:
    """Give an address that refuses: its port is taken, so nobody else listens there, and silent."""
    with socket.socket() as sock:
        sock.bind((_LOOPBACK, 0))
        host, port = sock.getsockname()
        yield host, port


@contextlib.contextmanager
def full_address() -> Generator[Address, None, None]:
    """Give an address where a connect never completes: its queue of connections is full.

    Raises:
        RuntimeError: The system goes on completing connections that nobody accepts.
    """
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server((_LOOPBACK, 0), backlog=0))
        host, port = listener.getsockname()
        for _ in range(200):
            waiting = stack.enter_context(socket.socket())
            if not _connects(waiting, (host, port)):
                break
        else:
            raise RuntimeError("this system completes connections beyond the queue's length")
        yield host, port


def _connects(sock: socket.socket, address: Address) -> bool:
    sock.settimeout(_QUEUE_FULL_AFTER)
    try:
        sock.connect(address)
    except TimeoutError:
        return False
    return True
