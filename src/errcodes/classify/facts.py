"""What one exception can say: a symptom, in a phase, with a strength."""

from enum import IntEnum, auto
from typing import TYPE_CHECKING, NamedTuple

from errcodes.classify.classes import class_name
from errcodes.classify.evidence import Phase, Symptom

if TYPE_CHECKING:
    from errcodes.classify.diagnosis import Diagnosis

__all__ = ["Fact", "Phase", "Strength", "Symptom"]

_LONGEST_LINE = 300


class Strength(IntEnum):
    """How much a fact weighs against the other facts of the same failure.

    A `SHAPE` and a `HINT` are whispers: what the exception was made from may overrule them.
    """

    #: What a class is called, where nobody knows the class.
    SHAPE = auto()
    #: Words in a text, and classes that are used for more than one event.
    HINT = auto()
    #: An HTTP status. Clients invent some (aiohttp 400, tornado 599), so the rest goes before it.
    STATUS = auto()
    #: Cancellation, which time-outs are built on.
    CANCELED = auto()
    #: The class that a client dresses a failure in.
    DRESS = auto()
    #: A class that is raised for this one event.
    CLASS = auto()
    #: A number (or OpenSSL's name for one) in a space that is known.
    NUMBER = auto()
    #: The place in the code where it happened.
    PLACE = auto()
    #: A verdict on a certificate.
    CERTIFICATE = auto()
    #: A code that the exception carries, that its class declares, or that was taught for it.
    DECLARED = auto()


class Fact(NamedTuple):
    """One thing that one exception says, and where it was read.

    Attributes:
        symptom: What went wrong.
        phase: How far the request had come, where this tells it.
        strength: How much it weighs.
        owner: The class of the exception.
        attribute: Where it was read.
        value: What was read.
        verdict: The whole verdict, where the exception brings it.
    """

    symptom: Symptom
    phase: Phase | None
    strength: Strength
    owner: type[BaseException]
    attribute: str
    value: int | str
    verdict: "Diagnosis | None" = None

    @property
    def evidence(self) -> str:
        """The fact as a person reads it: class, attribute and value, on one line."""
        line = f"{class_name(self.owner)}.{self.attribute} = {self.value}"
        return (line if line.isprintable() else ascii(line)[1:-1])[:_LONGEST_LINE]
