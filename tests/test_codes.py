"""Numbers become codes, and what is none is refused in the way that each caller expects."""

import argparse
import pickle
from typing import Annotated

import pytest
from pydantic import BaseModel, BeforeValidator, ValidationError

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, codes
from errcodes.codes import ErrorCode, parse

CODES: list[ErrorCode] = [*AppErrorCode, *NetworkErrorCode]


@pytest.mark.parametrize("code", CODES)
def test_a_number_is_its_code(code: ErrorCode) -> None:
    """The member, the int and the string give the member."""
    assert parse(code) is parse(code.value) is parse(str(code.value)) is code


@pytest.mark.parametrize("family", [KeyError, LookupError, ValueError])
def test_an_unknown_code_is_an_error_of_look_up_and_of_value(family: type[Exception]) -> None:
    """Who looks a code up, and who converts a value, catches what is caught there."""
    assert issubclass(UnknownCodeError, family) == (family is not KeyError)
    error = pickle.loads(pickle.dumps(UnknownCodeError(1003, (AppErrorCode.CLOCK_WRONG,))))
    assert str(error) == "1003 is not a known error code: the closest known code is 104 CLOCK_WRONG"


def test_argparse_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    """A program that takes a code as an argument ends with its usage, and no traceback."""
    parser = argparse.ArgumentParser(prog="lamp")
    parser.add_argument("code", type=parse)

    assert parser.parse_args(["50503"]).code is NetworkErrorCode.READ_TIMED_OUT
    with pytest.raises(SystemExit):
        parser.parse_args(["1003"])
    assert "argument code: invalid parse value: '1003'" in capsys.readouterr().err


class Report(BaseModel):
    """A model of a user's own."""

    code: Annotated[AppErrorCode | NetworkErrorCode, BeforeValidator(parse)]


def test_pydantic_says_what_is_wrong() -> None:
    """A model that parses a code refuses another number as it refuses any value."""
    assert Report.model_validate({"code": "50503"}).code is NetworkErrorCode.READ_TIMED_OUT
    with pytest.raises(ValidationError, match="1003 is not a known error code: the closest"):
        Report.model_validate({"code": 1003})


@pytest.mark.parametrize("code", [NetworkErrorCode.CONNECT_FAILED, AppErrorCode.DEVICE_OFFLINE])
def test_a_name_is_answered_with_how_to_get_its_code(code: AppErrorCode | NetworkErrorCode) -> None:
    """A name is no number, and the error says how a code is got by its name."""
    with pytest.raises(UnknownCodeError) as caught:
        parse(code.name)

    got = f'{type(code).__name__}["{code.name}"]'
    assert str(caught.value) == (
        f"'{code.name}' is not a known error code: "
        f"it is the name of {code.value} {code.name}, which is {got}"
    )
    assert caught.value.closest[0] is code


def test_dir_shows_what_is_public() -> None:
    """No helper of the module shows where a person explores it."""
    assert dir(codes) == sorted(codes.__all__)
