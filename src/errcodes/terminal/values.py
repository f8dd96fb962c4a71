"""Codes as plain values: what stands in JSON, and the short form for people."""

import json
from enum import IntEnum

from errcodes.catalog import Catalog
from errcodes.terminal.screens import Screen

__all__ = ["code_and_name", "json_text", "plain", "printable"]


def code_and_name(code: IntEnum) -> str:
    """Give the number and the name of a code.

    >>> from errcodes import NetworkErrorCode
    >>> code_and_name(NetworkErrorCode.TIMEOUT)
    '50408 TIMEOUT'
    """
    return f"{code.value} {code.name}"


def plain(code: IntEnum, words: Catalog, language: str) -> dict[str, object]:
    """Give all that is known about a code, under names that stay as they are."""
    entry = words.entry(code, language)
    return {
        "code": code.value,
        "name": code.name,
        "language": entry.language,
        "description": entry.description,
        "causes": list(entry.causes),
        "message": entry.message,
        "upstream_message": entry.upstream_message,
        "advice": entry.advice,
        "source": entry.source,
    }


def json_text(values: object, screen: Screen) -> str:
    """Give JSON that is valid UTF-8: in ASCII where the screen's encoding is another."""
    return json.dumps(values, ensure_ascii=not screen.unicode, indent=2)


def printable(text: str) -> str:
    r"""Give a text that does nothing to a terminal, and that every encoding of Unicode takes.

    Args:
        text: A text from outside, with a lone surrogate for each byte that was no UTF-8.

    Returns:
        The text, with an escape sequence for each character that cannot be printed.

    >>> print(printable("\x1b[31mno route to host\udce9"))
    \x1b[31mno route to host\xe9
    """
    decoded = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(map(_printable, decoded))


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")
