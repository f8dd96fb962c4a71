"""Codes that exceptions declare themselves, and those that are registered for their classes."""

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import cast

from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.walk.attributes import object_attributes, plain_int
from errcodes.classify.walk.classes import class_name, lineage, namespace
from errcodes.classify.walk.record import Record

__all__ = [
    "ATTRIBUTE",
    "DIAGNOSIS",
    "class_declaration",
    "code_in",
    "own_declaration",
]

#: The attribute in which an exception, or its class, declares its code.
ATTRIBUTE = "__error_code__"
#: Where a `CodedError` keeps its diagnosis.
DIAGNOSIS = "diagnosis"
_CODED_ERROR = "errcodes.classify.CodedError"
_NOT_THERE = object()


def code_in(value: object) -> Code | None:
    """Give a member of an `IntEnum`, and None for anything else: an int may be any number."""
    is_code = issubclass(type(value), IntEnum)
    return cast("Code", value) if is_code and "_name_" in object_attributes(value) else None


def class_declaration(
    cls: type[BaseException],
    names: tuple[str, ...],
    registered: Mapping[str, Code] = MappingProxyType({}),
) -> Evidence | None:
    """Give what the nearest base says that declares a code, or has one registered.

    As everywhere in Python a nearer attribute hides the others, also one that is no code.

    Args:
        cls: The class of an exception.
        names: Its qualified name, and those of its bases.
        registered: Codes by the qualified name of a class; they go before what the class declares.
    """
    for base, name in zip(lineage(cls), names, strict=True):
        if name in registered:
            return _evidence(names[0], "__mro__", name, registered[name])
        value = namespace(base).get(ATTRIBUTE, _NOT_THERE)
        if value is not _NOT_THERE:
            return _declared(class_name(cls), value)
    return None


def own_declaration(record: Record, by_class: Evidence | None) -> Evidence | None:
    """Give what an exception declares, which may be set on itself; else what its class does."""
    diagnosis = record.attributes.get(DIAGNOSIS)
    if type(diagnosis) is Diagnosis and _CODED_ERROR in record.info.names:
        number = int(diagnosis.code)
        return _evidence(record.info.name, DIAGNOSIS, number, diagnosis)
    value = record.attributes.get(ATTRIBUTE)
    return by_class if value is None else _declared(record.info.name, value)


def _declared(owner: str, value: object) -> Evidence | None:
    code, number = code_in(value), plain_int(value)
    return None if code is None or number is None else _evidence(owner, ATTRIBUTE, number, code)


def _evidence(owner: str, attribute: str, value: int | str, declared: Code | Diagnosis) -> Evidence:
    weight = Weight.DECLARED
    return Evidence(Symptom.DECLARED, None, weight, owner, attribute, value, declared=declared)
