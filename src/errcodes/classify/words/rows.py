"""What one row of the tables of phrases holds.

A row is a plain tuple, so that Python loads the tables from its cache of compiled modules without
running a line. It has four columns, and a fifth where it needs one:

    ("Socket closed", "CLOSED", None, "WORDS", ("Socket closed",))

- the words, which follow one another in a text. Case and punctuation do not matter. `#` stands for
  any number, `#ms` for one with its unit, `...` for any words between;
- the name of the symptom. Where phrases overlap the longest counts; so a phrase without a symptom
  takes the meaning from the words in it;
- the name of the phase, or None;
- the name of the weight;
- where the same words hold for other things as well, the forms that are meant: `Socket closed` is
  no `Socket:(closed)`.

Words around a number (`@`) name the space of it instead of a symptom and a phase:

    ("curl @", "CURL", "WRAPPER", ("curl: (@)",))
"""

from typing import TypeAlias

__all__ = ["VALUE", "NumberRow", "PhraseRow", "Row", "SpaceRow"]

#: Stands for a number of a space.
VALUE = "@"

PhraseRow: TypeAlias = (
    tuple[str, str | None, str | None, str]
    | tuple[str, str | None, str | None, str, tuple[str, ...]]
)
NumberRow: TypeAlias = tuple[str, str, str] | tuple[str, str, str, tuple[str, ...]]
Row: TypeAlias = PhraseRow | NumberRow
#: What one number of a space says: the number, and the names of the symptom and the phase.
SpaceRow: TypeAlias = tuple[int, str, str | None]
