"""What lines of a kind hold somewhere, looked for only where a rare part of it is there."""

import re
from collections.abc import Iterable, Iterator

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["Marks"]

#: What few lines have stands first; what is no ASCII letter has no place here, and goes before.
_RAREST_FIRST = "`\\<>{}@#|+;&$*[]=!\"'(:/,-. "
#: Each word of a mark is one of the words of a line with the mark.
_WHOLE_WORD = re.compile(r"[A-Za-z0-9_]+")


class Marks:
    """The marks of all kinds, by a word or a letter that a line with the mark has.

    Attributes:
        words: The words.
    """

    def __init__(self, rows: Iterable[tuple[str, Kind]]) -> None:
        self._by_word: dict[str, list[tuple[str, Kind]]] = {}
        self._by_letter: dict[str, list[tuple[str, Kind]]] = {}
        for mark, kind in rows:
            words = sorted(_WHOLE_WORD.findall(mark), key=len)
            table, key = (
                (self._by_word, words[-1].lower()) if words else (self._by_letter, _rarest(mark))
            )
            table.setdefault(key, []).append((mark, kind))
        self.words = frozenset(self._by_word)
        #: Those that a text without any but ASCII letters may have, and all.
        self._ascii = tuple((key, marks) for key, marks in self._by_letter.items() if key.isascii())
        self._all = tuple(self._by_letter.items())

    def kinds(self, text: str, words: Iterable[str]) -> Iterator[Kind]:
        """Give the kinds whose marks a line has.

        Args:
            text: The line.
            words: Those of its words that are among `words`.
        """
        for word in self.words.intersection(words):
            for mark, kind in self._by_word[word]:
                if mark in text:
                    yield kind
        for letter, marks in self._ascii if text.isascii() else self._all:
            if letter in text:
                for mark, kind in marks:
                    if mark in text:
                        yield kind


def _rarest(mark: str) -> str:
    """Give the letter of a mark that the fewest lines have."""
    return min(mark, key=_RAREST_FIRST.find)
