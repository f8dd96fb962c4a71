"""What is missing in a catalog: words for a code, or a placeholder that other languages have."""

from collections.abc import Callable, Iterator, Mapping

import attrs

from errcodes.catalog.documents import WORDS
from errcodes.catalog.entries import Entry
from errcodes.catalog.templates import names

__all__ = ["Finding", "findings_in"]


@attrs.frozen
class Finding:
    """Something in a catalog that wants putting right.

    Attributes:
        file: The document to put it right in: the first one in the language, or the one that there
            should be.
        entry: The entry, as the document names it.
        reason: What is wrong with it.

    >>> print(Finding("ja.json", "90001", "there are no words in 'ja' for MOTOR_JAMMED"))
    ja.json, entry 90001: there are no words in 'ja' for MOTOR_JAMMED
    """

    file: str
    entry: str
    reason: str

    def __str__(self) -> str:
        """Name the file, the entry and the reason."""
        return f"{self.file}, entry {self.entry}: {self.reason}"


def findings_in(
    entries: Mapping[str, Mapping[int, Entry]], file: Callable[[str], str]
) -> tuple[Finding, ...]:
    """Give all that is missing.

    Args:
        entries: The entries that the catalog gives, by language and number.
        file: Gives the document of a language.
    """
    return tuple(
        Finding(file(language), str(number), reason)
        for language, of_language in entries.items()
        for number, entry in of_language.items()
        for reason in _reasons(language, entry, [each[number] for each in entries.values()])
    )


def _reasons(language: str, entry: Entry, all_languages: list[Entry]) -> Iterator[str]:
    """Say what is wrong with an entry, beside the same one in all languages."""
    if entry.language != language:
        yield f"there are no words in {language!r} for {entry.code.name}"
        return
    for word in WORDS:
        places = _placeholders(entry, word)
        for other in all_languages:
            if word == "upstream_message" and _is_plain(entry) and _is_plain(other):
                continue  # The message was looked at already.
            if missing := sorted(_placeholders(other, word) - places):
                lacking = " and ".join(f"{{{name}}}" for name in missing)
                yield f"{word!r} lacks {lacking}, which {other.language!r} has"
                break


def _is_plain(entry: Entry) -> bool:
    """Tell whether the message serves for both standpoints."""
    return entry.upstream_message == entry.message


def _placeholders(entry: Entry, word: str) -> set[str]:
    """Give the names of the placeholders of a text, or of all causes."""
    texts = entry.causes if word == "causes" else (getattr(entry, word),)
    return {name for text in texts for name in names(text)}
