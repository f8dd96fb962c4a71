"""Stack traces: which lines of a text say what failed, and which say where."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.functions import JSON_READERS

__all__ = ["Trace", "in_handshake", "in_read", "links_exceptions", "traces_in"]

#: Lines that stand between two exceptions of one Python traceback (Lib/traceback.py).
_CAUSED = "The above exception was the direct cause of the following exception:"
_HANDLED = "During handling of the above exception, another exception occurred:"
_PYTHON_FRAME = 'File "'
#: How the frames of other languages begin: Java, Kotlin, .NET and JavaScript; Ruby; PHP and Dart.
_FRAMES = ("at ", "from ", "#", "... ")
_MARGIN = " \t|+-"
#: Source with the numbers of its lines, and an arrow before the one that failed: IPython 4 to 9,
#: which puts the file and the function above (core/ultratb.py).
_POINTED = LazyPattern(r"^-+> ?\d+ ", re.MULTILINE)
_NUMBERED = LazyPattern(r"(?:-+>|\s) *\d+(?:\s|$)|File \S+:\d+(?:, in |$)|\S+ in \w[\w.]*\(")
#: What is no margin: an indentation, the sign of an item, and an operator.
_NO_MARGINS = frozenset({"", "-", "+", "||"})
#: Functions that make a TLS handshake: the JDK's sun.security.ssl, Conscrypt, OkHttp 3 to 5, Apache
#: HttpClient 4 and 5, and .NET's SslStream. A time-out in them is called one of a read.
_HANDSHAKES = (
    *(".startHandshake(", ".doHandshake(", ".connectTls(", ".createLayeredSocket("),
    *(".upgrade(", ".AuthenticateAsClient", ".ForceAuthenticationAsync", ".EstablishSslConnection"),
)
#: Functions that wait for what comes: the JDK's sockets, and Okio 1 to 3 around them.
_READS = (
    *(".socketRead0(", "SocketInputStream.read(", "NioSocketImpl.timedRead("),
    *("AsyncTimeout$source$1.read", "AsyncTimeout$2.read", "Okio$2.read("),
)


class Trace(NamedTuple):
    """The part of a text that is about one failure.

    Attributes:
        message: The lines that say what happened.
        frames: The lines that say where, in their order.
        linked: Whether it was made from the failure before it, and is not another one.
    """

    message: str
    frames: tuple[str, ...]
    linked: bool


def traces_in(text: str) -> list[Trace]:
    """Give the failures of a text, in its order.

    Most texts are one. A Python traceback is several where one failed while another was handled.
    """
    if _PYTHON_FRAME not in text:
        return [_trace(text, linked=False)]
    found: list[Trace] = []
    before = ""
    for part in text.replace(_CAUSED, f"{_CAUSED}{_HANDLED}").split(_HANDLED):
        linked = _CAUSED in before or _raised_handling(part, before)
        found.append(_trace(part.replace(_CAUSED, ""), linked=linked))
        before = part
    return found


def links_exceptions(line: str) -> bool:
    """Give whether a line stands between two exceptions of one Python traceback."""
    return line.startswith((_CAUSED, _HANDLED))


def in_handshake(frames: Iterable[str]) -> bool:
    """Tell whether the frames of a stack trace show a TLS handshake."""
    return any(function in frame for frame in frames for function in _HANDSHAKES)


def in_read(frames: Iterable[str]) -> bool:
    """Tell whether the frames of a stack trace show that something was waited for, or read."""
    return any(
        frame.rpartition(", in ")[2] in JSON_READERS or any(map(frame.__contains__, _READS))
        for frame in frames
    )


def _trace(text: str, *, linked: bool) -> Trace:
    if "\n" not in text:
        return Trace(text, (), linked)
    message: list[str] = []
    frames: list[str] = []
    in_frames = False
    pointed = ">" in text and _POINTED.search(text) is not None
    for line in text.splitlines():
        bare = line.lstrip(_MARGIN)
        indented = len(line) - len(bare)
        if bare.startswith(_PYTHON_FRAME):
            in_frames = True
        elif in_frames and indented < _source_column(line):
            in_frames = False
        frame = in_frames or (indented and bare.startswith(_FRAMES))
        if frame or (pointed and _NUMBERED.match(line)):
            frames.append(bare)
        else:
            message.append(bare if _has_margin(line[:indented], line) else line)
    return Trace("\n".join(message), tuple(frames), linked)


def _has_margin(margin: str, line: str) -> bool:
    """Tell the margin of an exception group from the edge of a table (Lib/traceback.py)."""
    return margin.strip() not in _NO_MARGINS and line.rstrip()[-1] != "|"


def _source_column(line: str) -> int:
    """Give the column from which on a line below a frame shows its source."""
    margin = len(line) - len(line.lstrip(" \t|+"))
    return 4 if "|" not in line[:margin] else 6


def _raised_handling(part: str, before: str) -> bool:
    """Tell whether a failure was raised in the function that handled the one before it.

    Then it is what the handler made of that one. Its innermost frame and the outermost frame of
    the other are of one function.
    """
    handler = next(_functions(before), None)
    raiser = deque(_functions(part), maxlen=1)
    return handler is not None and handler in raiser


def _functions(text: str) -> Iterator[tuple[str, str]]:
    """Give the file and the function of each frame of a Python traceback."""
    for line in text.splitlines():
        bare = line.lstrip(_MARGIN)
        if bare.startswith(_PYTHON_FRAME):
            file, _, rest = bare.partition(", line ")
            yield file, rest.partition(", in ")[2]
