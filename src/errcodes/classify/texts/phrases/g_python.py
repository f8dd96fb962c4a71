"""g_python"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _NAME, _CERTIFICATE = Weight.DRESS, Weight.NAME, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # cpython Lib/socket, ssl, http.client, urllib, asyncio; memory
    Phrase("TimeoutError: [Errno 60] Operation timed out", _S.TIMEOUT, _P.CONNECT),
    Phrase("Name has no usable address", _S.UNRESOLVED),
    Phrase("ssl.CertificateError: hostname '' doesn't match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("hostname '' doesn't match either of", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("no appropriate commonName or subjectAltName fields were found", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE]", _S.TLS, _P.TLS),
    Phrase("[SSL: TLSV1_ALERT_PROTOCOL_VERSION]", _S.TLS, _P.TLS),
    Phrase("[SSL: TLSV1_ALERT_INTERNAL_ERROR]", _S.TLS, _P.TLS),
    Phrase("[SSL: TLSV1_UNRECOGNIZED_NAME]", _S.TLS, _P.TLS),
    Phrase("[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED]", _S.TLS, _P.TLS),
    Phrase("[SSL: TLSV1_ALERT_UNKNOWN_CA]", _S.TLS, _P.TLS),
    Phrase("[SSL: UNSUPPORTED_PROTOCOL]", _S.TLS, _P.TLS),
    Phrase("[SSL: DH_KEY_TOO_SMALL]", _S.TLS, _P.TLS),
    Phrase("[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED]", _S.TLS, _P.TLS),
    Phrase("[SSL: DECRYPTION_FAILED_OR_BAD_RECORD_MAC]", _S.TLS, _P.TLS, _DRESS),
    Phrase("[SSL: RECORD_LAYER_FAILURE]", _S.TLS, _P.TLS, _DRESS),
    Phrase("TLS/SSL connection has been closed (EOF)", _S.CLOSED),
    Phrase("anyio.EndOfStream", _S.CLOSED, None, _DRESS),
    Phrase("Invalid escape: line", _S.JSON),
    Phrase("Illegal trailing comma before end of object: line", _S.JSON),
    Phrase("ValueError: No JSON object could be decoded", _S.JSON),
    Phrase("msgspec.ValidationError: Expected `", _S.JSON),
    # musl gai_strerror
    Phrase("Try again (musl)", _S.UNRESOLVED),
)
