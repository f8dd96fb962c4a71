"""Every row of every table, one by one: with it an exception says something, without it less.

The exceptions are made by hand here, one reader at a time; real ones are in tests/lab.
"""

import asyncio
import errno
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from errcodes.classify.decide.table import row
from errcodes.classify.evidence import Evidence
from errcodes.classify.read import (
    calls,
    class_names,
    frame_phases,
    functions,
    messages,
    profiles,
    registry,
)
from errcodes.classify.read.numbers import (
    grpc_statuses,
    http_statuses,
    libcurl,
    openssl,
    os_errors,
    trust_stores,
)
from errcodes.classify.read.reading import Reading, plain_evidence, text_evidence
from errcodes.classify.walk.record import walked

#: Tables that are dicts: (module, name of the table, what an exception for a key is made by).
Made = Callable[[Any], BaseException]


def named(name: str, *args: object, base: type[BaseException] = Exception) -> BaseException:
    """Give an exception of a class of this qualified name."""
    module, _, own = name.rpartition(".")
    names = {"__module__": module or "builtins", "__qualname__": own}
    cls: type[BaseException] = type(own, (base,), names)
    return cls(*args)


def holding(error: BaseException, **attributes: object) -> BaseException:
    """Give the exception with attributes of its own."""
    vars(error).update(attributes)
    return error


