"""Codes as plain values: what stands in JSON, and the short form for people."""

import json
from enum import IntEnum

from errcodes import catalog
from errcodes.codes import ErrorCode
from errcodes.terminal.screens import Screen

__all__ = ["code_and_name", "json_text", "plain"]


def code_and_name(code: IntEnum) -> str:
    """Give the number and the name of a code.

    >>> from errcodes import NetworkErrorCode
    >>> code_and_name(NetworkErrorCode.TIMEOUT)
    '50408 TIMEOUT'
    """
    return f"{code.value} {code.name}"


def plain(code: ErrorCode, language: str) -> dict[str, object]:
    """Give all that is known about a code, under names that stay as they are."""
    entry = catalog.entry(code, language)
    return {
        "code": code.value,
        "name": code.name,
        "language": entry.language,
        "description": entry.description,
        "causes": list(entry.causes),
        "message": entry.message,
        "advice": entry.advice,
        "source": entry.source,
    }


def json_text(values: object, screen: Screen) -> str:
    """Give JSON that is valid UTF-8: in ASCII where the screen's encoding is another."""
    return json.dumps(values, ensure_ascii=not screen.unicode, indent=2)
