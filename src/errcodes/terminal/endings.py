"""How the process ends: in good order also where the reader leaves or the keyboard interrupts."""

import contextlib
import io
import os
import signal
import sys
from collections.abc import Callable

__all__ = ["ended"]

#: What shells report for a program that SIGPIPE, here 13, has ended: 128 and the signal's number.
_READER_LEFT = 128 + 13
_INTERRUPTED = 128 + signal.SIGINT
_FAILED = 1


def ended(run: Callable[[], int]) -> int:
    """Run the program to its end, with all output written.

    Args:
        run: The program.

    Returns:
        The exit status. An interrupt ends the process as the signal does, so that a shell's loop
        around it ends too.
    """
    _stand_in_for_closed()
    try:
        return _flushed(run)
    except KeyboardInterrupt:
        return _interrupted()
    except BrokenPipeError:
        _drop_output()
        return _READER_LEFT
    except OSError as error:
        _drop_output()
        print(f"errcodes: cannot write: {error}", file=sys.stderr)  # noqa: T201
        return _FAILED


def _stand_in_for_closed() -> None:
    """Give streams that the caller has closed (`>&-`) something that takes what is written."""
    if sys.__stdout__ is None:
        sys.stdout = io.StringIO()
    if sys.__stderr__ is None:
        sys.stderr = io.StringIO()


def _flushed(run: Callable[[], int]) -> int:
    """Flush where a broken pipe can still be caught: at the interpreter's end it cannot."""
    try:
        return run()
    finally:
        sys.stdout.flush()


def _interrupted() -> int:
    if os.name == "posix":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.raise_signal(signal.SIGINT)
    return _INTERRUPTED


def _drop_output() -> None:
    """Let what is still buffered go nowhere (the way of Python's own documentation on SIGPIPE)."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
