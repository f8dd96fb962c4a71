"""From what a failure says to the code, and to the diagnosis."""

from collections.abc import Callable

import attrs

from errcodes.classify.attributes import is_exception
from errcodes.classify.consequences import APP_CODES, CONSEQUENCES
from errcodes.classify.decision import spoken
from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.evidence import Symptom
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.judgements import Judgement, judgement_on
from errcodes.classify.kinds import Kind
from errcodes.classify.spaces import openssl
from errcodes.classify.table import Fit
from errcodes.classify.voices import Voice
from errcodes.codes import AppErrorCode, NetworkErrorCode

__all__ = ["diagnosis", "judged"]

_MOST_EVIDENCE = 8


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
    return judgement_on(voice, thorough=thorough)


def diagnosis(judgement: Judgement | None) -> Diagnosis:
    """Give the diagnosis that a judgement comes to; without one nothing was recognised."""
    if judgement is None:
        return Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)
    voice, best, reached, told = judgement
    if best.verdict is not None:
        return attrs.evolve(best.verdict, transient=judgement.transient, sent=judgement.sent)
    if told is None:
        return Diagnosis(NetworkErrorCode.OTHER, Fit.UNRECOGNIZED)
    code = told.code
    causes = _causes(voice) if code is NetworkErrorCode.SSL_HANDSHAKE_FAILED else ()
    return Diagnosis(
        code,
        told.fit,
        phase=reached,
        causes=causes,
        status=judgement.http_status,
        transient=judgement.transient,
        sent=judgement.sent,
        app_code=_app_code(code, best, causes),
        evidence=_evidence(voice, best),
    )


def _causes(voice: Voice) -> tuple[int, ...]:
    """Give the causes that the strongest of the facts points at which points at any."""
    facts = [fact for fact in voice.facts if fact.symptom is Symptom.TLS]
    strongest_first = sorted(facts, key=lambda fact: fact.strength, reverse=True)
    pointed_at = (openssl.causes(fact) for fact in strongest_first)
    return next((causes for causes in pointed_at if causes), ())


def _app_code(code: NetworkErrorCode, best: Fact, causes: tuple[int, ...]) -> AppErrorCode | None:
    told = [("cause", cause) for cause in causes]
    if best.strength is Strength.STATUS and isinstance(best.value, int):
        told.append(("status", best.value))
    pointed_at = (APP_CODES[each] for each in told if each in APP_CODES)
    return next(pointed_at, CONSEQUENCES[code].app_code)


def _evidence(voice: Voice, best: Fact) -> tuple[str, ...]:
    """Show the facts that say the same as the best one, outermost first."""
    lines = (fact.evidence for fact in voice.facts if fact.symptom is best.symptom)
    return tuple(dict.fromkeys(lines))[:_MOST_EVIDENCE]
