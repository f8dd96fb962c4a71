"""The names of Python's exception classes, as they stand at the beginning of a text."""

from errcodes.classify.facts import Strength
from errcodes.classify.known_names import NAMES
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_WEIGHTS = {
    Strength.SHAPE: Weight.DRESS,
    Strength.HINT: Weight.DRESS,
    Strength.CANCELED: Weight.CANCELED,
    Strength.DRESS: Weight.DRESS,
    Strength.CERTIFICATE: Weight.CERTIFICATE,
}
#: Names that other programs give to other things, or that hold for too much.
_COMMON = frozenset(
    {
        *("CancelledError", "ConnectionError", "EOFError", "Error", "OSError", "TimeoutError"),
        *("Cancelled", "abort", "Timeout", "RecursionError", "UnicodeError", "ReadError"),
        *("HTTPException", "ParseError", "URLError", "RetryError", "ValidationError"),
        *("DecodeError", "ContentTypeError", "TooManyRedirects", "IncompleteRead"),
        *("UnicodeDecodeError", "TooSlowError", "SSLError", "WriteError", "NotConnected"),
    }
)


def _rows() -> dict[str, Phrase]:
    rows: dict[str, Phrase] = {}
    for qualified, told in NAMES.items():
        name = qualified.rpartition(".")[2]
        if name not in _COMMON and told.symptom is not None:
            weight = _WEIGHTS.get(told.strength, Weight.NAME)
            rows[name] = Phrase(name, told.symptom, told.phase, weight)
    return rows


ROWS: tuple[Phrase, ...] = tuple(_rows().values())
