"""A text in which things and ends are marked, and what stands around them."""

from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.places import WordPlaces
from errcodes.classify.words.splitting import lower_case
from errcodes.classify.words.syntax import MEANT

__all__ = ["END_OF_CLAUSE", "PUNCTUATION", "Mark", "MarkedText"]

_DURING = frozenset({"during", "on", "when", "while"})
#: `in time`, `within 5 s`, and not `within 3 attempts`: what is counted, and where, is no time.
_IN_TIME = LazyPattern(
    r"\b(?:in time\b|within\b(?!(?: \S+){0,5}? "
    r"(?:attempts|cluster|hops|(?<!time )limit|network|pool|range|retries|tries)\b))"
)
_DENIALS = frozenset({"never", "not"})
#: So many words behind an end say how it came about.
_NEAR = 4
#: What ends a clause: what failed in the one says nothing of the next. First stands a class of
#: letters that are rare, at which alone `re` then looks for a match.
END_OF_CLAUSE = LazyPattern(
    r"[.;!?,|<>{}\n–—-](?:(?<=[\n|<>{}])|(?<=[.;!?,])(?:\s|$)|(?<=\s[-–—])\s)"
)
#: Behind an end that comes first begins what it is about: not behind one of these.
PUNCTUATION = LazyPattern(r"[:;,.()\[\]{}=|<>]")
_IN_PARENTHESES = LazyPattern(r"\([^()]*\)")
#: Which one it is: `the connection#0[session=24] is closed`
_NUMBERED = LazyPattern(r"\A(?:#\d+|\[[^\]\n]*\])+(?=\s)")
#: What a host's name goes on with
_MORE_OF_HOST = LazyPattern(r"\.[a-z][\w-]*(?:\.[a-z]|[:/]\w)")
#: A colon that an address follows: `connection to the broker at: tcp://192.0.2.1:1883 failed`
_AT_ADDRESS = LazyPattern(r":(?= [a-z]{2,6}://)")
#: What is under way, and ends no sentence: `Connecting to 192.0.2.1... failed`.
_PROGRESS = "..."


class Mark(NamedTuple):
    """A thing or an end in a text: its first word, the word behind its last, and its name."""

    start: int
    end: int
    name: str


class MarkedText:
    """A text in which things and ends are marked: its letters, and its words.

    Args:
        text: The letters.
        words: The words, in lower case.
    """

    def __init__(self, text: str, words: Sequence[str]) -> None:
        self.text = text
        self.words = words
        self._places: WordPlaces | None = None

    def span(self, at: int) -> tuple[int, int]:
        """Give where a word begins and ends among the letters."""
        places = self._places
        if places is None:
            places = self._places = WordPlaces(lower_case(self.text), self.words)
        begin = places.begin(at)
        return begin, begin + len(self.words[at])

    def before(self, at: int) -> str:
        """Give the letters before a word."""
        return self.text[: self.span(at)[0]]

    def is_whole(self, mark: Mark) -> bool:
        """Tell whether nothing divides the words of a mark, as a colon might."""
        begin, end = self.span(mark.start)[0], self.span(mark.end - 1)[1]
        return PUNCTUATION.search(self.text, begin, end) is None

    def is_followed_by_deed(self, ending: Mark) -> bool:
        """Tell a time-out that came from one that is set: `timeout reading`, `timeout during`."""
        word = self.words[ending.end] if ending.end < len(self.words) else ""
        return word.endswith("ing") or word in _DURING

    def is_in_address(self, ending: Mark) -> bool:
        """Tell a word that only a host's name has: `https://broken.example.com`."""
        begin, end = self.span(ending.start)[0], self.span(ending.end - 1)[1]
        before = self.text[max(0, begin - 2) : begin]
        return before == "//" or _MORE_OF_HOST.match(self.text, end) is not None

    def is_denied(self, ending: Mark) -> bool:
        """Tell an end that has not come: `the connection was not lost`."""
        at = ending.start
        last = self.words[at - 1] if at else ""
        if last in _DENIALS:
            return True
        if at < 2 or last not in {"longer", "t"}:
            return False
        return self.words[at - 2] == "no" if last == "longer" else self.words[at - 2][-1] == "n"

    def is_meant(self, end: int) -> bool:
        """Tell an ordinary end of a connection: `socket closed gracefully`.

        Args:
            end: The word behind it.
        """
        return not MEANT.isdisjoint(self.words[end : end + _NEAR])

    def is_limited(self, end: int) -> bool:
        """Tell what was not done in time: `could not connect to the hub within 5 s`.

        Args:
            end: The word behind what was not done.
        """
        if "within" not in self.words[end:] and "time" not in self.words[end:]:
            return False
        return _IN_TIME.search(self.clause_behind(end)) is not None

    def between(self, one: Mark, other: Mark) -> str:
        """Give the letters between two marks, without dots and what stands in parentheses."""
        between = self.text[self.span(one.end - 1)[1] : self.span(other.start)[0]]
        between = _AT_ADDRESS.sub(" ", _NUMBERED.sub("", between))
        if _PROGRESS in between:
            between = between.replace(_PROGRESS, " ")
        return _IN_PARENTHESES.sub("", between) if "(" in between else between

    def clause_behind(self, end: int) -> str:
        """Give what is left of a clause from where the word before a word ends."""
        start = self.span(end - 1)[1]
        over = END_OF_CLAUSE.search(self.text, start)
        return self.text[start : over.start() if over else len(self.text)]
