"""HTTP statuses, and the error codes of HTTP/2."""

import re
from collections.abc import Container, Mapping
from http import HTTPStatus
from typing import NamedTuple, cast

import attrs

from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import class_words
from errcodes.classify.read.numbers.replies import enhanced_evidence
from errcodes.classify.walk.attributes import (
    MOST_TEXT,
    SCALARS,
    field,
    object_attributes,
    plain_dict,
    plain_int,
    slot,
)
from errcodes.classify.walk.classes import class_name, lineage, namespace
from errcodes.classify.walk.record import Record

__all__ = [
    "FAILED_STATUSES",
    "HTTP2_ERRORS",
    "STATUSES",
    "STATUS_ATTRIBUTES",
    "STATUS_BY_SYMPTOM",
    "STATUS_SYMPTOMS",
    "STATUS_WORDS",
    "WRITTEN_STATUSES",
    "StatusField",
    "class_status_evidence",
    "is_status",
    "leading_status",
    "leading_status_evidence",
    "likely_status_evidence",
    "phrased_status",
    "status_among",
    "status_evidence",
    "status_symptom",
    "stream_evidence",
]

_S = Symptom

#: Statuses (RFC 9110, section 15) with a symptom of their own; the others share one.
STATUSES: dict[int, Symptom] = {
    408: _S.STATUS_408,
    502: _S.STATUS_502,
    503: _S.STATUS_503,
    504: _S.STATUS_504,
}
STATUS_BY_SYMPTOM = {symptom: status for status, symptom in STATUSES.items()}
STATUS_SYMPTOMS = frozenset({*STATUSES.values(), _S.STATUS})

#: Error codes of HTTP/2 (RFC 9113, section 7) with a symptom of their own; the others break off a
#: stream or a connection as well.
HTTP2_ERRORS: dict[int, Symptom] = {
    0x1: _S.STREAM_RESET,  # PROTOCOL_ERROR
}

#: What exceptions call a status, what they call a response, and what responses call a status.
_NAMES = (
    *("status_code", "status", "http_status", "_status_code", "response_code", "statusCode"),
    *("http_code", "status_int", "errcode"),
)
_RESPONSES = ("response", "_response", "resp", "meta", "req", "res", "http_response")
_NAMES_IN_RESPONSES = (*_NAMES, "code", "HTTPStatusCode")
#: A set, so that the few names of an exception are looked up in it.
_STATUS_NAMES = frozenset({*_NAMES, *_RESPONSES})
_LONGEST = 4
_MOST_ARGUMENTS = 8
_BEHIND_STATUS = (" ", ":")
#: 599 and its neighbours are no statuses: clients use them for failures of their own.
_HIGHEST = 597
#: But a server may send any three digits (RFC 9110, section 15), and its response has them.
_HIGHEST_SENT = 999
#: The statuses of failures.
FAILED_STATUSES = range(400, _HIGHEST + 1)
#: What else is called a `code` counts as one of these only: those of RFC 9110 and its like, and
#: what nginx (499), Cloudflare (520 to 530) and AWS (460, 463, 561) send.
_REGISTERED = frozenset(
    {*(status for status in HTTPStatus if status >= 400), *range(520, 531), 460, 463, 499, 561}
)


def status_symptom(status: int) -> Symptom:
    """Give the symptom that an HTTP status of a failure is."""
    return STATUSES.get(status, Symptom.STATUS)


def is_status(symptom: Symptom) -> bool:
    """Tell whether a symptom is an HTTP status."""
    return symptom in STATUS_SYMPTOMS


#: The statuses of failures, as they are written.
WRITTEN_STATUSES = {str(status): status_symptom(status) for status in FAILED_STATUSES}
_STATUS_NUMBER = LazyPattern(r"(?<!\d)[45]\d\d(?!\d)")
#: The phrase of each status of a failure (RFC 9110, section 15, and its like).
_PHRASES = {int(status): status.phrase.lower() for status in HTTPStatus if status >= 400}


