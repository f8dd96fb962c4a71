"""What a catalog is made of: documents, codes and languages that go together."""

from collections.abc import Iterable, Sequence
from functools import cache

import attrs

from errcodes.catalog.documents import Document
from errcodes.catalog.entries import Entry
from errcodes.catalog.families import PACKAGED_FAMILIES, Codes, Family, codes_of, joined
from errcodes.catalog.files import PACKAGED, Source, documents_at, packaged_document
from errcodes.catalog.layers import checked, entries_in, languages_of
from errcodes.catalog.tags import related, same_language

__all__ = ["Contents"]

_PACKAGED_CODES = codes_of(PACKAGED_FAMILIES)


@attrs.frozen
class Contents:
    """Documents that lie over the packaged ones, and what is known of them unread.

    Attributes:
        documents: The documents, each lying over those before it.
        families: The classes of all codes.
        codes: All codes, by their numbers.
        longest: How many digits the longest of these numbers has.
        languages: The languages on offer, the default first.
    """

    documents: tuple[Document, ...]
    families: tuple[Family, ...]
    codes: Codes
    longest: int
    languages: tuple[str, ...]

    @classmethod
    def packaged(cls) -> "Contents":
        """Give what the package has."""
        return cls.of((), PACKAGED_FAMILIES, PACKAGED)

    @classmethod
    def of(
        cls, documents: tuple[Document, ...], families: tuple[Family, ...], languages: Sequence[str]
    ) -> "Contents":
        """Give what documents, families and languages make together."""
        codes = codes_of(families)
        return cls(documents, families, codes, len(str(max(codes))), tuple(languages))

    def extended(
        self, sources: Iterable[Source], families: Family | Iterable[Family], default: str | None
    ) -> "Contents":
        """Give these with more, all of it checked: see `Catalog.extended`."""
        joined_families = joined(self.families, families)
        codes = codes_of(joined_families)
        more = (document for source in sources for document in documents_at(source, codes))
        documents = (*self.documents, *more)
        checked(documents, PACKAGED, {key: codes[key] for key in codes.keys() - _PACKAGED_CODES})
        languages = _ordered(languages_of(self.languages, documents), default)
        return Contents.of(documents, joined_families, languages)

    def entries(self, language: str) -> dict[int, Entry]:
        """Give the entries of a language, and for codes that it lacks those of the next ones.

        Next are the languages that its tag falls back to, such as `zh` for `zh-Hant`, then the
        default.
        """
        order = dict.fromkeys((language, *related(language, self.languages), *self.languages))
        return entries_in(tuple(order), self.codes, self.documents, cache(_packaged))

    def file(self, language: str) -> str:
        """Give the first document in a language, or what it would be called in the package."""
        files = (document.file for document in self.documents if document.language == language)
        return next(files, f"{language}.json")


def _ordered(languages: Sequence[str], default: str | None) -> tuple[str, ...]:
    """Give the languages, the default first."""
    if default is None:
        return tuple(languages)
    first = same_language(default, tuple(languages))
    if first is None:
        known = ", ".join(languages)
        raise ValueError(f"default is {default!r}, but there are only words in {known}")
    return tuple(sorted(languages, key=lambda language: language != first))


def _packaged(language: str) -> Document | None:
    return packaged_document(language, _PACKAGED_CODES) if language in PACKAGED else None
