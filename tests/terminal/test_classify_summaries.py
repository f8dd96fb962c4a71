"""The codes of a log counted, in a pipe, in JSON and as a table on a terminal."""

import gzip
import json
import subprocess
from pathlib import Path

import pytest

from errcodes import catalog
from tests.terminal.command import on_terminal, run, visible, without_colors
from tests.terminal.test_classify import (
    LOG,
    READ,
    REFUSED,
    SUCCESS,
    TRACES,
    UNRESOLVED,
    read,
)
from tests.terminal.test_endings import posix
from tests.terminal.test_terminals import columns_of

MANY = LOG * 3 + f"{READ}\n".encode() * 2 + f"{UNRESOLVED}\n".encode()


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A log in the directory that the command is run in."""
    monkeypatch.chdir(tmp_path)
    Path("app.log").write_bytes(MANY)
    return "app.log"


def rows(done: subprocess.CompletedProcess[str]) -> list[list[str]]:
    """Give the fields of the lines of a summary that nothing is wrong with."""
    assert (done.returncode, done.stderr) == (0, "")
    return [line.split("\t") for line in done.stdout.splitlines()]


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_summary(log: str, language: str) -> None:
    """Without a terminal each code is a line with tabs, the most frequent one first."""
    words = [catalog.message(code, language) for code in (50503, 50505, 50504)]

    assert rows(run("classify", "--summary", log, "--language", language)) == [
        ["-", "-", "6", "40.0%", "-", "-", "-"],
        ["50503", "READ_TIMED_OUT", "5", "33.3%", "app.log:1", READ, words[0]],
        ["50505", "CONNECT_FAILED", "3", "20.0%", "app.log:4", REFUSED, words[1]],
        ["50504", "HOST_UNRESOLVED", "1", "6.7%", "app.log:15", UNRESOLVED, words[2]],
    ]


def test_summary_of_several_files(log: str) -> None:
    """All files are counted together, and an example names the file that it is in."""
    Path("app.log.gz").write_bytes(gzip.compress(f"{SUCCESS}\nhttp status 502\n".encode()))
    Path("last.log").write_text(f"{READ}\n")

    counted = rows(run("classify", "-s", "app.log.gz", log, "last.log"))
    assert [(row[0], row[2], row[4]) for row in counted] == [
        ("-", "7", "-"),
        ("50503", "6", "app.log:1"),
        ("50505", "3", "app.log:4"),
        ("50504", "1", "app.log:15"),
        ("50512", "1", "app.log.gz:2"),
    ]


def test_json(log: str) -> None:
    """In JSON it is one object, with the shares as numbers."""
    value = json.loads(run("classify", "--summary", "--json", log, "-l", "zh").stdout)

    codes = value.pop("codes")
    assert value == {
        "language": "zh",
        "files": 1,
        "lines": 15,
        "entries": 15,
        "failures": 9,
        "no_failure": 6,
    }
    assert codes[2] == {
        "code": 50504,
        "name": "HOST_UNRESOLVED",
        "count": 1,
        "share": 1 / 15,
        "message": catalog.message(50504, "zh"),
        "file": "app.log",
        "line": 15,
        "example": UNRESOLVED,
    }


def test_nothing() -> None:
    """Of nothing there is a summary too, with and without JSON."""
    assert read(b"", "--summary") == (0, [], "")
    status, lines, _ = read(b"", "--summary", "--json")
    assert (status, json.loads("\n".join(lines))["codes"]) == (0, [])


def test_join(tmp_path: Path) -> None:
    """With --join a stack trace counts once."""
    file = tmp_path / "app.log"
    file.write_text(TRACES)

    apart = rows(run("classify", "-s", str(file)))
    joined = rows(run("classify", "-s", "--join", str(file)))
    assert [row[:3] for row in apart][1] == ["50505", "CONNECT_FAILED", "2"]
    assert sorted(row[0] for row in joined) == ["-", "50503", "50504", "50505"]
    assert {row[2] for row in joined} == {"1"}
    value = json.loads(run("classify", "-sj", "--json", str(file)).stdout)
    assert (value["lines"], value["entries"]) == (13, 4)


@pytest.mark.parametrize("arguments", [("--summary",), ("--summary", "--json")])
def test_examples_do_nothing_to_a_terminal(arguments: tuple[str, ...]) -> None:
    """In an example control characters and bytes that are no text are escape sequences."""
    wild = b"\x1b[2J\x07\tcaf\xe9 \xc2\x9b31m \xe2\x80\xae connection refused \0"
    status, lines, _ = read(wild, *arguments)

    shown = r"\x1b[2J\x07 caf\xe9 \x9b31m \u202e connection refused \x00"
    text = "\n".join(lines)
    assert status == 0
    assert text.replace("\t", "").replace("\n", "").isprintable()
    example = json.loads(text)["codes"][0]["example"] if "--json" in arguments else text
    assert shown in example


def test_a_long_example_is_cut() -> None:
    """Of an example without end only the beginning is shown."""
    _, lines, _ = read(b"connection refused " + b"x" * 1_000_000, "--summary")

    assert len(lines) == 1
    assert len(lines[0]) < 1200
    assert "xxx...\t" in lines[0]


@posix
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("columns", [30, 80, 120])
def test_table(log: str, language: str, columns: int) -> None:
    """On a terminal it is a table as wide as that is, with what it counts below."""
    status, lines = on_terminal("classify", "-s", log, "-l", language, columns=columns)

    plain = [without_colors(line) for line in lines]
    table = [line for line in plain if line[0] in "┌│├└"]
    shown = "".join("".join(table).replace("│", "").split())
    assert status == 0
    assert {columns_of(line) for line in table} == {columns}
    assert all(columns_of(line) <= columns for line in plain)
    assert len([line for line in table if line[0] == "├"]) == 4
    assert all(text in shown for text in ("40.0%", "50503", "app.log:15"))
    assert "60.0%" in "".join(plain[len(table) :])


def test_progress_is_written_over() -> None:
    """Progress shares the terminal of the table, and is gone where the table begins."""
    assert visible("\r\r50 lines\r        \r┌─┐\r\n└─┘\r\n") == ["┌─┐", "└─┘"]


@posix
def test_numbers_stand_at_the_right(log: str) -> None:
    """Counts and shares end below each other."""
    _, lines = on_terminal("classify", "-s", log, columns=120, NO_COLOR="1")

    cells = [line.split("│")[1] for line in lines if line[0] == "│"]
    assert cells[:3] == ["  Count ", "      6 ", "  40.0% "]


@posix
def test_remark_on_stack_traces(tmp_path: Path) -> None:
    """On a terminal --join is pointed at where lines of stack traces were counted."""
    file = tmp_path / "app.log"
    file.write_text(f"\tCaused by: {READ}\n{TRACES}")

    _, apart = on_terminal("classify", "-s", str(file), columns=120)
    _, joined = on_terminal("classify", "-sj", str(file), columns=120)
    assert apart[-1] == (
        "3 of them look like parts of a stack trace: with --join, each trace counts once."
    )
    assert not any("--join" in line for line in joined)


@posix
def test_names_on_a_terminal(log: str) -> None:
    """On a terminal each line has the name of its code too."""
    _, lines = on_terminal("classify", log)

    assert [without_colors(line) for line in lines[:4]] == [
        "50503 READ_TIMED_OUT",
        "-",
        "-",
        "50505 CONNECT_FAILED",
    ]
