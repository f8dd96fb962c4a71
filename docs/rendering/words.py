"""The overview of all codes, and the links to them."""

from collections.abc import Iterator

from errcodes import catalog
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode
from rendering.markdown import escaped, literal, table

__all__ = ["LANGUAGES", "code_link", "overview"]

LANGUAGES = {"en": "English", "zh": "中文"}


def code_link(code: ErrorCode) -> str:
    """Give a link from a code's number to its words."""
    return f"[{code.value}](#code-{code.value})"


def overview() -> str:
    """Give one line for each code: number, name, and the vendor's description."""
    descriptions = [f"Vendor, {name}" for name in LANGUAGES.values()]
    rows = ((code_link(code), literal(code.name), *_descriptions(code)) for code in _every_code())
    return table(("Code", "Name", *descriptions), rows)


def _every_code() -> Iterator[ErrorCode]:
    yield from AppErrorCode
    yield from NetworkErrorCode


def _descriptions(code: ErrorCode) -> list[str]:
    return [escaped(catalog.entry(code, language).description) for language in LANGUAGES]
