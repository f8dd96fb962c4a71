"""From a number to its code, and what is said of a value that is none."""

import copy
import pickle
import weakref
from enum import IntEnum
from typing import NoReturn

import pytest

from errcodes.codes import AppErrorCode, NetworkErrorCode, UnknownCodeError, parse, parse_among

CODES = [*AppErrorCode, *NetworkErrorCode]

PLAIN = (bool, bytes, float, int, str, type(None))


class Near(IntEnum):
    """Codes whose neighbours are few."""

    FIRST_LAMP = 100
    SECOND_LAMP = 104
    THIRD_LAMP = 9000


class Far(IntEnum):
    """Codes that few letters tell from one another."""

    L_A_M_P_S = 30
    DOOR = 31
    GATE = 36
    LOCK = 40
    NARROW_WINDOW = 781


def refused(value: object) -> UnknownCodeError:
    """Give what is raised for a value that is no code."""
    with pytest.raises(UnknownCodeError) as caught:
        parse(value)
    return caught.value


def closest(value: object, codes: type[IntEnum] = Near) -> list[int]:
    """Give the codes that are said to be nearest, of some."""
    known = {code.value: code for code in codes}
    with pytest.raises(UnknownCodeError) as caught:
        parse_among(value, known, longest=len(str(max(known))))
    return [code.value for code in caught.value.closest]


@pytest.mark.parametrize("code", CODES)
def test_every_form_of_a_code(code: IntEnum) -> None:
    """The member, the int, and the string that the SDK sends, with white space around it."""
    assert parse(code) is parse(code.value) is parse(str(code.value)) is code
    assert parse(f"\t{code.value}\n") is code


@pytest.mark.parametrize(
    "value",
    [
        *(0, -101, 1003, True, False, 101.0, None, b"101", [101], NetworkErrorCode),
        *("", "TIMEOUT", "101.0", "+101", "-101", "0x65", "1 01", "000101", "٥٠٤٠٨", "¹01"),
        *(" " * 100 + "101", "9" * 5_000),
        pytest.param(10**5_000, id="huge"),
    ],
)
def test_anything_else_is_refused(value: object) -> None:
    """What is no code is an UnknownCodeError that keeps the value, or what it shows of itself."""
    error = refused(value)

    assert error.value == (value if type(value) in PLAIN else repr(value))
    assert type(error.value) in PLAIN
    assert error.args == (error.value, error.closest, error.hint)
    assert len(str(error)) < 400


def test_leading_zeros_up_to_the_longest_code() -> None:
    """A string has at most as many digits as the longest code, zeros included."""
    assert parse("00101") is AppErrorCode.NETWORK_ANOMALY
    with pytest.raises(UnknownCodeError):
        parse("000101")


@pytest.mark.parametrize(
    ("value", "found"),
    [
        # Ten or less away, there are neighbours, the nearest first; at most three of all codes.
        (99, [100, 104, 9000]),
        (103, [104, 100, 9000]),
        (90, [100, 104, 9000]),
        ("114", [104, 100, 9000]),
        (89, []),
        # Further away, the digits are compared.
        (1040, [104, 100]),
        ("1000", [100, 9000]),
        ("9001", [9000, 104, 100]),
        (0, []),
        (-90_000, []),
        (10_000, []),
        (None, []),
        # A name with a slip of the keys, or written in another way.
        ("second lamp", [104]),
        (" Second-Lamp ", [104]),
        ("lamp", []),
        ("x" * 60 + "second_lamp", []),
    ],
)
def test_what_is_closest(value: object, found: list[int]) -> None:
    """A number has neighbours; a string may be what a slip of the keys made of a code."""
    assert closest(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        # Of four neighbours, three.
        (33, [31, 30, 36]),
        # A number that has none is compared by its digits where it may be a code, from 1 on.
        (0, []),
        (1, [31]),
        (-78, []),
        (78, [781]),
        (999, []),
        (1000, []),
        (7810, []),
        ("7810", [781]),
        # However the words of a name are parted: these have little else in common.
        ("l-a-m-p-s", [30]),
        ("l a m p s", [30]),
        ("l/a/m/p/s", []),
        # Sixty letters are compared.
        (" " * 58 + "78", [781]),
        (" " * 59 + "78", []),
    ],
)
def test_what_is_closest_among_few(value: object, found: list[int]) -> None:
    """The bounds of what is compared, by codes that a letter tells apart."""
    assert closest(value, Far) == found


