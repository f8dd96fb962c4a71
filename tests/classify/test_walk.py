"""The walk by itself: what each of its readers gives, up to the bounds of what it reads."""

import asyncio
import errno
import gc
import os
import sys
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from itertools import pairwise
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any

import pytest

from errcodes.classify.walk import (
    attributes,
    classes,
    held_texts,
    origins,
    record,
    tracebacks,
    written,
)
from errcodes.classify.walk.origins import Origin
from errcodes.classify.walk.record import walked


class Seven(int):
    """A number that shows another value."""

    def __int__(self) -> int:
        return 8


class Slotted:
    """An object without a `__dict__`."""

    __slots__ = ("message", "never_set")

    def __init__(self) -> None:
        self.message = "no lamp"


class Held:
    """An object with attributes."""

    def __init__(self, **attributes: object) -> None:
        vars(self).update(attributes)


def raised(error: BaseException) -> BaseException:
    """Raise an exception, and give it."""
    try:
        raise error
    except BaseException as caught:
        return caught


def module(name: str, source: str = "") -> dict[str, Any]:
    """Give the names of a module that is loaded from nowhere."""
    names: dict[str, Any] = {"__name__": name}
    exec(source, names)
    return names


@pytest.mark.parametrize(
    ("value", "number"),
    [(0, 0), (7, 7), (Seven(7), 7), (errno.EPERM, 1), (True, None), (7.0, None), ("7", None)],
)
def test_a_plain_number(value: object, number: int | None) -> None:
    """A subclass's number is the one that it holds, and a truth value is none."""
    found = attributes.plain_int(value)

    assert found == number
    assert type(found) is type(number)


def test_a_plain_dict() -> None:
    """A dict of its own class is copied, with what stands under texts."""
    plain: dict[str, object] = {"status": 503}

    assert attributes.plain_dict(plain) is plain
    copied = attributes.plain_dict(OrderedDict[Any, object]({"status": 503, 7: "seven"}))
    assert (type(copied), copied) == (dict, plain)
    assert attributes.plain_dict([("status", 503)]) == {}


def test_attributes_in_a_dict_of_another_class() -> None:
    """They are copied: its methods may be anybody's."""
    error = ValueError("no")
    error.__dict__ = OrderedDict[str, object](status=503)

    found = walked(error).attributes

    assert (type(found), found) == (dict, {"status": 503})


def test_what_stands_in_slots() -> None:
    """A slot that was never set, and a name that is no slot's, have nothing."""
    held = Slotted()

    assert attributes.slot(held, "message") == "no lamp"
    assert attributes.slot(held, "never_set") is None
    assert attributes.slot(held, "__init__") is None
    assert attributes.slot(Held(message="no lamp"), "message") is None


@pytest.mark.parametrize("hidden", ["", "__getattribute__", "__dict__"])
def test_what_stands_in_the_dict_of_an_object(hidden: str) -> None:
    """A class may hide it or not."""

    def lie(*_: object) -> dict[str, int]:
        return {"status": 404}

    names = {hidden: property(lie) if hidden == "__dict__" else lie} if hidden else {}
    answer: Any = type("Answer", (Held,), {})(status=503)
    cls = type("Hiding", (type(answer),), names)
    hiding = cls()
    object.__setattr__(hiding, "status", 503)
    plain: Any = type("Plain", (), {"__getattribute__": lie})()
    object.__setattr__(plain, "status", 503)

    for _ in range(2):  # At first, and when the class is remembered.
        assert attributes.object_attributes(answer) == {"status": 503}
        assert attributes.object_attributes(hiding) == {"status": 503}
        assert attributes.object_attributes(plain) == {"status": 503}
        assert attributes.object_attributes(Slotted()) == {}


