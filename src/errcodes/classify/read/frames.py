"""The phase that a traceback shows: the one thing that tells the phases apart.

`TimeoutError("timed out")` is what a socket says of a connect, of a TLS handshake and of a read.
The frames of its traceback name the function that was waiting.
"""

from functools import lru_cache

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.deadlines import cancelled_step
from errcodes.classify.read.frame_phases import FramePhase, shown_phase, waits_for_answer
from errcodes.classify.read.functions import JSON_READERS
from errcodes.classify.read.printed_frames import remote_phase
from errcodes.classify.walk.origins import is_installed_file
from errcodes.classify.walk.record import Record
from errcodes.classify.walk.tracebacks import caller_package, file_of, function, top_package

__all__ = ["FRAMES", "frame_evidence"]

#: Where what the frames show is read.
FRAMES = "__traceback__"
#: How the bytes of a JSON document begin, behind some space (RFC 8259, section 2).
_JSON_BEGINS = (b"{", b"[")
_MOST_SPACE = 40

#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_STATUS, _FRAME = Weight.STATUS, Weight.FRAME
_UNDECODABLE, _TIMEOUT = Symptom.UNDECODABLE, Symptom.TIMEOUT


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
    elif symptom is _TIMEOUT:
        found = cancelled_step(record, caught) or _phase(record, caught)
        if found is None and evidence.phase is None:
            found = _reading_step(record, caught)
        weight = _FRAME
    else:
        found = _phase(record, caught)
    if found is None:
        return None
    return _evidence(evidence, weight, found)


@lru_cache(maxsize=512)
def _evidence(evidence: Evidence, weight: Weight, shown: FramePhase) -> Evidence:
    """Give evidence once more, with the phase that frames show: the same for each failure alike."""
    symptom, owner, exact = evidence.symptom, evidence.owner, evidence.exact
    return Evidence(symptom, shown.phase, weight, owner, FRAMES, shown.function, exact)


def _phase(record: Record, caught: Record) -> FramePhase | None:
    """Give the phase in which an exception was raised, as far as its traceback shows it."""
    return (
        shown_phase(record.entries, record.info.module)
        or remote_phase(record)
        or remote_phase(caught)
    )


def _reading_step(record: Record, caught: Record) -> FramePhase | None:
    """Give the step of a library that found itself that nothing came in time: `_read_packet`.

    What it made of another exception that one tells.
    """
    if not record.entries or record.causes or record.has_context:
        return None
    entry = record.entries[-1]
    module, name = function(entry)
    if not waits_for_answer(name) or top_package(module) == caller_package(caught.traceback):
        return None
    installed = is_installed_file(file_of(entry))
    return FramePhase(Phase.RECEIVE, f"{module}.{name}") if installed else None


def _json_reader(record: Record) -> FramePhase | None:
    """Tell whether an exception was raised while JSON was read, or of bytes that are JSON."""
    for entry in reversed(record.entries):
        if entry.tb_frame.f_code.co_name in JSON_READERS:
            return FramePhase(Phase.RECEIVE, ".".join(function(entry)))
    decoded = record.args[1] if len(record.args) > 1 else None
    if type(decoded) is bytes and decoded[:_MOST_SPACE].lstrip()[:1] in _JSON_BEGINS:
        return FramePhase(Phase.RECEIVE, "decode()")
    return None
