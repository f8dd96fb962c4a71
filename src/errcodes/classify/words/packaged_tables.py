"""The tables of phrases with their index, which is made once for all and packaged."""

from bisect import bisect_right
from functools import cache
from itertools import accumulate

from errcodes.classify.words import packaged
from errcodes.classify.words.index import Index, IndexData
from errcodes.classify.words.phrases import TABLE_NAMES, table
from errcodes.classify.words.rows import Row

__all__ = ["long_numbers", "packaged_index", "packaged_row"]

#: The number of the first row of each table.
_FIRST_ROWS = [0, *accumulate(packaged.SIZES)]


@cache
def packaged_index() -> Index:
    """Give the index of all tables, each of which is loaded when a text has a phrase like its."""
    data = IndexData(
        packaged.BEGUN, packaged.NUMBERS, packaged.COMPANIONS, packaged.COMPANIONS_OF_NUMBERS
    )
    return Index(data, packaged_row)


def long_numbers() -> frozenset[str]:
    """Give the numbers of four digits and more that any row or any space of numbers has."""
    return frozenset(packaged.LONG_NUMBERS)


def packaged_row(number: int) -> Row:
    """Give a row by its number among those of all tables."""
    at = bisect_right(_FIRST_ROWS, number) - 1
    row: Row = table(TABLE_NAMES[at]).ROWS[number - _FIRST_ROWS[at]]
    return row
