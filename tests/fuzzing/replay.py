"""Inputs that atheris found to reach lines that others do not: files of bytes to draw from."""

from pathlib import Path
from random import Random

__all__ = ["BytesRandom", "inputs"]

_FOLDER = Path(__file__).parent / "corpus"


class BytesRandom(Random):
    """Takes what it draws from bytes, and when they are used up from what is always the same.

    Zeros would not do: `sample` draws until it has several that differ.
    """

    def __init__(self, data: bytes) -> None:
        self._left = data
        super().__init__(0)

    def getrandbits(self, k: int, /) -> int:
        """Give a number of so many bits."""
        if not self._left:
            return super().getrandbits(k)
        size = (k + 7) // 8
        taken, self._left = self._left[:size], self._left[size:]
        return int.from_bytes(taken, "big") & ((1 << k) - 1)

    def random(self) -> float:
        """Give a number from 0 to less than 1, of one byte: few choices are finer than that."""
        return self.getrandbits(16) / 65_536


def inputs() -> list[tuple[str, Path]]:
    """Give each file with the name of its target, which is that of its folder."""
    return [(file.parent.name, file) for file in sorted(_FOLDER.glob("*/*"))]
