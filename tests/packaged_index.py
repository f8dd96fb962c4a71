"""The packaged index of all phrases, made of the tables: `python -m tests.packaged_index`."""

import re
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path
from textwrap import fill

from errcodes.classify.words.number_spaces import SPACES, words_of
from errcodes.classify.words.patterns import every_word
from errcodes.classify.words.phrases import tables
from errcodes.classify.words.row_index import index_data
from errcodes.classify.words.rows import Row

FILE = Path(__file__).parent.parent / "src/errcodes/classify/words/packaged.py"
_HEAD = '''"""The index of all phrases, as `python -m tests.packaged_index` makes it of the tables.

It is made once for all: to make it takes longer than to read the first text of a process.
"""

from collections.abc import Mapping

from errcodes.classify.words.row_index import Begun

__all__ = ["BEGUN", "COMPANIONS", "COMPANIONS_OF_NUMBERS", "LONG_NUMBERS", "NUMBERS", "SIZES"]

#: How many rows each table has.
'''
_WIDTH = 100
_LONG_NUMBER = re.compile("[1-9][0-9]{3,}")


def written() -> str:
    """Give what the file has to hold."""
    each = [table.ROWS for table in tables()]
    rows = [*chain.from_iterable(each)]
    data = index_data(rows)
    parts = (
        _HEAD + _tuple("SIZES", "int", (str(len(some)) for some in each)),
        "#: The numbers of four digits and more, in rows and in spaces.",
        _tuple("LONG_NUMBERS", "str", map(repr, sorted(_long_numbers(rows)))),
        _table("BEGUN", "Begun", data.begun),
        _table("NUMBERS", "Begun", data.numbers),
        _table("COMPANIONS", "tuple[str, ...]", data.companions),
        _table("COMPANIONS_OF_NUMBERS", "tuple[str, ...]", data.companions_of_numbers),
    )
    return "\n".join(parts) + "\n"


def _long_numbers(rows: list[Row]) -> set[str]:
    words = chain(*every_word(rows), *map(words_of, SPACES))
    return {number for word in words for number in _LONG_NUMBER.findall(word)}


def _tuple(name: str, of: str, members: Iterable[str]) -> str:
    lines = fill(", ".join(members), _WIDTH - 4).replace("\n", "\n    ")
    return f"{name}: tuple[{of}, ...] = (\n    {lines},\n)"


def _table(name: str, of: str, entries: Mapping[str, object]) -> str:
    lines = [f"{name}: Mapping[str, {of}] = {{"]
    lines += [f"    {key!r}: {value!r}," for key, value in sorted(entries.items())]
    return "\n".join([*lines, "}"])


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
