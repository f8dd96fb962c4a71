"""What a line may be of, by its first letter."""

import json
import re
from pathlib import Path

import pytest

from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.beginnings import beginning_with, edges


def test_openings_are_those_with_the_letter() -> None:
    """Give each with its kind, in the order of the kinds."""
    begun = beginning_with("T")
    assert "TODO" in begun.openings
    assert all(opening.startswith("T") for opening in begun.openings)
    assert [opening for opening, _ in begun.opened] == list(begun.openings)
    assert begun.forms is not None
    assert begun.forms.any.match("Tests for a lamp")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Fixes a lamp that timed out", "change"),
        ("lamp.timeout: int = 5", "source code"),
        ("延时(lamp", "source code"),  # The form of a call is one for any letter.
    ],
)
def test_a_form_is_looked_for_where_it_may_begin(line: str, kind: str) -> None:
    """Give it to the letters of its row, and to every letter where it has none."""
    forms = beginning_with(line[0]).forms
    assert forms is not None
    assert forms.any.match(line)
    assert kind in [kind.name for form, kind in forms.each if form.match(line)]


@pytest.mark.parametrize("line", ["fixes a lamp", "1.timeout: int = 5"])
def test_a_form_is_not_looked_for_behind_another_letter(line: str) -> None:
    """Hold to the letters of the row, whatever the form would match."""
    forms = beginning_with(line[0]).forms
    assert forms is not None
    assert not forms.any.match(line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("lamp.read(timeout=3);", "source code"),
        ("Is the connection refused?", "question"),
        ("| lamp | timed out |", "list"),
        ("if the connection was refused:", "condition"),
    ],
)
def test_a_closed_form_is_looked_for_by_both_ends(line: str, kind: str) -> None:
    """Give it to the letters that it begins and ends with, and to no other end."""
    forms = edges(line[0], line[-1]).forms
    assert forms is not None
    assert kind in [kind.name for form, kind in forms.each if form.match(line)]
    assert edges(line[0], "d").forms is None


BACKGROUND = [
    json.loads(line)["text"].strip()
    for line in Path(__file__).with_name("background.jsonl").read_text("utf-8").splitlines()
]
CLOSED = [(ends, form) for kind in KINDS for _, ends, form in kind.closed_forms]


@pytest.mark.parametrize(("ends", "form"), CLOSED)
def test_a_closed_form_ends_as_its_row_says(ends: str, form: str) -> None:
    """No line of the background has the form and another end."""
    assert not [line for line in BACKGROUND if line[-1:] not in ends and re.match(form, line)]
