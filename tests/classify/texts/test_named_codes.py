"""A text that names its code as a code gives that code, and a number that occurs gives none."""

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.codes import ErrorCode

EVERY = [*AppErrorCode, *NetworkErrorCode]


@pytest.mark.parametrize("code", EVERY)
@pytest.mark.parametrize(
    "form",
    ["{}", '"{}"', '{{"code": "{}"}}', '{{"code":{},"msg":"x"}}', "errorCode={}", "错误码：{}"],
)
def test_a_named_code_is_read(code: ErrorCode, form: str) -> None:
    """Each code is read bare, from JSON, from a log's fields, and from Chinese."""
    assert classify.message(form.format(code.value)) is code


@pytest.mark.parametrize("code", NetworkErrorCode)
def test_a_line_of_this_library_is_read(code: NetworkErrorCode) -> None:
    """A diagnosis that was written into a log gives its code back."""
    line = f"2026-11-21 10:00:00 WARNING {code.value} {code.name} (exact, permanent)"
    assert classify.message(line) is code


def test_a_named_code_goes_before_the_words_beside_it() -> None:
    """The platform's own number is the most telling."""
    assert classify.message('{"code": "50503", "message": "connection refused"}') == 50503


@pytest.mark.parametrize(
    "text",
    [
        "order number 50503 was shipped",
        "listening on port 50503",
        "订单 50503 已发货",
        "GET /devices 200 in 502 ms",
        "status code 101 Switching Protocols",
        "the process ended with exit code 101",
        "zip code 10201",
        "errcode:-101 is another library's",
        "50503 devices online, 50505 registered",
    ],
)
def test_a_number_that_occurs_is_none(text: str) -> None:
    """A number that counts something else is no code."""
    assert classify.message(text) is None
