"""Codes that exceptions declare themselves, and those that a classifier was taught."""

import asyncio
import gc
import pickle
import ssl
import subprocess
import sys
import weakref
from enum import IntEnum
from types import ModuleType
from typing import Any, ClassVar, cast

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Classifier, Diagnosis, Fit
from errcodes.classify.read import profiles

OFFLINE, REMOVED = AppErrorCode.DEVICE_OFFLINE, AppErrorCode.DEVICE_REMOVED


class HouseCode(IntEnum):
    """Codes of the user's own."""

    DOOR_JAMMED = 70001


class PlainError(Exception):
    """An exception of the user's own that says nothing."""


class DeviceError(Exception):
    """An exception of the user's own that declares its code."""

    __error_code__: ClassVar[IntEnum | None] = OFFLINE


class LampError(DeviceError):
    """An exception that inherits its code."""


class DoorError(DeviceError):
    """An exception with a code of its own, which is not the platform's."""

    __error_code__ = HouseCode.DOOR_JAMMED


class SilencedError(DeviceError):
    """An exception that takes back what its base declares."""

    __error_code__ = None


class TimedOutError(TimeoutError):
    """An exception that is a known one as well."""

    __error_code__ = REMOVED


def name_of(cls: type) -> str:
    """Give the qualified name of a class."""
    return f"{cls.__module__}.{cls.__qualname__}"


def certificate_error() -> BaseException:
    """Give the strongest thing that the library itself knows."""
    error = ssl.SSLCertVerificationError("certificate verify failed")
    error.verify_code = 10
    return error


def chained(outer: BaseException, inner: BaseException) -> BaseException:
    """Give an exception that was made from another one."""
    try:
        raise outer from inner
    except BaseException as error:
        return error


def during(outer: BaseException, inner: BaseException) -> BaseException:
    """Give an exception that was raised in a function called where another one was handled."""

    def second_try() -> None:
        raise outer

    try:
        try:
            raise inner
        except BaseException:
            second_try()
    except BaseException as error:
        return error
    raise AssertionError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (DeviceError(), OFFLINE),
        (LampError(), OFFLINE),
        (DoorError(), HouseCode.DOOR_JAMMED),
        (TimedOutError(), REMOVED),
        (SilencedError(), None),
    ],
    ids=lambda value: type(value).__name__,
)
def test_declared_by_the_class(error: BaseException, code: IntEnum | None) -> None:
    """The nearest declaration along the bases is the code of an exception."""
    assert classify.exception(error, default=None) is code


def test_declared_by_the_exception() -> None:
    """What is set on the exception itself goes before what its class declares."""
    error: Any = DeviceError()
    error.__error_code__ = REMOVED

    assert classify.exception(error) is REMOVED
    assert classify.exception(DeviceError()) is OFFLINE


@pytest.mark.parametrize(
    "value",
    [10203, "10203", True, IntEnum, property(lambda _: OFFLINE), [OFFLINE], lambda: OFFLINE],
)
def test_only_a_member_of_an_enum_declares_a_code(value: object) -> None:
    """A number may be anything, and no code of a stranger's is run to find out."""
    silent: Any = type("OddError", (Exception,), {"__error_code__": value})
    error: Any = PlainError()
    error.__error_code__ = value

    assert classify.exception(silent(), default=None) is None
    assert classify.exception(error, default=None) is None


def test_diagnosis_of_a_declared_code() -> None:
    """What follows from a code of the platform's follows from it here too."""
    assert classify.diagnose(DeviceError()) == Diagnosis(
        OFFLINE,
        Fit.EXACT,
        transient=True,
        app_code=OFFLINE,
        evidence=(f"{__name__}.DeviceError.__error_code__ = 10203",),
    )
    assert classify.is_transient(DeviceError())
    assert not classify.is_transient(TimedOutError())


def test_diagnosis_of_a_code_of_the_users_own() -> None:
    """Nothing follows from a code that the library does not know; it is shown by its own name."""
    diagnosis = classify.diagnose(DoorError())

    assert (diagnosis.transient, diagnosis.sent, diagnosis.app_code) == (False, None, None)
    assert str(diagnosis).startswith("70001 DOOR_JAMMED (exact, permanent): ")
    assert diagnosis.as_dict()["name"] == "DOOR_JAMMED"
    assert pickle.loads(pickle.dumps(diagnosis)) == diagnosis


@pytest.mark.parametrize("inner", [TimeoutError("timed out"), certificate_error()], ids=repr)
def test_a_declared_code_overrules_what_it_was_made_from(inner: BaseException) -> None:
    """Who declares a code knows better what the failure below means here."""
    assert classify.exception(chained(DeviceError(), inner)) is OFFLINE


