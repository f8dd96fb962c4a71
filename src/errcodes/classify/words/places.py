"""Where the words of a text stand among its letters, looked for only as it is asked."""

from collections.abc import Sequence

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["WordPlaces", "word_span"]

_WORD = LazyPattern(r"\S+")


def word_span(plain: str, start: int, end: int) -> tuple[int, int]:
    """Give the words that some letters are: the first, and the one behind the last.

    Args:
        plain: The text with nothing left but its words.
        start: The first letter.
        end: The letter behind the last.

    >>> word_span("not sent  550 5 7 1 rejected", 10, 19)
    (2, 6)
    """
    first = len(plain[:start].split())
    return first, first + len(plain[start:end].split())


class WordPlaces:
    """The places of the words of a text.

    Args:
        plain: The text with nothing left but its words.
        words: The words.

    >>> places = WordPlaces("to be or not to be", ["to", "be", "or", "not", "to", "be"])
    >>> places.begin(3), places.begin(5)
    (9, 16)
    """

    __slots__ = ("_plain", "_starts", "_words")

    def __init__(self, plain: str, words: Sequence[str]) -> None:
        self._plain = plain
        self._words = words
        self._starts: list[int] | None = None

    def begin(self, at: int) -> int:
        """Give where a word begins."""
        if self._starts is not None:
            return self._starts[at]
        plain, word = self._plain, self._words[at]
        begin = plain.find(word)
        if plain.find(word, begin + 1) < 0:
            return begin
        self._starts = [match.start() for match in _WORD.finditer(plain)]
        return self._starts[at]
