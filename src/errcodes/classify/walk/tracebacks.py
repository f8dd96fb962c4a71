"""Tracebacks: their frames, and the functions of them."""

from itertools import pairwise, takewhile
from types import FrameType, TracebackType

from errcodes.classify.walk.attributes import field
from errcodes.classify.walk.classes import LONGEST_NAME

__all__ = [
    "caller_package",
    "entries",
    "file_of",
    "function",
    "raised_at_exit",
    "raised_in_handler",
    "top_package",
]

#: Of a longer traceback (a recursion, say) the innermost frames are read.
_MOST_FRAMES = 100
_LONGEST_TRACEBACK = 10_000
#: What leaves a `with` block.
_EXITS = frozenset({"__exit__", "__aexit__"})
_CYTHON = ".pyx"
_BOUNDARY = "errcodes.classify.boundary"


def entries(traceback: TracebackType | None) -> list[TracebackType]:
    """Give the innermost entries of a traceback, outermost first."""
    found: list[TracebackType] = []
    for _ in range(_LONGEST_TRACEBACK):
        if traceback is None:
            break
        found.append(traceback)
        traceback = traceback.tb_next
    return found if len(found) <= _MOST_FRAMES else found[-_MOST_FRAMES:]


def function(entry: TracebackType) -> tuple[str, str]:
    """Give the module and the name of the function that an entry is in."""
    frame = entry.tb_frame
    return (_module(frame), frame.f_code.co_name)


def file_of(entry: TracebackType) -> str:
    """Give the file that the function of an entry is in.

    Cython calls a file as it was called where the package was built, from its folder on: the module
    that it was made a part of knows where that is.
    """
    frame = entry.tb_frame
    file = frame.f_code.co_filename
    module_file = field(frame.f_globals, "__file__") if file.endswith(_CYTHON) else None
    return module_file if type(module_file) is str else file


def _module(frame: FrameType) -> str:
    module = field(frame.f_globals, "__name__")
    return module[:LONGEST_NAME] if type(module) is str else ""


def top_package(module: str) -> str:
    """Give the package, or the module of its own, that a module is in."""
    return module.partition(".")[0]


def caller_package(traceback: TracebackType | None) -> str:
    """Give the package whose code caught an exception: that of its outermost frame.

    A boundary of this library's that is put around a function only stands in for its caller.
    """
    while traceback is not None and _module(traceback.tb_frame) == _BOUNDARY:
        traceback = traceback.tb_next
    return top_package(_module(traceback.tb_frame)) if traceback is not None else ""


def raised_in_handler(raised: list[TracebackType], handled: TracebackType | None) -> bool:
    """Tell whether an exception was raised in the very frame that caught the other one.

    Then it is what the handler made of the other one, and not a later failure. So it is where that
    frame has called functions that do nothing but raise, by their names: `_raise_from_response`.
    Where a traceback is missing nothing speaks against that.

    Args:
        raised: The entries of the exception that was raised.
        handled: The traceback of the one that was being handled.
    """
    if not raised or handled is None:
        return True
    if any(entry is handled for entry in raised):  # It was given the other one's traceback.
        return True
    raising = takewhile(_raises, reversed(raised[1:]))
    raiser = raised[-1 - sum(1 for _ in raising)]
    caught = handled.tb_frame
    return _is_same(caught, raiser.tb_frame) or _is_same(caught, raised[-1].tb_frame)


def raised_at_exit(raised: list[TracebackType], handled: TracebackType | None) -> bool:
    """Tell whether an exception was raised as a `with` block was left that the other one had ended.

    Args:
        raised: The entries of the exception that was raised.
        handled: The traceback of the one that was being handled.
    """
    frames = {id(entry.tb_frame) for entry in entries(handled)}
    return any(
        inner.tb_frame.f_code.co_name in _EXITS and id(outer.tb_frame) in frames
        for outer, inner in pairwise(raised)
    )


def _is_same(frame: FrameType, other: FrameType) -> bool:
    """Tell whether two frames are of one call.

    Cython makes a frame for each entry (Cython/Utility/Exceptions.c, AddTraceback), and calls the
    function of a coroutine by its whole name or by the last part of it.
    """
    if frame is other:
        return True
    code, other_code = frame.f_code, other.f_code
    file = code.co_filename
    if file != other_code.co_filename or not file.endswith(_CYTHON):
        return False
    return code.co_name.rpartition(".")[2] == other_code.co_name.rpartition(".")[2]


def _raises(entry: TracebackType) -> bool:
    return "raise" in entry.tb_frame.f_code.co_name
