"""The command line itself: help, version, wrong usage, and every way that the process ends."""

import json
import os
import shutil
import signal
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import errcodes
from tests.terminal.command import environment, interrupt, interruptible, run

posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")


def shell(line: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell, in which $ERRCODES is the command."""
    return subprocess.run(
        ["/bin/sh", "-c", line],
        capture_output=True,
        encoding="utf-8",
        env=environment(ERRCODES=f"{sys.executable} -m errcodes", **variables),
        timeout=50,
        check=False,
    )


def test_help() -> None:
    """The help shows how to ask, with examples, in lines that fit a terminal."""
    done = run("--help", COLUMNS="80")

    assert (done.returncode, done.stderr) == (0, "")
    assert "python -m errcodes 50502\n" in done.stdout
    assert "--version" in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_nothing_asked() -> None:
    """Without a word the help goes to stderr, for there is no answer."""
    done = run()

    assert (done.returncode, done.stdout) == (2, "")
    assert "python -m errcodes demo" in done.stderr


def test_unknown_option() -> None:
    """An unknown option is wrong usage."""
    done = run("--colour", "50502")

    assert (done.returncode, done.stdout) == (2, "")
    assert "--colour" in done.stderr


def test_version() -> None:
    """The version is that of the package, which the metadata has from there."""
    done = run("--version")

    assert (done.returncode, done.stdout) == (0, f"errcodes {errcodes.__version__}\n")
    assert metadata.version("errcodes") == errcodes.__version__


def test_script() -> None:
    """The script beside the interpreter does the same, and names itself in what it says."""
    script = shutil.which("errcodes", path=str(Path(sys.executable).parent))
    if script is None:
        pytest.skip("errcodes is not installed")
    explained, refused = (
        subprocess.run(
            [script, word],
            capture_output=True,
            encoding="utf-8",
            env=environment(),
            timeout=50,
            check=False,
        )
        for word in ("50502", "5050x")
    )

    assert explained.stdout == run("50502").stdout
    assert refused.stderr.endswith(
        "`errcodes list` shows all codes, `errcodes --help` all commands\n"
    )


@pytest.mark.parametrize("variables", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}])
@pytest.mark.parametrize("arguments", [("50503",), ("list",), ("50503x",)])
def test_other_encodings(arguments: tuple[str, ...], variables: dict[str, str]) -> None:
    """Where the output cannot hold Chinese, something readable is written, and no traceback."""
    variables = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", **variables}
    done = run(*arguments, "-l", "zh", **variables)

    assert done.returncode == (2 if arguments == ("50503x",) else 0)
    assert "READ_TIMED_OUT" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_json_in_other_encodings() -> None:
    """JSON loses nothing where the output cannot hold Chinese."""
    in_ascii = run("list", "--json", "-l", "zh", PYTHONIOENCODING="ascii").stdout

    assert in_ascii.isascii()
    assert json.loads(in_ascii) == json.loads(run("list", "--json", "-l", "zh").stdout)


@posix
@pytest.mark.parametrize(
    "command", ["list", "list --json", "50502 -l zh", "--help", "demo", "export"]
)
@pytest.mark.parametrize("reader", ["head -1", "true"])
def test_reader_leaves(command: str, reader: str) -> None:
    """A reader that leaves early is no reason to complain."""
    done = shell(f"$ERRCODES {command} | {reader}")

    assert (done.returncode, done.stderr) == (0, "")


@posix
@pytest.mark.parametrize(
    ("redirection", "status", "told"),
    [(">&-", 0, ""), ("2>&- >&-", 0, ""), (">/dev/full", 1, "errcodes: cannot write: ")],
)
def test_output_that_takes_nothing(redirection: str, status: int, told: str) -> None:
    """A closed output is no error; a full disk is, without a traceback."""
    if "full" in redirection and not os.path.exists("/dev/full"):  # noqa: PTH110
        pytest.skip("this system has no /dev/full")
    done = shell(f"$ERRCODES list {redirection}")

    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.startswith(told)
    assert len(done.stderr.splitlines()) == bool(told)


@posix
@interruptible()
def test_interrupt() -> None:
    """An interrupt ends the process as the signal does, without a traceback."""
    script = (
        "import time\n"
        "from errcodes.terminal.endings import ended\n"
        "ended(lambda: print('ready', flush=True) or time.sleep(50))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"ready\n"
        interrupt(process)
        assert process.stderr.read() == b""
    assert process.returncode == -signal.SIGINT


def test_importing_stays_light() -> None:
    """To explain a code, neither the demonstration nor what makes requests is imported."""
    script = (
        "import runpy, sys\n"
        "sys.argv = ['errcodes', '50502']\n"
        "try:\n    runpy.run_module('errcodes', run_name='__main__')\n"
        "except SystemExit:\n    pass\n"
        "heavy = {'errcodes.demo', 'errcodes.classify', 'ssl', 'asyncio', 'http.client'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        timeout=50,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
