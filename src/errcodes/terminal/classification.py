"""The command for logs: the code behind each line, or how often each code is there."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from errcodes.catalog import Catalog
from errcodes.codes import ErrorCode
from errcodes.terminal.labels import label
from errcodes.terminal.log_entries import Block
from errcodes.terminal.progress import Progress
from errcodes.terminal.readings import Codes, Reading
from errcodes.terminal.screens import Screen
from errcodes.terminal.selection import ALL_CODES
from errcodes.terminal.sources import STANDARD_INPUT, Source
from errcodes.terminal.summaries import summary, summary_as_json
from errcodes.terminal.tallies import Tally
from errcodes.terminal.values import code_and_name, printable

__all__ = ["classified"]

_NO_FAILURE = "-"


def classified(
    options: argparse.Namespace,
    words: Catalog,
    language: str,
    screen: Screen,
    complain: Callable[[str], None],
) -> bool:
    """Show the codes behind the lines of some files, and say whether all could be read.

    Args:
        options: What the command line asks for.
        words: The words of the summary.
        language: The language of the summary and of the complaints.
        screen: What the codes are shown on.
        complain: Takes a complaint about a file that cannot be read.
    """
    if STANDARD_INPUT in (options.files or [STANDARD_INPUT]) and _is_keyboard():
        complain(label("reads_keyboard", language))
    # Lines that go by are progress enough, and the two would mix.
    quiet = screen.columns is not None and not options.summary
    reading = Reading(
        Progress(sys.stderr, language, wanted=not quiet),
        lambda source, lines: complain(_trouble(source, lines, language)),
    )
    if options.summary:
        _summarize(reading, options, words, language, screen)
    else:
        show = _as_json(screen) if options.json else _plain(screen)
        for file, block, codes in reading.classified(
            options.files, join=options.join, jobs=options.jobs
        ):
            show(file, block, codes)
    return not reading.failed


def _is_keyboard() -> bool:
    return sys.__stdin__ is not None and sys.__stdin__.isatty() and sys.stderr.isatty()


def _summarize(
    reading: Reading, options: argparse.Namespace, words: Catalog, language: str, screen: Screen
) -> None:
    """Show the summary, also where the keyboard interrupts the reading; then the process ends."""
    tally = Tally(joined=options.join, secrets=options.show_secrets)
    try:
        for file, block, codes in reading.classified(
            options.files, join=options.join, jobs=options.jobs
        ):
            tally.add(file, block, codes)
    finally:
        tally.files = reading.files
        if options.json:
            screen.show(summary_as_json(tally, words, language, screen))
        else:
            for line in summary(tally, words, language, screen):
                screen.show(line)


def _trouble(source: Source, lines: int, language: str) -> str:
    """Say what is wrong with a file of which so many lines have been read."""
    if source.name == STANDARD_INPUT:
        file = label("standard_input", language)
    else:
        file = printable(source.name)
    if source.trouble and source.trouble.packed:
        return label(source.trouble.packed, language, file=file, line=lines)
    return f"{file}: {source.trouble.reason if source.trouble else ''}"


def _plain(screen: Screen) -> Callable[[str, Block, Codes], None]:
    """Give what shows the codes of a block, a line each; at a terminal with their names."""
    bare = screen.columns is None
    lines: dict[ErrorCode | None, str] = {
        code: str(code.value) if bare else screen.styled(code_and_name(code), "code")
        for code in ALL_CODES
    }
    lines[None] = _NO_FAILURE

    def show(_: str, __: Block, codes: Codes) -> None:
        if codes:
            screen.show("\n".join(map(lines.__getitem__, codes)))

    return show


def _as_json(screen: Screen) -> Callable[[str, Block, Codes], None]:
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
