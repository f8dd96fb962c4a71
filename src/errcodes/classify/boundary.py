"""The boundary behind which every failure has its code."""

import inspect
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import Any, ParamSpec, TypeVar, cast

from errcodes.classify.coded_error import CodedError
from errcodes.classify.decide.classification import diagnosis_on, is_cancellation
from errcodes.classify.decide.diagnoses import UNRECOGNIZED
from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.read.registry import Registry

__all__ = ["Boundary"]

_Args = ParamSpec("_Args")
_Result = TypeVar("_Result")


class Boundary:
    """A context manager, and a decorator for functions and coroutine functions.

    It keeps no state, so one of them serves every block, thread and task at once.
    """

    __slots__ = ("_registry", "_unrecognized")

    def __init__(self, registry: Registry, *, unrecognized: bool) -> None:
        self._registry = registry
        self._unrecognized = unrecognized

    def __repr__(self) -> str:
        return f"coded(unrecognized={self._unrecognized})"

    def __enter__(self) -> None:
        """Begin the block."""

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the block: raise what it raised as a `CodedError`, or let it pass."""
        if exception is not None:
            found = self._found(exception)
            if found is not None:
                raise CodedError.from_diagnosis(found) from exception

    def __call__(self, function: Callable[_Args, _Result]) -> Callable[_Args, _Result]:
        """Put a function, or a coroutine function, behind the boundary.

        Raises:
            TypeError: For a generator function, a class, or what is no function at all.
        """
        _check_function(function)
        if _is_asynchronous(function):
            return cast("Callable[_Args, _Result]", self._awaiting(cast("Any", function)))

        # A `with` would cost twice as much where nothing fails.
        @wraps(function)
        def coded(*args: _Args.args, **kwargs: _Args.kwargs) -> _Result:
            try:
                return function(*args, **kwargs)
            except Exception as exc:
                found = self._found(exc)
                if found is None:
                    raise
                raise CodedError.from_diagnosis(found) from exc

        return coded

    def _awaiting(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        async def coded(*args: object, **kwargs: object) -> object:
            with self:
                return await function(*args, **kwargs)

        return coded

    def _found(self, exc: BaseException) -> Diagnosis | None:
        """Give what to raise, or None for what passes."""
        if not issubclass(type(exc), Exception) or issubclass(type(exc), CodedError):
            return None
        if is_cancellation(exc, self._registry):
            return None
        found = diagnosis_on(exc, self._registry)
        return UNRECOGNIZED if found is None and self._unrecognized else found


def _is_asynchronous(function: Callable[..., object]) -> bool:
    call = getattr(type(function), "__call__", None)  # noqa: B004
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)


def _check_function(function: object) -> None:
    name = getattr(function, "__qualname__", None) or repr(function)
    inside = "put `with classify.coded():` inside it"
    if isinstance(function, type):
        raise TypeError(f"coded() takes a function, and {name} is a class; decorate its methods")
    if isinstance(function, staticmethod | classmethod | property):
        wrapper = type(cast("object", function)).__name__
        raise TypeError(f"coded() takes a function; put it below @{wrapper}, next to the function")
    if not callable(function):
        raise TypeError(f"coded() takes a function to decorate, not {function!r}")
    each = (function, getattr(type(function), "__call__", None))  # noqa: B004
    if any(inspect.isgeneratorfunction(one) or inspect.isasyncgenfunction(one) for one in each):
        raise TypeError(
            f"coded() cannot guard the generator function {name}, whose body runs after the call "
            f"has returned; {inside}"
        )
