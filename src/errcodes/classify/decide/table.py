"""The decision table: what a symptom in a phase is, in the platform's codes.

This is the contract of the library. Each row stands for itself: their order means nothing.
"""

from collections.abc import Iterable
from typing import NamedTuple

from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase, Symptom
from errcodes.codes import NetworkErrorCode

__all__ = [
    "LIKELY_PHASES",
    "NEED_PHASE",
    "ONLY_PHASES",
    "PHASED",
    "ROWS",
    "TABLE",
    "Row",
    "row",
    "rows",
]


class Row(NamedTuple):
    """One row of the table: a phase of None holds for every phase without a row of its own."""

    symptom: Symptom
    phase: Phase | None
    code: NetworkErrorCode
    fit: Fit
    event: str


_S, _P, _N = Symptom, Phase, NetworkErrorCode
_EXACT, _NEAREST = Fit.EXACT, Fit.NEAREST

TABLE: tuple[Row, ...] = (
    Row(_S.NETWORK_DOWN, None, _N.NETWORK_UNAVAILABLE, _EXACT, "no network: ENETUNREACH, ENETDOWN"),
    Row(
        _S.NO_ROUTE,
        None,
        _N.NO_ROUTE_TO_HOST,
        _EXACT,
        "no way to the host: EHOSTUNREACH, EHOSTDOWN",
    ),
    Row(_S.UNRESOLVED, None, _N.HOST_UNRESOLVED, _EXACT, "the host's name was not resolved"),
    Row(_S.UNENCODABLE, _P.RESOLVE, _N.HOST_UNRESOLVED, _EXACT, "the host's name is no valid name"),
    Row(_S.UNENCODABLE, _P.CONNECT, _N.HOST_UNRESOLVED, _EXACT, "the host's name is no valid name"),
    Row(
        _S.TIMEOUT, _P.RESOLVE, _N.HOST_UNRESOLVED, _NEAREST, "resolving the host's name timed out"
    ),
    Row(_S.REFUSED, None, _N.CONNECT_FAILED, _EXACT, "the connection was refused"),
    Row(_S.REFUSED, _P.PROXY, _N.CONNECT_FAILED, _NEAREST, "the proxy refused the tunnel"),
    Row(_S.OS_ERROR, _P.CONNECT, _N.CONNECT_FAILED, _EXACT, "any other OS error while connecting"),
    Row(_S.OS_ERROR, _P.PROXY, _N.CONNECT_FAILED, _NEAREST, "any other OS error at the proxy"),
    Row(_S.TIMEOUT, _P.CONNECT, _N.CONNECT_TIMED_OUT, _EXACT, "the TCP connect timed out"),
    Row(_S.TIMEOUT, _P.TLS, _N.SSL_HANDSHAKE_TIMED_OUT, _EXACT, "the TLS handshake timed out"),
    Row(_S.TIMEOUT, _P.RECEIVE, _N.READ_TIMED_OUT, _EXACT, "waiting for the answer timed out"),
    Row(_S.TIMEOUT, _P.PROXY, _N.READ_TIMED_OUT, _NEAREST, "the proxy did not answer in time"),
    Row(
        _S.TIMEOUT,
        None,
        _N.TIMEOUT,
        _EXACT,
        "a deadline, sending or a pool timed out, or nobody knows what",
    ),
    Row(_S.STATUS_408, None, _N.TIMEOUT, _EXACT, "HTTP 408"),
    Row(_S.STATUS_504, None, _N.TIMEOUT, _NEAREST, "HTTP 504"),
    Row(
        _S.HOSTNAME,
        None,
        _N.HOSTNAME_NOT_VERIFIED,
        _EXACT,
        "the certificate is for another name or address",
    ),
    Row(_S.PIN, None, _N.CERTIFICATE_PIN_MISMATCH, _EXACT, "the certificate is not the pinned one"),
    Row(_S.TLS, None, _N.SSL_HANDSHAKE_FAILED, _EXACT, "any other failure of TLS"),
    Row(_S.CLOSED, None, _N.CLOSED_BY_PEER, _EXACT, "the peer closed or reset the connection"),
    Row(
        _S.STREAM_RESET,
        None,
        _N.STREAM_RESET,
        _EXACT,
        "an HTTP/2 stream was reset with PROTOCOL_ERROR",
    ),
    Row(_S.PROTOCOL, None, _N.STREAM_RESET, _NEAREST, "the peer broke the protocol"),
    Row(_S.CANCELED, None, _N.CANCELED, _EXACT, "the caller cancelled the work"),
    Row(_S.STATUS_502, None, _N.BAD_GATEWAY, _EXACT, "HTTP 502"),
    Row(_S.STATUS_503, None, _N.SERVICE_UNAVAILABLE, _EXACT, "HTTP 503"),
    Row(_S.STATUS, None, _N.OTHER, _EXACT, "any other HTTP status from 400, or too many redirects"),
    Row(_S.DENIED, _P.PROXY, _N.CONNECT_FAILED, _NEAREST, "the proxy will not have the client"),
    Row(_S.DENIED, None, _N.OTHER, _EXACT, 'a server of any protocol answered "no"'),
    Row(_S.BUSY, None, _N.OTHER, _EXACT, 'a server of any protocol answered "not now"'),
    Row(_S.FAILED, None, _N.OTHER, _NEAREST, "a request failed, and nothing says how"),
    Row(_S.JSON, None, _N.JSON_INVALID, _EXACT, "the body is not the JSON it should be"),
    Row(
        _S.UNDECODABLE,
        _P.RECEIVE,
        _N.JSON_INVALID,
        _EXACT,
        "the JSON is not in its encoding, or nested too deep",
    ),
)


