"""Record which code each client gets for each failure: what docs/reference/clients.md is made from.

Run `python -m tests.lab.record` where all clients are installed, after any change to the lab or to
what is classified. It takes half a minute, and overwrites `RECORD`.
"""

import contextlib
import json
import platform
import ssl
import tempfile
from collections.abc import Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients, databases, http2, namespaces, websocket
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, raised
from tests.lab.namespaces import Situation

Given: TypeAlias = dict[str, str]

RECORD = Path(__file__).parents[2] / "docs" / "reference" / "clients.json"

#: What the page calls a client, and the packages whose versions count.
SHOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    "raw_socket": ("socket", ()),
    "socket_file": ("socket file", ()),
    "http_client": ("http.client", ()),
    "urllib_request": ("urllib.request", ()),
    "asyncio_streams": ("asyncio", ()),
    "urllib3_pool": ("urllib3", ("urllib3",)),
    "requests_session": ("requests", ("requests", "urllib3")),
    "httpx_client": ("httpx", ("httpx", "httpcore")),
    "httpx_asyncio": ("httpx asyncio", ("httpx", "httpcore")),
    "httpx_trio": ("httpx trio", ("httpx", "httpcore", "trio")),
    "httpx_http2": ("httpx HTTP/2", ("httpx", "httpcore", "h2")),
    "aiohttp_session": ("aiohttp", ("aiohttp",)),
    "pycurl_easy": ("PycURL", ("pycurl",)),
    "curl_cffi_session": ("curl_cffi", ("curl_cffi",)),
    "tornado_client": ("tornado", ("tornado",)),
    "twisted_agent": ("Twisted", ("twisted", "pyOpenSSL")),
    "httplib2_http": ("httplib2", ("httplib2",)),
    "websockets_sync": ("websockets", ("websockets",)),
    "redis_client": ("redis-py", ("redis",)),
    "redis_asyncio": ("redis-py asyncio", ("redis",)),
    "pymysql_connection": ("PyMySQL", ("pymysql",)),
    "grpc_channel": ("gRPC", ("grpcio",)),
}

#: The failures of the lab, gathered as the page shows them.
GROUPS: dict[str, tuple[Fault | Situation, ...]] = {
    "No network, or no way to the host": namespaces.SITUATIONS,
    "Connecting": faults.CONNECTING,
    "The TLS handshake": faults.HANDSHAKE,
    "Certificates and versions": faults.TLS,
    "The answer stalls": faults.STALLED,
    "The connection ends": faults.CUT,
    "Sending a large body": faults.UPLOADS,
    "The peer breaks the protocol": faults.PROTOCOL,
    "HTTP statuses": faults.STATUSES,
    "The body is no JSON": faults.JSON,
    "Through a proxy": faults.PROXY,
    "HTTP/2": http2.HTTP2,
    "WebSocket": websocket.WEBSOCKET,
    "Redis": (*databases.REDIS, *databases.REDIS_ANSWERS),
    "MySQL": (*databases.MYSQL, *databases.MYSQL_ANSWERS),
}


def layout() -> dict[str, dict[str, int]]:
    """Give for each group its failures and the code that is right for each."""
    return {
        title: {fault.name: int(fault.code) for fault in group} for title, group in GROUPS.items()
    }


def nature(client: Client) -> dict[str, Any]:
    """Give what a client is, what it hides, and what it cannot be asked; each with the reason."""
    module = import_module(f"{clients.__name__}.{client.name}")
    return {
        "label": SHOWN[client.name][0],
        "about": (module.__doc__ or "").partition("\n")[0].removesuffix("."),
        "hides": {name: hidden.reason for name, hidden in client.hides.items()},
        "cannot": dict(client.cannot),
    }


def cell(error: BaseException) -> str:
    """Give the code of a failure, and how well it fits."""
    diagnosis = classify.diagnose(error)
    return f"{diagnosis.code.value} {diagnosis.fit}"


def measured(laboratory: Laboratory, every: Collection[Client]) -> dict[str, Given]:
    """Let every client meet its failures, and give what came of each."""
    cells = [(client, fault) for client in every for fault in client.faults if client.meets(fault)]
    with ThreadPoolExecutor(12) as pool:
        errors = pool.map(lambda cell: raised(laboratory.failing(*cell)), cells)
        given: dict[str, Given] = {client.name: {} for client in every}
        for (client, fault), error in zip(cells, errors, strict=True):
            given[client.name][fault.name] = cell(error)
    return given


def without_network(names: Iterable[str]) -> dict[str, Given]:
    """Let every client try without a network, and give what came of it."""
    found = namespaces.outcomes(list(names))
    return {
        name: {
            situation: f"{each[name].code} {each[name].fit}" for situation, each in found.items()
        }
        for name in next(iter(found.values()))
    }


def record() -> dict[str, Any]:
    """Let everything fail once, and give all that the page shows."""
    every = [clients.load(name) for name in clients.NAMES]
    with tempfile.TemporaryDirectory() as directory, contextlib.ExitStack() as stack:
        laboratory = Laboratory.in_directory(Path(directory))
        stack.enter_context(clients.CLOSING)
        stack.enter_context(laboratory.closing)
        given = measured(laboratory, every)
    offline = without_network(clients.NAMES)
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "openssl": ssl.OPENSSL_VERSION,
        "system": platform.system(),
        "groups": layout(),
        "clients": {
            client.name: {
                **nature(client),
                "versions": _versions(client),
                "given": offline[client.name] | given[client.name],
            }
            for client in every
        },
    }


def _versions(client: Client) -> Mapping[str, str]:
    return {package: version(package) for package in SHOWN[client.name][1]}


if __name__ == "__main__":
    RECORD.write_text(json.dumps(record(), indent=1, ensure_ascii=False) + "\n", "utf-8")
