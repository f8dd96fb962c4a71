"""How far a request had come: of several attempts at once the one that got furthest speaks."""

from errcodes.classify.evidence import Phase
from errcodes.codes import NetworkErrorCode

__all__ = ["STAGES", "stage"]

_N, _P = NetworkErrorCode, Phase

#: The codes in the order of how far a request had come that failed with them in the same phase,
#: least first -> the phase that it is taken to have come to at least, where nothing tells one.
STAGES: dict[NetworkErrorCode, Phase] = {
    _N.CANCELED: _P.POOL,
    _N.HOST_UNRESOLVED: _P.RESOLVE,
    _N.NETWORK_UNAVAILABLE: _P.CONNECT,
    _N.NO_ROUTE_TO_HOST: _P.CONNECT,
    _N.CONNECT_TIMED_OUT: _P.CONNECT,
    _N.CONNECT_FAILED: _P.CONNECT,
    _N.TIMEOUT: _P.CONNECT,
    _N.SSL_HANDSHAKE_TIMED_OUT: _P.TLS,
    _N.SSL_HANDSHAKE_FAILED: _P.TLS,
    _N.HOSTNAME_NOT_VERIFIED: _P.TLS,
    _N.CERTIFICATE_PIN_MISMATCH: _P.TLS,
    _N.READ_TIMED_OUT: _P.RECEIVE,
    # A connection that was closed had been made, and more is not known.
    _N.CLOSED_BY_PEER: _P.SEND,
    _N.STREAM_RESET: _P.RECEIVE,
    _N.OTHER: _P.RECEIVE,
    _N.BAD_GATEWAY: _P.RECEIVE,
    _N.SERVICE_UNAVAILABLE: _P.RECEIVE,
    _N.JSON_INVALID: _P.RECEIVE,
}
_CODE_RANKS = {code: rank for rank, code in enumerate(STAGES)}
_PHASE_RANKS = {phase: rank for rank, phase in enumerate(Phase)}


def stage(code: NetworkErrorCode, phase: Phase | None = None) -> tuple[int, int]:
    """Give how far a request had come, as a rank: by the phase first, and then by the code.

    What was cancelled failed nowhere, so it had come least far in whatever phase it was.

    Args:
        code: The code that it failed with.
        phase: The phase that it had come to, where that is known.
    """
    canceled = code is NetworkErrorCode.CANCELED
    reached = STAGES[code] if phase is None or canceled else phase
    return (_PHASE_RANKS[reached], _CODE_RANKS[code])
