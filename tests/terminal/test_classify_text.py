"""One text, explained: its code, its words, and which of its lines say what."""

import json
import os
import select
import subprocess

import pytest

from errcodes import catalog
from tests.terminal.command import environment, on_terminal, run, without_colors
from tests.terminal.test_classify import CLASSIFY, READ, SUCCESS, read
from tests.terminal.test_endings import posix, shell

TRACE = """\
ERROR sync failed
java.io.IOException: Connection reset
\tat com.example.Sync.run(Sync.java:17)
Caused by: java.net.SocketTimeoutException: Read timed out
"""


def test_text() -> None:
    """A text is answered with its code and all words for it."""
    done = run("classify", "--text", READ)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(run("50503").stdout)
    assert "Diagnosis  exact, receive, sent, transient\n" in done.stdout
    assert "= Read timed out (" in done.stdout.partition("Evidence")[2]


def test_pasted_trace() -> None:
    """A dash reads standard input as one text; its lines say which one decided."""
    status, lines, told = read(TRACE.encode(), "--text", "-")

    assert (status, told) == (0, "")
    assert lines[0] == "50503 READ_TIMED_OUT"
    assert lines[-5:] == [
        "What its lines say, each alone:",
        "  line 2: 50509 CLOSED_BY_PEER, outweighed",
        "    java.io.IOException: Connection reset",
        "  line 4: 50503 READ_TIMED_OUT",
        "    Caused by: java.net.SocketTimeoutException: Read timed out",
    ]


def test_json() -> None:
    """In JSON it is an object with the entry of the code and the lines."""
    status, lines, _ = read(TRACE.encode(), "-t", "-", "--json", "-l", "zh")

    value = json.loads("\n".join(lines))
    assert status == 0
    assert value["entry"]["message"] == catalog.message(50503, "zh")
    assert value["diagnosis"]["code"] == 50503
    assert [(line["line"], line["code"]) for line in value["lines"]] == [(2, 50509), (4, 50503)]


def test_what_was_set_aside() -> None:
    """What only mentions a failure, such as advice, stands among the evidence as set aside."""
    done = run("classify", "--text", "请求超时，请检查网络连接后重试")

    assert done.stdout.startswith("50408 TIMEOUT\n")
    assert "(set aside: advice)" in done.stdout


def test_no_failure() -> None:
    """A text that tells of no failure is answered too."""
    done = run("classify", "--text", SUCCESS)

    assert (done.returncode, done.stdout) == (
        0,
        "this text reports no failure that has a code\n",
    )
    assert json.loads(run("classify", "--text", SUCCESS, "--json").stdout)["entry"] is None


@pytest.mark.parametrize("options", [("app.log",), ("--summary",), ("--join",)])
def test_text_stands_alone(options: tuple[str, ...]) -> None:
    """A text beside files or what is for files is wrong usage."""
    done = run("classify", "--text", READ, *options)

    assert (done.returncode, done.stdout) == (2, "")
    assert "--text takes one text" in done.stderr


@posix
def test_on_a_terminal() -> None:
    """On a terminal no line is wider than it."""
    status, lines = on_terminal("classify", "--text", TRACE, columns=50)

    assert status == 0
    assert max(len(without_colors(line)) for line in lines) <= 50


@pytest.mark.parametrize("secrets", [False, True])
def test_secrets_in_lines(secrets: bool) -> None:  # noqa: FBT001
    """What looks like a secret is masked in a line, unless it is asked for."""
    text = f"GET https://ann:hunter2@h/x?token=f00dcafe\n{READ} https://ann:hunter2@h/"
    done = run("classify", "--text", text, *["--show-secrets"] * secrets)

    assert ("hunter2" in done.stdout) is secrets


@posix
@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--text", "-"), "paste the text"),
        ((), "reading what you type"),
    ],
)
def test_a_keyboard_is_waited_for(options: tuple[str, ...], told: str) -> None:
    """Who is asked to type is told so; a program is not."""
    import pty

    terminal, slave = pty.openpty()
    with subprocess.Popen(
        [*CLASSIFY, *options], stdin=slave, stdout=subprocess.PIPE, stderr=slave, env=environment()
    ) as process:
        os.close(slave)
        shown = b""
        while b"\n" not in shown:
            ready, _, _ = select.select([terminal], [], [], 50)
            assert ready, "nothing was said"
            shown += os.read(terminal, 1024)
        os.write(terminal, f"{READ}\n\x04".encode())
        assert process.stdout is not None
        answer = process.stdout.read()
    os.close(terminal)

    assert process.returncode == 0
    assert told in shown.decode()
    assert answer.startswith(b"50503")


@posix
def test_closed_standard_input() -> None:
    """A text that cannot be read is told of."""
    done = shell("$ERRCODES classify --text - <&-")

    assert (done.returncode, done.stdout) == (2, "")
    assert "standard input: Bad file descriptor\n" in done.stderr


def test_many_lines() -> None:
    """Of many lines the first twenty are shown, and it is said how many there are more."""
    status, lines, _ = read(f"{READ}\n".encode() * 33, "--text", "-")

    assert status == 0
    assert sum(line.startswith("  line ") for line in lines) == 20
    assert "13" in lines[-1]
