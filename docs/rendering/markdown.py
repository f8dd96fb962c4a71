"""Markdown that shows every text to the letter."""

import re
from collections.abc import Iterable, Sequence

__all__ = ["escaped", "list_table", "literal", "prose", "table"]

#: What a backslash may stand before (CommonMark 0.31, section 2.4).
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def escaped(text: str) -> str:
    r"""Give a text with a backslash before every mark that could mean something.

    >>> print(escaped("1 < 2 & *"))
    1 \< 2 \& \*
    """
    return _PUNCTUATION.sub(r"\\\g<0>", text)


def literal(text: str) -> str:
    """Give a text as code.

    >>> literal("ssl.SSLError")
    '`ssl.SSLError`'
    """
    return f"`{text}`"


def prose(text: str) -> str:
    r"""Give a text whose parts between backticks are code.

    >>> print(prose("run `date -u`."))
    run `date -u`\.
    """
    parts = enumerate(text.split("`"))
    return "".join(literal(part) if number % 2 else escaped(part) for number, part in parts)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table whose cells are single lines of Markdown.

    >>> print(table(("a", "b"), [("1", "2")]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    """
    lines = (header, ["---"] * len(header), *rows)
    return "\n".join(f"| {' | '.join(map(_without_ends, line))} |" for line in lines)


def list_table(
    header: Sequence[str], rows: Iterable[Sequence[Sequence[str]]], widths: Sequence[int]
) -> str:
    """Give a table whose cells may hold several lines, each a numbered point then.

    Args:
        header: The names of the columns; the first column names the rows.
        rows: For each row its cells, for each cell its lines.
        widths: The widths of the columns, in per cent.
    """
    options = [":header-rows: 1", ":stub-columns: 1", f":widths: {' '.join(map(str, widths))}", ""]
    lines = [line for row in ([[name] for name in header], *rows) for line in _list_row(row)]
    return "\n".join(("```{list-table}", *options, *lines, "```"))


def _without_ends(cell: str) -> str:
    """Escape the pipes of a cell: each would end it, also in code."""
    return re.sub(r"(?<!\\)\|", r"\|", cell)


def _list_row(cells: Sequence[Sequence[str]]) -> Iterable[str]:
    for column, cell in enumerate(cells):
        points = [f"{number}. {line}" for number, line in enumerate(cell, 1)]
        first, *others = points if len(points) > 1 else [*cell, ""][:1]
        yield f"{'  ' if column else '* '}- {first}".rstrip()
        yield from (f"    {line}" for line in others)
