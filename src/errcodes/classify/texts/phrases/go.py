"""What Go programs call a failure."""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P, _W = Symptom, Phase, Weight
_CONNECT, _TLS, _RECEIVE = _P.CONNECT, _P.TLS, _P.RECEIVE
_PLACE, _CERTIFICATE = _W.PLACE, _W.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # net (go1.22, src/net/net.go and dial.go). OpError names the operation before its cause.
    Phrase("i/o timeout", _S.TIMEOUT),
    Phrase("dial tcp", None, _CONNECT, _PLACE),
    Phrase("dial tcp4", None, _CONNECT, _PLACE),
    Phrase("dial tcp6", None, _CONNECT, _PLACE),
    Phrase("dial tcp: lookup", None, _P.RESOLVE, _PLACE),
    Phrase("read tcp", None, _RECEIVE, _PLACE),
    Phrase("write tcp", None, _P.SEND, _PLACE),
    Phrase("use of closed network connection", _S.CLOSED, None, _W.DRESS),
    Phrase("connectex", None, _CONNECT, _PLACE),
    Phrase("wsarecv", None, _RECEIVE, _PLACE),
    Phrase("server misbehaving", _S.UNRESOLVED),
    Phrase("no suitable address found", _S.UNRESOLVED),
    Phrase("dial tcp: missing address", None),
    Phrase("proxyconnect tcp", _S.REFUSED, _P.PROXY, _W.NAME),
    # net/http (go1.22, src/net/http/transport.go, client.go and h2_bundle.go)
    Phrase("net/http: TLS handshake timeout", _S.TIMEOUT, _TLS, _W.NUMBER),
    Phrase("timeout awaiting response headers", _S.TIMEOUT, _RECEIVE, _W.NUMBER),
    Phrase("Client.Timeout exceeded while awaiting headers", _S.TIMEOUT, None, _W.NUMBER),
    Phrase("Client.Timeout or context cancellation while reading body", _S.TIMEOUT, None, _W.NUMBER),
    Phrase("context deadline exceeded", _S.TIMEOUT),
    Phrase("deadline exceeded", _S.TIMEOUT, None, _W.NAME),
    Phrase("context canceled", _S.CANCELED, None, _W.CANCELED),
    Phrase("net/http: request canceled", _S.CANCELED, None, _W.CANCELED),
    Phrase("request canceled while waiting for connection", _S.CANCELED, None, _W.CANCELED),
    Phrase("server closed idle connection", _S.CLOSED, _RECEIVE),
    Phrase("transport connection broken", _S.PROTOCOL, _RECEIVE, _W.DRESS),
    Phrase("malformed HTTP response", _S.PROTOCOL, _RECEIVE),
    Phrase("malformed HTTP status code", _S.PROTOCOL, _RECEIVE),
    Phrase("malformed HTTP version", _S.PROTOCOL, _RECEIVE),
    Phrase("malformed chunked encoding", _S.PROTOCOL, _RECEIVE),
    Phrase("malformed MIME header", _S.PROTOCOL, _RECEIVE),
    Phrase("server gave HTTP response to HTTPS client", _S.TLS, _TLS, _W.NUMBER),
    Phrase("http: server closed", None),
    Phrase("unexpected EOF", _S.CLOSED, None, _W.NAME),
    Phrase("stopped after # redirects", _S.STATUS),
    Phrase("invalid byte in chunk length", _S.PROTOCOL, _RECEIVE),
    Phrase("stream error: stream ID #; PROTOCOL_ERROR", _S.STREAM_RESET, _RECEIVE, _W.NUMBER),
    Phrase("stream error: stream ID", _S.PROTOCOL, _RECEIVE),
    Phrase("http2: server sent GOAWAY", _S.PROTOCOL, _RECEIVE),
    Phrase("client connection lost", _S.CLOSED, None),
    Phrase("connection error: PROTOCOL_ERROR", _S.PROTOCOL, _RECEIVE),
    Phrase("http2: timeout awaiting response headers", _S.TIMEOUT, _RECEIVE, _W.NUMBER),
    # crypto/tls (go1.22, src/crypto/tls/alert.go, conn.go, handshake_client.go)
    Phrase("remote error: tls", _S.TLS, _TLS, _W.NUMBER),
    Phrase("first record does not look like a TLS handshake", _S.TLS, _TLS, _W.NUMBER),
    Phrase("tls: failed to verify certificate", _S.TLS, _TLS),
    Phrase("server selected unsupported protocol version", _S.TLS, _TLS),
    Phrase("tls: protocol version not supported", _S.TLS, _TLS),
    Phrase("oversized record received", _S.TLS, _TLS),
    # crypto/x509 (go1.22, src/crypto/x509/verify.go)
    Phrase("certificate has expired or is not yet valid", _S.TLS, _TLS, _CERTIFICATE),
    Phrase("x509: certificate signed by unknown authority", _S.TLS, _TLS, _CERTIFICATE),
    Phrase("certificate signed by unknown authority", _S.TLS, _TLS, _CERTIFICATE),
    Phrase("x509: certificate is valid for ... not", _S.HOSTNAME, _TLS, _CERTIFICATE),
    Phrase("certificate is valid for", _S.HOSTNAME, _TLS, _W.DRESS),
    Phrase("certificate is not valid for any names", _S.HOSTNAME, _TLS, _CERTIFICATE),
    Phrase("cannot validate certificate for", _S.HOSTNAME, _TLS, _CERTIFICATE),
    Phrase("doesn't contain any IP SANs", _S.HOSTNAME, _TLS, _CERTIFICATE),
    Phrase("certificate relies on legacy Common Name field", _S.HOSTNAME, _TLS, _CERTIFICATE),
    Phrase("x509", _S.TLS, _TLS, _W.EVERYDAY),
    # encoding/json (go1.22, src/encoding/json/scanner.go and decode.go)
    Phrase("invalid character ... looking for beginning of", _S.JSON),
    Phrase("invalid character ... after", _S.JSON, None, _W.NAME),
    Phrase("invalid character ... in string", _S.JSON, None, _W.NAME),
    Phrase("invalid character ... in literal", _S.JSON, None, _W.NAME),
    Phrase("unexpected end of JSON input", _S.JSON),
    Phrase("json: cannot unmarshal", _S.JSON),
    # fasthttp 1.5x and resty 2
    Phrase("ErrNoFreeConns", _S.TIMEOUT, _P.POOL),
    Phrase("no free connections available to host", _S.TIMEOUT, _P.POOL),
    Phrase("dialing to the given TCP address timed out", _S.TIMEOUT, _CONNECT),
    Phrase("the server closed connection before returning the first response byte", _S.CLOSED, _RECEIVE),
)
