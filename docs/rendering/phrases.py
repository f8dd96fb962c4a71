"""The tables of phrases: what programs call their failures, and the code of each."""

from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType

from errcodes.classify.decide.table import row as decision
from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words import phrases
from errcodes.classify.words.chinese_words import every_chinese_ending, every_opening
from errcodes.classify.words.endings import every_ending
from errcodes.classify.words.pairs import PAIRS
from errcodes.classify.words.phrases import chinese
from errcodes.classify.words.rows import VALUE, Row
from errcodes.classify.words.rules import Rule, pair_rule, rule_of
from errcodes.classify.words.things import every_thing
from rendering.markdown import escaped, table
from rendering.words import code_link

__all__ = ["TABLES", "pairs", "tables"]

#: So many of the words of one end, or one thing, are shown.
_MOST_WORDS = 40
_COLUMNS = ("Words", "Only with", "Symptom", "Phase", "Weight", "Code")
_PAIR_COLUMNS = ("Thing", "End", "Symptom", "Phase", "Weight", "Code")
#: More of what a text has to have than this is not shown.
_MOST_FORMS = 3


#: The modules that hold the phrases, by their names.
TABLES: Mapping[str, ModuleType] = {
    module.__name__: module for module in (*phrases.tables(), chinese)
}


def tables() -> str:
    """Give a section for each kind of program, with all of its phrases."""
    return "\n\n".join(_section(module) for module in TABLES.values())


def pairs() -> str:
    """Give what a thing and its end say together, with the words of both."""
    things = _words_by_name((*every_thing(), ("the end itself", "ITSELF")))
    endings = _words_by_name((*every_ending(), *every_chinese_ending(), *every_opening()))
    lines = (
        [things[row[0]], endings[row[1]], *_meaning(rule.symptom, rule.phase, rule.weight)]
        for row, rule in ((row, pair_rule(row)) for row in PAIRS)
    )
    return table(_PAIR_COLUMNS, lines)


def _words_by_name(rows: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    words: dict[str, list[str]] = {}
    for each, name in rows:
        words.setdefault(name, []).append(each)
    return {name: escaped(_listed(each)) for name, each in words.items()}


def _listed(words: list[str]) -> str:
    more = len(words) - _MOST_WORDS
    listed = ", ".join(words[:_MOST_WORDS])
    return f"{listed}, and {more} more" if more > 0 else listed


def _section(module: ModuleType) -> str:
    title = (module.__doc__ or "").partition("\n")[0].rstrip(".")
    lines = (line for each in module.ROWS for line in _lines(each))
    return f"## {escaped(title)}\n\n{table(_COLUMNS, lines)}"


def _lines(row: Row) -> Iterator[list[str]]:
    """Give the line of a phrase, or one for each meaning that a number has in its space."""
    rule = rule_of(row)
    words = escaped(" ".join(rule.words.split()))
    if rule.space is None:
        yield [words, _forms(rule), *_meaning(rule.symptom, rule.phase, rule.weight)]
        return
    numbers: dict[tuple[Symptom, Phase | None], list[int]] = {}
    for number, meaning in rule.space.items():
        numbers.setdefault(meaning, []).append(number)
    for (symptom, phase), same in numbers.items():
        shown = f"{same[0]} … {same[-1]}" if len(same) > 1 else str(same[0])
        yield [
            words.replace(escaped(VALUE), f"**{shown}**"),
            _forms(rule),
            *_meaning(symptom, phase, rule.weight),
        ]


def _forms(rule: Rule) -> str:
    """Give what a text has to have beside the words, as it is written."""
    shown = [escaped(form.strip()) for form in rule.written[:_MOST_FORMS]]
    return ", ".join([*shown, "…"] if len(rule.written) > _MOST_FORMS else shown) or "–"


def _meaning(symptom: Symptom | None, phase: Phase | None, weight: Weight) -> list[str]:
    found = decision(symptom, phase) if symptom else None
    code = code_link(found.code) if found else "–"
    if found and found.fit is not Fit.EXACT:
        code = f"~&nbsp;{code}"
    cells = (symptom.name if symptom else None, phase, weight.name.lower())
    return [*(f"`{cell}`" if cell else "–" for cell in cells), code]
