"""All codes in a list."""

import json

import pytest

from errcodes import catalog
from errcodes.terminal.selection import ALL_CODES
from tests.terminal.command import run


@pytest.mark.parametrize("language", ["en", "zh"])
def test_plain_list(language: str) -> None:
    """Without a terminal each code is one line: number, name, description and message."""
    done = run("list", "--language", language)

    entries = [catalog.entry(code, language) for code in ALL_CODES]
    assert done.returncode == 0
    assert [line.split("\t") for line in done.stdout.splitlines()] == [
        [str(entry.code.value), entry.code.name, entry.description, entry.message]
        for entry in entries
    ]


def test_json_list() -> None:
    """In JSON the list says of each code what its explanation does."""
    values = json.loads(run("list", "--json", "-l", "zh").stdout)

    assert [value["code"] for value in values] == [code.value for code in ALL_CODES]
    assert values[-1:] == json.loads(run(str(ALL_CODES[-1].value), "--json", "-l", "zh").stdout)


@pytest.mark.parametrize("words", [("list", "50502"), ("50502", "list"), ("demo", "list")])
def test_commands_stand_alone(words: tuple[str, ...]) -> None:
    """A command beside anything else is wrong usage."""
    done = run(*words)

    assert (done.returncode, done.stdout) == (2, "")
    told = "list comes first" if words[0] == "50502" else f"unrecognized arguments: {words[1]}"
    assert told in done.stderr
