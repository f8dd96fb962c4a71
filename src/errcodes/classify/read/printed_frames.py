"""The phases that printed tracebacks show: those of texts, and those that process pools send."""

from collections.abc import Iterator, Sequence

from errcodes.classify.read.frame_phases import FramePhase, function_phase, method_phase, widest
from errcodes.classify.walk.record import Record

__all__ = ["printed_phase", "remote_phase"]

#: concurrent.futures.process, multiprocessing.pool, and joblib's loky.
_REMOTE_TRACEBACK = "RemoteTraceback"
_TRACEBACK = "Traceback (most recent call last):"
_MOST_TEXT = 10_000


def printed_phase(lines: Sequence[str]) -> FramePhase | None:
    """Give the phase that the frames of a printed traceback show.

    Args:
        lines: The lines of the traceback, outermost frame first.
    """
    return widest(_printed(lines)) or _called_in_source(lines)


def _printed(lines: Sequence[str]) -> Iterator[FramePhase]:
    """Give the phases that printed frames show, innermost first."""
    for line in reversed(lines):
        file, _, rest = line.partition(", line ")
        path = file.replace("\\", "/").removesuffix('.py"').split("/")
        name = rest.rpartition(", in ")[2]
        for module in (path[-1], ".".join(path[-2:])):
            shown = function_phase(module, name, file)
            if shown is not None:
                yield shown


def _called_in_source(lines: Sequence[str]) -> FramePhase | None:
    """Give what the last line of source calls: a method written in C has no frame of its own."""
    source = next((line for line in reversed(lines) if "(" in line), "")
    method = source.rpartition("(")[0].rstrip("(").rpartition(".")[2]
    return method_phase(method)


def remote_phase(record: Record) -> FramePhase | None:
    """Read the traceback that a process pool sends along as text."""
    if not (record.causes and record.causes[0].info.name.endswith(_REMOTE_TRACEBACK)):
        return None
    text = record.causes[0].attributes.get("tb")
    # The last part is the exception's own, those before are of its causes and contexts.
    own = text[-_MOST_TEXT:].rpartition(_TRACEBACK)[2] if type(text) is str else ""
    return widest(_printed(own.splitlines()))
