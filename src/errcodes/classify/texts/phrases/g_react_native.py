"""g_react_native"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # facebook/react-native Libraries/Network, okhttp/NSURLSession below; memory
    Phrase("Network request failed", _S.STATUS, None, _CANCELED),
    Phrase("Possible Unhandled Promise Rejection (id: 0): TypeError: Network request failed", _S.STATUS, None, _CANCELED),
)
