"""What Android's system libraries call a failure: libcore and Conscrypt."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER, _CERTIFICATE = Weight.CANCELED, Weight.WRAPPER, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # aosp libcore luni (java.net, libcore.io)
    Phrase("Host is unresolved:", _S.UNRESOLVED),
    Phrase("recvfrom failed: ETIMEDOUT (Connection timed out)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("sendto failed: ETIMEDOUT (Connection timed out)", _S.TIMEOUT, _P.SEND),
    Phrase("failed to connect to ... after ms", _S.TIMEOUT, _P.CONNECT),
    Phrase("Cleartext HTTP traffic to ... not permitted", _S.STATUS, None, _CANCELED),
    Phrase("android.os.NetworkOnMainThreadException", _S.STATUS, None, _CANCELED),
    Phrase("com.android.volley.NetworkError", _S.STATUS, None, _CANCELED),
    Phrase("com.android.volley.ServerError", _S.STATUS, None, _CANCELED),
    Phrase("com.android.volley.AuthFailureError", _S.STATUS, None, _CANCELED),
    Phrase("MediaPlayer error (-1004) MEDIA_ERROR_IO", _S.STATUS, None, _CANCELED),
    Phrase("ERROR_HOST_LOOKUP -2", _S.UNRESOLVED),
    Phrase("ERROR_CONNECT -6", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("ERROR_IO -7", _S.STATUS, None, _CANCELED),
    Phrase("ERROR_TIMEOUT -8", _S.TIMEOUT),
    Phrase("ERROR_REDIRECT_LOOP -9", _S.STATUS, None, _CANCELED),
    Phrase("ERROR_FAILED_SSL_HANDSHAKE -11", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("ERROR_TOO_MANY_REQUESTS -15", _S.STATUS, None, _CANCELED),
    Phrase("primary error: 0 certificate: Issued to: (SSL_NOTYETVALID)", _S.TLS, _P.TLS),
    Phrase("primary error: 1 certificate: Issued to: (SSL_EXPIRED)", _S.TLS, _P.TLS),
    Phrase("primary error: 3 certificate: Issued to: (SSL_UNTRUSTED)", _S.TLS, _P.TLS),
    Phrase("primary error: 4 certificate: Issued to: (SSL_DATE_INVALID)", _S.TLS, _P.TLS),
    # google/conscrypt 2.6.2-3-g3869db7b common/src (java and jni); Android libcore
    Phrase("I/O error during system call, Connection timed out", _S.TIMEOUT),
    Phrase("Could not validate certificate:", _S.TLS, _P.TLS),
    Phrase("SSL handshake terminated:", _S.TLS, _P.TLS),
    Phrase("Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("Certificate not valid until", _S.TLS, _P.TLS),
    Phrase("Certificate blocklisted by public key:", _S.TLS, _P.TLS),
    Phrase("No subjectAltNames on the certificate match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("End-entity certificate does not have a valid", _S.TLS, _P.TLS),
    Phrase("Unacceptable certificate:", _S.TLS, _P.TLS),
    Phrase("ssl=0x: Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS),
    Phrase("socket failed: EACCES (Permission denied)", _S.REFUSED, _P.CONNECT),
    Phrase("socket failed: EPERM (Operation not permitted)", _S.REFUSED, _P.CONNECT),
    Phrase("Permission denied (missing INTERNET permission?)", _S.REFUSED, _P.CONNECT),
    Phrase(
        "primary error: 2 certificate: Issued to: (SSL_IDMISMATCH)",
        _S.HOSTNAME,
        _P.TLS,
        _CERTIFICATE,
    ),
)
