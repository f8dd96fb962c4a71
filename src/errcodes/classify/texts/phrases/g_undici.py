"""g_undici"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _NAME = Weight.CANCELED, Weight.DRESS, Weight.NAME

ROWS: tuple[Phrase, ...] = (
    # nodejs/undici v8.10.0-25-g7eb7c8ec8 lib/core/errors.js, connect.js, client-h2.js
    # [found]
    Phrase("SocketError: closed", _S.CLOSED),
    Phrase("UND_ERR_ABORT", _S.CANCELED, None, _CANCELED),
    Phrase("ClientDestroyedError: The client is destroyed", _S.CANCELED, None, _CANCELED),
    Phrase("ClientClosedError: The client is closed", _S.CANCELED, None, _CANCELED),
    Phrase("UND_ERR_REQ_CONTENT_LENGTH_MISMATCH", _S.STATUS, None, _CANCELED),
    Phrase("Request body length does not match content-length header", _S.STATUS, None, _CANCELED),
    Phrase("Response body length does not match content-length header", _S.CLOSED, _P.RECEIVE),
    Phrase("UND_ERR_RES_EXCEEDED_MAX_SIZE", _S.STATUS, None, _CANCELED),
    Phrase("UND_ERR_RESPONSE", _S.STATUS, None, _CANCELED),
    Phrase("UND_ERR_INFO", _S.STATUS, None, _CANCELED),
    Phrase("UND_ERR_REQ_RETRY", _S.STATUS, None, _CANCELED),
    Phrase("Secure Proxy Connection failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("UND_ERR_BPL_MISSING_UPSTREAM", _S.STATUS_503, None, _NAME),
    Phrase("Proxy response (407) !== 200 when HTTP Tunneling", _S.REFUSED, _P.PROXY),
    Phrase("Proxy response (502) !== 200 when HTTP Tunneling", _S.REFUSED, _P.PROXY),
    Phrase("!== 200 when HTTP Tunneling", _S.REFUSED, _P.PROXY),
    Phrase("SOCKS5 authentication timeout", _S.REFUSED, _P.PROXY),
    Phrase("SOCKS5 connection timeout", _S.REFUSED, _P.PROXY),
    Phrase("HTTP/2: GOAWAY frame received with code", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HTTP/2: frameError received - type", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HTTP/2: stream error received - code", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HTTP/2: stream closed before the response was complete", _S.CLOSED, _P.RECEIVE),
    Phrase("HTTP/2: stream half-closed (remote)", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HTTP/2: headers timeout after", _S.TIMEOUT, _P.RECEIVE),
    Phrase("HTTP/2: stream timeout after", _S.TIMEOUT, _P.RECEIVE),
    Phrase("TypeError: fetch failed", _S.STATUS, None, _CANCELED),
    Phrase("TypeError: terminated", _S.CLOSED, _P.RECEIVE),
    Phrase("TypeError: Failed to fetch", _S.STATUS, None, _CANCELED),
    Phrase("TypeError: NetworkError when attempting to fetch resource.", _S.STATUS, None, _CANCELED),
    # nodejs/undici v8.10.0-25-g7eb7c8ec8 lib/core/errors.js, connect.js, client-h2.js [not
    # found literally: memory or older version]
    Phrase("TypeError: Load failed", _S.STATUS, None, _CANCELED),
    Phrase("TypeError: Network request failed", _S.STATUS, None, _CANCELED),
)
