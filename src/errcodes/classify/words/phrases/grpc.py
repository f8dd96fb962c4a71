"""What gRPC calls a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER, _CLASS, _CERTIFICATE = (
    Weight.CANCELED,
    Weight.WRAPPER,
    Weight.CLASS,
    Weight.CERTIFICATE,
)

ROWS: tuple[Phrase, ...] = (
    # grpc/grpc-java, grpc-go v1.85.0-dev (status, transport), grpc core
    Phrase("StatusCode.UNAVAILABLE", _S.STATUS_503, None, _WRAPPER),
    Phrase("StatusCode.DEADLINE_EXCEEDED", _S.TIMEOUT),
    Phrase("StatusCode.UNKNOWN", _S.STATUS, None, _CANCELED),
    Phrase("StatusCode.INTERNAL", _S.STATUS, None, _CANCELED),
    Phrase("StatusCode.UNIMPLEMENTED", _S.STATUS, None, _CANCELED),
    Phrase("StatusCode.RESOURCE_EXHAUSTED", _S.STATUS, None, _CANCELED),
    Phrase("StatusCode.UNAUTHENTICATED", _S.STATUS, None, _CANCELED),
    Phrase("io.grpc.StatusRuntimeException: UNAVAILABLE: io exception", _S.STATUS_503),
    Phrase("UNAVAILABLE: HTTP/2 error code: NO_ERROR Received Goaway", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Waiting for LB pick", _S.TIMEOUT),
    Phrase("waiting_for_connection", _S.TIMEOUT, _P.CONNECT, _CLASS),
    Phrase("HTTP/2 error code: INTERNAL_ERROR Received Rst Stream", _S.PROTOCOL, _P.RECEIVE),
    Phrase("INTERNAL: http2 exception", _S.PROTOCOL, _P.RECEIVE),
    Phrase("code = Unavailable desc = transport is closing", _S.CLOSED),
    Phrase("code = Unavailable desc = no children to pick from", _S.STATUS_503),
    Phrase("rpc error: code = Unknown", _S.STATUS, None, _CANCELED),
    Phrase("rpc error: code = Unimplemented", _S.STATUS, None, _CANCELED),
    Phrase("Failed to pick subchannel", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("Domain name not found", _S.UNRESOLVED),
    Phrase("Could not contact DNS servers", _S.UNRESOLVED),
    Phrase("Timeout while contacting DNS servers", _S.UNRESOLVED),
    Phrase("Stream removed", _S.CLOSED, None, _WRAPPER),
    Phrase("Exception iterating responses", _S.STATUS, None, _CANCELED),
    Phrase("14 UNAVAILABLE: Connection dropped", _S.CLOSED),
    Phrase("1 CANCELLED: Cancelled on client", _S.CANCELED, None, _CANCELED),
    Phrase("1 CANCELLED: Call cancelled", _S.CANCELED, None, _CANCELED),
    Phrase("13 INTERNAL: Response message parsing error", _S.STATUS, None, _CANCELED),
    Phrase("Status(StatusCode ... DeadlineExceeded , Detail", _S.TIMEOUT),
    Phrase("io.grpc.StatusRuntimeException: UNAVAILABLE", _S.STATUS_503),
    Phrase("UNAVAILABLE: Connection closed after GOAWAY", _S.PROTOCOL, _P.RECEIVE),
    Phrase("UNAVAILABLE: Keepalive failed. The connection is likely gone", _S.CLOSED),
    Phrase("Keepalive failed. The connection is likely gone", _S.CLOSED),
    Phrase("Received Goaway", _S.PROTOCOL, _P.RECEIVE),
    Phrase("DEADLINE_EXCEEDED", _S.TIMEOUT, None, _CLASS),
    Phrase("Received Rst Stream", _S.PROTOCOL, _P.RECEIVE),
    Phrase("INTERNAL: Panic! This is a bug!", _S.STATUS, None, _CANCELED),
    Phrase("produced zero addresses", _S.UNRESOLVED),
    Phrase("grpc: the client connection is closing", _S.CANCELED, None, _CANCELED),
    Phrase("stream terminated by RST_STREAM with error code", _S.PROTOCOL, _P.RECEIVE),
    Phrase("RST_STREAM with error code", _S.PROTOCOL, _P.RECEIVE),
    Phrase("UNAVAILABLE: Network closed for unknown reason", _S.CLOSED),
    Phrase("UNAVAILABLE: Channel shutdown invoked", _S.CANCELED, None, _CANCELED),
    Phrase("UNAVAILABLE: Channel shutdownNow invoked", _S.CANCELED, None, _CANCELED),
    Phrase("closed after GOAWAY. HTTP/2 error code: NO_ERROR", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Received unexpected EOS on empty DATA frame from server", _S.PROTOCOL, _P.RECEIVE),
    Phrase("= error reading from server: EOF , received prior goaway", _S.PROTOCOL, _P.RECEIVE),
    Phrase("rpc error: code = Internal desc = server closed the stream", _S.CLOSED),
    Phrase(
        "last error: UNKNOWN: ipv4:: Peer name is not in peer", _S.HOSTNAME, _P.TLS, _CERTIFICATE
    ),
    Phrase("Unavailable , Detail= Error connecting to subchannel. )", _S.REFUSED, _P.CONNECT),
    Phrase("Cancelled , Detail= Call canceled by the client. )", _S.CANCELED, None, _CANCELED),
    Phrase("code: 14, codeName: UNAVAILABLE, message: Error connecting", _S.REFUSED, _P.CONNECT),
    Phrase("rpc error: code = DeadlineExceeded", _S.TIMEOUT),
    Phrase("rpc error: code = Unavailable", _S.STATUS_503, None, _WRAPPER),
    Phrase("error while dialing", None, _P.CONNECT, Weight.PHASE),
    Phrase("grpc.code Unavailable", _S.STATUS_503, None, _WRAPPER),
    Phrase("finished unary call with code Unavailable", _S.STATUS_503, None, _WRAPPER),
    Phrase("StatusCode.CANCELLED", _S.CANCELED, None, _CANCELED),
    Phrase("Locally cancelled by application", _S.CANCELED, None, _CANCELED),
)