#: What a proxy answered is no status of the cloud's, and a quoted line may be no answer to HTTP.
_OF_ANOTHER = ("proxy", "tunnel", "http/")
#: How the exception of a class that is called by HTTP tells a status: `HttpError("error 503")`.
_HTTP = "http"
_WRITTEN_STATUS = LazyPattern(
    r"(?:error|status|code|http|returned|response|received|got)[ :=(]{1,3}(\d{3})(?![\w.])",
    re.IGNORECASE,
)


#: Words in the name of a class that is made of a status.
_OF_STATUS = frozenset({"http", "status"})


class StatusField(NamedTuple):
    """The attribute in which a class keeps an HTTP status, and which statuses are failures there.

    urllib gives up a redirect loop with the status of the last redirect, and httpx and tornado
    raise a redirect that they were not to follow.
    """

    name: str
    lowest: int = 300
    highest: int = _HIGHEST


#: Where a class keeps an HTTP status under a name that means anything elsewhere.
STATUS_ATTRIBUTES = {
    # Nothing but a response makes these two. aiohttp says a wrong content type of a redirect too.
    "aiohttp.client_exceptions.ClientResponseError": StatusField("status", 400, 999),
    "urllib.error.HTTPError": StatusField("code", 300, 999),
    # A plain 200 to the handshake of a WebSocket is an answer that no request of it was to have.
    "aiohttp.client_exceptions.WSServerHandshakeError": StatusField("status", 200, 999),
    "websocket._exceptions.WebSocketBadStatusException": StatusField("status_code", 200, 999),
    "websockets.exceptions.InvalidStatus": StatusField("status_code", 200, 999),
    "xmlrpc.client.ProtocolError": StatusField("errcode"),
}
#: A word in the name of a class: the `code` of an HTTPError is a status.
STATUS_WORDS = {"http": StatusField("code")}


def status_evidence(record: Record, certain: StatusField | None) -> Evidence | None:
    """Read an HTTP status from an exception, or from the response that it holds.

    Args:
        record: The exception.
        certain: The attribute in which its class is known to keep the status.
    """
    attributes, owner = record.attributes, record.info.name
    if certain is not None:
        name, lowest, highest = certain
        found = _status_in(owner, "", attributes, (name,), range(lowest, highest + 1))
        if found is not None:
            return found
    # Most exceptions have none of these, which is soon seen.
    if _STATUS_NAMES.isdisjoint(attributes):
        return None
    found = _status_in(owner, "", attributes, _NAMES)
    lowest = 400 if certain is None else certain.lowest
    for name in _RESPONSES:
        if found is None and attributes.get(name) is not None:
            found = _status_in_response(owner, name, attributes[name], lowest)
    return found


def likely_status_evidence(record: Record) -> Evidence | None:
    """Read a number that is likely an HTTP status, in the exception of an installed package.

    That is the number of a failure called `code`, one of several arguments, or the only one of a
    class that is called by it: `TransportError(503, {...})`, `BadStatusError(503)`.
    """
    owner, attributes, given = record.info.name, record.attributes, record.args
    found = (
        _status_in(owner, "", attributes, ("code",), _REGISTERED) if "code" in attributes else None
    )
    found = found or status_among(record)
    if found is None:
        if len(given) == 1 and type(given[0]) is tuple:
            given = cast("tuple[object, ...]", given[0])[:_MOST_ARGUMENTS]
        if len(given) > 1:
            number = next((n for n in given if type(n) is int and n in _REGISTERED), None)
            found = _status_in(owner, "", {"args": number}, ("args",))
        elif given:
            found = _status_in(owner, "", {"args": given[0]}, ("args",), _REGISTERED)
            found = found if found and _is_called_by_status(owner) else None
    return found and attrs.evolve(found, weight=Weight.WRAPPER)


def _is_called_by_status(owner: str) -> bool:
    return not _OF_STATUS.isdisjoint(class_words(owner))


def status_among(record: Record) -> Evidence | None:
    """Read the status of a mapping or of a response among the arguments: `{"status": 503}`."""
    for value in record.args[:_MOST_ARGUMENTS]:
        if id(type(value)) not in SCALARS:
            fields = plain_dict(value) or object_attributes(value)
            found = _status_in(record.info.name, "args.", fields, _NAMES) if fields else None
            if found is not None:
                return found
    return None


