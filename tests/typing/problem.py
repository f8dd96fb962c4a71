"""The types of the answers."""

import json
from enum import IntEnum
from typing import TYPE_CHECKING, assert_type

from errcodes import NetworkErrorCode, classify, problem
from errcodes.catalog import Catalog
from errcodes.problem import MEDIA_TYPE, Details, ErrorInfo, Response

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

    from starlette.applications import Starlette

assert_type(problem.details(50503), Details)
assert_type(problem.details("50503", "zh-CN"), Details)
assert_type(problem.details(NetworkErrorCode.TIMEOUT, language=None), Details)
assert_type(problem.details(classify.diagnose(TimeoutError())), Details)
assert_type(problem.details(50503, type_base="https://docs.example.com/errors/"), Details)
assert_type(problem.details(50503, "zh", catalog=Catalog()), Details)
assert_type(problem.details(50503, catalog=None), Details)
assert_type(problem.details(50503, values={"device": "lamp", "count": 2}), Details)
assert_type(problem.details(50503, upstream=False), Details)
assert_type(problem.status(50503), int)
assert_type(problem.status(70001, catalog=Catalog()), int)
assert_type(problem.status(classify.diagnose(TimeoutError())), int)
assert_type(MEDIA_TYPE, str)

assert_type(problem.read(b"{}"), IntEnum | None)
assert_type(problem.read(problem.details(50503), catalog=Catalog()), IntEnum | None)
assert_type(problem.read(json.loads("{}"), type_base="urn:lamps:"), IntEnum | None)
assert_type(problem.error_info(50503, domain="lamps.example.com"), ErrorInfo)
assert_type(problem.read_error_info(problem.error_info(50503)), IntEnum | None)
assert_type(problem.grpc_status(classify.diagnose(TimeoutError())), str)
assert_type(problem.response(TimeoutError(), "zh"), Response)
assert_type(problem.response(50503).headers, dict[str, str])

problem.read(object())  # type: ignore[arg-type]
problem.error_info(TimeoutError())  # type: ignore[arg-type]
problem.details(TimeoutError())  # type: ignore[arg-type]
problem.details(None)  # type: ignore[arg-type]
problem.details(50503, "zh", "https://docs.example.com/")  # type: ignore[call-arg]
problem.details(50503, type_base=None)  # type: ignore[arg-type]
problem.details(50503, catalog="words")  # type: ignore[arg-type]
problem.details(50503, values={"volts": 1.5})  # type: ignore[dict-item]
problem.status(50503.0)  # type: ignore[arg-type]


def read(body: Details) -> str:
    """Read every member."""
    assert_type(body["type"], str)
    assert_type(body["title"], str)
    assert_type(body["status"], int)
    assert_type(body["detail"], str)
    assert_type(body["code"], int)
    assert_type(body["name"], str)
    body["status"] = 409
    body["instance"] = "/devices"
    body["trace"] = "4bf92f35"  # type: ignore[typeddict-unknown-key]
    return json.dumps({**body, "trace": "4bf92f35"})


def middleware(starlette: "Starlette", app: "WSGIApplication") -> "WSGIApplication":
    """Switch it on."""
    starlette.add_middleware(problem.asgi)
    starlette.add_middleware(problem.asgi, recognized=True, catalog=Catalog())
    problem.wsgi(app, recognized=1)  # type: ignore[arg-type]
    return problem.wsgi(app, type_base="urn:lamps:")
