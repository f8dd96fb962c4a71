"""openai: a blocking client, over httpx, without retries."""

import httpx
import openai

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the names of the models."""
    http = httpx.Client(verify=target.context or False, proxy=target.proxy_url, trust_env=False)
    with openai.OpenAI(
        api_key="lab",
        base_url=target.url,
        max_retries=0,
        timeout=target.timeout,
        http_client=http,
    ) as client:
        return client.models.list()


CLIENT = Client(
    "openai_client",
    fetch,
    {
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
        **cannot("a list has no large body", faults.UPLOADS),
        **cannot("it takes what is no JSON for a text", faults.JSON),
    },
)
