"""The HTTP statuses that exceptions have: in themselves, their responses, classes and words."""

import re
from collections.abc import Container, Mapping
from http import HTTPStatus
from typing import NamedTuple, cast

import attrs

from errcodes.classify.evidence import Evidence, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import class_words
from errcodes.classify.read.numbers.http_statuses import (
    FAILED_STATUSES,
    HIGHEST_STATUS,
    leading_status,
    phrased_status,
    status_symptom,
)
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
    "STATUS_ATTRIBUTES",
    "STATUS_WORDS",
    "StatusField",
    "class_status_evidence",
    "leading_status_evidence",
    "likely_status_evidence",
    "status_among",
    "status_evidence",
]

#: What exceptions call a status, what they call a response, and what responses call a status.
_NAMES = (
    *("status_code", "status", "http_status", "_status_code", "_status", "response_code"),
    *("statusCode", "http_code", "status_int", "errcode"),
)
_RESPONSES = ("response", "_response", "resp", "meta", "req", "res", "http_response")
_NAMES_IN_RESPONSES = (*_NAMES, "code", "HTTPStatusCode")
#: A set, so that the few names of an exception are looked up in it.
_STATUS_NAMES = frozenset({*_NAMES, *_RESPONSES})
_LONGEST = 4
_MOST_ARGUMENTS = 8
_BEHIND_STATUS = (" ", ":")
#: The statuses of redirects (RFC 9110, section 15.4).
_REDIRECTS = range(300, 400)
#: A server may send any three digits (RFC 9110, section 15), and its response has them.
_HIGHEST_SENT = 999
#: What else is called a `code` counts as one of these only: those of RFC 9110 and its like, and
#: what nginx (499), Cloudflare (520 to 530) and AWS (460, 463, 561) send.
_REGISTERED = frozenset(
    {*(status for status in HTTPStatus if status >= 400), *range(520, 531), 460, 463, 499, 561}
)
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
    highest: int = HIGHEST_STATUS


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
    if found is not None or certain is not None:
        return found
    # Who says so of itself was raised for a redirect that was not followed, or for one too many.
    redirect = _status_in(owner, "", attributes, _NAMES, _REDIRECTS)
    return redirect and attrs.evolve(redirect, weight=Weight.WRAPPER)


def likely_status_evidence(record: Record) -> Evidence | None:
    """Read a number that is likely an HTTP status, in the exception of an installed package.

    That is the number of a failure called `code`, one of several arguments, or the only one of a
    class that is called by it: `TransportError(503, {...})`, `BadStatusError(503)`.
    """
    owner, attributes, given = record.info.name, record.attributes, record.args
    found = _status_in(owner, "", attributes, ("code",), _REGISTERED) or status_among(record)
    if found is None:
        if len(given) == 1 and type(given[0]) is tuple:
            given = cast("tuple[object, ...]", given[0])[:_MOST_ARGUMENTS]
        if len(given) > 1:
            number = next((n for n in given if type(n) is int and n in _REGISTERED), None)
            found = _status_in(owner, "", {"args": number}, ("args",))
        elif given:
            found = _status_in(owner, "", {"args": given[0]}, ("args",), _REGISTERED)
            if found and _OF_STATUS.isdisjoint(class_words(owner)):
                return None
    return found and attrs.evolve(found, weight=Weight.WRAPPER)


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


def _status_in_response(owner: str, name: str, response: object, lowest: int) -> Evidence | None:
    fields = _fields(response) or {name: slot(response, name) for name in _NAMES_IN_RESPONSES}
    highest = HIGHEST_STATUS if type(response) is dict else _HIGHEST_SENT
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
