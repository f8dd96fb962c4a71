"""One adapter for each client: what a user would write to get JSON, and nothing more.

A new client is a module here that holds a `CLIENT`, and its name in `NAMES`.
"""

import contextlib
import itertools
from collections.abc import Callable, Collection, Iterable, Mapping
from importlib import import_module

import attrs

from tests.lab.faults import Fault
from tests.lab.target import Target

NAMES = ("raw_socket", "socket_file", "http_client", "urllib_request", "asyncio_streams")


@attrs.frozen
class Client:
    """A client, and what it cannot be asked.

    Attributes:
        name: The name of its module.
        fetch: Makes the request and gives the parsed JSON; raises what the client raises.
        cannot: The faults that it cannot express, with the reason.
    """

    name: str
    fetch: Callable[[Target], object]
    cannot: Mapping[str, str] = attrs.field(factory=dict)


def load(name: str) -> Client:
    """Give the client of this name.

    Raises:
        ModuleNotFoundError: The client is not installed.
    """
    client = import_module(f"{__name__}.{name}").CLIENT
    assert isinstance(client, Client)
    return client


def installed() -> list[Client]:
    """Give the clients that are installed."""
    found = []
    for name in NAMES:
        with contextlib.suppress(ModuleNotFoundError):
            found.append(load(name))
    return found


def cells(faults: Iterable[Fault], names: Collection[str] = NAMES) -> list[tuple[Client, Fault]]:
    """Give each client of these names with each fault that it can express."""
    chosen = [client for client in installed() if client.name in names]
    pairs = itertools.product(chosen, faults)
    return [(client, fault) for client, fault in pairs if fault.name not in client.cannot]


def cannot(reason: str, faults: Iterable[Fault]) -> dict[str, str]:
    """Say of each of these faults why a client cannot express it."""
    return {fault.name: reason for fault in faults}
