"""No input costs more than a few thousand ordinary ones: the worst that a search climbed to."""

import pytest

from tests.fuzzing.worst import LIMIT, Steps, exception_of, exceptions_lines, text_of, texts_lines

#: What `python -m tests.fuzzing.worst exceptions 600` ended with, and how each bound is met.
EXCEPTIONS: tuple[Steps, ...] = (
    [("causes", 100_000)],
    [("contexts", 100_000)],
    [("attributes", 100_000)],
    [("copies", 100_000)],
    [("copies", 300), ("group", 1), ("copies", 300), ("group", 1), ("copies", 300)],
    [("nested", 100), ("attributes", 2), ("raised", 10)],
    [("copies", 1_000), ("texts", 64)],
    [("copies", 1_000), ("fields", 300), ("texts", 100)],
    [("copies", 1_000), ("heirs", 100)],
    [("copies", 300), ("raised", 300)],
    [("nested", 64), ("copies", 1_000), ("texts", 1)],
    [("copies", 1_000), ("numbers", 100)],
    [
        *(("texts", 3), ("copies", 64), ("fields", 100_000), ("heirs", 3_000), ("group", 10)),
        *(("copies", 300), ("fields", 3_000)),
    ],
    [
        *(("heirs", 60), ("texts", 300), ("arguments", 64), ("nested", 3_000)),
        *(("copies", 1_000), ("large_function", 10)),
    ],
    [("copies", 300), ("large_function", 3_000)],
    [
        *(("heirs", 1), ("large_function", 1_000), ("attributes", 100_000), ("fields", 300)),
        *(("copies", 2), ("causes", 2), ("attributes", 100_000), ("attributes", 100_000)),
    ],
    [
        *(("nested", 100), ("raised", 60), ("copies", 100), ("heirs", 60)),
        *(("copies", 100_000), ("fields", 100), ("heirs", 10_000), ("texts", 64)),
    ],
)
#: The same for texts.
TEXTS: tuple[Steps, ...] = (
    [("10", 2), ("55", 10_000), ("69", 1_000)],
    [("49", 1_000), ("67", 1), ("63", 1), ("80", 10_000), ("73", 3_000)],
    [
        *(("68", 10_000), ("32", 1), ("69", 64), ("26", 2), ("6", 3_000), ("28", 64)),
        *(("49", 100), ("48", 1)),
    ],
)


@pytest.mark.parametrize("steps", EXCEPTIONS, ids=str)
def test_exceptions(steps: Steps) -> None:
    """However large a failure is, it is diagnosed in the lines of so many refused connections."""
    error = exception_of(steps)

    assert exceptions_lines(error) < LIMIT


@pytest.mark.parametrize("steps", TEXTS, ids=str)
def test_texts(steps: Steps) -> None:
    """However long a text is, it is read in the steps of so many ordinary ones."""
    assert texts_lines(text_of(steps)) < LIMIT
