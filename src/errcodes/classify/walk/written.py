"""What an exception would write, read from its class without running it.

nats' `NoServersError()` has its words in a `__str__` that returns a constant, and nowhere else.
"""

import dis
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import CodeType, FunctionType

from errcodes.classify.walk.attributes import member_words
from errcodes.classify.walk.classes import ClassInfo, class_constant, living_lineage, namespace

__all__ = ["filled_text", "kept_text"]

#: What exceptions call their words, in themselves and in their classes.
_NAMES = (
    *("msg", "message", "detail", "details", "description", "reason", "error", "strerror"),
    *("default_message", "_message", "default_detail"),
)
_LONGEST = 1_000
#: Of a class and its bases so many are looked at for words.
_MOST_BASES = 32
#: Bytes of the instructions of a function that may be read as a constant.
_LONGEST_CODE = 300
_PARTS = frozenset({"LOAD_ATTR", "LOAD_CONST", "RETURN_CONST"})
#: The instructions of a function that fills constants with attributes, and does nothing else.
_PLAIN_INSTRUCTIONS = frozenset(
    {
        *("RESUME", "NOP", "CACHE", "POP_TOP", "RETURN_VALUE", "RETURN_CONST", "BUILD_STRING"),
        *("LOAD_CONST", "LOAD_FAST", "LOAD_FAST_BORROW", "LOAD_ATTR", "LOAD_SMALL_INT"),
        *("FORMAT_VALUE", "FORMAT_SIMPLE", "CONVERT_VALUE", "NOT_TAKEN"),
    }
)


def filled_text(info: ClassInfo, attributes: Mapping[str, object]) -> list[str]:
    """Give what a `__str__` writes that only fills constants with attributes.

    Args:
        info: The class.
        attributes: The attributes of the exception.
    """
    parts = _constant_parts(info)
    if not parts:
        return []
    values = (attributes.get(part) if is_attribute else part for is_attribute, part in parts)
    return [each[:_LONGEST] for each in values if type(each) is str]


def kept_text(info: ClassInfo, attributes: Mapping[str, object]) -> list[str]:
    """Give the words that an exception without any keeps in its attributes, or in its class.

    Args:
        info: The class.
        attributes: The attributes of the exception.
    """
    found = (attributes.get(name) for name in _NAMES if name in attributes)
    words = (each if type(each) is str else member_words(each) for each in found)
    texts = [each[:_LONGEST] for each in words if each]
    return texts or list(_class_texts(info))


@lru_cache(maxsize=512)
def _constant_parts(info: ClassInfo) -> tuple[tuple[bool, str], ...]:
    """Give what the `__str__` of a class puts together, if that is all it does: else nothing.

    Each part is a text, or the name of an attribute.
    """
    write = class_constant(info, "__str__")
    return _parts(write.__code__) if type(write) is FunctionType else ()


def _class_texts(info: ClassInfo) -> Iterator[str]:
    for base in living_lineage(info)[:_MOST_BASES]:
        names = namespace(base)
        for name in _NAMES:
            constant = names.get(name)
            if type(constant) is str:
                yield constant[:_LONGEST]


def _parts(code: CodeType) -> tuple[tuple[bool, str], ...]:
    if len(code.co_code) > _LONGEST_CODE:
        return ()
    instructions = list(dis.get_instructions(code))
    if not _PLAIN_INSTRUCTIONS.issuperset(each.opname for each in instructions):
        return ()
    return tuple(
        (each.opname == "LOAD_ATTR", each.argval[:_LONGEST])
        for each in instructions
        if each.opname in _PARTS and type(each.argval) is str
    )
