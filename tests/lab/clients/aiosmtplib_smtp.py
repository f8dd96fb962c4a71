"""aiosmtplib: an `SMTP` for asyncio that logs in and sends a mail."""

import aiosmtplib

from errcodes.demo import faults
from tests.lab import loops, sessions
from tests.lab.clients import Client
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Send a mail."""
    return await aiosmtplib.send(
        b"Subject: devices\r\n\r\nNone.\r\n",
        sender="lab@example.com",
        recipients=["you@example.com"],
        hostname=target.host,
        port=target.port,
        username="lab",
        password="lab",
        timeout=target.timeout,
        start_tls=False,
        local_hostname="lab",
    )


def fetch(target: Target) -> object:
    """Send it in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "aiosmtplib_smtp",
    fetch,
    faults=(*faults.CONNECTING, *sessions.SMTP, *sessions.SMTP_ANSWERS),
    request=request,
)
