"""The code in the answer of another service, and none in a stranger's."""

import json
from enum import IntEnum
from pathlib import Path
from typing import Any

import grpc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, catalog, classify, problem
from errcodes.catalog import Catalog
from errcodes.codes import ErrorCode
from tests.catalog.own_codes import DeviceCode, write_own

CODES: list[ErrorCode] = [*AppErrorCode, *NetworkErrorCode]
BASE = "https://docs.example.com/errors/"
every_code = pytest.mark.parametrize("code", CODES)


class LampCode(IntEnum):
    """Codes of the user's own."""

    BULB_BROKEN = 90001


@pytest.fixture
def words(tmp_path: Path) -> Catalog:
    """A catalog with codes of the user's own."""
    write_own(tmp_path / "en.json", "en", *DeviceCode)
    return Catalog.load(tmp_path, codes=DeviceCode)


@pytest.mark.parametrize("language", catalog.languages())
@pytest.mark.parametrize("upstream", [False, True])
@every_code
def test_what_was_written_is_read(code: ErrorCode, language: str, *, upstream: bool) -> None:
    """The code comes back from the dict, from its JSON in every form, and from its type alone."""
    body = problem.details(code, language, upstream=upstream)
    text = json.dumps(body)
    forms: list[Any] = [body, text, text.encode(), bytearray(text.encode("utf-16"))]
    forms += [memoryview(text.encode()), {"type": body["type"]}, {"code": str(code.value)}]

    assert {problem.read(form) for form in forms} == {code}


@every_code
def test_a_type_of_ones_own_is_read(code: ErrorCode) -> None:
    """A base of one's own counts where it is named, and the default one always does."""
    body = {"type": problem.details(code, type_base=BASE)["type"]}

    assert problem.read(body, type_base=BASE) is code
    assert problem.read(body) is None
    assert problem.read({"type": f"urn:errcodes:{code.value}"}, type_base=BASE) is code


def test_codes_of_ones_own_are_read(words: Catalog) -> None:
    """The catalog that knows them is asked."""
    body = problem.details(DeviceCode.MOTOR_JAMMED, catalog=words)

    assert problem.read(body, catalog=words) is DeviceCode.MOTOR_JAMMED
    assert problem.read(problem.details(50503), catalog=words) is NetworkErrorCode.READ_TIMED_OUT
    assert problem.read(body) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe\xff",
        b"[" * 100_000,
        b'{"code": ' + b"9" * 10_000 + b"}",
        "null",
        "[50503]",
        "50503",
        '"50503"',
        None,
        50503,
        1.5,
        True,
        [],
        {},
        {"code": None},
        {"code": 50503.0},
        {"code": True},
        {"code": 503},
        {"code": "READ_TIMED_OUT"},
        {"code": {"code": 50503}},
        {"code": 1101, "name": "InvalidToken"},
        {"type": "about:blank"},
        {"type": "urn:errcodes:"},
        {"type": "urn:errcodes:50503x"},
        {"type": 50503},
        {"type": None, "code": []},
    ],
    ids=lambda body: repr(body)[:30].replace("\\", "/"),
)
def test_a_strangers_body_has_none(body: Any) -> None:
    """What says nothing of these codes gives None, whatever it is."""
    assert problem.read(body) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.binary()
    | st.text()
    | JSON
    | st.dictionaries(st.sampled_from(["code", "type", "name"]), JSON)
)
def test_no_body_raises(body: Any) -> None:
    """Whatever comes is read as a code or as none."""
    assert problem.read(body) is None or isinstance(problem.read(body), IntEnum)


def test_slips_of_ones_own_are_named() -> None:
    """What is no body at all, no base or no catalog is a mistake in the program."""
    with pytest.raises(TypeError, match="not object: give what the response holds"):
        problem.read(object())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="is no absolute URI"):
        problem.read({}, type_base="errors/")
    with pytest.raises(TypeError, match="catalog takes what"):
        problem.read({}, catalog={})  # type: ignore[arg-type]


