"""The types of the verdicts."""

import http
from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Any, assert_type

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Classifier, CodedError, Diagnosis, DiagnosisDict, Fit, Phase
from errcodes.codes import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class HouseCode(IntEnum):
    """Codes of the user's own."""

    DOOR_JAMMED = 70001


assert_type(classify.exception(TimeoutError()), ErrorCode | IntEnum)
assert_type(classify.exception(TimeoutError(), default=None), ErrorCode | IntEnum | None)
assert_type(classify.exception(TimeoutError(), default="other"), ErrorCode | IntEnum | str)
assert_type(classify.exception(TimeoutError(), AppErrorCode.NETWORK_ANOMALY), ErrorCode | IntEnum)
assert_type(classify.exception(KeyboardInterrupt()), ErrorCode | IntEnum)
assert_type(classify.status(503), NetworkErrorCode | None)
assert_type(classify.status(http.HTTPStatus.BAD_GATEWAY), NetworkErrorCode | None)
assert_type(classify.diagnose(TimeoutError()), Diagnosis)
assert_type(classify.is_transient(TimeoutError()), bool)

assert_type(classify.message("read timed out"), ErrorCode | None)
assert_type(classify.message("read timed out", "none"), ErrorCode | str)
assert_type(classify.diagnose_message("read timed out"), Diagnosis | None)
assert_type(classify.messages(["read timed out"]), Iterator[ErrorCode | None])
assert_type(classify.messages(("read timed out",), default=0), Iterator[ErrorCode | int])
classify.message(b"read timed out")  # type: ignore[call-overload]
classify.message(None)  # type: ignore[call-overload]
classify.diagnose_message(None)  # type: ignore[arg-type]

classify.exception("timed out")  # type: ignore[call-overload]
classify.exception(TimeoutError)  # type: ignore[call-overload]
classify.status("503")  # type: ignore[arg-type]
classify.status(None)  # type: ignore[arg-type]
classify.diagnose(None)  # type: ignore[arg-type]


def handled(exc: BaseException) -> int:
    """Give the code as the integer that it is."""
    return classify.exception(exc)


def read(diagnosis: Diagnosis) -> None:
    """Read every field."""
    assert_type(diagnosis.code, ErrorCode | IntEnum)
    assert_type(diagnosis.fit, Fit)
    assert_type(diagnosis.phase, Phase | None)
    assert_type(diagnosis.causes, tuple[int, ...])
    assert_type(diagnosis.status, int | None)
    assert_type(diagnosis.transient, bool)
    assert_type(diagnosis.error_type, str)
    assert_type(diagnosis.sent, bool | None)
    assert_type(diagnosis.app_code, AppErrorCode | None)
    assert_type(diagnosis.evidence, tuple[str, ...])
    assert_type(str(diagnosis), str)
    assert_type(diagnosis.as_dict(), DiagnosisDict)
    assert_type(diagnosis.as_dict()["sent"], bool | None)
    assert_type(diagnosis.as_extra(), dict[str, Any])
    assert_type(Diagnosis.from_dict(diagnosis.as_dict()), Diagnosis)
    assert_type(Diagnosis.from_dict({}, codes=HouseCode), Diagnosis)
    Diagnosis.from_dict("{}")  # type: ignore[arg-type]
    diagnosis.transient = True  # type: ignore[misc]
    assert_type(str.upper(diagnosis.fit), str)


def declared() -> None:
    """Declare codes, carry them, and teach them."""

    class DoorJammedError(Exception):
        __error_code__ = HouseCode.DOOR_JAMMED

    assert_type(classify.exception(DoorJammedError()), ErrorCode | IntEnum)

    class HouseError(CodedError):
        codes = HouseCode

    assert_type(HouseError(70001).code, ErrorCode | IntEnum)
    error = CodedError(HouseCode.DOOR_JAMMED, "the front door")
    assert_type(error.code, ErrorCode | IntEnum)
    assert_type(error.diagnosis, Diagnosis)
    assert_type(error.message, str | None)
    assert_type(CodedError.from_diagnosis(error.diagnosis), CodedError)
    CodedError(AppErrorCode.DEVICE_OFFLINE)
    CodedError(10203)
    CodedError("10203")
    CodedError(None)  # type: ignore[arg-type]
    ours = Classifier().extended({"shop.errors.DeviceGone": AppErrorCode.DEVICE_REMOVED})
    assert_type(ours, Classifier)
    assert_type(ours.exception(error), ErrorCode | IntEnum)
    assert_type(ours.exception(error, default=None), ErrorCode | IntEnum | None)
    assert_type(ours.status(502), NetworkErrorCode | None)
    assert_type(ours.diagnose(error), Diagnosis)
    assert_type(ours.is_transient(error), bool)
    assert_type(ours.message("read timed out"), ErrorCode | None)
    assert_type(ours.message("read timed out", "none"), ErrorCode | str)
    assert_type(ours.messages(["read timed out"]), Iterator[ErrorCode | None])
    assert_type(ours.messages(["read timed out"], 0), Iterator[ErrorCode | int])
    CodedError.from_diagnosis("DEVICE_OFFLINE")  # type: ignore[arg-type]
    Diagnosis(50503, Fit.EXACT)  # type: ignore[arg-type]
    Diagnosis(HouseCode.DOOR_JAMMED, "exact")  # type: ignore[arg-type]
    ours.extended({"shop.errors.DeviceGone": HouseCode.DOOR_JAMMED})
    ours.extended({"shop.errors.DeviceGone": 11002})  # type: ignore[dict-item]


@classify.coded()
def open_door(name: str, *, slowly: bool = False) -> int:
    """Keep its signature behind the boundary."""
    return len(name) + slowly


@classify.coded
def open_garage(name: str) -> int:
    """Keep its signature without parentheses too."""
    return len(name)


@classify.coded(unrecognized=True)
async def open_gate(name: str) -> bytes:
    """Keep its signature, and stay a coroutine function."""
    return name.encode()


class House:
    """Methods behind the boundary."""

    @Classifier().coded()
    def doors(self, floor: int) -> list[str]:
        """Keep its signature."""
        return [str(floor)]


def guarded(house: House) -> int:
    """Use what is decorated as it was before."""
    plain: Callable[[str], int] = open_door
    awaited: Callable[[str], Coroutine[Any, Any, bytes]] = open_gate
    assert_type(open_door("front", slowly=True), int)
    assert_type(house.doors(1), list[str])
    open_door(5)  # type: ignore[arg-type]
    open_door()  # type: ignore[call-arg]
    classify.coded(False)  # type: ignore[call-overload]
    classify.coded(unrecognized=None)  # type: ignore[call-overload]
    assert_type(open_garage("left"), int)
    open_garage()  # type: ignore[call-arg]
    with classify.coded():
        return plain("front") + bool(awaited)
