"""Which method a frame was calling.

A method that is written in C, as those of `socket.socket` are, has no frame of its own. But the
frame that called it knows where it was, and the position of the call in the source (PEP 657) is
where the look-up of its method begins, too.
"""

import sys
from collections.abc import Collection, Iterator
from itertools import chain, islice
from opcode import opmap
from types import CodeType, TracebackType

__all__ = ["called_method"]

#: The instructions that look a method up -> how far their argument is shifted left of the name's
#: index (Lib/dis.py). 3.12 made one of the two, and uses the lowest bit of its argument.
_LOADS = (
    {opmap["LOAD_ATTR"]: 1}
    if sys.version_info >= (3, 12)
    else {opmap["LOAD_ATTR"]: 0, opmap["LOAD_METHOD"]: 0}
)
#: A method may have been put into a variable: `recv = sock.recv`, and then `recv(size)`.
_LOAD_FAST = opmap["LOAD_FAST"]
#: The names whose index fits into an instruction's one byte.
_MOST_NAMES = 128


def called_method(link: TracebackType, known: Collection[str]) -> str | None:
    """Give the name of the method that a frame was calling when it was left.

    Args:
        link: The frame's link of the traceback.
        known: The names that matter. Others are not looked for.
    """
    code, called = link.tb_frame.f_code, link.tb_lasti // 2
    names = [name for name in code.co_names[:_MOST_NAMES] if name in known]
    variables = [name for name in code.co_varnames[:_MOST_NAMES] if name in known]
    if not (names or variables):
        return None
    begins = [span[0::2] for span in islice(code.co_positions(), called + 1)]
    if called >= len(begins) or None in begins[called]:
        return None
    # In `pool.connect().recv()` both calls begin at the same place; the later look-up is meant.
    lookups = chain(
        ((at, name) for name in names for at in _lookups(code, name)),
        ((at, name) for name in variables for at in _loads(code, name)),
    )
    same = [each for each in lookups if each[0] < called and begins[each[0]] == begins[called]]
    return max(same)[1] if same else None


def _lookups(code: CodeType, name: str) -> Iterator[int]:
    """Give the numbers of the instructions that look an attribute of this name up."""
    index = code.co_names.index(name)
    for operation, shift in _LOADS.items():
        for last_bit in range(1 << shift):
            yield from _places(code, operation, index << shift | last_bit)


def _loads(code: CodeType, name: str) -> Iterator[int]:
    """Give the numbers of the instructions that read a variable of this name."""
    return _places(code, _LOAD_FAST, code.co_varnames.index(name))


def _places(code: CodeType, operation: int, argument: int) -> Iterator[int]:
    """Give the numbers of the instructions with this argument."""
    instructions, wanted = code.co_code, bytes((operation, argument))
    at = instructions.find(wanted)
    while at >= 0:
        if at % 2 == 0:
            yield at // 2
        at = instructions.find(wanted, at + 1)
