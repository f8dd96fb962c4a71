"""The template of a line: what a log repeats, with other numbers in the same places.

Of two lines of one template that differ in a moment, an address, or the number of a process or of
a block, one says what the other says. So each template is looked into once.
"""

import re
from functools import cache, lru_cache

import attrs

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.named_codes import NUMBERS
from errcodes.classify.texts.quiet_lines import notable_numbers, telling_places
from errcodes.classify.words.packaged_tables import long_numbers
from errcodes.classify.words.splitting import DIGIT, digits_alike

__all__ = ["masked"]

#: Longer texts seldom come again, and have more numbers than it pays to look at.
_LONGEST_LINE = 1_000
#: With all digits alike: an identifier (RFC 9562, section 4), a date, a time of day, an address: no
#: number of a failure; and a number of four digits and more, which is one if a table has it. Most
#: numbers are shorter, which the first look tells.
_MASKED = LazyPattern(
    r"8(?=[8:./-]{3})(?:8{7}(?:-8{4}){3}-8{12}|888[/-]88[/-]88(?!8)|8:88:88(?:[.,]8+)?"
    r"|8{0,2}(?:\.8{1,3}){3}|(8{3,9})(?!8)|8{10,})"
)
#: In hexadecimal: an identifier, an address in memory, and the number of a trace (W3C Trace
#: Context, section 3.2). The numbers of failures have no more than eight digits.
_HEXADECIMAL = LazyPattern(
    r"[^0-9A-Za-z](?=8x|[8a-f]{8})"
    r"(?:[8a-f]{8}(?:-[8a-f]{4}){3}-[8a-f]{12}|8x[8a-f]{9,}|[8a-f]{16,})(?![0-9A-Za-z])"
)
_DIGITS_OF_LETTERS = str.maketrans("abcdef", DIGIT * 6)
#: Stands for a digit that says nothing, which then is the same in every line.
_HIDDEN = "\0"
_KEPT = bytes([0x00, *(0xFF for _ in range(255))])
_FILLED = bytes([ord(DIGIT), *(0x00 for _ in range(255))])
#: A line with more long numbers is not looked into as one that comes again.
_MOST_NUMBERS = 20
#: A number behind this says something that no table has: two of its digits tell the class of the
#: state (ISO 9075-2, 24.1).
_OF_CLASSES = "sqlstate"
#: A list may number its lines, one after the other.
_NUMBERED_LINE = f"\n{DIGIT}"
#: In a text these are escaped letters.
_ESCAPED = "\\u"
#: A number that begins so may be written otherwise in a table: `ORA-03114`, `0x0000059C`.
_ZERO = "0"


@attrs.frozen
class _Quiet:
    """A line that reports nothing by its words.

    Attributes:
        telling: Where the numbers stand by one of which alone it may report something.
    """

    telling: tuple[slice, ...]

    def masked(self, line: str) -> str | None:
        """Give the line, if it may report something."""
        numbers = map(line.__getitem__, self.telling)
        return None if notable_numbers().isdisjoint(numbers) else line


@attrs.frozen
class _Telling:
    """A line that may report something.

    Attributes:
        kept: The bits of the line that may say something.
        filled: What stands instead of the others.
        long: Where the numbers stand of which only those say something that a table has.
    """

    kept: int
    filled: int
    long: tuple[slice, ...]

    def masked(self, line: str) -> str:
        """Give a line of this template with the same digit for all that say nothing."""
        written = line.encode("utf-8", "surrogatepass")
        bits = int.from_bytes(written, "big") & self.kept | self.filled
        masked = bits.to_bytes(len(written), "big").decode("utf-8", "surrogatepass")
        known = _known_numbers()
        for place in self.long:
            number = line[place]
            if number in known or number[0] == _ZERO:
                masked = masked[: place.start] + number + masked[place.stop :]
        return masked


@attrs.frozen
class _Unlike:
    """A line that has no other one of its template."""

    def masked(self, line: str) -> str:
        """Give the line."""
        return line


_UNLIKE = _Unlike()


def masked(text: str) -> str | None:
    """Give a text with one digit for all that say nothing; None for a line that reports nothing.

    Every letter stays in its place, and so does each number that may be that of a failure.

    >>> masked("2024-05-01T03:56:26.503 hub[24117]: 192.0.2.1:443 answered 503 after 30000 ms")
    '8888-88-88T88:88:88.888 hub[88888]: 888.8.8.8:443 answered 503 after 88888 ms'
    >>> masked("2024-05-01T03:56:26.250 hub[24117]: listening on 192.0.2.1:8883")
    """
    if len(text) > _LONGEST_LINE or _ESCAPED in text:
        return text
    return _template(digits_alike(text)).masked(text)


@cache
def _known_numbers() -> frozenset[str]:
    return long_numbers() | NUMBERS


@lru_cache(maxsize=4_096)
def _template(letters: str) -> _Quiet | _Telling | _Unlike:
    """Give the template of lines by their letters, with all digits alike."""
    alike = _HEXADECIMAL.sub(_with_digits, letters)
    if alike != letters:
        return _template(alike)
    telling = telling_places(letters)
    if telling is not None:
        return _Quiet(telling)
    alone = _OF_CLASSES in letters.lower() or _NUMBERED_LINE in letters
    return _UNLIKE if alone else _with_masks(letters)


def _with_digits(number: re.Match[str]) -> str:
    return number[0].translate(_DIGITS_OF_LETTERS)


def _with_masks(letters: str) -> _Telling | _Unlike:
    long: list[slice] = []

    def hidden(match: re.Match[str]) -> str:
        if match[1]:
            long.append(slice(*match.span()))
        return match[0].replace(DIGIT, _HIDDEN)

    written = _MASKED.sub(hidden, letters.replace(_HIDDEN, " ")).encode("utf-8", "surrogatepass")
    if len(long) > _MOST_NUMBERS:
        return _UNLIKE
    kept, filled = (int.from_bytes(written.translate(each), "big") for each in (_KEPT, _FILLED))
    return _Telling(kept, filled, tuple(long))
