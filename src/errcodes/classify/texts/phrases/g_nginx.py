"""g_nginx"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # nginx/nginx release-1.31.4-4 src/http/ngx_http_upstream.c,
    # src/event/ngx_event_openssl.c, ngx_event_connect, ngx_resolver.c [not found literally:
    # memory or older version]
    Phrase("upstream timed out (110: Connection timed out) while SSL handshaking to upstream", _S.TIMEOUT, _P.TLS),
    Phrase("upstream timed out (110: Connection timed out) while sending request to upstream", _S.TIMEOUT, _P.SEND),
    Phrase("upstream timed out (110: Connection timed out) while proxying upgraded connection", _S.TIMEOUT, _P.RECEIVE),
    Phrase("connect() to unix: failed (2: No such file or directory) while connecting to upstream", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("connect() to unix: failed (11: Resource temporarily unavailable) while connecting to upstream", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("client timed out (110: Connection timed out) while waiting for request", _S.TIMEOUT, _P.RECEIVE),
    Phrase("client timed out (110: Connection timed out) while SSL handshaking", _S.TIMEOUT, _P.TLS),
    Phrase("no live upstreams while connecting to upstream", _S.STATUS_502),
    Phrase("upstream sent invalid header while reading response header from upstream", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent more data than specified in Content-Length header", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent too big header while reading response header from upstream", _S.PROTOCOL, _P.RECEIVE),
    Phrase("limiting requests, excess:", _S.STATUS_503),
    Phrase("limiting connections by zone", _S.STATUS_503),
    Phrase("499 Client Closed Request", _S.CANCELED, None, _CANCELED),
    # nginx/nginx release-1.31.4-4 src/http/ngx_http_upstream.c,
    # src/event/ngx_event_openssl.c, ngx_event_connect, ngx_resolver.c [found]
    Phrase("no live upstreams", _S.STATUS_502),
    Phrase("no resolver defined to resolve", _S.UNRESOLVED),
    Phrase("SSL_do_handshake() failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("SSL_read() failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("SSL_write() failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("upstream SSL certificate verify error:", _S.TLS, _P.TLS),
    Phrase("client SSL certificate verify error:", _S.TLS, _P.TLS),
    Phrase("client sent plain HTTP request to HTTPS port", _S.TLS, _P.TLS),
    Phrase("400 The plain HTTP request was sent to HTTPS port", _S.TLS, _P.TLS),
    Phrase("upstream sent invalid header", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent invalid status", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent invalid chunked response", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent duplicate header line:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent unsupported FastCGI protocol version:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent http2 frame with too long", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent goaway with error", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream rejected request with error", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent frame for closed stream", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream sent truncated http2 header", _S.PROTOCOL, _P.RECEIVE),
    Phrase("upstream violated stream flow control", _S.PROTOCOL, _P.RECEIVE),
    Phrase("client intended to send too large body:", _S.STATUS, None, _CANCELED),
)
