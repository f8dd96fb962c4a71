"""The rows of the tables, with the members that their names stand for."""

from collections.abc import Mapping
from typing import NamedTuple, cast

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.marks import MARKS
from errcodes.classify.words.number_spaces import Space, numbers_of
from errcodes.classify.words.pairs import PairRow
from errcodes.classify.words.rows import VALUE, Forms, NumberRow, PhraseRow, Row

__all__ = ["COMPOSED", "Rule", "pair_rule", "rule_of"]

#: Stands between a thing and its end in the words of a rule.
COMPOSED = " … "
_SYMPTOMS: Mapping[str, Symptom] = Symptom.__members__
_PHASES: Mapping[str, Phase] = Phase.__members__
_WEIGHTS: Mapping[str, Weight] = Weight.__members__


class Rule(NamedTuple):
    """A row with the members that it names.

    Attributes:
        words: The words, as the table has them.
        symptom: What they say; None where a space says it, or nothing.
        phase: How far the request had come, where they tell it.
        weight: How much they weigh.
        written: What the text has to have, as it is written: one of these; empty where nothing.
        space: What the numbers say that may stand for `@`.
    """

    words: str
    symptom: Symptom | None
    phase: Phase | None
    weight: Weight
    written: tuple[str, ...]
    space: Space | None

    def is_beside_mark(self, text: str) -> bool:
        """Tell whether a text has one of the marks that the row needs, if it needs one."""
        return not self.written or any(map(text.__contains__, self.written))


def rule_of(row: Row) -> Rule:
    """Give what a row says.

    Raises:
        KeyError: A name in the row is none of a symptom, a phase, a weight, a space or marks.

    >>> rule_of(("dial tcp", None, "CONNECT", "PHASE")).phase
    <Phase.CONNECT: 'connect'>
    """
    if VALUE in row[0]:
        words, space, weight, *forms = cast("NumberRow", row)
        return Rule(words, None, None, _WEIGHTS[weight], _written(forms), numbers_of(space))
    words, symptom, phase, weight, *forms = cast("PhraseRow", row)
    return Rule(
        words,
        _SYMPTOMS[symptom] if symptom else None,
        _PHASES[phase] if phase else None,
        _WEIGHTS[weight],
        _written(forms),
        None,
    )


def pair_rule(row: PairRow) -> Rule:
    """Give what a thing and its end say together.

    >>> pair_rule(("CONNECTION", "LOST", "CLOSED", None, "HINT")).words
    'connection … lost'
    """
    thing, ending, *says = row
    words = f"{thing}{COMPOSED}{ending}".lower().replace("_", " ")
    return rule_of(cast("PhraseRow", (words, *says)))


def _written(column: list[Forms]) -> tuple[str, ...]:
    """Give the forms of a row's last column, or the marks that it names."""
    forms = column[0] if column else ()
    return MARKS[forms] if isinstance(forms, str) else forms
