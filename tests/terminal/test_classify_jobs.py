"""A log read by several processes: the same output in the same order, nothing lost."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from errcodes.terminal.arguments import parser
from errcodes.terminal.progress import Progress
from errcodes.terminal.readings import Reading
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


def test_nothing_that_was_read_is_lost(log: str) -> None:
    """An interrupt while a block is handed on leaves those that were read before it."""
    with Path(log).open() as lines:
        total = sum(1 for _ in lines)
    given = 0
    reading = Reading(Progress(sys.stderr, "en", wanted=False), lambda *_: None)
    with interruptible(), pytest.raises(KeyboardInterrupt):
        for _, block, codes in reading.classified([log, log], join=False, jobs=1):
            if not given:
                signal.raise_signal(signal.SIGINT)
            assert len(codes) == len(block.texts)
            given += block.lines

    assert 0 < given < total


KILLED = """
import multiprocessing, sys
from errcodes.terminal.progress import Progress
from errcodes.terminal.readings import Reading
codes, killed = [], False
reading = Reading(Progress(sys.stderr, "en", wanted=False), print)
for _, block, found in reading.classified(sys.argv[1:], join=False, jobs=2):
    codes += found
    if not killed:
        killed = True
        for child in multiprocessing.active_children():
            child.kill()
assert not reading.failed
print(*(code.value if code else "-" for code in codes), sep="\\n")
"""


def test_killed_processes(log: str) -> None:
    """What the processes leave that somebody kills is done all the same, and once."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, log, log, log],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        timeout=50,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == run("classify", log, log, log).stdout


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="it is what is taken away")
def test_as_many_as_there_are_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Zero stands for the cores that may be used, or for all where nobody knows which may."""
    jobs = ["classify", "--jobs", "0"]
    assert parser().parse_args(jobs).jobs == len(os.sched_getaffinity(0))

    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    assert parser().parse_args(jobs).jobs == 64
