"""The names and the words that Python's exceptions are known by, as they stand in a text."""

from collections.abc import Collection, Iterator

from errcodes.classify.evidence import Weight
from errcodes.classify.facts import Strength
from errcodes.classify.known_names import NAMES
from errcodes.classify.prose import PROSE
from errcodes.classify.spaces.grpc import GRPC_WORDS
from errcodes.classify.spaces.http import STATUSES
from errcodes.classify.words.rows import Phrase
from errcodes.classify.words.splitting import split

__all__ = ["rows"]

_NAME_WEIGHTS = {
    Strength.SHAPE: Weight.WRAPPER,
    Strength.HINT: Weight.WRAPPER,
    Strength.CANCELED: Weight.CANCELED,
    Strength.DRESS: Weight.WRAPPER,
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
        *(
            "closed the connection",
            "too many redirects",
            "Socket closed",
            "invalid literal for int() with base 16: b'",
        ),
        *("Failed to connect", "closed unexpectedly", "read 0 bytes", "unexpectedly closed"),
        *("AlertReceived(", "InvalidCertificate(", "InvalidMessage("),
    }
)


def rows(taken: Collection[tuple[str, ...]]) -> Iterator[Phrase]:
    """Give a row for each name, and for the words of each exception, that no other table has.

    Args:
        taken: The words of the rows of the other tables.
    """
    seen = set(taken)
    for row in (*_names(), *_words()):
        words = tuple(split(row.words))
        if words not in seen:
            seen.add(words)
            yield row


def _names() -> Iterator[Phrase]:
    named = {qualified.rpartition(".")[2]: told for qualified, told in NAMES.items()}
    for name, told in named.items():
        if name not in _COMMON_NAMES and told.symptom is not None:
            weight = _NAME_WEIGHTS.get(told.strength, Weight.CLASS)
            yield Phrase(name, told.symptom, told.phase, weight)


def _words() -> Iterator[Phrase]:
    for row in PROSE:
        # The statuses have a table of their own.
        if row.words not in _COMMON_WORDS and row.symptom not in STATUSES.values():
            weight = _WORD_WEIGHTS.get(row.strength, Weight.WORDS)
            yield Phrase(row.words, row.symptom, row.phase, weight)
    for words, told in GRPC_WORDS.items():
        if words not in _COMMON_WORDS:
            yield Phrase(words, *told)
