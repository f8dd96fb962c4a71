"""The page of the HTTP statuses to answer with."""

from http import HTTPStatus

from errcodes.problem.answer_statuses import STATUSES
from rendering.markdown import escaped, literal, table
from rendering.words import code_link

__all__ = ["statuses"]


def statuses() -> str:
    """Give for each code the HTTP status to answer with, and why it is that one."""
    rows = (
        (
            f"{code_link(code)} {literal(code.name)}",
            f"{answer.status} {HTTPStatus(answer.status).phrase}",
            escaped(answer.reason),
        )
        for code, answer in STATUSES.items()
    )
    return table(("Code", "Status", "Why"), rows)
