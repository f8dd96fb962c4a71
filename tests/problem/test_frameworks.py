"""The answers of real services, in FastAPI and in Flask, to real clients."""

import json
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import flask
import httpx
import pytest
import requests
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

from errcodes import AppErrorCode, NetworkErrorCode, catalog, classify, problem
from errcodes.demo.servers import Server, answer, refused_address, send

SECRET = "s3cr3t-pa55word"
ENGLISH = "en-GB,en;q=0.9,zh;q=0.2"
CHINESE = "zh-CN,zh;q=0.9,en;q=0.8"

#: Asks a service for a path in a language, and gives the status, the headers and the body.
Ask: TypeAlias = Callable[[str, str | None], tuple[int, dict[str, str], bytes]]


@pytest.fixture
def upstream() -> Iterator[str]:
    """The URL of a service that refuses every connection, with a password in it."""
    with refused_address() as (host, port):
        yield f"http://user:{SECRET}@{host}:{port}/devices?token={SECRET}"


@pytest.fixture
def busy_upstream() -> Iterator[str]:
    """The URL of a service that is busy, and says so with a secret in its body."""
    with Server(send(answer(SECRET.encode(), "503 Service Unavailable"))) as server:
        yield server.url


def headers(accepted: str | None) -> dict[str, str]:
    """Give the headers of an answer."""
    return {"Content-Language": catalog.negotiate(accepted), "Vary": "Accept-Language"}


def fastapi_service(upstream: str, busy_upstream: str) -> FastAPI:
    """Give a service that asks others, and answers their failures with problem details."""
    app = FastAPI()

    @app.exception_handler(httpx.HTTPError)
    async def failed(request: Request, exc: Exception) -> JSONResponse:
        accepted = request.headers.get("accept-language")
        body = problem.details(classify.diagnose(exc), accepted)
        return JSONResponse(
            body, body["status"], headers=headers(accepted), media_type=problem.MEDIA_TYPE
        )

    async def asked(url: str) -> object:
        async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
            return (await client.get(url)).raise_for_status().json()

    @app.get("/refused", responses={502: {"model": problem.Details}})
    async def refused() -> object:
        return await asked(upstream)

    @app.get("/busy")
    async def busy() -> object:
        return await asked(busy_upstream)

    @app.get("/offline")
    async def offline(request: Request) -> JSONResponse:
        accepted = request.headers.get("accept-language")
        body = problem.details(AppErrorCode.DEVICE_OFFLINE, accepted)
        return JSONResponse(
            body, body["status"], headers=headers(accepted), media_type=problem.MEDIA_TYPE
        )

    return app


def flask_service(upstream: str, busy_upstream: str) -> flask.Flask:
    """Give the same service once more."""
    app = flask.Flask(__name__)

    def answered(code: int | classify.Diagnosis) -> flask.Response:
        accepted = flask.request.headers.get("Accept-Language")
        body = problem.details(code, accepted)
        response = flask.jsonify(body)
        response.status_code = body["status"]
        response.mimetype = problem.MEDIA_TYPE
        response.headers.update(headers(accepted))
        return response

    @app.errorhandler(requests.RequestException)
    def failed(exc: requests.RequestException) -> flask.Response:
        return answered(classify.diagnose(exc))

    def asked(url: str) -> Any:
        with requests.Session() as session:
            session.trust_env = False
            response = session.get(url, timeout=20)
            response.raise_for_status()
            return response.json()

    @app.get("/refused")
    def refused() -> Any:
        return asked(upstream)

    @app.get("/busy")
    def busy() -> Any:
        return asked(busy_upstream)

    @app.get("/offline")
    def offline() -> flask.Response:
        return answered(AppErrorCode.DEVICE_OFFLINE)

    return app


def languages(accepted: str | None) -> dict[str, str]:
    """Give the headers of a request."""
    return {} if accepted is None else {"Accept-Language": accepted}


@pytest.fixture(params=["fastapi", "flask"])
def ask(request: pytest.FixtureRequest, upstream: str, busy_upstream: str) -> Iterator[Ask]:
    """Ask a service, by the test client of its framework."""
    if request.param == "flask":
        flask_client = flask_service(upstream, busy_upstream).test_client()

        def ask_flask(path: str, accepted: str | None) -> tuple[int, dict[str, str], bytes]:
            with flask_client.get(path, headers=languages(accepted)) as response:
                lower = {name.lower(): value for name, value in response.headers}
                return response.status_code, lower, response.data

        yield ask_flask
        return
    with TestClient(fastapi_service(upstream, busy_upstream)) as client:

        def ask_fastapi(path: str, accepted: str | None) -> tuple[int, dict[str, str], bytes]:
            # The test client asks for no language unless it is told to.
            response = client.get(path, headers=languages(accepted))
            lower = {name.lower(): value for name, value in response.headers.items()}
            return response.status_code, lower, response.content

        yield ask_fastapi


#: The path that fails -> the code, and the status of the answer.
FAILURES = {
    "/refused": (NetworkErrorCode.CONNECT_FAILED, 502),
    "/busy": (NetworkErrorCode.SERVICE_UNAVAILABLE, 503),
    "/offline": (AppErrorCode.DEVICE_OFFLINE, 409),
}


@pytest.mark.parametrize(
    ("accepted", "language"), [(ENGLISH, "en"), (CHINESE, "zh"), ("fr", "en"), (None, "en")]
)
@pytest.mark.parametrize("path", FAILURES)
def test_a_failure_is_answered(ask: Ask, path: str, accepted: str | None, language: str) -> None:
    """A client gets the status, the type of the content, the words of its language, and no more."""
    code, status = FAILURES[path]
    answered, found, body = ask(path, accepted)

    assert answered == status
    assert found["content-type"] == "application/problem+json"
    assert found["content-language"] == language
    assert found["vary"] == "Accept-Language"
    assert json.loads(body) == problem.details(code, language)
    assert SECRET.encode() not in body


def test_fastapi_documents_the_answer(upstream: str) -> None:
    """The OpenAPI document of a service has the members of a problem details object."""
    schema = fastapi_service(upstream, upstream).openapi()["components"]["schemas"]["Details"]

    assert list(schema["properties"]) == [*problem.details(50503), "instance"]
    assert schema["required"] == list(problem.details(50503))
