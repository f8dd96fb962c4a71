"""The failures of a SOCKS proxy (RFC 1928, sections 3 and 6)."""

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_end
from errcodes.demo.servers import Step, close, read_some, reset, send, stall

_NO_METHOD, _NO_LOGIN = send(b"\5\xff"), send(b"\5\0")


def _reply(number: int) -> Step:
    return send(bytes((5, number, 0, 1)) + bytes(6))


def _fault(name: str, code: Code, *script: Step, transient: bool | None = None) -> Fault:
    return Fault(f"socks_{name}", code, script, opening=len(script), transient=transient)


def _refusal(number: int, *, transient: bool = True) -> Fault:
    steps = (read_some, _NO_LOGIN, read_some, _reply(number), let_it_end)
    return _fault(f"reply_{number}", Code.CONNECT_FAILED, *steps, transient=transient)


_OPEN = (read_some, _NO_LOGIN, read_some, _reply(0), read_some)
SOCKS = (
    _fault("no_method", Code.CONNECT_FAILED, read_some, _NO_METHOD, let_it_end, transient=False),
    _refusal(1),
    _refusal(2, transient=False),
    _refusal(3),
    _refusal(4),
    _refusal(5),
    Fault("socks_open_close", Code.CLOSED_BY_PEER, (*_OPEN, close), opening=4),
    Fault("socks_open_reset", Code.CLOSED_BY_PEER, (*_OPEN, reset), opening=4),
    Fault("socks_open_stall", Code.READ_TIMED_OUT, (*_OPEN, stall), opening=4),
)
