"""The whole answer to a client of one's own: body, status and headers."""

import json
from typing import NamedTuple

from errcodes.catalog import Catalog
from errcodes.classify import CodedError, Diagnosis, diagnose
from errcodes.problem.members import details, words_of
from errcodes.problem.uris import DEFAULT_BASE

__all__ = ["MEDIA_TYPE", "Response", "response"]

#: The media type of what `details` gives, once it is JSON (RFC 9457, section 6.1).
MEDIA_TYPE: str = "application/problem+json"


class Response(NamedTuple):
    """An answer with problem details, in the order in which Flask and Starlette take its parts."""

    #: The problem details as JSON, in UTF-8.
    body: bytes
    #: The HTTP status.
    status: int
    #: Content-Type, Content-Language and Vary.
    headers: dict[str, str]


def response(
    failure: int | str | Diagnosis | BaseException,
    language: str | None = None,
    *,
    type_base: str = DEFAULT_BASE,
    catalog: Catalog | None = None,
    upstream: bool = True,
) -> Response:
    """Give the whole answer to a client of one's own, for whatever framework sends it.

    Args:
        failure: A code in any form, a diagnosis, or an exception: a `CodedError`, or any other,
            which is diagnosed.
        language: The Accept-Language header of the request, or a language tag.
        type_base: As in `details`.
        catalog: As in `details`.
        upstream: As in `details`.

    Raises:
        UnknownCodeError: For an int or a string that is no code.
        TypeError: For what is neither a code nor a diagnosis nor an exception, or no catalog.
        ValueError: For a `type_base` that `details` would refuse.

    >>> from errcodes import problem
    >>> body, status, headers = problem.response(50505, "zh-CN,zh;q=0.9")
    >>> status, headers["Content-Language"], headers["Content-Type"]
    (502, 'zh', 'application/problem+json')
    """
    given = _diagnosed(failure)
    body = details(given, language, type_base=type_base, catalog=catalog, upstream=upstream)
    headers = {
        "Content-Type": MEDIA_TYPE,
        "Content-Language": words_of(given, language, catalog)[1].language,
        "Vary": "Accept-Language",
    }
    return Response(json.dumps(body, ensure_ascii=False).encode(), body["status"], headers)


def _diagnosed(failure: int | str | Diagnosis | BaseException) -> int | str | Diagnosis:
    if isinstance(failure, CodedError):
        return failure.diagnosis
    return diagnose(failure) if isinstance(failure, BaseException) else failure
