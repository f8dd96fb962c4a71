"""g_gnutls"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _CERTIFICATE = Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # gnutls/gnutls 3.8.13-54-gf8971291b lib/errors.c
    Phrase("Could not negotiate a supported cipher suite.", _S.TLS, _P.TLS),
    Phrase("Could not negotiate a supported compression method.", _S.TLS, _P.TLS),
    Phrase("An algorithm that is not enabled was negotiated.", _S.TLS, _P.TLS),
    Phrase("Error decoding the received TLS packet.", _S.TLS, _P.TLS, _DRESS),
    Phrase("A TLS record packet with invalid length was received.", _S.TLS, _P.TLS),
    Phrase("GnuTLS internal error.", _S.TLS, _P.TLS, _DRESS),
    Phrase("An illegal TLS extension was received.", _S.TLS, _P.TLS),
    Phrase("An required TLS extension was received.", _S.TLS, _P.TLS),
    Phrase("No certificate was found.", _S.TLS, _P.TLS),
    Phrase("An unexpected TLS handshake packet was received.", _S.TLS, _P.TLS),
    Phrase("Decryption has failed.", _S.TLS, _P.TLS, _DRESS),
    Phrase("Decompression of the TLS record packet has failed.", _S.TLS, _P.TLS, _DRESS),
    Phrase("Compression of the TLS record packet has failed.", _S.TLS, _P.TLS, _DRESS),
    Phrase("Base64 unexpected header error.", _S.TLS, _P.TLS, _DRESS),
    Phrase("Error in the push function.", _S.CLOSED),
    Phrase("Error in the certificate.", _S.TLS, _P.TLS),
    Phrase("Error in the time fields of certificate.", _S.TLS, _P.TLS),
    Phrase("Could not authenticate peer.", _S.TLS, _P.TLS),
    Phrase("Unknown Subject Alternative name in X.509 certificate.", _S.TLS, _P.TLS),
    Phrase("Unsupported critical extension in X.509 certificate.", _S.TLS, _P.TLS),
    Phrase("Unsupported extension in X.509 certificate.", _S.TLS, _P.TLS),
    Phrase("Duplicate extension in X.509 certificate.", _S.TLS, _P.TLS),
    Phrase("Key usage violation in certificate has been detected.", _S.TLS, _P.TLS),
    Phrase("The certificate type is not supported.", _S.TLS, _P.TLS),
    Phrase("Too many empty record packets have been received.", _S.TLS, _P.TLS),
    Phrase("Too many handshake packets have been received.", _S.TLS, _P.TLS),
    Phrase("The certificate has unsupported attributes.", _S.TLS, _P.TLS),
    Phrase("Verifying TLS/IA phase checksum failed", _S.TLS, _P.TLS),
    Phrase("The handshake data size is too large.", _S.TLS, _P.TLS),
    Phrase("Peer has terminated the connection", _S.CLOSED),
    Phrase("The OCSP response is invalid", _S.TLS, _P.TLS),
    Phrase("There is no certificate status (OCSP).", _S.TLS, _P.TLS),
    Phrase("No common application protocol could be negotiated.", _S.TLS, _P.TLS),
    Phrase("Invalid TLS extensions length field.", _S.TLS, _P.TLS),
    Phrase("Attempted handshake during false start.", _S.TLS, _P.TLS),
    Phrase("No common key share with peer.", _S.TLS, _P.TLS),
    Phrase("A TLS warning alert has been received.", _S.TLS, _P.TLS),
    Phrase("Rehandshake was requested by the peer.", _S.TLS, _P.TLS),
    Phrase("GNUTLS_E_PREMATURE_TERMINATION -110", _S.CLOSED),
    Phrase("GNUTLS_E_FATAL_ALERT_RECEIVED -12", _S.TLS, _P.TLS),
    Phrase("GNUTLS_E_TIMEDOUT -319", _S.TIMEOUT),
    Phrase("GNUTLS_E_CERTIFICATE_VERIFICATION_ERROR -348", _S.TLS, _P.TLS),
    Phrase("GNUTLS_E_PULL_ERROR -54", _S.CLOSED),
    Phrase("GNUTLS_E_PUSH_ERROR -53", _S.CLOSED, _P.SEND),
    Phrase("GNUTLS_E_NO_CIPHER_SUITES -21", _S.TLS, _P.TLS),
    Phrase("GNUTLS_E_UNEXPECTED_PACKET -15", _S.TLS, _P.TLS),
)
