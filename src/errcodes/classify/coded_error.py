"""The exception that carries a code."""

from collections.abc import Callable
from typing import Any, Self, cast

from errcodes.classify.decide.diagnoses import declared_diagnosis
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.read.declarations import code_in
from errcodes.classify.walk.classes import class_name

__all__ = ["CodedError"]


class CodedError(Exception):
    """A failure that has its code: what `coded` raises, and what you may raise yourself.

    Args:
        code: A member of `AppErrorCode` or `NetworkErrorCode`, or of an `IntEnum` of your own.
        message: What happened, for the traceback and the log; it stands before the code.

    Attributes:
        diagnosis: The code with its reasons. It survives pickling, which the `__cause__` does not.
        message: What was given as the message.

    Raises:
        TypeError: For a code that is no member of an enum.

    >>> from errcodes import AppErrorCode, classify
    >>> error = CodedError(AppErrorCode.DEVICE_OFFLINE, "the lamp in the hall does not answer")
    >>> print(error)
    the lamp in the hall does not answer: 10203 DEVICE_OFFLINE (exact, transient): \
errcodes.classify.CodedError.code = 10203
    >>> classify.exception(error)
    <AppErrorCode.DEVICE_OFFLINE: 10203>
    """

    # As users import it, and as tracebacks should name it.
    __module__ = "errcodes.classify"

    diagnosis: Diagnosis
    message: str | None

    def __init__(self, code: Code, message: str | None = None) -> None:
        if code_in(code) is None:
            raise TypeError(
                f"CodedError takes a member of an IntEnum, such as AppErrorCode.DEVICE_OFFLINE, "
                f"not {code!r}; errcodes.codes.parse gives the member for a number"
            )
        super().__init__(*((code,) if message is None else (code, message)))
        self.message = message
        self.diagnosis = declared_diagnosis(code, f"{class_name(type(self))}.code = {int(code)}")

    @classmethod
    def from_diagnosis(cls, diagnosis: Diagnosis, message: str | None = None) -> Self:
        """Give the exception that carries this diagnosis.

        Args:
            diagnosis: What `diagnose` gave, or one of your own making.
            message: What happened, for the traceback and the log.

        Raises:
            TypeError: For what is no diagnosis.
        """
        if not isinstance(cast("object", diagnosis), Diagnosis):
            raise TypeError(
                "CodedError.from_diagnosis takes what classify.diagnose gives, not "
                f"{type(diagnosis).__name__}; with a code, raise CodedError(code)"
            )
        if cls is CodedError:  # Its own __init__ would make another diagnosis.
            args = (diagnosis.code,) if message is None else (diagnosis.code, message)
            error = cls.__new__(cls, *args)
            error.message = message
        else:
            error = cls(diagnosis.code, message)
        error.diagnosis = diagnosis
        return error

    def __reduce__(self) -> tuple[Callable[..., BaseException], tuple[object, ...], dict[str, Any]]:
        # Python would call the class with these arguments. A subclass may take others, and a
        # process pool breaks over an exception that does not come out of its pickle.
        return _remade, (type(self), self.args), dict(vars(self))

    @property
    def code(self) -> Code:
        """The code of the diagnosis."""
        return self.diagnosis.code

    def __str__(self) -> str:
        """Give the message, and the diagnosis on the same line."""
        return str(self.diagnosis) if self.message is None else f"{self.message}: {self.diagnosis}"


def _remade(cls: type[CodedError], args: tuple[object, ...]) -> CodedError:
    """Give an error without calling its `__init__`; pickle and copy put its attributes back."""
    error = cls.__new__(cls, *args)
    error.args = args
    return error
