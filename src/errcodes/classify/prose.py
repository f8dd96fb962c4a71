"""What the words of an error say, where nothing better is left.

Each row has the exact words of its upstream. They are looked for as they stand; no regular
expression is involved.
"""

from typing import NamedTuple

from errcodes.classify.facts import Phase, Strength, Symptom

__all__ = ["PROSE", "Wording", "quoted_numbers", "wording"]


class Wording(NamedTuple):
    """Words that a class is raised with, and what they say."""

    owner: str
    words: str
    symptom: Symptom
    phase: Phase | None
    strength: Strength


_S, _P = Symptom, Phase
_CLASS, _NUMBER, _PLACE = Strength.CLASS, Strength.NUMBER, Strength.PLACE
_CERTIFICATE = Strength.CERTIFICATE
_NO_SIZE = "invalid literal for int() with base 16: b'"
_ABORTED, _CERT_ERROR = "ConnectionAbortedError", "ssl.SSLCertVerificationError"

#: CPython 3.11-3.13; the comment names the file that the words are from.
PROSE: tuple[Wording, ...] = (
    # Modules/_ssl.c
    Wording("TimeoutError", "The handshake operation timed out", _S.TIMEOUT, _P.TLS, _PLACE),
    Wording("TimeoutError", "The read operation timed out", _S.TIMEOUT, _P.RECEIVE, _PLACE),
    Wording("TimeoutError", "The write operation timed out", _S.TIMEOUT, _P.SEND, _PLACE),
    Wording(_CERT_ERROR, "Hostname mismatch, ", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Wording(_CERT_ERROR, "IP address mismatch, ", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    # Lib/ssl.py, match_hostname (gone in 3.12, copied by others)
    Wording(_CERT_ERROR, "doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    # Lib/socket.py
    Wording("OSError", "cannot read from timed out object", _S.TIMEOUT, _P.RECEIVE, _PLACE),
    Wording("OSError", "getaddrinfo returns an empty list", _S.UNRESOLVED, None, _NUMBER),
    # Lib/asyncio/sslproto.py, selector_events.py, base_events.py
    Wording(_ABORTED, "SSL handshake is taking longer than ", _S.TIMEOUT, _P.TLS, _PLACE),
    Wording("TimeoutError", "Connect call failed ", _S.TIMEOUT, _P.CONNECT, _PLACE),
    Wording("OSError", "Connect call failed ", _S.OS_ERROR, _P.CONNECT, _CLASS),
    Wording("OSError", "getaddrinfo() returned empty list", _S.UNRESOLVED, None, _NUMBER),
    # Lib/http/client.py
    Wording("OSError", "Tunnel connection failed: ", _S.REFUSED, _P.PROXY, _CLASS),
    Wording("http.client.HTTPException", "got more than ", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    # Lib/poplib.py
    Wording("poplib.error_proto", "-ERR EOF", _S.CLOSED, _P.RECEIVE, _CLASS),
    # Objects/longobject.c: http.client reads the size of a chunk. Nothing at all is an end.
    Wording("ValueError", f"{_NO_SIZE}'", _S.CLOSED, _P.RECEIVE, Strength.HINT),
    Wording("ValueError", _NO_SIZE, _S.PROTOCOL, _P.RECEIVE, _CLASS),
)


def wording(text: str, owners: tuple[str, ...]) -> Wording | None:
    """Give the row with the most words in a text, for one of the classes that raise them.

    Args:
        text: The error's text.
        owners: The names of its class and the bases of it.
    """
    told = [row for row in PROSE if row.words in text and row.owner in owners]
    return max(told, key=lambda row: len(row.words), default=None)


def quoted_numbers(text: str) -> list[int]:
    """Give the numbers of the OS errors that a text quotes, as `OSError.__str__` writes them.

    >>> quoted_numbers("Multiple exceptions: [Errno 111] Connect call failed, [Errno 101] ...")
    [111, 101]
    """
    quotes = text.split("[Errno ")[1:]
    numbers = (quote[:12].partition("]")[0] for quote in quotes)
    return [int(number) for number in numbers if number.removeprefix("-").isdecimal()]
