"""What is remembered of classes and calls has its bounds, and its loss changes no answer."""

import asyncio
import gc
import sys
import weakref
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from errcodes import AppErrorCode, classify
from errcodes import NetworkErrorCode as Code
from errcodes.classify import Classifier

#: No cache holds more.
BOUND = 512
MANY = BOUND + 20


def modules() -> Iterator[ModuleType]:
    """Give the modules of the reading that are loaded."""
    for name, module in list(sys.modules.items()):
        if name.startswith("errcodes."):
            yield module


def sizes() -> dict[str, int]:
    """Give how much each table and cache of the modules holds."""
    found: dict[str, int] = {}
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, dict | set | list):
                found[f"{module.__name__}.{name}"] = len(value)
            elif hasattr(value, "cache_info"):
                found[f"{module.__name__}.{name}"] = value.cache_info().currsize
    return found


def held_by(value: object) -> list[int]:
    """Give the sizes of all dicts that an object of the library keeps."""
    found: list[int] = []
    waiting, seen = [value], set[int]()
    while waiting:
        each = waiting.pop()
        if id(each) not in seen:
            seen.add(id(each))
            if isinstance(each, dict):
                found.append(len(each))
            elif type(each).__module__.startswith("errcodes.") and not isinstance(each, type):
                waiting += [one for one in gc.get_referents(each) if not isinstance(one, type)]
    return found


def timed_out(number: int) -> BaseException:
    """Give a time-out of a class of its own, raised in a function of its own."""
    names: dict[str, Any] = {"TimeoutError": TimeoutError, "__name__": "shop"}
    source = f"""
class Response{number}:
    def __init__(self):
        self.status_code = 504
class LampTimeoutError{number}(TimeoutError):
    def __str__(self):
        return "too slow"
def peer{number}(recv):
    recv()
def recv():
    raise error
error = LampTimeoutError{number}("number {number}")
error.response = Response{number}()
"""
    exec(source, names)
    try:
        names[f"peer{number}"](names["recv"])
    except TimeoutError as error:
        return error
    raise AssertionError("nothing was raised")


def raised_by_itself(number: int) -> BaseException:
    """Give a time-out that a function of its own raised, which knows the name of a method."""
    names: dict[str, Any] = {"__name__": "shop"}
    exec(f"def answer{number}(recv):\n    raise TimeoutError('number {number}')", names)
    with pytest.raises(TimeoutError) as caught:
        names[f"answer{number}"](None)
    return caught.value


def test_bounds() -> None:
    """After many classes and functions no cache is larger than its bound, and all are answered."""
    errors = [timed_out(number) for number in range(MANY)]
    errors += [raised_by_itself(number) for number in range(MANY)]
    ours = Classifier({"shop.LampTimeoutError7": AppErrorCode.DEVICE_OFFLINE})

    before = sizes()
    first = [classify.diagnose(error) for error in errors]
    of_ours = [ours.exception(error) for error in errors[:MANY]]
    grown = {name: size - before.get(name, 0) for name, size in sizes().items()}

    assert {each.code for each in first} == {Code.TIMEOUT}
    assert of_ours.pop(7) is AppErrorCode.DEVICE_OFFLINE
    assert set(of_ours) == {Code.TIMEOUT}
    assert max(held_by(ours)) <= BOUND
    assert not [name for name, more in grown.items() if more > BOUND]
    assert [classify.diagnose(error) for error in errors[::50]] == first[::50]


@pytest.mark.parametrize("number", [1, 2])
def test_an_answer_is_of_the_class_that_is_there(number: int) -> None:
    """A class whose id an earlier one had is read afresh."""
    codes = set()
    for status in (502, 503) * 20:
        cls = type("Answered", (Exception,), {"status_code": status, "number": number})
        codes.add((status, classify.exception(cls("no"))))
        del cls
        gc.collect(0)

    assert codes == {(502, Code.BAD_GATEWAY), (503, Code.SERVICE_UNAVAILABLE)}


def test_an_answer_is_of_the_function_that_is_there(request: pytest.FixtureRequest) -> None:
    """A function whose id an earlier one had is read afresh."""
    phases = set()
    loop = asyncio.new_event_loop()
    request.addfinalizer(loop.close)
    for called in ("recv", "send") * 10:
        future = loop.create_future()
        future.set_exception(TimeoutError("timed out"))
        peer = SimpleNamespace(**{called: future.result})
        names: dict[str, Any] = {"__name__": "shop"}
        exec(f"def ask(peer):\n    return peer.{called}()", names)
        with pytest.raises(TimeoutError) as caught:
            names["ask"](peer)
        phases.add((called, classify.diagnose(caught.value).phase))
        del names, caught, peer, future
        gc.collect(0)

    assert phases == {("recv", "receive"), ("send", "send")}


def test_an_attribute_is_of_the_class_that_is_there() -> None:
    """So is a class of answers, which keeps its attributes in one way or in another."""
    made = [type("Answer", (), {}), type("Answer", (), {"__slots__": ("status",)})]
    made += [type("Answer", (made[0],), {}), type("Answer", (made[1],), {})]
    for cls in made * 2:
        answer: Any = cls()
        answer.status = 503
        error = ConnectionError("no")
        vars(error)["response"] = answer
        assert classify.exception(error) is Code.SERVICE_UNAVAILABLE


@pytest.mark.parametrize("bases", [(), (ConnectionError,)])
def test_no_class_is_kept_alive(bases: tuple[type, ...]) -> None:
    """A module that is loaded anew leaves nothing of the old one behind, answers or exceptions."""

    def classified() -> weakref.ref[type]:
        cls: Any = type("Answer", bases, {})
        answer = cls()
        answer.status = 503
        error = answer if bases else ConnectionError("no")
        if not bases:
            vars(error)["response"] = answer
        assert classify.exception(error) is Code.SERVICE_UNAVAILABLE
        assert Classifier({"shop.Gone": Code.TIMEOUT}).diagnose(error).status == 503
        return weakref.ref(cls)

    reference = classified()
    gc.collect()

    assert reference() is None
