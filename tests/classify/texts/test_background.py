"""Lines of ordinary source code, documentation and configuration seldom report a failure.

Each line of the sample has words of a failure. They were drawn from packages of Python and
JavaScript with licences that allow it, and judged one by one: CPython 3.11, Node.js and npm, Home
Assistant, Salt, Django, Celery, Scrapy, tornado, trio, httpx and others, each with its manuals.
Those that do show the output of something that failed have its code.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from errcodes import classify

#: So many lines of each material the sample was drawn from; the others have no such words.
DRAWN_FROM = {
    "code": 850_000,
    "documentation": 400_000,
    "configuration": 1_300_000,
    "changelogs": 60_000,
}
MOST_IN_TEN_THOUSAND = 3
_RECORDS = [
    json.loads(line)
    for line in Path(__file__).with_name("background.jsonl").read_text("utf-8").splitlines()
]
HITS = Counter(
    record["material"] for record in _RECORDS if classify.message(record["text"]) is not None
)


@pytest.mark.parametrize("material", DRAWN_FROM)
def test_few_lines_report_anything(material: str) -> None:
    """In ten thousand lines of a material no more than three give any code, rightly or not."""
    assert HITS[material] / DRAWN_FROM[material] * 10_000 <= MOST_IN_TEN_THOUSAND


def test_the_output_of_what_failed_is_read() -> None:
    """The lines that show what a program wrote when something failed give its code."""
    reports = [record for record in _RECORDS if "code" in record]
    assert len(reports) >= 15
    assert [classify.message(each["text"]) for each in reports] == [
        each["code"] for each in reports
    ]
