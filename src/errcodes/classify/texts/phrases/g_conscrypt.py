"""g_conscrypt"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _CERTIFICATE = Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # google/conscrypt 2.6.2-3-g3869db7b common/src (java and jni); Android libcore [not
    # found literally: memory or older version]
    Phrase("javax.net.ssl.SSLException: Read error: ssl=0x: I/O error during system call, Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("javax.net.ssl.SSLHandshakeException: SSL handshake aborted: ssl=0x: I/O error during system call, Connection timed out", _S.TIMEOUT, _P.TLS),
    Phrase("I/O error during system call, Connection timed out", _S.TIMEOUT),
    Phrase("Could not validate certificate:", _S.TLS, _P.TLS),
    Phrase("pin failure", _S.PIN, _P.TLS, _CERTIFICATE),
    # google/conscrypt 2.6.2-3-g3869db7b common/src (java and jni); Android libcore [found]
    Phrase("javax.net.ssl.SSLException: Read error: ssl=0x: Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS, _DRESS),
    Phrase("javax.net.ssl.SSLHandshakeException: SSL handshake aborted: ssl=0x: Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS, _DRESS),
    Phrase("javax.net.ssl.SSLProtocolException: SSL handshake aborted: ssl=0x: Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS, _DRESS),
    Phrase("javax.net.ssl.SSLProtocolException: SSL handshake terminated: ssl=0x: Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS, _DRESS),
    Phrase("SSL handshake terminated:", _S.TLS, _P.TLS),
    Phrase("Failure in SSL library, usually a protocol error", _S.TLS, _P.TLS, _DRESS),
    Phrase("com.android.org.bouncycastle.jce.exception.ExtCertPathValidatorException: Could not validate certificate: Certificate not valid until", _S.TLS, _P.TLS),
    Phrase("Certificate not valid until", _S.TLS, _P.TLS),
    Phrase("Certificate blocklisted by public key:", _S.TLS, _P.TLS),
    Phrase("No subjectAltNames on the certificate match", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("End-entity certificate does not have a valid", _S.TLS, _P.TLS),
    Phrase("Unacceptable certificate:", _S.TLS, _P.TLS),
)
