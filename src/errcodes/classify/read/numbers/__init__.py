"""The number spaces: one module each, with the table and the reader that knows where it stands.

A number without its space is no evidence: `ssl.SSLError.errno == 1` is not EPERM, and the -2 of
a `socket.gaierror` is no errno. Which space the numbers of a class belong to stands here.
"""

from collections.abc import Callable
from typing import TypeAlias

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.numbers import grpc, http, libcurl, openssl, os_errors
from errcodes.classify.walk.record import Record

__all__ = ["NUMBER_SPACES", "NUMBER_WORDS", "NumberReader"]

NumberReader: TypeAlias = Callable[[Record], Evidence | None]


def _unread(_: Record) -> None:
    """Read nothing: that getaddrinfo failed says it all, and its numbers are no errno."""


#: The classes whose attributes are numbers in a space of their own; the nearest base decides.
NUMBER_SPACES: dict[str, NumberReader] = {
    "OpenSSL.SSL.Error": openssl.queue_evidence,
    "OSError": os_errors.number_evidence,
    "grpc.RpcError": grpc.number_evidence,
    "httpcore.RemoteProtocolError": http.stream_evidence,
    "pycurl.error": libcurl.number_evidence,
    "socket.gaierror": _unread,
    "socket.herror": _unread,
    "ssl.SSLError": openssl.number_evidence,
}

#: Words in the name of a class: a CurlError carries libcurl's numbers in every binding.
NUMBER_WORDS: dict[str, NumberReader] = {"curl": libcurl.number_evidence}
