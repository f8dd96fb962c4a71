"""What OkHttp and Retrofit call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # OkHttp 4 (RealConnection.kt), as the platform quotes it
    # square/okhttp okhttp/src/commonJvmAndroid (5.4.0-63-g1682d9bac), wording also 3.x/4.x
    ("java.io.InterruptedIOException: interrupted", "CANCELED", None, "CANCELED"),
    ("java.io.InterruptedIOException: executor rejected", "CANCELED", None, "CANCELED"),
    ("expected ... bytes but received", "PROTOCOL", "SEND", "WORDS"),
    ("java.io.IOException: Failed to authenticate with proxy", "REFUSED", "PROXY", "WORDS"),
    ("TLS tunnel buffered too many bytes!", "REFUSED", "PROXY", "WORDS"),
    (
        "java.net.SocketException: No route to ... port is out of range",
        "REFUSED",
        "CONNECT",
        "WORDS",
    ),
    ("returned no addresses for", "UNRESOLVED", None, "WORDS"),
    ("Broken system behaviour for dns lookup of", "UNRESOLVED", None, "WORDS"),
    ("CLEARTEXT communication not enabled for client", "STATUS", None, "CANCELED"),
    ("H2_PRIOR_KNOWLEDGE cannot be used with HTTPS", "STATUS", None, "CANCELED"),
    ("Unable to find acceptable protocols. isFallback=", "TLS", "TLS", "WORDS"),
    ("Peer certificate chain:", "PIN", "TLS", "CERTIFICATE"),
    ("Pinned certificates for", "PIN", "TLS", "CERTIFICATE"),
    ("Failed to find a trusted cert that signed", "TLS", "TLS", "WORDS"),
    ("java.io.IOException: exhausted all routes", "REFUSED", "CONNECT", "WORDS"),
    ("Required SETTINGS preface not received", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Expected a SETTINGS frame but was", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Expected a connection header but was", "PROTOCOL", "RECEIVE", "WORDS"),
    ("FRAME_SIZE_ERROR:", "PROTOCOL", "RECEIVE", "CLASS"),
    ("PROTOCOL_ERROR padding", "PROTOCOL", "RECEIVE", "WORDS", ("PROTOCOL_ERROR padding",)),
    ("PROTOCOL_ERROR: TYPE_DATA streamId", "PROTOCOL", "RECEIVE", "WORDS"),
    ("IOException: PROTOCOL_ERROR", "STREAM_RESET", "RECEIVE", "WORDS"),
    ("TYPE_GOAWAY length < 8:", "PROTOCOL", "RECEIVE", "WORDS"),
    ("HPACK integer overflow", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Header index too large", "PROTOCOL", "RECEIVE", "WORDS"),
    ("java.io.IOException: stream finished", "PROTOCOL", "RECEIVE", "WORDS"),
    ("header byte count limit of", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Expected HTTP 101 response but was '", "STATUS", None, "CANCELED"),
    ("java.io.InterruptedIOException: thread interrupted", "CANCELED", None, "CANCELED"),
    ("not found: limit=", "CLOSED", "RECEIVE", "WORDS", ("not found: limit=",)),
    ("CLEARTEXT communication not supported:", "STATUS", None, "CANCELED"),
    (
        "CLEARTEXT communication to ... not permitted by network security policy",
        "STATUS",
        None,
        "CANCELED",
    ),
    ("<-- HTTP FAILED:", "STATUS", None, "CANCELED"),
    ("Expected ':status' header not present", "PROTOCOL", "RECEIVE", "WORDS"),
    ("HTTP 204 had non-zero Content-Length", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Hostname not verified (no certificates)", "TLS", "TLS", "WORDS"),
    ("Unexpected TLS version:", "TLS", "TLS", "WORDS"),  # TlsVersion.kt (forJavaName)
    ("cannot be read because the response body was truncated", "CLOSED", "RECEIVE", "WORDS"),
)
