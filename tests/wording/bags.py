"""The texts that the weights of wording are fitted to, each as a bag of its marks.

Public reports are others' words, so no text stands here: a bag has no order, and only marks that
many texts of several collections have.
"""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

__all__ = ["Bag", "bags", "write"]

_FILE = Path(__file__).parent / "bags.jsonl.gz"
#: Marks that fewer texts have, or texts of fewer collections, say nothing in general.
_LEAST_TEXTS, _LEAST_COLLECTIONS = 12, 4
#: The houses of made-up texts, which no real text stands in, and what logs of one system have.
_MADE_UP = frozenset(
    {
        *("hub", "hubs", "lamp", "lamps", "hall", "valve", "valves", "cellar"),
        *("h", "x", "k", "ffff", "nov"),
    }
)


@attrs.frozen
class Bag:
    """A text that has a phrase of a failure.

    Attributes:
        collection: Where it is from: a draw of public reports, a log, the tests.
        report: Whether it reports a failure.
        found: How much its deciding phrase weighs.
        share: How much the text counts.
        kept: Whether its answer must stay: those that are recorded in the tests.
        aside: Whether another kind of mention sets it aside already.
        marks: Its marks.
    """

    collection: str
    report: bool
    found: str
    share: float
    kept: bool
    aside: bool
    marks: frozenset[str]


def bags() -> Iterator[Bag]:
    """Give the bags, in the order of the file."""
    with gzip.open(_FILE, "rt", encoding="utf-8") as lines:
        vocabulary = json.loads(next(lines))
        for line in lines:
            collection, report, found, share, kept, aside, marks = json.loads(line)
            known = frozenset(vocabulary[number] for number in marks)
            yield Bag(collection, report, found, share, kept, aside, known)


def write(found: Iterable[Bag]) -> None:
    """Write bags, without the marks that say nothing in general."""
    every = [*found]
    texts: dict[str, int] = {}
    collections: dict[str, set[str]] = {}
    for bag in every:
        for mark in bag.marks:
            texts[mark] = texts.get(mark, 0) + 1
            collections.setdefault(mark, set()).add(bag.collection)
    vocabulary = [
        mark
        for mark, count in sorted(texts.items(), key=lambda item: (-item[1], item[0]))
        if count >= _LEAST_TEXTS
        and len(collections[mark]) >= _LEAST_COLLECTIONS
        and _MADE_UP.isdisjoint(mark.split(" "))
        and "\t" not in mark
    ]
    numbers = {mark: number for number, mark in enumerate(vocabulary)}
    with gzip.GzipFile(_FILE, "wb", mtime=0) as file:
        for row in (vocabulary, *(_row(bag, numbers) for bag in every)):
            file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


def _row(bag: Bag, numbers: dict[str, int]) -> list[object]:
    marks = sorted(numbers[mark] for mark in bag.marks if mark in numbers)
    return [*attrs.astuple(bag, filter=lambda field, _: field.name != "marks"), marks]
