"""g_glibc"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # glibc strerror, os.strerror on this machine
    Phrase("[Errno 110] Connection timed out", _S.TIMEOUT),
    Phrase("(110: Connection timed out)", _S.TIMEOUT),
    Phrase("ETIMEDOUT (Connection timed out)", _S.TIMEOUT),
)
