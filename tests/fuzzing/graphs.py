"""Random graphs of exceptions, and what must hold for each of them."""

import json
import pickle
import ssl
import sys
import types
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from functools import cache, partial
from itertools import pairwise
from random import Random
from typing import Any, cast

from errcodes import AppErrorCode, NetworkErrorCode, classify
from tests.fuzzing import hostility
from tests.fuzzing.vocabulary import (
    ATTRIBUTES,
    FUNCTIONS,
    MODULES,
    NUMBERS,
    WORDINGS,
    exception_classes,
)

__all__ = ["check", "check_graph", "graph"]

#: The interpreter's own ways to what an exception is made of: its class may have others.
_set_args = BaseException.__dict__["args"].__set__
_set_cause = BaseException.__dict__["__cause__"].__set__
_set_context = BaseException.__dict__["__context__"].__set__
_set_suppress = BaseException.__dict__["__suppress_context__"].__set__
_set_traceback = BaseException.__dict__["__traceback__"].__set__
_get_traceback = BaseException.__dict__["__traceback__"].__get__
_get_dict = BaseException.__dict__["__dict__"].__get__
_lineage = type.__dict__["__mro__"].__get__


class OurCode(IntEnum):
    """Codes of a user's own."""

    LAMP_GONE = 60001


def graph(random: Random) -> BaseException:
    """Give an exception with everything that hangs on it."""
    nodes: list[BaseException] = []
    for _ in range(_size(random)):
        nodes.append(_exception(random, nodes))
    if random.random() < 0.01:
        nodes += _chain(random, nodes[-1])
    for node in nodes[: 2 * random.randint(1, 8)]:
        for _ in range(random.choice((0, 1, 1, 2))):
            _link(random, node, random.choice(nodes), nodes)
    root = random.choice(nodes)
    if random.random() < 0.7:
        for older, newer in pairwise(nodes):
            random.choice((_set_cause, _set_context))(newer, older)
        root = nodes[-1]
    return root


def _size(random: Random) -> int:
    return random.choice((1, 1, 2, 2, 3, 3, 4, 5, 8)) if random.random() < 0.98 else 100


def _chain(random: Random, error: BaseException) -> list[BaseException]:
    """Give a chain that is longer than any reader could want to follow."""
    link = random.choice((_set_cause, _set_context))
    chain = [error]
    for _ in range(random.choice((200, 900, 1_100, 3_000))):
        outer = Exception()
        link(outer, chain[-1])
        chain.append(outer)
    return chain[:1] + chain[-1:]


def _exception(random: Random, nodes: list[BaseException]) -> BaseException:
    """Give a new exception; a group has some of the others as its members."""
    draw = random.random()
    if nodes and draw < 0.12:
        return _group(random, nodes)
    error = _ssl_error(random) if draw < 0.17 else _made(_class(random), _arguments(random, nodes))
    for _ in range(random.choice((0, 0, 0, 1, 2, 4))):
        _set_attribute(error, random.choice(ATTRIBUTES), _value(random, nodes, 0))
    if random.random() < 0.6:
        _raise(random, error)
    return error


def _class(random: Random) -> type[BaseException]:
    """Give a class: an installed one, one made up, one declaring a code, or one that is hostile."""
    base = random.choice(exception_classes())
    draw = random.random()
    if draw < 0.6:
        return base
    if draw < 0.75:
        return hostility.classes(random, base, random.choice(MODULES))
    namespace: dict[str, object] = {"__module__": random.choice((*MODULES, None, 7))}
    for name in random.sample(ATTRIBUTES, random.choice((0, 0, 1, 2))):
        if not name.startswith("__") or name == "__error_code__":
            namespace[name] = _plain(random)
    if random.random() < 0.1:
        namespace["__error_code__"] = _code(random)
    stem = "".join(word.title() for word in random.choices(FUNCTIONS, k=2) if word.isidentifier())
    name = stem + random.choice(("Error", "Timeout", "Exception", "Refused", "Closed", ""))
    try:
        made: type[BaseException] = cast("Any", type(base))(name or "Odd", (base,), namespace)
    except TypeError:  # A class that wants no heirs.
        return base
    return made


def _code(random: Random) -> object:
    members = (*NetworkErrorCode, *AppErrorCode, *OurCode)
    return random.choice((random.choice(members), 50408, None, "50408", hostility.values(random)))


def _made(cls: type[BaseException], arguments: tuple[object, ...]) -> BaseException:
    """Give an exception without running more than its class needs to make one."""
    base = OSError if issubclass(cls, OSError) else BaseException
    try:
        error = base.__new__(cls, *arguments)
        base.__init__(error, *arguments)
    except (Exception, hostility.CodeRanError):  # OSError reads a number; groups want members.
        return _unmade(cls, arguments)
    return error


