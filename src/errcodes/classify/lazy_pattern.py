"""A regular expression that is compiled when it is first used.

The texts of one process need few of those that stand in the modules, and to compile them all costs
more than to read its first text.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["LazyPattern"]

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class LazyPattern:
    """A regular expression with the methods of a compiled one, compiled when one is first called.

    Attributes:
        pattern: The expression.

    Args:
        pattern: The expression.
        flags: The flags of `re.compile`.

    >>> LazyPattern("refused|reset").search("connection reset")
    <re.Match object; span=(11, 16), match='reset'>
    """

    __slots__ = ("_flags", "pattern", *_METHODS)

    findall: Callable[..., list[str]]
    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile it, and keep the methods, which are then found without this."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
