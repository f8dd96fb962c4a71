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
- where the same words hold for other things as well, the forms that are meant, one of which the
  text has as it is written (`Socket closed` is no `Socket:(closed)`); or the name of the marks that
  show whose words they are (`MARKS`).

Words around a number (`@`) name the space of it instead of a symptom and a phase. Of several
numbers behind a gap the first counts that the space has and that is written as the row wants:

    ("curl @", "CURL", "WRAPPER", ("curl: (@)",))

Case and punctuation are gone: a row that is left with one short or everyday word needs a guard.
"""

from typing import TypeAlias

__all__ = ["VALUE", "Forms", "NumberRow", "PhraseRow", "Row", "SpaceRow"]

#: Stands for a number of a space.
VALUE = "@"

#: What is meant as it is written, or the name of marks.
Forms: TypeAlias = tuple[str, ...] | str
PhraseRow: TypeAlias = (
    tuple[str, str | None, str | None, str] | tuple[str, str | None, str | None, str, Forms]
)
NumberRow: TypeAlias = tuple[str, str, str] | tuple[str, str, str, Forms]
Row: TypeAlias = PhraseRow | NumberRow
#: What one number of a space says: the number, and the names of the symptom and the phase.
SpaceRow: TypeAlias = tuple[int, str, str | None]
