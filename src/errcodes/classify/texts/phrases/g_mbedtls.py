"""g_mbedtls"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _NAME, _CERTIFICATE = Weight.DRESS, Weight.NAME, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # Mbed-TLS/mbedtls v4.1.0-20 include/mbedtls/{ssl,x509,net_sockets}.h; strings memory
    Phrase("MBEDTLS_ERR_SSL_INVALID_MAC -0x7180", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_INVALID_RECORD -0x7200", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_CONN_EOF -0x7280", _S.CLOSED),
    Phrase("MBEDTLS_ERR_SSL_DECODE_ERROR -0x7300", _S.TLS, _P.TLS, _DRESS),
    Phrase("MBEDTLS_ERR_SSL_NO_CLIENT_CERTIFICATE -0x7480", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_UNSUPPORTED_EXTENSION -0x7500", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_NO_APPLICATION_PROTOCOL -0x7580", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_CA_CHAIN_REQUIRED -0x7680", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_UNEXPECTED_MESSAGE -0x7700", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE -0x7780", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_UNRECOGNIZED_NAME -0x7800", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY -0x7880", _S.CLOSED),
    Phrase("MBEDTLS_ERR_SSL_BAD_CERTIFICATE -0x7A00", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_BAD_PROTOCOL_VERSION -0x6E80", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_HANDSHAKE_FAILURE -0x6E00", _S.TLS, _P.TLS, _DRESS),
    Phrase("MBEDTLS_ERR_SSL_TIMEOUT -0x6800", _S.TIMEOUT),
    Phrase("MBEDTLS_ERR_SSL_ILLEGAL_PARAMETER -0x6600", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_SSL_VERSION_MISMATCH -0x5F00", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_X509_CERT_VERIFY_FAILED -0x2700", _S.TLS, _P.TLS),
    Phrase("MBEDTLS_ERR_NET_CONNECT_FAILED -0x0044", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("MBEDTLS_ERR_NET_RECV_FAILED -0x004C", _S.CLOSED),
    Phrase("MBEDTLS_ERR_NET_SEND_FAILED -0x004E", _S.CLOSED),
    Phrase("MBEDTLS_ERR_NET_CONN_RESET -0x0050", _S.CLOSED),
    Phrase("MBEDTLS_ERR_NET_UNKNOWN_HOST -0x0052", _S.UNRESOLVED),
    Phrase("SSL - The connection indicated an EOF", _S.CLOSED),
    Phrase("SSL - The peer notified us that the connection is going to be closed", _S.CLOSED),
    Phrase("NET - The connection to the given server / port failed", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("NET - Failed to get an IP address for the given hostname", _S.UNRESOLVED),
    Phrase("NET - Reading information from the socket failed", _S.CLOSED, _P.RECEIVE),
    Phrase("mbedtls_ssl_handshake returned -0x2700", _S.TLS, _P.TLS),
    Phrase("mbedtls_ssl_handshake returned -0x7780", _S.TLS, _P.TLS),
    Phrase("mbedtls_ssl_handshake returned -0x7280", _S.CLOSED, _P.TLS),
    Phrase("mbedtls_ssl_handshake returned -0x6800", _S.TIMEOUT, _P.TLS),
    Phrase("esp-tls: [sock=54] select() timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("esp-tls: couldn't get hostname for", _S.UNRESOLVED),
    Phrase("ESP_ERR_ESP_TLS_CANNOT_RESOLVE_HOSTNAME", _S.UNRESOLVED, None, _NAME),
    Phrase("ESP_ERR_ESP_TLS_FAILED_CONNECT_TO_HOST", _S.REFUSED, _P.CONNECT, _NAME),
    Phrase("ESP_ERR_ESP_TLS_CONNECTION_TIMEOUT", _S.TIMEOUT, _P.CONNECT, _NAME),
    Phrase("ESP_ERR_MBEDTLS_SSL_HANDSHAKE_FAILED", _S.TLS, _P.TLS, _NAME),
    Phrase("ESP_ERR_HTTP_CONNECT", _S.REFUSED, _P.CONNECT, _NAME),
    Phrase("ESP_ERR_HTTP_EAGAIN", _S.TIMEOUT, _P.RECEIVE, _NAME),
)
