"""g_jdk_http"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # openjdk/jdk java.net.http jdk.internal.net.http, memory
    Phrase("java.io.IOException: too many concurrent streams", _S.PROTOCOL, _P.RECEIVE),
    Phrase("java.io.IOException: fixed content-length: , bytes received:", _S.CLOSED, _P.RECEIVE),
    Phrase("java.io.IOException: chunked transfer encoding, state:", _S.CLOSED, _P.RECEIVE),
    Phrase("java.io.IOException: Tunnel failed, got: 502", _S.REFUSED, _P.PROXY),
    Phrase("java.io.IOException: proxy authentication required", _S.REFUSED, _P.PROXY),
    Phrase("java.io.IOException: HTTP/2 client stopped", _S.CANCELED, None, _CANCELED),
    Phrase("java.io.IOException: closed", _S.CLOSED),
)
