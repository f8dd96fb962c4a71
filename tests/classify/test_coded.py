"""The boundary, and the exception that it raises."""

import asyncio
import concurrent.futures
import copy
import functools
import gc
import inspect
import json
import pickle
import traceback
import weakref
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from enum import IntEnum
from multiprocessing import get_context
from typing import Any

import pytest
import trio

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, classify
from errcodes.classify import Classifier, CodedError, Diagnosis, Fit

OFFLINE, REFUSED = AppErrorCode.DEVICE_OFFLINE, NetworkErrorCode.CONNECT_FAILED


class HouseCode(IntEnum):
    """Codes of the user's own."""

    DOOR_JAMMED = 70001


class PlainError(Exception):
    """An exception that nobody knows."""


def refuse() -> None:
    """Fail as a connect does."""
    raise ConnectionRefusedError(111, "Connection refused")


def raising(error: BaseException) -> Callable[[], None]:
    """Give a function that raises this."""

    def fail() -> None:
        raise error

    return fail


def in_block(fail: Callable[[], None], **options: bool) -> None:
    """Let it fail in a block."""
    with classify.coded(**options):
        fail()


def in_function(fail: Callable[[], None], **options: bool) -> None:
    """Let it fail in a function."""
    classify.coded(**options)(fail)()


def in_coroutine(fail: Callable[[], None], **options: bool) -> None:
    """Let it fail in a coroutine, which is driven by hand."""

    @classify.coded(**options)
    async def request() -> None:
        await asyncio.sleep(0)
        fail()

    waiting = request().__await__()
    next(waiting)
    next(waiting)


def in_block_in_coroutine(fail: Callable[[], None], **options: bool) -> None:
    """Let it fail in a block in a coroutine."""

    async def request() -> None:
        with classify.coded(**options):
            await asyncio.sleep(0)
            fail()

    waiting = request().__await__()
    next(waiting)
    next(waiting)


every_way = pytest.mark.parametrize(
    "guarded", [in_block, in_function, in_coroutine, in_block_in_coroutine]
)


@every_way
def test_a_failure_becomes_a_coded_error(guarded: Callable[..., None]) -> None:
    """What is raised carries the diagnosis of what was raised inside, and was raised from it."""
    with pytest.raises(CodedError) as caught:
        guarded(refuse)

    error = caught.value
    assert error.code is REFUSED
    assert isinstance(error.__cause__, ConnectionRefusedError)
    assert error.diagnosis == classify.diagnose(error.__cause__)
    assert str(error) == str(error.diagnosis)


@every_way
@pytest.mark.parametrize(
    "error",
    [
        asyncio.CancelledError(),
        concurrent.futures.CancelledError(),
        KeyboardInterrupt(),
        SystemExit(1),
        GeneratorExit(),
        ExceptionGroup("x", [concurrent.futures.CancelledError()]),
        BaseExceptionGroup("x", [asyncio.CancelledError(), KeyboardInterrupt()]),
        BaseExceptionGroup("x", [asyncio.CancelledError(), TimeoutError()]),
        ExceptionGroup("x", [ExceptionGroup("y", [concurrent.futures.CancelledError()])]),
        CodedError(OFFLINE),
        KeyError("device"),
    ],
    ids=repr,
)
def test_what_passes(guarded: Callable[..., None], error: BaseException) -> None:
    """Control flow, a CodedError and what is not recognised come through as they are."""
    with pytest.raises(type(error)) as caught:
        guarded(raising(error))

    assert caught.value is error
    assert caught.value.__cause__ is None


@every_way
def test_unrecognized_on_request(guarded: Callable[..., None]) -> None:
    """Who asks for it gets a code for everything that is an Exception, but not for control flow."""
    with pytest.raises(CodedError) as caught:
        guarded(raising(PlainError("?")), unrecognized=True)

    assert caught.value.code is NetworkErrorCode.OTHER
    assert caught.value.diagnosis.fit is Fit.UNRECOGNIZED
    with pytest.raises(KeyboardInterrupt):
        guarded(raising(KeyboardInterrupt()), unrecognized=True)
    with pytest.raises(concurrent.futures.CancelledError):
        guarded(raising(concurrent.futures.CancelledError()), unrecognized=True)