@pytest.mark.parametrize("make", [list, tuple, dict.fromkeys], ids=["list", "tuple", "dict"])
def test_the_first_items_are_read(make: Callable[[Any], Any]) -> None:
    """There are no more than 32 of interest."""
    container = make(range(40))
    first = list(range(32)) if type(container) is not dict else [None] * 32

    assert attributes.is_container(container)
    assert attributes.items(container) == first
    assert not attributes.is_container({1, 2})


def test_an_exception_in_what_has_failed() -> None:
    """Futures and failures hold theirs, by itself or as `sys.exc_info()` gives it."""
    lost, gone = ConnectionError("lost"), TimeoutError("gone")
    future: Future[None] = Future()
    future.set_exception(lost)
    info = (type(lost), lost, None)

    for holder in (
        future,
        Held(_exception=lost),
        Held(_exception=info),
        Held(value=list(info)),
        Held(value=lost, _exception=None),
        Held(value=gone, _exception=lost),
    ):
        assert attributes.held_exception(holder) is lost
    for holder in (
        Held(error=lost),
        Held(value="lost", _exception=7),
        Held(value=info[:2]),
        Held(value=(*info, None)),
        Held(value={"error": lost}),
    ):
        assert attributes.held_exception(holder) is None


def nested(value: object, depth: int) -> object:
    """Put something into lists."""
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        (("no", 7, None, 1.5, True, "lamp"), ["no", "lamp"]),
        # Bytes that stand alone may be a body.
        ((b"no",), []),
        (([b"n\xff", ("lamp", {"a": "b"})],), ["n\ufffd", "lamp", "b"]),
        ((nested("no", 3), "lamp"), ["no", "lamp"]),
        ((nested("no", 4), "lamp"), ["lamp"]),
        ((Held(message="no", other="x"),), ["no"]),
        ((nested(Held(message="no"), 2),), ["no"]),
        ((nested(Held(message="no"), 3), "lamp"), ["lamp"]),
        ((nested(Held(message=["no"]), 1),), ["no"]),
        ((Held(message=b"no"), Slotted()), ["no"]),
        ((ValueError("no"), "lamp"), ["lamp"]),
        (("no",) * 40, ["no"] * 32),
        (([*"ab"] * 16, "lamp"), [*"ab"] * 16),
        (([*"ab"] * 15, "lamp", "no"), [*([*"ab"] * 15), "lamp", "no"]),
        (("a" * 5000, "lamp"), ["a" * 4096]),
        (("a" * 4095, "lamp", "no"), ["a" * 4095, "lamp"]),
        (([b"a" * 5000],), ["a" * 4096]),
        (([[7] * 31] * 3, "lamp"), ["lamp"]),
        (([[7] * 31] * 4, "lamp"), []),
    ],
)
def test_texts_in_values(values: tuple[object, ...], texts: list[str]) -> None:
    """Texts are read in containers, not too deep and not too many."""
    assert held_texts.texts_in(values) == texts


def test_the_name_of_a_class() -> None:
    """It begins with the module but for Python's own, and has a hundred characters at most."""
    lamp = type("LampError", (Exception,), {"__module__": "shop"})
    nowhere = type("LampError", (Exception,), {"__module__": ""})
    odd = type("LampError", (Exception,), {"__module__": 7})
    long = type("L" * 120, (Exception,), {"__module__": "s" * 120})

    assert classes.class_name(KeyError) == "KeyError"
    assert classes.class_name(lamp) == "shop.LampError"
    assert classes.class_name(nowhere) == classes.class_name(odd) == "LampError"
    assert classes.class_name(long) == "s" * 100
    assert classes.class_name(type("L" * 120, (), {"__module__": "builtins"})) == "L" * 100
    assert classes.class_info(lamp).module == "shop"
    assert classes.class_info(odd).module == ""
    assert classes.class_info(long).module == "s" * 100


