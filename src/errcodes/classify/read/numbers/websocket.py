"""The status codes with which a WebSocket is closed."""

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.walk.attributes import SCALARS, object_attributes, plain_int
from errcodes.classify.walk.record import Record

__all__ = ["CLOSE_CODES", "close_evidence"]

_S = Symptom

#: What status codes say (RFC 6455, section 7.4.1).
CLOSE_CODES: dict[int, Symptom] = {
    1000: _S.CLOSED,  # normal closure
    1001: _S.CLOSED,  # going away
    1002: _S.PROTOCOL,  # protocol error
    1003: _S.PROTOCOL,  # unsupported data
    1005: _S.CLOSED,  # no status received
    1006: _S.CLOSED,  # abnormal closure
    1007: _S.PROTOCOL,  # invalid frame payload data
    1008: _S.DENIED,  # policy violation
    1010: _S.PROTOCOL,  # mandatory extension
    1011: _S.CLOSED,  # internal error
    1012: _S.CLOSED,  # service restart (IANA's registry)
    1013: _S.BUSY,  # try again later (IANA's registry)
}
_NAMES = ("code", "close_code", "reason", "status", "status_code")
#: What holds the closing frames (websockets).
_FRAMES = ("rcvd", "sent")
#: What objects among the arguments call it (trio-websocket's CloseReason).
_IN_REASONS = ("code", "_code")
_MOST_ARGUMENTS = 3


def close_evidence(record: Record) -> Evidence | None:
    """Read the status code of a WebSocket that was closed, or None where none is there."""
    owner, attributes = record.info.name, record.attributes
    named = [(name, attributes[name]) for name in _NAMES if name in attributes]
    frames = [object_attributes(attributes[name]) for name in _FRAMES if name in attributes]
    named += [("code", frame["code"]) for frame in frames if "code" in frame]
    given = [("args", value) for value in record.args[:_MOST_ARGUMENTS]]
    reasons = [object_attributes(value) for _, value in given if id(type(value)) not in SCALARS]
    given += [("code", held[name]) for held in reasons for name in _IN_REASONS if name in held]
    for name, value in (*named, *given):
        code = plain_int(value) or 0
        symptom = CLOSE_CODES.get(code)
        if symptom is not None:
            return Evidence(symptom, Phase.RECEIVE, Weight.NUMBER, owner, name, code)
    return None
