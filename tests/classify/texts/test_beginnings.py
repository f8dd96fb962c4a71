"""What a line may be of, by its first letter."""

import re

import pytest

from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.beginnings import beginning_with, is_of

CLASSES = sorted(
    {first for kind in KINDS for first, _ in (*kind.forms, *kind.closed_forms)}
    | {kind.line_begins for kind in KINDS if kind.line_begins}
)
LETTERS = [*map(chr, range(0x250)), *"修连，：│├└•✓\u3000"]


@pytest.mark.parametrize("written", [*CLASSES, r"[\])}]", "[a-]"])
def test_a_class_of_letters_is_read_as_re_reads_it(written: str) -> None:
    """Hold for each class in the tables, and each letter of the West."""
    found = [letter for letter in LETTERS if is_of(letter, written)]
    assert found == [letter for letter in LETTERS if re.fullmatch(written, letter)]


def test_nothing_begins_a_line_without_letters() -> None:
    """Hold for the class of all that is no space, too."""
    assert not is_of("", r"\S")


def test_openings_are_those_with_the_letter() -> None:
    """Give each with its kind, in the order of the kinds."""
    begun = beginning_with("T")
    assert "TODO" in begun.openings
    assert all(opening.startswith("T") for opening in begun.openings)
    assert [opening for opening, _ in begun.opened] == list(begun.openings)
    assert begun.forms is not None
    assert begun.forms.any.match("Tests for a lamp")
