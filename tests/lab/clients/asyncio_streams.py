"""asyncio's streams, each step with a time-out of its own."""

import asyncio
import json

from errcodes.demo import faults
from tests.lab import answers
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON in an event loop of its own."""
    return asyncio.run(request(target))


async def request(target: Target) -> object:
    """Connect, send the request, read the headers and then the body."""
    reader, writer = await asyncio.wait_for(
        asyncio.open_connection(target.host, target.port, ssl=target.context), target.timeout
    )
    try:
        writer.write(target.request)
        if target.upload:
            await asyncio.wait_for(writer.drain(), target.timeout)
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), target.timeout)
        return json.loads(await body(reader, head, target.timeout))
    finally:
        # close() would wait, under TLS, for a peer that may have stopped answering.
        writer.transport.abort()


async def body(reader: asyncio.StreamReader, head: bytes, timeout: float) -> bytes:
    """Read the body by its length or by its chunks."""
    if not answers.is_chunked(head):
        length = answers.content_length(head)
        return await asyncio.wait_for(reader.readexactly(length), timeout)
    chunks = [await chunk(reader, timeout)]
    while chunks[-1]:
        chunks.append(await chunk(reader, timeout))
    return b"".join(chunks)


async def chunk(reader: asyncio.StreamReader, timeout: float) -> bytes:
    """Read one chunk; the last one is empty."""
    size = await asyncio.wait_for(reader.readuntil(b"\r\n"), timeout)
    data = await asyncio.wait_for(reader.readexactly(int(size, 16) + 2), timeout)
    return data[:-2]


#: Of what an answer must look like, the streams themselves limit the length of what they look for.
FREE_OF_FORM = [fault for fault in faults.PROTOCOL if fault.name != "long_header"]

#: Under TLS drain() comes back before the data has left, so that the read waits, not the write.
UNDER_TLS = [fault for fault in faults.UPLOADS if fault.tls and fault.stalls]

CLIENT = Client(
    "asyncio_streams",
    fetch,
    {
        **cannot("under TLS they wait for the answer before all is sent", UNDER_TLS),
        **cannot("what an answer must look like is the user's own affair", FREE_OF_FORM),
        **cannot("a status is a number to it like any other", faults.STATUSES),
        **cannot("they know no proxies", faults.PROXY),
    },
    request=request,
)
