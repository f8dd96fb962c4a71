"""The code that stands in the answer of another service."""

import json
from collections.abc import Mapping
from enum import IntEnum
from typing import Any, TypeAlias, cast

from errcodes.catalog import Catalog
from errcodes.codes import UnknownCodeError, parse
from errcodes.problem.answer_statuses import check_catalog
from errcodes.problem.uris import DEFAULT_BASE, checked_base

__all__ = ["Body", "code_of", "read"]

#: A body as it was received, or what its JSON stands for.
Body: TypeAlias = (
    Mapping[str, Any] | list[Any] | str | bytes | bytearray | memoryview | int | float | None
)


def read(
    body: Body, *, type_base: str = DEFAULT_BASE, catalog: Catalog | None = None
) -> IntEnum | None:
    """Give the code in the problem details of another service that speaks these codes.

    It goes by `code`, which `details` writes beside the code's `name`, and by `type` where there is
    none. A body that is a stranger's is no error.

    Args:
        body: The body as text or bytes, or what its JSON stands for.
        type_base: What the URIs in `type` begin with, if not with the default, which is known too.
        catalog: The catalog that knows the numbers of your own codes.

    Returns:
        The code, or None where the body has none because it is no JSON, no object, or says nothing
        of these codes.

    Raises:
        TypeError: For what is no body, such as the response that has it, and for what is no
            catalog.
        ValueError: For a `type_base` that `details` would refuse.

    >>> from errcodes import problem
    >>> problem.read(b'{"type": "urn:errcodes:50503", "status": 504, "code": 50503}')
    <NetworkErrorCode.READ_TIMED_OUT: 50503>
    >>> problem.read({"type": "https://docs.example.com/errors/50505"}) is None
    True
    >>> problem.read("<html>Bad Gateway</html>") is None
    True
    """
    check_catalog(catalog)
    bases = (checked_base(type_base), DEFAULT_BASE)
    members = _members(body)
    code = code_of(members.get("code"), members.get("name"), catalog)
    uri = members.get("type")
    if code is None and isinstance(uri, str):
        for base in bases:
            if uri.startswith(base):
                return code_of(uri.removeprefix(base), None, catalog)
    return code


def code_of(value: object, name: object, catalog: Catalog | None) -> IntEnum | None:
    """Give the code of a number that a stranger may have written, or None.

    Args:
        value: The number, or a string that holds it.
        name: The name beside it. Where there is another than the code's, both are a stranger's.
        catalog: The catalog that knows it, if not the packaged codes.
    """
    if not isinstance(value, int | str):
        return None
    try:
        code = (parse if catalog is None else catalog.code)(value)
    except UnknownCodeError:
        return None
    return code if name in (None, code.name) else None


def _members(body: object) -> Mapping[str, object]:
    """Give the members of the object that a body holds; none where it holds no object."""
    if isinstance(body, memoryview):
        body = body.tobytes()
    if isinstance(body, str | bytes | bytearray):
        body = _parsed(body)
    if isinstance(body, Mapping):
        return cast("Mapping[str, object]", body)
    if body is None or isinstance(body, list | str | int | float):
        return {}
    raise TypeError(
        "problem.read takes a body, as text, bytes or what its JSON stands for, not "
        f"{type(body).__name__}: give what the response holds, such as response.content"
    )


def _parsed(text: str | bytes | bytearray) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):  # No JSON, no UTF-8, a number too long; nested too deeply.
        return None
    return value
