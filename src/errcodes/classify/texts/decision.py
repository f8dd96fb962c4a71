"""From what a text reports to the failure that it is: the heaviest evidence, in its phase."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.table import PHASED, Row, row
from errcodes.classify.words.index import Hit

__all__ = ["Decision", "decide"]

#: What yields to anything else of the same weight.
_VAGUE: dict[Symptom | None, int] = {
    Symptom.TLS: -1,
    Symptom.PROTOCOL: -1,
    Symptom.OS_ERROR: -2,
    Symptom.STATUS: -3,
    Symptom.CANCELED: -2,
}
_CONNECTING_IN_TLS = (Symptom.OS_ERROR, Phase.TLS)


class Decision(NamedTuple):
    """The phrase that decides, the phase that the others show, and the row of the table."""

    hit: Hit
    phase: Phase | None
    row: Row


def decide(hits: Sequence[Hit]) -> Decision | None:
    """Give what the heaviest phrase says, in the phase that the rest shows; None for nothing.

    Args:
        hits: The phrases of a text that report a failure, in their order. Of what weighs the same
            the last one is the root.
    """
    failures = [hit for hit in reversed(hits) if hit.symptom is not None]
    for hit in sorted(failures, key=_heaviness, reverse=True):
        decision = _decision(hit, hits)
        if decision is not None:
            return decision
    return None


def _decision(hit: Hit, hits: Sequence[Hit]) -> Decision | None:
    if hit.symptom is None:
        return None
    phase = _phase(hit, hits) if hit.symptom in PHASED else hit.phase
    # Some call all that ends while they get connected a failure to connect.
    symptom = Symptom.TLS if (hit.symptom, phase) == _CONNECTING_IN_TLS else hit.symptom
    found = row(symptom, phase)
    return Decision(hit, phase, found) if found else None


def _heaviness(hit: Hit) -> tuple[int, int]:
    """Rank by weight, then by how much a symptom says."""
    return (hit.weight, _VAGUE.get(hit.symptom, 0))


def _phase(best: Hit, hits: Iterable[Hit]) -> Phase | None:
    """Give the phase: shown with the symptom, or else by a frame, or by a wrapper's class."""
    if best.weight >= Weight.NUMBER:
        return best.phase
    phased = [hit for hit in hits if hit.phase]
    frames = [hit for hit in phased if hit.weight is Weight.FRAME]
    same = [hit for hit in phased if hit.symptom is best.symptom]
    certain = [hit for hit in same if hit.weight >= Weight.WORDS]
    phases = [hit for hit in phased if hit.weight is Weight.PHASE]
    wrappers = [hit for hit in phased if hit.weight in {Weight.WRAPPER, Weight.NAME_PATTERN}]
    likely = frames or certain or phases or same or wrappers
    return max(reversed(likely), key=_heaviness).phase if likely else None