@pytest.mark.parametrize(
    ("cls", "properties"),
    [
        (ValueError, (False, False, False)),
        (BrokenPipeError, (True, False, False)),
        (TimeoutError, (True, True, False)),
        (ExceptionGroup, (False, False, True)),
        (BaseExceptionGroup, (False, False, True)),
    ],
)
def test_what_is_known_of_a_class(
    cls: type[BaseException], properties: tuple[bool, bool, bool]
) -> None:
    """What the interpreter's bases of a class tell."""
    derived = type("Derived", (cls,), {"__module__": "shop"})
    info = classes.class_info(derived)

    assert (info.is_os_error, info.is_timeout, info.is_group) == properties
    assert info.names == ("shop.Derived", *(each.__qualname__ for each in cls.__mro__))
    assert info.name == info.names[0]
    assert info.reference() is derived
    assert classes.class_info(derived) is info


@pytest.mark.parametrize(
    "name",
    [
        *("__getattribute__", "__dict__", "__cause__", "__context__", "__traceback__", "args"),
        *("errno", "winerror", "exceptions"),
    ],
)
def test_a_class_that_hides_something(name: str) -> None:
    """What a class puts before the interpreter's own is gone around."""
    hiding = type("Hiding", (OSError,), {name: None})

    assert not classes.class_info(hiding).is_plain
    assert not classes.class_info(type("Derived", (hiding,), {})).is_plain
    assert classes.class_info(type("Plain", (OSError,), {"__str__": None, "code": 7})).is_plain


def test_a_class_that_is_gone_is_forgotten() -> None:
    """Nothing is kept of it."""
    cls = type("Gone", (Exception,), {})
    key = id(cls)
    assert classes.class_infos.get(key) is None
    info = classes.class_info(cls)
    assert classes.class_infos[key] is info

    del cls
    gc.collect()

    assert key not in classes.class_infos
    assert info.reference() is None


def test_no_more_classes_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """All is forgotten at the bound: what is known of classes, and what sees them die."""
    monkeypatch.setattr(classes, "_MOST_CLASSES", 3)
    known: classes.ByClass[int] = classes.ByClass()
    alive = [type("Lamp", (), {}) for _ in range(5)]
    sizes: list[tuple[int, int]] = []
    for number, cls in enumerate(alive):
        known.remember(cls, number)
        sizes.append((len(known), len(known._references)))

    assert sizes == [(1, 1), (2, 2), (3, 3), (1, 1), (2, 2)]
    assert known == {id(alive[3]): 3, id(alive[4]): 4}
    del alive, cls
    gc.collect()
    assert known == known._references == {}


def test_what_is_no_exception_is_named() -> None:
    """The error names the class of what was given."""
    given: Any = Slotted()

    with pytest.raises(TypeError, match=r"^classify takes an exception, not Slotted$"):
        walked(given)


def test_the_file_of_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module of C has none, nor has what only stands in for a module."""
    monkeypatch.setitem(sys.modules, "lamp", Held(__file__="/lamp.py"))
    odd = ModuleType("odd")
    vars(odd)["__file__"] = 7
    monkeypatch.setitem(sys.modules, "odd", odd)

    assert classes.module_file("json") == sys.modules["json"].__file__
    assert classes.module_file("sys") is None
    assert classes.module_file("lamp") is None
    assert classes.module_file("odd") is None
    assert classes.module_file("not loaded") is None


@pytest.mark.parametrize(
    ("path", "installed"),
    [
        ("/usr/lib/python3.11/site-packages/lamp/__init__.py", True),
        ("/usr/lib/python3/dist-packages/lamp.py", True),
        ("/srv/shop/packages/lamp.py", False),
        ("/srv/shop/lamp.py", False),
        *((f"/srv/shop{end}{os.sep}lamp.py", True) for end in (".zip", ".pyz", ".whl", ".egg")),
        (f"/srv/shop.pex{os.sep}lamp.py", True),
        ("/srv/shop.zip.py", False),
        ("/srv/.zipper/lamp.py", False),
    ],
)
def test_the_file_of_a_package(path: str, installed: bool) -> None:  # noqa: FBT001
    """Where pip and Debian put packages, or in an archive."""
    assert origins.is_installed_file(path) is installed


def test_whose_a_module_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own, an installed package's, or the user's own."""
    for name, file in (
        ("lamp_of_pip", "/venv/lib/site-packages/lamp_of_pip/__init__.py"),
        ("lamp_of_shop", "/srv/shop/lamp_of_shop.py"),
    ):
        lamp = ModuleType(name)
        lamp.__file__ = file
        monkeypatch.setitem(sys.modules, name, lamp)

    for name in ("", "builtins", "builtins.x", "json", "json.decoder", "_ssl"):
        assert origins.origin(name) is Origin.INTERPRETER
    assert origins.origin("lamp_of_pip") is Origin.LIBRARY
    monkeypatch.delitem(sys.modules, "__main__")
    for name in ("__main__", "lamp_of_shop", "not_loaded", "lamp_of_pip.not_loaded"):
        assert origins.origin(name) is Origin.APPLICATION


