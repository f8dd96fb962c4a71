"""g_wolfssl"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _CERTIFICATE = Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # wolfSSL/wolfssl wolfssl/error-ssl.h, memory
    Phrase("wolfSSL error: peer subject name mismatch -322", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("ASN no signer error to confirm failure -188", _S.TLS, _P.TLS, _DRESS),
    Phrase("ASN date error, current date is after expiration -151", _S.TLS, _P.TLS, _DRESS),
    Phrase("ASN date error, current date is before start of validity -150", _S.TLS, _P.TLS, _DRESS),
    Phrase("received alert fatal error -313", _S.TLS, _P.TLS),
    Phrase("peer sent close notify alert -400", _S.CLOSED),
    Phrase("error state on socket -308", _S.CLOSED),
    Phrase("record layer version error -326", _S.TLS, _P.TLS, _DRESS),
    Phrase("can't match cipher suite -501", _S.TLS, _P.TLS),
)
