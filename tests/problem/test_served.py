"""One line in each framework, as it is served: what its clients get, and what its log."""

import contextlib
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import django
import flask
import httpx
import litestar
import pytest
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import clear_url_caches, path, register_converter
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from errcodes import AppErrorCode, catalog, classify, problem
from errcodes.codes import ErrorCode, parse
from errcodes.demo.servers import refused_address
from tests.problem.served import serve_asgi, serve_wsgi

SECRET = "s3cr3t-pa55word"
CHINESE = "zh-CN,zh;q=0.9,en;q=0.8"


def ask_upstream() -> None:
    """Ask a service that refuses every connection, with a password in its URL."""
    with refused_address() as (host, port), classify.coded():
        httpx.get(f"http://user:{SECRET}@{host}:{port}/?token={SECRET}", trust_env=False)


def be_offline() -> None:
    """Know by itself what is wrong."""
    raise classify.CodedError(AppErrorCode.DEVICE_OFFLINE, SECRET)


def have_a_bug() -> None:
    """Fail as a program does."""
    raise KeyError(SECRET)


VIEWS: dict[str, Callable[[], None]] = {
    "refused": ask_upstream,
    "offline": be_offline,
    "bug": have_a_bug,
}


def accepted(request: Any) -> str | None:
    """Give the header of the request."""
    value: str | None = request.headers.get("accept-language")
    return value


@contextlib.contextmanager
def fastapi_with_middleware() -> Iterator[str]:
    """FastAPI, with a view that has begun to answer when it fails."""
    app = FastAPI()
    app.add_middleware(problem.asgi)

    @app.get("/begun")
    async def begun() -> StreamingResponse:
        async def parts() -> Any:
            yield b"half of "
            be_offline()

        return StreamingResponse(parts())

    @app.get("/{name}")
    def view(name: str) -> str:
        VIEWS[name]()
        return name

    with serve_asgi(app) as url:
        yield url


@contextlib.contextmanager
def starlette_with_middleware() -> Iterator[str]:
    """Starlette."""

    async def view(request: Request) -> Response:
        VIEWS[request.path_params["name"]]()
        return PlainTextResponse("")

    app = Starlette(routes=[Route("/{name}", view)])
    app.add_middleware(problem.asgi)
    with serve_asgi(app) as url:
        yield url


@contextlib.contextmanager
def starlette_with_handler() -> Iterator[str]:
    """Starlette, with an exception handler."""

    async def view(request: Request) -> Response:
        VIEWS[request.path_params["name"]]()
        return PlainTextResponse("")

    def handler(request: Request, error: Exception) -> Response:
        return Response(*problem.response(error, accepted(request)))

    app = Starlette(
        routes=[Route("/{name}", view)], exception_handlers={classify.CodedError: handler}
    )
    with serve_asgi(app) as url:
        yield url


@contextlib.contextmanager
def litestar_with_handler() -> Iterator[str]:
    """Litestar."""

    @litestar.get("/{name:str}", sync_to_thread=True)
    def view(request: litestar.Request[Any, Any, Any]) -> str:
        VIEWS[request.path_params["name"]]()
        return ""

    def handler(request: Any, error: Exception) -> litestar.Response[bytes]:
        body, status, headers = problem.response(error, accepted(request))
        return litestar.Response(body, status_code=status, headers=headers)

    app = litestar.Litestar([view], exception_handlers={classify.CodedError: handler})
    with serve_asgi(app) as url:
        yield url


@contextlib.contextmanager
def flask_with_handler() -> Iterator[str]:
    """Flask."""
    app = flask.Flask("served")

    @app.get("/<name>")
    def view(name: str) -> str:
        VIEWS[name]()
        return name

    app.register_error_handler(
        classify.CodedError, lambda error: problem.response(error, accepted(flask.request))
    )
    with serve_wsgi(app) as url:
        yield url


@contextlib.contextmanager
def plain_wsgi() -> Iterator[str]:
    """An application of its own, without a framework."""

    def app(environ: Any, start: Any) -> list[bytes]:
        VIEWS[environ["PATH_INFO"].strip("/")]()
        return []

    with serve_wsgi(problem.wsgi(app)) as url:
        yield url


class DjangoProblems:
    """Middleware of Django."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let the view answer."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer what has a code."""
        if not isinstance(error, classify.CodedError):
            return None
        body, status, headers = problem.response(error, accepted(request))
        return HttpResponse(body, status=status, headers=headers)