@every_way
def test_a_mixed_group_has_a_code(guarded: Callable[..., None]) -> None:
    """A group of Exceptions in which one is a cancellation is a failure like any other."""
    group = ExceptionGroup("x", [concurrent.futures.CancelledError(), TimeoutError("timed out")])

    with pytest.raises(CodedError) as caught:
        guarded(raising(group))

    assert caught.value.code is NetworkErrorCode.TIMEOUT


def test_a_group_of_coded_errors_has_the_code_of_the_furthest() -> None:
    """Several failures at once are one failure at the boundary."""
    errors = [CodedError(REFUSED), CodedError(NetworkErrorCode.BAD_GATEWAY), CodedError(REFUSED)]

    with pytest.raises(CodedError) as caught, classify.coded():
        raise ExceptionGroup("x", errors)

    assert caught.value.diagnosis == errors[1].diagnosis


def test_without_parentheses() -> None:
    """`@classify.coded` is `@classify.coded()`, and refuses the same."""

    @classify.coded
    def connect() -> None:
        """Connect."""
        refuse()

    with pytest.raises(CodedError) as caught:
        connect()
    assert caught.value.code is REFUSED
    assert connect.__doc__ == "Connect."
    with pytest.raises(TypeError, match="Client is a class; decorate its methods"):
        classify.coded(Client)
    with pytest.raises(TypeError, match="takes a function to decorate, not False"):
        classify.coded(False)  # type: ignore[call-overload]


@pytest.mark.parametrize("wrong", [2, 1, 0, "x", None], ids=repr)
def test_unrecognized_is_true_or_false(wrong: Any) -> None:
    """A number is no index of a boundary."""
    with pytest.raises(TypeError, match=r"coded\(unrecognized=\.\.\.\) takes True or False, not"):
        classify.coded(unrecognized=wrong)


@pytest.mark.parametrize("wrong", ["x", None, OFFLINE, TimeoutError()], ids=repr)
def test_what_is_no_diagnosis(wrong: Any) -> None:
    """A CodedError is made from a diagnosis, or from a code."""
    with pytest.raises(TypeError, match=r"takes what classify\.diagnose gives, .*Error\(code\)"):
        CodedError.from_diagnosis(wrong)


def test_success_comes_through() -> None:
    """Where nothing fails the boundary is not there: values, arguments and names are as before."""

    @classify.coded()
    def add(left: int, right: int = 1) -> int:
        """Add two numbers."""
        return left + right

    @classify.coded()
    async def multiply(left: int, right: int) -> int:
        """Multiply two numbers."""
        await asyncio.sleep(0)
        return left * right

    assert add(1, right=2) == 3
    assert asyncio.run(multiply(2, right=3)) == 6
    assert (add.__name__, add.__doc__) == ("add", "Add two numbers.")
    assert multiply.__qualname__.endswith("<locals>.multiply")
    assert str(inspect.signature(add)) == "(left: int, right: int = 1) -> int"
    assert inspect.iscoroutinefunction(multiply)
    assert not inspect.iscoroutinefunction(add)


class Client:
    """What has methods to decorate."""

    @classify.coded()
    def method(self) -> None:
        """Fail."""
        refuse()

    @classmethod
    @classify.coded()
    def of_class(cls) -> None:
        """Fail."""
        refuse()

    @staticmethod
    @classify.coded()
    def static() -> None:
        """Fail."""
        refuse()

    async def __call__(self) -> None:
        """Fail when awaited."""
        refuse()


@pytest.mark.parametrize("method", [Client().method, Client.of_class, Client.static])
def test_methods(method: Callable[[], None]) -> None:
    """Methods of each kind can be decorated."""
    with pytest.raises(CodedError):
        method()


