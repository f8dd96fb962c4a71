"""Whatever the input, what is promised of every input holds."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzzing.replay import BytesRandom, inputs
from tests.fuzzing.targets import TARGETS

#: Most targets are quick; graphs are the largest space by far.
EXAMPLES = {"graphs": 500}


@pytest.mark.parametrize("target", TARGETS)
def test_any_input(target: str) -> None:
    """Hypothesis finds no input for which the target fails."""

    @settings(max_examples=EXAMPLES.get(target, 100))
    @given(st.randoms(use_true_random=False))
    def check(random: Random) -> None:
        TARGETS[target](random)

    check()


@pytest.mark.parametrize(("target", "file"), inputs(), ids=lambda value: Path(value).name)
def test_what_was_found(target: str, file: Path) -> None:
    """What atheris once found still holds."""
    TARGETS[target](BytesRandom(file.read_bytes()))
