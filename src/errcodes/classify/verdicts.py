"""From what a failure says to the code, and to the diagnosis."""

from collections.abc import Callable
from typing import NamedTuple

from errcodes.classify.attributes import is_exception
from errcodes.classify.consequences import APP_CODES, CONSEQUENCES, SENT, TRANSIENT_STATUSES
from errcodes.classify.decision import spoken
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.facts import Fact, Phase, Strength, Symptom
from errcodes.classify.kinds import Kind
from errcodes.classify.spaces import openssl
from errcodes.classify.table import LIKELY_PHASES, ONLY_PHASES, PHASED, Fit, Row, row
from errcodes.classify.voices import Voice, phase
from errcodes.codes import AppErrorCode, NetworkErrorCode

__all__ = ["Judgement", "diagnosis", "judged"]

_MOST_EVIDENCE = 8
_BROKEN = frozenset({Symptom.PROTOCOL, Symptom.STREAM_RESET})


class Judgement(NamedTuple):
    """What was heard of a failure, the fact that decides, and the row that it decides by.

    A fact that brings its verdict needs no row.
    """

    voice: Voice
    best: Fact
    phase: Phase | None
    row: Row | None

    @property
    def code(self) -> Code:
        """The code."""
        if self.best.verdict is not None:
            return self.best.verdict.code
        return self.row.code if self.row else NetworkErrorCode.OTHER

    @property
    def transient(self) -> bool:
        """Whether the same request may succeed later, unchanged."""
        if self.best.verdict is not None:
            return self.best.verdict.transient
        return self.row is not None and _transient(self.best, self.row.code, self.http_status)

    @property
    def http_status(self) -> int | None:
        """The status that the peer gave; where it broke the protocol it gave none.

        aiohttp has a status of 400 for an answer that it could not read.
        """
        if self.best.symptom in _BROKEN:
            return None
        numbers = (fact.value for fact in self.voice.facts if fact.strength is Strength.STATUS)
        return next((number for number in numbers if isinstance(number, int)), None)


def judged(
    exc: BaseException, kind: Callable[[type[BaseException]], Kind], *, thorough: bool = False
) -> Judgement | None:
    """Give the judgement on a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        kind: Gives what is known of a class.
        thorough: Read also what the code does not depend on.

    Raises:
        TypeError: For something that is no exception.
    """
    if not is_exception(exc):
        raise TypeError(f"classify takes an exception, not {type(exc).__name__}")
    try:
        voice = spoken(exc, thorough=thorough, kind=kind)
    except Exception:  # noqa: BLE001
        # Nothing is known to get here. But this stands on the error path of somebody's service,
        # where a default is worth more than a second failure.
        return None
    best = voice.best
    if best is None:
        return None
    reached = phase(voice) if thorough or best.symptom in PHASED else None
    told = row(best.symptom, reached)
    only = ONLY_PHASES.get(best.symptom)
    likely = only or reached or LIKELY_PHASES.get(best.symptom)
    return Judgement(voice, best, likely, told) if told or best.verdict else None


def diagnosis(judgement: Judgement | None) -> Diagnosis:
    """Give the diagnosis that a judgement comes to; without one nothing was recognised."""
    if judgement is None:
        return Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)
    voice, best, reached, told = judgement
    if best.verdict is not None or told is None:
        return best.verdict or Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)
    code, http_status = told.code, judgement.http_status
    return Diagnosis(
        code,
        told.fit,
        phase=reached,
        causes=_causes(voice) if code is NetworkErrorCode.SSL_HANDSHAKE_FAILED else (),
        status=http_status,
        transient=_transient(best, code, http_status),
        sent=SENT[reached] if reached else CONSEQUENCES[code].sent,
        app_code=_app_code(code, best),
        evidence=_evidence(voice, best),
    )


def _transient(best: Fact, code: NetworkErrorCode, http_status: int | None) -> bool:
    if best.symptom is Symptom.UNENCODABLE:
        return False  # A name that is none now will be none later.
    other = code is NetworkErrorCode.OTHER and http_status in TRANSIENT_STATUSES
    return other or CONSEQUENCES[code].transient


def _causes(voice: Voice) -> tuple[int, ...]:
    """Give the causes that the strongest of the facts points at which points at any."""
    facts = [fact for fact in voice.facts if fact.symptom is Symptom.TLS]
    strongest_first = sorted(facts, key=lambda fact: fact.strength, reverse=True)
    pointed_at = (openssl.causes(fact) for fact in strongest_first)
    return next((causes for causes in pointed_at if causes), ())


def _app_code(code: NetworkErrorCode, best: Fact) -> AppErrorCode | None:
    attribute = "status" if best.strength is Strength.STATUS else best.attribute
    return APP_CODES.get((attribute, best.value)) or CONSEQUENCES[code].app_code


def _evidence(voice: Voice, best: Fact) -> tuple[str, ...]:
    """Show the facts that say the same as the best one, outermost first."""
    lines = (fact.evidence for fact in voice.facts if fact.symptom is best.symptom)
    return tuple(dict.fromkeys(lines))[:_MOST_EVIDENCE]