def test_a_package_that_is_developed_where_it_lies(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its metadata stand among the packages, under any of the ways to write its name."""
    packages = tmp_path / "site-packages"
    for folder in (
        packages / "Lamp_.Shop-1.0.dist-info",
        packages / "old_lamp-1-py3.11.egg-info",
        packages / "no_lamp",
        tmp_path / "elsewhere" / "far_lamp-1.dist-info",
    ):
        folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(packages), str(tmp_path / "elsewhere")])
    for name in ("lamp_shop", "old_lamp", "no_lamp", "far_lamp"):
        lamp = ModuleType(name)
        lamp.__file__ = f"/srv/{name}.py"
        monkeypatch.setitem(sys.modules, name, lamp)

    assert origins.origin("lamp_shop") is Origin.LIBRARY
    assert origins.origin("old_lamp") is Origin.LIBRARY
    assert origins.origin("no_lamp") is Origin.APPLICATION
    assert origins.origin("far_lamp") is Origin.APPLICATION


def test_the_package_that_raised_an_exception_of_pythons(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception of a package's own class, and one that was not raised, have none."""
    lamp = ModuleType("lamp_of_pip")
    lamp.__file__ = "/venv/lib/site-packages/lamp_of_pip/__init__.py"
    monkeypatch.setitem(sys.modules, "lamp_of_pip", lamp)
    exec("def fail(error):\n    raise error", vars(lamp))
    own = type("LampError", (Exception,), {"__module__": "lamp_of_pip"})

    def package(error: BaseException) -> str:
        with pytest.raises(type(error)):
            lamp.fail(error)
        return origins.raiser_package(walked(error))

    assert package(OSError("no")) == "lamp_of_pip"
    assert package(asyncio.QueueEmpty()) == "lamp_of_pip"
    assert package(own("no")) == ""
    assert origins.raiser_package(walked(OSError("no"))) == ""
    assert origins.raiser_package(walked(raised(OSError("no")))) == ""


def deep(error: BaseException, depth: int) -> BaseException:
    """Raise an exception through many frames."""

    def fail(left: int) -> None:
        if left:
            fail(left - 1)
        raise error

    with pytest.raises(type(error)):
        fail(depth)
    return error


def test_the_innermost_frames_are_read() -> None:
    """Of a long traceback the last hundred, outermost first."""
    short = tracebacks.entries(deep(ValueError(), 98).__traceback__)
    long = tracebacks.entries(deep(ValueError(), 120).__traceback__)

    assert tracebacks.entries(None) == []
    assert len(short) == 100
    assert short[0].tb_next is short[1]
    assert len(long) == 100
    assert long[-1].tb_next is None
    assert long[0].tb_frame.f_locals["left"] == 99


def test_a_traceback_without_end() -> None:
    """Ten thousand entries are looked at."""
    frame, entry = sys._getframe(), None
    for line in range(10_001, 0, -1):
        entry = TracebackType(entry, frame, 0, line)
    found = tracebacks.entries(entry)

    assert [each.tb_lineno for each in found] == list(range(9_901, 10_001))


def test_near_the_recursion_limit() -> None:
    """What is nearer has been read where recursion ends."""
    error = linked(150)
    limit, depth, frame = sys.getrecursionlimit(), 0, sys._getframe()
    while frame.f_back is not None:
        depth, frame = depth + 1, frame.f_back
    sys.setrecursionlimit(depth + 60)
    try:
        found = walked(error)
    finally:
        sys.setrecursionlimit(limit)

    assert 1 < len(found.chain) < 150
    assert len(walked(error).chain) == 150


def test_the_function_of_a_frame() -> None:
    """A module without a name, or with one that is no text, has none."""
    for name, shown in (("shop.lamp", "shop.lamp"), (7, ""), ("s" * 101, "s" * 100)):
        names = module("shop", "def fail():\n    raise OSError")
        names["__name__"] = name
        with pytest.raises(OSError) as caught:
            names["fail"]()
        (entry,) = tracebacks.entries(caught.value.__traceback__)[-1:]
        assert tracebacks.function(entry) == (shown, "fail")
    assert tracebacks.top_package("shop.lamp.door") == "shop"
    assert tracebacks.top_package("shop") == "shop"


def test_the_package_that_caught_an_exception() -> None:
    """That of the outermost frame, where that is none of a boundary of this library's."""
    shop = module("shop.lamp", "def fail():\n    raise OSError\ndef call(f):\n    f()")
    boundary = module("errcodes.classify.boundary", "def call(f):\n    f()")

    def package(call: Callable[..., None], *given: object) -> str:
        with pytest.raises(OSError) as caught:
            call(*given)
        own = caught.value.__traceback__
        return tracebacks.caller_package(own and own.tb_next)

    assert package(shop["fail"]) == "shop"
    assert package(boundary["call"], shop["fail"]) == "shop"
    assert package(shop["call"], lambda: boundary["call"](shop["fail"])) == "shop"
    assert tracebacks.caller_package(None) == ""
    inner = package(boundary["call"], lambda: boundary["call"](shop["fail"]))
    assert inner == __name__.partition(".")[0]


def handled(handler: Callable[[BaseException], None]) -> bool:
    """Tell whether what a handler raises was raised in it."""
    older = OSError("older")

    def handle() -> None:
        try:
            raise older
        except OSError as error:
            handler(error)

    with pytest.raises(ValueError) as caught:
        handle()
    entries = tracebacks.entries(caught.value.__traceback__)
    return tracebacks.raised_in_handler(entries, older.__traceback__)


def _raise_for(_: object) -> None:
    raise ValueError


def _raise_through(given: object) -> None:
    _raise_for(given)


def fail_for(given: object) -> None:
    """Do something else, which calls what raises."""
    _raise_for(given)


def test_what_a_handler_raises() -> None:
    """By itself, or by functions that do nothing but raise."""
    (entry,) = tracebacks.entries(raised(ValueError()).__traceback__)

    assert handled(_raise_for)
    assert handled(_raise_through)
    assert not handled(fail_for)
    assert tracebacks.raised_in_handler([], entry)
    assert tracebacks.raised_in_handler([entry], None)
    assert tracebacks.raised_in_handler([entry], entry)
    other = raised(ValueError()).__traceback__
    assert not tracebacks.raised_in_handler([entry], other)


class WordedError(Exception):
    """One whose words are a constant."""

    def __str__(self) -> str:
        return "no lamp"


class FilledError(Exception):
    """One whose words are filled with its attributes."""

    def __init__(self, room: object) -> None:
        self.room = room

    def __str__(self) -> str:
        return f"no lamp in {self.room}"


class ComputedError(FilledError):
    """One that calls something for its words."""

    def __str__(self) -> str:
        return "no lamp in ".join(str(self.room))


class LongError(FilledError):
    """One that has much to say."""

    def __str__(self) -> str:
        room = self.room
        return (
            f"{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}"
            f"{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}"
            f"{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}{room}"
        )


@pytest.mark.parametrize(
    ("error", "texts"),
    [
        (WordedError(), ["no lamp"]),
        (FilledError("the hall"), ["no lamp in ", "the hall"]),
        (FilledError("h" * 1001), ["no lamp in ", "h" * 1000]),
        (FilledError(7), ["no lamp in "]),
        (type("Derived", (FilledError,), {})("the hall"), ["no lamp in ", "the hall"]),
        (ComputedError("the hall"), []),
        (LongError("the hall"), []),
        (ValueError("no lamp"), []),
        (type("Odd", (FilledError,), {"__str__": None})("the hall"), []),
    ],
)
def test_what_an_exception_would_write(error: BaseException, texts: list[str]) -> None:
    """Constants, and texts among the attributes, where nothing else is done."""
    info = classes.class_info(type(error))

    for _ in range(2):  # At first, and when the class is remembered.
        assert written.filled_text(info, vars(error)) == texts


_KEPT = (
    *("msg", "message", "detail", "details", "description", "reason", "error", "strerror"),
    *("default_message", "_message", "default_detail"),
)


@pytest.mark.parametrize("name", _KEPT)
def test_words_in_an_attribute(name: str) -> None:
    """An exception keeps them in one, or its class does, under many names."""
    quiet = type("Quiet", (Exception,), {})
    kept = type("Kept", (quiet,), {name: "k" * 1001})

    derived = type("Derived", (kept,), {})
    of_quiet, of_kept, of_derived = map(classes.class_info, (quiet, kept, derived))

    assert written.kept_text(of_quiet, {name: "o" * 1001}) == ["o" * 1000]
    assert written.kept_text(of_kept, {name: "own"}) == ["own"]
    assert written.kept_text(of_kept, {name: 7}) == ["k" * 1000]
    assert written.kept_text(of_derived, {}) == ["k" * 1000]
    assert written.kept_text(of_quiet, {f"x{name}": "own"}) == []


def test_words_of_a_class_that_is_gone() -> None:
    """What was known of it has no more words."""
    info = classes.class_info(type("Gone", (FilledError,), {"message": "no lamp"}))
    gc.collect()

    assert info.reference() is None
    assert written.kept_text(info, {}) == []
    assert written.filled_text(info, {}) == []


def test_words_far_down_in_the_family() -> None:
    """The nearest thirty-two classes are asked for words."""
    families: list[type[Exception]] = [type("Kept", (Exception,), {"message": "no lamp"})]
    for _ in range(32):
        families.append(type("Derived", (families[-1],), {}))

    found = [written.kept_text(classes.class_info(cls), {}) for cls in families[-2:]]
    assert found == [["no lamp"], []]


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ValueError("no", "lamp"), "no lamp"),
        (ValueError("no", "no"), "no"),
        (ValueError(), ""),
        (FilledError("hall"), "hall no lamp in "),
    ],
)
def test_the_text_of_an_exception(error: BaseException, text: str) -> None:
    """What its arguments and attributes have, each once."""
    assert walked(error).text == text


