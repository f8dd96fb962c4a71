"""From an exception to the decision, and to the diagnosis."""

import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import TypeAlias, TypeVar

import attrs

from errcodes.classify.decide.combination import combined
from errcodes.classify.decide.consequences import APP_CODES, consequence, sent_in
from errcodes.classify.decide.decisions import Decision, decided
from errcodes.classify.decide.findings import Finding
from errcodes.classify.decide.settled import settled_code
from errcodes.classify.decide.table import Row
from errcodes.classify.diagnosis import Code, Diagnosis, Fit
from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.read.reading import Reading
from errcodes.classify.read.registry import Registry
from errcodes.classify.read.tls_causes import causes
from errcodes.classify.walk.record import Record, walked
from errcodes.classify.walk.tracebacks import function, top_package
from errcodes.codes import AppErrorCode, NetworkErrorCode

__all__ = [
    "code_on",
    "complete_decision_on",
    "decision_on",
    "declared_diagnosis",
    "diagnosis_of",
    "diagnosis_on",
    "is_cancellation",
]

_Answer = TypeVar("_Answer")
_Default = TypeVar("_Default")
_Read: TypeAlias = Callable[[BaseException, Registry], _Answer]
_MOST_EVIDENCE = 8
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_TLS_FAILED, _NEAREST, _STATUS = NetworkErrorCode.SSL_HANDSHAKE_FAILED, Fit.NEAREST, Weight.STATUS
_MOST_DIAGNOSES = 512
#: What was written for decisions that are alike in all that a diagnosis depends on, and whether a
#: server answered, which may ask for a delay.
_diagnoses: dict[tuple[object, ...], tuple[Diagnosis, bool]] = {}
_UNRECOGNIZED = Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)


def _guarded(default: _Default) -> Callable[[_Read[_Answer]], _Read[_Answer | _Default]]:
    """Decorate what reads an exception: where the reading itself fails it gives the default.

    Nothing is known to fail there. But this stands on the error path of somebody's service, where a
    default is worth more than a second failure. What is the caller's passes: what a signal handler
    raised, say a soft time limit.
    """

    def decorated(read: _Read[_Answer]) -> _Read[_Answer | _Default]:
        @wraps(read)
        def guarded(exc: BaseException, registry: Registry) -> _Answer | _Default:
            try:
                return read(exc, registry)
            except Exception as failure:
                cls: type = type(exc)
                if _is_own(failure.__traceback__) and issubclass(cls, BaseException):
                    return default
                raise

        return guarded

    return decorated


@_guarded(None)
def code_on(exc: BaseException, registry: Registry) -> Code | None:
    """Give the code of a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    caught = walked(exc)
    code = settled_code(caught, registry)
    if code is not None:
        return code
    decision = _decided(caught, registry)
    return None if decision is None else decision.code


@_guarded(None)
def decision_on(exc: BaseException, registry: Registry) -> Decision | None:
    """Give the decision on a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return _decided(walked(exc), registry)


@_guarded(None)
def complete_decision_on(exc: BaseException, registry: Registry) -> Decision | None:
    """Give the decision on a failure, with all that its code does not depend on.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return _decided(walked(exc), registry, completely=True)


@_guarded(_UNRECOGNIZED)
def diagnosis_on(exc: BaseException, registry: Registry) -> Diagnosis:
    """Give the diagnosis of a failure.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return diagnosis_of(_decided(walked(exc), registry, completely=True))


def _decided(caught: Record, registry: Registry, *, completely: bool = False) -> Decision | None:
    reading = Reading(caught, registry)
    return decided(combined(caught, reading), reading, completely=completely)


def _is_own(traceback: TracebackType | None) -> bool:
    """Tell whether all frames are of this library, and of what it calls in the standard library."""
    while traceback is not None:
        package = top_package(function(traceback)[0])
        if package != "errcodes" and package not in sys.stdlib_module_names:
            return False
        traceback = traceback.tb_next
    return True


