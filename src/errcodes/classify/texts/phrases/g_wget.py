"""g_wget"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # wget 1.x src (gnu savannah), memory; messages in English locale
    Phrase("ERROR: cannot verify 's certificate, issued by", _S.TLS, _P.TLS),
    Phrase("Unable to locally verify the issuer's authority.", _S.TLS, _P.TLS),
    Phrase("ERROR: The certificate of ‘' doesn't have a known issuer.", _S.TLS, _P.TLS),
    Phrase("Proxy tunneling failed:", _S.REFUSED, _P.PROXY),
    Phrase("wget: bad address '", _S.UNRESOLVED),
)
