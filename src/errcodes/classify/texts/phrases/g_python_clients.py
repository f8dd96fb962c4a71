"""g_python_clients"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _CERTIFICATE = Weight.CANCELED, Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # psf/requests, urllib3, httpx, aiohttp, tornado, pycurl, websockets; memory
    Phrase("('Connection broken: InvalidChunkLength(", _S.CLOSED, _P.RECEIVE),
    Phrase("requests.exceptions.ChunkedEncodingError", _S.CLOSED, _P.RECEIVE, _DRESS),
    Phrase("requests.exceptions.ContentDecodingError", _S.STATUS, None, _CANCELED),
    Phrase("Caused by SSLError(CertificateError( hostname '' doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("Caused by ResponseError('too many 502 error responses')", _S.STATUS_502),
    Phrase("Caused by ResponseError('too many 503 error responses')", _S.STATUS_503),
    Phrase("Caused by ResponseError('too many 504 error responses')", _S.TIMEOUT),
    Phrase("Caused by ResponseError('too many 500 error responses')", _S.STATUS, None, _CANCELED),
    Phrase("urllib3.exceptions.ProtocolError:", _S.CLOSED, None, _DRESS),
    Phrase("httpx.ReadError", _S.CLOSED, _P.RECEIVE, _DRESS),
    Phrase("httpx.WriteError", _S.CLOSED, _P.SEND, _DRESS),
    Phrase("httpx.CloseError", _S.CLOSED, None, _DRESS),
    Phrase("httpx.LocalProtocolError", _S.PROTOCOL, _P.RECEIVE, _DRESS),
    Phrase("aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host :443 ssl:default [Network is unreachable]", _S.NETWORK_DOWN),
    Phrase("aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host :443 ssl:default [No route to host]", _S.NO_ROUTE),
    Phrase("Cannot connect to host :443 ssl:default [Name or service not known]", _S.UNRESOLVED),
    Phrase("Cannot connect to host :443 ssl:default [nodename nor servname provided, or not known]", _S.UNRESOLVED),
    Phrase("aiohttp.client_exceptions.ServerFingerprintMismatch", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("aiohttp.client_exceptions.ContentTypeError: 502, message='Attempt to decode JSON with unexpected mimetype: text/html'", _S.STATUS_502),
    Phrase("aiohttp.http_exceptions.BadHttpMessage: 400, message:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Timeout during request", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Timeout in connection queue", _S.TIMEOUT),
    Phrase("no close frame received or sent", _S.CLOSED),
    Phrase("timed out during opening handshake", _S.TIMEOUT),
    Phrase("TimeoutError: timed out during handshake", _S.TIMEOUT),
    Phrase("websocket._exceptions.WebSocketTimeoutException: Connection timed out", _S.TIMEOUT),
    Phrase("Connection to remote host was lost.", _S.CLOSED),
    Phrase("botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL:", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("Connection was refused by other side", _S.REFUSED, _P.CONNECT),
    Phrase("twisted.web._newclient.ResponseNeverReceived: [<twisted.python.failure.Failure twisted.internet.error.ConnectionLost", _S.CLOSED, _P.RECEIVE),
)
