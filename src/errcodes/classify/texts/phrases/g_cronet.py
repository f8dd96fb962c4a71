"""g_cronet"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # chromium components/cronet NetworkException/CallbackException, memory
    Phrase("Exception in CronetUrlRequest: net::ERR_", _S.STATUS, None, _CANCELED),
)
