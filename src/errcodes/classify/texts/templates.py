"""The template of a line: what a log repeats, with other numbers in the same places.

Of two lines that differ only in digits which say nothing, of a date, a time of day, an address or a
number that no table has, one says what the other says. So each template is looked into once.
"""

import re
from functools import cache, lru_cache

import attrs

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.named_codes import NUMBERS
from errcodes.classify.texts.quiet_lines import notable_numbers, notable_places
from errcodes.classify.words.packaged_tables import long_numbers
from errcodes.classify.words.splitting import DIGIT, digits_alike

__all__ = ["masked"]

#: Longer texts seldom come again, and have more numbers than it pays to look at.
_LONGEST_LINE = 1_000
#: With all digits alike: a date, a time of day, an address (of which a first number of one digit is
#: as good as that of a failure); and a number of four digits and more, which is one if a table has
#: it. Most numbers are shorter, which the first look tells.
_MASKED = LazyPattern(
    r"8(?=[8:./-]{3})(?<!8.)(?:888[/-]88[/-]88(?!8)|8(?<![:8]..):88:88(?:[.,]8+)?(?![8:])"
    r"|8{1,2}(?:\.8{1,3}){3}(?!8|\.8)|(?P<host>(?:\.8{1,3}){3})(?!8|\.8)"
    r"|(?P<number>8{3,9})(?!8)|8{10,})"
)
#: In hexadecimal: an identifier (RFC 9562, section 4), an address in memory, and the number of a
#: trace (W3C Trace Context, section 3.2). The numbers of failures have no more than eight digits.
_HEXADECIMAL = LazyPattern(
    r"[^0-9A-Za-z](?=8x|[8a-f]{8})"
    r"(?:[8a-f]{8}(?:-[8a-f]{4}){3}-[8a-f]{12}|8x[8a-f]{9,}|[8a-f]{16,})(?![0-9A-Za-z])"
)
#: Few lines have as many hexadecimal digits in a row, which is sooner seen.
_IN_A_ROW = b"8" * 8
_ALL_ALIKE = bytes.maketrans(b"abcdef", b"888888")
#: Stand for a digit that says nothing, which then is the same in every line, and for a letter of
#: what is hexadecimal.
_HIDDEN, _HIDDEN_LETTER = "\0", "\1"
_HIDDEN_LETTERS = str.maketrans("8abcdef", _HIDDEN_LETTER * 7)
_HIDDEN_DIGITS = str.maketrans("8abcdef", _HIDDEN * 7)
_OTHERS = range(2, 256)
_KEPT = bytes([0x00, 0x00, *(0xFF for _ in _OTHERS)])
_FILLED = bytes([ord(DIGIT), ord("a"), *(0x00 for _ in _OTHERS)])
#: A line with more long numbers is not looked into as one that comes again.
_MOST_NUMBERS = 20
#: A number behind this says something that no table has: two of its digits tell the class of the
#: state (ISO 9075-2, 24.1).
_OF_CLASSES = "sqlstate"
#: A list may number its lines, one after the other.
_NUMBERED_LINE = LazyPattern(r"\n[\s*+•#;/-]*8")
#: In a text these are escaped letters.
_ESCAPED = "\\u"
#: A number that begins so may be written otherwise in a table: `ORA-03114`, `0x0000059C`.
_ZERO = "0"


@attrs.frozen
class _Quiet:
    """The template of lines that report nothing by their words.

    Attributes:
        notable: Where the numbers stand by one of which alone such a line may report something.
    """

    notable: tuple[slice, ...]

    def to_read(self, line: str) -> str | None:
        """Give what of a line has to be read: nothing, if it has no such number."""
        numbers = map(line.__getitem__, self.notable)
        return None if notable_numbers().isdisjoint(numbers) else line


