"""A diagnosis as plain values: there, back again, in a log, and as a field of a model."""

import json
import logging
import urllib.error
from collections.abc import Callable
from email.message import Message
from enum import IntEnum
from typing import Any

import attrs
import msgspec
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, classify
from errcodes.classify import Diagnosis, DiagnosisDict, Fit, Phase

REFUSED = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))


class HouseCode(IntEnum):
    """Codes of the user's own."""

    DOOR_JAMMED = 70001


OWN = classify.diagnose(classify.CodedError(HouseCode.DOOR_JAMMED))
#: Every diagnosis that there may be, of the platform's codes.
DIAGNOSES: st.SearchStrategy[Diagnosis] = st.builds(
    Diagnosis,
    code=st.sampled_from([*AppErrorCode, *NetworkErrorCode]),
    fit=st.sampled_from(Fit),
    phase=st.none() | st.sampled_from(Phase),
    causes=st.lists(st.integers(1, 6), max_size=3).map(tuple),
    status=st.none() | st.integers(100, 599),
    transient=st.booleans(),
    sent=st.none() | st.booleans(),
    app_code=st.none() | st.sampled_from(AppErrorCode),
    evidence=st.lists(st.text(st.characters(exclude_categories=["Cs"]))).map(tuple),
    retry_after=st.none() | st.floats(0, 86_400),
)
JSON: dict[str, Callable[[Any], Any]] = {
    "json": lambda value: json.loads(json.dumps(value)),
    "orjson": lambda value: orjson.loads(orjson.dumps(value)),
    "msgspec": lambda value: msgspec.json.decode(msgspec.json.encode(value)),
    "msgpack": lambda value: msgspec.msgpack.decode(msgspec.msgpack.encode(value)),
    "none": lambda value: value,
}


@pytest.mark.parametrize("library", JSON)
@given(diagnosis=DIAGNOSES)
def test_a_diagnosis_comes_back(library: str, diagnosis: Diagnosis) -> None:
    """What `as_dict` gave is the same diagnosis again, whatever wrote it down between."""
    assert Diagnosis.from_dict(JSON[library](diagnosis.as_dict())) == diagnosis


def test_the_dict_has_every_field() -> None:
    """A field that a diagnosis gains is written down and read too."""
    names = [field.name for field in attrs.fields(Diagnosis)]

    assert list(DiagnosisDict.__annotations__) == list(REFUSED.as_dict())
    assert [name for name in REFUSED.as_dict() if name != "name"] == names


def test_a_code_of_ones_own_comes_back_where_its_class_is_named() -> None:
    """The number alone says nothing of a code that only the user knows."""
    assert Diagnosis.from_dict(OWN.as_dict(), codes=HouseCode) == OWN
    assert Diagnosis.from_dict(REFUSED.as_dict(), codes=[HouseCode]) == REFUSED
    with pytest.raises(UnknownCodeError, match="70001 is not a known error code"):
        Diagnosis.from_dict(OWN.as_dict())


def test_more_than_there_was_is_passed_over() -> None:
    """What a newer version, or a service between, has added is no reason to refuse."""
    more = {**REFUSED.as_dict(), "trace": "4bf92f35", "name": "ANOTHER"}

    assert Diagnosis.from_dict(more) == REFUSED


@pytest.mark.parametrize("name", list(REFUSED.as_dict()))
def test_less_than_there_was_is_not_known(name: str) -> None:
    """A field that an older version does not write has its default, but for code and fit."""
    less = {key: value for key, value in REFUSED.as_dict().items() if key != name}

    if name in ("code", "fit"):
        with pytest.raises(ValueError, match=f"^'{name}' is missing in what Diagnosis.from_dict"):
            Diagnosis.from_dict(less)
    else:
        fields: dict[str, Any] = {field.name: field.default for field in attrs.fields(Diagnosis)}
        changes = {name: fields[name]} if name in fields else {}
        assert Diagnosis.from_dict(less) == attrs.evolve(REFUSED, **changes)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("code", 50505.0, "'code' must be int or str, not float"),
        ("code", True, "'code' must be int or str, not bool"),
        ("code", 50599, "50599 is not a known error code"),
        ("fit", "sure", "'sure' is not a valid Fit"),
        ("fit", None, "'fit' must be str, not NoneType"),
        ("phase", "lunch", "'lunch' is not a valid Phase"),
        ("causes", "4, 1", "'causes' must be list, not str"),
        ("causes", ["4"], "'causes' must hold int alone"),
        ("status", "503", "'status' must be int, not str"),
        ("transient", 1, "'transient' must be bool, not int"),
        ("sent", "no", "'sent' must be bool, not str"),
        ("app_code", 104.0, "'app_code' must be int, not float"),
        ("app_code", 50505, "50505 is not a valid AppErrorCode"),
        ("evidence", [None], "'evidence' must hold str alone"),
    ],
)
def test_what_cannot_be_is_refused(name: str, value: object, told: str) -> None:
    """A field of another type or value is a ValueError that says which."""
    with pytest.raises(ValueError, match=told):
        Diagnosis.from_dict({**REFUSED.as_dict(), name: value})