def diagnosis_of(decision: Decision | None) -> Diagnosis:
    """Give the diagnosis that a decision comes to; without one nothing was recognised."""
    if decision is None:
        return _UNRECOGNIZED
    if decision.row is None:
        return _declared(decision)
    # An outage fails in the same way thousands of times.
    key = _key(decision)
    known = _diagnoses.get(key)
    if known is None:
        known = (_written(decision, decision.row), decision.is_answered)
        if len(_diagnoses) >= _MOST_DIAGNOSES:
            _diagnoses.clear()
        _diagnoses[key] = known
    diagnosis, is_answered = known
    delay = decision.retry_after if is_answered else None
    return diagnosis if delay is None else attrs.evolve(diagnosis, retry_after=delay)


def _key(decision: Decision) -> tuple[object, ...]:
    """Give all that a diagnosis depends on, but the delay that a server asks for."""
    finding, best = decision.finding, decision.best
    parts: list[object] = [
        decision.reached,
        finding.outlook,
        best.symptom,
        best.weight,
        best.value,
        best.exact,
    ]
    for each, _ in finding.entries:
        origin = (each.owner, each.attribute, each.value)
        parts.append((each.symptom, each.phase, each.weight, each.exact, origin))
    return tuple(parts)


def _written(decision: Decision, row: Row) -> Diagnosis:
    finding, best, code = decision.finding, decision.best, row.code
    pointed_at = _causes(finding) if code is _TLS_FAILED else ()
    return Diagnosis(
        code,
        row.fit if best.exact and not decision.has_phase_in_words else _NEAREST,
        phase=decision.phase,
        causes=pointed_at,
        status=decision.http_status,
        transient=decision.transient,
        sent=decision.sent,
        app_code=_app_code(code, best, pointed_at),
        evidence=_lines(finding, best),
    )


def _declared(decision: Decision) -> Diagnosis:
    """Give the diagnosis of a code that the exception brings, be it alone or with its reasons."""
    declared, transient, sent = decision.best.declared, decision.transient, decision.sent
    if isinstance(declared, Diagnosis):
        if (declared.transient, declared.sent) == (transient, sent):
            return declared
        return attrs.evolve(declared, transient=transient, sent=sent)
    found = declared_diagnosis(decision.code, decision.best.line)
    delay = decision.retry_after
    return attrs.evolve(found, transient=transient, sent=sent, retry_after=delay)


def declared_diagnosis(code: Code, line: str) -> Diagnosis:
    """Give the diagnosis of a failure whose code somebody declares.

    Args:
        code: The code.
        line: Who declares it, as a line of evidence.
    """
    follows = consequence(code)
    sent = sent_in(follows.phase)
    app_code = follows.app_code
    return Diagnosis(
        code, Fit.EXACT, transient=follows.transient, sent=sent, app_code=app_code, evidence=(line,)
    )


def is_cancellation(exc: BaseException, registry: Registry) -> bool:
    """Tell whether this is a cancellation that is an Exception, or a group of nothing else."""
    waiting = [walked(exc)]
    while waiting:
        each = waiting.pop()
        if each.info.is_group and each.attempts:
            waiting += each.attempts
            continue
        names = registry.profiles[each.info].names
        if not (names and names[0].weight is Weight.CANCELED):
            return False
    return True


def _causes(finding: Finding) -> tuple[int, ...]:
    """Give the causes that the heaviest of the evidence points at which points at any."""
    # Of the words only those count that point at a cause: see `cause_evidence`.
    evidence = [
        each
        for each, _ in finding.entries
        if each.symptom is Symptom.TLS and each.weight is not Weight.HINT
    ]
    evidence.sort(key=_weight, reverse=True)
    return next((found for found in map(causes, evidence) if found), ())


def _weight(evidence: Evidence) -> int:
    return evidence.weight


def _app_code(
    code: NetworkErrorCode, best: Evidence, pointed_at: tuple[int, ...]
) -> AppErrorCode | None:
    status = best.weight is _STATUS and isinstance(best.value, int)
    if not (status or pointed_at):
        return consequence(code).app_code
    keys = [("cause", cause) for cause in pointed_at]
    if status:
        keys.append(("status", int(best.value)))
    nearer = (APP_CODES[key] for key in keys if key in APP_CODES)
    return next(nearer, consequence(code).app_code)


def _lines(finding: Finding, best: Evidence) -> tuple[str, ...]:
    """Show the evidence that says the same as the best, outermost first."""
    lines = (each.line for each, _ in finding.entries if each.symptom is best.symptom)
    return tuple(dict.fromkeys(lines))[:_MOST_EVIDENCE]
