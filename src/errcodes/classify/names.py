"""What the names of exception classes say.

A row holds for the class and for everything derived from it, unless a nearer base has a row of
its own: names are looked up along the method resolution order. No client is imported for it.
"""

import sys
from typing import NamedTuple

from errcodes.classify.attributes import class_name, lineage
from errcodes.classify.facts import Phase, Strength, Symptom

__all__ = ["NAMES", "Kind", "Name", "kind"]


class Name(NamedTuple):
    """What the name of a class says; a symptom of None: nothing, and no base of it does."""

    symptom: Symptom | None
    phase: Phase | None = None
    strength: Strength = Strength.CLASS


_S, _P = Symptom, Phase
_HINT, _CANCELED = Strength.HINT, Strength.CANCELED
_NUMBER = Strength.NUMBER

#: Qualified name, without `builtins.` -> what it says. The standard library of CPython 3.11-3.13.
NAMES: dict[str, Name] = {
    # Built-in classes (PEP 3151 ties most to an errno; asyncio also raises them without one).
    "OSError": Name(_S.OS_ERROR),
    "BlockingIOError": Name(None),
    "ChildProcessError": Name(None),
    "ConnectionError": Name(_S.CLOSED, None, _HINT),
    "BrokenPipeError": Name(_S.CLOSED),
    "ConnectionAbortedError": Name(_S.CLOSED),
    "ConnectionRefusedError": Name(_S.REFUSED),
    "ConnectionResetError": Name(_S.CLOSED),
    "EOFError": Name(_S.CLOSED, None, _HINT),
    "RecursionError": Name(_S.UNDECODABLE),
    "TimeoutError": Name(_S.TIMEOUT),
    "UnicodeDecodeError": Name(_S.UNDECODABLE),
    "UnicodeError": Name(_S.UNENCODABLE),
    # socket
    "socket.gaierror": Name(_S.UNRESOLVED, _P.RESOLVE, _NUMBER),
    "socket.herror": Name(_S.UNRESOLVED, _P.RESOLVE, _NUMBER),
    # ssl
    "ssl.SSLError": Name(_S.TLS),
    "ssl.SSLCertVerificationError": Name(_S.TLS, _P.TLS, _NUMBER),
    "ssl.SSLEOFError": Name(_S.CLOSED, None, _NUMBER),
    "ssl.SSLSyscallError": Name(_S.CLOSED, None, _NUMBER),
    "ssl.SSLZeroReturnError": Name(_S.CLOSED, None, _NUMBER),
    "ssl.SSLWantReadError": Name(None),
    "ssl.SSLWantWriteError": Name(None),
    # asyncio, concurrent.futures and multiprocessing
    "asyncio.exceptions.CancelledError": Name(_S.CANCELED, None, _CANCELED),
    "asyncio.exceptions.IncompleteReadError": Name(_S.CLOSED),
    "asyncio.exceptions.LimitOverrunError": Name(_S.PROTOCOL),
    "concurrent.futures._base.CancelledError": Name(_S.CANCELED, None, _CANCELED),
    "multiprocessing.context.TimeoutError": Name(_S.TIMEOUT),
    # http.client; RFC 9112 says what a peer must send.
    "http.client.HTTPException": Name(_S.PROTOCOL, None, _HINT),
    "http.client.BadStatusLine": Name(_S.PROTOCOL, _P.RECEIVE),
    "http.client.ImproperConnectionState": Name(None),
    "http.client.IncompleteRead": Name(_S.CLOSED, _P.RECEIVE, _HINT),
    "http.client.InvalidURL": Name(None),
    "http.client.LineTooLong": Name(_S.PROTOCOL, _P.RECEIVE),
    "http.client.NotConnected": Name(None),
    "http.client.RemoteDisconnected": Name(_S.CLOSED, _P.RECEIVE),
    "http.client.UnimplementedFileMode": Name(None),
    "http.client.UnknownTransferEncoding": Name(_S.PROTOCOL, _P.RECEIVE),
    # urllib, xmlrpc: their statuses are read as numbers.
    "urllib.error.URLError": Name(None),
    "urllib.error.ContentTooShortError": Name(_S.CLOSED, _P.RECEIVE),
    # Mail: both put these around whatever ended the connection.
    "imaplib.IMAP4.abort": Name(_S.CLOSED, None, _HINT),
    "smtplib.SMTPServerDisconnected": Name(_S.CLOSED, None, _HINT),
    # json
    "json.decoder.JSONDecodeError": Name(_S.JSON),
}


class Kind(NamedTuple):
    """What is known of a class.

    Attributes:
        names: Its qualified name, and those of its bases.
        told: What the nearest known name says.
        told_by: That name.
        numbers: The space that the numbers of its exceptions belong to.
        status: The attribute that certainly is an HTTP status.
    """

    names: tuple[str, ...]
    told: Name | None
    told_by: str
    numbers: str | None
    status: str | None


#: The classes whose attributes are numbers in a space of their own; the nearest base decides.
NUMBER_SPACES = {
    "socket.gaierror": "getaddrinfo",
    "socket.herror": "h_errno",
    "ssl.SSLError": "openssl",
    "OSError": "errno",
}

#: Where a class keeps an HTTP status under a name that means anything elsewhere.
STATUS_ATTRIBUTES = {
    "urllib.error.HTTPError": "code",
    "xmlrpc.client.ProtocolError": "errcode",
}

_MOST_KINDS = 512
#: By id, since the class of a class may have a `__hash__` of its own.
_kinds: dict[int, tuple[type, Kind]] = {}


def kind(cls: type[BaseException]) -> Kind:
    """Give what is known of an exception's class, remembered for classes that can be imported."""
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
    told_by = next((name for name in names if name in NAMES), "")
    numbers = next((NUMBER_SPACES[name] for name in names if name in NUMBER_SPACES), None)
    status = next((STATUS_ATTRIBUTES[name] for name in names if name in STATUS_ATTRIBUTES), None)
    return Kind(names, NAMES.get(told_by), told_by, numbers, status)


def _importable(cls: type) -> bool:
    """Tell whether a class lives as long as its module, so that remembering it keeps nothing."""
    module, _, name = class_name(cls).rpartition(".")
    return vars(sys.modules.get(module or "builtins", object)).get(name) is cls