@pytest.mark.parametrize("outer", [PlainError(), TimeoutError("timed out")], ids=repr)
def test_a_declared_code_speaks_through_what_is_made_from_it(outer: BaseException) -> None:
    """What was made from an exception with a code has that code."""
    assert classify.exception(chained(outer, DeviceError())) is OFFLINE
    assert classify.exception(Exception("x", DeviceError())) is OFFLINE


def test_of_two_declared_codes_the_outer_one_counts() -> None:
    """The exception nearer to the caller was raised in the knowledge of the other."""
    assert classify.exception(chained(DoorError(), DeviceError())) is HouseCode.DOOR_JAMMED


def test_an_old_failure_does_not_overrule_a_newer_one() -> None:
    """A declared code in the context is that of another failure."""
    refused = ConnectionRefusedError(111, "Connection refused")

    assert classify.exception(during(refused, DeviceError())) is NetworkErrorCode.CONNECT_FAILED
    assert classify.exception(during(PlainError(), DeviceError())) is OFFLINE


def test_of_several_attempts_the_one_with_a_code_of_the_app_got_furthest() -> None:
    """Who says that the device is offline had an answer."""
    refused = ConnectionRefusedError(111, "Connection refused")

    for errors in ([refused, DeviceError()], [DeviceError(), refused]):
        assert classify.exception(ExceptionGroup("both", errors)) is OFFLINE


def test_taught() -> None:
    """A taught name holds for the class and what is derived from it, in that classifier alone."""
    ours = Classifier().extended({name_of(PlainError): HouseCode.DOOR_JAMMED})
    derived: Any = type("DerivedError", (PlainError,), {})

    for error in (PlainError(), derived(), chained(RuntimeError(), PlainError())):
        assert ours.exception(error) is HouseCode.DOOR_JAMMED
        assert classify.exception(error, default=None) is None
        assert Classifier().exception(error, default=None) is None
    assert ours.diagnose(PlainError()).evidence == (
        f"{__name__}.PlainError.__mro__ = {__name__}.PlainError",
    )


def test_taught_goes_before_declared_and_known() -> None:
    """Who teaches a name has the last word on it: over its author, and over this library."""
    ours = Classifier().extended(
        {
            name_of(DeviceError): REMOVED,
            "builtins.ConnectionError": HouseCode.DOOR_JAMMED,
            "TimeoutError": OFFLINE,
        }
    )

    assert ours.exception(LampError()) is REMOVED
    assert ours.exception(DoorError()) is HouseCode.DOOR_JAMMED, "the nearer class declares its own"
    assert ours.exception(ConnectionResetError(104, "reset")) is HouseCode.DOOR_JAMMED
    assert ours.exception(TimeoutError(110, "timed out")) is OFFLINE
    assert ours.exception(OSError(104, "reset")) is HouseCode.DOOR_JAMMED, "Python's own subclass"
    assert classify.exception(TimeoutError("timed out")) is NetworkErrorCode.TIMEOUT


def test_extended_twice() -> None:
    """What was registered first stays known, and the last word on a name counts."""
    first = Classifier().extended({name_of(PlainError): OFFLINE, "shop.Gone": OFFLINE})
    second = first.extended({name_of(PlainError): REMOVED, "shop.Other": OFFLINE})

    assert second.exception(PlainError()) is REMOVED
    assert first.exception(PlainError()) is OFFLINE
    assert repr(second).count("DEVICE_OFFLINE") == 2


