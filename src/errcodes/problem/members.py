"""The members of a problem details object, and where each comes from."""

import re
from enum import IntEnum

from typing_extensions import TypedDict  # Pydantic reads no other before Python 3.12.

from errcodes.catalog import Catalog
from errcodes.catalog import entry as packaged_entry
from errcodes.classify import Diagnosis
from errcodes.problem.statuses import answer_status, plain_code
from errcodes.problem.uris import DEFAULT_BASE, type_uri

__all__ = ["Details", "details"]

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
    """

    type: str
    title: str
    status: int
    detail: str
    code: int
    name: str


def details(
    code_or_diagnosis: int | str | Diagnosis,
    language: str | None = "en",
    *,
    type_base: str = DEFAULT_BASE,
    catalog: Catalog | None = None,
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

    Returns:
        A new dict, to which members may be added.

    Raises:
        UnknownCodeError: For a code that there is none of.
        TypeError: For something that is neither a code nor a diagnosis.
        ValueError: For a `type_base` that is no absolute URI, holds a password, or would run into
            the number.

    >>> from errcodes import problem
    >>> body = problem.details(50503, type_base="https://docs.example.com/errors/")
    >>> for member, value in body.items():
    ...     print(f"{member}: {value}")
    type: https://docs.example.com/errors/50503
    title: The service took too long to answer
    status: 504
    detail: The service took too long to answer; please try again in a moment.
    code: 50503
    name: READ_TIMED_OUT
    >>> print(problem.details("50503", "zh-CN,zh;q=0.9")["title"])
    服务迟迟没有回应
    """
    code = plain_code(code_or_diagnosis)
    entry = (packaged_entry if catalog is None else catalog.entry)(code, language)
    number = int(entry.code)
    return {
        "type": type_uri(type_base, number),
        "title": _first_clause(entry.message),
        "status": answer_status(number),
        "detail": entry.message,
        "code": number,
        "name": _name(entry.code, code),
    }


def _first_clause(message: str) -> str:
    """Give what stands before the first mark that ends a clause; the message where none does."""
    return _CLAUSE_END.split(message, maxsplit=1)[0].rstrip() or message


def _name(known: int, given: int | str) -> str:
    """Give the name of a code, as the catalog knows it or as it was given; else its number."""
    members = (code for code in (known, given) if isinstance(code, IntEnum))
    return next((member.name for member in members), str(known))
