"""A test: its name, and whether it passed, says what was tried on purpose."""

from string import ascii_letters, digits

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["DONE", "FAILED_TEST", "TEST"]

TEST = Kind(
    "test",
    "What failed was made to fail, and what is named is the test.",
    openings=(
        *("it(", "test(", "describe(", "context(", "it '", 'it "', "✓", "✔", "√"),
        *("TAP version ", "pytest.", "with pytest.", "expect(", "assert ", "assertThrows("),
        *("self.assert", "PASSED", "FAILED tests/", "--- PASS", "--- FAIL", "=== RUN", "测试用例"),
        *("PASS ", "PASS: ", "FAIL: ", "XFAIL ", "SKIP ", "def test_", "func Test"),
        *("XCTAssert", "assert_", "Assert."),
    ),
    marks=(
        *(
            "self.assert",
            "self.fail(",
            ".toBe(",
            ".toEqual(",
            ".toThrow(",
            ".rejects.",
            "assertThat(",
        ),
        *("assertEqual(", "assertEquals(", "assertTrue(", "assertRaises(", "assertThrows"),
    ),
    forms=(
        ("no", r"(?:not )?ok \d+ "),
        ("T", r"Tests? (?:that|if|whether|when|for|the|an?|with|\w+ing)\b"),
        ("t", r"test \S+ \.\.\. "),
        (ascii_letters + "./", r"[\w/.-]++::test_"),
        (digits + "(", r"\(?[\d.]++ ?s\)? .* \[\S+\.phpt\]"),
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
    "What is ticked off is done, or is well.",
    # Unless the line has a cross as well, or says what failed.
    forms=(("✅☑", r"(?!.*(?:[❌✗✘×⚠]|\b[Ee]rror: |[Ff]ailed: |失败[:：]))[✅☑]"),),
    certain=True,
)
