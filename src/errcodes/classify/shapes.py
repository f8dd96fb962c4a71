"""What the shape of a class's name says, for the clients that no table names.

Clients are many, and call their exceptions alike: a `ReadTimeout` is one in requests, in httpx
and in a client that was written yesterday. But a shape only whispers: what the exception was made
from goes before it.
"""

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Strength
from errcodes.classify.names import Name

__all__ = ["SHAPES", "shape", "words"]

_S, _P = Symptom, Phase
_SHAPE, _DRESS = Strength.SHAPE, Strength.DRESS

#: Words that follow one another in the name of a class -> what they say. More words go first.
SHAPES: dict[tuple[str, ...], Name] = {
    ("timeout",): Name(_S.TIMEOUT, None, _SHAPE),
    ("timed", "out"): Name(_S.TIMEOUT, None, _SHAPE),
    ("deadline", "exceeded"): Name(_S.TIMEOUT, None, _SHAPE),
    ("too", "slow"): Name(_S.TIMEOUT, None, _SHAPE),
    ("connect", "timeout"): Name(_S.TIMEOUT, _P.CONNECT, _SHAPE),
    ("tcp", "timed", "out"): Name(_S.TIMEOUT, _P.CONNECT, _SHAPE),
    ("read", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _SHAPE),
    ("receive", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _SHAPE),
    ("recv", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _SHAPE),
    ("response", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _SHAPE),
    ("write", "timeout"): Name(_S.TIMEOUT, _P.SEND, _SHAPE),
    ("send", "timeout"): Name(_S.TIMEOUT, _P.SEND, _SHAPE),
    ("pool", "timeout"): Name(_S.TIMEOUT, _P.POOL, _SHAPE),
    ("empty", "pool", "error"): Name(_S.TIMEOUT, _P.POOL, _SHAPE),
    ("connection", "refused"): Name(_S.REFUSED, None, _SHAPE),
    ("connect", "error"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("connect", "failed"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("connection", "failed"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("connection", "failure"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("cannot", "connect"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("connection", "not", "established"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("new", "connection", "error"): Name(_S.OS_ERROR, _P.CONNECT, _SHAPE),
    ("proxy", "error"): Name(_S.REFUSED, _P.PROXY, _DRESS),
    ("proxy", "exception"): Name(_S.REFUSED, _P.PROXY, _DRESS),
    ("proxy", "connection", "error"): Name(_S.REFUSED, _P.PROXY, _DRESS),
    ("connection", "error"): Name(_S.CLOSED, None, _SHAPE),
    ("connection", "closed"): Name(_S.CLOSED, None, _SHAPE),
    ("connection", "reset"): Name(_S.CLOSED, None, _SHAPE),
    ("connection", "lost"): Name(_S.CLOSED, None, _SHAPE),
    ("connection", "done"): Name(_S.CLOSED, None, _SHAPE),
    ("connection", "aborted"): Name(_S.CLOSED, None, _SHAPE),
    ("connection", "terminated"): Name(_S.CLOSED, None, _SHAPE),
    ("unexpected", "close"): Name(_S.CLOSED, None, _SHAPE),
    ("session", "terminated"): Name(_S.CLOSED, None, _SHAPE),
    ("stream", "terminated"): Name(_S.PROTOCOL, None, _SHAPE),
    ("disconnected",): Name(_S.CLOSED, None, _SHAPE),
    ("disconnect",): Name(_S.CLOSED, None, _SHAPE),
    ("stream", "closed"): Name(_S.CLOSED, None, _SHAPE),
    ("end", "of", "stream"): Name(_S.CLOSED, None, _SHAPE),
    ("broken", "resource"): Name(_S.CLOSED, None, _SHAPE),
    ("closed", "resource"): Name(_S.CLOSED, None, _SHAPE),
    ("incomplete", "read"): Name(_S.CLOSED, None, _SHAPE),
    ("server", "closed"): Name(_S.CLOSED, None, _SHAPE),
    ("protocol", "error"): Name(_S.PROTOCOL, None, _SHAPE),
    ("local", "protocol", "error"): Name(None),
    ("decoding", "error"): Name(_S.PROTOCOL, _P.RECEIVE, _SHAPE),
    ("invalid", "chunk", "length"): Name(_S.PROTOCOL, _P.RECEIVE, Strength.CLASS),
    ("bad", "status", "line"): Name(_S.PROTOCOL, None, _SHAPE),
    ("http", "parsing", "error"): Name(_S.PROTOCOL, None, _SHAPE),
    ("failed", "to", "decompress"): Name(_S.PROTOCOL, None, _SHAPE),
    ("unsatisfiable", "read"): Name(_S.PROTOCOL, None, _SHAPE),
    ("web", "socket", "error"): Name(_S.PROTOCOL, None, _SHAPE),
    ("malformed",): Name(_S.PROTOCOL, None, _SHAPE),
    ("data", "loss"): Name(_S.CLOSED, None, _SHAPE),
    ("ssl", "error"): Name(_S.TLS, None, _SHAPE),
    ("tls", "error"): Name(_S.TLS, None, _SHAPE),
    ("certificate", "error"): Name(_S.TLS, _P.TLS, _SHAPE),
    ("fingerprint", "mismatch"): Name(_S.PIN, _P.TLS, Strength.CERTIFICATE),
    ("dns", "error"): Name(_S.UNRESOLVED, None, _SHAPE),
    ("dns", "lookup", "error"): Name(_S.UNRESOLVED, None, _SHAPE),
    ("name", "resolution", "error"): Name(_S.UNRESOLVED, None, _SHAPE),
    ("ares", "error"): Name(_S.UNRESOLVED, None, _SHAPE),
    ("resolve", "error"): Name(_S.UNRESOLVED, None, _SHAPE),
    ("host", "not", "found"): Name(_S.UNRESOLVED, None, _SHAPE),
    ("cancelled",): Name(_S.CANCELED, None, _SHAPE),
    ("canceled",): Name(_S.CANCELED, None, _SHAPE),
    ("json", "decode", "error"): Name(_S.JSON, None, Strength.CLASS),
    ("too", "many", "redirects"): Name(_S.STATUS, None, _SHAPE),
    ("bad", "gateway"): Name(_S.STATUS_502, None, _SHAPE),
    ("service", "unavailable"): Name(_S.STATUS_503, None, _SHAPE),
    ("gateway", "timeout"): Name(_S.STATUS_504, None, _SHAPE),
    ("http502",): Name(_S.STATUS_502, None, _SHAPE),
    ("http503",): Name(_S.STATUS_503, None, _SHAPE),
    ("http504",): Name(_S.STATUS_504, None, _SHAPE),
}

_LONGEST = max(map(len, SHAPES))
_MOST_WORDS = 16


def shape(name: str) -> Name | None:
    """Give what the shape of a class's own name says.

    >>> shape("SlowStoreReadTimeoutError").phase
    <Phase.RECEIVE: 'receive'>
    """
    parts = words(name)
    for length in range(min(_LONGEST, len(parts)), 0, -1):
        for start in range(len(parts) - length + 1):
            told = SHAPES.get(tuple(parts[start : start + length]))
            if told is not None:
                return told
    return None


def words(name: str) -> list[str]:
    """Split a name in CamelCase or snake_case into lower-case words.

    >>> words("HTTPReadTimeout_error")
    ['http', 'read', 'timeout', 'error']
    """
    parts: list[str] = []
    for index, letter in enumerate(name):
        following = name[index + 1 : index + 2]
        starts = letter.isupper() and (not name[index - 1 : index].isupper() or following.islower())
        if starts or not parts or letter == "_":
            parts.append("")
        parts[-1] += letter.strip("_").lower()
    return [part for part in parts if part][:_MOST_WORDS]
