"""The HTTP status for each code."""

from enum import IntEnum
from http import HTTPStatus
from pathlib import Path

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, classify, problem
from errcodes.catalog import Catalog
from errcodes.codes import ErrorCode
from errcodes.problem.answer_statuses import STATUSES
from tests.catalog.own_codes import write_own

CODES: list[ErrorCode] = [*AppErrorCode, *NetworkErrorCode]


def test_every_code_has_a_row() -> None:
    """The table has each code once, in the order of the enums."""
    assert list(STATUSES) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_status_is_a_registered_error(code: ErrorCode) -> None:
    """Each status is one that every client knows, and tells of an error."""
    assert HTTPStatus(problem.status(code)) >= 400
    assert STATUSES[code].reason


@pytest.mark.parametrize("code", NetworkErrorCode)
def test_no_client_is_blamed_for_an_upstream(code: NetworkErrorCode) -> None:
    """What failed behind the service is never an error of its client."""
    assert problem.status(code) >= 500


@pytest.mark.parametrize("code", CODES)
def test_a_time_out_is_504(code: ErrorCode) -> None:
    """The codes of time-outs, and only they, are a gateway's time-out."""
    assert (problem.status(code) == 504) is (code.name.endswith(("TIMED_OUT", "TIMEOUT")))


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (50505, 502),  # An upstream that refused.
        (50502, 502),
        (50515, 502),
        (50509, 502),
        (50512, 502),
        (50513, 503),
        (50503, 504),  # Neither 503 nor 502, whatever the number seems to say.
        (50504, 502),
        (50511, 503),
        (50500, 500),
        (105, 401),
        (11004, 403),
        (10203, 409),
        (11009, 400),
    ],
)
def test_a_status_is_this_one(code: int, status: int) -> None:
    """The statuses that services rely on stay what they are."""
    assert problem.status(code) == status


def test_a_code_comes_in_any_form() -> None:
    """The member, the int, the string and the diagnosis give the same."""
    diagnosis = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))

    forms = (NetworkErrorCode.CONNECT_FAILED, 50505, "50505", diagnosis)
    assert {problem.status(form) for form in forms} == {502}


def test_the_upstreams_status_is_not_passed_on() -> None:
    """A diagnosis that saw HTTP 404 is answered as a bad gateway, and never with 404."""
    diagnosis = classify.Diagnosis(NetworkErrorCode.OTHER, classify.Fit.EXACT, status=404)

    assert problem.status(diagnosis) == 502


@pytest.mark.parametrize("code", [0, 502, 1003, HTTPStatus.BAD_GATEWAY, True, "", "READ_TIMED_OUT"])
def test_an_unknown_code_is_refused(code: int | str) -> None:
    """A number or a string that is no code is an UnknownCodeError, as everywhere."""
    with pytest.raises(UnknownCodeError):
        problem.status(code)


class LampCode(IntEnum):
    """Codes of the user's own."""

    BULB_BROKEN = 90001


def test_a_code_of_ones_own_is_500(tmp_path: Path) -> None:
    """A member needs no catalog, and its number needs one that knows it."""
    words = Catalog.load(write_own(tmp_path / "en.json", "en", *LampCode), codes=LampCode)

    assert problem.status(LampCode.BULB_BROKEN) == 500
    for code in (LampCode.BULB_BROKEN, 90001, "90001"):
        assert problem.status(code, catalog=words) == 500
    assert problem.status("50503", catalog=words) == 504
    with pytest.raises(UnknownCodeError):
        problem.status(90001)


@pytest.mark.parametrize("value", [None, 50505.0, b"50505", (50505,), NetworkErrorCode, object()])
def test_what_can_be_no_code_is_a_type_error(value: object) -> None:
    """Anything but a code or a diagnosis is refused by its type."""
    given = type(value).__name__
    with pytest.raises(TypeError, match=f"a code is an int, a string .*, not {given}$"):
        problem.status(value)  # type: ignore[arg-type]


def test_an_exception_is_sent_to_diagnose() -> None:
    """Who gives the exception itself is told what to do, and its text is kept to itself."""
    with pytest.raises(TypeError, match=r"not OSError; classify\.diagnose gives") as caught:
        problem.status(OSError("s3cret"))  # type: ignore[arg-type]

    assert "s3cret" not in str(caught.value)
