"""Asking the catalog: entry, message, languages, and every way to write a code."""

import pickle
import subprocess
import sys
import threading
from collections.abc import Hashable
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest

from errcodes import catalog
from errcodes.catalog import Catalog, Entry
from errcodes.codes import AppErrorCode, NetworkErrorCode, UnknownCodeError

CODES = [*AppErrorCode, *NetworkErrorCode]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["en", "zh", "zh-CN", "fr", None])
def test_a_code_may_be_member_int_or_string(code: NetworkErrorCode, language: str | None) -> None:
    """Every way to write a code gives the same words, whatever the language is called."""
    entry = catalog.entry(code, language)
    assert catalog.entry(code.value, language) is entry
    assert catalog.entry(str(code.value), language) is entry
    assert catalog.message(code, language) is entry.message
    assert catalog.message(code.value, language) is entry.message
    assert catalog.message(f" {code.value} ", language) is entry.message


@pytest.mark.parametrize(
    "value",
    [
        1003,
        "1003",
        0,
        1,
        -101,
        True,
        False,
        101.0,
        50502.0,
        "",
        "x",
        None,
        [],
        {},
        b"101",
        10**9999,
    ],
    ids=lambda value: repr(value)[:12] if not isinstance(value, int) or value < 10**9 else "huge",
)
@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_anything_else_is_refused(value: object, language: str) -> None:
    """What is no code raises UnknownCodeError, though a float may equal one."""
    for ask in (catalog.entry, catalog.message):
        with pytest.raises(UnknownCodeError):
            ask(value, language)  # type: ignore[arg-type]


def test_the_default_is_english() -> None:
    """Without a language, and with one that is not on offer, the words are English."""
    assert catalog.message(101) == catalog.message(101, "en") == catalog.message(101, "tlh")
    assert catalog.entry(101).language == "en"


@pytest.mark.parametrize("language", ["zh-CN", "zh_CN.UTF-8", "ZH", "fr, zh-TW;q=0.5, en;q=0.1"])
def test_a_language_may_be_any_tag_or_header(language: str) -> None:
    """The words come in the language that negotiation gives."""
    assert catalog.entry(50511, language) is catalog.entry(50511, "zh")
    assert catalog.message(50511, language) == "请求已取消，可以随时重新发起。"


def test_the_languages_are_english_and_chinese() -> None:
    """Two languages are on offer, the default first."""
    assert catalog.languages() == ("en", "zh")


def test_an_entry_is_a_value() -> None:
    """An entry cannot be changed, has a hash, and comes out of pickle equal to itself."""
    entry = catalog.entry(50502, "zh")
    assert isinstance(entry, Hashable)
    assert pickle.loads(pickle.dumps(entry)) == entry
    assert hash(pickle.loads(pickle.dumps(entry))) == hash(entry)
    assert attrs.evolve(entry, language="en") != entry
    assert not hasattr(entry, "__dict__")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        entry.message = "other"  # type: ignore[misc]


def test_the_face_is_exact() -> None:
    """The module shows its public names and nothing else."""
    names = ["Catalog", "CatalogError", "Entry", "Finding"]
    names += ["entry", "languages", "message", "negotiate"]
    assert catalog.__all__ == dir(catalog) == names
    assert all(hasattr(catalog, name) for name in names)


def test_a_catalog_is_a_value() -> None:
    """A catalog is what stands behind the functions: it cannot be changed, and may be pickled."""
    words = Catalog()
    assert repr(words) == "<Catalog of 45 codes in en, zh>"
    assert words.languages() == catalog.languages()
    assert words.entry(50502, "zh") == catalog.entry(50502, "zh")
    assert words.message("50502") == catalog.message("50502")
    assert words.negotiate("zh-CN") == "zh"
    assert pickle.loads(pickle.dumps(words)).message(101) == words.message(101)
    with pytest.raises(AttributeError):
        words.extra = 1  # type: ignore[attr-defined]


def test_threads_that_ask_first_get_the_same() -> None:
    """Threads that read a language at the same moment all get one and the same entry."""
    for _ in range(5):
        words, start = Catalog(), threading.Barrier(8, timeout=30)

        def ask(words: Catalog = words, start: threading.Barrier = start) -> tuple[Entry, str]:
            start.wait()
            return words.entry(50502, "zh"), words.message(50502, "zh")

        with ThreadPoolExecutor(8) as pool:
            answers = [answer.result(30) for answer in [pool.submit(ask) for _ in range(8)]]
        assert len({id(entry) for entry, _ in answers}) == 1
        assert {message for _, message in answers} == {answers[0][0].message}


def test_words_are_read_when_they_are_asked_for() -> None:
    """Importing the catalog reads nothing; asking in one language reads that language only."""
    script = """
import sys
before = set(sys.modules)  # What measures coverage brings modules of its own.
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from errcodes import catalog
assert "json" not in sys.modules.keys() - before
assert not [path for path in opened if path.endswith(".json")], opened
catalog.message(101, "zh"), catalog.message(102, "zh")
files = [path for path in opened if path.endswith(".json")]
assert len(files) == 1 and files[0].endswith("zh.json"), files
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=50)
