"""The documents that hold the words: read and checked, or refused whole.

A document is a JSON file in UTF-8 for one language, with entries for some codes or for all:

    {"language": "en", "entries": {"101": {"description": ..., "causes": [...], ...}, ...}}

Its schema is `schemas/document.json`. What a schema cannot tell is checked here too.
"""

import re
from collections.abc import Mapping
from enum import IntEnum
from typing import TypedDict, cast

import attrs

from errcodes.catalog.tags import tag_of
from errcodes.catalog.templates import objection
from errcodes.codes import UnknownCodeError, parse_among

__all__ = ["MESSAGES", "WORDS", "CatalogError", "Document", "Wording", "parse_document"]

#: The fields of an entry that are words. Their `source` says where they come from.
WORDS = ("description", "causes", "message", "upstream_message", "advice")
#: Those that may hold placeholders. The second may be left out: then the first stands in for it.
MESSAGES = ("message", "upstream_message")

#: RFC 5646, section 2.1, without extended languages, in the case that section 2.1.1 recommends.
_LANGUAGE = re.compile(
    r"[a-z]{2,8}"  # language
    r"(-[A-Z][a-z]{3})?"  # script
    r"(-([A-Z]{2}|[0-9]{3}))?"  # region
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"  # variants
    r"(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*"  # extensions
    r"(-x(-[a-z0-9]{1,8})+)?"  # private use
)
#: Controls, line separators and lone surrogates: nothing that a line of text may hold.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class CatalogError(ValueError):
    """Raised for a document or a class of codes that is wrong. It is refused whole.

    Attributes:
        file: The document, or the class of the codes.
        entry: The entry that is wrong, as the document names it, or the name of the code; None
            where it is the whole.
        reason: What is wrong with it.

    >>> print(CatalogError("fr.json", "50502", "'message' is empty"))
    fr.json, entry 50502: 'message' is empty
    """

    def __init__(self, file: str, entry: str | None, reason: str) -> None:
        super().__init__(file, entry, reason)
        self.file = file
        self.entry = entry
        self.reason = reason

    def __str__(self) -> str:
        """Name the file, the entry and the reason."""
        place = self.file if self.entry is None else f"{self.file}, entry {self.entry}"
        return f"{place}: {self.reason}"


class Wording(TypedDict, total=False):
    """What a document says of one code: some of the fields of an `Entry`, or all."""

    description: str
    causes: tuple[str, ...]
    message: str
    upstream_message: str
    advice: str
    source: str


@attrs.frozen
class Document:
    """A document that was read.

    Attributes:
        file: What errors call it by.
        name: What the sources of its words call it by.
        language: The language of its words.
        entries: What it says, by the numbers of the codes, in its order.
    """

    file: str
    name: str
    language: str
    entries: Mapping[int, Wording]


class _Pairs(list[tuple[str, object]]):
    """A JSON object as it is written, so that a name that stands twice can be refused."""


def parse_document(
    data: bytes, file: str, known: Mapping[int, IntEnum], name: str = ""
) -> Document:
    """Read a document and check all of it.

    Args:
        data: The document's bytes.
        file: The name to call it by.
        known: The codes that it may have entries for, by their numbers.
        name: The name to call it by where its words come from; that of the file where empty.

    Raises:
        CatalogError: For anything wrong with it.
    """
    place = None
    try:
        document = _document(_parsed(data))
        language = _language(document["language"])
        entries: dict[int, Wording] = {}
        for place, fields in _object(document["entries"], "'entries'").items():
            entries[_code(place, known)] = _wording(fields)
    except ValueError as error:
        raise CatalogError(file, place, str(error)) from error
    return Document(file, name or file, language, entries)


def _parsed(data: bytes) -> object:
    """Give what a document's JSON stands for."""
    import json

    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_Pairs)
    except UnicodeDecodeError as error:
        raise ValueError(f"is not UTF-8: {error.reason} at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"is not JSON: {error}") from error
    except RecursionError as error:
        raise ValueError(f"is nested too deeply: {error}") from error


def _object(value: object, name: str) -> dict[str, object]:
    """Give an object of the document as a dict, unless a name stands twice in it."""
    if not isinstance(value, _Pairs):
        raise ValueError(f"{name} is not an object")  # noqa: TRY004
    pairs: dict[str, object] = {}
    for key, item in value:
        if key in pairs:
            raise ValueError(f"{key!r} stands twice")
        pairs[key] = item
    return pairs


def _fields(value: object, names: tuple[str, ...]) -> dict[str, object]:
    """Give an object that has no other names than these."""
    fields = _object(value, "it")
    for name in fields:
        if name not in names:
            raise ValueError(f"{name!r} is not one of {', '.join(names)}")
    return fields


def _document(value: object) -> dict[str, object]:
    """Give the fields of the document itself. `$schema` is for editors."""
    fields = _fields(value, ("language", "entries", "$schema"))
    for name in ("language", "entries"):
        if name not in fields:
            raise ValueError(f"{name!r} is missing")
    if not isinstance(fields.get("$schema", ""), str):
        raise ValueError("'$schema' is not a text")  # noqa: TRY004
    return fields


def _list(value: object, name: str) -> list[object]:
    """Give a list of the document."""
    if not isinstance(value, list) or isinstance(value, _Pairs):
        raise ValueError(f"{name} is not a list")  # noqa: TRY004
    return cast("list[object]", value)


def _language(value: object) -> str:
    """Give the tag of the document's language."""
    language = _text(value, "'language'")
    if not _LANGUAGE.fullmatch(language):
        tag = tag_of(language)
        hint = f": write it {tag}" if _LANGUAGE.fullmatch(tag) else " such as ja or zh-Hant"
        raise ValueError(f"'language' is {language!r}, not a language tag{hint}")
    return language


def _code(name: str, known: Mapping[int, IntEnum]) -> int:
    """Give the number of the code that an entry is for."""
    try:
        code = parse_among(name, known, max(len(str(number)) for number in known))
    except UnknownCodeError as error:
        raise ValueError(f"{error}; a code of your own needs its class as well (codes)") from error
    if name != str(code.value):
        raise ValueError(f"the code is written {code.value}")
    return code.value


def _wording(value: object) -> Wording:
    """Check an entry and give it."""
    fields = _fields(value, (*WORDS, "source"))
    if not fields.keys() & set(WORDS):
        raise ValueError(f"it has none of {', '.join(WORDS)}")
    return cast("Wording", {name: _words(name, field) for name, field in fields.items()})


def _words(name: str, value: object) -> str | tuple[str, ...]:
    if name != "causes":
        text = _text(value, repr(name))
        if name in MESSAGES and (wrong := objection(text)):
            raise ValueError(f"{name!r} {wrong}")
        return text
    causes = enumerate(_list(value, "'causes'"), 1)
    return tuple(_text(cause, f"cause {number}") for number, cause in causes)


def _text(value: object, name: str) -> str:
    """Check one line of words and give it."""
    if not isinstance(value, str):
        raise ValueError(f"{name} is not a text")  # noqa: TRY004
    if not value:
        raise ValueError(f"{name} is empty")
    if value != value.strip():
        raise ValueError(f"{name} has white space around it")
    if wrong := _UNPRINTABLE.search(value):
        raise ValueError(f"{name} holds {wrong[0]!a}, which no line of text may hold")
    return value
