"""However exceptions are put together, every question has an answer, always the same one."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzzing.graphs import check_graph


@settings(max_examples=500)
@given(st.randoms(use_true_random=False))
def test_any_graph(random: Random) -> None:
    """No exception is raised, no foreign code runs, and all answers agree."""
    check_graph(random)
