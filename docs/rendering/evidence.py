"""The tables of evidence: what each name, number, function and wording says."""

from collections.abc import Collection, Mapping
from enum import Enum
from typing import NamedTuple, cast

from errcodes.classify.facts import Strength
from errcodes.classify.frames import CALLS, FRAMES, IN_LIBRARIES, JSON_READERS
from errcodes.classify.kinds import (
    NUMBER_SPACES,
    NUMBER_WORDS,
    STATUS_ATTRIBUTES,
    STATUS_WORDS,
    Reader,
)
from errcodes.classify.known_names import NAMES
from errcodes.classify.prose import PROSE, STATUS_PROSE
from errcodes.classify.shapes import SHAPES
from errcodes.classify.spaces.grpc import GRPC_CODES, GRPC_WORDS
from errcodes.classify.spaces.http import HTTP2_ERRORS, STATUSES
from errcodes.classify.spaces.libcurl import CURL_CODES, CURL_WORDS
from errcodes.classify.spaces.openssl import ALERTS, REASONS, VERIFY_CODES, VERIFY_WORDS
from errcodes.classify.spaces.os_errors import ERRNO_NAMES, WINSOCK
from errcodes.classify.table import LIKELY_PHASES, ONLY_PHASES
from rendering.markdown import literal, table

__all__ = ["EVIDENCE", "Evidence", "evidence_table"]


class Evidence(NamedTuple):
    """What the columns of a table are called, and its rows, whose parts may be several cells."""

    columns: tuple[str, ...]
    rows: Collection[tuple[object, ...]]


_TOLD = ("Symptom", "Phase", "Strength")
_FAULT = ("Symptom", "Causes")


def _spaces(readers: Mapping[str, Reader]) -> list[tuple[str, str]]:
    """Name the spaces by the modules that read them; what is read by none is no evidence."""
    modules = ((name, reader.__module__.split(".")) for name, reader in readers.items())
    return [(name, path[-1] if "spaces" in path else "") for name, path in modules]


def _causes(causes: Mapping[str, tuple[int, ...]]) -> list[tuple[str, str]]:
    """Write the numbers of causes into one cell."""
    return [(name, ", ".join(map(str, numbers))) for name, numbers in causes.items()]


#: The name of a table of the library, in lower case -> the table.
EVIDENCE: dict[str, Evidence] = {
    "names": Evidence(("Class", *_TOLD), NAMES.items()),
    "shapes": Evidence(("Words in the name", *_TOLD), SHAPES.items()),
    "number_spaces": Evidence(("Class", "Numbers"), _spaces(NUMBER_SPACES)),
    "number_words": Evidence(("Word in the name", "Numbers"), _spaces(NUMBER_WORDS)),
    "errno_names": Evidence(("errno", "Symptom"), ERRNO_NAMES.items()),
    "winsock": Evidence(("winerror", "Symptom"), WINSOCK.items()),
    "statuses": Evidence(("Status", "Symptom"), STATUSES.items()),
    "status_attributes": Evidence(("Class", "Attribute"), STATUS_ATTRIBUTES.items()),
    "status_words": Evidence(("Word in the name", "Attribute"), STATUS_WORDS.items()),
    "verify_codes": Evidence(("verify_code", *_FAULT), VERIFY_CODES.items()),
    "verify_words": Evidence(("Words", "verify_code"), VERIFY_WORDS.items()),
    "alerts": Evidence(("Alert", "Causes"), _causes(ALERTS)),
    "reasons": Evidence(("reason", *_FAULT), REASONS.items()),
    "http2_errors": Evidence(("error_code", "Symptom"), HTTP2_ERRORS.items()),
    "curl_codes": Evidence(("Code", "Symptom", "Phase"), CURL_CODES.items()),
    "curl_words": Evidence(("Code", "Words", "Symptom", "Phase"), CURL_WORDS.items()),
    "grpc_codes": Evidence(("Code", "Symptom"), GRPC_CODES.items()),
    "grpc_words": Evidence(("Words", "Symptom", "Phase"), GRPC_WORDS.items()),
    "frames": Evidence(("Module", "Function", "Phase"), FRAMES.items()),
    "in_libraries": Evidence(("Function", "Phase"), IN_LIBRARIES.items()),
    "json_readers": Evidence(("Function",), [(name,) for name in sorted(JSON_READERS)]),
    "calls": Evidence(("Method", "Phase"), CALLS.items()),
    "only_phases": Evidence(("Symptom", "Phase"), ONLY_PHASES.items()),
    "likely_phases": Evidence(("Symptom", "Phase"), LIKELY_PHASES.items()),
    "prose": Evidence(("Raised as", "Words", *_TOLD), PROSE),
    "status_prose": Evidence(("Raised as", "Words before", "Strength"), STATUS_PROSE),
}


def evidence_table(name: str) -> str:
    """Give a table of evidence as Markdown.

    >>> print(evidence_table("statuses"))
    | Status | Symptom |
    | --- | --- |
    | 408 | `STATUS_408` |
    | 502 | `STATUS_502` |
    | 503 | `STATUS_503` |
    | 504 | `STATUS_504` |
    """
    columns, rows = EVIDENCE[name]
    cells = ([cell for part in row for cell in _cells(part)] for row in rows)
    return table(columns, [_fitted(line, len(columns)) for line in cells])


def _cells(part: object) -> list[str]:
    """Give the cells of a part of a row."""
    parts = cast("tuple[object, ...]", part) if isinstance(part, tuple) else (part,)
    return [_cell(value) for value in parts]


def _cell(value: object) -> str:
    match value:
        case None | "" | ():
            return "–"
        case Strength():
            return value.name.lower()
        case str():  # A phase too.
            return literal(f"{value}")
        case Enum():
            return literal(value.name)
        case tuple():
            return ", ".join(map(str, cast("tuple[object, ...]", value)))
        case _:
            return f"{value}"


def _fitted(line: list[str], width: int) -> list[str]:
    """Join the first cells where there are more than columns: the words of a name."""
    more = len(line) - width
    return [" ".join(line[: more + 1]), *line[more + 1 :]]
