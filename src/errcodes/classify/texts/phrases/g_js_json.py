"""g_js_json"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # v8 messages (old and new), SpiderMonkey, JavaScriptCore, memory
    Phrase("Unexpected non-whitespace character after JSON at position", _S.JSON),
    Phrase("JSON.parse: unterminated string at line", _S.JSON),
    Phrase("JSON.parse: expected property name or '}' at line", _S.JSON),
)
