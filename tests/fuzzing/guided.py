"""Let atheris look for inputs that reach new lines: `python -m tests.fuzzing.guided texts CORPUS`.

atheris is not among the requirements of the tests: install it first. What stands behind the target
are arguments of libFuzzer: directories with inputs to begin with, the first of which is where new
ones go, and options such as `-max_total_time=60`.
"""

import sys
from random import Random

import atheris

__all__ = ["BytesRandom"]

with atheris.instrument_imports(include=["errcodes"]):
    from tests.fuzzing.targets import TARGETS


class BytesRandom(Random):
    """Takes what it draws from bytes, and zeros when they are used up."""

    def __init__(self, data: bytes) -> None:
        self._left = data
        super().__init__(0)

    def getrandbits(self, k: int, /) -> int:
        """Give a number of so many bits."""
        size = (k + 7) // 8
        taken, self._left = self._left[:size], self._left[size:]
        return int.from_bytes(taken, "big") & ((1 << k) - 1)

    def random(self) -> float:
        """Give a number from 0 to less than 1, of one byte: few choices are finer than that."""
        return self.getrandbits(16) / 65_536


def main() -> None:
    """Fuzz the target that is named first."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"python -m tests.fuzzing.guided TARGET, one of {', '.join(TARGETS)}")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, lambda data: target(BytesRandom(data)))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
