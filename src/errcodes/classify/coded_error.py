"""The exception that carries a code."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any, ClassVar, Self, cast

from errcodes.classify.decide.diagnoses import declared_diagnosis
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.read.declarations import code_in
from errcodes.classify.walk.classes import class_name
from errcodes.codes import parse_with

__all__ = ["CodedError"]


class CodedError(Exception):
    """A failure that has its code: what `coded` raises, and what you may raise yourself.

    Args:
        code: A member of `AppErrorCode` or `NetworkErrorCode`, or of an `IntEnum` of your own; or a
            known number, as `errcodes.codes.parse` takes it.
        message: What happened, for the traceback and the log; it stands before the code.

    Attributes:
        codes: In a subclass, the class of your own codes, or several: it takes their numbers too.
        diagnosis: The code with its reasons. It survives pickling, which the `__cause__` does not.
        message: What was given as the message.

    Raises:
        UnknownCodeError: For a number that is no code.
        TypeError: For a code that is neither a member nor a number.

    Its arguments make it anew, also where JSON has made a plain number of the code. So it comes out
    of a queue of tasks that stores exceptions that way.

    >>> from errcodes import AppErrorCode, classify
    >>> error = CodedError(AppErrorCode.DEVICE_OFFLINE, "the lamp in the hall does not answer")
    >>> print(error)
    the lamp in the hall does not answer: 10203 DEVICE_OFFLINE (exact, transient): \
errcodes.classify.CodedError.code = 10203
    >>> classify.exception(error)
    <AppErrorCode.DEVICE_OFFLINE: 10203>
    >>> CodedError(50503).code
    <NetworkErrorCode.READ_TIMED_OUT: 50503>
    """

    # As users import it, and as tracebacks should name it.
    __module__ = "errcodes.classify"

    codes: ClassVar[type[IntEnum] | Iterable[type[IntEnum]]] = ()
    diagnosis: Diagnosis
    message: str | None

    def __init__(self, code: Code | int | str, message: str | None = None) -> None:
        member = code_in(code)
        if member is None:
            member = self._parsed(code)
        super().__init__(*((member,) if message is None else (member, message)))
        self.message = message
        self.diagnosis = declared_diagnosis(
            member, f"{class_name(type(self))}.code = {int(member)}"
        )

    @classmethod
    def _parsed(cls, code: object) -> Code:
        """Give the code that a number stands for."""
        if isinstance(code, int | str):
            return parse_with(code, cls.codes)
        raise TypeError(
            "CodedError takes a member of an IntEnum, such as AppErrorCode.DEVICE_OFFLINE, or a "
            f"number that is a code, not {code!r}"
        )

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
            error.args, error.message = args, message
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
