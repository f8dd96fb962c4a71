"""How often each code stands behind the entries that were read, and where first."""

from collections import Counter
from collections.abc import Sequence

import attrs

from errcodes.codes import ErrorCode
from errcodes.terminal.log_entries import Block, continues
from errcodes.terminal.masking import masked
from errcodes.terminal.values import printable

__all__ = ["Example", "Tally"]

#: An example is shown as far as it fits; no more of it is kept.
_LONGEST_EXAMPLE = 1000


@attrs.frozen
class Example:
    """The first entry that has a code.

    Attributes:
        file: The file.
        line: The number of its first line.
        text: Its text, on one line, with an escape sequence for each character that is no text.
    """

    file: str
    line: int
    text: str


class Tally:
    """What has been read so far.

    Attributes:
        files: How many files.
        lines: How many lines.
        parts: How many lines that look like parts of a stack trace have a code of their own, where
            traces were not joined.
    """

    def __init__(self, *, joined: bool, secrets: bool) -> None:
        self.files = 0
        self.lines = 0
        self.parts = 0
        self._joined = joined
        self._secrets = secrets
        self._counts: Counter[ErrorCode | None] = Counter()
        self._examples: dict[ErrorCode | None, Example] = {}

    @property
    def entries(self) -> int:
        """How many entries: lines, where they were not joined."""
        return self._counts.total()

    @property
    def failures(self) -> int:
        """How many entries have a code."""
        return self.entries - self._counts[None]

    def add(self, file: str, block: Block, codes: Sequence[ErrorCode | None]) -> None:
        """Count the codes of a block of a file."""
        self.lines += block.lines
        self._counts.update(codes)
        for code in self._counts.keys() - self._examples.keys():
            at = codes.index(code)
            self._examples[code] = Example(
                printable(file), block.numbers[at], _shown(block.texts[at], secrets=self._secrets)
            )
        if not self._joined:
            pairs = zip(block.texts, codes, strict=True)
            self.parts += sum(continues(text) for text, code in pairs if code is not None)

    def ranked(self) -> list[tuple[ErrorCode | None, int, Example]]:
        """Give each code, how often it came, and where first; the most frequent one first."""
        counts = ((code, count) for code, count in self._counts.items() if count)
        ranked = sorted(counts, key=lambda pair: (-pair[1], pair[0] is None, pair[0] or 0))
        return [(code, count, self._examples[code]) for code, count in ranked]


def _shown(text: str, *, secrets: bool) -> str:
    line = " ".join(text[: 2 * _LONGEST_EXAMPLE].split())
    line = printable(line if secrets else masked(line))
    return line if len(line) <= _LONGEST_EXAMPLE else f"{line[:_LONGEST_EXAMPLE]}..."
