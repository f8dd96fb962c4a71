"""g_apache_httpclient"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _CERTIFICATE = Weight.CANCELED, Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # apache/httpcomponents-client rel/v5.0-beta4-1063-g86c313b28; 4.5 wording memory [not
    # found literally: memory or older version]
    Phrase("org.apache.http.conn.ConnectTimeoutException: Connect to failed: Read timed out", _S.TIMEOUT, _P.TLS),
    Phrase("org.apache.hc.client5.http.ConnectTimeoutException: Connect to failed: Read timed out", _S.TIMEOUT, _P.TLS),
    Phrase("org.apache.http.ProtocolException: Not a valid protocol version:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("org.apache.hc.core5.http.ProtocolException: Invalid protocol version; error at offset", _S.PROTOCOL, _P.RECEIVE),
    Phrase("java.net.SocketException: Socket closed by request abort", _S.CANCELED, None, _CANCELED),
    Phrase("org.apache.hc.core5.http.RequestNotExecutedException: Request not executed", _S.CANCELED, None, _CANCELED),
    Phrase("org.apache.hc.core5.http2.H2StreamResetException:", _S.PROTOCOL, _P.RECEIVE, _DRESS),
    Phrase("org.apache.hc.core5.http2.H2ConnectionException:", _S.PROTOCOL, _P.RECEIVE, _DRESS),
    Phrase("javax.net.ssl.SSLException: hostname in certificate didn't match: <", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("java.net.SocketTimeoutException: 30,000 milliseconds timeout on connection http-outgoing-0 [ACTIVE]", _S.TIMEOUT, _P.RECEIVE),
    Phrase("milliseconds timeout on connection", _S.TIMEOUT, _P.RECEIVE),
    # apache/httpcomponents-client rel/v5.0-beta4-1063-g86c313b28; 4.5 wording memory
    # [found]
    Phrase("org.apache.hc.client5.http.UnsupportedSchemeException", _S.STATUS, None, _CANCELED),
    Phrase("org.apache.http.client.ClientProtocolException", _S.PROTOCOL, _P.RECEIVE, _DRESS),
    Phrase("org.apache.http.impl.execchain.RequestAbortedException: Request execution failed", _S.CANCELED, None, _CANCELED),
    Phrase("org.apache.http.client.RedirectException: Maximum redirects (50) exceeded", _S.STATUS, None, _CANCELED),
    Phrase("Certificate subject for <> doesn't contain a common name and does not have alternative names", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("I/O reactor has been shut down", _S.CANCELED, None, _CANCELED),
    Phrase("Connection pool shut down", _S.CANCELED, None, _CANCELED),
)
