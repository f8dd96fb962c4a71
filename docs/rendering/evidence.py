"""The tables of evidence: what each name, number, function and wording says."""

from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from typing import NamedTuple, cast

from errcodes.classify.decide.table import LIKELY_PHASES, ONLY_PHASES, row
from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.read.class_names import KNOWN_CLASSES, NAME_PATTERNS
from errcodes.classify.read.functions import (
    C_METHODS,
    FUNCTIONS,
    JSON_READERS,
    LIBRARY_FUNCTIONS,
)
from errcodes.classify.read.message_words import LIBRARY_WORDS
from errcodes.classify.read.messages import MESSAGE_STATUSES, MESSAGES
from errcodes.classify.read.numbers import NUMBER_SPACES, NUMBER_WORDS, NumberReader
from errcodes.classify.read.numbers.grpc import GRPC_CODES, GRPC_WORDS
from errcodes.classify.read.numbers.http import (
    HTTP2_ERRORS,
    STATUS_ATTRIBUTES,
    STATUS_WORDS,
    STATUSES,
)
from errcodes.classify.read.numbers.libcurl import CURL_CODES, CURL_WORDS
from errcodes.classify.read.numbers.openssl import ALERTS, IN_HANDSHAKE, REASONS, VERIFY_CODES
from errcodes.classify.read.numbers.os_errors import (
    ERRNO_BY_SYSTEM,
    ERRNO_NAMES,
    WINERROR,
    WINSOCK,
)
from errcodes.classify.read.numbers.trust_stores import MACOS_ERRORS, WINDOWS_ERRORS
from errcodes.classify.read.tls_causes import VERIFY_WORDS
from rendering.markdown import literal, table
from rendering.words import code_link

__all__ = ["EVIDENCE", "Evidence", "evidence_table"]


class Evidence(NamedTuple):
    """What the columns of a table are called, and its rows, whose parts may be several cells."""

    columns: tuple[str, ...]
    rows: Collection[tuple[object, ...]]


_MEANING = ("Symptom", "Phase", "Weight", "Code")
_FAULT = ("Symptom", "Causes", "Code")
_SYMPTOM = ("Symptom", "Code")
_FRAME = ("Phase", "Code")
_SYMPTOM_AND_PHASE = ("Symptom", "Phase", "Code")


def _spaces(readers: Mapping[str, NumberReader]) -> list[tuple[str, str]]:
    """Name the spaces by the modules that read them; what is read by none is no evidence."""
    modules = ((name, reader.__module__.split(".")) for name, reader in readers.items())
    return [(name, "" if path[-1] == "numbers" else path[-1]) for name, path in modules]


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
    "known_classes": Evidence(("Class", *_MEANING), KNOWN_CLASSES.items()),
    "name_patterns": Evidence(("Words in the name", *_MEANING), NAME_PATTERNS.items()),
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
    "functions": Evidence(("Module", "Function", *_FRAME), FUNCTIONS.items()),
    "library_functions": Evidence(("Function", *_FRAME), LIBRARY_FUNCTIONS.items()),
    "json_readers": Evidence(("Function",), [(name,) for name in sorted(JSON_READERS)]),
    "c_methods": Evidence(("Method", *_FRAME), C_METHODS.items()),
    "only_phases": Evidence(("Symptom", "Phase"), ONLY_PHASES.items()),
    "likely_phases": Evidence(("Symptom", "Phase"), LIKELY_PHASES.items()),
    "messages": Evidence(("Raised as", "Words", *_MEANING), MESSAGES),
    "message_statuses": Evidence(("Raised as", "Words before"), MESSAGE_STATUSES),
    "library_words": Evidence(("Words", *_SYMPTOM_AND_PHASE), LIBRARY_WORDS),
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
    """Give the code of a symptom, or of a time-out where only a phase is known."""
    symptom, phase = None, None
    for value in values:
        symptom = value if isinstance(value, Symptom) else symptom
        phase = value if isinstance(value, Phase) else phase
    if phase and not symptom:
        symptom = Symptom.TIMEOUT
    found = row(symptom, phase) if symptom else None
    if found is None:
        return "–"
    return code_link(found.code) if found.fit is Fit.EXACT else f"~&nbsp;{code_link(found.code)}"


def _cell(value: object) -> str:
    match value:
        case None | "" | ():
            return "–"
        case Weight():
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