def _unmade(cls: type[BaseException], arguments: tuple[object, ...]) -> BaseException:
    if issubclass(cls, BaseExceptionGroup):
        return ExceptionGroup("group", [ValueError(*arguments)])
    for base in _lineage(cls):
        try:
            error = cast("BaseException", base.__new__(cls))
            _set_args(error, arguments)
        except (Exception, hostility.CodeRanError):
            continue
        return error
    return Exception(*arguments)


def _group(random: Random, nodes: list[BaseException]) -> BaseException:
    members = random.choices(nodes, k=random.choice((1, 2, 3, 70)))
    try:
        return BaseExceptionGroup(random.choice(WORDINGS), members)
    except hostility.CodeRanError:  # The group looks at its members, and one of them is hostile.
        return members[0]


def _ssl_error(random: Random) -> BaseException:
    """Give an error of OpenSSL with its numbers."""
    cls = random.choice((ssl.SSLError, ssl.SSLCertVerificationError, ssl.SSLEOFError))
    error = cls(random.choice((1, 8)), random.choice(WORDINGS))
    _set_attribute(error, "reason", random.choice(("CERTIFICATE_VERIFY_FAILED", "NO_PROTOCOLS")))
    _set_attribute(error, "verify_code", random.choice((*NUMBERS, 9, 10, 18, 19, 20, 62, 64)))
    return error


def _arguments(random: Random, nodes: list[BaseException]) -> tuple[object, ...]:
    draw = random.random()
    if draw < 0.15:
        return ()
    if draw < 0.35:
        return random.choice(NUMBERS), random.choice(WORDINGS)
    if draw < 0.6:
        return (random.choice(WORDINGS),)
    return tuple(_value(random, nodes, 0) for _ in range(random.choice((1, 1, 2, 3, 70))))


def _plain(random: Random) -> object:
    """Give a number or a text."""
    return random.choice((random.choice(NUMBERS), random.choice(WORDINGS), _text(random)))


def _text(random: Random) -> str:
    """Give any text: control letters, lone surrogates, megabytes now and then."""
    draw = random.random()
    if draw < 0.01:
        return random.choice(("[Errno ", "a ", "\\", "timed out ", "{", "\n")) * 100_000
    letters = [chr(random.choice((random.randrange(32), 127, 0xD800, 0x4E00, 0x1F4A1, 65)))]
    return "".join(letters * random.randint(0, 3)) + random.choice(WORDINGS)


def _value(random: Random, nodes: list[BaseException], depth: int) -> object:
    """Give what may stand in arguments and attributes."""
    draw = random.random()
    if draw < 0.45 or depth > 3:
        return _plain(random)
    if draw < 0.55:
        return hostility.values(random)
    if nodes and draw < 0.7:
        return random.choice(nodes)
    if draw < 0.8:
        return _holder(random, nodes)
    if draw < 0.9:
        return _container(random, nodes, depth)
    odd = (None, True, False, float("nan"), b"\xff timed out", 1j, ..., Random, sys, len, range(9))
    return random.choice(odd)


def _container(random: Random, nodes: list[BaseException], depth: int) -> object:
    within = [_value(random, nodes, depth + 1) for _ in range(random.choice((0, 1, 2, 3)))]
    draw = random.random()
    if draw < 0.3:
        return tuple(within)
    if draw < 0.5:
        return [(value, ("192.0.2.1", 443)) for value in within]
    if draw < 0.7:
        return {random.choice(ATTRIBUTES): value for value in within}
    if draw < 0.8:
        return types.MappingProxyType({"error": within})
    within.append(within)
    return within


def _holder(random: Random, nodes: list[BaseException]) -> object:
    """Give an object that holds an exception, a status or texts, as clients have them."""
    held = random.choice(nodes) if nodes else ValueError("x")
    if random.random() < 0.3:
        future: Future[object] = Future()
        future.set_exception(held)
        return future
    if random.random() < 0.2:
        return type(held), held, _get_traceback(held)
    slots = random.random() < 0.3
    fields = {name: _plain(random) for name in random.sample(ATTRIBUTES[:20], 3)}
    fields["value"] = held if random.random() < 0.3 else fields.get("value", 1)
    cls: Any = type("Response", (), {"__slots__": tuple(fields)} if slots else {})
    response = cls()
    for name, value in fields.items():
        setattr(response, name, value)
    return response


def _set_attribute(error: BaseException, name: str, value: object) -> None:
    dict.__setitem__(_get_dict(error), name, value)


def _link(
    random: Random, error: BaseException, other: BaseException, nodes: list[BaseException]
) -> None:
    """Hang one exception on another, or on itself, in one of the ways there are."""
    draw = random.randrange(7)
    if draw == 0:
        _set_cause(error, other)
    elif draw == 1:
        _set_context(error, other)
    elif draw == 2:
        _set_suppress(error, random.random() < 0.5)
    elif draw == 3:
        _set_args(error, random.choice(((other,), ("x", other), ([(other, "192.0.2.1")],))))
    elif draw == 4:
        _set_attribute(error, random.choice(ATTRIBUTES), other)
    elif draw == 5:
        _set_attribute(error, "__notes__", random.choice(([random.choice(WORDINGS)], 7, "x")))
    else:
        _set_attribute(error, random.choice(ATTRIBUTES), _value(random, nodes, 0))


