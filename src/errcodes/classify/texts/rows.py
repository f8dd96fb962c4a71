"""What one row of the tables of phrases holds."""

from collections.abc import Mapping
from enum import IntEnum, auto
from typing import NamedTuple

from errcodes.classify.facts import Phase, Symptom

__all__ = ["Number", "Phrase", "Weight"]


class Weight(IntEnum):
    """How much a phrase weighs against the others of the same text."""

    #: It tells a phase, and no failure.
    PLACE = auto()
    #: A frame of a stack trace, which tells a phase better than the words do.
    FRAME = auto()
    #: Cancellation, which time-outs are built on.
    CANCELED = auto()
    #: The shape of a name that no table has.
    SHAPE = auto()
    #: What a failure is dressed in: the class of a wrapper, or words that hold for many failures.
    DRESS = auto()
    #: Words of every day (timeout, canceled): a failure only where the text is about one.
    EVERYDAY = auto()
    #: An HTTP status. What is told beside it is the cause of it.
    STATUS = auto()
    #: A class that is thrown for this one event.
    NAME = auto()
    #: The exact words of an upstream.
    WORDS = auto()
    #: A number in its space, or the name of one.
    NUMBER = auto()
    #: A verdict on a certificate.
    CERTIFICATE = auto()


class Phrase(NamedTuple):
    """Words that follow one another in a text, and what they say.

    `#` stands for any number, `#ms` for one with its unit, `...` for any words between. Case and
    punctuation do not matter. Where phrases overlap the longest counts; so one that says nothing
    takes the meaning from the words in it. Where the same words hold for other things as well,
    `written` has the forms that are meant: `Socket closed` is no `Socket:(closed)`.
    """

    words: str
    symptom: Symptom | None = None
    phase: Phase | None = None
    weight: Weight = Weight.WORDS
    written: tuple[str, ...] = ()


class Number(NamedTuple):
    """Words around a number (`@`), and the space that the number belongs to.

    The space gives the symptom and the phase of each number in it. Where the same words hold other
    numbers as well, `written` has the forms that are meant: `curl: (7)` is no `curl/7`.
    """

    words: str
    space: Mapping[int, tuple[Symptom, Phase | None]]
    weight: Weight = Weight.NUMBER
    written: tuple[str, ...] = ()
