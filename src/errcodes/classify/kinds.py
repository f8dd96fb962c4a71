"""What is known of an exception's class, remembered for the classes that can be imported."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeAlias, TypeVar

from errcodes.classify.classes import class_name, importable, installed, lineage
from errcodes.classify.declarations import declared
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.known_names import NAMES
from errcodes.classify.shapes import shape, words
from errcodes.classify.spaces import grpc, http, libcurl, openssl, os_errors

__all__ = [
    "NUMBER_SPACES",
    "NUMBER_WORDS",
    "STATUS_ATTRIBUTES",
    "STATUS_WORDS",
    "Kind",
    "Reader",
    "kind",
]

_Value = TypeVar("_Value")
Reader: TypeAlias = Callable[[BaseException], Fact | None]


class Kind(NamedTuple):
    """What is known of a class.

    Attributes:
        names: Its qualified name, and those of its bases.
        told: What names say: that of the nearest known class, and the nearest telling shape.
        number: Reads the number of its exceptions, in the space that it belongs to.
        status: The attribute that certainly is an HTTP status.
        class_status: The status that stands in the class itself.
        declared: The code that the class, or one of its bases, declares.
        answered: Whether a number of its exceptions' may be an HTTP status.
    """

    names: tuple[str, ...]
    told: tuple[Fact, ...]
    number: Reader | None
    status: http.StatusField | None
    class_status: Fact | None
    declared: Fact | None = None
    answered: bool = False


def _unread(_: BaseException) -> None:
    """Read nothing: that getaddrinfo failed says it all, and its numbers are no errno."""


#: The classes whose attributes are numbers in a space of their own; the nearest base decides.
NUMBER_SPACES: dict[str, Reader] = {
    "OpenSSL.SSL.Error": openssl.queued_fact,
    "OSError": os_errors.fact,
    "grpc.RpcError": grpc.fact,
    "httpcore.RemoteProtocolError": http.stream_fact,
    "pycurl.error": libcurl.fact,
    "socket.gaierror": _unread,
    "socket.herror": _unread,
    "ssl.SSLError": openssl.fact,
}

#: Where a class keeps an HTTP status under a name that means anything elsewhere.
STATUS_ATTRIBUTES = {
    # Nothing but a response makes these two. aiohttp says a wrong content type of a redirect too.
    "aiohttp.client_exceptions.ClientResponseError": http.StatusField("status", 400, 999),
    "urllib.error.HTTPError": http.StatusField("code", 300, 999),
    "xmlrpc.client.ProtocolError": http.StatusField("errcode"),
}

#: Words in the name of a class: a CurlError carries libcurl's numbers in every binding, and the
#: `code` of an HTTPError is a status.
NUMBER_WORDS: dict[str, Reader] = {"curl": libcurl.fact}
STATUS_WORDS = {"http": http.StatusField("code")}
#: Words in the names of classes whose numbers look like HTTP statuses, and are those of RFC 5321,
#: RFC 959 or RFC 3977.
_MAIL = frozenset({"smtp", "ftp", "nntp"})
#: A class derived from this one often is what a client makes of a time-out that knows more.
_DERIVED_FROM = "TimeoutError"

_MOST_KINDS = 512
#: By id, since the class of a class may have a `__hash__` of its own.
_kinds: dict[int, tuple[type, Kind]] = {}


def kind(cls: type[BaseException]) -> Kind:
    """Give what is known of an exception's class."""
    remembered = _kinds.get(id(cls))
    if remembered is not None and remembered[0] is cls:
        return remembered[1]
    known = _read(cls)
    if importable(cls):
        if len(_kinds) >= _MOST_KINDS:
            _kinds.clear()
        _kinds[id(cls)] = (cls, known)
    return known


def _read(cls: type[BaseException]) -> Kind:
    names = tuple(class_name(base) for base in lineage(cls))
    return Kind(
        names,
        tuple(_told(cls, names)),
        _first(names, NUMBER_SPACES, NUMBER_WORDS),
        _first(names, STATUS_ATTRIBUTES, STATUS_WORDS),
        http.class_status_fact(cls),
        declared(cls, names),
        installed(cls) and not any(_is_of_mail(name) for name in names),
    )


def _is_of_mail(name: str) -> bool:
    return not _MAIL.isdisjoint(words(name.rpartition(".")[2]))


def _first(
    names: tuple[str, ...], by_name: Mapping[str, _Value], by_word: Mapping[str, _Value]
) -> _Value | None:
    """Give what the nearest name tells, as a whole or by a word in it."""
    for name in names:
        if name in by_name:
            return by_name[name]
        for word in words(name.rpartition(".")[2]):
            if word in by_word:
                return by_word[word]
    return None


def _told(cls: type[BaseException], names: tuple[str, ...]) -> Iterator[Fact]:
    """Give the row of the nearest known name, and before it the shape of a name still nearer."""
    shaped = None
    for name in names:
        known = NAMES.get(name)
        told = known or (None if shaped else shape(name.rpartition(".")[2]))
        if told is not None and told.symptom is not None:
            inherited = name == _DERIVED_FROM != names[0]
            strength = Strength.HINT if inherited else told.strength
            yield Fact(told.symptom, told.phase, strength, cls, "__mro__", name)
        if known is not None:
            return
        shaped = shaped or told
