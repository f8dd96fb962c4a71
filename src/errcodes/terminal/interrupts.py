"""Ctrl-C, held back while something is counted, so that nothing that was read is lost."""

import contextlib
import signal
from collections.abc import Iterable, Iterator
from types import FrameType
from typing import Self, TypeVar

__all__ = ["Interrupts"]

_Item = TypeVar("_Item")


class Interrupts:
    """Lets the first interrupt end a reading only where it waits for input; a second at once."""

    def __init__(self) -> None:
        self._waiting = False
        self._came = False
        self._exits = contextlib.ExitStack()

    def __enter__(self) -> Self:
        # What is ignored, as in a shell's background, stays so.
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            self._exits.callback(signal.signal, signal.SIGINT, signal.default_int_handler)
            signal.signal(signal.SIGINT, self._come)
        return self

    def __exit__(self, *_: object) -> None:
        self._exits.close()

    def awaited(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """Give the items; while one is waited for, an interrupt raises KeyboardInterrupt."""
        iterator = iter(items)
        while True:
            self._waiting = True
            if self._came:
                raise KeyboardInterrupt
            try:
                item = next(iterator)
            except StopIteration:
                return
            finally:
                self._waiting = False
            yield item

    def _come(self, _: int, __: FrameType | None) -> None:
        if self._waiting or self._came:
            raise KeyboardInterrupt
        self._came = True
