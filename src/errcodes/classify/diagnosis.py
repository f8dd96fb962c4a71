"""What a failure is, with the reasons."""

from enum import IntEnum, StrEnum, auto
from typing import Any, NoReturn, TypeAlias

import attrs

from errcodes.classify.evidence import Phase
from errcodes.codes import AppErrorCode, ErrorCode

__all__ = ["Code", "Diagnosis", "Fit"]

#: The platform's codes, and those of a user's own enum.
Code: TypeAlias = ErrorCode | IntEnum


class Fit(StrEnum):
    """How well a code fits what happened.

    >>> Fit.EXACT == "exact"
    True
    """

    #: This is the code's own event.
    EXACT = auto()
    #: No code fits better.
    NEAREST = auto()
    #: The failure was not recognised; the code is the default.
    UNRECOGNIZED = auto()


@attrs.frozen
class Diagnosis:
    """What a failure is, and what says so. Holds plain values only, no exception and no frame.

    Attributes:
        code: The error code: one of the platform's, or a member of the user's own `IntEnum` where
            an exception declares that, or it was registered with the classifier.
        fit: Whether this is the code's own event, the nearest one, or the default.
        phase: How far the request had come, or None where that is not known.
        causes: For 50502, the numbers of the causes in the catalog that the evidence points at,
            strongest first.
        status: The HTTP status, where one was seen.
        transient: Whether the same request may succeed later, unchanged.
        sent: False where the request certainly never left, True where it did, else None.
        app_code: The coarse app code that the phone SDK would use for the same event, or None.
        evidence: What decided, outermost first: exception class, attribute and value.
        retry_after: The seconds from now that the server asks to wait before the next try, where
            its answer says so (`Retry-After`, gRPC's RetryInfo, the end of a rate limit): from 0
            to a day.

    Raises:
        TypeError: For a code, a fit or a phase that is no member of its enum.

    >>> from errcodes import classify
    >>> diagnosis = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))
    >>> print(diagnosis)
    50505 CONNECT_FAILED (exact, connect, not sent, transient): ConnectionRefusedError.errno = 111
    >>> diagnosis.as_dict()["app_code"]
    103
    """

    code: ErrorCode | IntEnum
    fit: Fit
    phase: Phase | None = None
    causes: tuple[int, ...] = ()
    status: int | None = None
    transient: bool = False
    sent: bool | None = None
    app_code: AppErrorCode | None = None
    evidence: tuple[str, ...] = ()
    retry_after: float | None = None

    # Validators of attrs would cost more, and a diagnosis is made for every failure.
    def __attrs_post_init__(self) -> None:
        if type(self.fit) is not Fit or IntEnum not in type(self.code).__mro__:
            _refuse(self.code, self.fit)
        if self.phase is not None and type(self.phase) is not Phase:
            raise TypeError(f"Diagnosis.phase is a Phase, such as Phase.TLS, not {self.phase!r}")

    def __str__(self) -> str:
        """Give one line for a log."""
        notes = [str(self.fit)]
        if self.phase is not None:
            notes.append(str(self.phase))
        if self.causes:
            notes.append("cause " + " or ".join(map(str, self.causes)))
        if self.status is not None:
            notes.append(f"HTTP {self.status}")
        if self.sent is not None:
            notes.append("sent" if self.sent else "not sent")
        if self.fit is not Fit.UNRECOGNIZED:
            notes.append("transient" if self.transient else "permanent")
        if self.retry_after is not None:
            notes.append(f"retry after {self.retry_after:g} s")
        line = f"{self.code.value} {self.code.name} ({', '.join(notes)})"
        return f"{line}: {'; '.join(self.evidence)}" if self.evidence else line

    def as_dict(self) -> dict[str, Any]:
        """Give the diagnosis as a dict of plain values that any JSON library can write."""
        return {
            "code": self.code.value,
            "name": self.code.name,
            "fit": self.fit.value,
            "phase": self.phase.value if self.phase else None,
            "causes": list(self.causes),
            "status": self.status,
            "transient": self.transient,
            "sent": self.sent,
            "app_code": self.app_code.value if self.app_code else None,
            "evidence": list(self.evidence),
            "retry_after": self.retry_after,
        }


def _refuse(code: object, fit: object) -> NoReturn:
    """Say which of the two is wrong, and what to give instead."""
    if type(fit) is not Fit:
        raise TypeError(f"Diagnosis.fit is a Fit, such as Fit.EXACT, not {fit!r}")
    raise TypeError(
        "Diagnosis.code is a member of an IntEnum, such as NetworkErrorCode.TIMEOUT, not "
        f"{code!r}; errcodes.codes.parse gives the member for a number"
    )
