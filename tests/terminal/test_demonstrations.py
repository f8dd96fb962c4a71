"""The demonstration as it is shown."""

import io
import json
import os

import attrs
import pytest

from errcodes import NetworkErrorCode, catalog
from errcodes.demo.outcomes import Outcome
from errcodes.demo.scenes import SCENES
from errcodes.terminal import demonstrations
from errcodes.terminal.demonstrations import complaint, demonstrated, demonstrated_as_json
from errcodes.terminal.screens import Screen
from tests.terminal.command import on_terminal, run, without_colors
from tests.terminal.test_terminals import columns_of

CODES = [scene.code for scene in SCENES]
RIGHT = [Outcome(scene, "SomeError: x", scene.code) for scene in SCENES]
WRONG = attrs.evolve(RIGHT[0], code=NetworkErrorCode.OTHER)
SILENT = Outcome(SCENES[1])
SKIPPED = Outcome(SCENES[2], skipped="the reason")


def replay(monkeypatch: pytest.MonkeyPatch, *done: Outcome) -> None:
    """Let the demonstration come to these outcomes."""
    monkeypatch.setattr(demonstrations, "outcomes_of", lambda _: iter(done))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_plain_lines(language: str) -> None:
    """Without a terminal each scene is one line, with its code and the messages of both kinds."""
    done = run("demo", "-l", language)

    records = [line.split("\t") for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert [(record[0], record[1]) for record in records] == [
        (str(code.value), code.name) for code in CODES
    ]
    assert [record[4:] for record in records] == [
        [catalog.message(code, "en"), catalog.message(code, "zh"), "-"] for code in CODES
    ]
    assert "Error: " in records[0][3]
    assert records[0][2] == {"en": "The host's name does not exist", "zh": "主机名不存在"}[language]


def test_json() -> None:
    """In JSON each scene is an object."""
    done = run("demo", "--json")

    values = json.loads(done.stdout)
    assert done.returncode == 0
    assert [value["code"] for value in values] == [value["expected"] for value in values] == CODES
    assert list(values[0]) == [
        "scene", "event", "exception", "code", "name", "expected", "messages", "skipped",
    ]  # fmt: skip
    assert values[0]["messages"] == {tag: catalog.message(50504, tag) for tag in ("en", "zh")}


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("columns", [50, 80, 160])
def test_table(columns: int) -> None:
    """On a terminal a table is drawn, as wide as that is, and the count stands below."""
    status, lines = on_terminal("demo", columns=columns)

    plain = [without_colors(line) for line in lines]
    table = [line for line in plain if line[0] in "┌│├└"]
    assert status == 0
    assert {columns_of(line) for line in table} == {columns}
    assert len([line for line in table if line[0] == "├"]) == len(SCENES)
    assert f"{len(SCENES)} of {len(SCENES)} gave the right code" in " ".join(plain)


def test_what_went_otherwise_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong code is shown as it was got, beside the right one; a skipped scene has its reason."""
    replay(monkeypatch, WRONG, SILENT, SKIPPED, *RIGHT[3:])
    stream = io.StringIO()
    demonstrated("en", Screen(stream, columns=160))

    text = stream.getvalue()
    assert "50500" in text
    assert "expected 50504" in text
    assert "no exception" in text
    assert "skipped: the reason" in text
    assert f"{len(SCENES) - 3} of {len(SCENES)} gave the right code" in text
    assert "Skipped: 1." in text


def test_json_of_what_went_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """In JSON, too."""
    replay(monkeypatch, WRONG, SILENT, SKIPPED)
    stream = io.StringIO()
    demonstrated_as_json("en", Screen(stream))

    wrong, silent, skipped = json.loads(stream.getvalue())
    assert (wrong["code"], wrong["expected"]) == (50500, 50504)
    assert (silent["code"], silent["exception"], silent["messages"]) == (None, None, {})
    assert skipped["skipped"] == "the reason"


@pytest.mark.parametrize(
    ("done", "told"),
    [
        (RIGHT, ""),
        ([SKIPPED, *RIGHT], ""),
        ([WRONG, SILENT, SKIPPED], "another code than expected for: unresolved, refused"),
        ([SKIPPED], "this machine could not perform any of the requests"),
    ],
    ids=["right", "skipped", "wrong", "all skipped"],
)
def test_complaint(done: list[Outcome], told: str) -> None:
    """There is a complaint where a code is wrong, or where nothing could be shown at all."""
    assert complaint(done, "en") == told


def test_exit_status_of_a_wrong_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong code makes the exit status 1, with the reason on stderr."""
    from errcodes.terminal.commands import exit_status

    replay(monkeypatch, WRONG, *RIGHT[1:])
    assert exit_status(["demo"]) == 1
    assert capsys.readouterr().err == "errcodes: another code than expected for: unresolved\n"

    replay(monkeypatch, SKIPPED, *RIGHT[1:])
    assert exit_status(["demo"]) == 0
