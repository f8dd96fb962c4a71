"""elgato: a client of a lamp, with one deadline over all of a request of aiohttp's."""

import aiohttp
import elgato

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import loops
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Ask the lamp what it is."""
    async with aiohttp.ClientSession() as session:
        patience = max(1, round(target.timeout))
        lamp = elgato.Elgato(
            target.host, port=target.port, session=session, request_timeout=patience
        )
        return await lamp.info()


def fetch(target: Target) -> object:
    """Ask in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "elgato_light",
    fetch,
    {
        **cannot("it speaks no TLS", [each for each in faults.ALL if each.secure]),
        **cannot("it knows no proxies", faults.PROXY),
        **cannot("it sends no bodies", faults.UPLOADS),
    },
    {
        **hides(Code.TIMEOUT, "its deadline is over the whole request", faults.STALLED),
        **hides(
            Code.CLOSED_BY_PEER,
            "of an answer with an error it says that it had trouble to communicate",
            faults.STATUSES[:-1],
        ),
    },
    request=request,
)
