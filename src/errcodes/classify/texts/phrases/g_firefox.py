"""g_firefox"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # mozilla netwerk nsError / neterror codes, memory
    Phrase("NetworkError when attempting to fetch resource.", _S.STATUS, None, _CANCELED),
    Phrase("The connection has timed out", _S.TIMEOUT),
    Phrase("Server Not Found", _S.UNRESOLVED),
    Phrase("Secure Connection Failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("The connection was interrupted", _S.CLOSED),
    Phrase("The proxy server is refusing connections", _S.REFUSED, _P.PROXY),
)
