"""Where in the code an exception was raised: the one thing that tells the phases apart.

`TimeoutError("timed out")` is what a socket says of a connect, of a TLS handshake and of a read.
The frames of its traceback name the function that was waiting.
"""

import sys
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from opcode import opmap
from types import CodeType, TracebackType
from typing import NamedTuple

from errcodes.classify.attributes import (
    LONGEST_NAME,
    cause,
    class_name,
    context,
    instance_attributes,
    traceback,
)
from errcodes.classify.facts import Phase

__all__ = [
    "CALLS",
    "FRAMES",
    "JSON_READERS",
    "Place",
    "place",
    "raised_handling",
    "reads_json",
]

_P = Phase

#: (module, function) -> the phase that it waits in. CPython 3.11-3.13.
FRAMES: dict[tuple[str, str], Phase] = {
    ("socket", "create_connection"): _P.CONNECT,
    ("socket", "readinto"): _P.RECEIVE,
    ("socket", "write"): _P.SEND,
    ("socket", "_sendfile_use_send"): _P.SEND,
    ("socket", "_sendfile_use_sendfile"): _P.SEND,
    ("ssl", "connect"): _P.CONNECT,
    ("ssl", "_real_connect"): _P.CONNECT,
    ("ssl", "do_handshake"): _P.TLS,
    ("ssl", "read"): _P.RECEIVE,
    ("ssl", "write"): _P.SEND,
    ("ssl", "send"): _P.SEND,
    ("http.client", "connect"): _P.CONNECT,
    ("http.client", "_tunnel"): _P.PROXY,
    ("http.client", "send"): _P.SEND,
    ("http.client", "_read_status"): _P.RECEIVE,
    ("asyncio.base_events", "_ensure_resolved"): _P.RESOLVE,
    ("asyncio.base_events", "_connect_sock"): _P.CONNECT,
    ("asyncio.base_events", "create_connection"): _P.CONNECT,
    ("asyncio.base_events", "_create_connection_transport"): _P.TLS,
    ("asyncio.unix_events", "create_unix_connection"): _P.CONNECT,
    ("asyncio.selector_events", "sock_connect"): _P.CONNECT,
    ("asyncio.selector_events", "_sock_connect"): _P.CONNECT,
    ("asyncio.selector_events", "_sock_connect_cb"): _P.CONNECT,
    ("asyncio.selector_events", "sock_recv"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_recv_into"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_recvfrom"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_recvfrom_into"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_sendall"): _P.SEND,
    ("asyncio.selector_events", "sock_sendto"): _P.SEND,
    ("asyncio.proactor_events", "sock_connect"): _P.CONNECT,
    ("asyncio.proactor_events", "sock_recv"): _P.RECEIVE,
    ("asyncio.proactor_events", "sock_recv_into"): _P.RECEIVE,
    ("asyncio.proactor_events", "sock_sendall"): _P.SEND,
    ("asyncio.streams", "_wait_for_data"): _P.RECEIVE,
    ("asyncio.streams", "_drain_helper"): _P.SEND,
    ("asyncio.streams", "drain"): _P.SEND,
    ("asyncio.streams", "open_connection"): _P.CONNECT,
}

#: Functions that wait in the same phase in whatever library they are. A function of the user's
#: own with such a name says nothing.
IN_LIBRARIES: dict[str, Phase] = {
    "getaddrinfo": _P.RESOLVE,  # socket, asyncio, anyio, trio, gevent
    "connect_tcp": _P.CONNECT,  # anyio, httpcore
    "create_connection": _P.CONNECT,  # socket, asyncio, urllib3, gevent
    "open_tcp_stream": _P.CONNECT,  # trio
    "do_handshake": _P.TLS,  # ssl, trio, PyOpenSSL
    "start_tls": _P.TLS,  # asyncio, httpcore, and what is built on them
    "wrap_socket": _P.TLS,  # ssl, urllib3's and gevent's
    "recv": _P.RECEIVE,  # ssl, and sockets that are written in Python: gevent's, eventlet's
    "recv_into": _P.RECEIVE,
    "sendall": _P.SEND,
}

