"""When to try again: what headers say, and where they stand."""

import struct
from email.utils import formatdate
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes import NetworkErrorCode, classify
from errcodes.classify.read.retry_after import LONGEST, seconds_asked
from errcodes.classify.read.retry_info import retry_delay

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("headers", "status", "seconds"),
    [
        ({"retry-after": "120"}, 503, 120),
        ({"retry-after": " 7 "}, 429, 7),
        ({"retry-after": "1.5"}, 429, 1.5),
        ({"retry-after": "0"}, 503, 0),
        ({"retry-after": "999999999"}, 503, LONGEST),
        ({"retry-after": "-1"}, 503, None),
        ({"retry-after": "soon"}, 503, None),
        ({"retry-after": ""}, 503, None),
        ({"retry-after": "1e9"}, 503, None),
        ({"retry-after": "\u0663"}, 503, None),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 503, 30),
        ({"retry-after": formatdate(NOW - 30, usegmt=True)}, 503, 0),
        # The server's clock is an hour behind ours.
        (
            {
                "retry-after": formatdate(NOW - 3570, usegmt=True),
                "date": formatdate(NOW - 3600, usegmt=True),
            },
            503,
            30,
        ),
        ({"retry-after": "Fri, 99 Dec 9999 23:59:59 GMT"}, 503, None),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 429, 1.5),
        ({"x-ms-retry-after-ms": "250"}, 429, 0.25),
        ({"grpc-retry-pushback-ms": "100"}, None, 0.1),
        ({"x-ratelimit-reset": "30", "x-ratelimit-remaining": "0"}, 403, 30),
        ({"x-ratelimit-reset": str(NOW + 60), "x-ratelimit-remaining": "0"}, 403, 60),
        ({"x-ratelimit-reset": str(int(NOW - 60))}, 429, 0),
        ({"ratelimit-reset": "5"}, 429, 5),
        ({"x-ratelimit-reset-after": "1.5", "x-ratelimit-reset": str(NOW + 2)}, 429, 1.5),
        # Requests are left: it was no limit that failed.
        ({"x-ratelimit-reset": "30", "x-ratelimit-remaining": "12"}, 429, None),
        ({"x-ratelimit-reset": "30"}, 500, None),
        # Neither seconds nor a time.
        ({"x-ratelimit-reset": "100000000"}, 429, None),
        ({"x-ratelimit-reset": "6m0s"}, 429, None),
        ({}, 503, None),
    ],
)
def test_seconds(headers: dict[str, str], status: int | None, seconds: float | None) -> None:
    """A header says how long to wait, or nothing."""
    assert seconds_asked(headers, status=status, now=NOW) == seconds


@given(st.dictionaries(st.sampled_from(["retry-after", "date", "x-ratelimit-reset"]), st.text()))
def test_any_text(headers: dict[str, str]) -> None:
    """Whatever stands there, nothing is raised, and the seconds have their bounds."""
    found = seconds_asked(headers, status=429, now=NOW)

    assert found is None or 0 <= found <= LONGEST


def field(number: int, content: bytes) -> bytes:
    """Give a field of bytes, as protobuf writes it."""
    return bytes((number << 3 | 2, len(content))) + content


def any_message(name: str, content: bytes) -> bytes:
    """Give a message in a google.protobuf.Any."""
    return field(1, b"type.googleapis.com/google.rpc." + name.encode()) + field(2, content)


def status(*details: bytes) -> bytes:
    """Give a google.rpc.Status."""
    return b"\x08\x08" + field(2, b"too many") + b"".join(field(3, each) for each in details)


def test_retry_info() -> None:
    """The delay of a RetryInfo counts, whatever details stand before it."""
    other = any_message("DebugInfo", field(1, b"stack"))
    delay = field(1, b"\x08\x02\x10\x80\xe5\x9a\x77")  # 2 s and 250,000,000 ns

    assert retry_delay(status(other, any_message("RetryInfo", delay))) == pytest.approx(2.25)


def test_no_retry_info() -> None:
    """Other details, and none at all, say nothing."""
    assert retry_delay(status()) is None
    assert retry_delay(status(any_message("DebugInfo", b""))) is None
    assert retry_delay(status(any_message("RetryInfo", b""))) is None


