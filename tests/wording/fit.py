"""Fit the weights of wording to the bags, and write their table: `python -m tests.wording.fit`.

`python -m tests.wording.fit FILE` first adds the texts of a file, each a line of JSON: `{"text":
..., "report": true, "collection": ..., "kept": false}`. It needs scikit-learn 1.8 or later.

A logistic regression with an L1 penalty chooses the marks, one with an L2 penalty weighs them
(Tibshirani 1996; scikit-learn's `LogisticRegression`). Recorded texts whose answer would change
count more, until none does. Weights are rounded to tenths of a logit.
"""

import json
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from errcodes.classify.texts.decision import decide
from errcodes.classify.texts.mentions.wording import marks_of
from errcodes.classify.texts.text_reading import read
from errcodes.classify.words.splitting import lower_case, rare_letters
from tests.wording.bags import Bag, bags, write
from tests.wording.table import FILE, table

_L1, _L2 = 1.5, 0.5
_MOST_TURNS, _MORE = 48, 1.45
_TENTH = 10
#: What a recorded text must weigh, a little more than `prose` asks: a report, a mention, and what
#: a kind sets aside.
_LEAST_REPORT, _MOST_MENTION, _MOST_ASIDE = -0.9, -1.2, 2.1


def fitted(every: Sequence[Bag]) -> tuple[int, dict[str, int]]:
    """Give what every text weighs beforehand, and the weights of the marks, in tenths."""
    names = sorted(frozenset[str]().union(*(bag.marks for bag in every)) | {b.found for b in every})
    matrix = _matrix(every, names)
    reports = np.array([bag.report for bag in every])
    shares = np.array([bag.share for bag in every])
    best: tuple[int, int, dict[str, int]] | None = None
    for turn in range(_MOST_TURNS):
        beforehand, weights = _regression(matrix, reports, shares, names)
        column = np.array([weights.get(name, 0) for name in names])
        sums = (matrix @ column + beforehand) / _TENTH
        wrong = [at for at, bag in enumerate(every) if bag.kept and _is_wrong(bag, sums[at])]
        sys.stderr.write(
            f"turn {turn}: {len(weights)} marks, {len(wrong)} recorded answers wrong\n"
        )
        if best is None or len(wrong) < best[0]:
            best = (len(wrong), beforehand, weights)
        if not wrong:
            break
        shares[wrong] *= _MORE
    assert best is not None
    return best[1:]


def _is_wrong(bag: Bag, weight: float) -> bool:
    if bag.report:
        return weight < _LEAST_REPORT
    return weight > (_MOST_ASIDE if bag.aside else _MOST_MENTION)


def _matrix(every: Sequence[Bag], names: Sequence[str]) -> csr_matrix:
    numbers = {name: number for number, name in enumerate(names)}
    rows = [[numbers[mark] for mark in bag.marks | {bag.found}] for bag in every]
    ends = np.cumsum([0, *map(len, rows)])
    return csr_matrix(
        (np.ones(ends[-1]), np.concatenate(rows), ends), shape=(len(rows), len(names))
    )


def _regression(
    matrix: csr_matrix, reports: np.ndarray, shares: np.ndarray, names: Sequence[str]
) -> tuple[int, dict[str, int]]:
    chosen = LogisticRegression(l1_ratio=1, solver="liblinear", C=_L1, max_iter=300, random_state=0)
    chosen.fit(matrix, reports, sample_weight=shares)
    columns = np.flatnonzero(chosen.coef_[0])
    weighed = LogisticRegression(C=_L2, max_iter=2_000)
    weighed.fit(matrix[:, columns], reports, sample_weight=shares)
    tenths = np.rint(weighed.coef_[0] * _TENTH).astype(int)
    weights = {names[at]: int(tenth) for at, tenth in zip(columns, tenths, strict=True) if tenth}
    return round(float(weighed.intercept_[0]) * _TENTH), weights


def _added(lines: Iterable[str]) -> Iterator[Bag]:
    """Give the bags of labelled texts; a text without a phrase teaches nothing."""
    for record in map(json.loads, lines):
        text = record["text"]
        parts = read(text).parts
        mentions = [m.hit for part in parts for m in (*part.chinese_mentions, *part.mentions)]
        reported = [hit for part in parts for hit in part.evidence]
        decision = decide([*reported, *mentions])
        if decision is not None:
            yield Bag(
                record["collection"],
                record["report"],
                decision.hit.weight.name,
                record.get("share", 1.0),
                record.get("kept", False),
                not reported,
                frozenset(marks_of(text, lower_case(text), rare_letters(text))),
            )


def main() -> None:
    """Add texts, if any are given, and write the table."""
    warnings.simplefilter("ignore")
    every = [*bags()]
    for name in sys.argv[1:]:
        with Path(name).open(encoding="utf-8") as lines:
            every += _added(lines)
    if sys.argv[1:]:
        write(every)
        every = [*bags()]
    beforehand, weights = fitted(every)
    FILE.write_text(table(beforehand, weights, len(every)), encoding="utf-8")


if __name__ == "__main__":
    main()
