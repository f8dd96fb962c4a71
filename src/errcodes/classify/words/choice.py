"""Which of the phrases of a text decides, and in which phase."""

from collections.abc import Iterable, Sequence

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.index import Hit

__all__ = ["PHASED", "heaviest_first", "hit_phase"]

#: What may have happened in any phase, on which its code depends: see the table of decisions.
PHASED = frozenset({Symptom.OS_ERROR, Symptom.TIMEOUT})
#: What yields to anything else that is as heavy.
_VAGUE: dict[Symptom | None, int] = {
    Symptom.TLS: -1,
    Symptom.PROTOCOL: -1,
    Symptom.OS_ERROR: -2,
    Symptom.STATUS: -3,
    Symptom.CANCELED: -2,
    Symptom.FAILED: -4,
}
#: Python finds a member through its class in twenty times what a name of the module takes.
_PHASE, _WRAPPER, _AROUND = Weight.PHASE, Weight.WRAPPER, (Weight.WRAPPER, Weight.NAME_PATTERN)
_WORDS, _NUMBER, _FRAME = Weight.WORDS, Weight.NUMBER, Weight.FRAME
_DENIED = Symptom.DENIED
#: What was answered says nothing of the phase in which another thing failed.
_ANSWERS = (Symptom.BUSY, Symptom.DENIED, Symptom.STATUS)


def heaviest_first(hits: Sequence[Hit]) -> list[Hit]:
    """Give the phrases that say what failed, the heaviest first; of two the last is the root."""
    failures = [hit for hit in reversed(hits) if hit.symptom is not None]
    if len(failures) > 1:
        failures.sort(key=_precedence, reverse=True)
    return failures


def _precedence(hit: Hit) -> tuple[int, int]:
    """Rank by weight, then by how much a symptom says.

    A login may fail as it is refused, or as it is made: of `login failed: could not connect` and
    `could not connect: login failed` the last is the root.
    """
    if hit.symptom is _DENIED and hit.weight is _WRAPPER:
        return (hit.weight, _VAGUE[Symptom.OS_ERROR])
    return (hit.weight, _VAGUE.get(hit.symptom, 0))


def hit_phase(best: Hit, hits: Iterable[Hit]) -> Phase | None:
    """Give the phase: that of the phrase, or else of a frame, of others, or of a wrapper.

    Args:
        best: The phrase that decides.
        hits: All phrases of the text.
    """
    if best.weight >= _NUMBER:
        return best.phase
    phased = [hit for hit in hits if hit.phase]
    if not phased:
        return None
    frames = [hit for hit in phased if hit.weight is _FRAME]
    same = [hit for hit in phased if hit.symptom is best.symptom]
    certain = [hit for hit in same if hit.weight >= _WORDS]
    # `cannot connect: timed out waiting for a handshake`
    around = [hit for hit in same if hit.start <= best.start and best.end < hit.end]
    bare = [hit for hit in phased if hit.weight is _PHASE]
    wrappers = [hit for hit in phased if hit.weight in _AROUND and hit.symptom not in _ANSWERS]
    likely = frames or certain or around or bare or same or wrappers
    if len(likely) == 1:
        return likely[0].phase
    return max(reversed(likely), key=_precedence).phase if likely else None
