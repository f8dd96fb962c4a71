"""Each library that reads JSON, each way in which it is no JSON: 50514."""

import json
from collections.abc import Callable
from types import ModuleType

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.demo.servers import Server, answer, read_request, send
from tests.lab import loops
from tests.lab.laboratory import named, raised

BROKEN = {
    "cut": b'{"name": ',
    "empty": b"",
    "html": b"<html>Log in</html>",
    "word": b'{"name": lamp}',
    "comma": b"[1, 2,]",
    "more": b'{"name": 1} {"name": 2}',
    "encoding": b'{"name": "caf\xe9"}',
}


def installed(name: str) -> ModuleType:
    """Give a module, or skip the test."""
    module: ModuleType = pytest.importorskip(name, reason=f"{name} is not installed")
    return module


def standard(text: bytes) -> object:
    """Use the standard library's json."""
    return json.loads(text)


def simplejson(text: bytes) -> object:
    """Use simplejson."""
    return installed("simplejson").loads(text)


def orjson(text: bytes) -> object:
    """Use orjson."""
    return installed("orjson").loads(text)


def ujson(text: bytes) -> object:
    """Use ujson."""
    return installed("ujson").loads(text)


def msgspec(text: bytes) -> object:
    """Use msgspec."""
    return installed("msgspec").json.decode(text)


def pydantic(text: bytes) -> object:
    """Use a model of pydantic."""
    pydantic = installed("pydantic")
    return pydantic.create_model("Device", name=(str, ...)).model_validate_json(text)


LIBRARIES = (standard, simplejson, orjson, ujson, msgspec, pydantic)
#: msgspec lets a plain UnicodeDecodeError through, of a part of the text, and without a frame.
HIDDEN = {(msgspec, "encoding")}
CELLS = [(library, name) for library in LIBRARIES for name in BROKEN]


@pytest.mark.parametrize(
    ("library", "name"), [cell for cell in CELLS if cell not in HIDDEN], ids=named
)
def test_broken(library: Callable[[bytes], object], name: str) -> None:
    """What is no JSON is 50514, whatever reads it."""
    error = raised(lambda: library(BROKEN[name]))

    assert classify.exception(error) is Code.JSON_INVALID, repr(error)


def test_msgspec_other_type() -> None:
    """JSON of another shape than the user asked for is 50514 as well."""
    msgspec = installed("msgspec")
    error = raised(lambda: msgspec.json.decode(b'"lamp"', type=int))

    assert classify.exception(error) is Code.JSON_INVALID, repr(error)


def test_pydantic_other_type() -> None:
    """The same with a model of pydantic."""
    error = raised(lambda: pydantic(b'{"name": 1}'))

    assert classify.exception(error) is Code.JSON_INVALID, repr(error)


async def content_type_refused(url: str) -> object:
    """Ask aiohttp for JSON, with its check of the content type."""
    aiohttp = installed("aiohttp")
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return await response.json()


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("200 OK", Code.JSON_INVALID),
        ("404 Not Found", Code.OTHER),
        ("502 Bad Gateway", Code.BAD_GATEWAY),
        ("503 Service Unavailable", Code.SERVICE_UNAVAILABLE),
    ],
)
def test_content_type(status: str, code: Code) -> None:
    """A content type that aiohttp refuses is 50514, unless the status is an error."""
    page = answer(b"<html>", status, "Content-Type: text/html")
    with Server(read_request, send(page)) as server:
        error = raised(lambda: loops.run(content_type_refused(server.url)))

    assert classify.exception(error) is code, repr(error)
