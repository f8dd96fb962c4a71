"""The number spaces: one module each, with the table and the reader that knows where it stands.

A number without its space is no evidence: `ssl.SSLError.errno == 1` is not EPERM, and the -2 of
a `socket.gaierror` is no errno. Which space the numbers of a class belong to stands here.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TypeAlias, cast

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.class_names import class_words, nearest_entry
from errcodes.classify.walk.classes import lineage, namespace
from errcodes.classify.walk.record import Record

__all__ = [
    "NUMBER_ATTRIBUTES",
    "NUMBER_SPACES",
    "NUMBER_WORDS",
    "NumberReader",
    "number_reader",
]

NumberReader: TypeAlias = Callable[[Record], Evidence | None]


#: The classes whose attributes are numbers in a space of their own -> the module and function that
#: read them; the nearest base decides. Empty: that getaddrinfo failed says it all, and its numbers
#: are no errno.
NUMBER_SPACES: dict[str, str] = {
    "MySQLdb.MySQLError": "mysql.number_evidence",
    "OSError": "os_errors.number_evidence",
    "OpenSSL.SSL.Error": "openssl.queue_evidence",
    "aioftp.errors.StatusCodeError": "replies.reply_evidence",
    "aiodns.error.DNSError": "c_ares.number_evidence",
    "asyncua.ua.uaerrors._base.UaStatusCodeError": "opc_ua.number_evidence",
    "asyncmy.errors.MySQLError": "mysql.number_evidence",
    "asyncssh.misc.ChannelOpenError": "ssh.channel_evidence",
    "asyncssh.misc.DisconnectError": "ssh.disconnect_evidence",
    "connectrpc.errors.ConnectError": "grpc_statuses.connect_evidence",
    "ftplib.Error": "replies.reply_evidence",
    "grpc.RpcError": "grpc_statuses.number_evidence",
    "httpcore.RemoteProtocolError": "http2.stream_evidence",
    "imaplib.IMAP4.error": "replies.code_evidence",
    "mbedtls.exceptions.TLSError": "mbedtls.number_evidence",
    "mysql.connector.errors.Error": "mysql.number_evidence",
    "paramiko.ssh_exception.ChannelException": "ssh.channel_evidence",
    "pg8000.exceptions.Error": "sqlstate.number_evidence",
    "poplib.error_proto": "replies.code_evidence",
    "pycares.AresError": "c_ares.number_evidence",
    "pycurl.error": "libcurl.number_evidence",
    "pymongo.errors.PyMongoError": "mongodb.number_evidence",
    "pymysql.err.MySQLError": "mysql.number_evidence",
    "pyodbc.Error": "sqlstate.number_evidence",
    "redis.exceptions.RedisError": "redis.number_evidence",
    "socket.gaierror": "",
    "socket.herror": "",
    "ssl.SSLError": "openssl.number_evidence",
    "valkey.exceptions.ValkeyError": "redis.number_evidence",
}

_OF_SYSTEM = "os_errors.number_evidence"

#: Words in the name of a class: a CurlError carries libcurl's numbers in every binding.
NUMBER_WORDS: dict[str, str] = {
    "amqp": "amqp.number_evidence",
    "curl": "libcurl.number_evidence",
    "kafka": "kafka.number_evidence",
    "ldap": "ldap.number_evidence",
    "modbus": "modbus.number_evidence",
    "mqtt": "mqtt.number_evidence",
    "nntp": "replies.news_evidence",
    "smtp": "replies.reply_evidence",
}
#: The one of them that names a package as well, for those of its classes whose own name tells none.
_IN_PACKAGES = "mqtt"
#: Attributes in a class whose exceptions are of a space: those of PostgreSQL's clients.
NUMBER_ATTRIBUTES: dict[str, str] = {
    "pgcode": "sqlstate.number_evidence",
    "sqlstate": "sqlstate.number_evidence",
}
#: Words in the names of classes that are raised where a connection was closed: where nothing else
#: is known of such a class, its numbers may be those with which a WebSocket is.
_CLOSING_WORDS = frozenset({"closed", "disconnect", "disconnected"})
_OF_CLOSING = "websocket.close_evidence"


def number_reader(names: Sequence[str], cls: type | None) -> NumberReader | None:
    """Give what reads the numbers of a class, which is loaded when the first one asks for it.

    Args:
        names: The qualified name of the class, and those of its bases.
        cls: The class, if it still lives.
    """
    name = _space(names, cls)
    if not name:
        return None
    read = _loaded(name)
    # Those of mail are OS errors as well, and some of them were made from one.
    if "OSError" not in names or name not in NUMBER_WORDS.values():
        return read
    system = _loaded(_OF_SYSTEM)
    return lambda record: read(record) or system(record)


def _loaded(name: str) -> NumberReader:
    module, _, function = name.partition(".")
    return cast("NumberReader", getattr(import_module(f"{__name__}.{module}"), function))


def _space(names: Sequence[str], cls: type | None) -> str | None:
    found = nearest_entry(names, NUMBER_SPACES, NUMBER_WORDS)
    if found is not None:
        return found
    if _IN_PACKAGES in names[0].partition(".")[0]:
        return NUMBER_WORDS[_IN_PACKAGES]
    held: set[str] = (
        {name for base in lineage(cls) for name in namespace(base)} if cls is not None else set()
    )
    found = next((space for name, space in NUMBER_ATTRIBUTES.items() if name in held), None)
    return found or (_OF_CLOSING if _is_of_closing(names) else None)


def _is_of_closing(names: Sequence[str]) -> bool:
    """Tell a class that is called by a connection that was closed, which may be a WebSocket."""
    return any(not _CLOSING_WORDS.isdisjoint(class_words(name)) for name in names)
