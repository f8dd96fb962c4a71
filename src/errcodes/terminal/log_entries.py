"""From pieces of a file to its lines, and from lines to the entries that they make.

Lines come in blocks, many at a time, because that is faster; each block as soon as it is there.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from errcodes.classify.texts.traces import links_exceptions

__all__ = ["Block", "blocks", "continues", "joined"]

#: Of a longer line, or entry, the beginning and the end are kept, so much of each. Of a text
#: classify.message reads no more than 6,000 characters of each, in UTF-8 at most 24,000 bytes.
_KEPT = 1 << 15
_LONGEST = 4 * _KEPT

_TRACEBACK = "Traceback (most recent call last):"
#: How lines of a stack trace begin that are not indented: Java's and Kotlin's causes, where a log
#: has taken away the tabs; PHP's and Dart's frames; .NET's seams; JavaScript's closing braces.
_CONTINUATIONS = (
    *("Caused by:", "Suppressed:", "at ", "... ", "Stack trace:", "--- End of ", "}", "]"),
    *(f"#{digit}" for digit in range(10)),
)
_MARGIN = " \t\r"
#: How the full names of Java's, Kotlin's and .NET's exceptions end, with which a trace begins.
_EXCEPTIONS = ("Exception", "Error")


class Block(NamedTuple):
    """Some entries of a file, in their order.

    Attributes:
        texts: The entries.
        numbers: The number of each one's first line.
        lines: How many lines they take.
    """

    texts: Sequence[str]
    numbers: Sequence[int]
    lines: int


def blocks(pieces: Iterable[bytes]) -> Iterator[Block]:
    """Give the lines of a file.

    Args:
        pieces: What the file holds. Bytes that are not UTF-8 become lone surrogates.

    Returns:
        The lines without their line breaks, each one an entry.
    """
    number = 1
    for texts in _lines(pieces):
        yield Block(texts, range(number, number + len(texts)), len(texts))
        number += len(texts)


def _lines(pieces: Iterable[bytes]) -> Iterator[list[str]]:
    """Give the lines that each piece ends, and the last one."""
    rest = b""
    for piece in pieces:
        ended, line_break, begun = piece.rpartition(b"\n")
        if line_break:
            yield _decoded(rest + ended).split("\n")
            rest = begun
        else:
            rest = _shortened(rest + piece)
    if rest:
        yield [_decoded(rest)]


def _decoded(line: bytes) -> str:
    return line.decode("utf-8", "surrogateescape")


def _shortened(line: bytes) -> bytes:
    return line if len(line) <= _LONGEST else line[:_KEPT] + line[-_KEPT:]


def joined(lines: Iterable[Block]) -> Iterator[Block]:
    """Join the lines of each stack trace to the line before it.

    Args:
        lines: The lines of one file.

    Returns:
        The entries. Each is given when the next one has begun.
    """
    entry = _Entry()
    for block in lines:
        texts: list[str] = []
        numbers: list[int] = []
        for text, number in zip(block.texts, block.numbers, strict=True):
            if entry.takes(text):
                entry.append(text)
                continue
            if entry.number:
                texts.append(entry.text())
                numbers.append(entry.number)
            entry = _Entry(text, number)
        yield Block(texts, numbers, block.lines)
    if entry.number:
        yield Block([entry.text()], [entry.number], 0)


def continues(line: str) -> bool:
    """Tell whether a line looks like one of a stack trace after its first."""
    return line.startswith(_CONTINUATIONS) or (line[:1] in _MARGIN and bool(line.strip()))


def _begins_trace(line: str) -> bool:
    """Tell whether a line begins a stack trace, below what was logged or on its own."""
    if line.startswith(_TRACEBACK):
        return True
    name = line.partition(":")[0].rstrip()
    return "." in name and name.endswith(_EXCEPTIONS) and _is_name(name)


def _is_name(text: str) -> bool:
    return text.replace(".", "").replace("$", "").isidentifier()


class _Entry:
    """An entry while its lines come."""

    def __init__(self, line: str = "", number: int = 0) -> None:
        self.number = number
        self._lines = [line]
        self._size = 0
        self._in_traceback = line.startswith(_TRACEBACK)
        self._has_trace = _begins_trace(line)

    def takes(self, line: str) -> bool:
        """Tell whether a line belongs to the entry, which has one stack trace at most.

        Python's are chained with a line between them, and end with a line that is not indented.
        """
        if not self.number:
            return False
        if line[:1] in _MARGIN or line.startswith(_CONTINUATIONS):
            return True
        if self._in_traceback or links_exceptions(line):
            return True
        return not self._has_trace and _begins_trace(line)

    def append(self, line: str) -> None:
        if links_exceptions(line):
            self._has_trace = False
        elif line[:1] not in _MARGIN:
            self._in_traceback = line.startswith(_TRACEBACK)
            self._has_trace = self._has_trace or _begins_trace(line)
        self._lines.append(line)
        self._size += len(line) + 1
        if self._size > _LONGEST:
            self._shorten()

    def text(self) -> str:
        return "\n".join(self._lines).rstrip()

    def _shorten(self) -> None:
        text = "\n".join(self._lines)
        self._lines = [text[:_KEPT], text[-_KEPT:]]
        self._size = 2 * _KEPT
