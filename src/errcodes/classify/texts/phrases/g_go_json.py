"""g_go_json"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # golang/go encoding/json, memory
    Phrase("looking for beginning of object key string", _S.JSON),
    Phrase("json: unknown field", _S.JSON),
    Phrase("json: invalid use of ,string struct tag", _S.JSON),
    Phrase("readObjectStart: expect { or n, but found", _S.JSON),
    Phrase("ReadString: expects or n, but found", _S.JSON),
    Phrase("jsontext: invalid character", _S.JSON),
    Phrase("jsontext: unexpected EOF", _S.JSON),
)
