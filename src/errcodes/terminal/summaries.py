"""The table of the codes that were counted."""

from collections.abc import Iterator

from errcodes.catalog import Catalog
from errcodes.codes import ErrorCode
from errcodes.terminal.labels import label
from errcodes.terminal.screens import Screen
from errcodes.terminal.tables import Column, Layout, Record, Table, lines
from errcodes.terminal.tallies import Example, Tally
from errcodes.terminal.values import json_text
from errcodes.terminal.widths import width, wrapped

__all__ = ["summary", "summary_as_json"]

#: A smaller share would be shown as 0.0%.
_LEAST_SHARE = 0.0005
#: In columns.
_LONGEST_EXAMPLE = 160


def summary(tally: Tally, words: Catalog, language: str, screen: Screen) -> Iterator[str]:
    """Give the lines of the table, and at a terminal what there is to say below it."""
    ranked = tally.ranked()
    records = (_record(each, tally, words, language, screen) for each in ranked)
    digits = f"{max((count for _, count, _ in ranked), default=0):,}"
    yield from lines(_table(language, len(digits)), records, screen)
    if screen.columns is not None:
        for text in _remarks(tally, language):
            yield from wrapped(screen.showable(text), screen.columns)


def summary_as_json(tally: Tally, words: Catalog, language: str, screen: Screen) -> str:
    """Give the same as one JSON object."""
    values = {
        "language": language,
        "files": tally.files,
        "lines": tally.lines,
        "entries": tally.entries,
        "failures": tally.failures,
        "no_failure": tally.entries - tally.failures,
        "codes": [
            {
                "code": code.value,
                "name": code.name,
                "count": count,
                "share": count / tally.entries,
                "message": words.message(code, language),
                "file": example.file,
                "line": example.line,
                "example": example.text,
            }
            for code, count, example in tally.ranked()
            if code is not None
        ],
    }
    return json_text(values, screen)


def _remarks(tally: Tally, language: str) -> Iterator[str]:
    yield label(
        "summary_ends",
        language,
        failures=f"{tally.failures:,}",
        entries=f"{tally.entries:,}",
        share=_percent(tally.failures, tally.entries),
        lines=f"{tally.lines:,}",
        files=tally.files,
    )
    if tally.parts:
        yield label("summary_parts", language, count=f"{tally.parts:,}")


def _record(
    counted: tuple[ErrorCode | None, int, Example],
    tally: Tally,
    words: Catalog,
    language: str,
    screen: Screen,
) -> Record:
    code, count, example = counted
    record = {
        "code": "",
        "name": "",
        "none": "",
        "count": str(count),
        "share": _percent(count, tally.entries),
        "position": "",
        "example": "",
        "message": "",
    }
    if screen.columns is not None:
        record["count"] = f"{count:,}"
    if code is None:
        return {**record, "none": label("no_failure", language)}
    return {
        **record,
        "code": str(code.value),
        "name": code.name,
        "position": f"{example.file}:{example.line}",
        "example": _fitting(example.text, screen),
        "message": words.message(code, language),
    }


def _fitting(text: str, screen: Screen) -> str:
    """Give as much of a text as makes a few lines in its column of a terminal."""
    if screen.columns is None or width(text) <= _LONGEST_EXAMPLE:
        return text
    return wrapped(text, _LONGEST_EXAMPLE)[0] + "..."


def _percent(count: int, of: int) -> str:
    """Give a share.

    >>> _percent(1, 3), _percent(1, 10_000), _percent(0, 0)
    ('33.3%', '<0.1%', '0.0%')
    """
    share = count / of if of else 0.0
    return "<0.1%" if 0 < share < _LEAST_SHARE else f"{share:.1%}"


def _table(language: str, digits: int) -> Table:
    names = ("count", "code", "message", "example", "code_and_message", "summary")
    count, code, message, example, both, all_of_it = (label(name, language) for name in names)
    counts = Column(
        count, ("count", "share"), width=max(digits, width(count), len("100.0%")), right=True
    )
    wide = (
        counts,
        Column(code, ("code", "name", "none"), width=24),
        Column(example, ("position", "example"), share=5),
        Column(message, ("message",), share=4),
    )
    narrow = (
        counts,
        Column(both, ("code name", "none", "message"), share=1),
        Column(example, ("position", "example"), share=1),
    )
    narrowest = (
        Column(all_of_it, ("code name", "none", "count share", "message", "position", "example")),
    )
    return Table(
        fields=("code", "name", "count", "share", "position", "example", "message"),
        layouts=(Layout(120, wide), Layout(64, narrow), Layout(0, narrowest)),
        styles={"code": "code", "name": "code", "count": "title", "position": "label"},
    )
