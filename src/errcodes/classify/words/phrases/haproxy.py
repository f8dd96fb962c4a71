"""The termination states in HAProxy's logs (HAProxy 2.6, configuration manual, section 8.5)."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CLASS = Weight.CLASS

#: Behind the state stand five counts of connections. S: the server ended it, s: a time-out of the
#: server's, C: the client ended it, P: the proxy did; C, H and D: connecting, headers and data.
ROWS: tuple[Phrase, ...] = (
    Phrase("SC # # # # #", _S.REFUSED, _P.CONNECT, _CLASS, (" SC-",)),
    Phrase("sC # # # # #", _S.TIMEOUT, _P.CONNECT, _CLASS, (" sC-",)),
    Phrase("SH # # # # #", _S.CLOSED, _P.RECEIVE, _CLASS, (" SH-",)),
    Phrase("sH # # # # #", _S.TIMEOUT, _P.RECEIVE, _CLASS, (" sH-",)),
    Phrase("SD # # # # #", _S.CLOSED, _P.RECEIVE, _CLASS, (" SD-",)),
    Phrase("sD # # # # #", _S.TIMEOUT, _P.RECEIVE, _CLASS, (" sD-",)),
    Phrase("sQ # # # # #", _S.TIMEOUT, _P.POOL, _CLASS, (" sQ-",)),
    Phrase("PH # # # # #", _S.PROTOCOL, _P.RECEIVE, _CLASS, (" PH-",)),
    Phrase("CC # # # # #", _S.CANCELED, None, _CLASS, (" CC-",)),
    Phrase("CH # # # # #", _S.CANCELED, None, _CLASS, (" CH-",)),
    Phrase("CD # # # # #", _S.CANCELED, None, _CLASS, (" CD-",)),
    # haproxy/haproxy v3.5-dev5-2 src/check.c, src/connection.c, doc/configuration.txt
    # section 8.5
    Phrase("cR--", _S.TIMEOUT, None, Weight.CLASS),
    Phrase("<NOSRV> -1/-1/-1/-1/0 503", _S.STATUS_503),
    Phrase("Layer4 connection problem", _S.REFUSED, _P.CONNECT),
    Phrase("Layer4 timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("Layer6 invalid response", _S.TLS, _P.TLS),
    Phrase("Layer6 timeout", _S.TIMEOUT, _P.TLS),
    Phrase("Layer7 timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Layer7 invalid response", _S.PROTOCOL, _P.RECEIVE),
    Phrase("L4TOUT", _S.TIMEOUT, _P.CONNECT, Weight.CLASS),
    Phrase("L6TOUT", _S.TIMEOUT, _P.TLS, Weight.CLASS),
    Phrase("L7TOUT", _S.TIMEOUT, _P.RECEIVE, Weight.CLASS),
    Phrase("Connection error during SSL handshake", _S.TLS, _P.TLS, Weight.WRAPPER),
    Phrase("Connection closed during SSL handshake", _S.CLOSED, _P.TLS),
    Phrase("Timeout during SSL handshake", _S.TIMEOUT, _P.TLS),
    Phrase("SSL client CA chain cannot be verified", _S.TLS, _P.TLS),
    Phrase("has no server available!", _S.STATUS_503),
    Phrase("sQ--", _S.TIMEOUT, None, Weight.CLASS),
    Phrase("L4CON", _S.REFUSED, _P.CONNECT, Weight.CLASS),
    Phrase("L6RSP", _S.TLS, _P.TLS, Weight.CLASS),
    Phrase("L7RSP", _S.PROTOCOL, _P.RECEIVE, Weight.CLASS),
    Phrase("Connection closed during PROXY header", _S.CLOSED),
    Phrase("is DOWN, reason: Layer4 connection problem", _S.REFUSED, _P.CONNECT),
    Phrase(
        "an SSL certificate different from the configured one",
        _S.HOSTNAME,
        _P.TLS,
        Weight.CERTIFICATE,
    ),
    Phrase(
        "an SSL certificate different from the expected one",
        _S.HOSTNAME,
        _P.TLS,
        Weight.CERTIFICATE,
    ),
)