@every_code
def test_grpc_fields_are_written_and_read(code: ErrorCode) -> None:
    """The fields keep to what google.rpc.ErrorInfo allows, and give the code back."""
    info = problem.error_info(code)

    assert info == {
        "reason": code.name,
        "domain": "errcodes",
        "metadata": {"code": str(code.value)},
    }
    assert len(info["reason"]) <= 63
    assert problem.read_error_info(info) is code
    own = problem.error_info(str(code.value), domain="lamps.example.com")
    assert problem.read_error_info(own, domain="lamps.example.com") is code
    assert problem.read_error_info(own) is None


@every_code
def test_the_grpc_status_fits(code: ErrorCode) -> None:
    """The name is one of gRPC's, and goes with the HTTP status and with what may be repeated."""
    name, status = problem.grpc_status(code), problem.status(code)
    diagnosis = classify.CodedError(code).diagnosis

    assert isinstance(getattr(grpc.StatusCode, name), grpc.StatusCode)
    assert (name == "DEADLINE_EXCEEDED") == (status == 504)
    assert (name in ("UNAVAILABLE", "INTERNAL")) == (status in (502, 503))
    if name == "UNAVAILABLE":
        assert diagnosis.transient or status == 503
    assert problem.grpc_status(diagnosis) in (name, "INTERNAL")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (50501, "UNAVAILABLE"),
        (50502, "INTERNAL"),
        (50505, "UNAVAILABLE"),
        (50513, "UNAVAILABLE"),
        (50514, "INTERNAL"),
        (50500, "UNKNOWN"),
        (105, "UNAUTHENTICATED"),
        (1100, "INVALID_ARGUMENT"),
        (10203, "FAILED_PRECONDITION"),
        (11002, "NOT_FOUND"),
        (12004, "UNIMPLEMENTED"),
    ],
)
def test_the_grpc_status_is_this(code: int, name: str) -> None:
    """Some of them, by hand."""
    assert problem.grpc_status(code) == name


def test_the_grpc_status_of_a_diagnosis() -> None:
    """An answer that no code was made for is the upstream's: repeated only where that helps."""
    other, exact = NetworkErrorCode.OTHER, classify.Fit.EXACT
    busy = classify.Diagnosis(other, exact, status=429, transient=True)
    missing = classify.Diagnosis(other, exact, status=404)

    assert problem.grpc_status(busy) == "UNAVAILABLE"
    assert problem.grpc_status(missing) == "INTERNAL"


def test_grpc_knows_codes_of_ones_own(words: Catalog) -> None:
    """A member needs no catalog; a number needs the one that knows it."""
    info = problem.error_info(LampCode.BULB_BROKEN)
    assert (info["reason"], problem.grpc_status(LampCode.BULB_BROKEN)) == ("BULB_BROKEN", "UNKNOWN")
    jammed = problem.error_info(90001, catalog=words)
    assert problem.read_error_info(jammed, catalog=words) is DeviceCode.MOTOR_JAMMED
    assert problem.read_error_info(info, catalog=words) is None, "another name for that number"
    with pytest.raises(UnknownCodeError):
        problem.error_info(90001)


@pytest.mark.parametrize(
    "info",
    [
        {},
        {"reason": "READ_TIMED_OUT", "domain": "googleapis.com", "metadata": {"code": "50503"}},
        {"reason": "OTHER_REASON", "domain": "errcodes", "metadata": {"code": "50503"}},
        {"reason": "READ_TIMED_OUT", "domain": "errcodes", "metadata": {}},
        {"reason": "READ_TIMED_OUT", "domain": "errcodes", "metadata": None},
        {"reason": "READ_TIMED_OUT", "domain": "errcodes", "metadata": {"code": "503"}},
    ],
)
def test_a_strangers_fields_have_none(info: dict[str, Any]) -> None:
    """Another domain, another reason, or no number is none of these codes."""
    assert problem.read_error_info(info) is None