@attrs.frozen
class _Masked:
    """The template of lines that may report something.

    Attributes:
        kept: The bits of such a line that may say something.
        filled: What stands instead of the others.
        long: Where the numbers stand of which only those say something that a table has.
    """

    kept: int
    filled: int
    long: tuple[slice, ...]

    def to_read(self, line: str) -> str:
        """Give a line with the same digit for all that say nothing."""
        written = line.encode("utf-8", "surrogatepass")
        bits = int.from_bytes(written, "big") & self.kept | self.filled
        read = bits.to_bytes(len(written), "big").decode("utf-8", "surrogatepass")
        known = _known_numbers()
        for place in self.long:
            number = line[place]
            if number in known or number[0] == _ZERO:
                read = read[: place.start] + number + read[place.stop :]
        return read


@attrs.frozen
class _Unlike:
    """Stands for the template of a line that no other one is like."""

    def to_read(self, line: str) -> str:
        """Give the line."""
        return line


_UNLIKE = _Unlike()


def masked(text: str) -> str | None:
    """Give a text with the same digit for all that say nothing; None for one that reports nothing.

    Every letter stays in its place, but for those of identifiers, and so does each number that may
    be that of a failure.

    >>> masked("2024-05-01T03:56:26.503 hub[24117]: 192.0.2.1:443 refused the connection")
    '8888-88-88T88:88:88.888 hub[88888]: 888.8.8.8:443 refused the connection'
    >>> masked("2024-05-01T03:56:26.250 hub[24117]: listening on 192.0.2.1:8883")
    """
    if len(text) > _LONGEST_LINE or _ESCAPED in text:
        return text
    return _template(digits_alike(text)).to_read(text)


@cache
def _known_numbers() -> frozenset[str]:
    return long_numbers() | NUMBERS


@lru_cache(maxsize=4_096)
def _template(letters: str) -> _Quiet | _Masked | _Unlike:
    """Give the template of lines by their letters, with all digits alike."""
    hidden = letters.replace(_HIDDEN, " ").replace(_HIDDEN_LETTER, " ")
    if _IN_A_ROW in letters.encode("utf-8", "surrogatepass").translate(_ALL_ALIKE):
        hidden = _HEXADECIMAL.sub(_identifier_hidden, hidden)
    places = _notable_places(hidden.replace(_HIDDEN_LETTER, _HIDDEN))
    return _with_masks(hidden) if places is None else _Quiet(places)


@lru_cache(maxsize=4_096)
def _notable_places(letters: str) -> tuple[slice, ...] | None:
    """Give where the numbers stand that may report something, whatever identifiers begin with."""
    if _HIDDEN in letters and notable_places(letters.replace(_HIDDEN, "a")) is None:
        return None
    return notable_places(letters.replace(_HIDDEN, DIGIT))


def _identifier_hidden(match: re.Match[str]) -> str:
    """Give an identifier as any other one that begins with a digit, or with a letter."""
    begin = 3 if match[0][2] == "x" else 1
    before, first, others = match[0][:begin], match[0][begin], match[0][begin + 1 :]
    if first == DIGIT:
        return before + _HIDDEN + others.translate(_HIDDEN_LETTERS)
    return before + _HIDDEN_LETTER + others.translate(_HIDDEN_DIGITS)


@lru_cache(maxsize=4_096)
def _with_masks(letters: str) -> _Masked | _Unlike:
    if _OF_CLASSES in letters.lower() or ("\n" in letters and _NUMBERED_LINE.search(letters)):
        return _UNLIKE
    long: list[slice] = []

    def hidden(match: re.Match[str]) -> str:
        kind = match.lastgroup
        if kind == "number":
            long.append(slice(*match.span()))
        digits = match[0].replace(DIGIT, _HIDDEN)
        return DIGIT + digits[1:] if kind == "host" else digits

    written = _MASKED.sub(hidden, letters).encode("utf-8", "surrogatepass")
    if len(long) > _MOST_NUMBERS:
        return _UNLIKE
    kept, filled = (int.from_bytes(written.translate(each), "big") for each in (_KEPT, _FILLED))
    return _Masked(kept, filled, tuple(long))
