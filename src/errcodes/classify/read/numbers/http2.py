"""The error codes of HTTP/2."""

from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.walk.attributes import object_attributes, plain_int
from errcodes.classify.walk.classes import class_name
from errcodes.classify.walk.record import Record

__all__ = ["HTTP2_ERRORS", "stream_evidence"]

_S = Symptom

#: Error codes of HTTP/2 (RFC 9113, section 7) with a symptom of their own; the others break off a
#: stream or a connection as well.
HTTP2_ERRORS: dict[int, Symptom] = {
    0x1: _S.STREAM_RESET,  # PROTOCOL_ERROR
}


def stream_evidence(record: Record) -> Evidence | None:
    """Read the error code of an HTTP/2 event (h2.events) that an exception was made with."""
    for event in record.args:
        code = plain_int(object_attributes(event).get("error_code"))
        if code is not None:
            reset = class_name(type(event)) == "h2.events.StreamReset"
            symptom = HTTP2_ERRORS.get(code, _S.PROTOCOL) if reset else _S.PROTOCOL
            return Evidence(symptom, None, Weight.NUMBER, record.info.name, "error_code", code)
    return None
