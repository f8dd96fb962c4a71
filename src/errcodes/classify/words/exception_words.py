"""What the words of an exception's message say, whoever wrote them.

In the exception of an installed package they are its author's, and all of them count, as a hint. In
one of the user's own, or one of Python's, they may be anybody's: there only exact words count.
"""

from collections.abc import Sequence

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import name_rule
from errcodes.classify.read.numbers.http_statuses import status_symptom
from errcodes.classify.words.choice import heaviest_first, hit_phase
from errcodes.classify.words.constants import name_meaning
from errcodes.classify.words.index import Hit
from errcodes.classify.words.refusals import exception_refusal
from errcodes.classify.words.rules import COMPOSED
from errcodes.classify.words.search import failure_hits
from errcodes.classify.words.splitting import split

__all__ = ["LIBRARY_WORDS", "message_phase", "word_evidence"]

_S, _P = Symptom, Phase

#: What was not expected may be a status, where a number stands beside these words.
_UNEXPECTED = frozenset({"bad response", "invalid response", "unexpected response"})
_MAY_BE_STATUS = LazyPattern(r"(?<![\d.])[1-5]\d\d(?![\d.])")
#: A status behind the address that was asked: `GET https://h/devices failed: 503`.
_SCHEME = "://"
_ANSWER_OF_URL = LazyPattern(
    r"://\S+ (?:failed|returned|responded|answered)\W{1,2}(?:with )?([45]\d\d)(?![\w.])"
)
#: A status behind the name of an error of HTTP's: `Unknown HTTPError (503): b''`.
_HTTP_ERROR = "httperror"
_ERROR_OF_HTTP = LazyPattern(r"httperror\W{1,2}([45]\d\d)(?![\w.])")
#: Words that say too little in a text, and enough in the exception of an installed package.
LIBRARY_WORDS: tuple[tuple[str, Symptom, Phase | None], ...] = (
    # py-amqp 5 (amqp/transport.py), pymodbus 3 (transaction); thrift 0.2x (TSocket.py)
    ("unexpectedly closed", _S.CLOSED, None),
    ("closed unexpectedly", _S.CLOSED, None),
    ("read 0 bytes", _S.CLOSED, _P.RECEIVE),
    # What every package says of a password (paramiko, asyncssh, zeep, hvac)
    ("authentication error", _S.DENIED, None),
    ("is denied", _S.DENIED, None),
    ("not have permission", _S.DENIED, _P.RECEIVE),
    ("don't have permission", _S.DENIED, _P.RECEIVE),
    # What a server says that has too much to do: ClickHouse, Redis, brokers, gateways
    ("simultaneous queries", _S.BUSY, _P.RECEIVE),
    ("concurrent queries", _S.BUSY, _P.RECEIVE),
    # What every protocol's client says of bytes that it did not expect
    ("protocol error", _S.PROTOCOL, _P.RECEIVE),
    # CPython, Modules/_struct.c: nothing at all is an end
    ("(actual buffer size is 0)", _S.CLOSED, _P.RECEIVE),
    ("requires a buffer of", _S.PROTOCOL, _P.RECEIVE),
    ("protocol violation", _S.PROTOCOL, _P.RECEIVE),
    ("unexpected response type", _S.JSON, None),
    ("unexpected response format", _S.JSON, None),
    ("unexpected response content", _S.JSON, None),
    ("bad response", _S.PROTOCOL, _P.RECEIVE),
    ("invalid response", _S.PROTOCOL, _P.RECEIVE),
    ("unexpected response", _S.PROTOCOL, _P.RECEIVE),
    ("not support protocol version", _S.PROTOCOL, _P.RECEIVE),
    ("took too long", _S.TIMEOUT, None),
    ("could not establish", _S.OS_ERROR, _P.CONNECT),
    ("failed to establish", _S.OS_ERROR, _P.CONNECT),
    ("unable to establish", _S.OS_ERROR, _P.CONNECT),
    ("find valid connection", _S.OS_ERROR, _P.CONNECT),
    ("error from server", _S.DENIED, _P.RECEIVE),
    ("unknown protocol", _S.PROTOCOL, _P.RECEIVE),
    ("unexpected packet", _S.PROTOCOL, _P.RECEIVE),
    ("unknown data:", _S.PROTOCOL, _P.RECEIVE),
    ("unknown packet", _S.PROTOCOL, _P.RECEIVE),
    ("invalid data received", _S.PROTOCOL, _P.RECEIVE),
    ("invalid packet", _S.PROTOCOL, _P.RECEIVE),
    ("malformed packet", _S.PROTOCOL, _P.RECEIVE),
    ("corrupt packet", _S.PROTOCOL, _P.RECEIVE),
    # RFC 6455, section 5, as aiohttp 3, websocket-client 1, websockets 15 and picows 1 have it
    ("bad opcode", _S.PROTOCOL, _P.RECEIVE),
    ("invalid opcode", _S.PROTOCOL, _P.RECEIVE),
    ("unexpected opcode", _S.PROTOCOL, _P.RECEIVE),
    ("unknown opcode", _S.PROTOCOL, _P.RECEIVE),
    ("reserved bits", _S.PROTOCOL, _P.RECEIVE),
    ("illegal frame", _S.PROTOCOL, _P.RECEIVE),
    ("invalid frame", _S.PROTOCOL, _P.RECEIVE),
    ("malformed frame", _S.PROTOCOL, _P.RECEIVE),
    ("1213486160", _S.PROTOCOL, _P.RECEIVE),  # The letters HTTP, read as the length of a frame
    ("rules violated by peer", _S.PROTOCOL, _P.RECEIVE),  # AWS CRT, as the next
    ("invalid for dns resolution", _S.UNRESOLVED, _P.RESOLVE),
    # What is no JSON, or not said to be
    ("invalid content type", _S.JSON, None),
    ("invalid content-type", _S.JSON, None),
    ("unexpected content type", _S.JSON, None),
    ("unexpected content-type", _S.JSON, None),
    ("missing content type", _S.JSON, None),
    ("missing content-type", _S.JSON, None),
    ("expected json", _S.JSON, None),
    # Clients that Speakeasy generates (sdkerror.py) say so of a body that they cannot take
    ("unexpected response received: status 200", _S.JSON, None),
    ("non-json", _S.JSON, None),
    ("not a json", _S.JSON, None),
    ("no json", _S.JSON, None),
    ("empty response", _S.JSON, None),
    ("empty body", _S.JSON, None),
    # pika 1 (adapters/utils/io_services_utils.py), python-oracledb 2 (errors.py: DPY-4011)
    ("end of input stream", _S.CLOSED, None),
    ("closed the connection", _S.CLOSED, None),
)


