"""The types of the words."""

from enum import IntEnum
from importlib.resources import files
from pathlib import Path
from typing import assert_type

from errcodes import NetworkErrorCode, catalog
from errcodes.catalog import Catalog, CatalogError, Entry, Finding

assert_type(catalog.entry(50502), Entry)
assert_type(catalog.entry("50502", "zh"), Entry)
assert_type(catalog.entry(NetworkErrorCode.TIMEOUT, language=None), Entry)
assert_type(catalog.message(50502), str)
assert_type(catalog.message(code="50502", language="zh-CN"), str)
assert_type(catalog.message(50502, "zh", upstream=True), str)
assert_type(catalog.languages(), tuple[str, ...])
assert_type(catalog.negotiate("zh-CN"), str)
assert_type(catalog.negotiate(None), str)

catalog.entry(None)  # type: ignore[arg-type]
catalog.entry(50502.0)  # type: ignore[arg-type]
catalog.message(50502, 5)  # type: ignore[arg-type]
catalog.message(50502, "zh", True)  # type: ignore[call-arg]
catalog.negotiate()  # type: ignore[call-arg]

words = Catalog()
assert_type(words.entry(101), Entry)
assert_type(words.message(101), str)
assert_type(words.languages(), tuple[str, ...])
assert_type(words.negotiate("zh"), str)
assert_type(words.code("50502"), IntEnum)
assert_type(words.codes(), tuple[IntEnum, ...])
assert_type(words.findings(), tuple[Finding, ...])
assert_type(words.findings("en", "zh"), tuple[Finding, ...])
assert_type(words.as_dict("en"), dict[str, object])


class DeviceCode(IntEnum):
    """Codes of a user's own."""

    MOTOR_JAMMED = 90001


class GatewayCode(IntEnum):
    """More of them."""

    QUEUE_FULL = 91001


def load() -> Catalog:
    """Load words in every way."""
    assert_type(Catalog.load("ja.json"), Catalog)
    Catalog.load(Path("words"), "more.json", codes=DeviceCode, default="ja")
    Catalog.load(files("my_app") / "words", codes=[DeviceCode, GatewayCode])
    Catalog.load()  # type: ignore[call-arg]
    Catalog.load({"language": "ja"})  # type: ignore[arg-type]
    Catalog.load("ja.json", codes=DeviceCode.MOTOR_JAMMED)  # type: ignore[arg-type]
    words.message(DeviceCode.MOTOR_JAMMED, "ja")
    return words.extended(codes=(DeviceCode,), default=None).extended("ja.json")


def found(finding: Finding) -> tuple[str, str, str]:
    """Read what is missing, and where."""
    return finding.file, finding.entry, finding.reason


def read(entry: Entry) -> None:
    """Read every field."""
    assert_type(entry.code, IntEnum)
    assert_type(entry.language, str)
    assert_type(entry.description, str)
    assert_type(entry.causes, tuple[str, ...])
    assert_type(entry.message, str)
    assert_type(entry.upstream_message, str)
    assert_type(entry.advice, str)
    assert_type(entry.source, str)
    entry.message = ""  # type: ignore[misc]


def refused(error: CatalogError) -> None:
    """Read what is wrong, and where."""
    assert_type(error.file, str)
    assert_type(error.entry, str | None)
    assert_type(error.reason, str)
    ValueError.add_note(error, "is a ValueError")
