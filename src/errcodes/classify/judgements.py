"""What a voice comes to: the code, and whether to try again."""

from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.consequences import CONSEQUENCES, PROXY_REFUSALS, SENT, TRANSIENT_STATUSES
from errcodes.classify.diagnosis import Code
from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.table import LIKELY_PHASES, ONLY_PHASES, PHASED, Row, progress, row
from errcodes.classify.voices import Level, Outlook, Voice, phase
from errcodes.codes import NetworkErrorCode

__all__ = ["Judgement", "furthest", "judgement_on"]

_BROKEN = frozenset({Symptom.PROTOCOL, Symptom.STREAM_RESET})
#: The ranks of nothing at all, and of a code that is not the network's, which comes from further
#: on than any phase.
_NOWHERE, _BEYOND = (-1, -1), (len(Phase), 0)


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
        if self.voice.outlook is not None:
            return self.voice.outlook.transient
        if self.best.verdict is not None:
            return self.best.verdict.transient
        return self.row is not None and self._heals(self.row.code)

    @property
    def sent(self) -> bool | None:
        """Whether the request had left; None where nobody knows."""
        if self.voice.outlook is not None:
            return self.voice.outlook.sent
        if self.best.verdict is not None:
            return self.best.verdict.sent
        if self.phase is not None:
            return SENT[self.phase]
        return CONSEQUENCES[self.row.code].sent if self.row else None

    @property
    def http_status(self) -> int | None:
        """The status that the peer gave; where it broke the protocol it gave none.

        aiohttp has a status of 400 for an answer that it could not read.
        """
        if self.best.symptom in _BROKEN:
            return None
        numbers = (fact.value for fact in self.voice.facts if fact.strength is Strength.STATUS)
        return next((number for number in numbers if isinstance(number, int)), None)

    @property
    def progress(self) -> tuple[int, int]:
        """How far the request had come, as a rank."""
        if self.best.verdict is None:
            return progress(self.row.code, self.phase) if self.row else _NOWHERE
        code = self.best.verdict.code
        if not isinstance(code, NetworkErrorCode):
            return _BEYOND
        return progress(code, self.best.verdict.phase)

    def _heals(self, code: NetworkErrorCode) -> bool:
        if self.best.symptom is Symptom.UNENCODABLE:
            return False  # A name that is none now will be none later.
        if code is NetworkErrorCode.CONNECT_FAILED and self._refused_by_proxy():
            return False
        if code is NetworkErrorCode.OTHER:
            return self.http_status in TRANSIENT_STATUSES
        return CONSEQUENCES[code].transient

    def _refused_by_proxy(self) -> bool:
        by_proxy = any(fact.phase is Phase.PROXY for fact in self.voice.facts)
        return by_proxy and self.http_status in PROXY_REFUSALS


def judgement_on(voice: Voice, *, thorough: bool = False) -> Judgement | None:
    """Give the judgement that a voice comes to, or None where it tells nothing.

    Args:
        voice: What a failure says.
        thorough: Give the phase also where the code does not depend on it.
    """
    best = voice.best
    if best is None:
        return None
    reached = phase(voice) if thorough or best.symptom in PHASED else None
    told = row(best.symptom, reached)
    only = ONLY_PHASES.get(best.symptom)
    likely = only or reached or LIKELY_PHASES.get(best.symptom)
    return Judgement(voice, best, likely, told) if told or best.verdict else None


def furthest(voices: Sequence[Voice]) -> Voice:
    """Give the voice of the attempt that got furthest, with the outlook of all of them.

    Args:
        voices: What each of several attempts says, heard thoroughly.
    """
    heard = [judgement_on(voice, thorough=True) for voice in voices]
    spoke = [judgement for judgement in heard if judgement is not None]
    if not spoke:
        return Voice()
    voice = max(spoke, key=_precedence).voice
    voice.outlook = Outlook(_all_transient(spoke), _any_sent(heard))
    return voice


def _precedence(judgement: Judgement) -> tuple[bool, tuple[int, int]]:
    return (judgement.voice.level > Level.WHISPER, judgement.progress)


def _all_transient(attempts: Sequence[Judgement]) -> bool:
    """Tell whether all may be repeated together; who was only cancelled does not hinder that."""
    failed = [each for each in attempts if each.code is not NetworkErrorCode.CANCELED]
    return bool(failed) and all(each.transient for each in failed)


def _any_sent(attempts: Sequence[Judgement | None]) -> bool | None:
    """Tell whether any request left; of an attempt that is not recognised nobody knows."""
    sent = [None if each is None else each.sent for each in attempts]
    return True if True in sent else None if None in sent else False
