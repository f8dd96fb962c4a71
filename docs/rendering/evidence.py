"""The tables of evidence: what each name, number, function and wording says."""

from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from typing import NamedTuple, cast

from errcodes.classify.evidence import Phase, Symptom
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
from errcodes.classify.spaces.openssl import (
    ALERTS,
    IN_HANDSHAKE,
    REASONS,
    VERIFY_CODES,
    VERIFY_WORDS,
)
from errcodes.classify.spaces.os_errors import ERRNO_BY_SYSTEM, ERRNO_NAMES, WINERROR, WINSOCK
from errcodes.classify.spaces.trust_stores import MACOS_ERRORS, WINDOWS_ERRORS
from errcodes.classify.table import LIKELY_PHASES, ONLY_PHASES, Fit, row
from rendering.markdown import literal, table
from rendering.words import code_link

__all__ = ["EVIDENCE", "Evidence", "evidence_table"]


class Evidence(NamedTuple):
    """What the columns of a table are called, and its rows, whose parts may be several cells."""

    columns: tuple[str, ...]
    rows: Collection[tuple[object, ...]]


_TOLD = ("Symptom", "Phase", "Strength", "Code")
_FAULT = ("Symptom", "Causes", "Code")
_SYMPTOM = ("Symptom", "Code")
_FRAME = ("Phase", "Code")
_SYMPTOM_AND_PHASE = ("Symptom", "Phase", "Code")


def _spaces(readers: Mapping[str, Reader]) -> list[tuple[str, str]]:
    """Name the spaces by the modules that read them; what is read by none is no evidence."""
    modules = ((name, reader.__module__.split(".")) for name, reader in readers.items())
    return [(name, path[-1] if "spaces" in path else "") for name, path in modules]


def _errno_rows() -> list[tuple[object, ...]]:
    """Give each name with its symptom, and its number on each system that has it."""
    numbers = [{name: at for at, name in table.items()} for table in ERRNO_BY_SYSTEM.values()]
    return [
        (name, symptom, *(of_system.get(name) for of_system in numbers))
        for name, symptom in ERRNO_NAMES.items()
    ]


def _causes(causes: Mapping[str, tuple[int, ...]]) -> list[tuple[str, str]]:
    """Write the numbers of causes into one cell."""
    return [(name, ", ".join(map(str, numbers))) for name, numbers in causes.items()]


#: The name of a table of the library, in lower case -> the table.
EVIDENCE: dict[str, Evidence] = {
    "names": Evidence(("Class", *_TOLD), NAMES.items()),
    "shapes": Evidence(("Words in the name", *_TOLD), SHAPES.items()),
    "number_spaces": Evidence(("Class", "Numbers"), _spaces(NUMBER_SPACES)),
    "number_words": Evidence(("Word in the name", "Numbers"), _spaces(NUMBER_WORDS)),
    "errno_names": Evidence(("errno", "Symptom", *ERRNO_BY_SYSTEM, "Code"), _errno_rows()),
    "winsock": Evidence(("Number", *_SYMPTOM), WINSOCK.items()),
    "winerror": Evidence(("winerror", *_SYMPTOM), WINERROR.items()),
    "statuses": Evidence(("Status", *_SYMPTOM), STATUSES.items()),
    "status_attributes": Evidence(("Class", "Attribute", "From", "To"), STATUS_ATTRIBUTES.items()),
    "status_words": Evidence(("Word in the name", "Attribute", "From", "To"), STATUS_WORDS.items()),
    "verify_codes": Evidence(("verify_code", *_FAULT), VERIFY_CODES.items()),
    "macos_errors": Evidence(("verify_code", *_FAULT), MACOS_ERRORS.items()),
    "windows_errors": Evidence(
        ("verify_code", *_FAULT),
        [(f"{code} = 0x{code:X}", fault) for code, fault in WINDOWS_ERRORS.items()],
    ),
    "verify_words": Evidence(("Words", "verify_code"), VERIFY_WORDS.items()),
    "alerts": Evidence(("Alert", "Causes"), _causes(ALERTS)),
    "in_handshake": Evidence(("reason",), [(name,) for name in sorted(IN_HANDSHAKE)]),
    "reasons": Evidence(("reason", *_FAULT), REASONS.items()),
    "http2_errors": Evidence(("error_code", *_SYMPTOM), HTTP2_ERRORS.items()),
    "curl_codes": Evidence(("CURLcode", *_SYMPTOM_AND_PHASE), CURL_CODES.items()),
    "curl_words": Evidence(("CURLcode", "Words", *_SYMPTOM_AND_PHASE), CURL_WORDS.items()),
    "grpc_codes": Evidence(("Status", *_SYMPTOM), GRPC_CODES.items()),
    "grpc_words": Evidence(("Words", *_SYMPTOM_AND_PHASE), GRPC_WORDS.items()),
    "frames": Evidence(("Module", "Function", *_FRAME), FRAMES.items()),
    "in_libraries": Evidence(("Function", *_FRAME), IN_LIBRARIES.items()),
    "json_readers": Evidence(("Function",), [(name,) for name in sorted(JSON_READERS)]),
    "calls": Evidence(("Method", *_FRAME), CALLS.items()),
    "only_phases": Evidence(("Symptom", "Phase"), ONLY_PHASES.items()),
    "likely_phases": Evidence(("Symptom", "Phase"), LIKELY_PHASES.items()),
    "prose": Evidence(("Raised as", "Words", *_TOLD), PROSE),
    "status_prose": Evidence(("Raised as", "Words before", "Strength"), STATUS_PROSE),
}


def evidence_table(name: str) -> str:
    """Give a table of evidence as Markdown.

    >>> print(evidence_table("statuses"))
    | Status | Symptom | Code |
    | --- | --- | --- |
    | 408 | `STATUS_408` | [50408](#code-50408) |
    | 502 | `STATUS_502` | [50512](#code-50512) |
    | 503 | `STATUS_503` | [50513](#code-50513) |
    | 504 | `STATUS_504` | ~&nbsp;[50408](#code-50408) |
    """
    columns, rows = EVIDENCE[name]
    lines: list[list[str]] = []
    for parts in rows:
        values = [value for part in parts for value in _values(part)]
        code = [_code(values)] if "Code" in columns else []
        lines.append(_fitted([*map(_cell, values), *code], len(columns)))
    return table(columns, lines)


def _values(part: object) -> tuple[object, ...]:
    """Give the values of a part of a row."""
    return cast("tuple[object, ...]", part) if isinstance(part, tuple) else (part,)


def _code(values: Iterable[object]) -> str:
    """Give the code of a symptom, or of a time-out where only a phase is told."""
    symptom, phase = None, None
    for value in values:
        symptom = value if isinstance(value, Symptom) else symptom
        phase = value if isinstance(value, Phase) else phase
    if phase and not symptom:
        symptom = Symptom.TIMEOUT
    told = row(symptom, phase) if symptom else None
    if told is None:
        return "–"
    return code_link(told.code) if told.fit is Fit.EXACT else f"~&nbsp;{code_link(told.code)}"


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
