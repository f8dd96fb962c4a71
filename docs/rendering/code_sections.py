"""The sections of the page of all codes: the words for each, what gives it, and what follows."""

from collections.abc import Iterable, Iterator

from errcodes import catalog
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode
from rendering.decisions import events, retry_advice
from rendering.markdown import escaped, list_table, prose
from rendering.words import LANGUAGES

__all__ = ["app_codes", "network_codes"]


def app_codes() -> str:
    """Give everything that is known about the codes of the app."""
    return _sections(AppErrorCode)


def network_codes() -> str:
    """Give everything that is known about the codes of the network."""
    return _sections(NetworkErrorCode)


def _sections(codes: Iterable[ErrorCode]) -> str:
    return "\n\n".join(part for code in codes for part in _section(code))


def _section(code: ErrorCode) -> Iterator[str]:
    entries = [catalog.entry(code, language) for language in LANGUAGES]
    yield f"(code-{code.value})="
    yield f"### {code.value} {escaped(code.name)}"
    rows = [
        (["Description"], *([escaped(entry.description)] for entry in entries)),
        (["Causes"], *([escaped(cause) for cause in entry.causes] or ["–"] for entry in entries)),
        (["Message"], *([prose(entry.message)] for entry in entries)),
        (["Message, upstream"], *([prose(entry.upstream_message)] for entry in entries)),
        (["Advice"], *([prose(entry.advice)] for entry in entries)),
        (["Source"], *([escaped(entry.source)] for entry in entries)),
    ]
    if entries[0].upstream_message == entries[0].message:
        rows = [row for row in rows if row[0] != ["Message, upstream"]]
    yield list_table(("", *LANGUAGES.values()), rows, (12, 44, 44))
    yield f"*In Python*: {events(code)}."
    yield f"*Again*: {retry_advice(code)}."
