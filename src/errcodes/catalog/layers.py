"""From documents that lie over one another to the entries of a catalog."""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import Any, TypeAlias

from errcodes.catalog.documents import WORDS, CatalogError, Document, Wording
from errcodes.catalog.entries import Entry
from errcodes.catalog.families import Codes

__all__ = ["Packaged", "checked", "entries_in", "languages_of"]

#: Gives the packaged document of a language, or None where there is none.
Packaged: TypeAlias = Callable[[str], Document | None]

#: What must be said of a code. Where it has no causes, there are none.
_NEEDED = ("description", "message", "advice")


def languages_of(packaged: Sequence[str], documents: Sequence[Document]) -> tuple[str, ...]:
    """Give the languages that there are words in, in the order in which they come."""
    return tuple(dict.fromkeys((*packaged, *(document.language for document in documents))))


def entries_in(
    languages: Sequence[str], codes: Codes, documents: Sequence[Document], packaged: Packaged
) -> dict[int, Entry]:
    """Give the entry of each code in the first language that has words for it.

    Args:
        languages: The languages to look in; what an entry in one leaves out, the next ones give.
        codes: The codes by their numbers.
        documents: The documents, each lying over those before it.
        packaged: Gives the documents that lie under all of them.
    """
    found = (_entry(code, languages, documents, packaged) for code in codes.values())
    return {entry.code.value: entry for entry in found}


def checked(documents: Sequence[Document], packaged: Sequence[str], own: Codes) -> None:
    """See that there is a message wherever there are words, and all words for each own code.

    Args:
        documents: The documents.
        packaged: The languages in which every packaged code has its words.
        own: The codes that are no packaged ones, by their numbers.

    Raises:
        CatalogError: Where something is missing.
    """
    for document in documents:
        for number in document.entries:
            whole = document.language in packaged and number not in own
            same = (each for each in documents if each.language == document.language)
            if not whole and not any("message" in each.entries.get(number, ()) for each in same):
                reason = f"'message' is missing, and nothing else in {document.language!r} has it"
                raise CatalogError(document.file, str(number), reason)
    for code in own.values():
        said = {name for each in documents for name in each.entries.get(code.value, ())}
        if missing := [name for name in _NEEDED if name not in said]:
            name = f"{type(code).__module__}.{type(code).__qualname__}"
            reason = f"no document gives {' or '.join(map(repr, missing))} for {code.value}"
            raise CatalogError(name, code.name, reason)


def _entry(
    code: IntEnum, languages: Sequence[str], documents: Sequence[Document], packaged: Packaged
) -> Entry:
    """Give the entry that all layers make together: of each word the topmost."""
    words: dict[str, Any] = {}
    sources: list[tuple[str, list[str]]] = []
    found = ""
    waiting = iter(languages)
    while len(words) < len(WORDS):  # The last language has all words.
        language = next(waiting)
        for name, wording in _layers(code, language, documents, packaged):
            found = found or language
            fields = dict(wording)
            if given := [word for word in WORDS if word in fields and word not in words]:
                words |= {word: fields[word] for word in given}
                sources.append((wording.get("source", name), given))
            if "message" in fields:  # Newer than what a lower layer has for the other standpoint.
                words.setdefault("upstream_message", fields["message"])
        if "description" in words:  # A language that describes it itself borrows no causes.
            words.setdefault("causes", ())
    return Entry(code=code, language=found, source=_source(sources, found), **words)


def _layers(
    code: IntEnum, language: str, documents: Sequence[Document], packaged: Packaged
) -> Iterator[tuple[str, Wording]]:
    """Give what is said of a code in a language, the topmost first, and who says it."""
    for document in reversed(documents):
        if document.language == language and code in document.entries:
            yield document.name, document.entries[code]
    under = packaged(language)
    if under and code in under.entries:
        yield under.name, under.entries[code]


def _source(sources: Sequence[tuple[str, Sequence[str]]], language: str) -> str:
    """Say who gives which words, and who gives the others."""
    *upper, (last, _) = sources
    otherwise = "；其余：" if language == "zh" else "; otherwise "
    return otherwise.join([*(f"{who} ({', '.join(given)})" for who, given in upper), last])
