"""g_node_clients"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # sindresorhus/got, ky, node-fetch, superagent, request, ws, socket.io; memory
    Phrase("TimeoutError: Timeout awaiting 'connect' for ms", _S.TIMEOUT, _P.CONNECT),
    Phrase("TimeoutError: Timeout awaiting 'lookup' for ms", _S.UNRESOLVED),
    Phrase("TimeoutError: Timeout awaiting 'secureConnect' for ms", _S.TIMEOUT, _P.TLS),
    Phrase("TimeoutError: Timeout awaiting 'response' for ms", _S.TIMEOUT, _P.RECEIVE),
    Phrase("TimeoutError: Timeout awaiting 'read' for ms", _S.TIMEOUT, _P.RECEIVE),
    Phrase("ReadError: The server aborted pending request", _S.CLOSED, _P.RECEIVE),
    Phrase("The server aborted pending request", _S.CLOSED, _P.RECEIVE),
    Phrase("MaxRedirectsError: Redirected 10 times. Aborting.", _S.STATUS, None, _CANCELED),
    Phrase("Upload timeout of ms exceeded", _S.TIMEOUT, _P.SEND),
    Phrase("Request has been terminated Possible causes: the network is offline, Origin is not allowed by Access-Control-Allow-Origin, the page is being unloaded, etc.", _S.STATUS, None, _CANCELED),
    Phrase("StatusCodeError: 502 -", _S.STATUS_502),
    Phrase("StatusCodeError: 503 -", _S.STATUS_503),
    Phrase("RequestError: Error: ETIMEDOUT", _S.TIMEOUT),
    Phrase("Unexpected server response:", _S.STATUS, None, _CANCELED),
    Phrase("WebSocket was closed before the connection was established", _S.CANCELED, None, _CANCELED),
    Phrase("Error: xhr poll error", _S.STATUS, None, _CANCELED),
    Phrase("transport close", _S.CLOSED),
    Phrase("npm ERR! errno ETIMEDOUT", _S.TIMEOUT),
    Phrase("Error occurred while trying to proxy:", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("http proxy error:", _S.STATUS, None, _CANCELED),
)
