"""The command for logs: the code behind each line, or how often each code is there."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence

from errcodes import classify
from errcodes.codes import ErrorCode
from errcodes.terminal.entries import Block, blocks, joined
from errcodes.terminal.labels import label
from errcodes.terminal.progress import Progress
from errcodes.terminal.screens import Screen
from errcodes.terminal.selection import ALL_CODES
from errcodes.terminal.sources import STANDARD_INPUT, Source
from errcodes.terminal.summaries import summary, summary_as_json
from errcodes.terminal.tallies import Tally
from errcodes.terminal.values import code_and_name, printable

__all__ = ["classified"]

_NO_FAILURE = "-"


def classified(
    options: argparse.Namespace, language: str, screen: Screen, complain: Callable[[str], None]
) -> bool:
    """Show the codes behind the lines of some files, and say whether all could be read.

    Args:
        options: What the command line asks for.
        language: The language of the summary and of the complaints.
        screen: What the codes are shown on.
        complain: Takes a complaint about a file that cannot be read.
    """
    # Lines that go by are progress enough, and the two would mix.
    quiet = screen.columns is not None and not options.summary
    reading = _Reading(Progress(sys.stderr, language, wanted=not quiet), language, complain)
    if options.summary:
        _summarize(reading, options, language, screen)
    else:
        show = _as_json(screen) if options.json else _plain(screen)
        for file, block, codes in reading.classified(options.files, join=options.join):
            show(file, block, codes)
    return not reading.failed


def _summarize(
    reading: "_Reading", options: argparse.Namespace, language: str, screen: Screen
) -> None:
    """Show the summary, also where the keyboard interrupts the reading; then the process ends."""
    tally = Tally(joined=options.join)
    try:
        for file, block, codes in reading.classified(options.files, join=options.join):
            tally.add(file, block, codes)
    finally:
        tally.files = reading.files
        if options.json:
            screen.show(summary_as_json(tally, language, screen))
        else:
            for line in summary(tally, language, screen):
                screen.show(line)


class _Reading:
    """The reading of files, one after the other."""

    def __init__(self, progress: Progress, language: str, complain: Callable[[str], None]) -> None:
        self.files = 0
        self.failed = False
        self._progress = progress
        self._language = language
        self._complain = complain

    def classified(
        self, names: Sequence[str], *, join: bool
    ) -> Iterator[tuple[str, Block, list[ErrorCode | None]]]:
        """Give the blocks of all files, each with its file's name and its codes."""
        lines = size = 0
        try:
            for name in names or [STANDARD_INPUT]:
                source, before = Source(name), lines
                read = blocks(source.pieces())
                for block in joined(read) if join else read:
                    yield name, block, list(classify.messages(block.texts))
                    lines += block.lines
                    self._progress.show(lines, size + source.size)
                size += source.size
                self._end(source, lines - before)
        finally:
            self._progress.erase()

    def _end(self, source: Source, lines: int) -> None:
        """Count a file, and say what is wrong with it."""
        self.files += bool(source.size) or source.trouble is None
        if source.trouble is None:
            return
        self.failed = True
        self._progress.erase()
        file = _file(source.name, self._language)
        if source.trouble.packed:
            self._complain(label(source.trouble.packed, self._language, file=file, line=lines))
        else:
            self._complain(f"{file}: {source.trouble.reason}")


def _file(name: str, language: str) -> str:
    """Name a file in a complaint."""
    return label("standard_input", language) if name == STANDARD_INPUT else printable(name)


def _plain(screen: Screen) -> Callable[[str, Block, Sequence[ErrorCode | None]], None]:
    """Give what shows the codes of a block, a line each; at a terminal with their names."""
    bare = screen.columns is None
    lines: dict[ErrorCode | None, str] = {
        code: str(code.value) if bare else screen.styled(code_and_name(code), "code")
        for code in ALL_CODES
    }
    lines[None] = _NO_FAILURE

    def show(_: str, __: Block, codes: Sequence[ErrorCode | None]) -> None:
        if codes:
            screen.show("\n".join(map(lines.__getitem__, codes)))

    return show


def _as_json(screen: Screen) -> Callable[[str, Block, Sequence[ErrorCode | None]], None]:
    """Give what shows a JSON object for each entry of a block, a line each."""
    ends: dict[ErrorCode | None, str] = {
        code: f', "code": {code.value}, "name": "{code.name}"}}' for code in ALL_CODES
    }
    ends[None] = ', "code": null, "name": null}'

    def show(file: str, block: Block, codes: Sequence[ErrorCode | None]) -> None:
        begin = '{"file": ' + json.dumps(printable(file), ensure_ascii=not screen.unicode)
        each = zip(block.numbers, codes, strict=True)
        if codes:
            screen.show("\n".join(f'{begin}, "line": {line}{ends[code]}' for line, code in each))

    return show
