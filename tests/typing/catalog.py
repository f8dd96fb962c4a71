"""The types of the words."""

from typing import assert_type

from errcodes import NetworkErrorCode, catalog
from errcodes.catalog import Catalog, CatalogError, Entry
from errcodes.codes import ErrorCode

assert_type(catalog.entry(50502), Entry)
assert_type(catalog.entry("50502", "zh"), Entry)
assert_type(catalog.entry(NetworkErrorCode.TIMEOUT, language=None), Entry)
assert_type(catalog.message(50502), str)
assert_type(catalog.message(code="50502", language="zh-CN"), str)
assert_type(catalog.languages(), tuple[str, ...])
assert_type(catalog.negotiate("zh-CN"), str)
assert_type(catalog.negotiate(None), str)

catalog.entry(None)  # type: ignore[arg-type]
catalog.entry(50502.0)  # type: ignore[arg-type]
catalog.message(50502, 5)  # type: ignore[arg-type]
catalog.negotiate()  # type: ignore[call-arg]

words = Catalog()
assert_type(words.entry(101), Entry)
assert_type(words.message(101), str)
assert_type(words.languages(), tuple[str, ...])
assert_type(words.negotiate("zh"), str)


def read(entry: Entry) -> None:
    """Read every field."""
    assert_type(entry.code, ErrorCode)
    assert_type(entry.language, str)
    assert_type(entry.description, str)
    assert_type(entry.causes, tuple[str, ...])
    assert_type(entry.message, str)
    assert_type(entry.advice, str)
    assert_type(entry.source, str)
    entry.message = ""  # type: ignore[misc]


def refused(error: CatalogError) -> None:
    """Read what is wrong, and where."""
    assert_type(error.file, str)
    assert_type(error.entry, str | None)
    assert_type(error.reason, str)
    ValueError.add_note(error, "is a ValueError")
