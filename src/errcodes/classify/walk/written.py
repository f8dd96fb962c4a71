"""What an exception without arguments would write, read from its class without running it.

nats' `NoServersError()` has its words in a `__str__` that returns a constant, and nowhere else.
"""

import dis
from collections.abc import Iterator, Mapping
from types import CodeType, FunctionType

from errcodes.classify.walk.classes import lineage, namespace

__all__ = ["written_text"]

#: What exceptions call their words, in themselves and in their classes.
_NAMES = (
    *("msg", "message", "detail", "details", "description", "reason", "error", "strerror"),
    *("default_message", "_message", "default_detail"),
)
_LONGEST = 1_000
#: The instructions of a function that fills constants with attributes, and does nothing else.
_PLAIN_INSTRUCTIONS = frozenset(
    {
        *("RESUME", "NOP", "CACHE", "POP_TOP", "RETURN_VALUE", "RETURN_CONST", "BUILD_STRING"),
        *("LOAD_CONST", "LOAD_FAST", "LOAD_FAST_BORROW", "LOAD_ATTR", "LOAD_SMALL_INT"),
        *("FORMAT_VALUE", "FORMAT_SIMPLE", "CONVERT_VALUE", "NOT_TAKEN"),
    }
)


def written_text(cls: type, attributes: Mapping[str, object]) -> list[str]:
    """Give the words that an exception keeps elsewhere than in its arguments.

    They stand in its attributes, in constants of its class, or in a `__str__` that only returns a
    constant, or fills constants with attributes.

    Args:
        cls: The class.
        attributes: The attributes of the exception.
    """
    found = [attributes.get(name) for name in _NAMES]
    texts = [each[:_LONGEST] for each in found if type(each) is str]
    return texts or list(_class_texts(cls, attributes))


def _class_texts(cls: type, attributes: Mapping[str, object]) -> Iterator[str]:
    for base in lineage(cls):
        names = namespace(base)
        for name in _NAMES:
            constant = names.get(name)
            if type(constant) is str:
                yield constant[:_LONGEST]
        write = names.get("__str__")
        if write is not None:
            if type(write) is FunctionType:
                yield from _parts(write.__code__, attributes)
            return


def _parts(code: CodeType, attributes: Mapping[str, object]) -> Iterator[str]:
    """Give the constants and attributes that a function puts together, if it does nothing else."""
    if len(code.co_code) > _LONGEST:
        return
    instructions = list(dis.get_instructions(code))
    if not _PLAIN_INSTRUCTIONS.issuperset(each.opname for each in instructions):
        return
    for each in instructions:
        value = attributes.get(each.argval) if each.opname == "LOAD_ATTR" else each.argval
        if type(value) is str and each.opname in ("LOAD_CONST", "RETURN_CONST", "LOAD_ATTR"):
            yield value[:_LONGEST]
