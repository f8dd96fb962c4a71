"""An answer of the upstream that no code was made for is no fault of one's own."""

import pytest

from errcodes import NetworkErrorCode, problem
from errcodes.classify import Diagnosis, Fit


@pytest.mark.parametrize(("status", "answer"), [(404, 502), (500, 502), (429, 503), (None, 500)])
def test_the_status_of_the_upstream_counts(status: int | None, answer: int) -> None:
    """A 404 or 500 of the upstream's is 502 to the client, a 429 is 503, and a bug is 500."""
    diagnosis = Diagnosis(NetworkErrorCode.OTHER, Fit.EXACT, status=status)

    assert problem.status(diagnosis) == answer
    assert problem.details(diagnosis)["status"] == answer