#: The functions that read JSON: an error of the encoding in them is one of the JSON.
JSON_READERS = frozenset({"json", "loads", "raw_decode"})

#: A method written in C has no frame of its own: the innermost frame names it where it calls it.
#: The methods of `socket.socket` (Modules/socketmodule.c) and `ssl`'s handshake.
CALLS: dict[str, Phase] = {
    "connect": _P.CONNECT,
    "do_handshake": _P.TLS,
    "getaddrinfo": _P.RESOLVE,
    "recv": _P.RECEIVE,
    "recv_into": _P.RECEIVE,
    "recvfrom": _P.RECEIVE,
    "recvfrom_into": _P.RECEIVE,
    "recvmsg": _P.RECEIVE,
    "send": _P.SEND,
    "sendall": _P.SEND,
    "sendmsg": _P.SEND,
    "sendto": _P.SEND,
}

#: A tunnel, a handshake and a look-up are themselves made of sending and receiving.
_MADE_OF_MESSAGES = frozenset({_P.RESOLVE, _P.PROXY, _P.TLS})
_MESSAGES = frozenset({_P.SEND, _P.RECEIVE})

#: Of a longer traceback (a recursion, say) the innermost frames are read.
_MOST_FRAMES = 100
_LONGEST_TRACEBACK = 10_000

#: The instructions that look a method up -> how far their argument is shifted left of the name's
#: index (Lib/dis.py). 3.12 made one of the two, and uses the lowest bit of its argument.
_LOADS = {opmap["LOAD_ATTR"]: 1}
if sys.version_info < (3, 12):
    _LOADS = {opmap["LOAD_ATTR"]: 0, opmap["LOAD_METHOD"]: 0}
#: The names whose index fits into an instruction's one byte.
_MOST_NAMES = 128

_WAIT_FOR = ("asyncio.tasks", "wait_for")
#: Where pip and Debian put packages: site-packages and dist-packages.
_PACKAGES = "-packages"
_TRACEBACK = "Traceback (most recent call last):"
_REMOTE_TRACEBACK = "concurrent.futures.process._RemoteTraceback"


class Place(NamedTuple):
    """A phase, and the function that told it."""

    phase: Phase
    function: str


def place(exc: BaseException) -> Place | None:
    """Give the phase in which an exception was raised, as far as its traceback shows it."""
    links = _links(traceback(exc))
    return (
        _widest(_told(links))
        or _widest(_remotely_told(cause(exc)))
        or (_awaited_step(exc) if _waited(links) else None)
    )


def reads_json(exc: BaseException) -> Place | None:
    """Tell whether an exception was raised while JSON was read."""
    for link in reversed(_links(traceback(exc))):
        module, function = _function(link)
        if function in JSON_READERS:
            return Place(_P.RECEIVE, f"{module}.{function}")
    return None


def raised_handling(raised: BaseException, handled: BaseException) -> bool:
    """Tell whether an exception was raised in the very frame that caught the other one.

    Then it is what the handler made of the other one, and not a later failure. Where a traceback
    is missing nothing speaks against that.
    """
    inner, outer = _links(traceback(raised)), traceback(handled)
    return not inner or outer is None or inner[-1].tb_frame is outer.tb_frame


def _links(link: TracebackType | None) -> Sequence[TracebackType]:
    """Give the innermost links of a traceback, outermost first."""
    links: deque[TracebackType] = deque(maxlen=_MOST_FRAMES)
    for _ in range(_LONGEST_TRACEBACK):
        if link is None:
            break
        links.append(link)
        link = link.tb_next
    return links


def _told(links: Sequence[TracebackType]) -> Iterator[Place]:
    """Give the places that the frames name, innermost first."""
    for link in reversed(links):
        function = _function(link)
        phase = FRAMES.get(function) or _library_phase(link, function)
        if phase is not None:
            yield Place(phase, ".".join(function))
        elif link is links[-1] and (called := _called_phase(link)):
            yield called