class CodeConverter:
    """A code in a path of Django."""

    regex = "[0-9]+"

    def to_python(self, value: str) -> ErrorCode:
        """Parse it."""
        return parse(value)

    def to_url(self, code: ErrorCode) -> str:
        """Write it."""
        return str(code.value)


def django_view(request: HttpRequest, name: str) -> HttpResponse:
    """Fail."""
    VIEWS[name]()
    return HttpResponse(name)


def django_words(request: HttpRequest, code: ErrorCode) -> HttpResponse:
    """Say what a code means."""
    return HttpResponse(catalog.message(code))


register_converter(CodeConverter, "code")
urlpatterns = [path("codes/<code:code>", django_words), path("<name>", django_view)]


@contextlib.contextmanager
def django_with_middleware() -> Iterator[str]:
    """Django."""
    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["127.0.0.1"],
            MIDDLEWARE=[f"{__name__}.DjangoProblems"],
            ROOT_URLCONF=__name__,
            SECRET_KEY="x",
            LOGGING_CONFIG=None,
        )
        django.setup()
    clear_url_caches()
    with serve_wsgi(get_wsgi_application()) as url:
        yield url


SERVICES = [
    fastapi_with_middleware,
    starlette_with_middleware,
    starlette_with_handler,
    litestar_with_handler,
    flask_with_handler,
    django_with_middleware,
    plain_wsgi,
]
Service: TypeAlias = Callable[[], contextlib.AbstractContextManager[str]]
every_service = pytest.mark.parametrize("service", SERVICES, ids=lambda each: each.__name__)


def ask(url: str, language: str | None = CHINESE, method: str = "GET") -> httpx.Response:
    """Ask a service, as a phone does."""
    headers = {} if language is None else {"Accept-Language": language}
    with httpx.Client(trust_env=False, timeout=20) as client:
        return client.request(method, url, headers=headers)


@every_service
def test_a_coded_error_is_answered(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    """The phone gets the status and the words of its language, and nothing of the failure."""
    with service() as url:
        for name, code, status in (("refused", 50505, 502), ("offline", 10203, 409)):
            for language, tag in ((CHINESE, "zh"), ("fr", "en"), (None, "en")):
                response = ask(f"{url}/{name}", language)

                assert response.status_code == status
                assert response.headers.get_list("content-type") == [problem.MEDIA_TYPE]
                assert response.headers["content-language"] == tag
                assert "accept-language" in response.headers["vary"].lower()
                assert response.json() == problem.details(code, tag)
                assert problem.read(response.content) == code
                assert SECRET not in f"{response.headers}{response.text}"
    logged = [each for each in caplog.records if each.name == "errcodes.problem"]
    expected = 6 if service.__name__ in WITH_MIDDLEWARE else 0
    assert len(logged) == expected, "the middleware logs each once, a handler is the user's"


WITH_MIDDLEWARE = ("fastapi_with_middleware", "starlette_with_middleware", "plain_wsgi")


@every_service
def test_a_bug_stays_the_frameworks(
    service: Service, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """A KeyError is a plain 500, as without the line."""
    caplog.set_level(logging.CRITICAL)
    with service() as url:
        response = ask(f"{url}/bug")

    assert response.status_code == 500
    assert response.headers["content-type"] != problem.MEDIA_TYPE


@every_service
def test_head_is_answered(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    """HEAD has the status and no body, and the connection is not upset."""
    caplog.set_level(logging.CRITICAL)
    with service() as url:
        response = ask(f"{url}/offline", method="HEAD")

    assert response.content == b""
    assert response.status_code in (409, 405)


def test_what_has_begun_is_broken_off(caplog: pytest.LogCaptureFixture) -> None:
    """The client of a stream that fails learns it from the connection."""
    caplog.set_level(logging.CRITICAL)
    with fastapi_with_middleware() as url, pytest.raises(httpx.RemoteProtocolError):
        ask(f"{url}/begun")


def test_a_code_in_a_path_of_django(caplog: pytest.LogCaptureFixture) -> None:
    """A number that is no code is a page that is not there, and no failure of the service."""
    caplog.set_level(logging.CRITICAL)
    with django_with_middleware() as url:
        assert ask(f"{url}/codes/50503").text == catalog.message(50503)
        assert ask(f"{url}/codes/1003").status_code == 404


def test_the_body_is_json_for_people_too(caplog: pytest.LogCaptureFixture) -> None:
    """Chinese is sent as it is written."""
    body = problem.response(10203, "zh").body

    assert "设备已离线".encode() in body
    assert json.loads(body)["title"] == "设备已离线"
