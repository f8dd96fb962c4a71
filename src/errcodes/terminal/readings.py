"""The reading of files, one after the other, by one process or several."""

import contextlib
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future

import attrs

from errcodes import classify
from errcodes.codes import ErrorCode
from errcodes.terminal.interrupts import Interrupts
from errcodes.terminal.log_entries import Block, blocks, joined
from errcodes.terminal.progress import Progress
from errcodes.terminal.sources import STANDARD_INPUT, Source

__all__ = ["Codes", "Reading"]

Codes = Sequence[ErrorCode | None]
#: Blocks that wait for each process, so that none of them runs out of work.
_WAITING_EACH = 3
#: A smaller block comes from a pipe whose other end is slow: it is answered before more is read.
_LEAST_LINES = 200


@attrs.frozen
class _Task:
    """A block that is being classified."""

    file: str
    block: Block
    codes: "Future[Codes]"

    def done(self) -> tuple[str, Block, Codes]:
        """Give the block with its codes, as soon as they are there."""
        try:
            return self.file, self.block, self.codes.result()
        except BrokenExecutor:  # Some process was killed: this one does what it left.
            return self.file, self.block, _codes(self.block.texts)


class Reading:
    """The reading of some files.

    Attributes:
        files: How many could be read.
        failed: Whether some could not, or not to their end.
    """

    def __init__(self, progress: Progress, complain: Callable[[Source, int], None]) -> None:
        self.files = 0
        self.failed = False
        self._progress = progress
        self._complain = complain

    def classified(
        self, names: Sequence[str], *, join: bool, jobs: int
    ) -> Iterator[tuple[str, Block, Codes]]:
        """Give the blocks of all files in their order, each with its file's name and its codes.

        Where the keyboard interrupts, everything that was read is given before that is raised.
        """
        tasks: deque[_Task] = deque()
        with Interrupts() as interrupts, _classifier(jobs) as start:
            try:
                for name, block in self._blocks(names, interrupts, join=join):
                    tasks.append(_Task(name, block, start(block.texts)))
                    most = jobs * _WAITING_EACH if len(block.texts) >= _LEAST_LINES else 0
                    while tasks and (len(tasks) > most or tasks[0].codes.done()):
                        yield tasks.popleft().done()
            except KeyboardInterrupt:
                yield from _emptied(tasks)
                raise
            finally:
                self._progress.erase()
            yield from _emptied(tasks)

    def _blocks(
        self, names: Sequence[str], interrupts: Interrupts, *, join: bool
    ) -> Iterator[tuple[str, Block]]:
        lines = size = 0
        for name in names or [STANDARD_INPUT]:
            source, before = Source(name), lines
            read = blocks(interrupts.awaited(source.pieces()))
            for block in joined(read) if join else read:
                yield name, block
                lines += block.lines
                self._progress.show(lines, size + source.size)
            size += source.size
            self._end(source, lines - before)

    def _end(self, source: Source, lines: int) -> None:
        """Count a file, and say what is wrong with it."""
        self.files += bool(source.size) or source.trouble is None
        if source.trouble is not None:
            self.failed = True
            self._progress.erase()
            self._complain(source, lines)


def _emptied(tasks: "deque[_Task]") -> Iterator[tuple[str, Block, Codes]]:
    while tasks:
        yield tasks.popleft().done()


@contextlib.contextmanager
def _classifier(jobs: int) -> "Generator[Callable[[Sequence[str]], Future[Codes]]]":
    """Give what starts the classification of some texts, here or in one of several processes."""
    if jobs == 1:
        yield _at_once
        return
    # One process needs none of what starts others, which takes a tenth of a short run.
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_ignore_interrupts) as pool:

        def start(texts: Sequence[str]) -> "Future[Codes]":
            if len(texts) < _LEAST_LINES:
                return _at_once(texts)
            try:
                return pool.submit(_codes, texts)
            except BrokenExecutor:
                return _at_once(texts)

        yield start


def _at_once(texts: Sequence[str]) -> "Future[Codes]":
    future: Future[Codes] = Future()
    future.set_result(_codes(texts))
    return future


def _codes(texts: Sequence[str]) -> Codes:
    return list(classify.messages(texts))


def _ignore_interrupts() -> None:
    """Leave Ctrl-C, which a terminal sends to all of them, to the process that reads."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
