"""g_gateways"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _NAME = Weight.CANCELED, Weight.DRESS, Weight.NAME

ROWS: tuple[Phrase, ...] = (
    # traefik, kong, caddy, apisix, ALB, cloudflare, varnish, istio; memory
    Phrase("'502 Bad Gateway' caused by: EOF", _S.CLOSED),
    Phrase("An invalid response was received from the upstream server", _S.STATUS_502),
    Phrase("The upstream server is timing out", _S.TIMEOUT),
    Phrase("{ message : failure to get a peer from the ring-balancer }", _S.STATUS_503),
    Phrase("failure to get a peer from the ring-balancer", _S.STATUS_503),
    Phrase("error_reason : Target_ConnectionError", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("Target.ResponseCodeMismatch", _S.STATUS, None, _CANCELED),
    Phrase("Target.Timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Target.FailedHealthChecks", _S.STATUS_503, None, _NAME),
    Phrase("Error 521 Web server is down", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("Error 523 Origin is unreachable", _S.NO_ROUTE),
    Phrase("Error 524 A timeout occurred", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Error 525 SSL handshake failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("Error 526 Invalid SSL certificate", _S.TLS, _P.TLS),
    Phrase("error code: 502", _S.STATUS_502),
    Phrase("error code: 521", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("error code: 522", _S.TIMEOUT, _P.CONNECT),
    Phrase("Error 503 first byte timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("FetchError no backend connection", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("FetchError first byte timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("504 ERROR The request could not be satisfied. CloudFront attempted to establish a connection with the origin, but either the attempt failed or the origin closed the connection.", _S.TIMEOUT),
    Phrase("We can't connect to the server for this app or website at this time.", _S.TLS, _P.TLS),
    Phrase("502 ERROR The request could not be satisfied.", _S.STATUS_502),
    Phrase("503 ERROR The request could not be satisfied.", _S.STATUS_503),
    Phrase("at=error code=H10 desc= App crashed", _S.STATUS_503),
    Phrase("at=error code=H12 desc= Request timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("at=error code=H18 desc= Server Request Interrupted", _S.CLOSED),
    Phrase("at=error code=H27 desc= Client Request Interrupted", _S.CANCELED, None, _CANCELED),
    Phrase("at=error code=H28 desc= Client Connection Idle", _S.TIMEOUT),
    Phrase("Network error communicating with endpoint", _S.STATUS_502),
    Phrase("Liveness probe failed: Get : context deadline exceeded (Client.Timeout exceeded while awaiting headers)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("The connection to the server was refused - did you specify the right host or port?", _S.REFUSED, _P.CONNECT),
)
