"""Middleware for ASGI (https://asgi.readthedocs.io/en/latest/specs/www.html)."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

import attrs

from errcodes.catalog import Catalog
from errcodes.problem.middleware import Answers
from errcodes.problem.responses import Response
from errcodes.problem.uris import DEFAULT_BASE

__all__ = ["ASGIApp", "asgi"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]
#: An application, as the frameworks type it.
ASGIApp: TypeAlias = Callable[[_Message, _Receive, _Send], Awaitable[None]]


def asgi(
    app: ASGIApp,
    *,
    recognized: bool = False,
    type_base: str = DEFAULT_BASE,
    catalog: Catalog | None = None,
) -> ASGIApp:
    """Let an ASGI application answer a `CodedError` with problem details.

    The answer is in the language of the request. The diagnosis is logged once, by the logger
    `errcodes.problem`. What has begun to be sent is left alone, and so is every other failure, and
    cancellation.

    Args:
        app: The application. It must let the exception through: most frameworks want this among
            their own middleware, and not around the whole.
        recognized: Whether to answer every failure that `classify` recognises. A view's own
            `json.loads` of a bad request is one, and would be answered as the upstream's.
        type_base: As in `details`.
        catalog: As in `details`.

    Raises:
        TypeError: For what is no catalog, or no string.
        ValueError: For a `type_base` that `details` would refuse.

    >>> from errcodes import problem
    >>> from starlette.applications import Starlette
    >>> app = Starlette()
    >>> app.add_middleware(problem.asgi)
    """
    answers = Answers(recognized=recognized, type_base=type_base, catalog=catalog)

    async def answering(scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        sender = _Sender(send)
        try:
            await app(scope, receive, sender)
        except Exception as error:
            request = scope["method"], scope["path"]
            if sender.started:
                raise
            answer = answers.response_to(error, _language(scope), request)
            if answer is None:
                raise
            await _send(answer, send, empty=scope["method"] == "HEAD")

    return answering


@attrs.define
class _Sender:
    """Sends what the application sends, and knows whether that has begun."""

    send: _Send
    started: bool = False

    async def __call__(self, message: _Message) -> None:
        self.started = self.started or message["type"] == "http.response.start"
        await self.send(message)


def _language(scope: _Message) -> str | None:
    """Give the Accept-Language header, which may stand in several lines."""
    lines = [value for name, value in scope["headers"] if name.lower() == b"accept-language"]
    return b",".join(lines).decode("latin-1") if lines else None


async def _send(answer: Response, send: _Send, *, empty: bool) -> None:
    headers = {**answer.headers, "Content-Length": str(len(answer.body))}
    await send(
        {
            "type": "http.response.start",
            "status": answer.status,
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        }
    )
    await send({"type": "http.response.body", "body": b"" if empty else answer.body})
