"""g_secure_transport"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # apple-oss Security/SecureTransport.h (errSSL*), SecBase.h, memory
    Phrase("certificate is not standards compliant", _S.TLS, _P.TLS),
)
