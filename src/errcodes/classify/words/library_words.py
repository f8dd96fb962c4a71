"""What only the author of a package means by words, and what a package's exception quotes.

In a text of anybody's these say too little. In the exception of an installed package they are about
its connection.
"""

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import status_symptom

__all__ = ["LIBRARY_WORDS", "answered_well", "library_evidence", "unread_evidence"]

_S, _P = Symptom, Phase
_WRAPPER, _HINT = Weight.WRAPPER, Weight.HINT

#: What was not expected may be a status, where a number stands beside these words.
_UNEXPECTED = frozenset({"bad response", "invalid response", "unexpected response"})
_MAY_BE_STATUS = LazyPattern(r"(?<![\w.])[1-5]\d\d(?![\w.])")
#: A status behind the address that was asked: `GET https://h/devices failed: 503`; and behind the
#: name of an error of HTTP's: `Unknown HTTPError (503): b''`.
_STATUS = LazyPattern(
    r"(?:://\S+ (?:failed|returned|responded|answered)\W{1,2}(?:with )?|httperror\W{1,2})"
    r"([45]\d\d)(?![\w.])"
)
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
    # libgit2 1 (transports/httpclient.c) and ureq 3 of what they could not read as HTTP
    ("http parse", _S.PROTOCOL, _P.RECEIVE),
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
    ("unknown data:", _S.PROTOCOL, _P.RECEIVE),
    ("invalid data received", _S.PROTOCOL, _P.RECEIVE),
    # RFC 6455, section 5, as aiohttp 3, websocket-client 1, websockets 15 and picows 1 have it
    ("reserved bits", _S.PROTOCOL, _P.RECEIVE),
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

#: The same of words with others between them, which may be anything and are not quoted.
_PATTERNS: tuple[tuple[LazyPattern, Symptom, Phase | None], ...] = (
    # A body of another type than was due: `Expected type 'text/html' but received 'text/plain'`
    (LazyPattern(r"(expected)\b[^.]{0,40}?\b(application|text)/[a-z]"), _S.JSON, None),
    # A message that nobody can make sense of, whatever protocol it is of: `invalid fixed packet
    # type 15`, `unknown opcode`. A time frame and a frame rate are no messages.
    (
        LazyPattern(
            r"\b(bad|corrupt|illegal|invalid|malformed|unexpected|unknown) "
            r"(?:(frame)(?! rate)|(?:\w+ ){0,2}(opcode|packet|preamble)"
            r"|\w+ (version) in (?:answer|reply|response))\b"
        ),
        _S.PROTOCOL,
        _P.RECEIVE,
    ),
)
#: What came and is no text, beside what it became of: `could not connect: 'utf-8' codec can't
#: decode byte 0xff` (CPython, Objects/exceptions.c).
_NO_TEXT = "codec can't decode byte"
#: An answer that came well, whose body is then what is malformed: `<Response [200]>`, `status 200`.
_ANSWERED_WELL = LazyPattern(r"(?i)<response \[2\d\d|\bstatus(?: code)?\W{1,3}2\d\d(?![\w.])")
#: Bytes that a client quotes which expected another protocol.
_HTTP, _QUOTED = "http/1.", ("b'http/1.", 'b"http/1.')


def library_evidence(text: str, owner: str) -> list[Evidence]:
    """Give what the words of a package's exception say that say nothing in a text of anybody's.

    Args:
        text: The message in lower case.
        owner: The name of the exception's class.
    """
    found = [
        _evidence(symptom, phase, owner, row)
        for row, symptom, phase in LIBRARY_WORDS
        if row in text and not (row in _UNEXPECTED and _MAY_BE_STATUS.search(text))
    ]
    answered = _STATUS.search(text)
    if answered is not None:
        status = int(answered[1])
        found.append(_evidence(status_symptom(status), None, owner, status))
    for pattern, symptom, phase in _PATTERNS:
        match = pattern.search(text)
        if match is not None:
            quoted = " ".join(filter(None, match.groups()))
            found.append(_evidence(symptom, phase, owner, quoted))
    return found


def unread_evidence(text: str, owner: str, *, is_failure: bool) -> Evidence | None:
    """Give that the peer sent what the client could not read, where its message quotes that.

    Args:
        text: The message in lower case.
        owner: The name of the exception's class.
        is_failure: Whether the message tells a failure of the network: files are no text either.
    """
    if _HTTP in text and any(mark in text for mark in _QUOTED):
        quoted = _HTTP
    elif is_failure and _NO_TEXT in text:
        quoted = _NO_TEXT
    else:
        return None
    return Evidence(_S.PROTOCOL, _P.RECEIVE, _HINT, owner, "args", quoted, exact=False)


def answered_well(text: str) -> bool:
    """Tell whether a message quotes the status of an answer that came well."""
    return _ANSWERED_WELL.search(text) is not None


def _evidence(symptom: Symptom, phase: Phase | None, owner: str, value: int | str) -> Evidence:
    return Evidence(symptom, phase, _WRAPPER, owner, "args", value, exact=False)
