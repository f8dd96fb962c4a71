"""Whatever an exception is or does, an answer comes, and nothing is left behind."""

import collections
import gc
import itertools
import pickle
import sys
import time
import types
import weakref
from enum import IntEnum
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes import NetworkErrorCode, classify
from errcodes.classify.decide import classification
from errcodes.classify.decide.combination import combined
from errcodes.classify.read.reading import Reading
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.record import walked

REFUSED = NetworkErrorCode.CONNECT_FAILED


class CodeRanError(BaseException):
    """Raised where an exception's own code runs; not even `except Exception` catches it."""


def boom(*_: object, **__: object) -> NoReturn:
    """Raise what may not be raised."""
    raise CodeRanError


PROPERTIES = [
    *("args", "errno", "reason", "response", "status_code"),
    *("__dict__", "__cause__", "__context__", "__traceback__", "__class__"),
]
METHODS = [
    *("__str__", "__repr__", "__getattr__", "__getattribute__", "__eq__", "__hash__"),
    *("__bool__", "__len__", "__iter__", "__reduce__", "__setattr__", "__dir__"),
]
MAPPING = ["__contains__", "__getitem__", "get", "items", "keys", "values"]
META = [
    *("__getattribute__", "__instancecheck__", "__subclasscheck__"),
    *("__eq__", "__hash__", "__repr__"),
]


def hostile_exceptions() -> list[BaseException]:
    """Give exceptions that raise from wherever they are touched."""
    methods: Any = type("Methods", (Exception,), dict.fromkeys(METHODS, boom))
    properties: Any = type("Properties", (Exception,), dict.fromkeys(PROPERTIES, property(boom)))
    numbered: Any = type("Numbered", (OSError,), {"errno": property(boom)})
    group: Any = type("Group", (ExceptionGroup,), {"exceptions": property(boom)})
    meta: Any = type("Meta", (type,), dict.fromkeys(META, boom) | {"__module__": property(boom)})
    classy: Any = type.__call__(meta, "Classy", (Exception,), {})
    fields: Any = type("Fields", (dict,), dict.fromkeys([*METHODS, *MAPPING], boom))
    keyed = ValueError("x")
    keyed.__dict__ = dict.__new__(fields)
    number: Any = type("Number", (int,), dict.fromkeys(["__int__", "__le__", "__index__"], boom))
    held = Exception(methods, classy, type.__call__(type.__call__(meta, "Held", (), {})), number(7))
    vars(held).update(status_code=number(503), response=properties, reason=number(1))
    return [
        held,
        methods(),
        properties(),
        numbered(111, "Connection refused"),
        group("x", [ValueError()]),
        type.__call__(classy, "x"),
        Exception(methods(), properties()),
        ExceptionGroup("x", [methods(), properties()]),
        keyed,
    ]


@pytest.fixture(params=range(9))
def hostile(request: pytest.FixtureRequest) -> list[BaseException]:
    """Give one hostile exception after the other, in a list so that nobody looks at it."""
    return [hostile_exceptions()[request.param]]


def ask_everything(error: BaseException) -> NetworkErrorCode:
    """Ask all there is to ask, and also without the fence that a caller has around it."""
    record = walked(error)
    combined(record, Reading(record, Registry({})))
    diagnosis = classify.diagnose(error)
    assert classify.exception(error) is diagnosis.code
    assert classify.is_transient(error) is diagnosis.transient
    assert str(diagnosis)
    assert pickle.loads(pickle.dumps(diagnosis)) == diagnosis
    assert isinstance(diagnosis.code, NetworkErrorCode)
    return diagnosis.code


def test_no_code_of_the_exception_runs(hostile: list[BaseException]) -> None:
    """An exception that raises from its own methods gets an answer."""
    ask_everything(hostile[0])


def test_a_hostile_wrapper_hides_nothing(hostile: list[BaseException]) -> None:
    """What stands behind a hostile exception is found all the same."""
    refused = ConnectionRefusedError(111, "Connection refused")
    BaseException.__dict__["__cause__"].__set__(hostile[0], refused)

    assert ask_everything(hostile[0]) is REFUSED


def linked(length: int, link: str) -> BaseException:
    """Give a chain with a refused connection at its end."""
    error: BaseException = ConnectionRefusedError(111, "Connection refused")
    for _ in range(length):
        outer = Exception() if link != "args" else Exception(error)
        if link != "args":
            setattr(outer, link, error)
        error = outer
    return error


