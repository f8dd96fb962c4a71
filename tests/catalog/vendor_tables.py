"""The vendor's two tables, read from the copies in `vendor/`, in their own way.

What stands here shares no code with the library: it takes the tables cell by cell, as the vendor
published them, so that a test can lay the library's words beside them.
"""

from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "vendor"


class Row(NamedTuple):
    """What the vendor says about one code: two cells, without the white space around them."""

    description: str
    analysis: str


def vendor_rows(language: str) -> dict[int, Row]:
    """Give the rows of both tables of a language."""
    rows: dict[int, Row] = {}
    for line in (_FOLDER / f"{language}.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) > 2 and cells[1].isdigit():
            analysis = cells[3] if len(cells) > 3 else ""
            assert int(cells[1]) not in rows
            rows[int(cells[1])] = Row(cells[2], analysis)
    return rows


def points(analysis: str) -> tuple[str, ...]:
    """Give the numbered points of a cause analysis, or the whole of it where none is numbered."""
    rest = analysis.replace("<br>", "")
    found: list[str] = []
    while f"({len(found) + 1})" in rest:
        before, _, rest = rest.partition(f"({len(found) + 1})")
        found.append(before)
    found.append(rest)
    return tuple(point.strip() for point in found if point.strip())
