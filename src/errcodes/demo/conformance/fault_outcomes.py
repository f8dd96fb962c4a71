"""What came of a client that met a fault."""

from enum import IntEnum

import attrs

from errcodes.classify import Diagnosis
from errcodes.codes import ErrorCode
from errcodes.demo.faults import Fault

__all__ = ["Outcome"]


@attrs.frozen
class Outcome:
    """What came of a fault.

    Attributes:
        fault: The fault.
        diagnosis: What errcodes says of the exception; None where none was raised.
        exception: The exception's class and text, and what it was raised from; empty where none
            was raised.
        skipped: Why the client was not asked; None where it was.
    """

    fault: Fault
    diagnosis: Diagnosis | None = None
    exception: str = ""
    skipped: str | None = None

    @property
    def code(self) -> ErrorCode | IntEnum | None:
        """The code of the exception; None where none was raised."""
        return self.diagnosis.code if self.diagnosis else None

    @property
    def right(self) -> bool:
        """Whether the code is the one of what really happened."""
        return self.code is self.fault.code

    def __str__(self) -> str:
        """Say in one line what came of it."""
        if self.skipped:
            return f"{self.fault}: skipped, {self.skipped}"
        if self.diagnosis is None:
            return f"{self.fault}: wrong, the client raised nothing"
        named = f"{self.diagnosis.code.value} {self.diagnosis.code.name} from {self.exception}"
        if self.right:
            return f"{self.fault}: right, {named}"
        due = f"{self.fault.code.value} {self.fault.code.name}"
        return f"{self.fault}: wrong, {named} (and not {due})"