def _library_phase(link: TracebackType, function: tuple[str, str]) -> Phase | None:
    """Give the phase that a function's name tells in the standard library or in a package."""
    phase = IN_LIBRARIES.get(function[1])
    if phase is None or function[0].partition(".")[0] in sys.stdlib_module_names:
        return phase
    return phase if _PACKAGES in link.tb_frame.f_code.co_filename else None


def _widest(places: Iterator[Place]) -> Place | None:
    """Give the innermost place, or the one around it that is made of sending and receiving."""
    innermost = next(places, None)
    if innermost is None or innermost.phase not in _MESSAGES:
        return innermost
    return next((outer for outer in places if outer.phase in _MADE_OF_MESSAGES), innermost)


def _function(link: TracebackType) -> tuple[str, str]:
    frame = link.tb_frame
    module = dict.get(frame.f_globals, "__name__")
    return (module[:LONGEST_NAME] if type(module) is str else "", frame.f_code.co_name)


def _called_phase(link: TracebackType) -> Place | None:
    """Give the phase of the method that a frame was calling when it was left.

    The call and the look-up of its method begin at the same place of the source (PEP 657).
    """
    code, called = link.tb_frame.f_code, link.tb_lasti // 2
    names = [name for name in code.co_names[:_MOST_NAMES] if name in CALLS]
    if not names:
        return None
    begins = [span[0::2] for span in islice(code.co_positions(), called + 1)]
    for name in names:
        for lookup in _lookups(code, name):
            if lookup < called < len(begins) and begins[lookup] == begins[called] != (None, None):
                return Place(CALLS[name], f"{name}()")
    return None


def _lookups(code: CodeType, name: str) -> Iterator[int]:
    """Give the numbers of the instructions that look an attribute of this name up."""
    instructions, index = code.co_code, code.co_names.index(name)
    for operation, shift in _LOADS.items():
        for last_bit in range(1 << shift):
            wanted = bytes((operation, index << shift | last_bit))
            at = instructions.find(wanted)
            while at >= 0:
                if at % 2 == 0:
                    yield at // 2
                at = instructions.find(wanted, at + 1)


def _remotely_told(remote: BaseException | None) -> Iterator[Place]:
    """Read the traceback that a process pool sends along as text (concurrent.futures.process)."""
    if remote is None or class_name(type(remote)) != _REMOTE_TRACEBACK:
        return
    text = instance_attributes(remote).get("tb")
    # The last part is the exception's own, those before are of its causes and contexts.
    own = text[-_LONGEST_TRACEBACK:].rpartition(_TRACEBACK)[2] if type(text) is str else ""
    for line in reversed(own.splitlines()):
        file, _, function = line.partition(", line ")
        path = file.replace("\\", "/").removesuffix('.py"').split("/")
        name = function.rpartition(", in ")[2]
        for module in (path[-1], ".".join(path[-2:])):
            phase = FRAMES.get((module, name))
            if phase is not None:
                yield Place(phase, f"{module}.{name}")


def _waited(links: Sequence[TracebackType]) -> bool:
    """Tell whether `asyncio.wait_for` raised: alone until 3.11, through a time-out block since."""
    return any(_function(link) == _WAIT_FOR for link in islice(reversed(links), 2))


def _awaited_step(exc: BaseException) -> Place | None:
    """Give the step that `asyncio.wait_for` was put around, if it was one step of asyncio's own.

    What it cancelled shows in the CancelledError. If the next frame is the caller's, the
    deadline was around more than one step, and no phase is told.
    """
    cancelled = cause(exc) or context(exc)
    if cancelled is None:
        return None
    links = list(_links(traceback(cancelled)))
    functions = [_function(link) for link in links]
    start = functions.index(_WAIT_FOR) + 1 if _WAIT_FOR in functions else len(links)
    if not any(module.startswith("asyncio.") for module, _ in functions[start : start + 1]):
        return None
    return _widest(_told(links[start:]))
