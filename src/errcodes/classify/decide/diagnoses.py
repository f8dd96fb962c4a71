"""What a decision comes to: a diagnosis, with its reasons."""

from operator import attrgetter

import attrs

from errcodes.classify.decide.consequences import consequence, nearest_app_code, sent_in
from errcodes.classify.decide.decisions import Decision
from errcodes.classify.decide.findings import Finding
from errcodes.classify.decide.table import Row
from errcodes.classify.diagnosis import Code, Diagnosis, Fit
from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.read.tls_causes import causes
from errcodes.codes import NetworkErrorCode

__all__ = ["UNRECOGNIZED", "declared_diagnosis", "diagnosis_of"]

_MOST_EVIDENCE = 8
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_TLS_FAILED, _NEAREST, _STATUS = NetworkErrorCode.SSL_HANDSHAKE_FAILED, Fit.NEAREST, Weight.STATUS
_MOST_DIAGNOSES = 512
#: What was written for decisions that are alike in all that a diagnosis depends on, and whether a
#: server answered, which may ask for a delay.
_diagnoses: dict[tuple[object, ...], tuple[Diagnosis, bool]] = {}
UNRECOGNIZED = Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)


def diagnosis_of(decision: Decision) -> Diagnosis:
    """Give the diagnosis that a decision comes to."""
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
        finding.outcome,
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
    status = best.value if best.weight is _STATUS and isinstance(best.value, int) else None
    return Diagnosis(
        code,
        row.fit if best.exact and not decision.has_phase_in_words else _NEAREST,
        phase=decision.phase,
        causes=pointed_at,
        status=decision.http_status,
        transient=decision.transient,
        sent=decision.sent,
        app_code=nearest_app_code(code, pointed_at, status),
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


def _causes(finding: Finding) -> tuple[int, ...]:
    """Give the causes that the heaviest of the evidence points at which points at any."""
    # Of the words only those count that point at a cause: see `cause_evidence`.
    evidence = [
        each
        for each, _ in finding.entries
        if each.symptom is Symptom.TLS and each.weight is not Weight.HINT
    ]
    evidence.sort(key=attrgetter("weight"), reverse=True)
    return next((found for found in map(causes, evidence) if found), ())


def _lines(finding: Finding, best: Evidence) -> tuple[str, ...]:
    """Show the evidence that says the same as the best, outermost first."""
    lines = (each.line for each, _ in finding.entries if each.symptom is best.symptom)
    return tuple(dict.fromkeys(lines))[:_MOST_EVIDENCE]
