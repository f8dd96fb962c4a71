"""Where words stand among letters, and expressions that are compiled when they are used."""

import re

import pytest

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.places import WordPlaces
from errcodes.classify.words.splitting import lower_case


@pytest.mark.parametrize("times", [1, 7, 60])
def test_each_word_is_found_where_it_stands(times: int) -> None:
    """Tell also words that come again, near the beginning and far behind it."""
    plain = lower_case("reading: read timed out; read again, ready. " * times)
    words = plain.split()
    places = WordPlaces(plain, words)
    assert [places.begin(at) for at in range(len(words))] == [
        match.start() for match in re.finditer(r"\S+", plain)
    ]


def test_a_lazy_pattern_is_what_re_compiles() -> None:
    """Look with each method."""
    text = "Refused and refused, at 7"
    lazy, compiled = LazyPattern("refused", re.IGNORECASE), re.compile("refused", re.IGNORECASE)
    assert lazy.findall(text) == compiled.findall(text)
    assert lazy.sub("-", text) == compiled.sub("-", text)
    assert lazy.split(text) == compiled.split(text)
    assert lazy.search("reset") is None
    assert [match.span() for match in lazy.finditer(text)] == [(0, 7), (12, 19)]
    assert lazy.match(text)
    assert not lazy.fullmatch(text)


def test_a_lazy_pattern_has_no_other_attribute() -> None:
    """Say so as any object does."""
    with pytest.raises(AttributeError, match="groups"):
        LazyPattern("a").groups  # noqa: B018