def test_what_is_called_as_a_function() -> None:
    """A partial function, and an object that is called and awaited, can be decorated."""
    partial = functools.partial(raising(TimeoutError()))
    functools.update_wrapper(partial, refuse)
    with pytest.raises(CodedError):
        classify.coded()(partial)()

    async def wait() -> None:
        await classify.coded()(Client())()

    with pytest.raises(CodedError):
        asyncio.run(wait())


def generator() -> Iterator[int]:
    """Be a generator."""
    yield 1


async def asynchronous_generator() -> AsyncIterator[int]:
    """Be an asynchronous generator."""
    yield 1


class Devices:
    """What is called gives one after the other."""

    def __call__(self) -> Iterator[int]:
        """Be a generator."""
        yield 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (Devices(), "cannot guard the generator function <"),
        (generator, "the generator function generator, .* put `with classify.coded.*` inside it"),
        (asynchronous_generator, "cannot guard the generator function asynchronous_generator"),
        (functools.partial(generator), "cannot guard the generator function"),
        (Client, "Client is a class; decorate its methods"),
        (staticmethod(refuse), "put it below @staticmethod"),
        (Client.__dict__["of_class"], "put it below @classmethod"),
        (property(str), "put it below @property"),
        ("refuse", "takes a function to decorate, not 'refuse'"),
        (None, "takes a function to decorate, not None"),
    ],
)
def test_what_cannot_be_decorated(wrong: Any, told: str) -> None:
    """What would end before its body has run, or is no function, is refused at once."""
    with pytest.raises(TypeError, match=told):
        classify.coded()(wrong)


def test_one_boundary_serves_all() -> None:
    """It has no state: blocks may be nested in each other and run in many threads at once."""
    boundary = classify.coded()
    assert boundary is classify.coded()

    def nested(depth: int) -> None:
        with boundary:
            nested(depth - 1) if depth else refuse()

    def code(depth: int) -> object:
        try:
            nested(depth)
        except CodedError as error:
            return error.code, error.__cause__ and type(error.__cause__)
        return None

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(code, range(64))) == {(REFUSED, ConnectionRefusedError)}


def test_a_generator_that_is_closed() -> None:
    """A block inside a generator lets it be closed."""

    def pages() -> Generator[int, None, None]:
        with classify.coded():
            yield 1

    opened = pages()
    next(opened)
    opened.close()


def test_trio_cancels_through_the_boundary() -> None:
    """A deadline of trio's around the boundary works, and one inside of it has its code."""

    async def main() -> None:
        with trio.move_on_after(0.01) as scope:
            with classify.coded():
                await trio.sleep_forever()
        assert scope.cancelled_caught
        with pytest.raises(CodedError) as caught, classify.coded():
            with trio.fail_after(0.01):
                await trio.sleep_forever()
        assert caught.value.code is NetworkErrorCode.TIMEOUT

    trio.run(main)


def test_asyncio_cancels_through_the_boundary() -> None:
    """A deadline of asyncio's around the boundary works, and one inside of it has its code."""

    @classify.coded()
    async def wait() -> None:
        await asyncio.sleep(30)

    async def main() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await wait()
        with pytest.raises(CodedError) as caught, classify.coded():
            async with asyncio.timeout(0.01):
                await asyncio.sleep(30)
        assert caught.value.code is NetworkErrorCode.TIMEOUT

    asyncio.run(main())


def test_the_classifier_decides() -> None:
    """The boundary of a classifier knows what that was taught."""
    ours = Classifier().extended({f"{__name__}.PlainError": HouseCode.DOOR_JAMMED})

    with pytest.raises(CodedError) as caught, ours.coded():
        raise PlainError

    assert caught.value.code is HouseCode.DOOR_JAMMED