def test_negative_delay() -> None:
    """A delay below zero is none."""
    minus_one = b"\x08" + b"\xff" * 9 + b"\x01"

    assert retry_delay(status(any_message("RetryInfo", field(1, minus_one)))) is None


@given(st.binary(max_size=200))
def test_any_bytes(message: bytes) -> None:
    """Whatever the bytes are, reading them ends, and raises nothing."""
    found = retry_delay(message)

    assert found is None or found >= 0


def test_cut_off() -> None:
    """A message that ends early says what it says up to there."""
    whole = status(any_message("RetryInfo", field(1, b"\x08\x02")))

    assert retry_delay(whole) == 2
    assert all(retry_delay(whole[:end]) in {None, 2} for end in range(len(whole)))
    assert retry_delay(struct.pack(">d", 1.0)) is None


class Answer:
    """An answer of any client's."""

    def __init__(self, headers: object) -> None:
        self.headers = headers


class Raw(dict[str, object]):
    """Headers of a class whose own methods nobody may call."""

    def items(self) -> NoReturn:
        """Fail."""
        raise AssertionError("a method of the headers was called")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7),
        ({b"Retry-After": b"7"}, 7),
        ({"Retry-After": ["", "7"]}, 7),
        ({"Retry-After": 7, None: "8", "": "9"}, None),
        ({"Retry-After": []}, None),
        ([("Retry-After", "7")], 7),
        ([("retry-after", "Retry-After", "7"), "no pair", ("alone",)], 7),
        ((("retry-after", b"7"),), 7),
        (Raw({"retry-after": "7"}), 7),
        ("retry-after: 7", None),
        (7, None),
    ],
    ids=repr,
)
def test_headers(headers: object, seconds: float | None) -> None:
    """Whatever plain values hold them, the names are read in any case, and the last value."""

    class AnswerError(Exception):
        """Holds an answer."""

    for holder in ({"headers": headers}, {"response": Answer(headers)}):
        error = AnswerError("no")
        vars(error).update(holder, status_code=503)
        assert classify.diagnose(error).retry_after == seconds


@pytest.mark.parametrize(("status", "seconds"), [(429, 7), (503, None)])
def test_the_end_of_a_window(status: int, seconds: float | None) -> None:
    """It counts where there were too many requests, also where the code is declared."""

    class AnswerError(Exception):
        """Holds the headers of an answer."""

    class DeclaredError(AnswerError):
        """Says its code."""

        __error_code__ = NetworkErrorCode.SERVICE_UNAVAILABLE

    for error in (AnswerError("no"), DeclaredError("no")):
        vars(error).update(headers={"x-ratelimit-reset": "7"}, status_code=status)
        assert classify.diagnose(error).retry_after == seconds


def test_no_method_of_headers_is_called() -> None:
    """A class that bears the name of one that is written in C is not asked."""
    fields = {"__module__": "multidict._multidict", "items": Raw.items}
    headers = type("CIMultiDict", (), fields)()
    error = ConnectionError("no")
    vars(error).update(status_code=503, headers=headers)

    assert classify.diagnose(error).retry_after is None


@pytest.mark.parametrize(("seconds", "asked"), [(b"\x02", 2), (b"\x81\xa3\x05", LONGEST)])
def test_details_with_a_delay(seconds: bytes, asked: float) -> None:
    """They go before another header, and nobody waits longer than for a day."""
    error = ConnectionError("no")
    details = status(any_message("RetryInfo", field(1, b"\x08" + seconds)))
    vars(error).update(
        status_code=429,
        headers={"grpc-status-details-bin": details, "grpc-retry-pushback-ms": "250"},
    )

    assert classify.diagnose(error).retry_after == asked


def test_details_without_a_delay() -> None:
    """Where the details of a status say nothing of it, another header may."""
    error = ConnectionError("no")
    details = status(any_message("DebugInfo", b""))
    vars(error).update(
        status_code=429,
        headers={"grpc-status-details-bin": details, "grpc-retry-pushback-ms": "250"},
    )

    assert classify.diagnose(error).retry_after == 0.25


def test_headers_that_are_written_in_c() -> None:
    """The headers of aiohttp are asked by the method of their own type."""
    error = ConnectionError("no")
    headers = pytest.importorskip("multidict").CIMultiDict({"X-Any": "8", "Retry-After": "7"})
    vars(error).update(status_code=503, headers=headers)

    assert classify.diagnose(error).retry_after == 7
