"""What the shape of a class's name says, for the clients that no table names.

Clients are many, and call their exceptions alike: a `ReadTimeout` is one in requests, in httpx
and in a client that was written yesterday. A shape is a hint: what the exception was made from
goes before it.
"""

from errcodes.classify.facts import Phase, Strength, Symptom
from errcodes.classify.names import Name

__all__ = ["SHAPES", "shape", "words"]

_S, _P = Symptom, Phase
_HINT, _DRESS = Strength.HINT, Strength.DRESS

#: Words that follow one another in the name of a class -> what they say. More words go first.
SHAPES: dict[tuple[str, ...], Name] = {
    ("timeout",): Name(_S.TIMEOUT, None, _HINT),
    ("timed", "out"): Name(_S.TIMEOUT, None, _HINT),
    ("deadline", "exceeded"): Name(_S.TIMEOUT, None, _HINT),
    ("too", "slow"): Name(_S.TIMEOUT, None, _HINT),
    ("connect", "timeout"): Name(_S.TIMEOUT, _P.CONNECT, _HINT),
    ("tcp", "timed", "out"): Name(_S.TIMEOUT, _P.CONNECT, _HINT),
    ("read", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _HINT),
    ("receive", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _HINT),
    ("recv", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _HINT),
    ("response", "timeout"): Name(_S.TIMEOUT, _P.RECEIVE, _HINT),
    ("write", "timeout"): Name(_S.TIMEOUT, _P.SEND, _HINT),
    ("send", "timeout"): Name(_S.TIMEOUT, _P.SEND, _HINT),
    ("pool", "timeout"): Name(_S.TIMEOUT, _P.POOL, _HINT),
    ("empty", "pool", "error"): Name(_S.TIMEOUT, _P.POOL, _HINT),
    ("connection", "refused"): Name(_S.REFUSED, None, _HINT),
    ("connect", "error"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("connect", "failed"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("connection", "failed"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("connection", "failure"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("cannot", "connect"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("connection", "not", "established"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("new", "connection", "error"): Name(_S.OS_ERROR, _P.CONNECT, _HINT),
    ("proxy", "error"): Name(_S.REFUSED, _P.PROXY, _DRESS),
    ("proxy", "connection", "error"): Name(_S.REFUSED, _P.PROXY, _DRESS),
    ("connection", "error"): Name(_S.CLOSED, None, _HINT),
    ("connection", "closed"): Name(_S.CLOSED, None, _HINT),
    ("connection", "reset"): Name(_S.CLOSED, None, _HINT),
    ("connection", "lost"): Name(_S.CLOSED, None, _HINT),
    ("connection", "done"): Name(_S.CLOSED, None, _HINT),
    ("connection", "aborted"): Name(_S.CLOSED, None, _HINT),
    ("connection", "terminated"): Name(_S.CLOSED, None, _HINT),
    ("disconnected",): Name(_S.CLOSED, None, _HINT),
    ("disconnect",): Name(_S.CLOSED, None, _HINT),
    ("stream", "closed"): Name(_S.CLOSED, None, _HINT),
    ("end", "of", "stream"): Name(_S.CLOSED, None, _HINT),
    ("broken", "resource"): Name(_S.CLOSED, None, _HINT),
    ("closed", "resource"): Name(_S.CLOSED, None, _HINT),
    ("incomplete", "read"): Name(_S.CLOSED, None, _HINT),
    ("server", "closed"): Name(_S.CLOSED, None, _HINT),
    ("protocol", "error"): Name(_S.PROTOCOL, None, _HINT),
    ("local", "protocol", "error"): Name(None),
    ("decoding", "error"): Name(_S.PROTOCOL, _P.RECEIVE, _HINT),
    ("invalid", "chunk", "length"): Name(_S.PROTOCOL, _P.RECEIVE, Strength.CLASS),
    ("bad", "status", "line"): Name(_S.PROTOCOL, None, _HINT),
    ("http", "parsing", "error"): Name(_S.PROTOCOL, None, _HINT),
    ("malformed",): Name(_S.PROTOCOL, None, _HINT),
    ("data", "loss"): Name(_S.CLOSED, None, _HINT),
    ("ssl", "error"): Name(_S.TLS, None, _HINT),
    ("tls", "error"): Name(_S.TLS, None, _HINT),
    ("certificate", "error"): Name(_S.TLS, _P.TLS, _HINT),
    ("fingerprint", "mismatch"): Name(_S.PIN, _P.TLS, Strength.CERTIFICATE),
    ("dns", "error"): Name(_S.UNRESOLVED, None, _HINT),
    ("dns", "lookup", "error"): Name(_S.UNRESOLVED, None, _HINT),
    ("name", "resolution", "error"): Name(_S.UNRESOLVED, None, _HINT),
    ("resolve", "error"): Name(_S.UNRESOLVED, None, _HINT),
    ("host", "not", "found"): Name(_S.UNRESOLVED, None, _HINT),
    ("cancelled",): Name(_S.CANCELED, None, _HINT),
    ("canceled",): Name(_S.CANCELED, None, _HINT),
    ("json", "decode", "error"): Name(_S.JSON, None, Strength.CLASS),
    ("too", "many", "redirects"): Name(_S.STATUS, None, _HINT),
    ("bad", "gateway"): Name(_S.STATUS_502, None, _HINT),
    ("service", "unavailable"): Name(_S.STATUS_503, None, _HINT),
    ("gateway", "timeout"): Name(_S.STATUS_504, None, _HINT),
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