@pytest.mark.parametrize(
    ("code", "transient", "sent", "app_code"),
    [
        (OFFLINE, True, None, OFFLINE),
        (NetworkErrorCode.READ_TIMED_OUT, True, True, AppErrorCode.NETWORK_ANOMALY),
        (NetworkErrorCode.CERTIFICATE_PIN_MISMATCH, False, False, AppErrorCode.NETWORK_ANOMALY),
        (HouseCode.DOOR_JAMMED, False, None, None),
    ],
)
def test_raised_by_hand(
    code: IntEnum, *, transient: bool, sent: bool | None, app_code: AppErrorCode | None
) -> None:
    """A CodedError that a user raises has the verdict that its code has."""
    error = CodedError(code)

    assert error.code is code
    assert error.diagnosis == Diagnosis(
        code,
        Fit.EXACT,
        transient=transient,
        sent=sent,
        app_code=app_code,
        evidence=(f"errcodes.classify.CodedError.code = {code.value}",),
    )
    assert classify.exception(error) is code
    assert classify.is_transient(error) is transient


@pytest.mark.parametrize("wrong", [None, AppErrorCode, 10203.0, b"10203"], ids=repr)
def test_what_can_be_no_code(wrong: Any) -> None:
    """Neither a member nor a number is refused by its type."""
    with pytest.raises(TypeError, match=r"takes a member of an IntEnum, .* or a number that is"):
        CodedError(wrong)


@pytest.mark.parametrize("wrong", [502, "DEVICE_OFFLINE", True, 70001])
def test_a_number_that_is_no_code(wrong: Any) -> None:
    """A number may be a slip, and is refused as `parse` refuses it."""
    with pytest.raises(UnknownCodeError):
        CodedError(wrong)


class DoorCode(IntEnum):
    """More codes of the user's own."""

    DOOR_OPEN = 71001


class HouseError(CodedError):
    """An error that takes the numbers of the user's own codes."""

    codes = HouseCode


@pytest.mark.parametrize("given", [10203, "10203", " 10203 "])
def test_a_known_number_is_its_code(given: int | str) -> None:
    """A number is taken as `parse` takes it, and the error is the one of the member."""
    error = CodedError(given, "the lamp")

    assert error.code is OFFLINE
    assert error.args == (OFFLINE, "the lamp")
    assert error.diagnosis == CodedError(OFFLINE).diagnosis


def test_a_subclass_takes_numbers_of_its_own() -> None:
    """A subclass that names a class of codes, or several, takes their numbers beside ours."""

    class EveryError(CodedError):
        codes = (HouseCode, DoorCode)

    assert HouseError(70001).code is HouseCode.DOOR_JAMMED
    assert HouseError("50503").code is NetworkErrorCode.READ_TIMED_OUT
    assert EveryError(71001).code is DoorCode.DOOR_OPEN
    assert HouseError.from_diagnosis(HouseError(70001).diagnosis).code is HouseCode.DOOR_JAMMED
    with pytest.raises(UnknownCodeError, match="70001 DOOR_JAMMED"):
        HouseError(70002)


@pytest.mark.parametrize(
    "error",
    [
        CodedError(OFFLINE),
        CodedError(NetworkErrorCode.TIMEOUT, "the lamp"),
        HouseError(HouseCode.DOOR_JAMMED),
        HouseError(70001, "the front door"),
    ],
    ids=str,
)
def test_its_arguments_make_it_anew(error: CodedError) -> None:
    """A queue that stores the arguments as JSON, and calls the class with them, has the same."""
    again = type(error)(*json.loads(json.dumps(error.args)))

    assert (again.code, again.message) == (error.code, error.message)
    assert (again.diagnosis, str(again)) == (error.diagnosis, str(error))


def made_from(error: BaseException) -> BaseException:
    """Give an exception that was raised from another one."""
    try:
        raise PlainError from error
    except PlainError as outer:
        return outer


@pytest.mark.parametrize(
    "wrapped",
    [made_from, lambda error: ExceptionGroup("x", [error]), lambda error: PlainError("x", error)],
)
def test_made_from_a_coded_error(wrapped: Callable[[BaseException], BaseException]) -> None:
    """What is made from a CodedError has its code and the facts of its diagnosis."""
    diagnosis = Diagnosis(NetworkErrorCode.BAD_GATEWAY, Fit.NEAREST, status=502, transient=True)

    coded = CodedError.from_diagnosis(diagnosis)

    assert classify.diagnose(wrapped(coded)) == diagnosis
    assert coded.args == CodedError(diagnosis.code).args


