"""The texts that an exception holds, without its `__str__` having run."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.walk.attributes import (
    MOST_ITEMS,
    MOST_TEXT,
    SCALARS,
    is_container,
    items,
    member_words,
    object_attributes,
)
from errcodes.classify.walk.classes import ClassInfo, class_name, getter
from errcodes.classify.walk.written import filled_text, kept_text

__all__ = ["message_text", "text_in_c", "texts_in"]

#: How far texts are looked for in lists of dicts of lists.
_DEEPEST = 3
#: How many values are looked at for them: lists in lists may hold a million.
_MOST_VALUES = 100
#: How an answer of HTTP begins (RFC 9112, 2.3), which a client of another protocol holds up.
_STATUS_LINE = b"HTTP/1."
#: The title of a page of an error, which is all that is read of one in bytes: the rest is a body.
_TITLE = LazyPattern("<title>[^<>]{1,100}</title>")
_MARKUP = b"<"
#: Of the flags of a class: it was made by a statement or a call (Include/object.h: HEAPTYPE).
_MADE_AT_RUN_TIME = 1 << 9
_flags = getter(type, "__flags__")
#: Classes in C that hold their words where nothing but `str` comes at them, which puts together
#: numbers and texts of C alone: confluent-kafka 2, src/confluent_kafka/src/confluent_kafka.c.
_WRITTEN_IN_C = frozenset({"cimpl.KafkaError", "confluent_kafka.cimpl.KafkaError"})


def message_text(
    info: ClassInfo, values: Sequence[object], attributes: Mapping[str, object]
) -> str:
    """Give the beginnings of the texts that an exception holds, each once.

    Args:
        info: What is known of its class.
        values: Its arguments, and what else is its message.
        attributes: What stands in its `__dict__`.
    """
    found = texts_in(values) or list(filter(None, map(text_in_c, values)))
    found += filled_text(info, attributes)
    if not found:
        found = kept_text(info, attributes)
    # Many keep their message in an attribute as well.
    return " ".join(dict.fromkeys(found))


def texts_in(values: Iterable[object]) -> list[str]:
    """Give the first texts in plain containers, and the messages of objects that hold one."""
    found: list[str] = []
    letters = 0
    value: object = None
    for following, depth in islice(_values_in(values, 0), _MOST_VALUES):
        numbered, value = type(value) is int, following
        if type(value) is str:
            found.append(value[:MOST_TEXT])
        elif type(value) is bytes and value.startswith(_STATUS_LINE) and not depth:
            found.append(repr(value[:MOST_TEXT]))
        elif type(value) is bytes and (depth or numbered):
            # Those that stand alone may be a part of a body: behind a number they are its message.
            found.append(value[:MOST_TEXT].decode("utf-8", "replace"))
        elif type(value) is bytes and value[:1] == _MARKUP:
            title = _TITLE.search(value[:MOST_TEXT].decode("utf-8", "replace"))
            if title is None:
                continue
            found.append(title[0])
        else:
            continue
        letters += len(found[-1])
        if len(found) >= MOST_ITEMS or letters >= MOST_TEXT:
            break
    return found


def text_in_c(value: object) -> str | None:
    """Give what an object of a known class in C writes of itself; None for any other object.

    No line of Python runs for it. That does not hold for every class in C: `str` of a `deque` runs
    what stands in it. And a class that was made at run time may only be called like a known one.
    """
    cls = type(value)
    if _flags(cls) & _MADE_AT_RUN_TIME or class_name(cls) not in _WRITTEN_IN_C:
        return None
    try:
        return str(value)[:MOST_TEXT]
    except Exception:  # noqa: BLE001 - whatever it is, there is no text
        return None


def _values_in(values: Iterable[object], depth: int) -> Iterator[tuple[object, int]]:
    """Give values and those that they hold, in their order, each with how deep it lies."""
    for value in islice(values, MOST_ITEMS):
        yield value, depth
        if depth == _DEEPEST or id(type(value)) in SCALARS:
            continue
        if is_container(value):
            yield from _values_in(items(value), depth + 1)
        elif not issubclass(type(value), BaseException):
            held = object_attributes(value)
            # An answer may have its code as the member of an enum: CoAP's `SERVICE_UNAVAILABLE`.
            code = held.get("code")
            name = member_words(code) if id(type(code)) not in SCALARS else None
            yield from _values_in((held.get("message"), member_words(value), name), depth + 1)
