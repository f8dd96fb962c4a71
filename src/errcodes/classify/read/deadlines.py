"""Deadlines: what of a request was under way when one ended it by cancelling it."""

from collections.abc import Sequence
from types import TracebackType

from errcodes.classify.evidence import Phase
from errcodes.classify.read.frame_phases import FramePhase, shown_phase, step_phase
from errcodes.classify.read.functions import ANSWER_WAITERS
from errcodes.classify.walk.origins import is_installed_file
from errcodes.classify.walk.record import Record
from errcodes.classify.walk.tracebacks import caller_package, file_of, function, top_package

__all__ = ["awaited_phase", "cancelled_step", "is_of_request"]

_WAIT_FOR = ("asyncio.tasks", "wait_for")
#: What turns a cancellation into a time-out. From 3.12 on wait_for does it by a time-out block.
_DEADLINES = frozenset(
    {
        _WAIT_FOR,
        ("asyncio.timeouts", "__aexit__"),
        ("async_timeout", "__aexit__"),
        ("anyio._core._tasks", "fail_after"),
    }
)
#: The same over all of a request: aiohttp 3.x (helpers.py, TimerContext), for its `total`.
_OF_REQUEST = ("aiohttp.helpers", "__exit__")
_DEADLINE_NAMES = frozenset(name for _, name in _DEADLINES)
#: What a deadline of a library's own is made of.
_RUNTIMES = frozenset({"anyio", "asyncio", "contextlib"})


def awaited_phase(record: Record) -> Phase | None:
    """Give the phase of what was awaited when a deadline ended it, whoever's deadline that was."""
    if not is_of_request(record) and _deadline(record.entries) is None:
        return None
    awaited = record.cancelled_entries or []
    if any(function(entry) in ANSWER_WAITERS for entry in awaited):
        return Phase.RECEIVE
    shown = shown_phase(awaited)
    return shown.phase if shown is not None else None


def is_of_request(record: Record) -> bool:
    """Tell a deadline over all of a request, of which no wrapper's name knows better."""
    entries = record.entries
    return bool(entries) and function(entries[-1]) == _OF_REQUEST


def cancelled_step(record: Record, caught: Record) -> FramePhase | None:
    """Give the step that a deadline ended by cancelling it, where the deadline was that step's.

    It was, if a library set it around a step of its own, or if `asyncio.wait_for` was put around
    one of asyncio's. A deadline of the caller's is over all that it is around: it tells no phase.

    Args:
        record: The time-out.
        caught: The exception that reached the caller, made from this one perhaps.
    """
    entries = record.entries
    deadline = _deadline(entries)
    if not deadline:
        return None
    awaited = record.cancelled_entries
    if awaited is None:
        return None
    steps = [function(entry) for entry in awaited]
    setter = _setter(entries[:deadline])
    module, name = function(setter)
    package = top_package(module)
    set_by_library = is_installed_file(file_of(setter))
    # An application may be installed as well. But it is the one that catches what it raised.
    if set_by_library and package != caller_package(caught.traceback):
        of_its_own = {top_package(module) for module, _ in steps} <= {package, *_RUNTIMES}
        step = step_phase(name)
        if step is None and not of_its_own:
            return None
        if step is None:  # What it is put around may be: `wait_for(self.receive_hello(), 5)`.
            own = (each for each in steps if top_package(each[0]) == package)
            module, name = next(own, (module, name))
            step = step_phase(name.rpartition(".")[2])
        shown = shown_phase(awaited)
        # Who connects may wait for an answer as well, and who reads only waits for what comes.
        reads = shown is None and step is Phase.RECEIVE
        return FramePhase(Phase.RECEIVE, f"{module}.{name}") if reads else shown
    if function(entries[deadline]) != _WAIT_FOR:
        return None
    start = steps.index(_WAIT_FOR) + 1 if _WAIT_FOR in steps else len(steps)
    of_asyncio = any(top_package(module) == "asyncio" for module, _ in steps[start : start + 1])
    return shown_phase(awaited[start:]) if of_asyncio else None


def _deadline(entries: Sequence[TracebackType]) -> int | None:
    """Give the number of the outermost frame that turns a cancellation into a time-out."""
    for at, entry in enumerate(entries):
        if entry.tb_frame.f_code.co_name in _DEADLINE_NAMES and function(entry) in _DEADLINES:
            return at
    return None


def _setter(around: Sequence[TracebackType]) -> TracebackType:
    """Give the frame that set a deadline: `contextlib` may stand between the two."""
    outwards = (each for each in reversed(around) if function(each)[0] != "contextlib")
    return next(outwards, around[-1])
