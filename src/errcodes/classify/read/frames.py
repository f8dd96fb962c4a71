"""The phase that a traceback shows: the one thing that tells the phases apart.

`TimeoutError("timed out")` is what a socket says of a connect, of a TLS handshake and of a read.
The frames of its traceback name the function that was waiting.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from types import TracebackType
from typing import NamedTuple

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.calls import called_method
from errcodes.classify.read.functions import (
    ANSWER_WAITERS,
    C_METHODS,
    FUNCTIONS,
    JSON_READERS,
    LIBRARY_FUNCTIONS,
)
from errcodes.classify.walk.origins import is_installed_file
from errcodes.classify.walk.record import Record
from errcodes.classify.walk.tracebacks import caller_package, function, top_package

__all__ = ["FRAMES", "FramePhase", "awaited_phase", "frame_evidence", "printed_phase"]

#: Where what the frames show is read.
FRAMES = "__traceback__"
#: A tunnel, a handshake and a look-up are themselves made of sending and receiving.
_MADE_OF_MESSAGES = frozenset({Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_AROUND = {Phase.SEND: _MADE_OF_MESSAGES, Phase.RECEIVE: _MADE_OF_MESSAGES | {Phase.SEND}}
_MESSAGES = frozenset(_AROUND)

#: A look at the name alone spares most frames the look at their module.
_NAMES = frozenset({name for _, name in FUNCTIONS} | LIBRARY_FUNCTIONS.keys())
_METHODS = C_METHODS.keys()

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
_DEADLINE_NAMES = frozenset(name for _, name in _DEADLINES)
#: What a deadline of a library's own is made of.
_RUNTIMES = frozenset({"anyio", "asyncio", "contextlib"})
#: How functions begin that are one step of a request, whatever packages it is made of.
_STEPS: dict[str, Phase] = {
    "connect": Phase.CONNECT,
    "read": Phase.RECEIVE,
    "receive": Phase.RECEIVE,
    "recv": Phase.RECEIVE,
}

#: How the bytes of a JSON document begin, behind some space (RFC 8259, section 2).
_JSON_BEGINS = (b"{", b"[")
_MOST_SPACE = 40

#: The files of functions in C that have frames (Cython), but no code that could be looked into.
_COMPILED = (".pyx", ".pxd", ".pxi")

#: concurrent.futures.process, multiprocessing.pool, and joblib's loky.
_REMOTE_TRACEBACK = "RemoteTraceback"
_TRACEBACK = "Traceback (most recent call last):"
_MOST_TEXT = 10_000

#: The standard library, and the built-in classes.
_OF_PYTHON = sys.stdlib_module_names | {"", "builtins"}


#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_STATUS, _FRAME = Weight.STATUS, Weight.FRAME
_UNDECODABLE, _TIMEOUT = Symptom.UNDECODABLE, Symptom.TIMEOUT
_RECEIVE = Phase.RECEIVE


class FramePhase(NamedTuple):
    """A phase, and the function that shows it."""

    phase: Phase
    function: str


#: What the methods show that are written in C.
_METHOD_PHASES: dict[str, FramePhase] = {
    method: FramePhase(phase, f"{method}()") for method, phase in C_METHODS.items()
}


def frame_evidence(evidence: Evidence, record: Record, caught: Record) -> Evidence | None:
    """Give evidence once more, with the phase that the traceback shows, or None.

    Args:
        evidence: What is known of the exception.
        record: The exception.
        caught: The exception that reached the caller, made from this one perhaps.
    """
    weight, symptom = evidence.weight, evidence.symptom
    if weight is _STATUS or weight >= _FRAME or evidence.attribute == FRAMES:
        return None
    if symptom is _UNDECODABLE:
        found = _json_reader(record)
    else:
        timed_out = symptom is _TIMEOUT
        found = _cancelled_step(record, caught) if timed_out else None
        found = found or _phase(record, caught)
        weight = _FRAME if timed_out else weight
    if found is None:
        return None
    phase, function = found
    return Evidence(symptom, phase, weight, evidence.owner, FRAMES, function, evidence.exact)


def _phase(record: Record, caught: Record) -> FramePhase | None:
    """Give the phase in which an exception was raised, as far as its traceback shows it."""
    return (
        _widest(_shown(record.entries, record.info.module))
        or _remotely_shown(record)
        or _remotely_shown(caught)
    )


def _json_reader(record: Record) -> FramePhase | None:
    """Tell whether an exception was raised while JSON was read, or of bytes that are JSON."""
    for entry in reversed(record.entries):
        if entry.tb_frame.f_code.co_name in JSON_READERS:
            return FramePhase(_RECEIVE, ".".join(function(entry)))
    decoded = record.args[1] if len(record.args) > 1 else None
    if type(decoded) is bytes and decoded[:_MOST_SPACE].lstrip()[:1] in _JSON_BEGINS:
        return FramePhase(_RECEIVE, "decode()")
    return None


def _shown(entries: Sequence[TracebackType], module: str = "") -> Iterator[FramePhase]:
    """Give the phases that the frames show, innermost first.

    Args:
        entries: The entries of the traceback.
        module: That of the exception's class. Python's own sockets raise no package's classes, so
            no package's `send()` is theirs.
    """
    for entry in reversed(entries):
        code = entry.tb_frame.f_code
        shown = None
        if code.co_name in _NAMES:
            shown = _function_phase(*function(entry), code.co_filename)
        if shown is None and entry is entries[-1]:
            shown = _innermost_phase(entry, module)
        if shown is not None:
            yield shown


def _innermost_phase(entry: TracebackType, module: str) -> FramePhase | None:
    """Give the phase of what the innermost frame called, or of a step that is written in Cython."""
    code = entry.tb_frame.f_code
    called = called_method(entry, _METHODS) if top_package(module) in _OF_PYTHON else None
    if called is not None:
        return _METHOD_PHASES.get(called)
    name = code.co_name.rpartition(".")[2] if code.co_filename.endswith(_COMPILED) else ""
    step = _step(name)
    return None if step is None else FramePhase(step, name)


def _step(name: str) -> Phase | None:
    """Give the phase of the step of a request that a function is called for."""
    return _STEPS.get(name.strip("_").partition("_")[0])


@lru_cache(maxsize=512)
def _function_phase(module: str, name: str, file: str) -> FramePhase | None:
    """Give the phase of a function: of a known one, or by its name alone of one in a library."""
    phase = FUNCTIONS.get((module, name))
    if phase is None and name in LIBRARY_FUNCTIONS:
        library = top_package(module) in sys.stdlib_module_names or is_installed_file(file)
        phase = LIBRARY_FUNCTIONS[name] if library else None
    return None if phase is None else FramePhase(phase, f"{module}.{name}")


def _widest(phases: Iterable[FramePhase]) -> FramePhase | None:
    """Give the innermost phase, or the one around it that is made of sending and receiving.

    Who reads in order to send waits for the peer to take more: that is sending.
    """
    innermost: FramePhase | None = None
    for each in phases:
        if innermost is None:
            innermost = each
            if each.phase not in _MESSAGES:
                break
        elif each.phase in _AROUND[innermost.phase]:
            return each
    return innermost


def _remotely_shown(record: Record) -> FramePhase | None:
    """Read the traceback that a process pool sends along as text."""
    if not (record.causes and record.causes[0].info.name.endswith(_REMOTE_TRACEBACK)):
        return None
    text = record.causes[0].attributes.get("tb")
    # The last part is the exception's own, those before are of its causes and contexts.
    own = text[-_MOST_TEXT:].rpartition(_TRACEBACK)[2] if type(text) is str else ""
    return _widest(_printed(own.splitlines()))


def printed_phase(lines: Sequence[str]) -> FramePhase | None:
    """Give the phase that the frames of a printed traceback show.

    Args:
        lines: The lines of the traceback, outermost frame first.
    """
    return _widest(_printed(lines)) or _called_in_source(lines)


def _printed(lines: Sequence[str]) -> Iterator[FramePhase]:
    """Give the phases that printed frames show, innermost first."""
    for line in reversed(lines):
        file, _, rest = line.partition(", line ")
        path = file.replace("\\", "/").removesuffix('.py"').split("/")
        name = rest.rpartition(", in ")[2]
        for module in (path[-1], ".".join(path[-2:])):
            shown = _function_phase(module, name, file)
            if shown is not None:
                yield shown


def _called_in_source(lines: Sequence[str]) -> FramePhase | None:
    """Give what the last line of source calls: a method written in C has no frame of its own."""
    source = next((line for line in reversed(lines) if "(" in line), "")
    method = source.rpartition("(")[0].rpartition(".")[2]
    return _METHOD_PHASES.get(method)


def _deadline(entries: Sequence[TracebackType]) -> int | None:
    """Give the number of the outermost frame that turns a cancellation into a time-out."""
    for at, entry in enumerate(entries):
        if entry.tb_frame.f_code.co_name in _DEADLINE_NAMES and function(entry) in _DEADLINES:
            return at
    return None


def awaited_phase(record: Record) -> Phase | None:
    """Give the phase of what was awaited when a deadline ended it, whoever's deadline that was."""
    if _deadline(record.entries) is None:
        return None
    awaited = record.cancelled_entries or []
    if any(function(entry) in ANSWER_WAITERS for entry in awaited):
        return _RECEIVE
    shown = _widest(_shown(awaited))
    return shown.phase if shown is not None else None


