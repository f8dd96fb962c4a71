"""Middleware for WSGI (PEP 3333)."""

import sys
from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import Any, TypeAlias

import attrs

from errcodes.catalog import Catalog
from errcodes.problem.middleware import Answers
from errcodes.problem.uris import DEFAULT_BASE

__all__ = ["WSGIApp", "wsgi"]

_Environ: TypeAlias = dict[str, Any]
_StartResponse: TypeAlias = Callable[..., Any]
#: An application. `wsgiref.types` has the same more exactly, and costs more than all of this.
WSGIApp: TypeAlias = Callable[[_Environ, _StartResponse], Iterable[bytes]]
_Write: TypeAlias = Callable[[bytes], object]


def wsgi(
    app: WSGIApp,
    *,
    recognized: bool = False,
    type_base: str = DEFAULT_BASE,
    catalog: Catalog | None = None,
) -> WSGIApp:
    """Let a WSGI application answer a `CodedError` with problem details.

    As `asgi` does for ASGI. An answer that was started, but of which nothing was sent yet, is
    replaced.

    Args:
        app: The application. It must let the exception through: Flask and Django catch it inside,
            and have handlers of their own for it.
        recognized: As in `asgi`.
        type_base: As in `details`.
        catalog: As in `details`.

    Raises:
        TypeError: For what is no catalog, or no string.
        ValueError: For a `type_base` that `details` would refuse.

    >>> from errcodes import classify, problem
    >>> def app(environ, start_response):
    ...     raise classify.CodedError(50503)
    >>> def start_response(status, headers, exc_info):
    ...     print(status)
    >>> (body,) = problem.wsgi(app)({"HTTP_ACCEPT_LANGUAGE": "zh-CN"}, start_response)
    504 Gateway Timeout
    """
    answers = Answers(recognized=recognized, type_base=type_base, catalog=catalog)

    def answering(environ: _Environ, start: _StartResponse) -> Iterable[bytes]:
        exchange = _Exchange(answers, environ, start)
        try:
            body = app(environ, exchange.start)
            as_it_is = _is_for_the_server(body, environ)
            return body if as_it_is else _Body(exchange, body, iter(body))
        except Exception as error:
            answer = exchange.answer(error)
            if answer is None:
                raise
            return answer

    return answering


def _is_for_the_server(body: object, environ: _Environ) -> bool:
    """Tell whether servers know such a body: a list that they count, or a file that they send."""
    file_wrapper = environ.get("wsgi.file_wrapper")
    is_file = isinstance(file_wrapper, type) and isinstance(body, file_wrapper)
    return is_file or isinstance(body, list | tuple)


@attrs.define
class _Exchange:
    """One request and its answer.

    Attributes:
        sent: Whether a part of a body was handed to the server, so that the headers are gone.
    """

    answers: Answers
    environ: _Environ
    start_response: _StartResponse
    sent: bool = False

    def start(self, *arguments: Any) -> _Write:
        """Start the answer of the application."""
        write = self.start_response(*arguments)

        def writing(data: bytes) -> object:
            self.sent = True
            return write(data)

        return writing

    def answer(self, error: Exception) -> list[bytes] | None:
        """Start the answer to a failure, and give its body; None where it is to pass."""
        request = self.environ.get("REQUEST_METHOD", ""), self.environ.get("PATH_INFO", "")
        language = self.environ.get("HTTP_ACCEPT_LANGUAGE")
        answer = None if self.sent else self.answers.response_to(error, language, request)
        if answer is None:
            return None
        status = f"{answer.status} {HTTPStatus(answer.status).phrase}"
        headers = [*answer.headers.items(), ("Content-Length", str(len(answer.body)))]
        # With the exception, the server replaces what the application may have started.
        self.start_response(status, headers, sys.exc_info())
        return [] if request[0] == "HEAD" else [answer.body]


@attrs.define
class _Body:
    """The body of the application, or of the answer where that fails before anything was sent."""

    exchange: _Exchange
    body: Iterable[bytes]
    parts: Iterator[bytes]

    def __iter__(self) -> "_Body":
        return self

    def __next__(self) -> bytes:
        try:
            part = next(self.parts)
        except StopIteration:
            raise
        except Exception as error:
            answer = self.exchange.answer(error)
            if answer is None:
                raise
            self.parts = iter(answer)
            return next(self.parts)
        self.exchange.sent = self.exchange.sent or bool(part)
        return part

    def close(self) -> None:
        """Close the body of the application, as the server would (PEP 3333)."""
        close = getattr(self.body, "close", None)
        if close is not None:
            close()
