"""From what a text reports to the failure that it is: the heaviest evidence, in its phase."""

from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.decide.table import PHASED, Row, row
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.read.numbers.http_statuses import STATUS_SYMPTOMS
from errcodes.classify.words.choice import heaviest_first, hit_phase
from errcodes.classify.words.index import Hit

__all__ = ["Decision", "decide"]

_JSON, _OS_ERROR, _TLS = Symptom.JSON, Symptom.OS_ERROR, Symptom.TLS
_IN_TLS, _STATUS = Phase.TLS, Weight.STATUS


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
    heaviest = heaviest_first(hits)
    if heaviest and heaviest[0].symptom is _JSON:
        # A page of an error is not the JSON that was due: the status tells why.
        heaviest.sort(key=_has_status, reverse=True)
    for hit in heaviest:
        decision = _decision(hit, hits)
        if decision is not None:
            return decision
    return None


def _has_status(hit: Hit) -> bool:
    return hit.weight is _STATUS and hit.symptom in STATUS_SYMPTOMS


def _decision(hit: Hit, hits: Sequence[Hit]) -> Decision | None:
    phase = hit_phase(hit, hits) if hit.symptom in PHASED else hit.phase
    # Some call all that ends while they get connected a failure to connect.
    symptom = _TLS if hit.symptom is _OS_ERROR and phase is _IN_TLS else hit.symptom
    found = row(symptom, phase) if symptom else None
    return Decision(hit, phase, found) if found else None
