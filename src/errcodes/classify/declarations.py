"""Codes that exceptions declare themselves, and what a declared code is worth as a verdict."""

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import cast

from errcodes.classify.attributes import field, instance_attributes, plain_int
from errcodes.classify.classes import lineage, namespace
from errcodes.classify.consequences import CONSEQUENCES, Consequence
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.evidence import Symptom
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.table import Fit
from errcodes.codes import AppErrorCode, NetworkErrorCode

__all__ = ["ATTRIBUTE", "code_in", "declared", "declaring", "instance_declared", "verdict"]

#: The attribute in which an exception, or its class, says its code.
ATTRIBUTE = "__error_code__"

_OURS = (AppErrorCode, NetworkErrorCode)
_NOTHING_FOLLOWS = Consequence(transient=False, sent=None, app_code=None)
_NOT_THERE = object()


def code_in(value: object) -> Code | None:
    """Give a member of an `IntEnum`, and None for anything else: an int may be any number."""
    is_code = issubclass(type(value), IntEnum)
    return cast("Code", value) if is_code and "_name_" in instance_attributes(value) else None


def declaring(cls: type[BaseException], attribute: str, value: int | str, code: Code) -> Fact:
    """Give the fact that something says the code of an exception itself.

    Args:
        cls: The class of the exception.
        attribute: Where that stands.
        value: What stands there.
        code: The code.
    """
    fact = Fact(Symptom.DECLARED, None, Strength.DECLARED, cls, attribute, value)
    return fact._replace(verdict=verdict(code, fact.evidence))


def verdict(code: Code, evidence: str) -> Diagnosis:
    """Give the diagnosis of a failure whose code somebody says; nothing follows from a user's own.

    Args:
        code: The code.
        evidence: Who says it.
    """
    ours = type(code) in _OURS
    follows = CONSEQUENCES[cast("NetworkErrorCode", code)] if ours else _NOTHING_FOLLOWS
    return Diagnosis(code, Fit.EXACT, evidence=(evidence,), **follows._asdict())


def declared(
    cls: type[BaseException],
    names: tuple[str, ...],
    taught: Mapping[str, Code] = MappingProxyType({}),
) -> Fact | None:
    """Give what the nearest base says that was taught or declares something.

    As everywhere in Python a nearer attribute hides the others, also one that is no code.

    Args:
        cls: The class of an exception.
        names: Its qualified name, and those of its bases.
        taught: Codes by the qualified name of a class; they go before what the class declares.
    """
    for base, name in zip(lineage(cls), names, strict=True):
        if name in taught:
            return declaring(cls, "__mro__", name, taught[name])
        value = namespace(base).get(ATTRIBUTE, _NOT_THERE)
        if value is not _NOT_THERE:
            return _declaring(cls, value)
    return None


def instance_declared(exc: BaseException, by_class: Fact | None) -> Fact | None:
    """Give what an exception declares, which may be set on itself; else what its class does."""
    value = field(instance_attributes(exc), ATTRIBUTE)
    return by_class if value is None else _declaring(type(exc), value)


def _declaring(cls: type[BaseException], value: object) -> Fact | None:
    code, number = code_in(value), plain_int(value)
    return None if code is None or number is None else declaring(cls, ATTRIBUTE, number, code)
