"""What is read: files and standard input, gzip or not, as pieces of UTF-8."""

import codecs
import errno
import gzip
import io
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

import attrs
from typing_extensions import Buffer, override

__all__ = ["STANDARD_INPUT", "Source", "Trouble"]

#: The name of standard input among files.
STANDARD_INPUT = "-"

_PIECE = 1 << 18
_GZIP = b"\x1f\x8b"  # RFC 1952, 2.3.1.
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MARKS = (_GZIP, *_UTF_16, codecs.BOM_UTF8)


@attrs.frozen
class Trouble:
    """Why a source cannot be read, or no further.

    Attributes:
        reason: What the system says.
        packed: The label that says what is wrong with the gzip data; empty where it is not that.
    """

    reason: str
    packed: str = ""


class Source:
    """A file, or standard input.

    Attributes:
        name: The name of the file, or `-`.
        size: How many bytes of it have been read, packed as they are.
        trouble: Why its pieces have ended before it did; None where it was read to its end.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.size = 0
        self.trouble: Trouble | None = None

    def pieces(self) -> Iterator[bytes]:
        """Give what it holds, unpacked and in UTF-8, as soon as it comes."""
        try:
            with _opened(self.name) as stream:
                yield from _in_utf8(_unpacked(partial(self._read, stream)))
        except EOFError as error:
            self.trouble = Trouble(str(error), "gzip_ends")
        except (gzip.BadGzipFile, zlib.error) as error:
            self.trouble = Trouble(str(error), "gzip_broken")
        except OSError as error:
            self.trouble = Trouble(error.strerror or str(error))

    def _read(self, stream: io.BufferedReader, size: int) -> bytes:
        piece = stream.read1(size)
        self.size += len(piece)
        return piece


def _opened(name: str) -> io.BufferedReader:
    if name != STANDARD_INPUT:
        return Path(name).open("rb")
    if sys.__stdin__ is None:  # The caller has closed it (`<&-`).
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return open(sys.__stdin__.fileno(), "rb", closefd=False)


class _Resumed(io.RawIOBase):
    """A stream of which the beginning has been read already."""

    def __init__(self, beginning: bytes, read: Callable[[int], bytes]) -> None:
        super().__init__()
        self._beginning = beginning
        self._read = read

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        target = memoryview(buffer)
        piece = self._beginning[: len(target)] or self._read(len(target))
        self._beginning = self._beginning[len(target) :]
        target[: len(piece)] = piece
        return len(piece)


def _unpacked(read: Callable[[int], bytes]) -> Iterator[bytes]:
    pieces = iter(partial(read, _PIECE), b"")
    beginning = _beginning(pieces)
    if not beginning.startswith(_GZIP):
        return chain([beginning], pieces)
    # Members of a gzip file that follow each other are read as one (RFC 1952, 2.2).
    stream = gzip.GzipFile(fileobj=_Resumed(beginning, read), mode="rb")
    return iter(partial(stream.read1, _PIECE), b"")


def _in_utf8(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Give the pieces in UTF-8, also those that Windows PowerShell has written as UTF-16."""
    beginning = _beginning(pieces)
    if beginning.startswith(_UTF_16):
        decoder = codecs.getincrementaldecoder("utf-16")("replace")
        for piece in chain([beginning], pieces):
            yield decoder.decode(piece).encode()
        yield decoder.decode(b"", final=True).encode()
    else:
        yield beginning.removeprefix(codecs.BOM_UTF8)
        yield from pieces


def _beginning(pieces: Iterator[bytes]) -> bytes:
    """Give the first piece, and as many more as it takes to tell whether it begins with a mark."""
    beginning = b""
    for piece in pieces:
        beginning += piece
        if not any(mark != beginning and mark.startswith(beginning) for mark in _MARKS):
            break
    return beginning
