"""The headers of answers, read from what the header classes of known clients hold.

No method of theirs is called. The headers of a class that is not known here are not read. They say
how long the server asks to wait.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from types import MethodDescriptorType
from typing import Any, cast

from errcodes.classify.read.retry_after import LONGEST, seconds_asked
from errcodes.classify.read.retry_info import STATUS_DETAILS, retry_delay
from errcodes.classify.walk.attributes import (
    SCALARS,
    is_container,
    items,
    object_attributes,
    plain_dict,
    slot,
)
from errcodes.classify.walk.classes import class_name, lineage, namespace
from errcodes.classify.walk.record import Record

__all__ = ["HEADER_CLASSES", "headers_of", "requested_delay"]

#: Qualified name of a class -> the attribute in which it keeps its headers: a dict by names, or a
#: list of pairs.
HEADER_CLASSES: dict[str, str] = {
    "curl_cffi.requests.headers.Headers": "_list",
    "elastic_transport.HttpHeaders": "_internal",
    "email.message.Message": "_headers",  # urllib, http.client
    "grpc.aio._metadata.Metadata": "_metadata",
    "httpx.Headers": "_list",
    "niquests.structures.CaseInsensitiveDict": "_store",
    "opensearchpy.connection.base.CaseInsensitiveDict": "_store",
    "requests.structures.CaseInsensitiveDict": "_store",
    "tornado.httputil.HTTPHeaders": "_as_list",
    "urllib3._collections.HTTPHeaderDict": "_container",
    "websockets.datastructures.Headers": "_list",
}
#: multidict's are written in C: their own methods are, too.
_C_CLASSES = frozenset(
    {"multidict._multidict.CIMultiDict", "multidict._multidict.CIMultiDictProxy"}
)

#: Where exceptions keep an answer, and where both keep its headers.
_ANSWERS = ("response", "_response", "resp", "meta", "_state")
_HEADERS = (
    *("headers", "hdrs", "_headers", "response_headers", "http_headers", "HTTPHeaders"),
    *("trailing_metadata", "_trailing_metadata"),
)
_MOST_HEADERS = 200
#: `tuple.__iter__`, whatever the class of the tuple makes of it.
_members: Callable[[object], Iterator[object]] = cast("Any", vars(tuple))["__iter__"]
_LONGEST = 4096


def requested_delay(record: Record, status: int | None) -> float | None:
    """Give the seconds from now that the answer in an exception asks to wait, or None.

    Args:
        record: The exception.
        status: The HTTP status of the answer.
    """
    headers = headers_of(record)
    details = headers.get(STATUS_DETAILS)
    if details is not None:
        delay = retry_delay(details)
        if delay is not None:
            return min(delay, LONGEST)
    texts = {name: value.decode("latin-1") for name, value in headers.items()}
    return seconds_asked(texts, status=status, now=time.time())


def headers_of(record: Record) -> dict[str, bytes]:
    """Give the headers of the answer that an exception holds, by their names in lower case."""
    for fields in _holders(record):
        for name in _HEADERS:
            held = fields.get(name)
            if held is not None:
                found = dict(_pairs(held))
                if found:
                    return found
    return {}


def _holders(record: Record) -> Iterator[dict[str, object]]:
    """Give the attributes of an exception, and of the answers that it holds."""
    attributes = record.attributes
    yield attributes
    for answer in (*map(attributes.get, _ANSWERS), *record.args[:8]):
        if id(type(answer)) in SCALARS:
            continue
        fields = plain_dict(answer) or object_attributes(answer)
        yield fields
        yield plain_dict(fields.get("ResponseMetadata"))  # botocore
        if not fields:
            yield {name: slot(answer, name) for name in _HEADERS}


def _pairs(held: object) -> Iterator[tuple[str, bytes]]:
    """Give the names and values that headers hold, whatever holds them."""
    for name, value in _raw(held):
        text, content = _bytes(name), _bytes(value)
        if text and content is not None:
            yield text.decode("latin-1").lower(), content


def _raw(held: object) -> Iterable[tuple[object, object]]:
    names = [class_name(base) for base in lineage(type(held))]
    attribute = next((HEADER_CLASSES[name] for name in names if name in HEADER_CLASSES), None)
    if attribute is not None:
        held = object_attributes(held).get(attribute) or slot(held, attribute)
    elif names[0] in _C_CLASSES:
        held = _listed(held)
    if issubclass(type(held), dict):
        fields = plain_dict(held)
        return [(name, _last(value)) for name, value in list(fields.items())[:_MOST_HEADERS]]
    found = items(held) if is_container(held) else []
    # grpc's metadata is a tuple of named tuples.
    return [row for row in map(_last_two, found) if row is not None]


def _last_two(value: object) -> tuple[object, object] | None:
    """Give the last two members of a tuple: httpx has the name as it came before both."""
    if not issubclass(type(value), tuple):
        return None
    row = list(_members(value))[-2:]
    return (row[0], row[1]) if len(row) == 2 else None


def _listed(held: object) -> list[object]:
    method = namespace(type(held)).get("items")
    return list(islice(method(held), _MOST_HEADERS)) if type(method) is MethodDescriptorType else []


def _last(value: object) -> object:
    """Give the last of several values: urllib3 keeps the name before them, requests beside it."""
    found = items(value) if is_container(value) else [value]
    return found[-1] if found else None


def _bytes(value: object) -> bytes | None:
    if issubclass(type(value), str):  # multidict's names are a subclass.
        text = str.__getitem__(cast("str", value), slice(_LONGEST))
        return text.encode("latin-1", "replace")
    return value[:_LONGEST] if type(value) is bytes else None
