"""A log read by several processes: the same output in the same order, nothing lost."""

import random
import signal
import subprocess
from pathlib import Path

import pytest

from tests.terminal.command import environment, interrupt, interruptible, run
from tests.terminal.test_classify import CLASSIFY, READ, REFUSED, SUCCESS, TRACES, UNRESOLVED, read
from tests.terminal.test_endings import posix

SOME = random.Random(7)
LINES = SOME.choices([READ, REFUSED, UNRESOLVED, SUCCESS, ""], k=30_000)


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A log of several blocks."""
    file = tmp_path_factory.mktemp("jobs") / "app.log"
    file.write_text("\n".join([*LINES, TRACES]))
    return str(file)


@pytest.mark.parametrize("jobs", ["2", "3", "0"])
@pytest.mark.parametrize(
    "options", [(), ("--json",), ("--summary",), ("--summary", "--join", "--json")]
)
def test_same_output(log: str, options: tuple[str, ...], jobs: str) -> None:
    """However many processes read it, the output is that of one."""
    alone = run("classify", log, log, *options)
    together = run("classify", log, log, *options, "--jobs", jobs)

    assert (together.returncode, together.stderr) == (0, "")
    assert together.stdout == alone.stdout


@pytest.mark.parametrize("jobs", ["-1", "two", "1.5"])
def test_wrong_number(jobs: str) -> None:
    """What is no number of processes is wrong usage."""
    done = run("classify", "--jobs", jobs)

    assert (done.returncode, done.stdout) == (2, "")
    assert "--jobs" in done.stderr


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
@interruptible()
def test_nothing_is_lost_at_an_interrupt(jobs: str) -> None:
    """An interrupt ends the reading; every line that was read before it is counted."""
    data = "".join(f"{line}\n" for line in LINES).encode()
    with subprocess.Popen(
        [*CLASSIFY, "--summary", "--jobs", jobs],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        # It all fits neither the pipe nor one block: when the last byte is gone, most is read.
        process.stdin.write(data)
        process.stdin.flush()
        interrupt(process)
        counts = [int(line.split("\t")[2]) for line in process.stdout.read().decode().splitlines()]

    assert process.returncode == -signal.SIGINT
    assert len(LINES) - sum(counts) <= 65536 // min(map(len, (READ, REFUSED))) * 4
    assert sum(counts) > 0


def test_small_pieces_are_answered_at_once() -> None:
    """Lines that come one by one are not kept for a block."""
    with subprocess.Popen(
        [*CLASSIFY, "--jobs", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line, code in ((READ, b"50503\n"), (SUCCESS, b"-\n"), (REFUSED, b"50505\n")):
            process.stdin.write(f"{line}\n".encode())
            process.stdin.flush()
            assert process.stdout.readline() == code
        process.stdin.close()
    assert process.returncode == 0


def test_missing_file(log: str, tmp_path: Path) -> None:
    """A file that is missing is told of, and the others are read."""
    done = run("classify", str(tmp_path / "none.log"), log, "--jobs", "2")

    assert done.returncode == 1
    assert done.stderr.endswith("none.log: No such file or directory\n")
    assert done.stdout == run("classify", log).stdout
    assert read(b"", "--jobs", "2") == (0, [], "")