def test_shown_in_a_traceback() -> None:
    """The last line has message, code, name and evidence, under the name that users import."""
    with pytest.raises(CodedError) as caught:
        raise CodedError(OFFLINE, "the lamp in the hall")
    line = traceback.format_exception_only(caught.value)[-1]
    assert line == (
        "errcodes.classify.CodedError: the lamp in the hall: 10203 DEVICE_OFFLINE "
        "(exact, transient): errcodes.classify.CodedError.code = 10203\n"
    )

    with pytest.raises(CodedError) as caught, classify.coded():
        refuse()
    line = traceback.format_exception_only(caught.value)[-1]
    assert "50505 CONNECT_FAILED" in line
    assert "ConnectionRefusedError.errno = 111" in line


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]
)
def test_copied(copied: Callable[[CodedError], CodedError]) -> None:
    """A copy has everything but what Python itself leaves out."""
    with pytest.raises(CodedError) as caught, classify.coded():
        refuse()
    error = caught.value
    error.add_note("while opening the door")

    again = copied(error)

    assert (again.diagnosis, str(again)) == (error.diagnosis, str(error))
    assert again.__notes__ == ["while opening the door"]
    assert copied(CodedError(OFFLINE, "the lamp")).message == "the lamp"


class LampError(CodedError):
    """An error whose arguments are its own."""

    def __init__(self, lamp: str, *, room: str) -> None:
        super().__init__(OFFLINE, f"the {lamp} in the {room}")
        self.lamp = lamp


class LampOSError(CodedError, OSError):
    """An error that is an OSError too, whose `__new__` looks at the arguments."""

    def __init__(self, lamp: str) -> None:
        super().__init__(OFFLINE, lamp)


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(
        lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ),
]


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("error", [LampError("lamp", room="hall"), LampOSError("lamp")])
def test_a_subclass_is_copied(copied: Callable[[Any], Any], error: CodedError) -> None:
    """Whatever a subclass's `__init__` takes, a copy is of its class and has all it has."""
    again = copied(error)

    assert type(again) is type(error)
    assert again is not error
    assert (again.args, vars(again), str(again)) == (error.args, vars(error), str(error))
    assert again.code is OFFLINE


def test_a_subclass_from_another_process() -> None:
    """A pool outlives an error whose `__init__` takes other arguments than the error keeps."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        error = pool.submit(raising_lamp_error).exception(50)
        assert pool.submit(len, "next").result(50) == 4

    assert isinstance(error, LampError)
    assert error.lamp == "lamp"


def raising_lamp_error() -> None:
    """Fail with an error of the user's own."""
    raise LampError("lamp", room="hall")


def test_from_another_process() -> None:
    """A CodedError comes out of a process pool with its diagnosis."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        error = pool.submit(in_block, refuse).exception(50)

    assert isinstance(error, CodedError)
    assert error.diagnosis.evidence == ("ConnectionRefusedError.errno = 111",)
    assert classify.diagnose(error) == error.diagnosis


@every_way
def test_nothing_is_kept(guarded: Callable[..., None]) -> None:
    """Only the cause keeps what failed: without it the failure is gone, and no cycle holds it."""

    class HeldError(ConnectionRefusedError):
        """An exception that can be watched."""

    def fail() -> None:
        raise HeldError(111, "Connection refused")

    gc.collect()
    gc.disable()
    try:
        try:
            guarded(fail)
        except CodedError as error:
            failed = weakref.ref(error.__cause__ or error)
            coded = weakref.ref(error)
        assert failed() is None
        assert coded() is None
    finally:
        gc.enable()


def test_a_block_lets_pass_what_nobody_knows() -> None:
    """What is not recognised leaves a block as it is, unless that is asked for."""
    error = LookupError("no such lamp")

    with pytest.raises(LookupError) as caught, classify.coded():
        raise error
    assert caught.value is error

    with classify.coded():
        done = True
    assert done

    with pytest.raises(classify.CodedError) as coded, classify.coded(unrecognized=True):
        raise error
    assert coded.value.code is NetworkErrorCode.OTHER
