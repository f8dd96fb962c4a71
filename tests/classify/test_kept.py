"""What one part must hand on to the next: the first survivors of the mutants of the core."""

from collections.abc import Callable

import pytest

from errcodes import AppErrorCode, classify
from errcodes.classify import Classifier, CodedError

GONE = AppErrorCode.DEVICE_REMOVED


class LampGoneError(Exception):
    """No library knows it."""


NAME = f"{LampGoneError.__module__}.{LampGoneError.__qualname__}"


@pytest.mark.parametrize("unrecognized", [False, True])
def test_a_boundary_knows_what_was_taught(*, unrecognized: bool) -> None:
    """Both boundaries of a classifier give the code that it was taught."""
    ours = Classifier().extended({NAME: GONE})

    with pytest.raises(CodedError) as caught, ours.coded(unrecognized=unrecognized):
        raise LampGoneError

    assert caught.value.code is GONE
    assert repr(ours.coded(unrecognized=unrecognized)) == f"coded(unrecognized={unrecognized})"
    if unrecognized:
        with pytest.raises(CodedError), ours.coded(unrecognized=True):
            raise LookupError


@pytest.mark.parametrize(("unrecognized", "shown"), [(False, "False"), (True, "True")])
def test_a_boundary_shows_what_it_lets_pass(*, unrecognized: bool, shown: str) -> None:
    """Its repr is the call that gives it."""
    assert repr(classify.coded(unrecognized=unrecognized)) == f"coded(unrecognized={shown})"


@pytest.mark.parametrize("give", [classify.diagnose, lambda error: error.diagnosis])
def test_a_raised_code_is_its_own_evidence(give: Callable[[CodedError], object]) -> None:
    """The evidence of a code that somebody raised names the class and the number."""
    error = CodedError(GONE)

    assert str(give(error)).endswith("errcodes.classify.CodedError.code = 11002")


def test_a_status_names_whose_it_is() -> None:
    """The evidence of a status names the class of the exception and the attribute."""

    class AnswerError(Exception):
        """Carries a status."""

    error = AnswerError("no")
    vars(error)["status_code"] = 503
    (line,) = classify.diagnose(error).evidence

    assert line == f"{AnswerError.__module__}.{AnswerError.__qualname__}.status_code = 503"


def test_own_packages_stay_with_what_is_taught() -> None:
    """A classifier that is taught more still knows which packages are the user's own."""
    ours = Classifier(own_packages=("shop",))

    assert repr(ours.extended({NAME: GONE})) == repr(Classifier({NAME: GONE}, ("shop",)))
    assert repr(ours.extended({})) != repr(Classifier())
