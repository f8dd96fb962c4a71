"""All codes in a table."""

from collections.abc import Iterator
from enum import IntEnum

from errcodes.catalog import Catalog
from errcodes.terminal.labels import label
from errcodes.terminal.screens import Screen
from errcodes.terminal.tables import Column, Layout, Record, Table, lines

__all__ = ["listed"]


def listed(words: Catalog, language: str, screen: Screen) -> Iterator[str]:
    """Give the lines of a table of all codes.

    Args:
        words: The codes, and the words for them.
        language: The language of the words.
        screen: What the lines are shown on.
    """
    records = (_record(code, words, language) for code in words.codes())
    return lines(_table(language), records, screen)


def _record(code: IntEnum, words: Catalog, language: str) -> Record:
    entry = words.entry(code, language)
    return {
        "code": str(code.value),
        "name": code.name,
        "description": entry.description,
        "message": entry.message,
    }


def _table(language: str) -> Table:
    code, description, message = (
        label(name, language) for name in ("code", "description", "message")
    )
    wide = (
        Column(code, ("code name",), width=33),
        Column(description, ("description",), share=4),
        Column(message, ("message",), share=5),
    )
    narrow = (Column(code, ("code name", "description"), width=33), Column(message, ("message",)))
    narrowest = (Column(code, ("code name", "description", "message")),)
    return Table(
        fields=("code", "name", "description", "message"),
        layouts=(Layout(120, wide), Layout(72, narrow), Layout(0, narrowest)),
        styles={"code": "code"},
    )
