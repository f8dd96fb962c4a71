"""The commands for catalogs with words of one's own: export, check and schema."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from errcodes import catalog
from errcodes.catalog import Catalog
from errcodes.terminal.arguments import COMMANDS, EXPLAIN
from tests.catalog.own_codes import DeviceCode, write, write_own
from tests.terminal.command import environment, run

CODES = "tests.catalog.own_codes:DeviceCode"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A directory with words for device codes in two languages."""
    write_own(tmp_path / "en.json", "en", *DeviceCode)
    write_own(tmp_path / "zh.json", "zh", *DeviceCode)
    return tmp_path


def test_export() -> None:
    """The export is the whole catalog."""
    done = run("export")

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == Catalog().as_dict()
    assert catalog.message(101, "zh") in done.stdout


def test_export_with_own_words(words: Path) -> None:
    """Words and codes of one's own are exported like the packaged ones."""
    done = run("export", "--with", str(words), "--codes", CODES, "--language", "zh-CN")

    assert done.stderr == ""
    own = Catalog.load(words, codes=DeviceCode)
    assert json.loads(done.stdout) == own.as_dict("zh")


def test_export_to_a_file(tmp_path: Path) -> None:
    """The file is UTF-8, indented, ends with a line break, and is the same every time."""
    files = [tmp_path / "1.json", tmp_path / "2.json"]
    for file, encoding in zip(files, ("utf-8", "ascii"), strict=True):
        done = run("export", "-o", str(file), PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    text = files[0].read_bytes()
    assert text == files[1].read_bytes()
    assert b"\r" not in text
    expected = json.dumps(Catalog().as_dict(), ensure_ascii=False, indent=2) + "\n"
    assert text.decode("utf-8") == expected


def test_export_where_nothing_can_be_written(tmp_path: Path) -> None:
    """A file that cannot be written is told of in one line, as one that cannot be read is."""
    file = tmp_path / "none" / "x.json"
    done = run("export", "--output", str(file))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"errcodes: {file}: cannot be written: No such file or directory\n"


def test_export_of_a_wrong_document(tmp_path: Path) -> None:
    """A document that is wrong is told of in one line, and nothing is written."""
    document = write(tmp_path / "fr.json", "fr", {"101": {"message": ""}})
    done = run("export", "--with", str(document), "--output", str(tmp_path / "x.json"))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"errcodes: {document}, entry 101: 'message' is empty\n"
    assert not (tmp_path / "x.json").exists()


def test_check_finds_nothing(words: Path) -> None:
    """A complete catalog is passed over in silence."""
    done = run("check", str(words), "--codes", CODES)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_finds_what_is_missing(words: Path) -> None:
    """Each finding is one line with the file, the entry and the reason."""
    (words / "zh.json").unlink()
    done = run("check", str(words / "en.json"), "--codes", CODES)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        "zh.json, entry 90001: there are no words in 'zh' for MOTOR_JAMMED",
        "zh.json, entry 90002: there are no words in 'zh' for BATTERY_LOW",
    ]
    assert run("check", str(words), "--codes", CODES, "--language", "en").returncode == 0


def test_check_finds_all_that_are_wrong(words: Path) -> None:
    """Every document that is wrong is told of, not only the first."""
    first = write(words / "de.json", "de", {"101": {"message": " "}})
    second = write(words / "fr.json", "fr", {"1003": {"message": "Rien."}})
    done = run("check", str(words), str(words / "none.json"), "--codes", CODES)

    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr, len(lines)) == (1, "", 3)
    assert lines[0] == f"{first}, entry 101: 'message' has white space around it"
    assert lines[1].startswith(f"{second}, entry 1003: '1003' is not a known error code")
    assert lines[2] == f"{words / 'none.json'}: cannot be read: No such file or directory"


def test_check_says_what_is_no_json(tmp_path: Path) -> None:
    """A file that is no JSON, or no text, is called so before the place of the fault."""
    (tmp_path / "1.json").write_text("hello")
    (tmp_path / "2.json").write_bytes(b"\xff\xfe{}")
    done = run("check", str(tmp_path))

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        f"{tmp_path / '1.json'}: is not JSON: Expecting value: line 1 column 1 (char 0)",
        f"{tmp_path / '2.json'}: is not UTF-8: invalid start byte at byte 0",
    ]