def test_a_text_of_a_hundred_characters_is_none() -> None:
    """White space around a number is nothing, up to a length that no number has."""
    assert parse(" " * 96 + "101") is AppErrorCode.NETWORK_ANOMALY
    with pytest.raises(UnknownCodeError):
        parse(" " * 97 + "101")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            UnknownCodeError("x"),
            "'x' is not a known error code: errcodes.codes has them all",
        ),
        (
            UnknownCodeError("time", (NetworkErrorCode.TIMEOUT,)),
            "'time' is not a known error code: the closest known code is 50408 TIMEOUT",
        ),
        (
            UnknownCodeError(1003, (AppErrorCode.PAIRING_GATEWAY_BIND_FAILED, Near.FIRST_LAMP)),
            (
                "1003 is not a known error code: the closest known codes are "
                "1002 PAIRING_GATEWAY_BIND_FAILED, 100 FIRST_LAMP"
            ),
        ),
        (
            UnknownCodeError(7, (NetworkErrorCode.TIMEOUT,), "try another"),
            "7 is not a known error code: try another",
        ),
        *(
            (
                UnknownCodeError(status),
                (
                    f"{status} is not a known error code: errcodes.codes has them all; for an HTTP "
                    "status use errcodes.classify.status"
                ),
            )
            for status in (400, 599)
        ),
        *(
            (
                UnknownCodeError(number),
                f"{number!r} is not a known error code: errcodes.codes has them all",
            )
            for number in (399, 600, "502")
        ),
    ],
)
def test_the_text(error: UnknownCodeError, text: str) -> None:
    """It says what was given, and what may have been meant."""
    assert str(error) == text


def test_a_value_is_shown_within_bounds() -> None:
    """A long value is cut off behind 60 letters; one that cannot be shown is named by its type."""

    class Odd:
        def __repr__(self) -> NoReturn:
            raise ValueError

    assert str(UnknownCodeError("x" * 58)).startswith("'" + "x" * 58 + "' is")
    assert str(UnknownCodeError("x" * 59)).startswith("'" + "x" * 59 + "... is")
    assert str(UnknownCodeError(Odd())).startswith("a value of type Odd is not")


def test_nothing_of_a_stranger_is_kept() -> None:
    """An error that is kept runs no code of what was given, and does not keep it alive."""

    class Lamp:
        shown = 0

        def __repr__(self) -> str:
            Lamp.shown += 1
            return "a lamp"

    class Number(int):
        __repr__ = Lamp.__repr__

    lamp = Lamp()
    gone = weakref.ref(lamp)
    error = UnknownCodeError(lamp)
    shown = Lamp.shown
    del lamp

    assert gone() is None
    assert "a lamp" in f"{error} {error!r} {error.args}"
    assert Lamp.shown == shown
    assert type(UnknownCodeError(Number(3)).value) is int


@pytest.mark.parametrize("again", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_it_survives_pickling(again: object) -> None:
    """A process pool hands it on as it is."""
    assert callable(again)
    error = UnknownCodeError(1003, (AppErrorCode.PAIRING_TOKEN_FAILED,), "no")
    other = again(error)

    assert (other.value, other.closest, other.hint) == (error.value, error.closest, error.hint)
    assert str(other) == str(error)


def test_any_object_is_kept_as_it_shows_itself() -> None:
    """An error that somebody raises himself keeps no object of theirs."""
    error = UnknownCodeError(["101"])

    assert (error.value, error.args[0]) == ("['101']", "['101']")
    assert str(error) == "['101'] is not a known error code: errcodes.codes has them all"


def test_a_text_of_a_derived_class_is_kept_as_a_text() -> None:
    """Nor does it keep a class of theirs."""

    class Word(str):
        __slots__ = ()

    assert type(UnknownCodeError(Word("50x")).value) is str
    assert UnknownCodeError(Word("50x")).value == "50x"


@pytest.mark.parametrize("code", [NetworkErrorCode.READ_TIMED_OUT, AppErrorCode.DEVICE_OFFLINE])
def test_the_name_of_a_code_is_no_number(code: IntEnum) -> None:
    """It is said how a code is got by its name; of what is but near one, that it is near."""
    with pytest.raises(UnknownCodeError) as caught:
        parse(code.name)
    got = f'{type(code).__name__}["{code.name}"]'

    assert str(caught.value) == (
        f"{code.name!r} is not a known error code: "
        f"it is the name of {code.value} {code.name}, which is {got}"
    )
    with pytest.raises(UnknownCodeError) as near:
        parse(code.name.lower())
    assert near.value.hint is None
    assert near.value.closest[0] is code
