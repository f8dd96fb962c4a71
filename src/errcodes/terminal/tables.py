"""Records as a table on a terminal, and as plain lines elsewhere.

A record is a dict of texts. A `Layout` says which of them stand in which column, one below the
other; the widest layout that fits the terminal is taken.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import TypeAlias

import attrs

from errcodes.terminal.screens import Rule, Screen
from errcodes.terminal.widths import filling, wrapped

__all__ = ["Column", "Layout", "Record", "Table", "lines"]

Record: TypeAlias = Mapping[str, str]


@attrs.frozen
class Column:
    """One column of a table.

    Attributes:
        heading: What stands above it.
        fields: The fields in it, one below the other; names with a space between them are fields
            beside each other.
        width: How many terminal columns it takes; 0 for a share of what the others leave.
        share: The share.
        right: Whether its texts stand at its right edge, as numbers do.
    """

    heading: str
    fields: tuple[str, ...]
    width: int = 0
    share: int = 1
    right: bool = False


@attrs.frozen
class Layout:
    """The columns of a table, for terminals of at least this width."""

    least: int
    columns: tuple[Column, ...]


@attrs.frozen
class Table:
    """What the records of a table hold, and how they are shown.

    Attributes:
        fields: The fields of a plain line, in their order.
        layouts: The layouts for terminals, the widest first.
        styles: The styles of the fields.
    """

    fields: tuple[str, ...]
    layouts: tuple[Layout, ...]
    styles: Mapping[str, str]


def lines(table: Table, records: Iterable[Record], screen: Screen) -> Iterator[str]:
    """Give the lines that show some records, each record's as soon as it is there.

    Args:
        table: How they are shown.
        records: The records.
        screen: What they are shown on. Where it is no terminal, every record is one line with tabs
            between its fields, and a dash for a field that is empty.
    """
    if screen.columns is None:
        return _plain_lines(table, records, screen)
    return _boxed_lines(table, records, screen, screen.columns)


def _plain_lines(table: Table, records: Iterable[Record], screen: Screen) -> Iterator[str]:
    for record in records:
        yield "\t".join(screen.showable(record[field]) or "-" for field in table.fields)


def _boxed_lines(
    table: Table, records: Iterable[Record], screen: Screen, width: int
) -> Iterator[str]:
    columns = _layout(table.layouts, width).columns
    box = _Box(screen, columns, _widths(columns, width))
    yield box.rule(screen.box.top)
    yield from box.row([[(column.heading, "heading")] for column in columns])
    for record in records:
        yield box.rule(screen.box.middle)
        yield from box.row([list(_cell(column, record, table.styles)) for column in columns])
    yield box.rule(screen.box.bottom)


def _layout(layouts: tuple[Layout, ...], width: int) -> Layout:
    return next((layout for layout in layouts if layout.least <= width), layouts[-1])


def _widths(columns: tuple[Column, ...], width: int) -> list[int]:
    """Share out what the bars, the spaces beside them and the fixed columns leave."""
    inside = width - 3 * len(columns) - 1
    left = inside - sum(column.width for column in columns)
    shares = sum(column.share for column in columns if not column.width)
    widths = [column.width or left * column.share // shares for column in columns]
    widths[-1] += inside - sum(widths)
    return widths


def _cell(column: Column, record: Record, styles: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give the texts of a cell, each with its style; an empty one takes no line."""
    for fields in column.fields:
        names = fields.split()
        text = " ".join(record[name] for name in names if record[name])
        if text:
            yield text, styles.get(names[0], "")


@attrs.frozen
class _Box:
    """The drawing of rows and rules with columns of these widths."""

    screen: Screen
    columns: tuple[Column, ...]
    widths: list[int]

    def rule(self, ends: Rule) -> str:
        left, crossing, right = ends
        dashes = (self.screen.box.horizontal * (width + 2) for width in self.widths)
        return self.screen.styled(left + crossing.join(dashes) + right, "quiet")

    def row(self, cells: list[list[tuple[str, str]]]) -> Iterator[str]:
        bar = self.screen.styled(self.screen.box.vertical, "quiet")
        each_cell = zip(cells, self.columns, self.widths, strict=True)
        blocks = [list(self._block(*each)) for each in each_cell]
        blanks = [" " * width for width in self.widths]
        for parts in zip_longest(*blocks):
            filled = (part or blank for part, blank in zip(parts, blanks, strict=True))
            yield f"{bar} {f' {bar} '.join(filled)} {bar}"

    def _block(self, cell: list[tuple[str, str]], column: Column, width: int) -> Iterator[str]:
        for text, style in cell:
            for line in wrapped(self.screen.showable(text), width):
                parts = self.screen.styled(line, style), filling(line, width)
                yield "".join(reversed(parts) if column.right else parts)