def test_a_message_in_an_attribute() -> None:
    """It is read beside the arguments; in a slot only where there are none."""

    class KeptError(Exception):
        __slots__ = ("message",)
        message: str

    for given, text in (((), "of a slot"), (("no",), "no")):
        error = KeptError(*given)
        error.message = "of a slot"
        assert walked(error).text == text
    plain = ValueError("no")
    vars(plain)["message"] = "lamp"
    vars(plain)["detail"] = "not read"
    assert walked(plain).text == "no lamp"
    del vars(plain)["message"]
    plain.args = ()
    assert walked(plain).text == "not read"


class NumberedError(OSError):
    """One that has a number of its own."""

    errno = 7


def test_the_number_of_an_os_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read as the interpreter has it, and so is that of Windows."""
    assert walked(OSError(111, "no")).errno == 111
    assert walked(OSError("no")).errno is None
    assert walked(ValueError(111, "no")).errno is None
    assert walked(NumberedError(111, "no")).errno == 111
    given: Any = lambda error: error.args[0] + 10_000  # noqa: E731
    monkeypatch.setattr(record, "_winerror", given)
    assert walked(OSError(61, "no")).winerror == 10_061
    assert walked(ValueError(61, "no")).winerror is None
    monkeypatch.setattr(record, "_winerror", None)
    assert walked(OSError(61, "no")).winerror is None


def names(records: Any) -> list[str]:
    """Give the texts of records."""
    return [each.text for each in records]


def context_of(found: record.Record) -> str | None:
    """Give the text of what was being handled, which is looked into once."""
    context = found.context
    return None if context is None else context.text


def test_what_an_exception_was_made_from() -> None:
    """Its cause, its arguments, and its attributes, in this order; what they gather is apart."""
    error = ValueError("top", OSError("argument"), [OSError("listed"), (OSError("in"), 7), None])
    error.__cause__ = OSError("cause")
    error.__context__ = OSError("context")
    future: Future[None] = Future()
    future.set_exception(OSError("future"))
    vars(error).update(
        held=OSError("attribute"), many=(OSError("many"), future), future=future, note="x", at=7
    )
    found = walked(error)

    assert names(found.causes) == ["cause", "argument", "attribute"]
    assert names(found.attempts) == ["listed", "in", "many", "future"]
    assert found.has_context
    assert [context_of(found), context_of(found), found.has_context] == ["context", None, False]
    assert names(found.chain) == ["top", "cause"]


def test_what_has_failed_is_asked_where_nothing_else_is_known() -> None:
    """A future among the attributes is what an exception was made from, unless that is plain."""
    future: Future[None] = Future()
    future.set_exception(OSError("future"))
    error = ValueError("top")
    vars(error).update(request=object(), future=future)
    plain = ValueError("top", OSError("argument"))
    vars(plain).update(future=future)

    assert names(walked(error).causes) == ["future"]
    assert names(walked(plain).causes) == ["argument"]


def test_each_exception_is_looked_into_once() -> None:
    """One that stands in several places is that of the first."""
    inner = OSError("inner")
    error = ValueError("top", inner, [inner])
    error.__cause__ = error.__context__ = inner
    vars(error)["held"] = inner
    found = walked(error)

    assert names(found.causes) == ["inner"]
    assert found.attempts == []
    assert not found.has_context
    assert found.context is None


def linked(count: int) -> BaseException:
    """Give exceptions, each made from the next."""
    error = first = ValueError("0")
    for number in range(1, count):
        error.__cause__ = error = ValueError(str(number))
    return first


@pytest.mark.parametrize(("count", "read"), [(150, 150), (201, 201), (202, 201), (300, 201)])
def test_how_far_links_are_followed(count: int, read: int) -> None:
    """Two hundred of them."""
    assert len(walked(linked(count)).chain) == read


def test_how_many_exceptions_are_read() -> None:
    """Five hundred of them, the one that was caught among them."""
    members = [ValueError(number) for number in range(1_100)]

    assert len(walked(ExceptionGroup("all", members[:499])).attempts) == 499
    assert len(walked(ExceptionGroup("all", members)).attempts) == 499


def test_a_cancellation_behind_a_time_out() -> None:
    """A time-out was made from the cancellation that it was raised for; nothing else was."""
    for cls, causes in ((TimeoutError, ["stop"]), (ValueError, [])):
        error = cls("late")
        error.__context__ = asyncio.CancelledError("stop")
        assert names(walked(error).causes) == causes
    late = TimeoutError("late")
    late.__context__ = OSError("older")
    assert names(walked(late).causes) == []
    late.__cause__ = OSError("cause")
    late.__context__ = asyncio.CancelledError("stop")
    assert names(walked(late).causes) == ["cause"]


def test_the_context_in_an_attribute() -> None:
    """It counts where it was raised in the handler, and what else is kept does."""
    for trace, causes in ((None, ["older"]), (raised(OSError()).__traceback__, [])):
        error, older = raised(ValueError("top")), OSError("older").with_traceback(trace)
        error.__context__ = older
        vars(error)["kept"] = older
        assert names(walked(error).causes) == causes


def test_the_frames_of_what_was_cancelled() -> None:
    """Those of the cause, else of the context."""
    error = ValueError("top")
    assert walked(error).cancelled_entries is None
    context = error.__context__ = raised(OSError("context"))
    entries = walked(error).cancelled_entries
    assert entries == [context.__traceback__]
    cause = error.__cause__ = deep(OSError("cause"), 2)
    entries = walked(error).cancelled_entries
    assert entries is not None
    assert entries[0] is cause.__traceback__


@pytest.mark.parametrize(("many", "first"), [(1, 0), (3, 0), (201, 0), (250, 49)])
def test_what_was_cancelled_again(many: int, first: int) -> None:
    """Of cancellations in cancellations the first one tells, up to two hundred links behind."""
    cancelled = [raised(asyncio.CancelledError()) for _ in range(many)]
    for older, newer in pairwise([OSError("older"), *cancelled]):
        newer.__context__ = older
    error = TimeoutError("late")
    error.__context__ = cancelled[-1]

    assert walked(error).cancelled_entries == [cancelled[first].__traceback__]


def test_only_the_first_values_are_looked_at() -> None:
    """Of the arguments and of the attributes 32 each."""
    error = ValueError(*range(31), OSError("argument"), OSError("too late"))
    vars(error).update({f"a{number}": 1.5 for number in range(31)})
    vars(error)["held"] = OSError("attribute")
    vars(error)["late"] = OSError("too late")
    assert names(walked(error).causes) == ["argument", "attribute"]
    many = ValueError([[OSError(str(number))] for number in range(40)])
    assert names(walked(many).attempts) == [str(number) for number in range(32)]


def test_a_package_in_an_archive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is imported from an archive is a package's."""
    with zipfile.ZipFile(tmp_path / "lamps.zip", "w") as archive:
        archive.writestr("lamp_in_zip.py", "class LampError(Exception): pass")
    monkeypatch.syspath_prepend(tmp_path / "lamps.zip")
    __import__("lamp_in_zip")
    try:
        assert origins.origin("lamp_in_zip") is Origin.LIBRARY
    finally:
        del sys.modules["lamp_in_zip"]


