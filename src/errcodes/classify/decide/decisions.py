"""What a finding comes to: the code, whether to try again, and whether the request had left."""

from collections.abc import Sequence
from typing import cast

import attrs

from errcodes.classify.decide.consequences import (
    PROXY_REFUSALS,
    TRANSIENT_STATUSES,
    consequence,
    sent_in,
)
from errcodes.classify.decide.findings import IN_CONTEXT, Finding, Outcome
from errcodes.classify.decide.phases import phase_of
from errcodes.classify.decide.stages import stage
from errcodes.classify.decide.table import LIKELY_PHASES, ONLY_PHASES, PHASED, ROWS, Row
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.evidence import WEAK, Evidence, Phase, Symptom, Weight
from errcodes.classify.read.numbers.http_statuses import STATUS_BY_SYMPTOM, STATUS_SYMPTOMS
from errcodes.classify.read.reading import Reading
from errcodes.classify.read.tls_causes import cause_evidence
from errcodes.codes import NetworkErrorCode

__all__ = ["Decision", "decided", "furthest_attempt"]

#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_TLS, _UNENCODABLE, _DENIED, _BUSY, _TIMEOUT = (
    Symptom.TLS,
    Symptom.UNENCODABLE,
    Symptom.DENIED,
    Symptom.BUSY,
    Symptom.TIMEOUT,
)
_STATUS, _HINT, _BROAD = Weight.STATUS, Weight.HINT, Weight.BROAD_NAME
_PROXY = Phase.PROXY
_CONNECT_FAILED, _OTHER = NetworkErrorCode.CONNECT_FAILED, NetworkErrorCode.OTHER
_STATUSES = range(200, 1_000)
_BROKEN = frozenset({Symptom.PROTOCOL, Symptom.STREAM_RESET})
_ANSWERS = frozenset({Symptom.DENIED, Symptom.BUSY})
_ANSWERED = STATUS_SYMPTOMS | _ANSWERS
_READ = STATUS_SYMPTOMS | {Symptom.JSON}
#: The stage of a code that is not the network's, which comes from further on than any phase.
_BEYOND = (len(Phase), 0)


# Frozen attrs classes take three times as long to make.
@attrs.define(eq=False, repr=False)
class Decision:
    """What is known of a failure, the evidence that decides, and the row that it decides by.

    Evidence that brings its code needs no row.
    """

    finding: Finding
    best: Evidence
    reached: Phase | None
    row: Row | None

    @property
    def phase(self) -> Phase | None:
        """The phase that the request had come to, where that is known."""
        symptom = self.best.symptom
        return ONLY_PHASES.get(symptom) or self.reached or LIKELY_PHASES.get(symptom)

    @property
    def code(self) -> Code:
        """The code."""
        if self.row is not None:
            return self.row.code
        declared = self.best.declared
        return declared.code if isinstance(declared, Diagnosis) else cast("Code", declared)

    @property
    def _outcome(self) -> Outcome | Diagnosis | None:
        """What says what is to come for all attempts together, or is declared with the code."""
        declared = self.best.declared
        return self.finding.outcome or (declared if isinstance(declared, Diagnosis) else None)

    @property
    def transient(self) -> bool:
        """Whether the same request may succeed later, unchanged."""
        known = self._outcome
        return self._is_transient(self.code) if known is None else known.transient

    @property
    def sent(self) -> bool | None:
        """Whether the request had left; None where nobody knows."""
        known = self._outcome
        if known is not None:
            return known.sent
        left = sent_in(self.phase or consequence(self.code).phase)
        return None if left is False and not self._certainly_unsent() else left

    def _certainly_unsent(self) -> bool:
        """Tell whether anything but a guess says that the request had not come to be sent.

        A class is raised for more than its name says: pyreqwest calls a stalled read a
        `ConnectTimeoutError`. So its name alone, or everyday words, make nothing certain.
        """
        timed_out = self.best.symptom is _TIMEOUT
        if _is_certain(self.best) and not timed_out:
            return True
        certain = [each.phase for each, _ in self.finding.entries if _is_certain(each)]
        # The phase of a time-out may be that of a name or of words around it: these are guesses.
        if timed_out and self.reached not in certain:
            return False
        return any(phase is not None and sent_in(phase) is False for phase in certain)

    @property
    def has_phase_in_words(self) -> bool:
        """Whether nothing but the words around a time-out tell its phase.

        "Timeout occurred while connecting to the device" is said of deadlines over all of it.
        """
        if self.best.symptom is not _TIMEOUT or self.reached is None:
            return False
        return all(each.phase is not self.reached for each, _ in self.finding.entries)

    @property
    def http_status(self) -> int | None:
        """The status that the peer gave; where it broke the protocol it gave none.

        aiohttp has a status of 400 for an answer that it could not read. A status that is only
        likely counts where it decides.
        """
        symptom = self.best.symptom
        if symptom in _BROKEN:
            return None
        likely = symptom in STATUS_SYMPTOMS
        if likely and isinstance(self.best.value, int) and self.best.value in _STATUSES:
            return self.best.value
        for each, _ in self.finding.entries:
            if each.weight is _STATUS or (likely and each.symptom in STATUS_SYMPTOMS):
                number = each.value
                if isinstance(number, int) and number in _STATUSES:
                    return number
        # The name of a class, or words, that mean one status: `VaultDown`, "no healthy upstream".
        named = likely and isinstance(self.best.value, str) and self.best.weight is not _BROAD
        return STATUS_BY_SYMPTOM.get(symptom) if named else None

    @property
    def is_answered(self) -> bool:
        """Whether any of the evidence is the answer of a server."""
        return any(each.symptom in _ANSWERED for each, _ in self.finding.entries)

    @property
    def retry_after(self) -> float | None:
        """The seconds that the server asks to wait, where an answer of its says so."""
        entries = self.finding.entries
        asked = {id(record): record for each, record in entries if each.symptom in _ANSWERED}
        if not asked:
            return None
        status = self.http_status
        from errcodes.classify.read.headers import requested_delay  # It reads dates: heavy.

        delays = (requested_delay(record, status) for record in asked.values())
        return next((delay for delay in delays if delay is not None), None)

    @property
    def stage(self) -> tuple[int, int]:
        """How far the request had come, as a rank."""
        code = self.code
        if not isinstance(code, NetworkErrorCode):
            return _BEYOND
        declared = self.best.declared
        phase = declared.phase if isinstance(declared, Diagnosis) else self.phase
        return stage(code, phase)

    def _is_transient(self, code: Code) -> bool:
        if self.best.symptom is _UNENCODABLE:
            return False  # A name that is none now will be none later.
        if code is _CONNECT_FAILED and self._refused_by_proxy():
            return False
        if code is _OTHER and self.row is not None:
            busy = self.best.symptom is _BUSY
            return busy or self.http_status in TRANSIENT_STATUSES
        return consequence(code).transient

    def _refused_by_proxy(self) -> bool:
        if self.best.symptom is _DENIED:
            return True
        for each, _ in self.finding.entries:
            if each.phase is _PROXY:
                return self.http_status in PROXY_REFUSALS
        return False


