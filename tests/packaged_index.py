"""The packaged index of all phrases, made of the tables: `python -m tests.packaged_index`."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import fill

from errcodes.classify.words.phrases import tables
from errcodes.classify.words.row_index import index_data

FILE = Path(__file__).parent.parent / "src/errcodes/classify/words/packaged.py"
_HEAD = '''"""The index of all phrases, as `python -m tests.packaged_index` makes it of the tables.

It is made once for all: to make it takes longer than to read the first text of a process.
"""

from collections.abc import Mapping

from errcodes.classify.words.row_index import Begun

__all__ = ["BEGUN", "COMPANIONS", "COMPANIONS_OF_NUMBERS", "NUMBERS", "SIZES"]

#: How many rows each table has.
'''
_WIDTH = 100


def written() -> str:
    """Give what the file has to hold."""
    each = [table.ROWS for table in tables()]
    data = index_data([row for rows in each for row in rows])
    sizes = fill(", ".join(str(len(rows)) for rows in each), _WIDTH - 4)
    parts = (
        _HEAD + f"SIZES = (\n    {sizes.replace(chr(10), chr(10) + '    ')},\n)",
        _table("BEGUN", "Begun", data.begun),
        _table("NUMBERS", "Begun", data.numbers),
        _table("COMPANIONS", "tuple[str, ...]", data.companions),
        _table("COMPANIONS_OF_NUMBERS", "tuple[str, ...]", data.companions_of_numbers),
    )
    return "\n".join(parts) + "\n"


def _table(name: str, of: str, entries: Mapping[str, object]) -> str:
    lines = [f"{name}: Mapping[str, {of}] = {{"]
    lines += [f"    {key!r}: {value!r}," for key, value in sorted(entries.items())]
    return "\n".join([*lines, "}"])


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
