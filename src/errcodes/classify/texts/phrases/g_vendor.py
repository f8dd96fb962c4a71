"""g_vendor"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CERTIFICATE = Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # /work/shared/seeds (vendor table) and DESIGN section 6
    Phrase("not verified:", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
)