def leading_status_evidence(record: Record) -> Evidence | None:
    """Read the HTTP status that a text tells: `503: {"error": ...}`, `Bad Gateway (502)`.

    No HTTP status is `554 5.7.1 Rejected`: so a server of mail replies, and that is what is read.
    """
    text = record.text
    status = None
    if text[3:4] in _BEHIND_STATUS:
        reply = enhanced_evidence(record) if text[5:6] == "." else None
        if reply is not None:
            return reply
        status = leading_status(text)
    status = status or phrased_status(text)
    if status is None and _HTTP in record.info.name.rpartition(".")[2].lower():
        found = _WRITTEN_STATUS.search(text, 0, MOST_TEXT)
        status = leading_status(found[1]) if found else None
    if status is None:
        return None
    symptom = status_symptom(status)
    return Evidence(symptom, None, Weight.WRAPPER, record.info.name, "args", status)


def phrased_status(text: str) -> int | None:
    """Give the HTTP status of a failure that a text tells by its number and its phrase, or None.

    >>> phrased_status("Bad Gateway (502). The answer was ''")
    502
    """
    numbers = [int(number) for number in _STATUS_NUMBER.findall(text, 0, MOST_TEXT)]
    phrases = {number: _PHRASES[number] for number in numbers if number in _PHRASES}
    small = text.lower().replace("_", " ") if phrases else ""
    if any(word in small for word in _OF_ANOTHER):
        return None
    return next((number for number, phrase in phrases.items() if phrase in small), None)


def leading_status(text: str) -> int | None:
    """Give the HTTP status of a failure that a text begins with, or None.

    >>> leading_status("503 Service Unavailable")
    503
    """
    number = None if text[3:4].isalnum() else _number(text[:3])
    return number if number is not None and number in FAILED_STATUSES else None


def _status_in_response(owner: str, name: str, response: object, lowest: int) -> Evidence | None:
    fields = _fields(response) or {name: slot(response, name) for name in _NAMES_IN_RESPONSES}
    highest = _HIGHEST if type(response) is dict else _HIGHEST_SENT
    return _status_in(owner, f"{name}.", fields, _NAMES_IN_RESPONSES, range(lowest, highest + 1))


def class_status_evidence(cls: type[BaseException]) -> Evidence | None:
    """Read a status that stands in the class: those of google.api_core and many frameworks."""
    for base in lineage(cls):
        fields = namespace(base)
        if type(fields.get("code")) is HTTPStatus:
            return _status_in(class_name(cls), "", fields, ("code",))
        if "status_code" in fields:
            return _status_in(class_name(cls), "", fields, ("status_code",))
    return None


def _fields(response: object) -> dict[str, object]:
    """Give what a response holds: an object's attributes, or what botocore has in its dict."""
    if type(response) is not dict:
        return object_attributes(response)
    metadata = field(cast("object", response), "ResponseMetadata")
    return cast("dict[str, object]", metadata if type(metadata) is dict else response)


def _status_in(
    owner: str,
    prefix: str,
    attributes: Mapping[str, object],
    names: tuple[str, ...],
    within: Container[int] = FAILED_STATUSES,
) -> Evidence | None:
    for name in names:
        value = attributes.get(name)
        if value is None:
            continue
        number = _number(value)
        if number is not None and number in within:
            symptom = status_symptom(number)
            return Evidence(symptom, None, Weight.STATUS, owner, prefix + name, number)
    return None


def _number(value: object) -> int | None:
    """Read a status that is a number, or the digits of one."""
    if type(value) is bytes:
        value = value[:_LONGEST].decode("ascii", "replace")
    if type(value) is str:
        return int(value) if len(value) == 3 and value.isdecimal() else None
    return plain_int(value)


def stream_evidence(record: Record) -> Evidence | None:
    """Read the error code of an HTTP/2 event (h2.events) that an exception was made with."""
    for event in record.args:
        code = plain_int(object_attributes(event).get("error_code"))
        if code is not None:
            reset = class_name(type(event)) == "h2.events.StreamReset"
            symptom = HTTP2_ERRORS.get(code, _S.PROTOCOL) if reset else _S.PROTOCOL
            return Evidence(symptom, None, Weight.NUMBER, record.info.name, "error_code", code)
    return None
