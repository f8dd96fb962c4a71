"""The output on a terminal: as wide as that is, in colour, and aligned in Chinese too."""

import os
import unicodedata

import pytest

from errcodes import catalog
from errcodes.terminal.selection import ALL_CODES
from tests.terminal.command import on_terminal, run, without_colors

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")


def columns_of(line: str) -> int:
    """Count the columns of a line, its colours left out."""
    wide = (unicodedata.east_asian_width(character) in "WF" for character in without_colors(line))
    return sum(2 if each else 1 for each in wide)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("columns", [30, 80, 120, 161])
def test_list_is_as_wide_as_the_terminal(language: str, columns: int) -> None:
    """Every line of the table fills the terminal exactly, so its right edge is straight."""
    status, lines = on_terminal("list", "-l", language, columns=columns)

    assert status == 0
    assert {columns_of(line) for line in lines} == {columns}
    assert without_colors(lines[0])[0] + without_colors(lines[-1])[-1] == "┌┘"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("columns", [30, 80, 120])
def test_list_holds_every_word(language: str, columns: int) -> None:
    """However it is wrapped, no word of a message or a description is lost."""
    _, lines = on_terminal("list", "-l", language, columns=columns, NO_COLOR="1")

    shown = sorted("".join(lines))
    for code in ALL_CODES:
        entry = catalog.entry(code, language)
        for character in entry.description + entry.message:
            if character != " ":
                shown.remove(character)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_explanation_is_wrapped(language: str) -> None:
    """An explanation stays within the terminal, its text right of the labels."""
    status, lines = on_terminal("50502", "-l", language, columns=60)

    plain = [without_colors(line) for line in lines]
    assert status == 0
    assert max(map(columns_of, lines)) <= 60
    margin = columns_of(plain[1][: plain[1].index("javax")])
    assert all(line[:2] == "  " for line in plain[1:])
    assert len([line for line in plain if line.startswith(" " * margin)]) > 6


@pytest.mark.parametrize(
    ("variables", "colored"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
    ],
    ids=["colors", "NO_COLOR", "empty NO_COLOR", "dumb"],
)
def test_colors(variables: dict[str, str], colored: bool) -> None:  # noqa: FBT001
    """There are colours where the terminal has them and nobody has turned them off."""
    _, lines = on_terminal("50511", columns=80, **variables)

    assert any("\x1b[" in line for line in lines) is colored
    assert without_colors(lines[0]) == "50511 CANCELED"


@pytest.mark.parametrize("arguments", [("list",), ("50502", "-l", "zh")])
def test_no_control_codes_without_a_terminal(arguments: tuple[str, ...]) -> None:
    """What goes into a pipe or a file holds no control codes."""
    text = run(*arguments).stdout

    assert all(line.replace("\t", "").isprintable() for line in text.splitlines())


def test_ascii_terminal() -> None:
    """Where the encoding is ASCII the box is too, and the table keeps its shape."""
    _, lines = on_terminal("list", "-l", "zh", PYTHONIOENCODING="ascii", NO_COLOR="1")

    assert all(line.isascii() for line in lines)
    assert {len(line) for line in lines} == {80}
    assert lines[0][0] + lines[1][0] == "+|"
