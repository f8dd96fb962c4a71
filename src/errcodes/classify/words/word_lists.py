"""The words of tables: as they are listed by their name, and as they are put together of parts."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import TypeAlias

__all__ = ["Composed", "named_words"]

#: A name, and the parts that follow one another in each of its words: one out of each.
Composed: TypeAlias = tuple[str, *tuple[tuple[str, ...], ...]]


def named_words(
    listed: Mapping[str, Iterable[str]], composed: Iterable[Composed] = (), between: str = " "
) -> Iterator[tuple[str, str]]:
    """Give words, each with its name.

    Args:
        listed: Name -> words.
        composed: Those that are put together of parts.
        between: What stands between two parts.

    >>> [*named_words({"LOST": ("lost",)}, [("GONE", ("is", "was"), ("gone",))])]
    [('lost', 'LOST'), ('is gone', 'GONE'), ('was gone', 'GONE')]
    """
    for name, words in listed.items():
        yield from ((each, name) for each in words)
    for name, *parts in composed:
        yield from ((between.join(each), name) for each in product(*parts))