def rows(table: Iterable[Row]) -> dict[tuple[Symptom, Phase | None], Row]:
    """Give the row of every symptom in every phase, where the table has one for it."""
    given = {(row.symptom, row.phase): row for row in table}
    keys = ((symptom, phase) for symptom in Symptom for phase in (None, *Phase))
    found = {key: given.get(key) or given.get((key[0], None)) for key in keys}
    return {key: row for key, row in found.items() if row is not None}


#: The row of each symptom in each phase that has one.
ROWS = rows(TABLE)

#: The symptoms whose code depends on the phase: for these the frames are worth reading.
PHASED = frozenset(
    symptom
    for symptom in {row.symptom for row in TABLE}
    if len({row.code for row in TABLE if row.symptom is symptom}) > 1 or (symptom, None) not in ROWS
)


#: The symptoms that say nothing where no phase is known.
NEED_PHASE = frozenset(symptom for symptom in Symptom if (symptom, None) not in ROWS) - {
    Symptom.DECLARED
}


def row(symptom: Symptom, phase: Phase | None) -> Row | None:
    """Give the row for a symptom in a phase, or None where that says nothing."""
    return ROWS.get((symptom, phase))


#: The phase of the symptoms that can only arise in one.
ONLY_PHASES: dict[Symptom, Phase] = {
    _S.UNRESOLVED: _P.RESOLVE,
    _S.UNENCODABLE: _P.RESOLVE,
    _S.HOSTNAME: _P.TLS,
    _S.PIN: _P.TLS,
    _S.STREAM_RESET: _P.RECEIVE,
    _S.STATUS_408: _P.RECEIVE,
    _S.STATUS_502: _P.RECEIVE,
    _S.STATUS_503: _P.RECEIVE,
    _S.STATUS_504: _P.RECEIVE,
    _S.STATUS: _P.RECEIVE,
    _S.JSON: _P.RECEIVE,
    _S.UNDECODABLE: _P.RECEIVE,
}

#: The phase of the symptoms that arise in one unless something says otherwise.
LIKELY_PHASES: dict[Symptom, Phase] = {
    _S.REFUSED: _P.CONNECT,
}
