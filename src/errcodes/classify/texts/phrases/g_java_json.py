"""g_java_json"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS = Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # gson / jackson / org.json / kotlinx / moshi / fastjson, memory
    Phrase("com.google.gson.JsonIOException", _S.JSON, None, _DRESS),
    Phrase("java.io.EOFException: End of input at line 1 column 1 path $", _S.JSON),
    Phrase("com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException: Unrecognized field", _S.JSON),
    Phrase("com.fasterxml.jackson.databind.exc.InvalidFormatException: Cannot deserialize value of type", _S.JSON),
    Phrase("kotlinx.serialization.MissingFieldException: Field '' is required for type with serial name", _S.JSON),
    Phrase("jakarta.json.stream.JsonParsingException: Unexpected char", _S.JSON),
)
