"""The phases that functions show: known ones, those of any library, and methods written in C."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from types import TracebackType
from typing import NamedTuple

from errcodes.classify.evidence import Phase
from errcodes.classify.read.calls import called_method
from errcodes.classify.read.functions import C_METHODS, FUNCTIONS, LIBRARY_FUNCTIONS
from errcodes.classify.walk.origins import OF_PYTHON, is_installed_file
from errcodes.classify.walk.tracebacks import function, top_package

__all__ = [
    "FramePhase",
    "function_phase",
    "method_phase",
    "shown_phase",
    "step_phase",
    "waits_for_answer",
    "widest",
]

#: A tunnel, a handshake and a look-up are themselves made of sending and receiving.
_MADE_OF_MESSAGES = frozenset({Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_AROUND = {Phase.SEND: _MADE_OF_MESSAGES, Phase.RECEIVE: _MADE_OF_MESSAGES | {Phase.SEND}}

#: A look at the name alone spares most frames the look at their module.
_NAMES = frozenset({name for _, name in FUNCTIONS} | LIBRARY_FUNCTIONS.keys())
_METHODS = C_METHODS.keys()
#: How functions begin that are one step of a request, whatever packages it is made of.
_STEPS: dict[str, Phase] = {
    "connect": Phase.CONNECT,
    "read": Phase.RECEIVE,
    "receive": Phase.RECEIVE,
    "recv": Phase.RECEIVE,
}
#: What is waited for where a function's name begins so: `_wait_for_response`, `_poll_for_data`.
_WAITS = frozenset({"await", "get", "poll", "wait"})
_AWAITED = frozenset({"ack", "answer", "data", "message", "packet", "reply", "response"})
#: What stands before the step in its name: `async_read`, `_do_connect`.
_BEFORE_STEPS = frozenset({"async", "do"})
#: The files of functions in C that have frames (Cython), but no code that could be looked into.
_COMPILED = (".pyx", ".pxd", ".pxi")


class FramePhase(NamedTuple):
    """A phase, and the function that shows it."""

    phase: Phase
    function: str


#: What the methods show that are written in C.
_METHOD_PHASES: dict[str, FramePhase] = {
    method: FramePhase(phase, f"{method}()") for method, phase in C_METHODS.items()
}


def shown_phase(entries: Sequence[TracebackType], module: str = "") -> FramePhase | None:
    """Give the phase that the frames of a traceback show.

    Args:
        entries: The entries of the traceback, outermost first.
        module: That of the exception's class. Python's own sockets raise no package's classes, so
            no package's `send()` is theirs.
    """
    return widest(_shown(entries, module))


def _shown(entries: Sequence[TracebackType], module: str) -> Iterator[FramePhase]:
    """Give the phases that the frames of a traceback show, innermost first."""
    for entry in reversed(entries):
        code = entry.tb_frame.f_code
        shown = None
        if code.co_name in _NAMES:
            shown = function_phase(*function(entry), code.co_filename)
        if shown is None and entry is entries[-1]:
            shown = _innermost_phase(entry, module)
        if shown is not None:
            yield shown


def _innermost_phase(entry: TracebackType, module: str) -> FramePhase | None:
    """Give the phase of what the innermost frame called, or of a step that is written in Cython."""
    code = entry.tb_frame.f_code
    called = called_method(entry, _METHODS) if top_package(module) in OF_PYTHON else None
    if called is not None:
        return _METHOD_PHASES.get(called)
    name = code.co_name.rpartition(".")[2] if code.co_filename.endswith(_COMPILED) else ""
    step = step_phase(name)
    return None if step is None else FramePhase(step, name)


def step_phase(name: str) -> Phase | None:
    """Give the phase of the step of a request that a function is called for."""
    return _STEPS.get(next(iter(_step_words(name)), ""))


def waits_for_answer(name: str) -> bool:
    """Tell a function that is called to read, or to wait for what comes."""
    if step_phase(name) is Phase.RECEIVE:
        return True
    begin, *others = _step_words(name) or [""]
    return begin in _WAITS and not _AWAITED.isdisjoint(others)


def _step_words(name: str) -> list[str]:
    return [word for word in name.split("_") if word and word not in _BEFORE_STEPS]


@lru_cache(maxsize=512)
def function_phase(module: str, name: str, file: str) -> FramePhase | None:
    """Give the phase of a function: of a known one, or by its name alone of one in a library."""
    phase = FUNCTIONS.get((module, name))
    if phase is None and name in LIBRARY_FUNCTIONS:
        library = top_package(module) in sys.stdlib_module_names or is_installed_file(file)
        phase = LIBRARY_FUNCTIONS[name] if library else None
    return None if phase is None else FramePhase(phase, f"{module}.{name}")


def widest(phases: Iterable[FramePhase]) -> FramePhase | None:
    """Give the phase of some that counts, or None where there are none.

    The innermost phase does, or the one around it that is made of sending and receiving: who
    reads in order to send waits for the peer to take more, and that is sending.

    Args:
        phases: The phases that frames show, innermost first.
    """
    innermost: FramePhase | None = None
    for shown in phases:
        innermost = innermost or shown
        around = _AROUND.get(innermost.phase)
        if around is None or shown.phase in around:
            return shown
    return innermost


def method_phase(method: str) -> FramePhase | None:
    """Give the phase of a method that is written in C, by its name."""
    return _METHOD_PHASES.get(method)
