"""python-telegram-bot: an API's client over httpx, with a `NetworkError` for most failures."""

import telegram
from telegram.request import HTTPXRequest

from errcodes.demo import faults
from tests.lab import loops
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Ask who the bot is."""
    transport = HTTPXRequest(
        connect_timeout=target.timeout,
        read_timeout=target.timeout,
        write_timeout=target.timeout,
        proxy=target.proxy_url,
        httpx_kwargs={"verify": target.context or False, "trust_env": False},
    )
    base = target.url.removesuffix(target.path)
    bot = telegram.Bot("1:lab", base_url=f"{base}/bot", request=transport)
    async with transport:
        return await bot.get_me()


def fetch(target: Target) -> object:
    """Ask in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "telegram_bot",
    fetch,
    {
        **cannot("it sends no bodies", faults.UPLOADS),
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
        **cannot("it follows no redirects", ["redirect_loop"]),
        **cannot("it asks for what is in the JSON first", ["json_encoding"]),
    },
    request=request,
)
