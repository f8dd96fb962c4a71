"""The documents that hold the words: found, read and checked, or refused whole.

A document is a JSON file in UTF-8 for one language, with an entry for each code:

    {"language": "en", "entries": {"101": {"description": ..., "causes": [...], ...}, ...}}
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias, cast

from errcodes.catalog.entries import Entry
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode, UnknownCodeError, parse

__all__ = ["CatalogError", "Entries", "Reader", "packaged_readers", "parse_document"]

#: The entries of one language.
Entries: TypeAlias = Mapping[ErrorCode, Entry]
#: Gives the entries of one language; reading them may wait until they are asked for.
Reader: TypeAlias = Callable[[], Entries]

#: The packaged languages. The first is the default.
_PACKAGED = ("en", "zh")
_LANGUAGE = re.compile(r"[a-z]{2,8}(-[A-Za-z0-9]{1,8})*")  # RFC 5646, section 2.1.
#: Controls, line separators and lone surrogates: nothing that a line of text may hold.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TEXTS = ("description", "message", "advice", "source")


class CatalogError(ValueError):
    """Raised for a document that is wrong. It is refused whole: none of its words are used.

    Attributes:
        file: The document.
        entry: The entry that is wrong, as the document names it; None where it is the document.
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


class _Pairs(list[tuple[str, object]]):
    """A JSON object as it is written, so that a name that stands twice can be refused."""


def packaged_readers() -> dict[str, Reader]:
    """Give the reader of each packaged language, the default language first."""
    return {language: partial(_packaged, language) for language in _PACKAGED}


def parse_document(data: bytes, file: str) -> tuple[str, dict[ErrorCode, Entry]]:
    """Read a document and check all of it.

    Args:
        data: The document's bytes.
        file: The name to call it by.

    Returns:
        Its language and its entries, in its order.

    Raises:
        CatalogError: For anything wrong with it.
    """
    import json

    place = None
    try:
        text = data.decode("utf-8-sig")
        document = _fields(json.loads(text, object_pairs_hook=_Pairs), ("language", "entries"))
        language = _language(document["language"])
        entries: dict[ErrorCode, Entry] = {}
        for place, fields in _object(document["entries"], "'entries'").items():
            code = _code(place)
            entries[code] = _entry(code, language, fields)
    except (ValueError, UnknownCodeError, RecursionError) as error:
        raise CatalogError(file, place, str(error)) from error
    return language, entries


def _packaged(language: str) -> dict[ErrorCode, Entry]:
    """Read a packaged document, which must have every code."""
    file = f"{language}.json"
    found, entries = parse_document(_data(file), file)
    if found != language:
        raise CatalogError(file, None, f"'language' is {found!r}, not {language!r}")
    for code in (*AppErrorCode, *NetworkErrorCode):
        if code not in entries:
            raise CatalogError(file, str(code.value), "the entry is missing")
    return entries


def _data(file: str) -> bytes:
    """Read a packaged file as the module was read, be it from a directory or from a zip file."""
    from pkgutil import get_data  # importlib.resources would cost three times as much.

    try:
        data = get_data("errcodes.catalog", f"data/{file}")
    except OSError as error:
        raise CatalogError(file, None, f"cannot be read: {error}") from error
    if data is None:
        raise CatalogError(file, None, "cannot be read: the module's loader reads no data")
    return data


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
    """Give an object that has exactly these names."""
    fields = _object(value, "it")
    for name in names:
        if name not in fields:
            raise ValueError(f"{name!r} is missing")
    for name in fields:
        if name not in names:
            raise ValueError(f"{name!r} is not one of {', '.join(names)}")
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
        raise ValueError(f"'language' is {language!r}, not a language tag")
    return language


def _code(name: str) -> ErrorCode:
    """Give the code that an entry is for."""
    code = parse(name)
    if name != str(code.value):
        raise ValueError(f"the code is written {code.value}")
    return code


def _entry(code: ErrorCode, language: str, value: object) -> Entry:
    """Check an entry and give it."""
    fields = _fields(value, (*_TEXTS, "causes"))
    texts = {name: _text(fields[name], repr(name)) for name in _TEXTS}
    causes = enumerate(_list(fields["causes"], "'causes'"), 1)
    points = tuple(_text(cause, f"cause {number}") for number, cause in causes)
    return Entry(code=code, language=language, causes=points, **texts)


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
