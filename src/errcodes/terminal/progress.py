"""How far a long reading has come, for who waits for it at a terminal."""

import os
import time
from typing import TextIO

from errcodes.terminal.labels import label
from errcodes.terminal.screens import Screen
from errcodes.terminal.widths import width, wrapped

__all__ = ["Progress"]

#: Seconds until it is first shown, and from one time to the next.
_PATIENCE = 0.5
_INTERVAL = 0.2
#: Of a terminal that does not say how wide it is.
_COLUMNS = 80


class Progress:
    """A line on the standard error stream that is written over, and erased in the end."""

    def __init__(self, stream: TextIO, language: str, *, wanted: bool) -> None:
        self._screen = Screen(stream)
        self._language = language
        self._shown = ""
        self._began = time.monotonic()
        self._due = self._began + _PATIENCE if wanted and stream.isatty() else float("inf")

    def show(self, lines: int, size: int) -> None:
        """Show how many lines and bytes have been read, where it is time to."""
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + _INTERVAL
        rate = lines / (now - self._began)
        text = label(
            "progress",
            self._language,
            lines=f"{lines:,}",
            size=f"{size / 1e6:,.1f} MB",
            rate=f"{rate:,.0f}",
        )
        self._write(wrapped(self._screen.showable(text), self._columns())[0])

    def erase(self) -> None:
        """Leave nothing of it."""
        if self._shown:
            self._write("")

    def _columns(self) -> int:
        """Give the columns that do not make the cursor go on to the next line."""
        try:
            columns = os.get_terminal_size(self._screen.stream.fileno()).columns
        except OSError:
            columns = 0
        return (columns or _COLUMNS) - 1

    def _write(self, text: str) -> None:
        blanks = " " * width(self._shown)
        self._shown = text  # First: an interrupt may come while it is written.
        self._screen.stream.write(f"\r{blanks}\r{text}")
        self._screen.stream.flush()
