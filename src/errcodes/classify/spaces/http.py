"""HTTP statuses, and the error codes of HTTP/2."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import NamedTuple, cast

from errcodes.classify.attributes import (
    arguments,
    exception_attributes,
    field,
    instance_attributes,
    plain_int,
    slot,
)
from errcodes.classify.classes import class_name, lineage, namespace
from errcodes.classify.evidence import Symptom
from errcodes.classify.facts import Fact, Strength

__all__ = [
    "HTTP2_ERRORS",
    "STATUSES",
    "StatusField",
    "class_status_fact",
    "likely_fact",
    "status_fact",
    "status_symptom",
    "stream_fact",
]

_S = Symptom

#: Statuses (RFC 9110, section 15) with a symptom of their own; the others share one.
STATUSES: dict[int, Symptom] = {
    408: _S.STATUS_408,
    502: _S.STATUS_502,
    503: _S.STATUS_503,
    504: _S.STATUS_504,
}

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
_RESPONSES = ("response", "_response", "resp", "meta")
_NAMES_IN_RESPONSES = (*_NAMES, "code", "HTTPStatusCode")
#: A set, so that the few names of an exception are looked up in it.
_TELLING = frozenset({*_NAMES, *_RESPONSES})
_LONGEST = 4
_MOST_ARGUMENTS = 8
#: 599 and its neighbours are no statuses: clients use them for failures of their own.
_HIGHEST = 597
#: But a server may send any three digits (RFC 9110, section 15), and its response has them.
_HIGHEST_SENT = 999
_FAILURES = range(400, _HIGHEST + 1)


def status_symptom(status: int) -> Symptom:
    """Give the symptom that an HTTP status of a failure is."""
    return STATUSES.get(status, Symptom.STATUS)


class StatusField(NamedTuple):
    """The attribute in which a class keeps an HTTP status, and which statuses are failures there.

    urllib gives up a redirect loop with the status of the last redirect, and httpx and tornado
    raise a redirect that they were not to follow.
    """

    name: str
    lowest: int = 300
    highest: int = _HIGHEST


def status_fact(exc: BaseException, certain: StatusField | None) -> Fact | None:
    """Read an HTTP status from an exception, or from the response that it holds.

    Args:
        exc: The exception.
        certain: The attribute in which its class is known to keep the status.
    """
    attributes = exception_attributes(exc)
    if not attributes or (certain is None and attributes.keys().isdisjoint(_TELLING)):
        return None
    cls, found = type(exc), None
    if certain is not None:
        name, lowest, highest = certain
        found = _status_in(cls, "", attributes, (name,), range(lowest, highest + 1))
    found = found or _status_in(cls, "", attributes, _NAMES)
    lowest = 400 if certain is None else certain.lowest
    for name in _RESPONSES:
        if found is None and attributes.get(name) is not None:
            found = _status_in_response(cls, name, attributes[name], lowest)
    return found


def likely_fact(exc: BaseException) -> Fact | None:
    """Read a number that is likely an HTTP status, in the exception of an installed package.

    That is the number of a failure called `code`, or one of several arguments:
    `TransportError(503, {...})`.

    Args:
        exc: The exception.
    """
    coded = _status_in(type(exc), "", exception_attributes(exc), ("code",))
    if coded is not None:
        return coded._replace(strength=Strength.HINT)
    given = arguments(exc)
    if len(given) == 1 and type(given[0]) is tuple:
        given = cast("tuple[object, ...]", given[0])[:_MOST_ARGUMENTS]
    if len(given) == 1:
        return None
    numbers = (value for value in given if type(value) is int and value in _FAILURES)
    number = next(numbers, None)
    if number is None:
        return None
    symptom = status_symptom(number)
    return Fact(symptom, None, Strength.HINT, type(exc), "args", number)


def _status_in_response(
    cls: type[BaseException], name: str, response: object, lowest: int
) -> Fact | None:
    fields = _fields(response) or {name: slot(response, name) for name in _NAMES_IN_RESPONSES}
    highest = _HIGHEST if type(response) is dict else _HIGHEST_SENT
    return _status_in(cls, f"{name}.", fields, _NAMES_IN_RESPONSES, range(lowest, highest + 1))


def class_status_fact(cls: type[BaseException]) -> Fact | None:
    """Read a status that stands in the class: those of google.api_core and many frameworks."""
    for base in lineage(cls):
        fields = namespace(base)
        if type(fields.get("code")) is HTTPStatus:
            return _status_in(cls, "", fields, ("code",))
        if "status_code" in fields:
            return _status_in(cls, "", fields, ("status_code",))
    return None


def _fields(response: object) -> dict[str, object]:
    """Give what a response holds: an object's attributes, or what botocore has in its dict."""
    if type(response) is not dict:
        return instance_attributes(response)
    metadata = field(cast("object", response), "ResponseMetadata")
    return cast("dict[str, object]", metadata if type(metadata) is dict else response)


def _status_in(
    cls: type[BaseException],
    prefix: str,
    attributes: Mapping[str, object],
    names: tuple[str, ...],
    within: range = _FAILURES,
) -> Fact | None:
    for name in names:
        value = attributes.get(name)
        number = None if value is None else _number(value)
        if number is not None and number in within:
            symptom = status_symptom(number)
            return Fact(symptom, None, Strength.STATUS, cls, prefix + name, number)
    return None


def _number(value: object) -> int | None:
    """Read a status that is a number, or the digits of one."""
    if type(value) is bytes:
        value = value[:_LONGEST].decode("ascii", "replace")
    if type(value) is str:
        return int(value) if len(value) == 3 and value.isdecimal() else None
    return plain_int(value)


def stream_fact(exc: BaseException) -> Fact | None:
    """Read the error code of an HTTP/2 event (h2.events) that an exception was made with."""
    for event in arguments(exc):
        code = plain_int(instance_attributes(event).get("error_code"))
        if code is not None:
            reset = class_name(type(event)) == "h2.events.StreamReset"
            symptom = HTTP2_ERRORS.get(code, _S.PROTOCOL) if reset else _S.PROTOCOL
            return Fact(symptom, None, Strength.NUMBER, type(exc), "error_code", code)
    return None