def of_name(name: str) -> BaseException:
    """Give an exception of a known name, or of a class derived from it."""
    if "UnicodeDecodeError" in name:
        return raised_in("json", "loads", UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"))
    error = named(name)
    if name in ("RecursionError", "UnicodeError"):
        module, function = (
            ("json", "loads") if name == "RecursionError" else ("socket", "getaddrinfo")
        )
        return raised_in(module, function, error)
    return raised_in("socket", "create_connection", OSError("x")) if name == "OSError" else error


def of_pattern(words: tuple[str, ...]) -> BaseException:
    """Give an exception of a client that nobody knows."""
    return named(f"unheard.of.{''.join(word.title() for word in words)}")


def raised_in(module: str, function: str, error: BaseException) -> BaseException:
    """Give an exception with the traceback of a function in a module."""
    return raised(
        f"def {function}(): raise error\n{function}()", {"error": error, "__name__": module}
    )


def raised(code: str, namespace: dict[str, Any]) -> BaseException:
    """Give what a piece of code raises, with its frames alone."""
    try:
        exec(code, namespace)
    except BaseException as error:
        frames_of_code = error.__traceback__ and error.__traceback__.tb_next
        return error.with_traceback(frames_of_code)
    raise AssertionError("nothing was raised")


def of_frame(key: tuple[str, str]) -> BaseException:
    """Give a time-out in a function."""
    return raised_in(*key, TimeoutError("timed out"))


def of_errno(name: str) -> BaseException:
    """Give an OS error by the name of its number, which the test may have taken away."""
    return OSError(getattr(errno, name), "")


def of_verify_code(code: int) -> BaseException:
    """Give a TLS error with the result of verifying the certificate."""
    return holding(named("ssl.SSLError"), verify_code=code)


def of_rule(rule: messages.MessageRule) -> BaseException:
    """Give an exception that is raised with these words."""
    owner = rule.owner.replace("*", "unheard")
    base = OSError if rule.owner in ("OSError", "TimeoutError") else Exception
    return named(owner, f"it said: {rule.words}", base=base)


def of_grpc(words: str) -> BaseException:
    """Give a call that was ended with these words."""
    code = type("StatusCode", (), {})()
    code._name_ = "UNAVAILABLE"
    return holding(named("grpc.RpcError"), _code=code, _details=f"last error: {words}")


def of_grpc_code(name: str) -> BaseException:
    """Give a call that was ended with this status."""
    code = type("StatusCode", (), {})()
    code._name_ = name
    return holding(named("grpc.RpcError"), _code=code, _details="")


TABLES: list[tuple[object, str, Made]] = [
    (class_names, "KNOWN_CLASSES", of_name),
    (class_names, "NAME_PATTERNS", of_pattern),
    (functions, "FUNCTIONS", of_frame),
    (
        functions,
        "LIBRARY_FUNCTIONS",
        lambda name: raised_in("asyncio.unheard", name, TimeoutError()),
    ),
    (os_errors, "WINSOCK", lambda number: OSError(number, "")),
    (openssl, "VERIFY_CODES", of_verify_code),
    (trust_stores, "MACOS_ERRORS", of_verify_code),
    (trust_stores, "WINDOWS_ERRORS", of_verify_code),
    (openssl, "REASONS", lambda reason: holding(named("ssl.SSLError"), reason=reason)),
    (http_statuses, "STATUSES", lambda status: holding(Exception(), status_code=status)),
    (libcurl, "CURL_CODES", lambda code: named("pycurl.error", code, "")),
    (libcurl, "CURL_WORDS", lambda key: named("pycurl.error", *key)),
    (grpc_statuses, "GRPC_CODES", of_grpc_code),
    (grpc_statuses, "GRPC_WORDS", of_grpc),
]
#: Where a table is read through another name.
READ_AS = {
    "WINSOCK": (os_errors, "ERRNO"),
    "VERIFY_CODES": (openssl, "VERIFY_RESULTS"),
    "MACOS_ERRORS": (openssl, "VERIFY_RESULTS"),
    "WINDOWS_ERRORS": (openssl, "VERIFY_RESULTS"),
}
#: Rows that are there so that a base class does not speak.
SILENCERS = {name for name, row in class_names.KNOWN_CLASSES.items() if row.symptom is None} | {
    words for words, row in class_names.NAME_PATTERNS.items() if row.symptom is None
}


def rows() -> Iterator[Any]:
    """Give every row of every dict with what makes an exception for it."""
    for module, table, make in TABLES:
        for key in getattr(module, table):
            if key not in SILENCERS:
                yield pytest.param(module, table, key, make, id=f"{table}-{key}")


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no test see what is remembered of another one's classes and calls."""
    forget(monkeypatch)
    yield
    forget(monkeypatch)


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what is known of classes and calls."""
    fresh = profiles.ClassProfiles(profiles.class_profile)
    monkeypatch.setattr(registry, "PROFILES", fresh)
    monkeypatch.setattr(calls, "_calls", {})
    frame_phases.function_phase.cache_clear()
    os_errors.os_error_evidence.cache_clear()


def meanings(error: BaseException) -> set[tuple[object, ...]]:
    """Give what is read from an exception, without where it was read."""
    return {(each.symptom, each.phase, each.weight) for each in read(error)}


def read(error: BaseException) -> list[Evidence]:
    """Read all of an exception but the words that it shares with texts."""
    record = walked(error)
    reading = Reading(record, registry.Registry({}))
    profile = reading.profiles[record.info]
    found = [*plain_evidence(record, profile), *text_evidence(record, profile)]
    shown = [reading.frame_evidence(each, record) for each in found]
    every = [*found, *filter(None, shown)]
    return [each for each in every if row(each.symptom, each.phase)]


@pytest.mark.parametrize(("module", "table", "key", "make"), list(rows()))
def test_every_row_is_needed(
    module: object, table: str, key: object, make: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its row an exception says something else, or nothing."""
    error = make(key)
    before = meanings(error)
    assert before, "the row says nothing"

    forget(monkeypatch)
    monkeypatch.delitem(getattr(*READ_AS.get(table, (module, table))), key)

    assert meanings(make(key)) != before


@pytest.mark.parametrize("name", os_errors.ERRNO_NAMES)
def test_every_errno_is_needed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its row an OS error is just any OS error."""
    number = getattr(errno, name, None)
    if number is None:
        pytest.skip(f"this system has no {name}")
    before = meanings(OSError(number, ""))

    forget(monkeypatch)
    monkeypatch.delitem(os_errors.ERRNO, number)

    assert meanings(OSError(number, "")) != before


@pytest.mark.parametrize("key", [key for key in SILENCERS if isinstance(key, str)])
def test_silencers_are_silent(key: str) -> None:
    """A class that is a base's subclass by inheritance only says nothing of its own."""
    assert not read(named(key, base=type(named("http.client.HTTPException"))))


@pytest.mark.parametrize("rule", messages.MESSAGES, ids=lambda rule: f"{rule.owner}-{rule.words}")
def test_every_message_is_needed(
    rule: messages.MessageRule, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its row a message says something else, or nothing."""
    before = meanings(of_rule(rule))
    assert before, "the row says nothing"

    rest = [each for each in messages.MESSAGES if each is not rule]
    monkeypatch.setattr(messages, "MESSAGES", rest)
    forget(monkeypatch)

    assert meanings(of_rule(rule)) != before


@pytest.mark.parametrize("row", messages.MESSAGE_STATUSES, ids=lambda row: row[1])
def test_every_status_of_a_message_is_needed(
    row: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A status that only a message tells is read where it stands as one."""
    owner, before = row
    error = named(owner, f"it said {before}503, alas" if before else "503 alas")

    assert 503 in [each.value for each in read(error)]
    before_values = [each.weight for each in read(error) if each.value == 503]

    rest = [each for each in messages.MESSAGE_STATUSES if each != row]
    monkeypatch.setattr(messages, "MESSAGE_STATUSES", rest)
    forget(monkeypatch)

    assert [each.weight for each in read(error) if each.value == 503] != before_values


def called(method: str) -> BaseException:
    """Give the time-out that a method written in C ended with.

    The `result` of asyncio's future is such a method, and may be given any name here.
    """
    loop = asyncio.new_event_loop()
    try:
        future = loop.create_future()
        future.set_exception(TimeoutError("timed out"))
        namespace = {"peer": SimpleNamespace(**{method: future.result}), "__name__": "shop"}
        return raised(f"peer.{method}()", namespace)
    finally:
        loop.close()


@pytest.mark.parametrize("method", functions.C_METHODS)
def test_every_call_is_needed(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A method without a frame is found where it is called."""
    phase = functions.C_METHODS[method]

    assert phase in {each.phase for each in read(called(method))}

    monkeypatch.delitem(functions.C_METHODS, method)
    forget(monkeypatch)

    assert phase not in {each.phase for each in read(called(method))}


@pytest.mark.parametrize("function", functions.LIBRARY_FUNCTIONS)
def test_a_function_of_the_users_own_tells_no_phase(function: str) -> None:
    """A user may call a function as libraries do; taking it for theirs would tell a wrong phase."""
    error = raised_in("shop.devices", function, TimeoutError("timed out"))

    assert {each.phase for each in read(error)} == {None}
