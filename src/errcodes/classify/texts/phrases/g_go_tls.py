"""g_go_tls"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _CERTIFICATE = Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # golang/go src/crypto/tls/alert.go, handshake*.go, crypto/x509/verify.go, memory
    Phrase("remote error: tls: close notify", _S.CLOSED),
    Phrase("local error: tls:", _S.TLS, _P.TLS, _DRESS),
    Phrase("tls: received record with version when expecting version", _S.TLS, _P.TLS),
    Phrase("tls: no supported versions satisfy MinVersion and MaxVersion", _S.TLS, _P.TLS),
    Phrase("tls: server chose an unconfigured cipher suite", _S.TLS, _P.TLS),
    Phrase("tls: server's identity changed during renegotiation", _S.TLS, _P.TLS),
    Phrase("tls: server selected unadvertised ALPN protocol", _S.TLS, _P.TLS),
    Phrase("tls: server did not select an ALPN protocol", _S.TLS, _P.TLS),
    Phrase("tls: downgrade attempt detected, possibly due to a MitM attack or a broken middlebox", _S.TLS, _P.TLS),
    Phrase("tls: failed to parse certificate from server:", _S.TLS, _P.TLS),
    Phrase("tls: handshake message of length bytes exceeds maximum of", _S.TLS, _P.TLS),
    Phrase("tls: unexpected message", _S.TLS, _P.TLS),
    Phrase("tls: use of closed connection", _S.CLOSED),
    Phrase("tls: client didn't provide a certificate", _S.TLS, _P.TLS),
    Phrase("tls: private key does not match public key", _S.TLS, _P.TLS),
    Phrase("tls: CurvePreferences includes unsupported curve", _S.TLS, _P.TLS),
    Phrase("tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config", _S.TLS, _P.TLS),
    Phrase("x509: Common Name is not a valid hostname:", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("x509: a root or intermediate certificate is not authorized to sign for this name:", _S.TLS, _P.TLS),
    Phrase("x509: a root or intermediate certificate is not authorized for an extended key usage:", _S.TLS, _P.TLS),
    Phrase("x509: certificate specifies an incompatible key usage", _S.TLS, _P.TLS),
    Phrase("x509: certificate is not authorized to sign other certificates", _S.TLS, _P.TLS),
    Phrase("x509: too many intermediates for path length constraint", _S.TLS, _P.TLS),
    Phrase("x509: issuer name does not match subject from issuing certificate", _S.TLS, _P.TLS),
    Phrase("x509: issuer has name constraints but leaf doesn't have a SAN extension", _S.TLS, _P.TLS),
    Phrase("x509: system root pool is not available on Windows", _S.TLS, _P.TLS),
    Phrase("x509: negative serial number", _S.TLS, _P.TLS),
    Phrase("x509: certificate name does not match input", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("x509: certificate is not standards compliant", _S.TLS, _P.TLS),
)
