"""aiocoap: a GET over TCP, under the caller's deadline."""

import asyncio

import aiocoap

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import devices, loops
from tests.lab.clients import Client, hides
from tests.lab.target import Target

FAULTS = (*faults.CONNECTING, *devices.COAP, *devices.COAP_ANSWERS)


async def request(target: Target) -> object:
    """Get what the device says of itself."""
    uri = f"coap+tcp://{target.host}:{target.port}{target.path}"
    context = await aiocoap.Context.create_client_context(transports=["tcpclient"])
    try:
        message = aiocoap.Message(code=aiocoap.GET, uri=uri)
        async with asyncio.timeout(target.timeout):
            return (await context.request(message).response_raising).payload
    finally:
        await context.shutdown()


def fetch(target: Target) -> object:
    """Get it in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "aiocoap_context",
    fetch,
    hides=hides(
        Code.TIMEOUT,
        "the deadline is the caller's, over the whole request",
        [fault for fault in FAULTS if fault.stalls],
    ),
    faults=FAULTS,
    request=request,
)
