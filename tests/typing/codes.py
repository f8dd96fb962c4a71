"""The types of the codes."""

from enum import IntEnum
from typing import assert_type

import errcodes
from errcodes import codes
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode, UnknownCodeError, parse

assert_type(parse("50502"), AppErrorCode | NetworkErrorCode)
assert_type(parse(50502), ErrorCode)
assert_type(codes.parse(NetworkErrorCode.TIMEOUT), ErrorCode)

number: int = parse(101)
assert_type(errcodes.AppErrorCode(101), AppErrorCode)


def either(code: ErrorCode) -> str:
    """Tell the two kinds apart, and have told both."""
    if isinstance(code, AppErrorCode):
        return "app"
    assert_type(code, NetworkErrorCode)
    return "network"


def plain(code: ErrorCode) -> tuple[int, int, str]:
    """Give a code as what it is made of."""
    return code, code.value, code.name


def caught(error: UnknownCodeError) -> None:
    """Read what the error says."""
    assert_type(error.value, object)
    assert_type(error.closest, tuple[IntEnum, ...])
    LookupError.add_note(error, "is a LookupError")
