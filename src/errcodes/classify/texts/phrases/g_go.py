"""g_go"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # golang/go src/net, net/http, context, os (1.2x), memory
    Phrase("dial tcp : missing address", _S.REFUSED, _P.CONNECT),
    Phrase("dial tcp : address : missing port in address", _S.REFUSED, _P.CONNECT),
    Phrase("dial unix : connect: no such file or directory", _S.REFUSED, _P.CONNECT),
    Phrase("lookup : i/o timeout", _S.UNRESOLVED),
    Phrase("lookup on : read udp : i/o timeout", _S.UNRESOLVED),
    Phrase("lookup on : read udp : read: connection refused", _S.UNRESOLVED),
    Phrase("lookup on : dial udp : connect: network is unreachable", _S.UNRESOLVED),
    Phrase("lookup : device or resource busy", _S.UNRESOLVED),
    Phrase("lookup : no DNS servers", _S.UNRESOLVED),
    Phrase("cannot unmarshal DNS message", _S.UNRESOLVED),
    Phrase("wsarecv: A connection attempt failed because the connected party did not properly respond", _S.TIMEOUT, _P.RECEIVE),
    Phrase("context deadline exceeded (Client.Timeout exceeded while awaiting headers)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("net/http: request canceled (Client.Timeout exceeded while awaiting headers)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("(Client.Timeout exceeded while awaiting headers)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("(Client.Timeout or context cancellation while reading body)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("net/http: abort Handler", _S.CANCELED, None, _CANCELED),
    Phrase("http: persistConn", _S.CLOSED),
    Phrase("bad Content-Length", _S.PROTOCOL, _P.RECEIVE),
    Phrase("net/http: server response headers exceeded bytes; aborted", _S.PROTOCOL, _P.RECEIVE),
    Phrase("net/http: server replied with more than declared Content-Length; truncated", _S.PROTOCOL, _P.RECEIVE),
    Phrase("http: ContentLength= with Body length", _S.STATUS, None, _CANCELED),
    Phrase("http2: Transport received Server's graceful shutdown GOAWAY", _S.PROTOCOL, _P.RECEIVE),
    Phrase("http2: client conn could not be established", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("http2: client connection force closed via ClientConn.Close", _S.CANCELED, None, _CANCELED),
    Phrase("http2: no cached connection was available", _S.STATUS, None, _CANCELED),
    Phrase("http2: response body closed", _S.STATUS, None, _CANCELED),
    Phrase("http2: frame too large", _S.PROTOCOL, _P.RECEIVE),
    Phrase("connection error: COMPRESSION_ERROR", _S.PROTOCOL, _P.RECEIVE),
    Phrase("connection error: FLOW_CONTROL_ERROR", _S.PROTOCOL, _P.RECEIVE),
    Phrase("proxyconnect tcp: dial tcp : i/o timeout", _S.REFUSED, _P.PROXY),
    Phrase("proxyconnect tcp: dial tcp: lookup : no such host", _S.REFUSED, _P.PROXY),
    Phrase("Proxy Authentication Required", _S.REFUSED, _P.PROXY),
    Phrase("socks connect tcp ->: unknown error general SOCKS server failure", _S.REFUSED, _P.PROXY),
    Phrase("socks connect tcp ->: unknown error host unreachable", _S.REFUSED, _P.PROXY),
    Phrase("unsupported protocol scheme", _S.STATUS, None, _CANCELED),
    Phrase("http: no Host in request URL", _S.STATUS, None, _CANCELED),
    Phrase("websocket: bad handshake", _S.STATUS, None, _CANCELED),
    Phrase("websocket: close 1006 (abnormal closure)", _S.CLOSED),
    Phrase("websocket: close 1001 (going away)", _S.CLOSED),
    Phrase("http: TLS handshake error from : read tcp ->: i/o timeout", _S.TIMEOUT, _P.TLS),
)
