"""A failing service under load for a moment; `python -m tests.soak` takes as long as you like."""

import pytest

from tests.soak import soak


@pytest.mark.timeout(600)  # It looks through all objects there are while threads are at work.
def test_nothing_stays_behind() -> None:
    """Sixteen threads and fifty tasks get their codes, and nothing is kept that was let go."""
    report = soak(3, threads=16, tasks=50)

    assert report.errors == ()
    assert {int(code) for code in report.codes} == {10203, 50408, 50500, 50505, 50513, 50514}
    assert report.reloads > 0
    assert report.kept == ()
