"""Where in the code an exception was raised: the one thing that tells the phases apart.

`TimeoutError("timed out")` is what a socket says of a connect, of a TLS handshake and of a read.
The frames of its traceback name the function that was waiting.
"""

import sys
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import NamedTuple

from errcodes.classify.attributes import cause, context, instance_attributes
from errcodes.classify.calls import called_method
from errcodes.classify.classes import PACKAGES, class_name
from errcodes.classify.evidence import Phase
from errcodes.classify.frames import CALLS, FRAMES, IN_LIBRARIES, JSON_READERS
from errcodes.classify.tracebacks import caller_package, function, links, top_package

__all__ = ["Place", "place", "reads_json", "written_place"]

#: A tunnel, a handshake and a look-up are themselves made of sending and receiving.
_MADE_OF_MESSAGES = frozenset({Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_AROUND_RECEIVING = _MADE_OF_MESSAGES | {Phase.SEND}
_MESSAGES = frozenset({Phase.SEND, Phase.RECEIVE})

#: A look at the name alone spares most frames the look at their module.
_TELLING = frozenset({name for _, name in FRAMES} | IN_LIBRARIES.keys())

_WAIT_FOR = ("asyncio.tasks", "wait_for")
#: What turns a cancellation into a time-out. From 3.12 on wait_for does it by a time-out block.
_DEADLINES = frozenset(
    {_WAIT_FOR, ("asyncio.timeouts", "__aexit__"), ("async_timeout", "__aexit__")}
)
_DEADLINE_NAMES = frozenset(name for _, name in _DEADLINES)

#: concurrent.futures.process, multiprocessing.pool, and joblib's loky.
_REMOTE_TRACEBACK = "RemoteTraceback"
_TRACEBACK = "Traceback (most recent call last):"
_MOST_TEXT = 10_000


class Place(NamedTuple):
    """A phase, and the function that told it."""

    phase: Phase
    function: str


def place(exc: BaseException, caught: BaseException) -> Place | None:
    """Give the phase in which an exception was raised, as far as its traceback shows it.

    Args:
        exc: The exception.
        caught: The exception that reached the caller, made from this one perhaps.
    """
    frames = links(exc)
    return (
        _cancelled_step(exc, frames, caught)
        or _widest(_told(frames))
        or _widest(_remotely_told(cause(exc)))
        or _widest(_remotely_told(cause(caught)))
    )


def reads_json(exc: BaseException) -> Place | None:
    """Tell whether an exception was raised while JSON was read."""
    for link in reversed(links(exc)):
        module, name = function(link)
        if name in JSON_READERS:
            return Place(Phase.RECEIVE, f"{module}.{name}")
    return None


def _told(frames: Sequence[TracebackType]) -> Iterator[Place]:
    """Give the places that the frames name, innermost first."""
    for link in reversed(frames):
        code = link.tb_frame.f_code
        phase = _phase(*function(link), code.co_filename) if code.co_name in _TELLING else None
        if phase is not None:
            yield Place(phase, ".".join(function(link)))
        elif link is frames[-1] and (called := called_method(link, CALLS)):
            yield Place(CALLS[called], f"{called}()")


def _phase(module: str, name: str, file: str) -> Phase | None:
    """Give the phase that a function tells: a known one, or one of a library by its name alone."""
    phase = FRAMES.get((module, name)) or IN_LIBRARIES.get(name)
    if phase is None or (module, name) in FRAMES:
        return phase
    library = module.partition(".")[0] in sys.stdlib_module_names or PACKAGES in file
    return phase if library else None


def _widest(places: Iterator[Place]) -> Place | None:
    """Give the innermost place, or the one around it that is made of sending and receiving.

    Who reads in order to send waits for the peer to take more: that is sending.
    """
    innermost = next(places, None)
    if innermost is None or innermost.phase not in _MESSAGES:
        return innermost
    wider = _MADE_OF_MESSAGES if innermost.phase is Phase.SEND else _AROUND_RECEIVING
    return next((outer for outer in places if outer.phase in wider), innermost)


def _remotely_told(remote: BaseException | None) -> Iterator[Place]:
    """Read the traceback that a process pool sends along as text."""
    if remote is None or not class_name(type(remote)).endswith(_REMOTE_TRACEBACK):
        return
    text = instance_attributes(remote).get("tb")
    # The last part is the exception's own, those before are of its causes and contexts.
    own = text[-_MOST_TEXT:].rpartition(_TRACEBACK)[2] if type(text) is str else ""
    yield from _written(own.splitlines())


def written_place(lines: Sequence[str]) -> Place | None:
    """Give the phase that the frames of a printed traceback show.

    Args:
        lines: The lines of the traceback, outermost frame first.
    """
    return _widest(_written(lines)) or _called_in(lines)


def _written(lines: Sequence[str]) -> Iterator[Place]:
    """Give the places that printed frames name, innermost first."""
    for line in reversed(lines):
        file, _, rest = line.partition(", line ")
        path = file.replace("\\", "/").removesuffix('.py"').split("/")
        name = rest.rpartition(", in ")[2]
        for module in (path[-1], ".".join(path[-2:])):
            phase = _phase(module, name, file)
            if phase is not None:
                yield Place(phase, f"{module}.{name}")


def _called_in(lines: Sequence[str]) -> Place | None:
    """Give what the last line of source calls: a method written in C has no frame of its own."""
    source = next((line for line in reversed(lines) if "(" in line), "")
    called = source.rpartition("(")[0].rpartition(".")[2]
    return Place(CALLS[called], f"{called}()") if called in CALLS else None


def _deadline(frames: list[TracebackType]) -> int | None:
    """Give the number of the outermost frame that turns a cancellation into a time-out."""
    for at, link in enumerate(frames):
        if link.tb_frame.f_code.co_name in _DEADLINE_NAMES and function(link) in _DEADLINES:
            return at
    return None


def _cancelled_step(
    exc: BaseException, frames: list[TracebackType], caught: BaseException
) -> Place | None:
    """Give the step that a deadline ended by cancelling it, where the deadline was that step's.

    It was, if a library set it around a step of its own, or if `asyncio.wait_for` was put around
    one of asyncio's. A deadline of the caller's is over all that it is around: it tells no phase.
    """
    cancelled = cause(exc) or context(exc)
    if cancelled is None:
        return None
    deadline = _deadline(frames)
    if not deadline:
        return None
    awaited = links(cancelled)
    steps = [function(link) for link in awaited]
    setter = frames[deadline - 1]
    package = top_package(function(setter))
    set_by_library = PACKAGES in setter.tb_frame.f_code.co_filename
    # An application may be installed as well. But it is the one that catches what it raised.
    if set_by_library and package != caller_package(caught):
        of_its_own = {top_package(step) for step in steps} <= {package, "asyncio"}
        return _widest(_told(awaited)) if of_its_own else None
    if function(frames[deadline]) != _WAIT_FOR:
        return None
    start = steps.index(_WAIT_FOR) + 1 if _WAIT_FOR in steps else len(steps)
    of_asyncio = any(top_package(step) == "asyncio" for step in steps[start : start + 1])
    return _widest(_told(awaited[start:])) if of_asyncio else None