def test_check_finds_words_that_do_not_make_a_catalog(tmp_path: Path) -> None:
    """What is wrong only with all documents together is told of too."""
    document = write(tmp_path / "fr.json", "fr", {"101": {"advice": "Regardez."}})
    done = run("check", str(document))

    assert done.returncode == 1
    assert "entry 101: 'message' is missing" in done.stdout + done.stderr


def test_codes_are_imported_from_where_the_command_runs(words: Path) -> None:
    """A class of codes is found in the directory that the command is run in."""
    (words / "my_codes.py").write_text(
        "import enum\n\nclass My:\n    class Codes(enum.IntEnum):\n"
        "        A = 90001\n        B = 90002\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "errcodes", "check", ".", "-c", "my_codes:My.Codes"],
        capture_output=True,
        encoding="utf-8",
        cwd=words,
        env=environment(PYTHONPATH=os.pathsep.join(map(os.path.abspath, sys.path))),
        timeout=50,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check"], "the following arguments are required: FILE"),
        (["check", ".", "--codes", "x"], "--codes x: it takes MODULE:CLASS, such as"),
        (
            ["check", ".", "--codes", "no_such_module:X"],
            "--codes no_such_module:X: No module named 'no_such_module': run",
        ),
        (["check", ".", "--codes", "errcodes:X"], "--codes errcodes:X: module 'errcodes' has no"),
        (
            ["check", ".", "--codes", "../words:X"],
            "--codes ../words:X: it takes MODULE:CLASS, such",
        ),
        (["export", "--codes", "json:loads"], "--codes json:loads: codes takes a class of enum."),
        (["check", ".", "--codes", "enum:IntEnum"], "enum:IntEnum: enum.IntEnum: it has no mem"),
        (["export", "--language", "fr"], "there are no words in 'fr', only in en, zh"),
        (["export", "50502"], "unrecognized arguments: 50502"),
        (["schema", "other"], "argument {document,export}: invalid choice: 'other'"),
        (["50502", "export"], "export comes first: python -m errcodes export [options]"),
        (["-l", "zh", "check"], "check comes first: python -m errcodes check [options]"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str) -> None:
    """A wrong command line is told of, with the usage."""
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "usage: python -m errcodes" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("module", "told"),
    [
        ("import not_there", "ModuleNotFoundError: No module named 'not_there'"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("(", "SyntaxError: "),
    ],
)
def test_codes_that_cannot_be_imported(
    module: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong in a module of codes is told of with the option and its value."""
    (tmp_path / "my_codes.py").write_text(module)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    done = run("check", str(tmp_path), "--codes", "my_codes:X")

    assert (done.returncode, done.stdout) == (2, "")
    assert f"--codes my_codes:X: importing my_codes failed with {told}" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command: str) -> None:
    """Each command has a help of its own, in lines that fit a terminal."""
    done = run(command, "--help", COLUMNS="80")

    assert (done.returncode, done.stderr) == (0, "")
    named = "" if command == EXPLAIN else f" {command}"
    assert done.stdout.startswith(f"usage: python -m errcodes{named} ")
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    assert f"  {command} " in run("--help").stdout


@pytest.mark.parametrize("name", ["document", "export"])
def test_schema(name: str) -> None:
    """The schemas are those of the package, that of documents where none is named."""
    file = Path(catalog.__file__).parent / "schemas" / f"{name}.json"
    assert run("schema", name).stdout == file.read_text("utf-8")
    if name == "document":
        assert run("schema").stdout == run("schema", name).stdout


def test_check_of_a_directory_without_documents(tmp_path: Path) -> None:
    """It is told of as a document is that is wrong, and the others are looked at."""
    document = write(tmp_path / "de.json", "de", {"101": {"message": " "}})
    (tmp_path / "none").mkdir()
    done = run("check", str(tmp_path / "none"), str(document))

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        f"{tmp_path / 'none'}: the directory holds no file whose name ends in .json",
        f"{document}, entry 101: 'message' has white space around it",
    ]


def test_codes_are_found_without_the_directory_on_the_path(words: Path) -> None:
    """The script of the package, and `python -P`, do not look where they are run."""
    (words / "my_codes.py").write_text(
        "import enum\n\nclass Codes(enum.IntEnum):\n    A = 90001\n    B = 90002\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-m", "errcodes", "check", ".", "-c", "my_codes:Codes"],
        capture_output=True,
        encoding="utf-8",
        cwd=words,
        env=environment(PYTHONPATH=os.pathsep.join(map(os.path.abspath, filter(None, sys.path)))),
        timeout=50,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
