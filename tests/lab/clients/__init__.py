"""One adapter for each client: what a user would write to get JSON, and nothing more.

A new client is a module here that holds a `CLIENT`, and its name in `NAMES`. The first line of the
module says in words what the client is.
"""

import contextlib
from collections.abc import Callable, Collection, Coroutine, Iterable, Mapping
from importlib import import_module
from typing import Any

import attrs

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab.target import Target

STANDARD_LIBRARY = (
    "raw_socket",
    "socket_file",
    "http_client",
    "urllib_request",
    "asyncio_streams",
)
NAMED = (
    "urllib3_pool",
    "requests_session",
    "httpx_client",
    "httpx_asyncio",
    "httpx_trio",
    "httpx_http2",
    "aiohttp_session",
)
OTHERS = (
    "pycurl_easy",
    "curl_cffi_session",
    "tornado_client",
    "twisted_agent",
    "httplib2_http",
    "websockets_sync",
    "redis_client",
    "redis_asyncio",
    "pymysql_connection",
    "grpc_channel",
)
NAMES = (*STANDARD_LIBRARY, *NAMED, *OTHERS)
#: What the extra `clients` installs, and what of the standard library speaks no HTTP.
EXTRA = (
    "smtplib_smtp",
    "ftplib_ftp",
    "primp_client",
    "pyreqwest_client",
    "niquests_session",
    "elasticsearch_client",
    "socketio_client",
    "pymongo_client",
    "paho_publish",
    "aiomqtt_client",
    "aiomqtt_version5",
    "gmqtt_client",
    "nats_client",
    "pika_connection",
    "aiokafka_connection",
    "aiokafka_producer",
    "ldap3_connection",
    "paramiko_client",
    "asyncssh_connection",
    "aiosmtplib_smtp",
    "psycopg_connection",
    "asyncpg_connection",
    "botocore_client",
    "openai_client",
    "influxdb_client",
    "mysql_connector",
    "aiomysql_connection",
    "pg8000_connection",
    "aio_pika_connection",
    "valkey_client",
    "clickhouse_client",
    "neo4j_driver",
    "pymemcache_client",
    "simple_websocket_client",
    "telegram_bot",
    "elgato_light",
    "poplib_pop3",
    "websocket_client_socket",
    "kombu_connection",
    "mqttools_client",
    "pymodbus_client",
    "httpx_socks_proxy",
    "umodbus_client",
    "aiocoap_context",
    "aiohttp_sse_source",
)

#: Ends, when the lab closes, what a client keeps running for all of its requests.
CLOSING = contextlib.ExitStack()


@attrs.frozen
class Hidden:
    """A failure of which a client does not let on what it was.

    Attributes:
        code: The code that is nearest to what the client does tell.
        reason: What it keeps to itself.
    """

    code: Code
    reason: str


@attrs.frozen(eq=False)
class Client:
    """A client, and what it cannot be asked.

    Attributes:
        name: The name of its module.
        fetch: Makes the request and gives the parsed JSON; raises what the client raises.
        cannot: The faults that it cannot express, with the reason.
        hides: The faults of which it hides the truth.
        faults: The faults in the language that it speaks.
        request: Makes the request in a running event loop of asyncio's, where the client is one.
        streamed: Makes the request like `fetch`, but sends and reads the body piece by piece.
    """

    name: str
    fetch: Callable[[Target], object]
    cannot: Mapping[str, str] = attrs.field(factory=dict)
    hides: Mapping[str, Hidden] = attrs.field(factory=dict)
    faults: tuple[Fault, ...] = faults.ALL
    request: Callable[[Target], Coroutine[Any, Any, object]] | None = None
    streamed: Callable[[Target], object] | None = None

    def code(self, fault: Fault) -> Code:
        """Give the code that is right for a fault: its own, or the nearest where it is hidden."""
        hidden = self.hides.get(fault.name)
        return hidden.code if hidden else fault.code

    def meets(self, fault: Fault) -> bool:
        """Say whether the client can express a fault."""
        return fault in self.faults and fault.name not in self.cannot


def load(name: str) -> Client:
    """Give the client of this name.

    Raises:
        ModuleNotFoundError: The client is not installed.
    """
    client = import_module(f"{__name__}.{name}").CLIENT
    assert isinstance(client, Client)
    return client


def installed(names: Collection[str] = NAMES) -> list[Client]:
    """Give those of these clients that are installed."""
    found = []
    for name in names:
        with contextlib.suppress(ModuleNotFoundError):
            found.append(load(name))
    return found


def cells(
    faults: Iterable[Fault] | None = None, names: Collection[str] = NAMES
) -> list[tuple[Client, Fault]]:
    """Give each client of these names with each of these faults, or of all, that it can express."""
    return [
        (client, fault)
        for client in installed(names)
        for fault in (client.faults if faults is None else faults)
        if client.meets(fault)
    ]


def cannot(reason: str, faults: Iterable[Fault | str]) -> dict[str, str]:
    """Say of each of these faults, or of their names, why a client cannot express it."""
    return dict.fromkeys(_names(faults), reason)


def hides(code: Code, reason: str, faults: Iterable[Fault | str]) -> dict[str, Hidden]:
    """Say of each of these faults, or of their names, what a client hides, and what is nearest."""
    return dict.fromkeys(_names(faults), Hidden(code, reason))


def _names(faults: Iterable[Fault | str]) -> list[str]:
    return [fault if isinstance(fault, str) else fault.name for fault in faults]
