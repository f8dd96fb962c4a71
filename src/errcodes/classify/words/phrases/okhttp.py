"""What OkHttp and Retrofit call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _CLASS, _CERTIFICATE = Weight.CANCELED, Weight.CLASS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # square/okhttp okhttp/src/commonJvmAndroid (5.4.0-63-g1682d9bac), wording also 3.x/4.x
    Phrase("java.io.InterruptedIOException: interrupted", _S.CANCELED, None, _CANCELED),
    Phrase("java.io.InterruptedIOException: executor rejected", _S.CANCELED, None, _CANCELED),
    Phrase("expected ... bytes but received", _S.PROTOCOL, _P.SEND),
    Phrase("java.io.IOException: Failed to authenticate with proxy", _S.REFUSED, _P.PROXY),
    Phrase("TLS tunnel buffered too many bytes!", _S.REFUSED, _P.PROXY),
    Phrase(
        "java.net.SocketException: No route to ... port is out of range", _S.REFUSED, _P.CONNECT
    ),
    Phrase("returned no addresses for", _S.UNRESOLVED),
    Phrase("Broken system behaviour for dns lookup of", _S.UNRESOLVED),
    Phrase("CLEARTEXT communication not enabled for client", _S.STATUS, None, _CANCELED),
    Phrase("H2_PRIOR_KNOWLEDGE cannot be used with HTTPS", _S.STATUS, None, _CANCELED),
    Phrase("Unable to find acceptable protocols. isFallback=", _S.TLS, _P.TLS),
    Phrase("Peer certificate chain:", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("Pinned certificates for", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("Failed to find a trusted cert that signed", _S.TLS, _P.TLS),
    Phrase("java.io.IOException: exhausted all routes", _S.REFUSED, _P.CONNECT),
    Phrase("Required SETTINGS preface not received", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Expected a SETTINGS frame but was", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Expected a connection header but was", _S.PROTOCOL, _P.RECEIVE),
    Phrase("FRAME_SIZE_ERROR:", _S.PROTOCOL, _P.RECEIVE, _CLASS),
    Phrase("PROTOCOL_ERROR padding", _S.PROTOCOL, _P.RECEIVE),
    Phrase("PROTOCOL_ERROR response malformed: mixed case name:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("PROTOCOL_ERROR: TYPE_DATA streamId", _S.PROTOCOL, _P.RECEIVE),
    Phrase("TYPE_GOAWAY length < 8:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HPACK integer overflow", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Header index too large", _S.PROTOCOL, _P.RECEIVE),
    Phrase("java.io.IOException: stream finished", _S.PROTOCOL, _P.RECEIVE),
    Phrase("header byte count limit of", _S.PROTOCOL, _P.RECEIVE),
    Phrase("sent ping but didn't receive pong within", _S.TIMEOUT),
    Phrase("Expected HTTP 101 response but was '", _S.STATUS, None, _CANCELED),
    Phrase("java.io.InterruptedIOException: thread interrupted", _S.CANCELED, None, _CANCELED),
    Phrase("not found: limit=", _S.CLOSED, _P.RECEIVE),
    Phrase("CLEARTEXT communication not supported:", _S.STATUS, None, _CANCELED),
    Phrase("<-- HTTP FAILED:", _S.STATUS, None, _CANCELED),
    Phrase("Expected ':status' header not present", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HTTP 204 had non-zero Content-Length", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Hostname not verified (no certificates)", _S.TLS, _P.TLS),
    Phrase("cannot be read because the response body was truncated", _S.CLOSED, _P.RECEIVE),
)
