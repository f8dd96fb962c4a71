"""What the name of an exception's class says: of known classes, and of any other by its words.

No client is imported for it. Clients are many, and call their exceptions alike: a `ReadTimeout` is
one in requests, in httpx and in a client that was written yesterday.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight

__all__ = [
    "KNOWN_CLASSES",
    "NAME_PATTERNS",
    "STATUS_NAMES",
    "ClassRule",
    "class_words",
    "name_evidence",
    "name_rule",
    "name_words",
    "nearest_entry",
]


_Value = TypeVar("_Value")


class ClassRule(NamedTuple):
    """What the name of a class says; a symptom of None: nothing, and no base of it does."""

    symptom: Symptom | None
    phase: Phase | None = None
    weight: Weight = Weight.CLASS


_S, _P = Symptom, Phase
_BROAD, _PATTERN, _WRAPPER = Weight.BROAD_NAME, Weight.NAME_PATTERN, Weight.WRAPPER
_CANCELED, _CLIENT, _CLASS = Weight.CANCELED, Weight.CLIENT_CLASS, Weight.CLASS
_NUMBER, _FRAME, _CERTIFICATE = Weight.NUMBER, Weight.FRAME, Weight.CERTIFICATE

#: Qualified name, without `builtins.` -> what it says. A row holds for the class and for everything
#: derived from it, unless a nearer base has a row of its own. The standard library is that of
#: CPython 3.11-3.13.
KNOWN_CLASSES: dict[str, ClassRule] = {
    # Built-in classes (PEP 3151 ties most to an errno; asyncio also raises them without one).
    "OSError": ClassRule(_S.OS_ERROR),
    "BlockingIOError": ClassRule(None),
    "ChildProcessError": ClassRule(None),
    "BrokenPipeError": ClassRule(_S.CLOSED),
    "ConnectionAbortedError": ClassRule(_S.CLOSED),
    "ConnectionRefusedError": ClassRule(_S.REFUSED),
    "ConnectionResetError": ClassRule(_S.CLOSED),
    "EOFError": ClassRule(_S.CLOSED, None, _WRAPPER),
    "RecursionError": ClassRule(_S.UNDECODABLE),
    "TimeoutError": ClassRule(_S.TIMEOUT),
    "UnicodeDecodeError": ClassRule(_S.UNDECODABLE),
    "UnicodeError": ClassRule(_S.UNENCODABLE),
    # socket
    "socket.gaierror": ClassRule(_S.UNRESOLVED, _P.RESOLVE, _NUMBER),
    "socket.herror": ClassRule(_S.UNRESOLVED, _P.RESOLVE, _NUMBER),
    # ssl
    "ssl.SSLError": ClassRule(_S.TLS),
    "ssl.SSLCertVerificationError": ClassRule(_S.TLS, _P.TLS, _NUMBER),
    "ssl.SSLEOFError": ClassRule(_S.CLOSED, None, _NUMBER),
    "ssl.SSLSyscallError": ClassRule(_S.CLOSED, None, _NUMBER),
    "ssl.SSLZeroReturnError": ClassRule(_S.CLOSED, None, _NUMBER),
    "ssl.SSLWantReadError": ClassRule(None),
    "ssl.SSLWantWriteError": ClassRule(None),
    # asyncio, concurrent.futures and multiprocessing
    "asyncio.exceptions.CancelledError": ClassRule(_S.CANCELED, None, _CANCELED),
    "asyncio.exceptions.IncompleteReadError": ClassRule(_S.CLOSED),
    "asyncio.exceptions.LimitOverrunError": ClassRule(_S.PROTOCOL),
    "concurrent.futures._base.CancelledError": ClassRule(_S.CANCELED, None, _CANCELED),
    "multiprocessing.context.TimeoutError": ClassRule(_S.TIMEOUT),
    # queue: what waits for an answer of another thread's says so when it has waited long enough.
    "_queue.Empty": ClassRule(_S.TIMEOUT, None, _BROAD),
    # http.client; RFC 9112 says what a peer must send.
    "http.client.HTTPException": ClassRule(_S.PROTOCOL, None, _PATTERN),
    "http.client.BadStatusLine": ClassRule(_S.PROTOCOL, _P.RECEIVE),
    "http.client.ImproperConnectionState": ClassRule(None),
    "http.client.IncompleteRead": ClassRule(_S.CLOSED, _P.RECEIVE, _WRAPPER),
    "http.client.InvalidURL": ClassRule(None),
    "http.client.LineTooLong": ClassRule(_S.PROTOCOL, _P.RECEIVE),
    "http.client.NotConnected": ClassRule(None),
    "http.client.RemoteDisconnected": ClassRule(_S.CLOSED, _P.RECEIVE),
    "http.client.UnimplementedFileMode": ClassRule(None),
    "http.client.UnknownTransferEncoding": ClassRule(_S.PROTOCOL, _P.RECEIVE),
    # urllib, xmlrpc: their statuses are read as numbers.
    "urllib.error.URLError": ClassRule(None),
    "urllib.error.ContentTooShortError": ClassRule(_S.CLOSED, _P.RECEIVE),
    # Mail and files: what is no reply (Lib/ftplib.py), and all that POP3 has (Lib/poplib.py).
    "ftplib.error_proto": ClassRule(_S.PROTOCOL, _P.RECEIVE, _PATTERN),
    "poplib.error_proto": ClassRule(_S.PROTOCOL, _P.RECEIVE, _BROAD),
    # Mail: both put these around whatever ended the connection.
    "imaplib.IMAP4.abort": ClassRule(_S.CLOSED, None, _WRAPPER),
    "smtplib.SMTPServerDisconnected": ClassRule(_S.CLOSED, None, _WRAPPER),
    # urllib3 2.x, httpx 0.2x, httpcore 1.x: where the shape of the name is not enough. Reading and
    # writing may fail for many reasons; httpx's errors have the text of the one that it was.
    "urllib3.exceptions.DecodeError": ClassRule(_S.PROTOCOL, _P.RECEIVE, _CLIENT),
    "httpx.ReadError": ClassRule(_S.CLOSED, _P.RECEIVE, _PATTERN),
    "httpx.WriteError": ClassRule(_S.CLOSED, _P.SEND, _PATTERN),
    "httpcore.ReadError": ClassRule(_S.CLOSED, _P.RECEIVE, _PATTERN),
    "httpcore.WriteError": ClassRule(_S.CLOSED, _P.SEND, _PATTERN),
    # aiohttp 3.x (aiohttp/client_exceptions.py, aiohttp/http_exceptions.py)
    "aiohttp.client_exceptions.ConnectionTimeoutError": ClassRule(_S.TIMEOUT, _P.CONNECT, _CLIENT),
    "aiohttp.client_exceptions.SocketTimeoutError": ClassRule(_S.TIMEOUT, _P.RECEIVE, _CLIENT),
    "aiohttp.client_exceptions.ClientPayloadError": ClassRule(_S.CLOSED, _P.RECEIVE, _WRAPPER),
    "aiohttp.client_exceptions.ContentTypeError": ClassRule(_S.JSON, _P.RECEIVE, _WRAPPER),
    "aiohttp.client_exceptions.TooManyRedirects": ClassRule(_S.STATUS, _P.RECEIVE, _CLIENT),
    "aiohttp.http_exceptions.BadHttpMessage": ClassRule(_S.PROTOCOL, _P.RECEIVE, _CLIENT),
    "aiohttp.http_exceptions.ContentLengthError": ClassRule(_S.CLOSED, _P.RECEIVE, _CLIENT),
    # Twisted 2x (twisted/internet/error.py): raised for the time-out of a connect alone.
    "twisted.internet.error.ConnectionRefusedError": ClassRule(_S.REFUSED, None, _CLIENT),
    "twisted.internet.error.DNSLookupError": ClassRule(_S.UNRESOLVED, _P.RESOLVE, _CLIENT),
    "twisted.internet.error.TimeoutError": ClassRule(_S.TIMEOUT, _P.CONNECT, _CLIENT),
    "twisted.web._newclient.ParseError": ClassRule(_S.PROTOCOL, _P.RECEIVE, _CLIENT),
    # Twisted's time-outs (Deferred.addTimeout, treq's `timeout`) cancel and tell no more.
    "twisted.internet.defer.CancelledError": ClassRule(_S.TIMEOUT, None, _WRAPPER),
    "twisted.internet.error.ConnectingCancelledError": ClassRule(_S.TIMEOUT, _P.CONNECT, _WRAPPER),
    "websockets.exceptions.SecurityError": ClassRule(None),
    "websockets.exceptions.InvalidProxyMessage": ClassRule(_S.PROTOCOL, _P.PROXY, _WRAPPER),
    "redis.exceptions.InvalidResponse": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    "websockets.exceptions.InvalidHandshake": ClassRule(_S.PROTOCOL, _P.RECEIVE, _BROAD),
    "httplib2.error.ProxiesUnavailableError": ClassRule(None),
    # Deadlines that are thrown into whatever is waiting: where it waits says nothing.
    "eventlet.timeout.Timeout": ClassRule(_S.TIMEOUT, None, _FRAME),
    "gevent.timeout.Timeout": ClassRule(_S.TIMEOUT, None, _FRAME),
    "greenlet.GreenletExit": ClassRule(_S.CANCELED, None, _CANCELED),
    # pika 1: the reply code says why (AMQP 0-9-1)
    "pika.exceptions.ChannelClosedByBroker": ClassRule(None),
    # Around a client
    "trio.Cancelled": ClassRule(_S.CANCELED, None, _CANCELED),
    "trio.TooSlowError": ClassRule(_S.TIMEOUT),
    "tenacity.RetryError": ClassRule(None),
    # dnspython 2 (dns/exception.py, dns/resolver.py): an answer, and no address in it
    "dns.exception.DNSException": ClassRule(None),
    "dns.exception.FormError": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    "dns.resolver.NoAnswer": ClassRule(_S.UNRESOLVED, _P.RESOLVE),
    "dns.resolver.NoNameservers": ClassRule(_S.UNRESOLVED, _P.RESOLVE),
    "dns.resolver.NXDOMAIN": ClassRule(_S.UNRESOLVED, _P.RESOLVE),
    # librouteros 3 (exceptions.py): answers of RouterOS, `!trap` and `!fatal`; their base is a name
    # for bytes that it cannot read
    "librouteros.exceptions.FatalError": ClassRule(_S.CLOSED, _P.RECEIVE, _BROAD),
    "librouteros.exceptions.MultiTrapError": ClassRule(_S.DENIED, _P.RECEIVE, _BROAD),
    "librouteros.exceptions.TrapError": ClassRule(_S.DENIED, _P.RECEIVE, _BROAD),
    # A body that does not decompress (Lib/gzip.py, Modules/zlibmodule.c)
    "gzip.BadGzipFile": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    "zlib.error": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    # Nor one that is not in its format: protobuf's message.py, msgpack's exceptions.py
    "google.protobuf.message.DecodeError": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    "msgpack.exceptions.ExtraData": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    "msgpack.exceptions.UnpackException": ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    # JSON libraries whose error is no JSONDecodeError
    "msgspec.DecodeError": ClassRule(_S.JSON),
    "pydantic.v1.error_wrappers.ValidationError": ClassRule(_S.JSON),
    "pydantic_core._pydantic_core.ValidationError": ClassRule(_S.JSON),
    # TLS without the ssl module
    "OpenSSL.SSL.Error": ClassRule(_S.TLS),
    "OpenSSL.SSL.SysCallError": ClassRule(_S.CLOSED),
    "OpenSSL.SSL.ZeroReturnError": ClassRule(_S.CLOSED),
    "service_identity.exceptions.VerificationError": ClassRule(_S.HOSTNAME, _P.TLS, _CERTIFICATE),
}

#: What is said by words that follow one another in the name of a class.
_NAMES: dict[ClassRule, tuple[str, ...]] = {
    ClassRule(_S.TIMEOUT, None, _PATTERN): (
        *("timeout", "timed out", "deadline exceeded", "too slow"),
    ),
    ClassRule(_S.TIMEOUT, _P.RECEIVE, _PATTERN): (
        *("no response", "read timeout", "receive timeout", "recv timeout", "response timeout"),
        "request timed out",
    ),
    ClassRule(_S.CLOSED, None, _PATTERN): (
        *("heartbeat timeout", "connection closed", "connection reset", "connection lost"),
        *("connection done", "connection loss", "connection broken", "connection dropped"),
        *("connection interrupted", "connection shutdown", "connection aborted"),
        *("connection terminated", "unexpected close", "session terminated", "disconnected"),
        *("disconnect", "stream closed", "channel closed error", "end of stream", "broken pipe"),
        *("unexpected eof", "broken resource", "closed resource", "incomplete read"),
        *("server closed", "data loss", "already closed"),
    ),
    ClassRule(_S.TIMEOUT, None, _BROAD): ("server selection timeout",),
    ClassRule(_S.TIMEOUT, _P.CONNECT, _PATTERN): ("connect timeout", "tcp timed out"),
    ClassRule(_S.TIMEOUT, _P.SEND, _PATTERN): ("write timeout", "send timeout"),
    ClassRule(_S.TIMEOUT, _P.POOL, _PATTERN): ("pool timeout", "empty pool error"),
    ClassRule(_S.REFUSED, None, _PATTERN): ("connection refused",),
    ClassRule(_S.OS_ERROR, _P.CONNECT, _BROAD): (
        *("connect error", "connection failure", "unreachable"),
    ),
    ClassRule(_S.OS_ERROR, _P.CONNECT, _PATTERN): (
        *("connect failed", "failed connection", "connection failed", "unable to connect"),
        *("could not connect", "failed to connect", "cannot connect", "connection not established"),
        "new connection error",
    ),
    ClassRule(_S.NO_ROUTE, None, _PATTERN): ("host unreachable",),
    ClassRule(_S.NETWORK_DOWN, None, _PATTERN): ("network unreachable", "network down"),
    ClassRule(_S.REFUSED, _P.PROXY, _CLIENT): ("proxy error", "proxy connection error"),
    ClassRule(_S.CLOSED, None, _BROAD): ("connection error", "network error", "not connected"),
    ClassRule(_S.CLOSED, _P.RECEIVE, _BROAD): (
        *("recv error", "socket read error", "socket receive error"),
    ),
    ClassRule(_S.CLOSED, _P.SEND, _BROAD): ("socket send error", "socket write error"),
    ClassRule(_S.PROTOCOL, None, _BROAD): (
        *("stream terminated", "protocol error", "web socket error", "invalid reply"),
        *("invalid response", "unexpected response", "unknown response"),
    ),
    ClassRule(_S.PROTOCOL, None, _PATTERN): (
        *("stream reset", "bad status line", "http parsing error", "failed to decompress"),
        *("unsatisfiable read", "malformed", "invalid frame", "invalid message", "invalid packet"),
        *("unexpected message", "unexpected packet"),
    ),
    ClassRule(None): (
        "local protocol error",
        "web socket exception",  # The base of all that websockets and websocket-client raise.
    ),
    ClassRule(_S.PROTOCOL, _P.RECEIVE, _PATTERN): ("decoding error",),
    # urllib3 1.26 says so of the end of a connection as well: its ValueError tells them apart.
    ClassRule(_S.PROTOCOL, _P.RECEIVE, _BROAD): ("invalid chunk length",),
    ClassRule(_S.TLS, None, _PATTERN): ("ssl not supported",),
    ClassRule(_S.TLS, None, _BROAD): ("tls failure", "ssl error", "tls error"),
    ClassRule(_S.UNRESOLVED, None, _PATTERN): (
        *("nxdomain", "no nameservers", "name not resolved", "dns error", "dns lookup error"),
        *("name resolution error", "ares error", "resolve error", "host not found", "unresolvable"),
    ),
    ClassRule(_S.DENIED, _P.RECEIVE, _BROAD): (
        "server exception",
        "bad status code",  # An answer to a WebSocket's handshake, as the next.
    ),
    ClassRule(_S.DENIED, _P.RECEIVE, _PATTERN): (
        *("bad status exception", "invalid status", "server handshake error", "method not found"),
    ),
    ClassRule(_S.DENIED, None, _BROAD): (
        *("authentication error", "auth error", "authorization error", "login error"),
    ),
    ClassRule(_S.DENIED, None, _PATTERN): (
        *("authentication failed", "authentication failure", "auth failed", "access denied"),
        *("access refused", "permission denied", "not authorized", "unauthorized"),
        *("unauthenticated", "forbidden", "authorization failed", "auth failure", "login failed"),
        *("login failure", "not logged in", "bad credentials", "wrong credentials"),
        *("wrong password", "invalid api key", "invalid auth", "invalid login", "invalid token"),
        *("token expired", "invalid credentials", "invalid password"),
    ),
    ClassRule(_S.BUSY, None, _PATTERN): (
        *("quota exceeded", "throttling", "rate limit", "rate limited", "throttled"),
    ),
    # What a server answers that has a failure of its own.
    ClassRule(_S.BUSY, _P.RECEIVE, _BROAD): ("server error",),
    ClassRule(_S.BUSY, None, _BROAD): (
        *("busy", "draining", "out of memory", "overloaded", "transient error", "unavailable"),
    ),
    ClassRule(_S.TLS, _P.TLS, _PATTERN): ("certificate error",),
    ClassRule(_S.PIN, _P.TLS, _CERTIFICATE): ("fingerprint mismatch",),
    ClassRule(_S.PIN, None, _CERTIFICATE): (
        *("unknown host key", "bad host key", "host key mismatch", "host key changed"),
    ),
    ClassRule(_S.CANCELED, None, _PATTERN): ("cancelled", "canceled"),
    ClassRule(_S.JSON, None, _CLASS): ("json decode error",),
    ClassRule(_S.JSON, None, _PATTERN): ("json parse",),
    # CBOR (RFC 8949): cbor2 and its copies say so of an end as well, by an EOFError.
    ClassRule(_S.PROTOCOL, _P.RECEIVE, _WRAPPER): ("cbor decode",),
    ClassRule(_S.STATUS, None, _PATTERN): (
        *("too many redirects", "circular redirect", "redirect loop", "redirect limit"),
        *("max redirects", "maximum redirects"),
    ),
    ClassRule(_S.STATUS_503, None, _PATTERN): (
        "http503",
        "vault down",  # hvac 2
    ),
    ClassRule(_S.STATUS_502, None, _PATTERN): ("bad gateway", "http502"),
    ClassRule(_S.STATUS_503, None, _BROAD): ("service unavailable",),
    ClassRule(_S.STATUS_504, None, _PATTERN): ("gateway timeout", "http504"),
}
#: The words -> what they say. More words go first, and where no row has the word `exception` it
#: stands for `error`.
NAME_PATTERNS: dict[tuple[str, ...], ClassRule] = {
    tuple(words.split()): rule for rule, some in _NAMES.items() for words in some
}

#: What classes are called by whole -> the HTTP status that it is (RFC 9110, section 15; RFC 6585):
#: the phrases of more than one word that no client has another meaning for.
STATUS_NAMES: dict[tuple[str, ...], int] = {
    ("bad", "request"): 400,
    ("payment", "required"): 402,
    ("method", "not", "allowed"): 405,
    ("not", "acceptable"): 406,
    ("precondition", "failed"): 412,
    ("content", "too", "large"): 413,
    ("payload", "too", "large"): 413,
    ("unsupported", "media", "type"): 415,
    ("unprocessable", "content"): 422,
    ("unprocessable", "entity"): 422,
    ("too", "early"): 425,
    ("too", "many", "requests"): 429,
    ("internal", "server"): 500,
}
_ERROR, _EXCEPTION = "error", "exception"
_AROUND_STATUS = frozenset({"http", _ERROR, _EXCEPTION})
#: Words between those of a pattern that say no more: `ProtocolAPIError`.
_BETWEEN = frozenset({"api", "client", "http"})
#: A name with one of these may have a pattern in other words.
_LOOSE = _BETWEEN | {_EXCEPTION}

_LONGEST = max(map(len, NAME_PATTERNS))
_MOST_WORDS = 16
#: A class derived from this one often is what a client makes of a time-out that knows more.
_DERIVED_FROM = "TimeoutError"
_GUESSES = frozenset({Weight.BROAD_NAME, Weight.NAME_PATTERN})


def name_evidence(names: tuple[str, ...]) -> tuple[Evidence, ...]:
    """Give the rule of the nearest known name, and before it that of a name still nearer.

    Args:
        names: The qualified name of a class, and those of its bases.
    """
    found: list[Evidence] = []
    for name in names:
        known = KNOWN_CLASSES.get(name)
        if known is None and not found and (status := _status(name)) is not None:
            found.append(_status_evidence(status, names[0]))
        rule = known or (None if found else name_rule(name.rpartition(".")[2]))
        if rule is not None and rule.symptom is not None:
            found.append(_evidence(rule, rule.symptom, names[0], name))
        if known is not None or (rule is not None and rule.symptom is None):
            break
    return tuple(found)


def _status(name: str) -> int | None:
    """Give the HTTP status that a class is called by: `TooManyRequests`, `InternalServerError`."""
    parts = [part for part in class_words(name) if part not in _AROUND_STATUS]
    return STATUS_NAMES.get(tuple(parts))


def _status_evidence(status: int, owner: str) -> Evidence:
    pattern = Weight.NAME_PATTERN
    return Evidence(_S.STATUS, _P.RECEIVE, pattern, owner, "__mro__", status, exact=False)


def _evidence(rule: ClassRule, symptom: Symptom, owner: str, name: str) -> Evidence:
    inherited = name == _DERIVED_FROM != owner
    weight = Weight.WRAPPER if inherited else rule.weight
    exact = weight not in _GUESSES
    return Evidence(symptom, rule.phase, weight, owner, "__mro__", name, exact=exact)


def name_rule(name: str) -> ClassRule | None:
    """Give the rule with the most words that follow one another in the name of a class.

    >>> name_rule("SlowStoreReadTimeoutError").phase
    <Phase.RECEIVE: 'receive'>
    """
    parts = name_words(name)
    rule = _longest_rule(parts)
    if rule is None and not _LOOSE.isdisjoint(parts):
        some = (part for part in parts if part not in _BETWEEN)
        return _longest_rule([_ERROR if part == _EXCEPTION else part for part in some])
    return rule


def _longest_rule(parts: list[str]) -> ClassRule | None:
    for length in range(min(_LONGEST, len(parts)), 0, -1):
        for start in range(len(parts) - length + 1):
            rule = NAME_PATTERNS.get(tuple(parts[start : start + length]))
            if rule is not None:
                return rule
    return None


def nearest_entry(
    names: Iterable[str],
    by_name: Mapping[str, _Value],
    by_word: Mapping[str, _Value],
) -> _Value | None:
    """Give what the nearest name tells, as a whole or by a word in it; None where none does.

    Args:
        names: The qualified name of a class, and those of its bases.
        by_name: What whole names tell.
        by_word: What words in them tell.
    """
    for name in names:
        if name in by_name:
            return by_name[name]
        for word in class_words(name):
            if word in by_word:
                return by_word[word]
    return None


def class_words(name: str) -> list[str]:
    """Split the last part of a qualified name into lower-case words."""
    return name_words(name.rpartition(".")[2])


def name_words(name: str) -> list[str]:
    """Split a name in CamelCase or snake_case into lower-case words.

    >>> name_words("HTTPReadTimeout_error")
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
