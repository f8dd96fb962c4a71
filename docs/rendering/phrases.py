"""The tables of phrases: what programs call their failures, and the code of each."""

from collections.abc import Iterator, Mapping
from types import ModuleType

from errcodes.classify.decide.table import row as decision
from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words import phrases
from errcodes.classify.words.phrases import chinese
from errcodes.classify.words.rows import VALUE, Row
from errcodes.classify.words.rules import rule_of
from rendering.markdown import escaped, table
from rendering.words import code_link

__all__ = ["TABLES", "tables"]

_COLUMNS = ("Words", "Symptom", "Phase", "Weight", "Code")


#: The modules that hold the phrases, by their names.
TABLES: Mapping[str, ModuleType] = {
    module.__name__: module for module in (*phrases.TABLES, chinese)
}


def tables() -> str:
    """Give a section for each kind of program, with all of its phrases."""
    return "\n\n".join(_section(module) for module in TABLES.values())


def _section(module: ModuleType) -> str:
    title = (module.__doc__ or "").partition("\n")[0].rstrip(".")
    lines = (line for each in module.ROWS for line in _lines(each))
    return f"## {escaped(title)}\n\n{table(_COLUMNS, lines)}"


def _lines(row: Row) -> Iterator[list[str]]:
    """Give the line of a phrase, or one for each meaning that a number has in its space."""
    rule = rule_of(row)
    words = escaped(" ".join(rule.words.split()))
    if rule.space is None:
        yield [words, *_meaning(rule.symptom, rule.phase, rule.weight)]
        return
    numbers: dict[tuple[Symptom, Phase | None], list[int]] = {}
    for number, meaning in rule.space.items():
        numbers.setdefault(meaning, []).append(number)
    for (symptom, phase), same in numbers.items():
        shown = f"{same[0]} … {same[-1]}" if len(same) > 1 else str(same[0])
        yield [
            words.replace(escaped(VALUE), f"**{shown}**"),
            *_meaning(symptom, phase, rule.weight),
        ]


def _meaning(symptom: Symptom | None, phase: Phase | None, weight: Weight) -> list[str]:
    found = decision(symptom, phase) if symptom else None
    code = code_link(found.code) if found else "–"
    if found and found.fit is not Fit.EXACT:
        code = f"~&nbsp;{code}"
    cells = (symptom.name if symptom else None, phase, weight.name.lower())
    return [*(f"`{cell}`" if cell else "–" for cell in cells), code]