@pytest.mark.parametrize("link", ["__cause__", "__context__", "args", "attribute"])
def test_a_long_chain(link: str) -> None:
    """A chain is followed for two hundred links; what lies behind more is not looked at."""
    limit = sys.getrecursionlimit()

    assert ask_everything(linked(150, link)) is REFUSED
    assert ask_everything(linked(5_000, link)) is NetworkErrorCode.OTHER
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("link", ["__cause__", "__context__", "args", "attribute"])
def test_the_depth_that_is_read(link: str) -> None:
    """It is two hundred links, however deep Python may go."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        assert classify.exception(linked(200, link)) is REFUSED
        assert classify.exception(linked(201, link), None) is None
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.parametrize(("before", "code"), [(10, REFUSED), (15, None)])
def test_how_many_are_read(before: int, code: NetworkErrorCode | None) -> None:
    """Of exceptions in groups of groups the first five hundred are."""
    groups = [
        ExceptionGroup("group", [ValueError(number) for number in range(40)]) for _ in range(before)
    ]
    last = ExceptionGroup("last", [ConnectionRefusedError(111, "Connection refused")])

    assert classify.exception(ExceptionGroup("all", [*groups, last]), None) is code


@pytest.mark.parametrize("link", ["__cause__", "__context__"])
def test_an_endless_chain(link: str) -> None:
    """A chain of a hundred thousand links gets an answer."""
    error = linked(100_000, link)
    started = time.monotonic()

    ask_everything(error)

    assert time.monotonic() - started < 30, "bounded, though not asserted to be fast"
    unlinked(error)


def unlinked(error: BaseException | None) -> None:
    """Take a long chain apart link by link, so that freeing it needs no deep recursion."""
    while error is not None:
        following = error.__cause__ or error.__context__
        error.__cause__ = error.__context__ = None
        error = following


@pytest.mark.parametrize("link", ["__cause__", "__context__", "attribute"])
def test_a_cycle(link: str) -> None:
    """Exceptions that hang on one another in a circle get an answer."""
    first, second, third = Exception(), Exception(), ConnectionRefusedError(111, "refused")
    setattr(first, link, second)
    setattr(second, link, third)
    setattr(third, link, first)

    assert ask_everything(first) is REFUSED
    assert ask_everything(second) is REFUSED


@pytest.mark.parametrize(("depth", "code"), [(50, REFUSED), (1_000, NetworkErrorCode.OTHER)])
def test_groups_in_groups(depth: int, code: NetworkErrorCode) -> None:
    """Groups in groups are followed as far as recursion bears."""
    error: Exception = ConnectionRefusedError(111, "Connection refused")
    for _ in range(depth):
        error = ExceptionGroup("deeper", [error])

    assert ask_everything(error) is code


def test_a_group_of_a_hundred_thousand() -> None:
    """Of a group with too many members the first ones are heard."""
    members = [ConnectionRefusedError(111, "refused"), *(Exception() for _ in range(100_000))]

    assert ask_everything(ExceptionGroup("wide", members)) is REFUSED


def test_megabyte_messages() -> None:
    """A text of a megabyte costs no more than its beginning."""
    text = "[Errno " * 150_000

    assert ask_everything(Exception(text)) is NetworkErrorCode.OTHER
    assert ask_everything(OSError(111, text)) is REFUSED


def test_near_the_recursion_limit() -> None:
    """Where only a little stack is left the answer is the same, or the default; never an error."""

    def deep(left: int) -> IntEnum:
        try:
            return deep(left - 1) if left else NetworkErrorCode.OTHER
        except RecursionError:
            return classify.diagnose(ConnectionRefusedError(111, "refused")).code

    assert deep(10 * sys.getrecursionlimit()) in (REFUSED, NetworkErrorCode.OTHER)


@pytest.mark.parametrize("module", [None, 3, "", "no.such.module", "x" * 1_000_000])
def test_odd_module_names(module: object) -> None:
    """A class may claim to come from anywhere."""
    odd = type("Odd" * 100, (TimeoutError,), {"__module__": module})

    diagnosis = classify.diagnose(odd("timed out"))

    assert diagnosis.code is NetworkErrorCode.TIMEOUT
    assert len(str(diagnosis)) < 1_000


def test_a_class_of_the_moment_is_forgotten() -> None:
    """Classes that were made in a function are not kept by what is remembered of classes."""
    transient = type("Transient", (OSError,), {})
    classify.diagnose(transient(111, "refused"))
    reference = weakref.ref(transient)

    del transient
    gc.collect()

    assert reference() is None


class WitnessError(Exception):
    """Can be referred to weakly."""


def fail() -> NoReturn:
    """Fail with a chain and a traceback."""
    try:
        raise ConnectionRefusedError(111, "Connection refused")
    except OSError as error:
        raise WitnessError(error) from error


@pytest.mark.parametrize("name", ["exception", "diagnose", "is_transient"])
def test_nothing_is_kept_alive(name: str) -> None:
    """After a call nothing refers to the exception, its traceback or a frame."""
    gc.disable()
    try:
        with pytest.raises(WitnessError) as caught:
            fail()
        error = caught.value
        before = sys.getrefcount(error), sys.getrefcount(error.__traceback__)
        answer = getattr(classify, name)(error)
        after = sys.getrefcount(error), sys.getrefcount(error.__traceback__)
        reference = weakref.ref(error)
        error.__traceback__ = error.__cause__ = error.__context__ = None
        error.args = ()
        del error, caught
        assert before == after
        assert reference() is None, "without the garbage collector's help"
        assert answer is not None
    finally:
        gc.enable()


def test_secrets_stay_out() -> None:
    """Nothing of an exception's text gets into the diagnosis."""
    secret = "s3cr3t-t0k3n"
    url = f"https://user:{secret}@api.example.com/?token={secret}"
    cause = OSError(111, f"refused {url}")
    error = ConnectionError(f"could not get {url}: [Errno 111] {secret}", cause, url)
    error.__cause__ = cause
    vars(error)["request"] = url

    diagnosis = classify.diagnose(error)

    assert diagnosis.code is REFUSED
    assert secret not in f"{diagnosis} {diagnosis!r} {diagnosis.as_dict()}"


