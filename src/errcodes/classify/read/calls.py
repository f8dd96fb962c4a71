"""Which method a frame was calling.

A method that is written in C, as those of `socket.socket` are, has no frame of its own. But the
frame that called it knows where it was, and the position of the call in the source (PEP 657) is
where the look-up of its method begins, too.
"""

import dis
import weakref
from collections.abc import Set as AbstractSet
from itertools import chain
from types import CodeType, TracebackType
from typing import cast

__all__ = ["called_method", "is_awaiting"]

#: Where a frame stands that awaits: before, at or behind the SEND of an `await` (CPython 3.11-3.14,
#: Python/compile.c and codegen.c, ADD_YIELD_FROM).
_AWAITING = frozenset(
    dis.opmap[name]
    for name in ("SEND", "YIELD_VALUE", "RESUME", "JUMP_BACKWARD_NO_INTERRUPT")
    if name in dis.opmap
)

_MOST_CALLS = 512
#: (id of the code, instruction) -> the code, which is not kept alive, and the method called there.
_calls: "dict[tuple[int, int], tuple[weakref.ref[CodeType], str | None]]" = {}


def called_method(entry: TracebackType, known: AbstractSet[str]) -> str | None:
    """Give the name of the method that a frame was calling when it was left.

    Args:
        entry: The frame's entry of the traceback.
        known: The names that matter. Others are not looked for.
    """
    code = entry.tb_frame.f_code
    key = (id(code), entry.tb_lasti)
    remembered = _calls.get(key)
    if remembered is not None and remembered[0]() is code:
        return remembered[1]
    names = chain(code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    called = None if known.isdisjoint(names) else _called_at(code, entry.tb_lasti, known)
    if len(_calls) >= _MOST_CALLS:
        _calls.clear()
    _calls[key] = (weakref.ref(code), called)
    return called


def is_awaiting(entry: TracebackType) -> bool:
    """Tell whether a frame got the exception from what it awaited, and no other frame had it."""
    code = entry.tb_frame.f_code.co_code
    return 0 <= entry.tb_lasti < len(code) and code[entry.tb_lasti] in _AWAITING


def _called_at(code: CodeType, called: int, known: AbstractSet[str]) -> str | None:
    """Give the known name that was looked up last where the call begins in the source.

    It may be an attribute, or a variable of any kind: `recv = sock.recv`, and then `recv(size)`.
    """
    begins: tuple[int | None, int | None] | None = None
    lookups: list[tuple[object, str]] = []
    pairs: list[tuple[tuple[int | None, int | None] | None, str]] = []
    for each in dis.get_instructions(code):
        if each.offset > called:
            break
        positions = each.positions
        begins = positions and (positions.lineno, positions.col_offset)
        if each.opname.startswith("LOAD_") and each.opname != "LOAD_CONST":
            names = _names(each.argval)
            lookups += [(begins, name) for name in names[:1] if name in known]
            pairs += [(begins, name) for name in names[1:] if name in known]
    if begins is None or None in begins:
        return None
    # In `pool.connect().recv()` both calls begin at the same place; the later look-up is meant.
    same = [name for place, name in lookups if place == begins]
    return same[-1] if same else _second_of(pairs, begins)


def _second_of(
    pairs: list[tuple[tuple[int | None, int | None] | None, str]],
    begins: tuple[int | None, int | None],
) -> str | None:
    """Give the second variable of two that are loaded at once, where nothing tells its position.

    It stands behind the first one, in the same line: `data += recv(size)`.
    """
    line, column = begins
    before = [
        name
        for place, name in pairs
        if place and place[0] == line and None not in (place[1], column) and place < begins
    ]
    return before[-1] if before else None


def _names(value: object) -> tuple[str, ...]:
    """Give the names that an instruction loads: from 3.12 on some load two variables."""
    values = cast("tuple[object, ...]", value) if type(value) is tuple else (value,)
    return tuple(each for each in values if type(each) is str)
