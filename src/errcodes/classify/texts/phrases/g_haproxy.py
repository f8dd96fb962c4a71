"""g_haproxy"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _NAME, _CERTIFICATE = Weight.DRESS, Weight.NAME, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # haproxy/haproxy v3.5-dev5-2 src/check.c, src/connection.c, doc/configuration.txt
    # section 8.5 [found]
    Phrase("cR--", _S.TIMEOUT, None, _NAME),
    Phrase("<NOSRV> -1/-1/-1/-1/0 503", _S.STATUS_503),
    Phrase("Layer4 connection problem", _S.REFUSED, _P.CONNECT),
    Phrase("Layer4 timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("Layer6 invalid response", _S.TLS, _P.TLS),
    Phrase("Layer6 timeout", _S.TIMEOUT, _P.TLS),
    Phrase("Layer7 timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Layer7 invalid response", _S.PROTOCOL, _P.RECEIVE),
    Phrase("L4TOUT", _S.TIMEOUT, _P.CONNECT, _NAME),
    Phrase("L6TOUT", _S.TIMEOUT, _P.TLS, _NAME),
    Phrase("L7TOUT", _S.TIMEOUT, _P.RECEIVE, _NAME),
    Phrase("Connection error during SSL handshake", _S.TLS, _P.TLS, _DRESS),
    Phrase("Connection closed during SSL handshake", _S.CLOSED, _P.TLS),
    Phrase("Timeout during SSL handshake", _S.TIMEOUT, _P.TLS),
    Phrase("SSL client CA chain cannot be verified", _S.TLS, _P.TLS),
    Phrase("Server presented an SSL certificate different from the configured one", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("Server presented an SSL certificate different from the expected one", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("has no server available!", _S.STATUS_503),
    Phrase("backend has no server available!", _S.STATUS_503),
    # haproxy/haproxy v3.5-dev5-2 src/check.c, src/connection.c, doc/configuration.txt
    # section 8.5 [not found literally: memory or older version]
    Phrase("sQ--", _S.TIMEOUT, None, _NAME),
    Phrase("L4CON", _S.REFUSED, _P.CONNECT, _NAME),
    Phrase("L6RSP", _S.TLS, _P.TLS, _NAME),
    Phrase("L7RSP", _S.PROTOCOL, _P.RECEIVE, _NAME),
    Phrase("Connection closed during PROXY header", _S.CLOSED),
    Phrase("Server is DOWN, reason: Layer4 connection problem", _S.REFUSED, _P.CONNECT),
)
