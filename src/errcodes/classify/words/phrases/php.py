"""What PHP programs call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # composer 2 (src/Composer/Util)
    ("Content-Length mismatch", "CLOSED", "RECEIVE", "WORDS"),
    # php/php-src main/streams, ext/openssl, ext/json, ext/curl, PDO; guzzle; symfony
    ("failed to open stream: HTTP request failed!", "STATUS", None, "CANCELED"),
    ("php_network_getaddresses: getaddrinfo for", "UNRESOLVED", None, "WORDS"),
    ("failed to open stream: operation failed", "TLS", "TLS", "WRAPPER"),
    ("SSL operation failed with code 1. OpenSSL Error messages:", "TLS", "TLS", "WRAPPER"),
    ("SSL: Success", "CLOSED", None, "WORDS", ("SSL: Success",)),
    ("Unable to locate peer certificate CN", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("Peer fingerprint doesn't match", "PIN", "TLS", "CERTIFICATE"),
    ("peer_fingerprint match failure", "PIN", "TLS", "CERTIFICATE"),
    ("SSL operation failed", "TLS", "TLS", "WRAPPER"),
    ("GuzzleHttp Exception ConnectException: cURL error 28:", "TIMEOUT", None, "WORDS"),
    ("GuzzleHttp Exception ConnectException", "OS_ERROR", "CONNECT", "NAME_PATTERN"),
    ("Idle timeout reached for", "TIMEOUT", "RECEIVE", "WORDS"),
    ("Max duration was reached for", "TIMEOUT", None, "WORDS"),
    ("json_decode error: Syntax error", "JSON", None, "WORDS"),
    ("Malformed UTF-8 characters, possibly incorrectly encoded", "JSON", None, "WORDS"),
    ("Control character error, possibly incorrectly encoded", "JSON", None, "WORDS"),
    ("JSON_ERROR_SYNTAX", "JSON", None, "CLASS"),
    ("Unable to parse JSON data: JSON_ERROR_SYNTAX", "JSON", None, "WORDS"),
    ("SQLSTATE[HY000] [2002] No such file or directory", "REFUSED", "CONNECT", "WORDS"),
    ("SQLSTATE[08006] [7] timeout expired", "TIMEOUT", "CONNECT", "WORDS"),
    ("RedisException: read error on connection to", "CLOSED", "RECEIVE", "WORDS"),
    ("SoapFault exception: [HTTP] Error Fetching http headers", "TIMEOUT", "RECEIVE", "WORDS"),
    ("unable to connect to (php_network_getaddresses", "UNRESOLVED", None, "WORDS"),
    ("Error while reading line from the server.", "CLOSED", "RECEIVE", "WORDS"),
    ("json_decode(): Syntax error", "JSON", None, "WORDS"),
)
