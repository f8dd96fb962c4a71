"""One client meeting one fault."""

import asyncio
import contextlib
import inspect
import os
import time
from collections.abc import Awaitable, Callable, Generator, Iterable
from typing import TypeAlias

from errcodes import classify
from errcodes.demo.conformance.fault_outcomes import Outcome
from errcodes.demo.exceptions import closing, shown
from errcodes.demo.faults import Fault
from errcodes.demo.servers import AUTHORITY, Address, Server, server_context

__all__ = ["Fetch", "attempt", "trusting"]

#: Takes a URL and fetches it; may be a coroutine function.
Fetch: TypeAlias = Callable[..., object]

#: The names of parameters that a client may have, beside the URL.
_OPTIONS = ("timeout", "cafile", "proxy", "body")
#: A server that stalls gives up after ten seconds: what a client says then is no time-out.
_LONGEST_STALL = 9.0
#: How those name the authority to trust that read the environment: OpenSSL, requests, libcurl.
_TRUST: tuple[str, ...] = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_NO_PROXY: tuple[str, ...] = ("NO_PROXY", "no_proxy")
_HERE = "127.0.0.1,localhost"


def attempt(fetch: Fetch, fault: Fault) -> Outcome:
    """Let a client meet a fault, and again with more patience where it gave up too soon."""
    options = _options(fetch)
    missing = _missing(fault, options)
    if missing:
        return Outcome(fault, skipped=f"the client takes no {missing}")
    tries = fault.timeouts if "timeout" in options else fault.timeouts[:1]
    met = Outcome(fault)
    for timeout in tries:
        try:
            with _started(fault) as (address, server):
                met = _met(fetch, _arguments(fault, address, timeout, options), fault)
                if _came_to_the_point(server, fault):
                    return met
        except RuntimeError as error:  # This machine has no such place.
            return Outcome(fault, skipped=str(error))
    early = f"the client gave up before the server had come to the point: {met.exception}"
    return Outcome(fault, skipped=early)


def _options(fetch: Fetch) -> frozenset[str]:
    """Give the names of the options that the client takes."""
    return frozenset(_OPTIONS).intersection(inspect.signature(fetch).parameters)


def _missing(fault: Fault, options: Iterable[str]) -> str | None:
    """Give the option that the fault needs and the client does not take."""
    needed = {"proxy": fault.through_proxy, "body": bool(fault.upload)}
    return next(
        (name for name, is_needed in needed.items() if is_needed and name not in options), None
    )


@contextlib.contextmanager
def trusting() -> Generator[None]:
    """Let clients that read the environment trust the authority, and ask no proxy for loopback."""
    changed = dict.fromkeys(_TRUST, str(AUTHORITY)) | dict.fromkeys(_NO_PROXY, _HERE)
    before = {name: os.environ.get(name) for name in changed}
    os.environ.update(changed)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextlib.contextmanager
def _started(fault: Fault) -> Generator[tuple[Address, Server | None]]:
    if fault.address is not None:
        with fault.address() as address:
            yield address, None
        return
    context = server_context(fault.tls) if fault.tls else None  # type: ignore[arg-type]
    with Server(*fault.script, context=context) as server:
        yield server.address, server


def _arguments(
    fault: Fault, address: Address, timeout: float, options: Iterable[str]
) -> tuple[str, dict[str, object]]:
    """Give the URL, and the options that the client takes."""
    host, port = address
    if fault.through_proxy:
        url = "https://cloud.example/devices"
    else:
        url = f"http{'s' * fault.secure}://{fault.host or host}:{port}/devices"
    every: dict[str, object] = {
        "timeout": timeout,
        "cafile": str(AUTHORITY),
        "proxy": f"http://{host}:{port}" if fault.through_proxy else None,
        "body": bytes(fault.upload) if fault.upload else None,
    }
    return url, {name: every[name] for name in options}


def _met(fetch: Fetch, arguments: tuple[str, dict[str, object]], fault: Fault) -> Outcome:
    url, options = arguments
    began = time.monotonic()
    try:
        value = fetch(url, **options)
        if inspect.isawaitable(value):
            asyncio.run(_awaited(value))
    except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001
        if fault.stalls and time.monotonic() - began > _LONGEST_STALL:
            late = f"it waited longer than {_LONGEST_STALL:g} seconds: give it a shorter time-out"
            return Outcome(fault, skipped=late)
        with closing(error):
            return Outcome(fault, classify.diagnose(error), shown(error))
    return Outcome(fault)


async def _awaited(value: Awaitable[object]) -> object:
    return await value


def _came_to_the_point(server: Server | None, fault: Fault) -> bool:
    """Say whether the server did all that it should: no step of its script where TLS must fail."""
    if server is None or fault.fails_in_handshake:
        return server is None or not server.at_last_step.is_set()
    # Where nobody waits for it the client may have been quicker than the server's thread.
    return server.at_last_step.wait(0 if fault.stalls else 1)
