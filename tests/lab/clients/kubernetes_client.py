"""kubernetes: the official client, over urllib3, without retries."""

from kubernetes import client

from errcodes.demo import faults
from tests.lab.clients import Client, cannot
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the names of the nodes."""
    configuration = client.Configuration()
    configuration.host = target.url.removesuffix(target.path)
    configuration.ssl_ca_cert = target.authority
    configuration.proxy = target.proxy_url
    configuration.no_proxy = None
    configuration.retries = False
    with client.ApiClient(configuration) as api:
        return client.CoreV1Api(api).list_node(_request_timeout=target.timeout)


CLIENT = Client(
    "kubernetes_client",
    fetch,
    {
        **CANNOT,
        **cannot("a list has no large body", faults.UPLOADS),
        **cannot("it takes what is no JSON for a text", faults.JSON),
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
    },
)
