"""The phase of what decides: that of the frames, if they show one, or what else tells it."""

from itertools import takewhile
from operator import attrgetter

from errcodes.classify.decide.findings import Finding
from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.calls import is_awaiting
from errcodes.classify.read.deadlines import awaited_phase, is_of_request
from errcodes.classify.read.frames import FRAMES
from errcodes.classify.read.reading import Reading
from errcodes.classify.walk.record import Record

__all__ = ["phase_of"]

#: To wrap what a proxy did is to say that it was the proxy, and not what it did.
_NOT_OF_WRAPPERS = frozenset({None, Phase.PROXY})
_PARTS_OF_CONNECTING = frozenset({Phase.POOL, Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_ON_THE_LINE = frozenset({Phase.CONNECT, Phase.SEND, Phase.RECEIVE})
_MESSAGES = frozenset({Phase.SEND, Phase.RECEIVE})
_AROUND_RECEIVING = _PARTS_OF_CONNECTING | {Phase.SEND}
_ERRNO = "errno"
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_TIMEOUT, _CANCELED = Symptom.TIMEOUT, Symptom.CANCELED
_TLS, _CONNECT, _PROXY, _NUMBER = Phase.TLS, Phase.CONNECT, Phase.PROXY, Weight.NUMBER


def phase_of(finding: Finding, best: Evidence, reading: Reading) -> Phase | None:
    """Give the phase of the evidence that decides, and add to the finding what frames show.

    Args:
        finding: What is known of the failure.
        best: The evidence that decides.
        reading: Who asks.
    """
    symptom = best.symptom
    finding.add_behind(symptom, reading.frame_evidence)
    phased: list[Evidence] = []
    for each, _ in finding.entries:
        if each.symptom is symptom and each.phase is not None:
            phased.append(each)
    found = _nearest(phased).phase if phased else best.phase
    # The first read or write may do the handshake. What can only arise there tells that it did.
    if best.phase is _TLS and best.weight >= _NUMBER and found in _ON_THE_LINE:
        return _TLS
    if found is None and symptom is _TIMEOUT:
        return _outer_phase(finding, best, reading)
    if found is not _CONNECT:
        return found
    if symptom is _TIMEOUT:
        part = _cancelled_part(finding, reading)
        return part or (None if _ended_in_message(finding) else found)
    # To connect to a proxy is to connect; who says that it was the proxy knows more.
    for each in phased:
        if each.phase is _PROXY:
            return _PROXY
    return found


def _nearest(phased: list[Evidence]) -> Evidence:
    """Give the evidence that is nearest to what happened, of some that tell a phase.

    Reading and writing may be a part of something larger that shows further out. Otherwise, of two
    that are as heavy, the inner one was nearer.
    """
    if len(phased) == 1:
        return phased[0]
    shown = [each for each in phased if each.attribute == FRAMES]
    larger = [each for each in shown if each.phase in _AROUND_RECEIVING]
    return max(reversed(larger or shown or phased), key=attrgetter("weight", "exact"))


def _outer_phase(finding: Finding, best: Evidence, reading: Reading) -> Phase | None:
    """Give the phase that a wrapper around a time-out tells, in its name or in its words.

    Who was to connect, says such a wrapper of all that it did. What the time-out ended knows more.
    """
    record = next((record for each, record in finding.entries if each is best), None)
    if record is not None and is_of_request(record):
        return None
    around = list(takewhile(lambda entry: entry[0] is not best, finding.entries))
    wrappers = (each.phase for each, _ in reversed(around) if each.phase not in _NOT_OF_WRAPPERS)
    found = next(wrappers, None) or _phase_in_words(reading)
    if found is None and best.attribute == _ERRNO and record is not None:
        return _CONNECT if _is_reported(record, reading) else None
    if found is not _CONNECT:
        return found
    ended = awaited_phase(record) if record is not None else None
    return None if ended in _MESSAGES else found


def _is_reported(record: Record, reading: Reading) -> bool:
    """Tell an ETIMEDOUT that no call raised: one that a client asked its socket for (SO_ERROR).

    That is how to learn what became of a connect. What reads or writes raises its errors.
    """
    if reading.caught.traceback is None:
        return False
    entries = record.entries
    return not entries or is_awaiting(entries[-1])


def _phase_in_words(reading: Reading) -> Phase | None:
    """Give the phase that the words of the packages' exceptions tell, the innermost first."""
    for record in reversed(reading.caught.chain):
        text = reading.words_of(record) if reading.trusts(record) else ""
        if text:
            from errcodes.classify.words.exception_words import (
                message_phase,  # Its tables are heavy.
            )

            phase = message_phase(text)
            if phase not in _NOT_OF_WRAPPERS:
                return phase
    return None


def _cancelled_part(finding: Finding, reading: Reading) -> Phase | None:
    """Give the part of getting connected that a time-out ended by cancelling it.

    asyncio's clients call all of getting connected a connect, and time all of it at once.
    """
    finding.add_behind(_CANCELED, reading.frame_evidence)
    cancelled = (each.phase for each, _ in finding.entries if each.symptom is _CANCELED)
    return next((phase for phase in cancelled if phase in _PARTS_OF_CONNECTING), None)


def _ended_in_message(finding: Finding) -> bool:
    """Tell that a deadline ended the wait for an answer, which a wrapper calls a failed connect.

    A client that connects for each request says "failed to connect within 5 s" of all that it did.
    """
    records = (record for each, record in finding.entries if each.symptom is _TIMEOUT)
    return any(awaited_phase(record) in _MESSAGES for record in records)
