"""Codes explained, and words that are no codes refused."""

import json
import os
import sys
from pathlib import Path

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, catalog
from errcodes.catalog import Catalog
from errcodes.terminal.commands import exit_status
from errcodes.terminal.complaints import mistyped_command
from errcodes.terminal.selection import ALL_CODES
from tests.catalog.own_codes import DeviceCode, write, write_own
from tests.terminal.command import run


@pytest.mark.parametrize("language", ["en", "zh"])
def test_explains_a_code(language: str) -> None:
    """The number, the name and every word of the catalog are there, the causes numbered."""
    done = run("50502", "--language", language)

    entry = catalog.entry(50502, language)
    lines = done.stdout.splitlines()
    causes = [f"{number}. {cause}" for number, cause in enumerate(entry.causes, 1)]
    messages = [entry.message, entry.upstream_message]
    words = [entry.description, *causes, *messages, entry.advice, entry.source]
    assert (done.returncode, done.stderr) == (0, "")
    assert lines[0] == "50502 SSL_HANDSHAKE_FAILED"
    assert len(lines) == 1 + len(words)
    assert all(line.endswith(text) for line, text in zip(lines[1:], words, strict=True))


def test_labels_are_in_the_language() -> None:
    """What the terminal itself says is in the language too."""
    first = [line.split()[0] for line in run("50511", "-l", "zh").stdout.splitlines()]

    assert first == ["50511", "描述", "原因", "提示语", "上游提示语", "排查建议", "来源"]
    assert "Upstream" not in run("10203").stdout, "the message serves for both standpoints"


@pytest.mark.parametrize(
    "word",
    ["50503", " 50503 ", "READ_TIMED_OUT", "read_timed_out", "Read-Timed-Out", "read timed out"],
)
def test_takes_numbers_and_names(word: str) -> None:
    """A code may be written as its number, and its name in any case with any separator."""
    assert run(word).stdout.startswith("50503 READ_TIMED_OUT\n")


@pytest.mark.parametrize(
    "tag", ["zh", "zh-CN", "zh_CN.UTF-8", "zh-Hans-CN", "fr;q=0.9, zh-TW;q=0.8, en;q=0.1"]
)
def test_takes_any_spelling_of_a_language(tag: str) -> None:
    """A language may be any tag, or a whole Accept-Language header."""
    assert run("50503", "--language", tag).stdout == run("50503", "-l", "zh").stdout


@pytest.mark.parametrize("tag", ["fr", "tlh-Latn", ";;q=", "-"])
@pytest.mark.parametrize("words", [("50503",), ("list",), ("classify", os.devnull, "--summary")])
def test_an_unknown_language_is_no_error(tag: str, words: tuple[str, ...]) -> None:
    """A language that there are no words in gives the default, and the languages are named."""
    done = run(*words, f"--language={tag}")

    assert (done.returncode, done.stdout) == (0, run(*words).stdout)
    assert done.stderr == (f"errcodes: there are no words in {tag}, only in en, zh; en is used\n")


def test_no_language() -> None:
    """An empty wish, such as that of an empty variable, is none."""
    done = run("50503", "--language=")

    assert (done.returncode, done.stdout, done.stderr) == (0, run("50503").stdout, "")


def test_several_codes() -> None:
    """Several codes come in their order, with an empty line between them."""
    lines = run("50513", "device-offline").stdout.splitlines()

    assert lines[0] == "50513 SERVICE_UNAVAILABLE"
    assert lines[lines.index("") + 1] == "10203 DEVICE_OFFLINE"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--json", "-l", "zh", "50502", "101"),
        ("50502", "--json", "101", "-l", "zh"),
        ("50502", "101", "-l", "zh", "--json"),
    ],
)
def test_json(arguments: tuple[str, ...]) -> None:
    """JSON is an array with all words of each code, wherever the options stand."""
    done = run(*arguments)

    values = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert [value["code"] for value in values] == [50502, 101]
    names = ["code", "name", "language", "description", "causes"]
    names += ["message", "upstream_message", "advice", "source"]
    assert list(values[0]) == names
    entry = catalog.entry(50502, "zh")
    assert [values[0][name] for name in names] == [
        50502,
        "SSL_HANDSHAKE_FAILED",
        "zh",
        entry.description,
        list(entry.causes),
        entry.message,
        entry.upstream_message,
        entry.advice,
        entry.source,
    ]
    assert entry.message in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("1003",), ["'1003'", "1002 PAIRING_GATEWAY_BIND_FAILED", "1004 PAIRING_TOKEN_FAILED"]),
        (("read-timed-outt",), ["'read-timed-outt'", "50503 READ_TIMED_OUT"]),
        (("502",), ["HTTP 502 has the code 50512 BAD_GATEWAY"]),
        (("time",), ["'time'", "; the closest is 50408 TIMEOUT\n"]),
        (("50599", "nonsense"), ["'50599'", "; the closest are 50509 CLOSED", "'nonsense'"]),
        (("-5",), ["'-5'"]),
        (("",), ["''"]),
        (("--json", "50599"), ["'50599'", "50509 CLOSED_BY_PEER"]),
        (("x" * 500,), ["'" + "x" * 60 + "...'"]),
        (("\x1b[31m\nred",), [r"'\x1b[31m\nred'"]),
    ],
    ids=[
        "gap",
        "slip",
        "status",
        "one",
        "several",
        "negative",
        "empty",
        "json",
        "long",
        "controls",
    ],
)
def test_unknown_codes(words: tuple[str, ...], told: list[str]) -> None:
    """An unknown code is refused, with the closest ones."""
    done = run(*words)

    assert (done.returncode, done.stdout) == (2, "")
    assert all(text in done.stderr for text in told)
    assert "Traceback" not in done.stderr
    assert all(line.startswith("errcodes: ") for line in done.stderr.splitlines())


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_known_codes_beside_an_unknown_one(options: tuple[str, ...]) -> None:
    """What is known is shown all the same, and what is not is complained of."""
    done = run("50503", "nonsense", "10202", *options)

    assert (done.returncode, done.stdout) == (2, run("50503", "10202", *options).stdout)
    assert done.stderr.splitlines()[0] == "errcodes: 'nonsense' is not a known error code"
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (("clasify", "app.log"), "classify"),
        (("clasify", "-s", "--join", "app.log"), "classify"),
        (("exprot",), "export"),
        (("lst",), "list"),
        (("Demo",), "demo"),
        (("version",), "--version"),
        (("help",), "--help"),
    ],
)
def test_a_mistyped_command(typed: tuple[str, ...], meant: str) -> None:
    """A word that is nearly a command is answered with that one; what follows is not looked at."""
    done = run(*typed)

    first, last = done.stderr.splitlines()
    asked = f"did you mean `python -m errcodes {meant}`?"
    assert (done.returncode, done.stdout) == (2, "")
    assert first == f"errcodes: {typed[0]!r} is not a known error code; {asked}"
    assert "`python -m errcodes --help` all commands" in last
    assert f"`python -m errcodes {meant}` 吗" in run("-l", "zh", *typed).stderr


