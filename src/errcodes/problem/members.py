"""The members of a problem details object, and where each comes from."""

import re
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import NotRequired, cast

from typing_extensions import TypedDict  # Pydantic reads no other before Python 3.12.

from errcodes.catalog import Catalog, Entry
from errcodes.catalog import entry as packaged_entry
from errcodes.catalog.templates import filled
from errcodes.classify import Diagnosis
from errcodes.codes import NetworkErrorCode, UnknownCodeError
from errcodes.problem.answer_statuses import answer_status, check_catalog, own_code, plain_code
from errcodes.problem.uris import DEFAULT_BASE, type_uri

__all__ = ["Details", "details", "words_of"]

#: Where the first clause of a message ends: in Chinese the comma parts what happened from what to
#: do, where English has a semicolon.
_CLAUSE_END = re.compile(r"[;；，。！？]|[.!?](?=\s|$)")


class Details(TypedDict):
    """A problem details object (RFC 9457): plain values that any JSON library can write.

    Attributes:
        type: The URI that stands for the code, the same in every language.
        title: What happened, in a few words: the first clause of `detail`. The same whenever the
            code and the language are.
        status: The HTTP status to answer with.
        detail: The sentence for the person holding the phone.
        code: The code's number.
        name: The code's name, for developers.
        instance: A URI for this one occurrence. `details` leaves it out, and you may set it. For
            members of your own make a dict of it: `{**body, "trace": trace}`.
    """

    type: str
    title: str
    status: int
    detail: str
    code: int
    name: str
    instance: NotRequired[str]


def details(  # noqa: PLR0913
    code_or_diagnosis: int | str | Diagnosis,
    language: str | None = "en",
    *,
    type_base: str = DEFAULT_BASE,
    catalog: Catalog | None = None,
    values: Mapping[str, str | int] | None = None,
    upstream: bool = True,
) -> Details:
    """Give the body to answer a client of one's own with.

    It tells the code and its words, and nothing of the failure: no host, no URL, no text of an
    exception, no evidence. Those are for the log.

    Args:
        code_or_diagnosis: The member, the int, a string that holds one, or a diagnosis.
        language: A language tag in any common spelling, or an Accept-Language header; what matches
            no language on offer gives the default.
        type_base: The URI that `type` begins with; the code's number follows. It may lead to
            documentation of your own.
        catalog: Where the words come from, if not from the packaged catalog. A code of its own
            gets the status 500.
        values: What to put in the places of a message of your own, such as `{device}`, by their
            names: `{"device": "lamp"}`. A place without a value stays as it is.
        upstream: Whether it was a request of the answering service that failed, as is usual.
            False where the code is the phone's own: one that it sent, and asks the meaning of.

    Returns:
        A new dict. A code of your own that the catalog has no words for, in a diagnosis or as a
        member, has its own number and name in it, the status 500, and the words of
        `NetworkErrorCode.OTHER`.

    Raises:
        UnknownCodeError: For an int or a string that is no code.
        TypeError: For something that is neither a code nor a diagnosis, what is no catalog, a
            language in bytes, and values that are neither str nor int.
        ValueError: For a `type_base` that is no absolute URI, holds a password, or would run into
            the number.

    >>> from errcodes import problem
    >>> body = problem.details(50503, type_base="https://docs.example.com/errors/")
    >>> for member, value in body.items():
    ...     print(f"{member}: {value}")
    type: https://docs.example.com/errors/50503
    title: A system the service relies on took too long to answer
    status: 504
    detail: A system the service relies on took too long to answer; your phone is not the cause, \
so please try again in a moment.
    code: 50503
    name: READ_TIMED_OUT
    >>> print(problem.details("50503", "zh-CN,zh;q=0.9", upstream=False)["title"])
    服务响应超时
    """
    code, entry = words_of(code_or_diagnosis, language, catalog)
    message = entry.upstream_message if upstream else entry.message
    number, places = int(code), _checked(values)
    return {
        "type": type_uri(type_base, number),
        "title": filled(_first_clause(message), places),
        "status": answer_status(number, code_or_diagnosis),
        "detail": filled(message, places),
        "code": number,
        "name": _name(code, plain_code(code_or_diagnosis)),
    }


def words_of(
    code_or_diagnosis: object, language: str | None, catalog: Catalog | None
) -> tuple[IntEnum, Entry]:
    """Give the code and its words; those of OTHER for an own code that has none.

    Raises:
        UnknownCodeError: For an int or a string that is no code.
        TypeError: For something that is neither a code nor a diagnosis, or for what is no catalog.
    """
    given = plain_code(code_or_diagnosis)
    check_catalog(catalog)
    entry: Callable[[int | str, str | None], Entry]
    entry = packaged_entry if catalog is None else catalog.entry
    try:
        found = entry(given, language)
    except UnknownCodeError:
        own = own_code(code_or_diagnosis)
        if own is None:
            raise
        return own, entry(NetworkErrorCode.OTHER, language)
    return found.code, found


def _checked(values: object) -> Mapping[str, str | int]:
    if values is None:
        return {}
    if not isinstance(values, Mapping):
        name = type(values).__name__
        raise TypeError(f'values takes a mapping such as {{"device": "lamp"}}, not {name}')
    return cast("Mapping[str, str | int]", values)


def _first_clause(message: str) -> str:
    """Give what stands before the first mark that ends a clause; the message where none does."""
    return _CLAUSE_END.split(message, maxsplit=1)[0].rstrip() or message


def _name(known: int, given: int | str) -> str:
    """Give the name of a code, as the catalog knows it or as it was given; else its number."""
    members = (code for code in (known, given) if isinstance(code, IntEnum))
    return next((member.name for member in members), str(known))