#: The name of a failure that other languages give it, before what else is said of it:
#: `ConnectionResetByPeer: ` (Zig), `io::ErrorKind::ConnectionReset` (Rust).
_NAMED = LazyPattern(r"(?:\w+(?:\.|::|: ))*([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?::|\(|$)")
#: How OpenSSL's errors begin, as CPython writes them.
_OPENSSL, _SSL = "[SSL", "ssl"
#: Words that nobody writes by chance.
_EXACT = frozenset({Weight.CLASS, Weight.WORDS, Weight.NUMBER, Weight.CERTIFICATE})
_BESIDE_A_MARK = frozenset({Weight.NUMBER, Weight.CERTIFICATE})
_NAME_PATTERN, _WRAPPER, _HINT = Weight.NAME_PATTERN, Weight.WRAPPER, Weight.HINT
_BROAD = Weight.BROAD_NAME
_STATUS_WEIGHT, _TLS, _OS_ERROR = Weight.STATUS, _S.TLS, _S.OS_ERROR
_OF_HANDSHAKE = ("certificate", "handshake", "verify")
#: Bytes that a client quotes which expected another protocol.
_HTTP, _QUOTED = "http/1.", ("b'http/1.", 'b"http/1.')
#: What becomes of the connection of a client that is turned away.
_OF_CONNECTIONS = frozenset({_S.CLOSED, _S.REFUSED, _S.OS_ERROR, _S.PROTOCOL, _S.DENIED})
_PROXIES = ("proxy", "socks")
#: What stands further on is an answer's body, or a help text.
_MOST_TEXT = 500
#: The symptoms whose code depends on the phase.
_PHASED = frozenset({_S.TIMEOUT, _S.OS_ERROR})


def word_evidence(text: str, owner: str, *, trusted: bool) -> list[Evidence]:
    """Give what the words of a message say, the most telling first.

    Args:
        text: The message.
        owner: The name of the exception's class.
        trusted: Whether its words are those of a package's author.
    """
    words = split(text)
    # That it failed says its class: an exception is one.
    hits = [hit for hit in failure_hits(words, text) if hit.symptom is not _S.FAILED]
    found = [
        _evidence(hit, hits, words, owner)
        for hit in heaviest_first(hits)
        if trusted or hit.weight in _EXACT or _is_numbered(hit, words)
    ]
    if trusted:
        found = _with_library_words(found, hits, text.lower().replace("_", " "), owner)
        if not found and (named := _named_failure(text, owner)):
            found.append(named)
    if _OPENSSL in text:
        found.append(Evidence(_S.TLS, None, Weight.HINT, owner, "args", _OPENSSL))
    return found


