"""Whatever the input, what is promised of every input holds."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
