"""What the name of an exception class may say."""

from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Strength

__all__ = ["Name"]


class Name(NamedTuple):
    """What the name of a class says; a symptom of None: nothing, and no base of it does."""

    symptom: Symptom | None
    phase: Phase | None = None
    strength: Strength = Strength.CLASS
