"""What PHP programs call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER, _CLASS, _CERTIFICATE = (
    Weight.CANCELED,
    Weight.WRAPPER,
    Weight.CLASS,
    Weight.CERTIFICATE,
)

ROWS: tuple[Phrase, ...] = (
    # php/php-src main/streams, ext/openssl, ext/json, ext/curl, PDO; guzzle; symfony
    Phrase("failed to open stream: HTTP request failed!", _S.STATUS, None, _CANCELED),
    Phrase("php_network_getaddresses: getaddrinfo for", _S.UNRESOLVED),
    Phrase("failed to open stream: operation failed", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("SSL operation failed with code 1. OpenSSL Error messages:", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("SSL: Success", _S.CLOSED),
    Phrase("Unable to locate peer certificate CN", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("Peer fingerprint doesn't match", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("peer_fingerprint match failure", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("SSL operation failed", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("GuzzleHttp Exception ConnectException: cURL error 28:", _S.TIMEOUT),
    Phrase("Idle timeout reached for", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Max duration was reached for", _S.TIMEOUT),
    Phrase("json_decode error: Syntax error", _S.JSON),
    Phrase("Malformed UTF-8 characters, possibly incorrectly encoded", _S.JSON),
    Phrase("Control character error, possibly incorrectly encoded", _S.JSON),
    Phrase("JSON_ERROR_SYNTAX", _S.JSON, None, _CLASS),
    Phrase("Unable to parse JSON data: JSON_ERROR_SYNTAX", _S.JSON),
    Phrase("SQLSTATE[HY000] [2002] No such file or directory", _S.REFUSED, _P.CONNECT),
    Phrase("SQLSTATE[HY000]: General error: 2006 MySQL server has gone away", _S.CLOSED),
    Phrase("SQLSTATE[08006] [7] timeout expired", _S.TIMEOUT, _P.CONNECT),
    Phrase("RedisException: read error on connection to", _S.CLOSED, _P.RECEIVE),
    Phrase("RedisException: Redis server went away", _S.CLOSED),
    Phrase("SoapFault exception: [HTTP] Error Fetching http headers", _S.TIMEOUT, _P.RECEIVE),
    Phrase("unable to connect to (php_network_getaddresses", _S.UNRESOLVED),
    Phrase("Error while reading line from the server.", _S.CLOSED, _P.RECEIVE),
    Phrase("json_decode(): Syntax error", _S.JSON),
)