def test_cython_makes_a_frame_for_each_entry() -> None:
    """The frames of one call are others there: the file and the last part of the name tell."""
    space: dict[str, Any] = {}
    exec(compile("def fill():\n    raise OSError", "pump.pyx", "exec"), space)
    fill = space["fill"]

    def entry(name: str) -> TracebackType | None:
        fill.__code__ = fill.__code__.replace(co_name=name)
        with pytest.raises(OSError) as caught:
            fill()
        return caught.value.__traceback__ and caught.value.__traceback__.tb_next

    caught, raiser, other = entry("pump.Pump.fill"), entry("fill"), entry("drain")
    assert caught is not None
    assert raiser is not None
    assert other is not None
    assert tracebacks.raised_in_handler([raiser], caught)
    assert not tracebacks.raised_in_handler([other], caught)


@pytest.mark.parametrize(
    ("module_file", "found"),
    [("/srv/site-packages/pump.so", "/srv/site-packages/pump.so"), (None, "pump/pump.pyx")],
)
def test_the_file_of_what_cython_made(module_file: str | None, found: str) -> None:
    """Its frames call a file by the folder that it was built in, and the module knows its own."""
    space: dict[str, Any] = {"__file__": module_file}
    exec(compile("def fill():\n    raise OSError", "pump/pump.pyx", "exec"), space)
    with pytest.raises(OSError) as caught:
        space["fill"]()
    (*_, entry) = tracebacks.entries(caught.value.__traceback__)

    assert tracebacks.file_of(entry) == found
