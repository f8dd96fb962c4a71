"""The whole catalog as one JSON document, for phones, front ends and translators.

Its schema is `schemas/export.json`.
"""

from collections.abc import Mapping

from errcodes.catalog.entries import Entry
from errcodes.catalog.families import Codes

__all__ = ["FORMAT", "exported"]

#: The version of the format. It grows by one where a reader of the old one could go wrong.
FORMAT = 1


def exported(entries: Mapping[str, Mapping[int, Entry]], codes: Codes) -> dict[str, object]:
    """Give the catalog as what JSON can hold, in an order that does not change.

    Args:
        entries: The entries to give, by language and number, the default language first.
        codes: The codes, by their numbers.
    """
    return {
        "format": FORMAT,
        "languages": list(entries),
        "codes": {
            str(number): {
                "name": codes[number].name,
                "family": type(codes[number]).__name__,
                "words": {each: _plain(entries[each][number]) for each in entries},
            }
            for number in sorted(codes)
        },
    }


def _plain(entry: Entry) -> dict[str, object]:
    return {
        "language": entry.language,
        "description": entry.description,
        "causes": list(entry.causes),
        "message": entry.message,
        "upstream_message": entry.upstream_message,
        "advice": entry.advice,
        "source": entry.source,
    }
