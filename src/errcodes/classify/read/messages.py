"""The words that classes are raised with: the exact words of an upstream, beside their class."""

from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.class_names import KNOWN_CLASSES, name_rule
from errcodes.classify.read.numbers.http_statuses import leading_status, status_symptom
from errcodes.classify.walk.record import Record

__all__ = [
    "INPUT_ENDS",
    "MESSAGES",
    "MESSAGE_STATUSES",
    "MessageRule",
    "message_evidence",
    "message_rules",
    "message_status",
]


class MessageRule(NamedTuple):
    """Words that a class is raised with, and what they say. `*.Name`: of any module."""

    owner: str
    words: str
    symptom: Symptom
    phase: Phase | None
    weight: Weight


_S, _P = Symptom, Phase
_CLASS, _NUMBER, _FRAME = Weight.CLASS, Weight.NUMBER, Weight.FRAME
_STATUS, _CERTIFICATE = Weight.STATUS, Weight.CERTIFICATE
_NO_SIZE = "invalid literal for int() with base 16: b'"
_ABORTED, _CERT_ERROR = "ConnectionAbortedError", "ssl.SSLCertVerificationError"
_OF_CERTIFICATES = "CertificateError"
_REMOTE, _TRANSFER = "*.RemoteProtocolError", "*.TransferEncodingError"

