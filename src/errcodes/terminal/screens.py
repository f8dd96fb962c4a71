"""What the output can show: how wide it is, and whether it has colour, boxes and Chinese."""

import codecs
import shutil
from collections.abc import Mapping
from typing import TextIO, TypeAlias

import attrs

__all__ = ["Box", "Rule", "Screen"]

#: Select Graphic Rendition (ECMA-48, 8.3.117): 1 bold, 2 faint, 31 red, 33 yellow, 36 cyan.
_STYLES = {
    "code": "1;33",
    "exception": "31",
    "heading": "1;36",
    "label": "36",
    "quiet": "2",
    "title": "1",
    "wrong": "1;31",
}
_LEAST_COLUMNS = 24


#: The left end of a rule, its crossings, and its right end.
Rule: TypeAlias = tuple[str, str, str]


@attrs.frozen
class Box:
    """What a table is drawn with."""

    horizontal: str
    vertical: str
    top: Rule
    middle: Rule
    bottom: Rule


_UNICODE_BOX = Box("─", "│", ("┌", "┬", "┐"), ("├", "┼", "┤"), ("└", "┴", "┘"))
_PLUSES = ("+", "+", "+")
_ASCII_BOX = Box("-", "|", _PLUSES, _PLUSES, _PLUSES)


@attrs.frozen(eq=False)
class Screen:
    """An output, and what it can show.

    Attributes:
        stream: Where the lines go.
        columns: How wide it is; None where it is no terminal, and nothing is to be wrapped.
        color: Whether it has colour.
    """

    stream: TextIO
    columns: int | None = None
    color: bool = False

    @classmethod
    def of(cls, stream: TextIO, environment: Mapping[str, str]) -> "Screen":
        """Give the screen that a stream is.

        Args:
            stream: The output.
            environment: The environment: `NO_COLOR` and `TERM` speak of the colour, and `COLUMNS`
                of the width.
        """
        if not stream.isatty():
            return cls(stream)
        columns = max(shutil.get_terminal_size().columns, _LEAST_COLUMNS)
        return cls(stream, columns, _has_color(environment))

    @property
    def box(self) -> Box:
        """What tables are drawn with."""
        return _UNICODE_BOX if self.unicode else _ASCII_BOX

    @property
    def unicode(self) -> bool:
        """Whether the encoding holds every character."""
        return codecs.lookup(self.stream.encoding or "ascii").name.startswith("utf")

    def showable(self, text: str) -> str:
        """Give a text on one line, with question marks for what the encoding does not hold."""
        line = " ".join(text.split())
        plain = "".join(character if character.isprintable() else "?" for character in line)
        return self._encodable(plain)

    def styled(self, text: str, style: str | None) -> str:
        """Give a text in the colours of a style, where there are colours."""
        sequence = _STYLES.get(style or "") if self.color else None
        return f"\x1b[{sequence}m{text}\x1b[0m" if sequence and text else text

    def show(self, line: str = "") -> None:
        """Write a line, at once, with question marks for what the encoding does not hold."""
        print(self._encodable(line), file=self.stream, flush=True)

    def _encodable(self, text: str) -> str:
        encoding = self.stream.encoding or "ascii"
        return text.encode(encoding, "replace").decode(encoding)


def _has_color(environment: Mapping[str, str]) -> bool:
    """Say whether a terminal has colour: https://no-color.org, TERM, and Windows' own terminals."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("TERM", "dumb") != "dumb":
        return True
    return "WT_SESSION" in environment or "ANSICON" in environment