LEAVES = st.one_of(
    st.builds(Exception, st.text()),
    st.builds(OSError, st.integers(-200, 12_000), st.text()),
    st.builds(TimeoutError, st.text()),
    st.builds(ValueError, st.binary()),
)


def extended(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Wrap and group exceptions in every way there is."""

    def chained(
        outer: BaseException, cause: BaseException, context: BaseException
    ) -> BaseException:
        outer.__cause__, outer.__context__ = cause, context
        return outer

    return st.one_of(
        st.builds(chained, LEAVES, inner, inner),
        st.builds(Exception, inner, st.lists(inner, max_size=3)),
        st.builds(ExceptionGroup, st.just("group"), st.lists(inner, min_size=1, max_size=3)),
    )


@given(st.recursive(LEAVES, extended, max_leaves=20))
def test_any_tree_of_exceptions(error: BaseException) -> None:
    """However exceptions are put together, every question has an answer, always the same one."""
    assert ask_everything(error) is ask_everything(error)


@pytest.mark.parametrize("holder", [collections.deque, itertools.repeat, types.SimpleNamespace])
def test_what_writes_its_parts(holder: Any) -> None:
    """`str` of a class in C may run what it holds, whatever module the exception says it is of."""
    held: Any = type("Held", (), {"__repr__": boom, "__str__": boom, "__module__": "cimpl"})()
    parts = holder(held=held) if holder is types.SimpleNamespace else holder([held])
    named: Any = type("KafkaError", (), {"__module__": "cimpl", "__str__": boom})
    error: Any = type("Odd", (Exception,), {"__module__": holder.__module__})

    assert ask_everything(error(parts)) is NetworkErrorCode.OTHER
    assert ask_everything(error(named())) is NetworkErrorCode.OTHER


def test_nothing_was_being_handled() -> None:
    """Then a record has no context."""
    assert walked(ValueError()).context is None


@pytest.mark.parametrize(
    ("module", "passes"),
    [("errcodes.classify.read", False), ("json.decoder", False), ("shop.lamps", True)],
)
def test_a_reading_that_fails(monkeypatch: pytest.MonkeyPatch, module: str, passes: bool) -> None:  # noqa: FBT001
    """A failure of the library's own is no second one of its user's; what others raise passes."""
    names: dict[str, Any] = {"__name__": module}
    exec("def fail(*_):\n    raise LookupError('no lamp')", names)
    monkeypatch.setattr(classification, "walked", names["fail"])
    asked = (
        lambda: classify.exception(OSError(111, "x"), None),
        lambda: classify.is_transient(OSError(111, "x")),
        lambda: classify.diagnose(OSError(111, "x")).fit is not classify.Fit.UNRECOGNIZED,
        lambda: classify.backoff(OSError(111, "x")),
    )

    for ask in asked:
        if passes:
            with pytest.raises(LookupError, match="no lamp"):
                ask()
        else:
            assert not ask()