@pytest.mark.parametrize("wrong", [None, "{}", [], REFUSED], ids=repr)
def test_what_is_no_mapping_is_refused(wrong: Any) -> None:
    """JSON is to be read first."""
    with pytest.raises(TypeError, match="takes what as_dict gave, not "):
        Diagnosis.from_dict(wrong)


def test_extra_collides_with_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """A log call takes it, where it refuses the plain dict, and the record has each field."""
    log = logging.getLogger("tests.extra")
    with pytest.raises(KeyError, match="'name'"):
        log.error("no devices", extra=REFUSED.as_dict())

    log.error("no devices", extra=REFUSED.as_extra())

    (record,) = caplog.records
    assert record.name == "tests.extra"
    for name, value in REFUSED.as_dict().items():
        assert getattr(record, f"errcodes_{name}") == value


class Failure(BaseModel):
    """A model of a user's own."""

    device: str
    diagnosis: Diagnosis | None = None


@given(DIAGNOSES)
def test_pydantic_takes_it_as_a_field(diagnosis: Diagnosis) -> None:
    """A field takes a diagnosis or its dict, is written as the dict, and read from JSON."""
    failure = Failure(device="lamp", diagnosis=diagnosis)

    assert failure.diagnosis is diagnosis
    assert Failure.model_validate_json(failure.model_dump_json()) == failure
    assert Failure.model_validate(failure.model_dump()) == failure
    assert failure.model_dump() == {"device": "lamp", "diagnosis": diagnosis.as_dict()}


def test_pydantic_refuses_what_is_none() -> None:
    """A code that is none, or a dict that is no diagnosis, is an error of validation."""
    assert TypeAdapter(Diagnosis).validate_python(REFUSED) is REFUSED
    assert TypeAdapter(Diagnosis).validate_python(REFUSED.as_dict()) == REFUSED
    for wrong in ({"code": 50505}, 50505, None):
        with pytest.raises(ValidationError):
            TypeAdapter(Diagnosis).validate_python(wrong)
    with pytest.raises(ValidationError, match="50599 is not a known error code") as caught:
        Failure.model_validate(
            {"device": "lamp", "diagnosis": {**REFUSED.as_dict(), "code": 50599}}
        )
    assert caught.value.error_count() == 1


def test_pydantic_knows_the_schema() -> None:
    """OpenAPI shows each field with its type, read and written."""
    for mode in ("validation", "serialization"):
        schema = TypeAdapter(Diagnosis).json_schema(mode=mode)
        assert schema["required"] == list(REFUSED.as_dict())
        assert schema["properties"]["evidence"]["items"] == {"type": "string"}
    assert TypeAdapter(DiagnosisDict).validate_python(REFUSED.as_dict()) == REFUSED.as_dict()


@pytest.mark.parametrize(
    ("exc", "error_type"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "connect_failed"),
        (urllib.error.HTTPError("http://h", 503, "Busy", Message(), None), "503"),
        (ValueError("a bug of one's own"), "_OTHER"),
        (classify.CodedError(HouseCode.DOOR_JAMMED), "door_jammed"),
    ],
)
def test_the_error_type_has_few_values(exc: BaseException, error_type: str) -> None:
    """OpenTelemetry's `error.type` is the status, the code, or what stands for all others."""
    assert classify.diagnose(exc).error_type == error_type
    if isinstance(exc, urllib.error.HTTPError):
        exc.close()
