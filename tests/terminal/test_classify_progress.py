"""How far the reading of a log has come, shown to who waits for it at a terminal."""

import io
import os
import re
import select
import signal
import subprocess
import time
from collections.abc import Iterator
from typing import IO

import pytest

from errcodes.terminal.progress import Progress
from tests.terminal.command import environment, interrupt, interruptible
from tests.terminal.test_classify import CLASSIFY, READ, read
from tests.terminal.test_endings import posix

LONGEST_WAIT = 50


class Terminal(io.StringIO):
    """A terminal that remembers what is written to it."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that shows the last of these times."""
    times = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: times[-1])
    return times


def test_shown_now_and_then(clock: list[float]) -> None:
    """It is shown to who has waited for a while, then five times a second, and erased at last."""
    stream = Terminal()
    line = Progress(stream, "en", wanted=True)
    for seconds, lines in ((0.1, 10), (0.49, 49), (0.5, 50), (0.6, 60), (1.0, 123_456)):
        clock.append(100 + seconds)
        line.show(lines, 1_234_567)
    line.erase()

    written = re.sub(" {2,}", "", stream.getvalue())
    assert written == (
        "\r\r50 lines, 1.2 MB, 100 lines a second"
        "\r\r123,456 lines, 1.2 MB, 123,456 lines a second\r\r"
    )


def test_erasing_covers_all(clock: list[float]) -> None:
    """The blanks that erase it are as wide as it, in Chinese too."""
    stream = Terminal()
    line = Progress(stream, "zh", wanted=True)
    clock.append(101.0)
    line.show(50, 0)
    line.erase()
    line.erase()

    _, _, text, blanks, _ = stream.getvalue().split("\r")
    assert text == "已读 50 行，0.0 MB，每秒 50 行"
    assert blanks == " " * 30


@pytest.mark.parametrize(("stream", "wanted"), [(Terminal(), False), (io.StringIO(), True)])
def test_not_shown(clock: list[float], stream: io.StringIO, wanted: bool) -> None:  # noqa: FBT001
    """Nothing is written where it is not wanted, or where there is no terminal."""
    line = Progress(stream, "en", wanted=wanted)
    clock.append(200.0)
    line.show(1, 1)
    line.erase()

    assert stream.getvalue() == ""


@posix
@interruptible()
def test_progress_and_interrupt() -> None:
    """Progress goes to the error stream alone; an interrupt erases it and leaves the summary."""
    import pty

    terminal, slave = pty.openpty()
    with (
        os.fdopen(terminal, "rb", buffering=0) as errors,
        subprocess.Popen(
            [*CLASSIFY, "--summary"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=slave,
            env=environment(),
        ) as process,
    ):
        os.close(slave)
        assert process.stdin is not None
        assert process.stdout is not None
        shown = written_while_reading(process.stdin, errors)
        interrupt(process)
        summary = process.stdout.read().decode().splitlines()
        shown += b"".join(until_the_end(errors))

    assert process.returncode == -signal.SIGINT
    (row,) = (line.split("\t") for line in summary)
    assert row[:2] == ["50503", "READ_TIMED_OUT"]
    assert int(row[2]) >= 1
    assert re.search(rb"\r\d+ lines, 0\.0 MB, \d+ lines a second", shown)
    assert re.search(rb"\r +\r$", shown)


def written_while_reading(stdin: IO[bytes], errors: IO[bytes]) -> bytes:
    """Write lines until something is written to the terminal, and give that."""
    for _ in range(LONGEST_WAIT * 10):
        os.write(stdin.fileno(), f"{READ}\n".encode())
        ready, _, _ = select.select([errors], [], [], 0.1)
        if ready:
            return errors.read(65536) or b""
    pytest.fail("no progress was shown")


def until_the_end(errors: IO[bytes]) -> Iterator[bytes]:
    """Read what the terminal shows up to the end, which Linux tells by an error."""
    try:
        while data := errors.read(65536):
            yield data
    except OSError:
        pass


def test_no_progress_without_a_terminal() -> None:
    """Nothing but complaints goes to an error stream that is no terminal."""
    assert read(f"{READ}\n".encode() * 100_000, "--summary")[2] == ""
