"""The module of the weights of wording, as `tests.wording.fit` writes it."""

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

__all__ = ["FILE", "table"]

_ROOT = Path(__file__).parent.parent.parent
FILE = _ROOT / "src/errcodes/classify/texts/mentions/wording_weights.py"
_HEAD = '''"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to {texts:,} texts that have a phrase of a failure: public reports and
what only mentions failures, labelled by hand (issues and forums, in English, Chinese and others),
lines of logs, source code and documentation. Above 0 a mark speaks for a report. `^` is the
beginning of a text, `$` its end, `888` a number of three digits; a name in capitals is how much the
phrase weighs that was found.
"""

from typing import TypeAlias

__all__ = ["BEFOREHAND", "ROWS", "Row"]

#: A weight, and the marks that have it, with tabs between.
Row: TypeAlias = tuple[int, str]

#: What every text weighs before it is looked at.
BEFOREHAND = {beforehand}
ROWS: tuple[Row, ...] = (
'''
_WIDTH = 84
#: What is no wider than this the formatter puts into one line.
_WIDEST = 89


def table(beforehand: int, weights: Mapping[str, int], texts: int) -> str:
    """Give the module of the weights."""
    by_weight: dict[int, list[str]] = {}
    for mark, weight in sorted(weights.items()):
        by_weight.setdefault(weight, []).append(mark)
    rows = "".join(_row(weight, by_weight[weight]) for weight in sorted(by_weight))
    return _HEAD.format(texts=texts, beforehand=beforehand) + rows + ")\n"


def _row(weight: int, marks: Sequence[str]) -> str:
    literals = [_literal(line) for line in _lines(marks)]
    if len(literals) == 1:
        return f"    ({weight}, {literals[0]}),\n"
    whole = "\t".join(marks)
    if _width(whole) <= _WIDEST:
        return f"    (\n        {weight},\n        ({_literal(whole)}),\n    ),\n"
    lines = "".join(f"            {literal}\n" for literal in literals)
    return f"    (\n        {weight},\n        (\n{lines}        ),\n    ),\n"


def _lines(marks: Sequence[str]) -> Iterator[str]:
    """Give the marks with tabs between, in lines that are not too wide."""
    line = ""
    for mark in (*(f"{mark}\t" for mark in marks[:-1]), marks[-1]):
        if line and _width(line + mark) > _WIDTH:
            yield line
            line = ""
        line += mark
    yield line


def _literal(text: str) -> str:
    literal = json.dumps(text, ensure_ascii=False)
    if '"' not in text or "'" in text:
        return literal
    return "'" + literal[1:-1].replace('\\"', '"') + "'"  # As the formatter has it.


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in _literal(text))
