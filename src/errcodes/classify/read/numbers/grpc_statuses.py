"""The status codes of gRPC."""

import attrs

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.numbers.http_statuses import status_symptom
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.walk.attributes import MOST_TEXT, object_attributes
from errcodes.classify.walk.record import Record

__all__ = ["GRPC_CODES", "GRPC_WORDS", "connect_evidence", "details", "number_evidence"]

_S, _P = Symptom, Phase

#: Status codes (grpc, doc/statuscodes.md) -> symptom, and phase. Seven of them are never generated
#: by the library: those are answers, and the request had left.
GRPC_CODES: dict[str, Meaning] = {
    "CANCELLED": (_S.CANCELED, None),
    "UNKNOWN": (_S.DENIED, None),
    "INVALID_ARGUMENT": (_S.DENIED, _P.RECEIVE),
    "DEADLINE_EXCEEDED": (_S.TIMEOUT, None),
    "NOT_FOUND": (_S.DENIED, _P.RECEIVE),
    "ALREADY_EXISTS": (_S.DENIED, _P.RECEIVE),
    "PERMISSION_DENIED": (_S.DENIED, None),
    "RESOURCE_EXHAUSTED": (_S.BUSY, None),
    "FAILED_PRECONDITION": (_S.DENIED, _P.RECEIVE),
    "ABORTED": (_S.BUSY, _P.RECEIVE),
    "OUT_OF_RANGE": (_S.DENIED, _P.RECEIVE),
    "UNIMPLEMENTED": (_S.DENIED, None),
    "INTERNAL": (_S.DENIED, None),
    "UNAVAILABLE": (_S.STATUS_503, None),
    "DATA_LOSS": (_S.DENIED, _P.RECEIVE),
    "UNAUTHENTICATED": (_S.DENIED, None),
}

#: What grpc 1.6x (src/core) puts into the details, which tell more than the status does.
GRPC_WORDS: dict[str, Meaning] = {
    "Connection refused": (_S.REFUSED, None),  # strerror
    "Connection reset": (_S.CLOSED, None),  # strerror
    "Connection timed out": (_S.TIMEOUT, _P.CONNECT),  # strerror
    "connect() timed out": (_S.TIMEOUT, _P.CONNECT),  # event_engine/posix_engine
    "Socket closed": (_S.CLOSED, None),  # lib/iomgr
    "GOAWAY received": (_S.PROTOCOL, None),  # ext/transport/chttp2
    "RST_STREAM with error code 1)": (_S.STREAM_RESET, _P.RECEIVE),  # ext/transport/chttp2
    "RST_STREAM": (_S.PROTOCOL, _P.RECEIVE),  # ext/transport/chttp2
    "Failed parsing HTTP/2": (_S.PROTOCOL, _P.RECEIVE),  # ext/transport/chttp2
    "DNS resolution failed": (_S.UNRESOLVED, None),  # resolver/dns
    "errors resolving": (_S.UNRESOLVED, None),  # resolver/dns
    "Cannot check peer": (_S.TLS, _P.TLS),  # security_connector/ssl_utils
    "No route to host": (_S.NO_ROUTE, None),  # strerror
    "Network is unreachable": (_S.NETWORK_DOWN, None),  # strerror
    "Handshake read failed": (_S.CLOSED, _P.TLS),  # handshaker/security
    "Handshake timed out": (_S.TIMEOUT, _P.TLS),  # handshaker
    "handshake failed": (_S.TLS, _P.TLS),  # handshaker/security, of Ssl and Tls
    "Unwrap failed": (_S.TLS, None),  # handshaker/security
    "Hostname Verification Check failed": (_S.HOSTNAME, _P.TLS),  # security_connector/ssl
}
#: Stands before the words above, or alone.
_UNCONNECTED = "failed to connect to all addresses"  # load_balancing/pick_first
_STATUS_WORDS = "Received http2 header with status: "  # ext/transport/chttp2


def number_evidence(record: Record) -> Evidence | None:
    """Read the status of a call (grpc.RpcError, of both its APIs) and the details of it."""
    code = _first(_state(record), "code", "_code")
    name = object_attributes(code).get("_name_")
    if type(name) is not str:
        return None
    words, owner = details(record), record.info.name
    status = words.partition(_STATUS_WORDS)[2][:3]
    if status.isdecimal():
        symptom = status_symptom(int(status))
        return Evidence(symptom, None, Weight.STATUS, owner, "details", int(status))
    row = _row(name, words)
    return Evidence(*row, Weight.NUMBER, owner, "code", name) if row else None


def connect_evidence(record: Record) -> Evidence | None:
    """Read the code of a Connect RPC, which has the same names; its words may say which status.

    https://connectrpc.com/docs/protocol makes UNAVAILABLE of 429, 502, 503 and 504 alike.
    """
    found = number_evidence(record)
    return found and attrs.evolve(found, weight=Weight.WRAPPER)


def details(record: Record) -> str:
    """Give what a call tells of its end in words."""
    words = _first(_state(record), "details", "_details")
    return words[:MOST_TEXT] if type(words) is str else ""


def _state(record: Record) -> dict[str, object]:
    attributes = record.attributes
    state = attributes.get("_state")
    return (state is not None and object_attributes(state)) or attributes


def _row(name: str, words: str) -> Meaning | None:
    found = [] if name == "DEADLINE_EXCEEDED" else [each for each in GRPC_WORDS if each in words]
    if found:
        # The alphabet decides between words of one length, so that the order of the rows does not.
        return GRPC_WORDS[max(found, key=lambda words: (len(words), words))]
    if _UNCONNECTED in words:
        return _S.REFUSED, None
    return GRPC_CODES.get(name)


def _first(attributes: dict[str, object], *names: str) -> object:
    return next((attributes[name] for name in names if name in attributes), None)
