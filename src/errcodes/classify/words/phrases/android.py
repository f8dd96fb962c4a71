"""What Android's system libraries call a failure: libcore and Conscrypt."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # aosp libcore luni (java.net, libcore.io)
    ("Host is unresolved:", "UNRESOLVED", None, "WORDS"),
    ("recvfrom failed: ETIMEDOUT (Connection timed out)", "TIMEOUT", "RECEIVE", "WORDS"),
    ("sendto failed: ETIMEDOUT (Connection timed out)", "TIMEOUT", "SEND", "WORDS"),
    ("failed to connect to ... after ms", "TIMEOUT", "CONNECT", "WORDS"),
    ("Cleartext HTTP traffic to ... not permitted", "STATUS", None, "CANCELED"),
    ("android.os.NetworkOnMainThreadException", "STATUS", None, "CANCELED"),
    ("com.android.volley.NetworkError", "STATUS", None, "CANCELED"),
    ("com.android.volley.ServerError", "STATUS", None, "CANCELED"),
    ("com.android.volley.AuthFailureError", "STATUS", None, "CANCELED"),
    ("MediaPlayer error (-1004) MEDIA_ERROR_IO", "STATUS", None, "CANCELED"),
    ("ERROR_HOST_LOOKUP -2", "UNRESOLVED", None, "WORDS"),
    ("ERROR_CONNECT -6", "REFUSED", "CONNECT", "WRAPPER"),
    ("ERROR_IO -7", "STATUS", None, "CANCELED", ("ERROR_IO",)),
    ("ERROR_TIMEOUT -8", "TIMEOUT", None, "WORDS", ("ERROR_TIMEOUT",)),
    ("ERROR_REDIRECT_LOOP -9", "STATUS", None, "CANCELED"),
    ("ERROR_FAILED_SSL_HANDSHAKE -11", "TLS", "TLS", "WRAPPER"),
    ("ERROR_TOO_MANY_REQUESTS -15", "STATUS", None, "CANCELED"),
    ("primary error: 0 certificate: Issued to: (SSL_NOTYETVALID)", "TLS", "TLS", "WORDS"),
    ("primary error: 1 certificate: Issued to: (SSL_EXPIRED)", "TLS", "TLS", "WORDS"),
    ("primary error: 3 certificate: Issued to: (SSL_UNTRUSTED)", "TLS", "TLS", "WORDS"),
    ("primary error: 4 certificate: Issued to: (SSL_DATE_INVALID)", "TLS", "TLS", "WORDS"),
    # google/conscrypt 2.6.2-3-g3869db7b common/src (java and jni); Android libcore
    ("I/O error during system call, Connection timed out", "TIMEOUT", None, "WORDS"),
    ("Could not validate certificate:", "TLS", "TLS", "WORDS"),
    ("SSL handshake terminated:", "TLS", "TLS", "WORDS"),
    ("Unable to parse TLS packet header", "TLS", "TLS", "WORDS"),
    # Apache HttpClient 4 (AbstractVerifier) and OkHttp, where the handshake had failed before
    ("No peer certificate", "TLS", "TLS", "WORDS", ("No peer certificate",)),
    ("Failure in SSL library, usually a protocol error", "TLS", "TLS", "WRAPPER"),
    ("Certificate blocklisted by public key:", "TLS", "TLS", "WORDS"),
    ("No subjectAltNames on the certificate match", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("End-entity certificate does not have a valid", "TLS", "TLS", "WORDS"),
    ("Unacceptable certificate:", "TLS", "TLS", "WORDS"),
    ("ssl=0x: Failure in SSL library, usually a protocol error", "TLS", "TLS", "WORDS"),
    ("socket failed: EACCES (Permission denied)", "REFUSED", "CONNECT", "WORDS"),
    ("socket failed: EPERM (Operation not permitted)", "REFUSED", "CONNECT", "WORDS"),
    ("Permission denied (missing INTERNET permission?)", "REFUSED", "CONNECT", "WORDS"),
    ("primary error: 2 certificate: Issued to: (SSL_IDMISMATCH)", "HOSTNAME", "TLS", "CERTIFICATE"),
)
