"""g_schannel"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _NAME, _CERTIFICATE = Weight.DRESS, Weight.NAME, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # curl/curl rc-8_22_0-2-30 lib/vtls/schannel*.c, lib/strerror.c (SEC_E_*); texts memory
    # [found]
    Phrase("SEC_E_UNTRUSTED_ROOT (0x80090325)", _S.TLS, _P.TLS),
    Phrase("SEC_E_CERT_EXPIRED (0x80090328)", _S.TLS, _P.TLS),
    Phrase("SEC_E_CERT_UNKNOWN (0x80090327)", _S.TLS, _P.TLS),
    Phrase("SEC_E_CERT_WRONG_USAGE (0x80090349)", _S.TLS, _P.TLS),
    Phrase("SEC_E_WRONG_PRINCIPAL (0x80090322)", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("SEC_E_ILLEGAL_MESSAGE (0x80090326)", _S.TLS, _P.TLS),
    Phrase("SEC_E_ALGORITHM_MISMATCH (0x80090331)", _S.TLS, _P.TLS),
    Phrase("SEC_E_UNSUPPORTED_FUNCTION (0x80090302)", _S.TLS, _P.TLS),
    Phrase("SEC_E_INTERNAL_ERROR (0x80090304)", _S.TLS, _P.TLS, _DRESS),
    Phrase("SEC_E_INVALID_TOKEN (0x80090308)", _S.TLS, _P.TLS),
    Phrase("SEC_E_MESSAGE_ALTERED (0x8009030F)", _S.TLS, _P.TLS),
    Phrase("SEC_E_DECRYPT_FAILURE (0x80090330)", _S.TLS, _P.TLS, _DRESS),
    Phrase("SEC_E_NO_CREDENTIALS (0x8009030E)", _S.TLS, _P.TLS),
    Phrase("SEC_E_INCOMPLETE_CREDENTIALS (0x80090320)", _S.TLS, _P.TLS),
    Phrase("SEC_E_CONTEXT_EXPIRED (0x80090317)", _S.CLOSED, _P.TLS),
    Phrase("SEC_I_CONTEXT_EXPIRED", _S.CLOSED, None, _NAME),
    Phrase("CRYPT_E_REVOKED (0x80092010)", _S.TLS, _P.TLS),
    Phrase("CRYPT_E_NO_REVOCATION_CHECK (0x80092012)", _S.TLS, _P.TLS),
    Phrase("CRYPT_E_REVOCATION_OFFLINE (0x80092013)", _S.TLS, _P.TLS),
    Phrase("schannel: SNI or certificate check failed:", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("schannel: next InitializeSecurityContext failed:", _S.TLS, _P.TLS, _DRESS),
    Phrase("schannel: initial InitializeSecurityContext failed:", _S.TLS, _P.TLS, _DRESS),
    Phrase("schannel: next InitializeSecurityContext failed: Unknown error (0x80092012)", _S.TLS, _P.TLS, _DRESS),
    Phrase("schannel: failed to receive handshake, SSL/TLS connection failed", _S.CLOSED, _P.TLS),
    Phrase("schannel: failed to receive handshake, need more data", _S.TLS, _P.TLS, _DRESS),
    Phrase("schannel: failed to send initial handshake data:", _S.CLOSED, _P.TLS),
    Phrase("schannel: failed to send next handshake data:", _S.CLOSED, _P.TLS),
    Phrase("schannel: failed to read data from server:", _S.TLS, _P.TLS, _DRESS),
    Phrase("schannel: renegotiation failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("schannel: renegotiation timeout", _S.TIMEOUT, _P.TLS),
    Phrase("schannel: timed out sending data (bytes sent:", _S.TIMEOUT, _P.SEND),
    Phrase("schannel: server certificate name verification failed", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("schannel: connection hostname () did not match against certificate name ()", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("schannel: CertGetNameString() failed to match connection hostname () against server certificate names", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("schannel: the certificate chain is incomplete", _S.TLS, _P.TLS),
    Phrase("schannel: trust for this certificate or one of the certificates in the certificate chain has been revoked", _S.TLS, _P.TLS),
    Phrase("schannel: this certificate or one of the certificates in the certificate chain is not time valid", _S.TLS, _P.TLS),
    Phrase("schannel: the certificate or certificate chain is based on an untrusted root", _S.TLS, _P.TLS),
    Phrase("schannel: the revocation status is unknown", _S.TLS, _P.TLS),
    Phrase("schannel: AcquireCredentialsHandle failed:", _S.TLS, _P.TLS, _DRESS),
    # curl/curl rc-8_22_0-2-30 lib/vtls/schannel*.c, lib/strerror.c (SEC_E_*); texts memory
    # [not found literally: memory or older version]
    Phrase("The certificate chain was issued by an authority that is not trusted.", _S.TLS, _P.TLS),
    Phrase("An unknown error occurred while processing the certificate.", _S.TLS, _P.TLS),
    Phrase("The target principal name is incorrect.", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("The message received was unexpected or badly formatted.", _S.TLS, _P.TLS),
    Phrase("The client and server cannot communicate, because they do not possess a common algorithm.", _S.TLS, _P.TLS),
    Phrase("The function requested is not supported", _S.TLS, _P.TLS),
    Phrase("The Local Security Authority cannot be contacted", _S.TLS, _P.TLS),
    Phrase("The token supplied to the function is invalid", _S.TLS, _P.TLS),
    Phrase("The message or signature supplied for verification has been altered", _S.TLS, _P.TLS),
    Phrase("The certificate is revoked.", _S.TLS, _P.TLS),
    Phrase("The revocation function was unable to check revocation for the certificate.", _S.TLS, _P.TLS),
    Phrase("The revocation function was unable to check revocation because the revocation server was offline.", _S.TLS, _P.TLS),
    Phrase("CERT_E_EXPIRED", _S.TLS, _P.TLS, _NAME),
    Phrase("A required certificate is not within its validity period when verifying against the current system clock", _S.TLS, _P.TLS),
    Phrase("CERT_E_UNTRUSTEDROOT", _S.TLS, _P.TLS, _NAME),
    Phrase("A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider.", _S.TLS, _P.TLS),
    Phrase("CERT_E_CHAINING", _S.TLS, _P.TLS, _NAME),
    Phrase("A certificate chain could not be built to a trusted root authority.", _S.TLS, _P.TLS),
    Phrase("CERT_E_CN_NO_MATCH", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("The certificate's CN name does not match the passed value.", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
)
