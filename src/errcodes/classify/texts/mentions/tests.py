"""A test: its name, and whether it passed, says what was tried on purpose."""

from string import ascii_letters, digits

from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["DONE", "FAILED_TEST", "TEST"]

_COME_BACK = frozenset({"reconnected", "recovered", "restored"})


def _has_come_back(hit: Hit, line: Line) -> bool:
    """Tell `Reconnected after connection loss`."""
    before = line.words[max(0, hit.start - 2) : hit.start]
    return before[-1:] == ["after"] and before[0] in _COME_BACK


TEST = Kind(
    "test",
    "What failed was made to fail, and what is named is the test.",
    openings=(
        *("it(", "test(", "describe(", "context(", "it '", 'it "', "✓", "✔", "√"),
        *("TAP version ", "pytest.", "with pytest.", "expect(", "assert ", "assertThrows("),
        *("self.assert", "PASSED", "FAILED tests/", "--- PASS", "--- FAIL", "=== RUN", "测试用例"),
        *("PASS ", "PASS: ", "FAIL: ", "XFAIL ", "SKIP ", "def test_", "func Test"),
        *("XCTAssert", "assert_", "Assert."),
        # Gherkin
        *("Scenario: ", "Scenario Outline: "),
    ),
    marks=(
        *("self.assert", "self.fail(", ".toBe(", ".toEqual("),
        *(".toThrow(", ".rejects.", "assertThat("),
        *("AssertionError: expected", "ComparisonFailure: expected"),
        *("assertEqual(", "assertEquals(", "assertTrue(", "assertRaises(", "assertThrows"),
    ),
    forms=(
        ("no", r"(?:not )?ok \d+ "),
        ("T", r"Tests? (?:that|if|whether|when|for|the|an?|with|\w+ing)\b"),
        ("t", r"test \S+ \.\.\. "),
        (ascii_letters + "./", r"[\w/.-]++::test_"),
        (digits + "(", r"\(?[\d.]++ ?s\)? .* \[\S+\.phpt\]"),
        (digits + "*", r"(?:\d{1,2}[.)] )?\*\*(?:Given|When|Then|And|But)\*\*"),
    ),
    certain=True,
)
FAILED_TEST = Kind(
    "failed test",
    "The cross stands before the name of a test; programs put it before what has failed as well.",
    openings=("✗", "✘"),
)
DONE = Kind(
    "done",
    "What is ticked off is done, and what came back is well.",
    # Unless the line has a cross as well, or says what failed.
    forms=(("✅☑", r"(?!.*(?:[❌✗✘×⚠]|\b[Ee]rror: |[Ff]ailed: |失败[:：]))[✅☑]"),),
    hit=_has_come_back,
    needs=_COME_BACK,
    certain=True,
)
