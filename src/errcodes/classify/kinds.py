"""What is known of an exception's class, remembered for the classes that can be imported."""

import sys
from typing import NamedTuple

from errcodes.classify.attributes import class_name, lineage
from errcodes.classify.known_names import NAMES
from errcodes.classify.names import Name
from errcodes.classify.shapes import shape, words

__all__ = [
    "NUMBER_SPACES",
    "NUMBER_WORDS",
    "STATUS_ATTRIBUTES",
    "STATUS_WORDS",
    "Kind",
    "kind",
]


class Kind(NamedTuple):
    """What is known of a class.

    Attributes:
        names: Its qualified name, and those of its bases.
        told: What names say: that of the nearest known class, and the nearest telling shape.
        numbers: The space that the numbers of its exceptions belong to.
        status: The attribute that certainly is an HTTP status.
    """

    names: tuple[str, ...]
    told: tuple[tuple[str, Name], ...]
    numbers: str | None
    status: str | None


#: The classes whose attributes are numbers in a space of their own; the nearest base decides.
NUMBER_SPACES = {
    "OpenSSL.SSL.Error": "pyopenssl",
    "OSError": "errno",
    "grpc.RpcError": "grpc",
    "httpcore.RemoteProtocolError": "http2",
    "pycurl.error": "libcurl",
    "socket.gaierror": "getaddrinfo",
    "socket.herror": "h_errno",
    "ssl.SSLError": "openssl",
}

#: Where a class keeps an HTTP status under a name that means anything elsewhere.
STATUS_ATTRIBUTES = {
    "xmlrpc.client.ProtocolError": "errcode",
}

#: Words in the name of a class: a CurlError carries libcurl's numbers in every binding, and the
#: `code` of an HTTPError is a status.
NUMBER_WORDS = {"curl": "libcurl"}
STATUS_WORDS = {"http": "code"}

_MOST_KINDS = 512
#: By id, since the class of a class may have a `__hash__` of its own.
_kinds: dict[int, tuple[type, Kind]] = {}


def kind(cls: type[BaseException]) -> Kind:
    """Give what is known of an exception's class."""
    remembered = _kinds.get(id(cls))
    if remembered is not None and remembered[0] is cls:
        return remembered[1]
    known = _read(cls)
    if _importable(cls):
        if len(_kinds) >= _MOST_KINDS:
            _kinds.clear()
        _kinds[id(cls)] = (cls, known)
    return known


def _read(cls: type[BaseException]) -> Kind:
    names = tuple(class_name(base) for base in lineage(cls))
    numbers = _first(names, NUMBER_SPACES, NUMBER_WORDS)
    return Kind(names, tuple(_told(names)), numbers, _first(names, STATUS_ATTRIBUTES, STATUS_WORDS))


def _first(names: tuple[str, ...], by_name: dict[str, str], by_word: dict[str, str]) -> str | None:
    """Give what the nearest name tells, as a whole or by a word in it."""
    for name in names:
        if name in by_name:
            return by_name[name]
        for word in words(name.rpartition(".")[2]):
            if word in by_word:
                return by_word[word]
    return None


def _told(names: tuple[str, ...]) -> list[tuple[str, Name]]:
    """Give the row of the nearest known name, and before it the shape of a name still nearer."""
    told: list[tuple[str, Name]] = []
    for name in names:
        if name in NAMES:
            return [*told, (name, NAMES[name])]
        shaped = None if told else shape(name.rpartition(".")[2])
        if shaped is not None:
            told.append((name, shaped))
    return told


def _importable(cls: type) -> bool:
    """Tell whether a class lives as long as its module, so that remembering it keeps nothing."""
    module, _, name = class_name(cls).rpartition(".")
    return vars(sys.modules.get(module or "builtins", object)).get(name) is cls
