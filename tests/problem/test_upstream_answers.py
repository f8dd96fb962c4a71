"""An answer of the upstream that no code was made for is no fault of one's own."""

import pytest

from errcodes import NetworkErrorCode, problem
from errcodes.classify import Diagnosis, Fit


@pytest.mark.parametrize(
    ("fit", "status", "answer"),
    [
        (Fit.EXACT, 404, 502),
        (Fit.EXACT, 500, 502),
        (Fit.EXACT, 429, 503),
        (Fit.EXACT, None, 502),
        (Fit.UNRECOGNIZED, None, 500),
    ],
)
def test_the_status_of_the_upstream_counts(fit: Fit, status: int | None, answer: int) -> None:
    """A 404 or a redirect without end is 502 to the client, a 429 is 503, and a bug is 500."""
    diagnosis = Diagnosis(NetworkErrorCode.OTHER, fit, status=status)

    assert problem.status(diagnosis) == answer
    assert problem.details(diagnosis)["status"] == answer
