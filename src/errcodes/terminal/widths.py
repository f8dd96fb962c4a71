"""How many columns a text takes on a terminal, and how it is broken into lines.

A Chinese character takes two columns, and a line may be broken before and after it, but for the
punctuation that belongs to its neighbour.
"""

import unicodedata
from collections.abc import Iterator

__all__ = ["filling", "width", "wrapped"]

_WIDE = frozenset("WF")  # UAX #11: wide, and full width.
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_OPENING = frozenset({"Ps", "Pi"})
_CLOSING = frozenset({"Pe", "Pf", "Po"})


def width(text: str) -> int:
    """Give the columns that a text takes.

    >>> width("abc"), width("超时")
    (3, 4)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def filling(text: str, columns: int) -> str:
    """Give the spaces that fill the columns behind a text."""
    return " " * (columns - width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """Break a text into lines.

    Args:
        text: The text, without line breaks.
        columns: The most columns that a line may take.

    Returns:
        The lines, at least one.

    >>> wrapped("the read timed out", 10)
    ['the read', 'timed out']
    >>> wrapped("服务繁忙，请稍后再试。", 10)
    ['服务繁忙，', '请稍后再', '试。']
    """
    lines: list[str] = []
    line = ""
    for whole in _pieces(text):
        piece = whole
        if line and width(line) + width(piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = ""
        while width(piece.rstrip()) > columns:
            head = _head(piece, columns)
            lines.append(head)
            piece = piece[len(head) :]
        line += piece
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def _pieces(text: str) -> Iterator[str]:
    """Give the parts that a text may be broken between; spaces end the part before them."""
    start = 0
    for index in range(1, len(text)):
        if _may_break(text[index - 1], text[index]):
            yield text[start:index]
            start = index
    yield text[start:]


def _may_break(before: str, after: str) -> bool:
    if " " in (before, after):
        return after != " "
    if unicodedata.category(before) in _OPENING or unicodedata.category(after) in _CLOSING:
        return False
    return _columns(before) == 2 or _columns(after) == 2


def _head(piece: str, columns: int) -> str:
    """Give the beginning that fits, but one character at least."""
    end = 1
    while end < len(piece) and width(piece[: end + 1]) <= columns:
        end += 1
    return piece[:end]
