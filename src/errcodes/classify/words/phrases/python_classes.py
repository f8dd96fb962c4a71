"""The names of Python's exceptions, and the words they are raised with."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # CPython 3.11-3.13: builtins, socket, ssl, asyncio, http.client, urllib, smtplib
    ("BrokenPipeError", "CLOSED", None, "CLASS"),
    ("ConnectionAbortedError", "CLOSED", None, "CLASS"),
    ("ConnectionRefusedError", "REFUSED", None, "CLASS"),
    ("ConnectionResetError", "CLOSED", None, "CLASS"),
    ("gaierror", "UNRESOLVED", "RESOLVE", "CLASS"),
    ("herror", "UNRESOLVED", "RESOLVE", "CLASS"),
    ("SSLCertVerificationError", "TLS", "TLS", "CLASS"),
    ("SSLEOFError", "CLOSED", None, "CLASS"),
    ("SSLSyscallError", "CLOSED", None, "CLASS"),
    ("SSLZeroReturnError", "CLOSED", None, "CLASS"),
    ("LimitOverrunError", "PROTOCOL", None, "CLASS"),
    ("BadStatusLine", "PROTOCOL", "RECEIVE", "CLASS"),
    # Nothing came: http.client before Python 3.5 (RemoteDisconnected)
    ("BadStatusLine", "CLOSED", "RECEIVE", "WORDS", ("BadStatusLine(\"''\"", "BadStatusLine('',")),
    ("LineTooLong", "PROTOCOL", "RECEIVE", "CLASS"),
    ("RemoteDisconnected", "CLOSED", "RECEIVE", "CLASS"),
    ("UnknownTransferEncoding", "PROTOCOL", "RECEIVE", "CLASS"),
    ("ContentTooShortError", "CLOSED", "RECEIVE", "CLASS"),
    ("SMTPServerDisconnected", "CLOSED", None, "WRAPPER"),
    # aiohttp 3.x (aiohttp/client_exceptions.py, aiohttp/http_exceptions.py)
    ("ConnectionTimeoutError", "TIMEOUT", "CONNECT", "WRAPPER"),
    ("SocketTimeoutError", "TIMEOUT", "RECEIVE", "WRAPPER"),
    ("ClientPayloadError", "CLOSED", "RECEIVE", "WRAPPER"),
    ("BadHttpMessage", "PROTOCOL", "RECEIVE", "WRAPPER"),
    ("ContentLengthError", "CLOSED", "RECEIVE", "WRAPPER"),
    # Twisted 2x (twisted/internet/error.py), websockets 15, redis-py 5, greenlet 3
    ("ConnectingCancelledError", "TIMEOUT", "CONNECT", "WRAPPER"),
    ("InvalidProxyMessage", "PROTOCOL", "PROXY", "WRAPPER"),
    ("InvalidResponse", "PROTOCOL", "RECEIVE", "WRAPPER"),
    ("InvalidHandshake", "PROTOCOL", "RECEIVE", "WRAPPER"),
    ("GreenletExit", "CANCELED", None, "CANCELED"),
    # pyOpenSSL 2x (OpenSSL/SSL.py), service-identity 2x
    ("SysCallError", "CLOSED", None, "CLASS"),
    ("ZeroReturnError", "CLOSED", None, "CLASS"),
    ("VerificationError", "HOSTNAME", "TLS", "CERTIFICATE"),
    # CPython 3.11-3.13: Lib/socket.py, asyncio/base_events.py, poplib.py; Objects/longobject.c
    ("cannot read from timed out object", "TIMEOUT", "RECEIVE", "NUMBER"),
    ("getaddrinfo returns an empty list", "UNRESOLVED", None, "NUMBER"),
    ("getaddrinfo() returned empty list", "UNRESOLVED", None, "NUMBER"),
    ("-ERR EOF", "CLOSED", "RECEIVE", "WORDS", ("-ERR EOF",)),
    ("invalid literal for int() with base 16: b''", "CLOSED", "RECEIVE", "WORDS"),
    # urllib3 2.x (contrib/pyopenssl.py), h11 0.1x (_readers.py), httpcore 1.x, aiohttp 3.x
    ("bad handshake: SysCallError(", "CLOSED", "TLS", "NUMBER"),
    ("peer closed connection without sending complete", "CLOSED", "RECEIVE", "WORDS"),
    ("peer unexpectedly closed connection", "CLOSED", "RECEIVE", "WORDS"),
    ("Not enough data to satisfy transfer length header", "CLOSED", "RECEIVE", "WORDS"),
    ("Not enough data to satisfy content length header", "CLOSED", "RECEIVE", "WORDS"),
    # OpenSSL 3 (crypto/x509, ssl/ssl_err.c), as the ssl module quotes it; macOS' getaddrinfo
    ("certificate verify failed: IP address mismatch", "HOSTNAME", "TLS", "WORDS"),
    ("[SSL: APPLICATION_DATA_AFTER_CLOSE_NOTIFY]", "CLOSED", None, "WORDS"),
    ("[SSL: PROTOCOL_IS_SHUTDOWN]", "CLOSED", None, "WORDS"),
    ("[SSL: UNEXPECTED_EOF_WHILE_READING]", "CLOSED", None, "WORDS"),
    ("nodename nor servname provided, or not known", "UNRESOLVED", None, "WORDS"),
    # pika 1 (adapters/utils/io_services_utils.py), MySQL 8 (include/errmsg-clnt.txt)
    ("Transport indicated EOF", "CLOSED", None, "WORDS"),
    # serde_json 1, rustls 0.2x (rustls/src/error.rs), hyper 1 (src/error.rs, src/proto/h1)
    ("EOF while parsing a", "JSON", None, "WORDS"),
    ("expected value at line", "JSON", None, "WORDS"),
    ("invalid peer certificate", "TLS", "TLS", "WORDS"),
    ("certificate not valid for name", "HOSTNAME", "TLS", "WORDS"),
    ("tls handshake eof", "CLOSED", "TLS", "WORDS"),
    ("connection closed before message completed", "CLOSED", "RECEIVE", "WORDS"),
    ("Invalid chunk size line", "PROTOCOL", "RECEIVE", "WORDS"),
    # websockets 15 (sync/client.py), redis-py 5 (connection.py), PostgreSQL 16 (libpq)
    ("No connection available", "TIMEOUT", "POOL", "WORDS"),
    ("server during query (timed out)", "TIMEOUT", "RECEIVE", "WORDS"),
    ("does not match host name", "HOSTNAME", "TLS", "WORDS", "CERTIFICATE"),
    # grpc 1.6x (src/core)
    ("RST_STREAM with error code 1)", "STREAM_RESET", "RECEIVE", "WORDS"),
    ("RST_STREAM", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Failed parsing HTTP/2", "PROTOCOL", "RECEIVE", "WORDS"),
    ("errors resolving", "UNRESOLVED", None, "WORDS"),
    ("Cannot check peer", "TLS", "TLS", "WORDS"),
    ("Handshake read failed", "CLOSED", "TLS", "WORDS"),
    ("Unwrap failed", "TLS", None, "WORDS"),
    ("Hostname Verification Check failed", "HOSTNAME", "TLS", "WORDS"),
)
