"""Slips that a type checker must refuse, each on a line of its own."""
# ruff: noqa: B018

from enum import IntEnum

import errcodes
from errcodes import catalog, clasify, classify, codes  # type: ignore[attr-defined]
from errcodes.classify import excpetion  # type: ignore[attr-defined]

errcodes.ErrorCode  # type: ignore[attr-defined]
errcodes.catalogue  # type: ignore[attr-defined]
errcodes.calssify.exception(TimeoutError())  # type: ignore[attr-defined]
classify.exeption(TimeoutError())  # type: ignore[attr-defined]
classify.mesage("read timed out")  # type: ignore[attr-defined]
catalog.mesage(50503)  # type: ignore[attr-defined]
codes.pares("50503")  # type: ignore[attr-defined]
classify.diagnose(TimeoutError()).transiet  # type: ignore[attr-defined]
codes.NetworkErrorCode.READ_TIME_OUT  # type: ignore[attr-defined]
__all__ = ["clasify", "excpetion"]


def named(code: codes.ErrorCode) -> str:
    """Take a code of the platform's."""
    return code.name


def handled(exc: BaseException) -> str:
    """Take whatever code an exception has, which may be one of the user's own."""
    code = classify.exception(exc)
    return named(code)  # type: ignore[arg-type]


def narrowed(exc: BaseException) -> str:
    """Narrow it: this is none of the slips."""
    code = classify.exception(exc)
    return named(code) if isinstance(code, codes.ErrorCode) else own(code)


def parsed(exc: BaseException) -> str:
    """Narrow it where there are no codes of one's own: this is none either."""
    return named(codes.parse(classify.exception(exc)))


def own(code: IntEnum) -> str:
    """Take a code of the user's own."""
    return code.name
