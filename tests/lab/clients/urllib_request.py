"""`urllib.request`, by an opener that asks the environment for no proxy."""

import json
import urllib.request

from tests.lab.clients import Client
from tests.lab.clients.http_client import CANNOT, PLAIN
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON by opening the URL."""
    request = urllib.request.Request(target.url, data=target.body, method=target.method)
    with opener_for(target).open(request, timeout=target.timeout) as response:
        return json.load(response)


def opener_for(target: Target) -> urllib.request.OpenerDirector:
    """Give what opens the URL; through the proxy where there is one."""
    proxies = {"https": "http://{}:{}".format(*target.proxy)} if target.proxy else {}
    return urllib.request.build_opener(
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPSHandler(context=target.context),
    )


CLIENT = Client("urllib_request", fetch, {**CANNOT, **PLAIN})
