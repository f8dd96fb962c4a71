"""g_jsse"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS, _CERTIFICATE = Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # openjdk/jdk sun.security.ssl, sun.security.validator, sun.security.provider.certpath,
    # memory
    Phrase("java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty", _S.TLS, _P.TLS),
    Phrase("java.lang.RuntimeException: Unexpected error: java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty", _S.TLS, _P.TLS, _DRESS),
    Phrase("java.io.IOException: HTTPS hostname wrong: should be <", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("HTTPS hostname wrong", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("is not accepted by client preferences", _S.TLS, _P.TLS),
    Phrase("javax.net.ssl.SSLPeerUnverifiedException: peer not authenticated", _S.TLS, _P.TLS),
)
