"""The classification of an exception: its code, the decision on it, its diagnosis."""

import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import TypeAlias, TypeVar

from errcodes.classify.decide.combination import combined
from errcodes.classify.decide.decisions import Decision, decided
from errcodes.classify.decide.diagnoses import diagnosis_of
from errcodes.classify.decide.settled import settled_code
from errcodes.classify.diagnosis import Code, Diagnosis
from errcodes.classify.evidence import Weight
from errcodes.classify.read.reading import Reading
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.record import Record, walked
from errcodes.classify.walk.tracebacks import function, top_package

__all__ = [
    "code_on",
    "decision_on",
    "diagnosis_on",
    "is_cancellation",
]

_Answer = TypeVar("_Answer")
_Read: TypeAlias = Callable[[BaseException, Registry], _Answer | None]


def _guarded(read: _Read[_Answer]) -> _Read[_Answer]:
    """Decorate what reads an exception: where the reading itself fails nothing is recognised.

    Nothing is known to fail there. But this stands on the error path of somebody's service, where
    no answer is worth more than a second failure. What is the caller's passes: what a signal
    handler raised, say a soft time limit.
    """

    @wraps(read)
    def guarded(exc: BaseException, registry: Registry) -> _Answer | None:
        try:
            return read(exc, registry)
        except Exception as failure:
            cls: type = type(exc)
            if _is_own(failure.__traceback__) and issubclass(cls, BaseException):
                return None
            raise

    return guarded


@_guarded
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


@_guarded
def decision_on(exc: BaseException, registry: Registry) -> Decision | None:
    """Give the decision on a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    return _decided(walked(exc), registry)


@_guarded
def diagnosis_on(exc: BaseException, registry: Registry) -> Diagnosis | None:
    """Give the diagnosis of a failure, or None where nothing is recognised.

    Args:
        exc: Any exception.
        registry: What the user says of classes.

    Raises:
        TypeError: For something that is no exception.
    """
    decision = _decided(walked(exc), registry, completely=True)
    return None if decision is None else diagnosis_of(decision)


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