def _is_certain(evidence: Evidence) -> bool:
    """Tell what was raised for one event alone from guesses; words beside a mark are no guess."""
    return evidence.weight not in WEAK or (evidence.weight is _HINT and evidence.exact)


def decided(finding: Finding, reading: Reading, *, completely: bool = False) -> Decision | None:
    """Give the decision that a finding comes to, or None where nothing is recognised.

    Args:
        finding: What is known of a failure.
        reading: Who asks.
        completely: Give the phase also where the code does not depend on it.
    """
    best = finding.best
    if best is None:
        return None
    if best.declared is not None:
        return Decision(finding, best, None, None)
    if completely and best.symptom is _TLS:
        finding.add_behind(_TLS, cause_evidence)
    reached = _reached(finding, best, reading, completely=completely)
    row = ROWS.get((best.symptom, reached))
    return Decision(finding, best, reached, row) if row else None


def _reached(
    finding: Finding, best: Evidence, reading: Reading, *, completely: bool
) -> Phase | None:
    """Give the phase that the request had come to, where it is needed and known."""
    if best.symptom in _ANSWERS:
        return best.phase  # The function that waited for it may be called to connect.
    if best.symptom in _READ:
        return None  # All of the answer was there.
    if completely or best.symptom in PHASED:
        return phase_of(finding, best, reading)
    return None


def furthest_attempt(findings: Sequence[Finding], reading: Reading) -> Finding:
    """Give the finding of the attempt that got furthest, with the outcome of all of them."""
    decisions = [decided(finding, reading, completely=True) for finding in findings]
    known = [decision for decision in decisions if decision is not None]
    if not known:
        return Finding()
    finding = max(known, key=_precedence).finding
    finding.outcome = Outcome(_all_transient(known), _any_sent(decisions))
    return finding


def _precedence(decision: Decision) -> tuple[bool, tuple[int, int]]:
    return (decision.finding.rank >= IN_CONTEXT, decision.stage)


def _all_transient(attempts: Sequence[Decision]) -> bool:
    """Tell whether all may be repeated together; who was only cancelled does not hinder that."""
    failed = [each for each in attempts if each.code is not NetworkErrorCode.CANCELED]
    return bool(failed) and all(each.transient for each in failed)


def _any_sent(attempts: Sequence[Decision | None]) -> bool | None:
    """Tell whether any request left; of an attempt that is not recognised nobody knows."""
    left = [None if each is None else each.sent for each in attempts]
    return True if True in left else None if None in left else False