_SHAPES = (
    "def {name}(call):\n    call()\n",
    "def {name}(call, *more):\n    try:\n        return call()\n    finally:\n        more = ()\n",
    "def {name}(call):\n    {name} = call\n    while True:\n        {name}()\n",
    "def {name}(call):\n    return [None for _ in range(2) if call()]\n",
    (
        "def {name}(call):\n    class Socket:\n        {name} = staticmethod(call)\n"
        "    sock = Socket()\n    sock.{name}()\n"
    ),
    "def {name}(call):\n" + "    len('')\n" * 400 + "    call()\n",
)


@cache
def _function(shape: str, name: str, module: str, file: str) -> Callable[..., object]:
    """Give a function as some client could have it, in a file of that client."""
    written = name if name.isidentifier() else "run"
    namespace: dict[str, Any] = {"__name__": module}
    exec(compile(shape.format(name=written), file, "exec"), namespace)
    function: types.FunctionType = namespace[written]
    function.__code__ = function.__code__.replace(co_name=name, co_qualname=name)
    return function


def _raise(random: Random, error: BaseException) -> None:
    """Give an exception a traceback through functions with the names of real ones."""

    def fail() -> None:
        raise error

    call: Callable[[], object] = fail
    for _ in range(random.choice((1, 1, 2, 3, 5))):
        module = random.choice(MODULES)
        root = random.choice(("/usr/lib/python3.11/", "/app/site-packages/", "/app/", "<frozen "))
        file = f"{root}{module.replace('.', '/')}.py"
        function = _function(random.choice(_SHAPES), random.choice(FUNCTIONS), module, file)
        call = partial(function, call)
    if random.random() < 0.02:
        call = partial(_deeper, call, random.choice((100, 400)))
    try:
        call()
    except BaseException:
        _change_traceback(random, error)


def _deeper(call: Callable[[], object], left: int) -> object:
    return _deeper(call, left - 1) if left else call()


def _change_traceback(random: Random, error: BaseException) -> None:
    """Take the traceback away, cut it, or let it point at what is not there."""
    traceback = _get_traceback(error)
    draw = random.random()
    if draw < 0.1 or traceback is None:
        _set_traceback(error, None)
    elif draw < 0.2:
        _set_traceback(error, traceback.tb_next)
    elif draw < 0.3:
        place = random.choice(((-1, -1), (0, 0), (10**6, 10**6), (3, 1)))
        made = types.TracebackType(traceback.tb_next, traceback.tb_frame, *place)
        _set_traceback(error, made)


def check_graph(random: Random) -> NetworkErrorCode | AppErrorCode | IntEnum:
    """Draw a graph and check it; give its code."""
    return check(graph(random))


def check(error: BaseException) -> NetworkErrorCode | AppErrorCode | IntEnum:
    """See that every question about an exception has its answer, and that all of them agree.

    Returns:
        The code.
    """
    hostility.ran()
    held = sys.getrefcount(error)
    code = classify.exception(error)
    diagnosis = classify.diagnose(error)
    transient = classify.is_transient(error)
    default = classify.exception(error, None)
    still_held = sys.getrefcount(error)
    _nothing_ran()

    assert diagnosis.code is code, f"exception: {code!r}, diagnose: {diagnosis}"
    assert transient is diagnosis.transient, f"is_transient: {transient}, diagnose: {diagnosis}"
    assert default is (code if diagnosis.fit is not classify.Fit.UNRECOGNIZED else None)
    assert classify.exception(error) is code, "asked again, it says something else"
    assert classify.diagnose(error) == diagnosis, "asked again, it says something else"
    # The garbage collector may come by, and take away others that hold it.
    assert still_held <= held, "something keeps the exception"
    assert isinstance(code, IntEnum)
    assert len(str(diagnosis).splitlines()) == 1, repr(str(diagnosis))
    assert json.loads(json.dumps(diagnosis.as_dict())) == diagnosis.as_dict()
    assert pickle.loads(pickle.dumps(diagnosis)) == diagnosis
    assert _raised_by_boundary(error) in {None, code}
    _nothing_ran()
    return code


def _raised_by_boundary(error: BaseException) -> IntEnum | None:
    """Give the code that the boundary raises; None where it lets the exception pass."""
    try:
        classify.coded(unrecognized=True).__exit__(type(error), error, None)
    except classify.CodedError as raised:
        return raised.code
    return None


def _nothing_ran() -> None:
    ran = hostility.ran()
    assert not ran, f"foreign code ran: {ran}"