def _setter(around: Sequence[TracebackType]) -> TracebackType:
    """Give the frame that set a deadline: `contextlib` may stand between the two."""
    outwards = (each for each in reversed(around) if function(each)[0] != "contextlib")
    return next(outwards, around[-1])


def _cancelled_step(record: Record, caught: Record) -> FramePhase | None:
    """Give the step that a deadline ended by cancelling it, where the deadline was that step's.

    It was, if a library set it around a step of its own, or if `asyncio.wait_for` was put around
    one of asyncio's. A deadline of the caller's is over all that it is around: it tells no phase.
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
    set_by_library = is_installed_file(setter.tb_frame.f_code.co_filename)
    # An application may be installed as well. But it is the one that catches what it raised.
    if set_by_library and package != caller_package(caught.traceback):
        of_its_own = {top_package(module) for module, _ in steps} <= {package, *_RUNTIMES}
        return _widest(_shown(awaited)) if of_its_own or _step(name) else None
    if function(entries[deadline]) != _WAIT_FOR:
        return None
    start = steps.index(_WAIT_FOR) + 1 if _WAIT_FOR in steps else len(steps)
    of_asyncio = any(top_package(module) == "asyncio" for module, _ in steps[start : start + 1])
    return _widest(_shown(awaited[start:])) if of_asyncio else None
