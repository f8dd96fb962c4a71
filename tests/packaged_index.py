"""The packaged index of all phrases, made of the tables: `python -m tests.packaged_index`."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from textwrap import fill

from errcodes.classify.words.index import Index, IndexData
from errcodes.classify.words.index_words import companion, is_stop_word, rarest_words
from errcodes.classify.words.number_spaces import SPACES, words_of
from errcodes.classify.words.patterns import GAP, SLOTS, tokens
from errcodes.classify.words.phrases import tables
from errcodes.classify.words.rows import VALUE, Row

FILE = Path(__file__).parent.parent / "src/errcodes/classify/words/packaged.py"
_HEAD = '''"""The index of all phrases, as `python -m tests.packaged_index` makes it of the tables.

It is made once for all: to make it takes longer than to read the first text of a process.
"""

from collections.abc import Mapping

from errcodes.classify.words.index import Begun

__all__ = ["BEGUN", "COMPANIONS", "COMPANIONS_OF_NUMBERS", "LONG_NUMBERS", "NUMBERS", "SIZES"]

#: How many rows each table has.
'''
_WIDTH = 100
#: The space whose numbers are rarer than a word alone: `failed: 503`.
_STATUSES = "HTTP"
_NO_WORD = ""
_LONG_NUMBER = re.compile("[1-9][0-9]{3,}")


def written() -> str:
    """Give what the file has to hold."""
    each = [table.ROWS for table in tables()]
    rows = every_row()
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


def every_row() -> list[Row]:
    """Give the rows of all tables but the Chinese one."""
    return [row for table in tables() for row in table.ROWS]


def index_of(rows: Iterable[Row]) -> Index:
    """Give the index of some rows."""
    rows = [*rows]
    return Index(index_data(rows), rows.__getitem__)


def index_data(rows: Sequence[Row]) -> IndexData:
    """Give what an index of some rows looks into."""
    leading = [tokens(row[0].partition(GAP)[0]) for row in rows]
    begun: dict[str, list[tuple[str, int]]] = defaultdict(list)
    numbers: dict[str, list[tuple[str, int]]] = defaultdict(list)
    known: dict[str, set[str]] = defaultdict(set)
    known_by_number: dict[str, set[str]] = defaultdict(set)
    for at, (row, words, key, every) in enumerate(
        zip(rows, leading, rarest_words(leading), map(_every_word, rows), strict=True)
    ):
        second = _NO_WORD if len(words) == 1 or words[1] in SLOTS else words[1]
        space = str(row[1]) if VALUE in words else ""
        if space and _is_known_by_number(space, key, words):
            known_by_number[space].add(companion(VALUE, every))
        elif row[1] is not None:
            known[key].add(VALUE if _is_numbered(key, words, every) else companion(key, every))
        (numbers[space] if words[0] == VALUE else begun[words[0]]).append((second, at))
    return IndexData(
        {first: tuple(some) for first, some in begun.items()},
        {space: tuple(some) for space, some in numbers.items()},
        {key: tuple(sorted(some)) for key, some in known.items()},
        {space: tuple(sorted(some)) for space, some in known_by_number.items()},
    )


def _is_known_by_number(space: str, key: str, words: list[str]) -> bool:
    return is_stop_word(key) or (space == _STATUSES and companion(key, words) == key)


def _is_numbered(key: str, words: Sequence[str], every: Sequence[str]) -> bool:
    """Tell a word that needs no other beside it than a number next to it."""
    if key in SLOTS or companion(key, every) != key:
        return False
    at = words.index(key)
    return not SLOTS.isdisjoint(words[max(0, at - 1) : at + 2])


def _every_word(row: Row) -> list[str]:
    """Give the words and slots of a row, those behind its gaps as well."""
    return tokens(row[0].replace(GAP, " "))


def _long_numbers(rows: list[Row]) -> set[str]:
    words = chain(*map(_every_word, rows), *map(words_of, SPACES))
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
