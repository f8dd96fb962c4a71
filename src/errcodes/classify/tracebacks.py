"""Tracebacks: their frames, and the functions of them."""

from itertools import takewhile
from types import TracebackType

from errcodes.classify.attributes import field, traceback
from errcodes.classify.classes import LONGEST_NAME

__all__ = ["caller_package", "function", "links", "raised_handling", "top_package"]

#: Of a longer traceback (a recursion, say) the innermost frames are read.
_MOST_FRAMES = 100
_LONGEST_TRACEBACK = 10_000
_BOUNDARY = "errcodes.classify.boundary"


def links(exc: BaseException) -> list[TracebackType]:
    """Give the innermost links of an exception's traceback, outermost first."""
    found: list[TracebackType] = []
    link = traceback(exc)
    while link is not None and len(found) < _LONGEST_TRACEBACK:
        found.append(link)
        link = link.tb_next
    return found[-_MOST_FRAMES:]


def function(link: TracebackType) -> tuple[str, str]:
    """Give the module and the name of the function that a link is in."""
    frame = link.tb_frame
    module = field(frame.f_globals, "__name__")
    return (module[:LONGEST_NAME] if type(module) is str else "", frame.f_code.co_name)


def top_package(names: tuple[str, str]) -> str:
    """Give the package, or the module of its own, that a function is in."""
    return names[0].partition(".")[0]


def caller_package(exc: BaseException) -> str:
    """Give the package whose code caught an exception: that of its outermost frame.

    A boundary of this library's that is put around a function only stands in for its caller.
    """
    outermost = traceback(exc)
    while outermost is not None and function(outermost)[0] == _BOUNDARY:
        outermost = outermost.tb_next
    return top_package(function(outermost)) if outermost is not None else ""


def raised_handling(raised: BaseException, handled: BaseException) -> bool:
    """Tell whether an exception was raised in the very frame that caught the other one.

    Then it is what the handler made of the other one, and not a later failure. So it is where that
    frame has called functions that do nothing but raise, by their names: `_raise_from_response`.
    Where a traceback is missing nothing speaks against that.
    """
    inner, outer = links(raised), traceback(handled)
    if not inner or outer is None:
        return True
    raising = takewhile(_raises, reversed(inner[1:]))
    raiser = inner[-1 - sum(1 for _ in raising)]
    return outer.tb_frame in (raiser.tb_frame, inner[-1].tb_frame)


def _raises(link: TracebackType) -> bool:
    return "raise" in link.tb_frame.f_code.co_name
