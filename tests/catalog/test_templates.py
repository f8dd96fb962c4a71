"""The placeholders of messages."""

from enum import IntEnum, StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes.catalog.templates import filled, names, objection


class Room(StrEnum):
    """Texts with a class of their own."""

    HALL = "hall"


class Floor(IntEnum):
    """Numbers with a class of their own."""

    FIRST = 1


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"a": "lamp", "b": 2}, "lamp {x} 2 {}"),
        ({"a": Room.HALL, "b": Floor.FIRST}, "hall {x} 1 {}"),
        ({"a": "{b}", "b": "{a}"}, "{b} {x} {a} {}"),
        ({}, "{a} {x} {b} {}"),
    ],
)
def test_filled(values: dict[str, str | int], text: str) -> None:
    """Each place has its value as it is; a place without one stands as it stood."""
    assert filled("{a} {x} {b} {{}}", values) == text


@pytest.mark.parametrize("value", [None, 1.5, True, b"a", ["a"], ValueError("x")], ids=repr)
def test_other_values_are_refused(value: Any) -> None:
    """No code of a value's own writes it: what is no text and no whole number is refused."""
    with pytest.raises(TypeError, match="the value of 'a' must be a str or an int, not"):
        filled("b", {"a": value})


@given(st.text(st.sampled_from("{}ab_1.:! é"), max_size=12))
def test_it_is_what_format_does(text: str) -> None:
    """A message that is accepted is filled as `str.format` does it."""
    if objection(text) is None:
        values = dict.fromkeys(names(text), "[v]")
        assert filled(text, values) == text.format(**values)
