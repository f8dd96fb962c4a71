"""Texts that programs wrote, recorded where they were run against failing servers, and without.

Where no program was at hand they are written by hand, in its wording.
"""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

__all__ = ["FAILURES", "NO_FAILURES"]

_HERE = Path(__file__).parent


def _by_program(name: str) -> dict[str, list[dict[str, Any]]]:
    records: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (_HERE / name).read_text("utf-8").splitlines():
        record = json.loads(line)
        records[record["program"]].append(record)
    return dict(records)


#: Program -> records with the text and the code that it tells.
FAILURES = _by_program("failures.jsonl")
#: Program -> records with a text that tells of no failure.
NO_FAILURES = _by_program("no_failures.jsonl")
