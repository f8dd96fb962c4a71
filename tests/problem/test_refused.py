"""What a caller gets wrong, said to the letter, and what must not stand in what is said."""

import json
from enum import IntEnum
from pathlib import Path
from typing import Any, cast

import pytest

from errcodes import problem
from errcodes.catalog import Catalog


class Ours(IntEnum):
    """A code of a user's own."""

    LAMP_GONE = 60001


def catalog_saying(message: str, directory: Path) -> Catalog:
    """Give a catalog with one message for a code of a user's own."""
    entry = {"description": "gone", "causes": [], "message": message, "advice": "Look."}
    file = directory / "en.json"
    file.write_text(json.dumps({"language": "en", "entries": {"60001": entry}}), "utf-8")
    return Catalog.load(file, codes=Ours)


def test_no_catalog() -> None:
    """What is no catalog is named by its type."""
    for ask in (problem.status, problem.details):
        with pytest.raises(TypeError) as caught:
            ask(50503, catalog=cast("Any", {}))
        assert str(caught.value) == "catalog takes what Catalog.load gives, not dict"


def test_values_that_are_no_mapping() -> None:
    """Values are given by their names."""
    with pytest.raises(TypeError) as caught:
        problem.details(50503, values=cast("Any", ["lamp"]))

    assert str(caught.value) == 'values takes a mapping such as {"device": "lamp"}, not list'


@pytest.mark.parametrize(
    ("base", "said"),
    [
        (
            "https://user:s3cret@docs.example.com/",
            (
                "'https://...@docs.example.com/' holds a user or a password, which every client "
                "would see: leave them out"
            ),
        ),
        (
            "https://user:s3c\nret@docs.example.com/",
            (
                "'https://...@docs.example.com/' is no absolute URI such as "
                "'https://docs.example.com/errors/'"
            ),
        ),
        *(
            (base, f"{base!r} names no host: write it as 'https://docs.example.com/errors/'")
            for base in ("http:/errors/", "https:///errors/")
        ),
    ],
)
def test_a_base_is_shown_without_its_password(base: str, said: str) -> None:
    """What is wrong with the base is said, and a password is not repeated."""
    with pytest.raises(ValueError, match="type_base") as caught:
        problem.details(50503, type_base=base)

    assert str(caught.value) == f"type_base {said}"


def test_the_language_is_english_where_none_is_given() -> None:
    """The default is English, and not what is the default of the catalog."""
    chinese = Catalog().extended(default="zh")

    assert problem.details(50503, catalog=chinese) == problem.details(50503, "en")
    assert problem.details(50503, None, catalog=chinese) == problem.details(50503, "zh")


@pytest.mark.parametrize(
    ("message", "title"),
    [
        ("The lamp is gone ; look for it; please.", "The lamp is gone"),
        ("Gone. Look for lamp 1.5 in the hall", "Gone"),
        ("Lamp 1.5 is gone", "Lamp 1.5 is gone"),
        ("; odd", "; odd"),
        ("灯不见了 ，请找一找。", "灯不见了"),
    ],
)
def test_a_title_of_ones_own(message: str, title: str, tmp_path: Path) -> None:
    """A title is the first clause without white space around it, or the whole."""
    assert problem.details(60001, catalog=catalog_saying(message, tmp_path))["title"] == title


def test_the_status_of_ones_own_code(tmp_path: Path) -> None:
    """A code of a user's own is the service's fault, with a catalog or without."""
    ours = catalog_saying("Gone.", tmp_path)

    assert problem.status(Ours.LAMP_GONE) == problem.status(60001, catalog=ours) == 500
