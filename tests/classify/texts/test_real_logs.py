"""Lines of public logs that nobody wrote for a test, judged by template."""

import gzip
import json
from collections import Counter
from pathlib import Path

from errcodes import classify

#: 10,153 lines of 26 public logs; 1,048 of them are due a code.
LOGS = Path(__file__).with_name("real_logs.jsonl.gz")
#: In a hundred codes that are given so many are right, and of those that are due so many are given.
PRECISION, RECALL = 99.0, 97.0


def test_precision_and_recall() -> None:
    """Almost every code that is given is right, and almost every one that is due is given."""
    counts: Counter[str] = Counter()
    for line in gzip.decompress(LOGS.read_bytes()).decode().splitlines():
        record = json.loads(line)
        code = classify.message(record["text"])
        counts["due"] += record["expected"] is not None
        counts["given"] += code is not None
        counts["right"] += code is not None and code == record["expected"]
    assert counts["due"] == 1_048
    assert counts["right"] / counts["given"] * 100 >= PRECISION
    assert counts["right"] / counts["due"] * 100 >= RECALL