def test_no_code_is_a_mistyped_command() -> None:
    """What is a code is never taken for a command."""
    names = [code.name.lower() for code in ALL_CODES]

    assert [name for name in names if mistyped_command(name)] == []


def test_unknown_code_in_chinese() -> None:
    """The refusal is in the language that was asked for."""
    assert "不是已知的错误码" in run("50599", "-l", "zh").stderr


def test_all_codes_and_names() -> None:
    """Every code is one of those that can be asked for, and no two share a name."""
    assert set(ALL_CODES) == {*AppErrorCode, *NetworkErrorCode}
    assert len({code.name for code in ALL_CODES}) == len(ALL_CODES) == 45


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("java.io.IOException: timed out", "classify --text 'java.io.IOException: timed out'`"),
        (
            "the peer has reset it again today",
            "classify --text 'the peer has reset it again today'`",
        ),
        (f"it failed: {'x' * 100}", "classify --text TEXT`"),
        ("it failed:\nno", "classify --text TEXT`"),
        ("app.log", "to read the file: `python -m errcodes classify app.log`"),
        ("my app.log", "to read the file: `python -m errcodes classify 'my app.log'`"),
    ],
)
def test_texts_and_files(
    word: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word that looks like a text, or is a file, is answered with how to read it."""
    monkeypatch.chdir(tmp_path)
    for name in ("app.log", "my app.log"):
        Path(name).touch()
    done = run(word)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


@pytest.mark.parametrize("command", [("90001",), ("list",)])
def test_own_words_and_codes(command: tuple[str, ...], tmp_path: Path) -> None:
    """Words and codes of one's own are explained and listed like the packaged ones."""
    write_own(tmp_path / "en.json", "en", *DeviceCode)
    write_own(tmp_path / "zh.json", "zh", *DeviceCode)
    codes = "tests.catalog.own_codes:DeviceCode"
    done = run(*command, "--with", str(tmp_path), "--codes", codes, "-l", "zh", "--json")

    entry = Catalog.load(tmp_path, codes=DeviceCode).entry(90001, "zh")
    found = [value for value in json.loads(done.stdout) if value["code"] == 90001]
    assert (done.returncode, done.stderr) == (0, "")
    assert [value["message"] for value in found] == [entry.message]
    assert run("motor-jammed", "--with", str(tmp_path), "--codes", codes).returncode == 0


def test_own_words_of_a_summary(tmp_path: Path) -> None:
    """A summary shows the wording of one's own, in a language of one's own."""
    document = write(tmp_path / "fr.json", "fr", {"50503": {"message": "Trop lent."}})
    (tmp_path / "app.log").write_text("read timed out\n")
    done = run(*("classify", "-s", str(tmp_path / "app.log"), "--with", str(document), "-l", "fr"))

    assert done.returncode == 0
    assert done.stdout.rstrip("\n").endswith("\tTrop lent.")


@pytest.mark.parametrize("command", [("list",), ("50502",), ("classify", os.devnull)])
def test_wrong_words_of_ones_own(command: tuple[str, ...], tmp_path: Path) -> None:
    """A document that is wrong is told of in one line."""
    document = write(tmp_path / "fr.json", "fr", {"101": {"message": ""}})
    done = run(*command, "--with", str(document))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"errcodes: {document}")


def test_completion() -> None:
    """A shell completes commands, options and the names of codes."""
    pytest.importorskip("shtab")
    script = run("completion", "bash").stdout

    assert all(text in script for text in ("test-client", "--summary", "READ_TIMED_OUT"))
    assert run("completion", "zsh").stdout.startswith("#compdef errcodes\n")
    assert run("completion", "fish").returncode == 2


def test_completion_without_shtab(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where what writes it is not installed, it is said what to install."""
    monkeypatch.setitem(sys.modules, "shtab", None)
    with pytest.raises(SystemExit) as caught:
        exit_status(["completion", "bash"])

    assert caught.value.code == 2
    assert "this needs the package shtab: pip install shtab" in capsys.readouterr().err
