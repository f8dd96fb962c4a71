"""A test: its name, and whether it passed, says what was tried on purpose."""

import re

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["TEST"]

TEST = Kind(
    "test",
    "What failed was made to fail, and what is named is the test.",
    openings=(
        *("it(", "test(", "describe(", "context(", "it '", 'it "', "✓", "✔", "✗", "✘", "√"),
        *("TAP version ", "pytest.", "with pytest.", "expect(", "assert ", "assertThrows("),
        *("self.assert", "PASSED", "FAILED tests/", "--- PASS", "--- FAIL", "=== RUN", "测试用例"),
        *("PASS ", "XFAIL ", "SKIP ", "def test_", "func Test"),
    ),
    form=re.compile(
        r"(?:not )?ok \d+ |Tests? (?:that|if|whether|when|for|the|an?|with|\w+ing)\b|test \S+ \.\.\. |[\w/.-]+::test_|\(?[\d.]+ ?s\)? .* \[\S+\.phpt\]"
        r"|.*\bself\.(?:assert|fail)\w*\(|.*\bassert(?:Equals?|That|True|Raises|Throws)\("
        r"|.*\)\.(?:to|toBe|toEqual|rejects|resolves)\b"
    ),
    certain=True,
)