def test_many_classes_are_forgotten_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a classifier remembers is bounded, and nothing is kept of a class made on the way."""
    monkeypatch.setattr(profiles, "_MOST_PROFILES", 3)
    ours = Classifier().extended({name_of(PlainError): OFFLINE})
    known = [ValueError, KeyError, TypeError, OSError, PlainError, DeviceError]

    for cls in known * 2:
        ours.exception(cls())
    assert ours.exception(PlainError()) is OFFLINE

    passing: Any = type("PassingError", (PlainError,), {})
    assert ours.exception(passing()) is OFFLINE
    gone = weakref.ref(passing)
    del passing
    gc.collect()
    assert gone() is None


def test_the_packaged_classifier_learns_nothing() -> None:
    """Whichever of two classifiers meets a class first, each keeps to what was registered."""
    fresh: Any = type("FreshError", (PlainError,), {})
    ours = Classifier().extended({name_of(PlainError): OFFLINE})

    assert ours.exception(fresh()) is OFFLINE
    assert classify.exception(fresh(), default=None) is None
    assert ours.exception(fresh()) is OFFLINE


def test_pickled() -> None:
    """A classifier can be sent to another process."""
    ours = Classifier().extended({name_of(PlainError): OFFLINE})
    ours.exception(PlainError())

    assert pickle.loads(pickle.dumps(ours)).exception(PlainError()) is OFFLINE


@pytest.mark.parametrize(
    ("codes", "error", "told"),
    [
        ({"DeviceGone": OFFLINE}, ValueError, "'DeviceGone' is no qualified name; write the mod"),
        ({"shop errors.Gone": OFFLINE}, ValueError, "'shop errors.Gone' is no qualified name"),
        ({"": OFFLINE}, ValueError, "'' is no qualified name"),
        ({"shop..Gone": OFFLINE}, ValueError, "'shop..Gone' is no qualified name"),
        ({f"shop.{'x' * 100}": OFFLINE}, ValueError, "longer than the 100 characters"),
        ({PlainError: OFFLINE}, TypeError, r'PlainError.* is no name; write "module.Class"'),
        ({"shop.Gone": 10203}, TypeError, "10203, for 'shop.Gone', is no member of an IntEnum"),
        ({"shop.Gone": AppErrorCode}, TypeError, "for 'shop.Gone', is no member of an IntEnum"),
        ({"socket.timeout": OFFLINE}, ValueError, "socket.timeout is defined as TimeoutError, by"),
        ({"json.JSONDecodeError": OFFLINE}, ValueError, r"as json\.decoder\.JSONDecodeError, by"),
        ({"builtins.IOError": OFFLINE}, ValueError, "IOError is defined as OSError, .* name that"),
        ([("shop.Gone", OFFLINE)], TypeError, "takes a mapping of qualified names to codes"),
    ],
)
def test_wrong_lessons_are_refused(codes: Any, error: type[Exception], told: str) -> None:
    """What cannot be learnt is refused, with what is wrong and what to write instead."""
    with pytest.raises(error, match=told):
        Classifier().extended(codes)


def test_only_what_is_loaded_tells_a_names_own_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """No module is imported and none of its code is run to see where a class was defined."""

    class Lazy(ModuleType):
        """A module that gives its names when it is asked."""

        def __getattribute__(self, name: str) -> object:
            raise AssertionError(name)

    lazy = Lazy("lazy")
    object.__getattribute__(lazy, "__dict__").update(Again=PlainError, number=1)
    monkeypatch.setitem(sys.modules, "lazy", lazy)
    monkeypatch.setitem(sys.modules, "blocked", cast("Any", None))

    with pytest.raises(ValueError, match=f"Again is defined as {name_of(PlainError)}, by which"):
        Classifier().extended({"lazy.Again": OFFLINE})
    names = ["lazy.Missing", "lazy.number", "lazy.Again.Inner", "nowhere.Gone", "blocked.Gone"]
    Classifier().extended(dict.fromkeys(names, OFFLINE))
    assert "nowhere" not in sys.modules


def test_texts_too() -> None:
    """A classifier has all functions, and for texts they are the same."""
    line = "curl: (6) Could not resolve host: api.example.com"
    ours = Classifier().extended({name_of(PlainError): OFFLINE})

    assert {name for name in classify.__all__ if name.islower()} <= set(dir(ours))
    assert ours.message(line) is NetworkErrorCode.HOST_UNRESOLVED
    assert ours.message("fine", REMOVED) is REMOVED
    assert ours.diagnose_message(line) == classify.diagnose_message(line)
    assert ours.diagnose_message("fine") is None
    assert list(ours.messages([line, "fine"], 0)) == [NetworkErrorCode.HOST_UNRESOLVED, 0]


def test_texts_are_loaded_late() -> None:
    """Neither the functions nor a classifier load the tables of texts before a text is read."""
    script = (
        "import sys; from errcodes import classify; classify.Classifier(); "
        "assert 'errcodes.classify.texts' not in sys.modules; "
        "classify.Classifier().message('x'); assert 'errcodes.classify.texts' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_a_cancellation_keeps_its_code() -> None:
    """Teaching a classifier something else changes nothing about what it knew."""
    ours = Classifier().extended({name_of(PlainError): OFFLINE})

    assert ours.exception(asyncio.CancelledError()) is NetworkErrorCode.CANCELED
    assert ours.status(502) is NetworkErrorCode.BAD_GATEWAY
    assert ours.is_transient(PlainError())