def _with_library_words(
    found: list[Evidence], hits: Sequence[Hit], text: str, owner: str
) -> list[Evidence]:
    """Add what only a package's author means by words: `NOT_AUTHORIZED (135)` is a name for them.

    That a server turned the client away goes before what it says then became of the connection:
    "closed by the server: invalid password". Behind it stands what kept the client from it:
    "login failed: connection reset".
    """
    added = [
        Evidence(symptom, phase, _WRAPPER, owner, "args", row, exact=False)
        for row, symptom, phase in LIBRARY_WORDS
        if row in text and not (row in _UNEXPECTED and _MAY_BE_STATUS.search(text))
    ]
    answered = _ANSWER_OF_URL.search(text) if _SCHEME in text else None
    if answered is None and _HTTP_ERROR in text:
        answered = _ERROR_OF_HTTP.search(text)
    if answered is not None:
        status = int(answered[1])
        symptom = status_symptom(status)
        added.append(Evidence(symptom, None, _WRAPPER, owner, "args", status, exact=False))
    if _HTTP in text and any(mark in text for mark in _QUOTED):
        broken = Evidence(_S.PROTOCOL, _P.RECEIVE, _HINT, owner, "args", _HTTP, exact=False)
        found = [broken, *found]
    words = split(text[:_MOST_TEXT])
    refused = exception_refusal(words)
    if refused is None:
        return found + added
    start, end, symptom = refused.start, refused.end, refused.symptom or _S.DENIED
    phase = _P.PROXY if any(map(" ".join(words[:end]).__contains__, _PROXIES)) else None
    said = " ".join(words[start:end])
    turned_away = Evidence(symptom, phase, _WRAPPER, owner, "args", said, exact=False)
    # A row that says the same may tell what was refused: a query, over a session that stood.
    turned_away = next((each for each in added if each.symptom is symptom), turned_away)
    others = [hit for hit in hits if hit.symptom not in _OF_CONNECTIONS or hit.start > start]
    return [*found, turned_away, *added] if others else [turned_away, *found, *added]


def _named_failure(text: str, owner: str) -> Evidence | None:
    """Give what the name of a failure says that a text begins with, unless the name is broad."""
    begins = _NAMED.match(text)
    if begins is None:
        return None
    name = begins[1]
    meaning, rule = name_meaning(name), name_rule(name)
    if meaning is None or (rule is not None and rule == (*meaning, _BROAD)):
        return None
    return Evidence(*meaning, _NAME_PATTERN, owner, "args", name, exact=False)


def message_phase(text: str) -> Phase | None:
    """Give the phase that the words of a message tell besides what failed: `while connecting`."""
    hits = failure_hits(split(text), text)
    phases = [hit.phase for hit in hits if hit.phase is not None]
    return phases[-1] if phases else None


def _evidence(hit: Hit, hits: Sequence[Hit], words: Sequence[str], owner: str) -> Evidence:
    status = _status(hit, words) if hit.weight is _STATUS_WEIGHT else None
    value = " ".join(words[hit.start : hit.end]) if status is None else status
    phase = hit_phase(hit, hits) if hit.symptom in _PHASED else hit.phase
    if hit.symptom is _TLS and not _is_of_handshake(str(value)):
        phase = None
    symptom = hit.symptom or _OS_ERROR
    # The reasons of OpenSSL stand behind its mark, and are nobody else's words there.
    marked = symptom is _TLS and words[0] == _SSL and hit.weight in _EXACT
    exact = marked or hit.weight in _BESIDE_A_MARK
    # A thing and its end put together say less than a class that is named for one event.
    weight = _NAME_PATTERN if _is_composed(hit) else _HINT
    return Evidence(symptom, phase, weight, owner, "args", value, exact=exact)


def _is_composed(hit: Hit) -> bool:
    return hit.rule is not None and COMPOSED in hit.rule.words


def _is_of_handshake(words: str) -> bool:
    """Tell words that only the handshake has: TLS 1.3 lets a peer send most alerts later."""
    return "alert" not in words and any(word in words for word in _OF_HANDSHAKE)


def _status(hit: Hit, words: Sequence[str]) -> int | None:
    around = words[max(0, hit.start - 1) : hit.end + 1]
    numbers = (word for word in around if word.isdecimal() and len(word) == 3)
    return next(map(int, numbers), None)


def _is_numbered(hit: Hit, words: Sequence[str]) -> bool:
    """Tell a status that stands there as a number from words such as `service unavailable`."""
    return hit.weight is _STATUS_WEIGHT and _status(hit, words) is not None
