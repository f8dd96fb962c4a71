"""The files that hold the words: those of the package, and those that users name."""

import os
from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from errcodes.catalog.documents import WORDS, CatalogError, Document, parse_document

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
else:
    Traversable = Any  # The class is as slow to import as all the rest.

__all__ = ["PACKAGED", "Source", "documents_at", "files_at", "packaged_document", "read_document"]

#: A file or a directory: a path, or what `importlib.resources.files` gives.
Source: TypeAlias = str | os.PathLike[str] | Traversable

#: The packaged languages. The first is the default.
PACKAGED = ("en", "zh")
_SCHEMA = ".schema.json"


def packaged_document(language: str, codes: Mapping[int, IntEnum]) -> Document:
    """Read a packaged document, which must have every word for every packaged code.

    Args:
        language: One of `PACKAGED`.
        codes: The packaged codes, by their numbers.

    Raises:
        CatalogError: Where it has not, or cannot be read.
    """
    file = f"{language}.json"
    document = parse_document(_data(file), file, codes)
    if document.language != language:
        raise CatalogError(file, None, f"'language' is {document.language!r}, not {language!r}")
    for number in codes:
        if number not in document.entries:
            raise CatalogError(file, str(number), "the entry is missing")
        for name in (*WORDS, "source"):
            if name != "upstream_message" and name not in document.entries[number]:
                raise CatalogError(file, str(number), f"{name!r} is missing")
    return document


def documents_at(source: Source, codes: Mapping[int, IntEnum]) -> list[Document]:
    """Read a document, or each of a directory, in the order of their names.

    Args:
        source: The file, or the directory of the files whose names end in `.json`; schemas, whose
            names end in `.schema.json`, are passed over.
        codes: The codes that they may have entries for, by their numbers.

    Raises:
        CatalogError: For a document that is wrong or cannot be read, and for a directory that
            holds none.
    """
    return [read_document(file, codes) for file in files_at(source)]


def files_at(source: Source) -> "list[Traversable]":
    """Give the files that a source names, in the order of their names."""
    from pathlib import Path

    place = Path(source) if isinstance(source, str | os.PathLike) else source
    if not hasattr(place, "read_bytes"):
        meant = "words are loaded from a path, or from what importlib.resources.files gives"
        raise TypeError(f"{meant}, not from {source!r}")
    try:
        if not place.is_dir():
            return [place]
        files = sorted(filter(_is_document, place.iterdir()), key=lambda file: file.name)
    except OSError as error:
        raise CatalogError(str(place), None, f"cannot be read: {_why(error)}") from error
    if not files:
        raise CatalogError(str(place), None, "the directory holds no file whose name ends in .json")
    return files


def read_document(file: "Traversable", codes: Mapping[int, IntEnum]) -> Document:
    """Read a document."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CatalogError(str(file), None, f"cannot be read: {_why(error)}") from error
    return parse_document(data, str(file), codes, file.name)


def _is_document(file: "Traversable") -> bool:
    return file.name.endswith(".json") and not file.name.endswith(_SCHEMA)


def _why(error: OSError) -> str:
    """Say what the operating system said, without the path, which stands before it."""
    return error.strerror or str(error)


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
