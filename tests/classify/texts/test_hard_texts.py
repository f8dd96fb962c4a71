"""Texts that have the words of a failure and report none, and reports with the words of a mention.

They were written, from many domains, before the rules were tried on them.
"""

import json
from pathlib import Path

from errcodes import classify

_RECORDS = [
    json.loads(line)
    for line in Path(__file__).with_name("hard_texts.jsonl").read_text("utf-8").splitlines()
]
MENTIONS = [record["text"] for record in _RECORDS if record["code"] is None]
REPORTS = {record["text"]: record["code"] for record in _RECORDS if record["code"] is not None}


def test_few_mentions_are_reported() -> None:
    """Of a hundred texts that only mention a failure no more than three give a code."""
    wrong = [text for text in MENTIONS if classify.message(text) is not None]
    assert len(wrong) / len(MENTIONS) <= 0.03, wrong


def test_almost_every_report_gives_its_code() -> None:
    """Of a hundred that report one 98 give its code."""
    wrong = [text for text, code in REPORTS.items() if classify.message(text) != code]
    assert len(wrong) / len(REPORTS) <= 0.02, wrong
