"""A diagnosis as plain values. It is loaded when it is asked for: few need its class."""

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict  # Pydantic reads no other before Python 3.12.

__all__ = ["DiagnosisDict"]


class DiagnosisDict(TypedDict):
    """A `Diagnosis` as plain values: what `Diagnosis.as_dict` gives, and `from_dict` takes.

    Attributes:
        code: The code's number.
        name: The code's name.
        fit: `"exact"`, `"nearest"` or `"unrecognized"`.
        phase: The name of the phase, such as `"connect"`, or None.
        causes: The numbers of the causes in the catalog, strongest first.
        status: The HTTP status, or None.
        transient: Whether the same request may succeed later.
        sent: Whether the request had left, or None.
        app_code: The number of the coarse app code, or None.
        evidence: What decided, outermost first.
        retry_after: The seconds that the server asks to wait, or None.
    """

    code: int
    name: str
    fit: str
    phase: str | None
    causes: list[int]
    status: int | None
    transient: bool
    sent: bool | None
    app_code: int | None
    evidence: list[str]
    retry_after: float | None
