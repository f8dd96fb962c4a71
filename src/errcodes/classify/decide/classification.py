"""The classification of an exception: its code, the decision on it, its diagnosis."""

import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import TypeAlias, TypeVar

from errcodes.classify.decide.combination import combined
from errcodes.classify.decide.decisions import Decision, decided
from errcodes.classify.decide.diagnoses import UNRECOGNIZED, diagnosis_of
from errcodes.classify.decide.settled import settled_code
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.evidence import Weight
from errcodes.classify.read.reading import Reading
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.record import Record, walked
from errcodes.classify.walk.tracebacks import function, top_package

__all__ = [
    "code_on",
    "complete_decision_on",
    "decision_on",
    "diagnosis_on",
    "is_cancellation",
]

_Answer = TypeVar("_Answer")
_Default = TypeVar("_Default")
_Read: TypeAlias = Callable[[BaseException, Registry], _Answer]


def _guarded(default: _Default) -> Callable[[_Read[_Answer]], _Read[_Answer | _Default]]:
    """Decorate what reads an exception: where the reading itself fails it gives the default.

    Nothing is known to fail there. But this stands on the error path of somebody's service, where a
    default is worth more than a second failure. What is the caller's passes: what a signal handler
    raised, say a soft time limit.
    """

    def decorated(read: _Read[_Answer]) -> _Read[_Answer | _Default]:
        @wraps(read)
        def guarded(exc: BaseException, registry: Registry) -> _Answer | _Default:
            try:
                return read(exc, registry)
            except Exception as failure:
                cls: type = type(exc)
                if _is_own(failure.__traceback__) and issubclass(cls, BaseException):
                    return default
                raise

        return guarded

    return decorated


@_guarded(None)
def code_on(exc: BaseException, registry: Registry) -> Code | None:
    """Give the code of a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    caught = walked(exc)
    code = settled_code(caught, registry)
    if code is not None:
        return code
    decision = _decided(caught, registry)
    return None if decision is None else decision.code


@_guarded(None)
def decision_on(exc: BaseException, registry: Registry) -> Decision | None:
    """Give the decision on a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return _decided(walked(exc), registry)


@_guarded(None)
def complete_decision_on(exc: BaseException, registry: Registry) -> Decision | None:
    """Give the decision on a failure, with all that its code does not depend on.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return _decided(walked(exc), registry, completely=True)


@_guarded(UNRECOGNIZED)
def diagnosis_on(exc: BaseException, registry: Registry) -> Diagnosis:
    """Give the diagnosis of a failure.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return diagnosis_of(_decided(walked(exc), registry, completely=True))


def _decided(caught: Record, registry: Registry, *, completely: bool = False) -> Decision | None:
    reading = Reading(caught, registry)
    return decided(combined(caught, reading), reading, completely=completely)


def _is_own(traceback: TracebackType | None) -> bool:
    """Tell whether all frames are of this library, and of what it calls in the standard library."""
    while traceback is not None:
        package = top_package(function(traceback)[0])
        if package != "errcodes" and package not in sys.stdlib_module_names:
            return False
        traceback = traceback.tb_next
    return True


def is_cancellation(exc: BaseException, registry: Registry) -> bool:
    """Tell whether this is a cancellation that is an Exception, or a group of nothing else."""
    waiting = [walked(exc)]
    while waiting:
        each = waiting.pop()
        if each.info.is_group and each.attempts:
            waiting += each.attempts
            continue
        names = registry.profiles[each.info].names
        if not (names and names[0].weight is Weight.CANCELED):
            return False
    return True
