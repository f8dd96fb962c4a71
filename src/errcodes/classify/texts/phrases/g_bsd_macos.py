"""g_bsd_macos"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # BSD/macOS/musl strerror and gai_strerror, memory
    Phrase("Address not available", _S.REFUSED, _P.CONNECT),
    Phrase("No address associated with nodename", _S.UNRESOLVED),
    Phrase("Network dropped connection because of reset", _S.CLOSED),
    Phrase("Destination Net Unreachable", _S.NETWORK_DOWN),
    Phrase("Temporary failure resolving", _S.UNRESOLVED),
)
