"""One text, its code, and the lines that speak for it and for another one."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from enum import IntEnum

import attrs

from errcodes import classify
from errcodes.catalog import Catalog
from errcodes.classify import Diagnosis
from errcodes.terminal.code_explanations import explained, labelled
from errcodes.terminal.labels import label
from errcodes.terminal.masking import masked
from errcodes.terminal.screens import Screen
from errcodes.terminal.sources import STANDARD_INPUT, Source
from errcodes.terminal.values import code_and_name, json_text, plain, printable
from errcodes.terminal.widths import wrapped

__all__ = ["explain_text"]

#: Lines of a huge text, and characters of a line, that are shown.
_MOST_LINES = 20
_LONGEST_LINE = 200


@attrs.frozen
class _Line:
    """A line that has a code when it stands alone."""

    number: int
    text: str
    code: IntEnum


def _given_text(option: str, language: str) -> str:
    """Give the text that the option brings: itself, or all of standard input for a dash."""
    if option != STANDARD_INPUT:
        return option
    if sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty():
        print(label("reads_text", language), file=sys.stderr)  # noqa: T201
    source = Source(STANDARD_INPUT)
    data = b"".join(source.pieces())
    if source.trouble is not None:
        raise ValueError(f"{label('standard_input', language)}: {source.trouble.reason}")
    return data.decode("utf-8", "surrogateescape")


def explain_text(
    options: argparse.Namespace, words: Catalog, language: str, screen: Screen
) -> None:
    """Show the code of a text, the words for it, and what each of its lines says alone.

    Args:
        options: What the command line asks for, the text included.
        words: The words for the codes.
        language: Their language.
        screen: What it is shown on.

    Raises:
        ValueError: Standard input cannot be read.
    """
    text = _given_text(options.text, language)
    diagnosis = classify.diagnose_message(text)
    lines = list(_lines(text, secrets=options.show_secrets))
    if options.json:
        screen.show(json_text(_as_dict(diagnosis, lines, words, language), screen))
        return
    if diagnosis is None:
        screen.show(label("no_failure_in_text", language))
        return
    shown = [
        *explained([diagnosis.code], words, language, screen),
        *labelled(_reasons(diagnosis, secrets=options.show_secrets), language, screen),
    ]
    if len(text.strip().splitlines()) > 1:
        shown += _lines_explained(lines, diagnosis.code, language, screen)
    for line in shown:
        screen.show(line)


def _reasons(diagnosis: Diagnosis, *, secrets: bool) -> dict[str, str | Sequence[str]]:
    """Give what is known of the failure, and the words that it was read from."""
    evidence = (printable(each if secrets else masked(each)) for each in diagnosis.evidence)
    bare = attrs.evolve(diagnosis, evidence=())
    return {
        "diagnosis": str(bare).partition("(")[2].removesuffix(")"),
        "evidence": tuple(evidence),
    }


def _lines(text: str, *, secrets: bool) -> Iterator[_Line]:
    every = text.splitlines()
    for number, (line, code) in enumerate(zip(every, classify.messages(every), strict=True), 1):
        if code is not None:
            plain_line = " ".join(line.split())
            shown = printable(plain_line if secrets else masked(plain_line))
            yield _Line(number, shown[:_LONGEST_LINE], code)


def _lines_explained(
    lines: Sequence[_Line], code: IntEnum, language: str, screen: Screen
) -> Iterator[str]:
    """Give what each line says alone, and whether the text as a whole says so too."""
    yield ""
    yield screen.styled(screen.showable(label("lines_alone", language)), "label")
    for line in lines[:_MOST_LINES]:
        name = "line_decides" if line.code is code else "line_outweighed"
        head = label(name, language, line=line.number, code=code_and_name(line.code))
        yield "  " + screen.styled(screen.showable(head), "code" if line.code is code else "quiet")
        columns = (screen.columns or 0) - 4
        shown = screen.showable(line.text)
        yield from ("    " + part for part in (wrapped(shown, columns) if columns > 0 else [shown]))
    if len(lines) > _MOST_LINES:
        yield "  " + label("lines_more", language, count=len(lines) - _MOST_LINES)


def _as_dict(
    diagnosis: Diagnosis | None, lines: Sequence[_Line], words: Catalog, language: str
) -> dict[str, object]:
    return {
        "entry": plain(diagnosis.code, words, language) if diagnosis else None,
        "diagnosis": diagnosis.as_dict() if diagnosis else None,
        "lines": [
            {
                "line": line.number,
                "code": line.code.value,
                "name": line.code.name,
                "text": line.text,
            }
            for line in lines
        ],
    }
