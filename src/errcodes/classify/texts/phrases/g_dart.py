"""g_dart"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _CERTIFICATE = Weight.CANCELED, Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # dart-lang/sdk sdk/lib/io, runtime/bin; dart-lang/http; memory
    Phrase("SocketException: Connection failed (OS Error: Permission denied, errno = 13)", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("SocketException: Connection failed (OS Error: Operation not permitted, errno = 1)", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("SocketException: Connection failed", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("SocketException: OS Error: Operation timed out, errno = 60", _S.TIMEOUT, _P.CONNECT),
    Phrase("SocketException: Connection attempt cancelled, host:", _S.CANCELED, None, _CANCELED),
    Phrase("Failed host lookup: '", _S.UNRESOLVED),
    Phrase("SocketException: The remote computer refused the network connection.", _S.REFUSED, _P.CONNECT),
    Phrase("SocketException: The semaphore timeout period has expired.", _S.TIMEOUT, _P.CONNECT),
    Phrase("SSLV3_ALERT_HANDSHAKE_FAILURE(tls_record.cc", _S.TLS, _P.TLS),
    Phrase("TLSV1_ALERT_PROTOCOL_VERSION(tls_record.cc", _S.TLS, _P.TLS),
    Phrase("TLSV1_ALERT_INTERNAL_ERROR(tls_record.cc", _S.TLS, _P.TLS),
    Phrase("SSLV3_ALERT_CERTIFICATE_EXPIRED(tls_record.cc", _S.TLS, _P.TLS),
    Phrase("SSLV3_ALERT_CLOSE_NOTIFY(tls_record.cc", _S.CLOSED, _P.TLS),
    Phrase("BAD_DECRYPT(tls_record.cc", _S.TLS, _P.TLS),
    Phrase("HandshakeException: Handshake error in client", _S.TLS, _P.TLS, _DRESS),
    Phrase("TlsException: Failure trusting builtin roots", _S.TLS, _P.TLS, _DRESS),
    Phrase("Connection closed while receiving data", _S.CLOSED, _P.RECEIVE),
    Phrase("ClientException with SocketException: Failed host lookup: '", _S.UNRESOLVED),
    Phrase("ClientException: XMLHttpRequest error.", _S.STATUS, None, _CANCELED),
    Phrase("XMLHttpRequest error.", _S.STATUS, None, _CANCELED),
    Phrase("ClientException: Failed to fetch, uri=", _S.STATUS, None, _CANCELED),
    Phrase("ClientException: Bad file descriptor", _S.CLOSED),
    Phrase("HttpException: Bad file descriptor, uri =", _S.CLOSED),
    Phrase("HttpException: Invalid response, unexpected", _S.PROTOCOL, _P.RECEIVE),
    Phrase("HttpException: Invalid response status code, uri =", _S.STATUS, None, _CANCELED),
    Phrase("HttpException: Proxy failed to establish tunnel (407 Proxy Authentication Required)", _S.REFUSED, _P.PROXY),
    Phrase("Proxy failed to establish tunnel (", _S.REFUSED, _P.PROXY),
    Phrase("RedirectException: Redirect limit exceeded", _S.STATUS, None, _CANCELED),
    Phrase("HttpException: Request has been aborted", _S.CANCELED, None, _CANCELED),
    Phrase("Future not completed", _S.TIMEOUT),
    Phrase("FormatException: Unexpected character (at character 1)", _S.JSON),
    Phrase("FormatException: Unexpected end of input (at character 1)", _S.JSON),
    Phrase("FormatException: Unterminated string", _S.JSON),
    Phrase("type 'String' is not a subtype of type 'Map<String, dynamic>'", _S.JSON),
    Phrase("WebSocketException: Connection to '' was not upgraded to websocket", _S.STATUS, None, _CANCELED),
    Phrase("WebSocketException: Invalid WebSocket upgrade request", _S.PROTOCOL, _P.RECEIVE),
    Phrase("WebSocketChannelException: SocketException:", _S.STATUS, None, _CANCELED),
)
