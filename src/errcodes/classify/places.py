"""Where in the code an exception was raised: the one thing that tells the phases apart.

`TimeoutError("timed out")` is what a socket says of a connect, of a TLS handshake and of a read.
The frames of its traceback name the function that was waiting.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from types import TracebackType
from typing import NamedTuple

from errcodes.classify.attributes import cause, class_name, context, instance_attributes
from errcodes.classify.calls import called_method
from errcodes.classify.facts import Phase
from errcodes.classify.frames import CALLS, FRAMES, IN_LIBRARIES, JSON_READERS
from errcodes.classify.tracebacks import function, links

__all__ = ["Place", "place", "reads_json"]

#: A tunnel, a handshake and a look-up are themselves made of sending and receiving.
_MADE_OF_MESSAGES = frozenset({Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_MESSAGES = frozenset({Phase.SEND, Phase.RECEIVE})

_WAIT_FOR = ("asyncio.tasks", "wait_for")
#: Where pip and Debian put packages: site-packages and dist-packages.
_PACKAGES = "-packages"

_REMOTE_TRACEBACK = "concurrent.futures.process._RemoteTraceback"
_TRACEBACK = "Traceback (most recent call last):"
_MOST_TEXT = 10_000


class Place(NamedTuple):
    """A phase, and the function that told it."""

    phase: Phase
    function: str


def place(exc: BaseException) -> Place | None:
    """Give the phase in which an exception was raised, as far as its traceback shows it."""
    frames = links(exc)
    return (
        _widest(_told(frames))
        or _widest(_remotely_told(cause(exc)))
        or (_awaited_step(exc) if _waited(frames) else None)
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
        names = function(link)
        phase = _phase(*names, link.tb_frame.f_code.co_filename)
        if phase is not None:
            yield Place(phase, ".".join(names))
        elif link is frames[-1] and (called := called_method(link, CALLS)):
            yield Place(CALLS[called], f"{called}()")


def _phase(module: str, name: str, file: str) -> Phase | None:
    """Give the phase that a function tells: a known one, or one of a library by its name alone."""
    phase = FRAMES.get((module, name)) or IN_LIBRARIES.get(name)
    if phase is None or (module, name) in FRAMES:
        return phase
    library = module.partition(".")[0] in sys.stdlib_module_names or _PACKAGES in file
    return phase if library else None


def _widest(places: Iterator[Place]) -> Place | None:
    """Give the innermost place, or the one around it that is made of sending and receiving."""
    innermost = next(places, None)
    if innermost is None or innermost.phase not in _MESSAGES:
        return innermost
    return next((outer for outer in places if outer.phase in _MADE_OF_MESSAGES), innermost)


def _remotely_told(remote: BaseException | None) -> Iterator[Place]:
    """Read the traceback that a process pool sends along as text (concurrent.futures.process)."""
    if remote is None or class_name(type(remote)) != _REMOTE_TRACEBACK:
        return
    text = instance_attributes(remote).get("tb")
    # The last part is the exception's own, those before are of its causes and contexts.
    own = text[-_MOST_TEXT:].rpartition(_TRACEBACK)[2] if type(text) is str else ""
    for line in reversed(own.splitlines()):
        file, _, rest = line.partition(", line ")
        path = file.replace("\\", "/").removesuffix('.py"').split("/")
        name = rest.rpartition(", in ")[2]
        for module in (path[-1], ".".join(path[-2:])):
            phase = _phase(module, name, file)
            if phase is not None:
                yield Place(phase, f"{module}.{name}")


def _waited(frames: Sequence[TracebackType]) -> bool:
    """Tell whether `asyncio.wait_for` raised: alone until 3.11, through a time-out block since."""
    return any(function(link) == _WAIT_FOR for link in islice(reversed(frames), 2))


def _awaited_step(exc: BaseException) -> Place | None:
    """Give the step that `asyncio.wait_for` was put around, if it was one step of asyncio's own.

    What it cancelled shows in the CancelledError. If the next frame is the caller's, the
    deadline was around more than one step, and no phase is told.
    """
    cancelled = cause(exc) or context(exc)
    if cancelled is None:
        return None
    frames = list(links(cancelled))
    functions = [function(link) for link in frames]
    start = functions.index(_WAIT_FOR) + 1 if _WAIT_FOR in functions else len(frames)
    if not any(module.startswith("asyncio.") for module, _ in functions[start : start + 1]):
        return None
    return _widest(_told(frames[start:]))
