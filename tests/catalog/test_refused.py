"""What a caller gets wrong, said to the letter."""

import copy
from pathlib import Path
from typing import Any, NoReturn, cast

import pytest

from errcodes.catalog import Catalog, CatalogError
from errcodes.codes import AppErrorCode, UnknownCodeError


class Unreadable:
    """A place that cannot be read, and whose error has no text of the system's."""

    name = "words.json"

    def is_dir(self) -> bool:
        """Say that it is a file."""
        return False

    def read_bytes(self) -> bytes:
        """Fail as an archive does."""
        raise OSError("the archive is damaged")

    def __str__(self) -> str:
        return "archive/words.json"


class Locked(Unreadable):
    """A directory that cannot be read."""

    def is_dir(self) -> bool:
        """Say that it is one."""
        return True

    def iterdir(self) -> NoReturn:
        """Fail as an operating system does."""
        raise PermissionError(13, "Permission denied", "archive/words")


class Answer:
    """An object that has a code and is none of the library's."""

    code = 101


def test_an_error_without_a_text_of_the_system() -> None:
    """What cannot be read says why."""
    with pytest.raises(CatalogError) as caught:
        Catalog.load(cast("Any", Unreadable()))

    assert str(caught.value) == "archive/words.json: cannot be read: the archive is damaged"
    assert caught.value.args == ("archive/words.json", None, caught.value.reason)
    assert str(copy.copy(caught.value)) == str(caught.value)


def test_a_directory_that_cannot_be_read() -> None:
    """It is named once, with what the system says."""
    with pytest.raises(CatalogError) as caught:
        Catalog.load(cast("Any", Locked()))

    assert str(caught.value) == "archive/words.json: cannot be read: Permission denied"


def test_a_directory_without_documents(tmp_path: Path) -> None:
    """Schemas are none."""
    (tmp_path / "words.schema.json").write_text("{}")
    (tmp_path / "words.txt").write_text("{}")
    with pytest.raises(CatalogError) as caught:
        Catalog.load(tmp_path)

    reason = "the directory holds no file whose name ends in .json"
    assert caught.value.args == (str(tmp_path), None, reason)
    assert str(caught.value) == f"{tmp_path}: {reason}"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (7, "not 7"),
        (int, "not <class 'int'>"),
        ([dict], "not <class 'dict'>"),
        (AppErrorCode.DEVICE_OFFLINE, "; that is a member: give its class, AppErrorCode"),
        ("AppErrorCode", "; import the class, and give it itself, without quotes"),
    ],
)
def test_what_is_no_class_of_codes(given: object, said: str) -> None:
    """It is shown, with what was meant where that is known."""
    with pytest.raises(TypeError) as caught:
        Catalog().extended(codes=cast("Any", given))

    assert str(caught.value).startswith("codes takes a class of enum.IntEnum, or several, not ")
    assert str(caught.value).endswith(said)


def test_a_message_that_nothing_else_has(tmp_path: Path) -> None:
    """A new language needs a message; the document that lacks it is named."""
    file = tmp_path / "fr.json"
    file.write_text('{"language": "fr", "entries": {"101": {"advice": "Non."}}}', "utf-8")

    with pytest.raises(CatalogError) as caught:
        Catalog.load(file)

    assert (caught.value.file, caught.value.entry) == (str(file), "101")
    assert caught.value.reason == "'message' is missing, and nothing else in 'fr' has it"


def test_a_stranger_with_a_code_gets_no_hint() -> None:
    """Only what the library gives is known to have its code in `.code`."""
    with pytest.raises(UnknownCodeError) as caught:
        Catalog().code(cast("Any", Answer()))

    assert caught.value.hint is None


def test_a_tag_with_an_extension_in_a_document(tmp_path: Path) -> None:
    """Where a tag is misspelled, the hint has every part of it in its case."""
    file = tmp_path / "x.json"
    file.write_text('{"language": "SR-latn-rs-EKAVSK-x-LAMP", "entries": {}}', "utf-8")

    with pytest.raises(CatalogError, match=r"write it sr-Latn-RS-ekavsk-x-lamp$"):
        Catalog.load(file)