#: CPython 3.11-3.13; the comment names the file that the words are from.
MESSAGES: tuple[MessageRule, ...] = (
    # Modules/_ssl.c
    MessageRule("TimeoutError", "The handshake operation timed out", _S.TIMEOUT, _P.TLS, _FRAME),
    MessageRule("TimeoutError", "The read operation timed out", _S.TIMEOUT, _P.RECEIVE, _FRAME),
    MessageRule("TimeoutError", "The write operation timed out", _S.TIMEOUT, _P.SEND, _FRAME),
    MessageRule(_CERT_ERROR, "Hostname mismatch, ", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    MessageRule(_CERT_ERROR, "IP address mismatch, ", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    # Lib/ssl.py, match_hostname (gone in 3.12, copied by others)
    MessageRule(_CERT_ERROR, "doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    MessageRule("*.CertificateError", "doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    # Lib/socket.py
    MessageRule("OSError", "cannot read from timed out object", _S.TIMEOUT, _P.RECEIVE, _FRAME),
    MessageRule("OSError", "getaddrinfo returns an empty list", _S.UNRESOLVED, None, _NUMBER),
    # Lib/asyncio/sslproto.py, selector_events.py, base_events.py
    MessageRule(_ABORTED, "SSL handshake is taking longer than ", _S.TIMEOUT, _P.TLS, _FRAME),
    MessageRule("TimeoutError", "Connect call failed ", _S.TIMEOUT, _P.CONNECT, _FRAME),
    MessageRule("OSError", "Connect call failed ", _S.OS_ERROR, _P.CONNECT, _CLASS),
    MessageRule("OSError", "getaddrinfo() returned empty list", _S.UNRESOLVED, None, _NUMBER),
    # Lib/http/client.py
    MessageRule("OSError", "Tunnel connection failed: ", _S.REFUSED, _P.PROXY, _CLASS),
    MessageRule("http.client.HTTPException", "got more than ", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    # Lib/imaplib.py, Lib/poplib.py
    MessageRule("imaplib.IMAP4.abort", "unexpected response: ", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    MessageRule("poplib.error_proto", "-ERR EOF", _S.CLOSED, _P.RECEIVE, _CLASS),
    # Objects/longobject.c: http.client reads the size of a chunk. Nothing at all is an end.
    MessageRule("ValueError", f"{_NO_SIZE}'", _S.CLOSED, _P.RECEIVE, Weight.WRAPPER),
    MessageRule("ValueError", _NO_SIZE, _S.PROTOCOL, _P.RECEIVE, _CLASS),
    # urllib3 2.x, src/urllib3/util/ssl_.py, response.py, util/retry.py
    MessageRule("*.SSLError", "Fingerprints did not match", _S.PIN, _P.TLS, _CERTIFICATE),
    MessageRule("*.ProtocolError", "Response ended prematurely", _S.CLOSED, _P.RECEIVE, _CLASS),
    MessageRule("urllib3.exceptions.ResponseError", "too many redirects", _S.STATUS, None, _CLASS),
    # urllib3 2.x, src/urllib3/contrib/pyopenssl.py, with PyOpenSSL's word for the end
    MessageRule("ssl.SSLError", "bad handshake: SysCallError(", _S.CLOSED, _P.TLS, _NUMBER),
    MessageRule("ssl.SSLError", "read error: Error([])", _S.CLOSED, _P.RECEIVE, _NUMBER),
    # h11 0.1x, h11/_readers.py; httpcore 1.x, httpcore/_async/http11.py and http2.py
    MessageRule(_REMOTE, "peer closed connection without sending", _S.CLOSED, _P.RECEIVE, _CLASS),
    MessageRule(_REMOTE, "peer unexpectedly closed connection", _S.CLOSED, _P.RECEIVE, _CLASS),
    MessageRule(_REMOTE, "can't handle event type ConnectionClosed", _S.CLOSED, _P.RECEIVE, _CLASS),
    MessageRule(_REMOTE, "illegal chunk header", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    MessageRule(_REMOTE, "illegal header line", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    MessageRule(_REMOTE, "illegal status line", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    MessageRule(_REMOTE, "Server disconnected", _S.CLOSED, _P.RECEIVE, _CLASS),
    # python-socks 2, PySocks 1 (socks.py), httpcore 1 (socks_proxy.py): RFC 1928, sections 3 and 6
    MessageRule("*.ProxyError", "Connection closed unexpectedly", _S.CLOSED, None, _NUMBER),
    MessageRule("*.ProxyError", "not allowed by ruleset", _S.DENIED, _P.PROXY, _NUMBER),
    MessageRule("*.ProxyError", "authentication methods were", _S.DENIED, _P.PROXY, _NUMBER),
    MessageRule("*.ProxyError", "NO ACCEPTABLE METHODS", _S.DENIED, _P.PROXY, _NUMBER),
    MessageRule("*.ReplyError", "not allowed by ruleset", _S.DENIED, _P.PROXY, _NUMBER),
    MessageRule("*.ReplyError", "authentication methods were", _S.DENIED, _P.PROXY, _NUMBER),
    # grpc 1.6x, load_balancing/pick_first, as google-api-core 2 raises it
    MessageRule("*.ServiceUnavailable", "failed to connect to all", _S.REFUSED, None, _CLASS),
    # tornado 6, tornado/simple_httpclient.py and tcpclient.py
    MessageRule("*.HTTPTimeoutError", "Timeout while connecting", _S.TIMEOUT, _P.CONNECT, _CLASS),
    MessageRule("*.HTTPTimeoutError", "Timeout during TLS handshake", _S.TIMEOUT, _P.TLS, _CLASS),
    # aiohttp 3.x, aiohttp/http_parser.py
    MessageRule(_TRANSFER, "Not enough data to satisfy", _S.CLOSED, _P.RECEIVE, _CLASS),
    # websockets 15, sync/client.py
    MessageRule("TimeoutError", "waiting for handshake response", _S.TIMEOUT, _P.RECEIVE, _CLASS),
)

#: (owner, words before the three digits) of an HTTP status that only a text tells. No words: the
#: digits begin the text.
MESSAGE_STATUSES: tuple[tuple[str, str], ...] = (
    # urllib3 2.x, src/urllib3/exceptions.py: ResponseError.SPECIFIC_ERROR
    ("*.ResponseError", "too many "),
    # CPython, Lib/http/client.py; httpcore 1.x, httpcore/_async/http_proxy.py: a proxy's status
    ("OSError", "Tunnel connection failed: "),
    ("httpcore.ProxyError", ""),
    ("httpx.ProxyError", ""),
)


#: How the messages of an EOFError begin that reads no connection (CPython 3.11-3.13).
INPUT_ENDS: tuple[str, ...] = (
    "Ran out of input",  # Modules/_pickle.c
    "EOF read where ",  # Python/marshal.c
    "marshal data too short",  # Python/marshal.c
    "EOF when reading a line",  # Python/bltinmodule.c: input()
    "Compressed file ended before ",  # Lib/_compression.py: gzip, bz2, lzma
    "Already at end of stream",  # Modules/_bz2module.c, _lzmamodule.c
    "read() didn't return enough bytes",  # Lib/chunk.py, aifc.py, wave.py
)


def message_rules(names: Sequence[str]) -> tuple[tuple[MessageRule, ...], tuple[str, ...]]:
    """Give the rules for the messages of a class, and the words before a status in them.

    As a class's rule does, they hold for everything derived from it, up to a nearer known name.

    Args:
        names: The qualified name of the class, and those of its bases.
    """
    owners: set[str] = set()
    for name in names:
        own = name.rpartition(".")[2]
        owners |= {name, f"*.{own}"}
        if own.endswith(_OF_CERTIFICATES):  # Whatever somebody puts before it.
            owners.add(f"*.{_OF_CERTIFICATES}")
        if name in KNOWN_CLASSES or name_rule(own):
            break
    rules = tuple(rule for rule in MESSAGES if rule.owner in owners)
    return rules, tuple(before for owner, before in MESSAGE_STATUSES if owner in owners)


def message_evidence(record: Record, rules: Sequence[MessageRule]) -> Evidence | None:
    """Give what the words say that a class is raised with: the rule with the most words."""
    text = record.text
    found = [rule for rule in rules if rule.words in text]
    if not found:
        return None
    rule = max(found, key=_precedence)
    return Evidence(*rule[2:], record.info.name, "args", rule.words)


def message_status(record: Record, before: Sequence[str]) -> Evidence | None:
    """Read the HTTP status behind the words that a class is raised with.

    Args:
        record: The exception.
        before: The words that may stand before the status.
    """
    for words in before:
        status = leading_status(record.text.partition(words)[2] if words else record.text)
        if status is not None:
            symptom = status_symptom(status)
            return Evidence(symptom, None, _STATUS, record.info.name, "args", status)
    return None


def _precedence(rule: MessageRule) -> tuple[int, int, str, str]:
    return len(rule.words), rule.weight, rule.words, rule.owner
