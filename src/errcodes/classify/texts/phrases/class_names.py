"""The names and the words that exceptions of Python are known by, as they stand in a text."""

from collections.abc import Iterator

from errcodes.classify.facts import Strength
from errcodes.classify.known_names import NAMES
from errcodes.classify.prose import PROSE
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_NAME_WEIGHTS = {
    Strength.SHAPE: Weight.DRESS,
    Strength.HINT: Weight.DRESS,
    Strength.CANCELED: Weight.CANCELED,
    Strength.DRESS: Weight.DRESS,
    Strength.CERTIFICATE: Weight.CERTIFICATE,
}
_WORD_WEIGHTS = {
    Strength.NUMBER: Weight.NUMBER,
    Strength.PLACE: Weight.NUMBER,
    Strength.CERTIFICATE: Weight.CERTIFICATE,
}
#: Names that other programs give to other things, or that hold for too much.
_COMMON_NAMES = frozenset(
    {
        *("Cancelled", "CancelledError", "ConnectionError", "ContentTypeError", "DecodeError"),
        *("EOFError", "Error", "HTTPException", "IncompleteRead", "NotConnected", "OSError"),
        *("ParseError", "ReadError", "RecursionError", "RetryError", "SSLError", "Timeout"),
        *("TimeoutError", "TooManyRedirects", "TooSlowError", "URLError", "UnicodeDecodeError"),
        *("UnicodeError", "ValidationError", "WriteError", "abort"),
    }
)
#: Words that say too little without the class that they are raised with.
_COMMON_WORDS = frozenset(
    {
        *(
            "Connect call failed ",
            "Connection lost",
            "Connection timed out",
            "End of input stream",
            "HTTP ",
            "Server ",
        ),
        *("SSL error: ", "[SSL: ", "[SSL] ", "doesn't match", "got more than ", "timeout expired"),
        *("closed the connection", "too many redirects"),
    }
)


def _names() -> Iterator[Phrase]:
    named = {qualified.rpartition(".")[2]: told for qualified, told in NAMES.items()}
    for name, told in named.items():
        if name not in _COMMON_NAMES and told.symptom is not None:
            weight = _NAME_WEIGHTS.get(told.strength, Weight.NAME)
            yield Phrase(name, told.symptom, told.phase, weight)


def _words() -> Iterator[Phrase]:
    for row in PROSE:
        if row.words not in _COMMON_WORDS:
            weight = _WORD_WEIGHTS.get(row.strength, Weight.WORDS)
            yield Phrase(row.words, row.symptom, row.phase, weight)


ROWS: tuple[Phrase, ...] = (*_names(), *_words())
