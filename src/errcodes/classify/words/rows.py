"""What one row of the tables of phrases holds."""

from collections.abc import Mapping
from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom, Weight

__all__ = ["Number", "Phrase"]


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
