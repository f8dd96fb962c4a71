"""The tables of phrases: every row counts, none stands twice, and their order means nothing."""

import random
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from errcodes.classify.texts import reading
from errcodes.classify.words import phrases
from errcodes.classify.words.index import Index, packaged_index
from errcodes.classify.words.phrases import EVERY_ROW
from errcodes.classify.words.phrases.chinese import ROWS as CHINESE
from errcodes.classify.words.rows import Number, Phrase
from errcodes.classify.words.splitting import split
from tests.classify.texts.recorded import FAILURES

TABLES = [
    module
    for name, module in vars(phrases).items()
    if isinstance(module, ModuleType) and hasattr(module, "ROWS") and name != "chinese"
]
_SPOKEN = {"#ms": "10000ms", "#": "7", "...": "and so on"}


def _text(row: Phrase | Number) -> str:
    """Give a text that holds a row's words."""
    number = next(iter(row.space)) if isinstance(row, Number) else 0
    if row.written and isinstance(row, Number):
        return row.written[0].replace("@", str(number))
    words = " ".join(_SPOKEN.get(word.strip("()[];:,."), word) for word in row.words.split())
    return " ".join((words.replace("@", f" {number} "), *row.written))


@pytest.mark.parametrize("module", TABLES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_row_is_found_by_its_words(module: ModuleType) -> None:
    """No row is dead: a text with its words hits it."""
    dead = []
    for row in module.ROWS:
        text = _text(row)
        words = split(text)
        hits = Index([row]).hits(words, text)
        told = next(iter(row.space.values())) if isinstance(row, Number) else row[1:3]
        if told not in [(hit.symptom, hit.phase) for hit in hits]:
            dead.append(row)
    assert not dead


def _key(row: Phrase | Number) -> tuple[object, ...]:
    words = row.words
    for slot, name in (("@", " at_slot "), ("#", " number_slot "), ("...", " gap_slot ")):
        words = words.replace(slot, name)
    return (tuple(split(words)), row.written)


def test_no_row_stands_twice() -> None:
    """The same words, written alike, have one meaning, in one place."""
    counts = Counter(map(_key, EVERY_ROW))
    assert not [words for words, count in counts.items() if count > 1]
    assert len({row.words for row in CHINESE}) == len(CHINESE)


@pytest.mark.parametrize("seed", range(3))
def test_shuffling_changes_nothing(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows may stand in any order."""
    texts = [record["text"] for records in FAILURES.values() for record in records][::7]
    before = [reading.code_of(text) for text in texts]
    rows = list(EVERY_ROW)
    random.Random(seed).shuffle(rows)
    shuffled = Index(rows)
    monkeypatch.setattr(reading, "packaged_index", lambda: shuffled)
    assert [reading.code_of(text) for text in texts] == before


def test_every_table_is_in_use() -> None:
    """No table was forgotten."""
    rows = {id(row) for row in EVERY_ROW}
    assert all(id(row) in rows for module in TABLES for row in module.ROWS)
    files = {path.stem for path in Path(phrases.__file__).parent.glob("*.py")}
    names = {module.__name__.rpartition(".")[2] for module in TABLES}
    assert files - names == {"__init__", "chinese", "class_names"}


def test_the_index_is_made_once() -> None:
    """Making it costs milliseconds, so it is kept."""
    assert packaged_index() is packaged_index()
