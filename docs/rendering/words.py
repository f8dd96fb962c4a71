"""The page of all codes, rendered from the catalog."""

from collections.abc import Iterable, Iterator

from errcodes import catalog
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode
from rendering.markdown import escaped, list_table, literal, prose, table

__all__ = ["app_codes", "code_link", "network_codes", "overview"]

_LANGUAGES = {"en": "English", "zh": "中文"}


def code_link(code: ErrorCode) -> str:
    """Give a link from a code's number to its words."""
    return f"[{code.value}](#code-{code.value})"


def overview() -> str:
    """Give one line for each code: number, name, and the vendor's description."""
    descriptions = [f"Vendor, {name}" for name in _LANGUAGES.values()]
    rows = ((code_link(code), literal(code.name), *_descriptions(code)) for code in _every_code())
    return table(("Code", "Name", *descriptions), rows)


def app_codes() -> str:
    """Give everything that is known about the codes of the app."""
    return _details(AppErrorCode)


def network_codes() -> str:
    """Give everything that is known about the codes of the network."""
    return _details(NetworkErrorCode)


def _every_code() -> Iterator[ErrorCode]:
    yield from AppErrorCode
    yield from NetworkErrorCode


def _descriptions(code: ErrorCode) -> list[str]:
    return [escaped(catalog.entry(code, language).description) for language in _LANGUAGES]


def _details(codes: Iterable[ErrorCode]) -> str:
    return "\n\n".join(part for code in codes for part in _detail(code))


def _detail(code: ErrorCode) -> Iterator[str]:
    entries = [catalog.entry(code, language) for language in _LANGUAGES]
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
    yield list_table(("", *_LANGUAGES.values()), rows, (12, 44, 44))
