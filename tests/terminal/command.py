"""Run the real command: with pipes, as programs do, and on a terminal, as people do."""

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

__all__ = [
    "environment",
    "interrupt",
    "interruptible",
    "on_terminal",
    "run",
    "visible",
    "without_colors",
]

_COMMAND = (sys.executable, "-m", "errcodes")
_LONGEST_WAIT = 50
#: Until an interrupt is repeated.
_PATIENCE = 5
#: What would change the output.
_DECIDING = {"COLUMNS", "LINES", "NO_COLOR", "TERM", "PYTHONIOENCODING", "LC_ALL", "LANG"}


def environment(**variables: str) -> dict[str, str]:
    """Give the environment of the command: UTF-8, and a terminal with colours."""
    kept = {name: value for name, value in os.environ.items() if name not in _DECIDING}
    return {**kept, "PYTHONUTF8": "1", "TERM": "xterm-256color", **variables}


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """Let processes that are started within be interrupted, though the tests may not be.

    A shell's script starts what stands before `&` with SIGINT ignored, and that is inherited. A
    signal with a handler has its default again in the process that is started (execve(2)).
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Interrupt a process until it ends.

    Once is not always enough: where the signal comes when Python has looked for signals and has
    not yet begun to wait, it waits first, and its handler runs only afterwards.
    """
    for _ in range(_LONGEST_WAIT // _PATIENCE):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
            return
    pytest.fail("the process goes on after its interrupt")


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command with pipes, and these variables in its environment."""
    return subprocess.run(
        [*_COMMAND, *arguments],
        capture_output=True,
        encoding="utf-8",
        env=environment(**variables),
        timeout=_LONGEST_WAIT,
        check=False,
    )


def on_terminal(*arguments: str, columns: int = 80, **variables: str) -> tuple[int, list[str]]:
    """Run the command on a terminal of this width; give the exit status and the lines."""
    import pty
    import termios

    terminal, slave = pty.openpty()
    termios.tcsetwinsize(slave, (40, columns))
    process = subprocess.Popen(
        [*_COMMAND, *arguments], stdout=slave, stderr=slave, env=environment(**variables)
    )
    os.close(slave)
    with process, contextlib.closing(os.fdopen(terminal, "rb", buffering=0)) as reader:
        data = b""
        while chunk := _read(reader.fileno()):
            data += chunk
    return process.returncode, visible(data.decode("utf-8"))


def visible(written: str) -> list[str]:
    """Give the lines that are seen in the end: a carriage return goes back to write over one."""
    lines = written.replace("\r\n", "\n").removesuffix("\n").split("\n")
    return [line.rpartition("\r")[2] for line in lines]


def without_colors(line: str) -> str:
    """Give a line without its Select Graphic Rendition sequences."""
    return re.sub(r"\x1b\[[0-9;]*m", "", line)


def _read(file: int) -> bytes:
    """Read what is there, up to the end: which on Linux is an error (EIO)."""
    ready, _, _ = select.select([file], [], [], _LONGEST_WAIT)
    assert ready, "the command neither wrote nor ended"
    try:
        return os.read(file, 65536)
    except OSError:
        return b""
