"""A text split into words."""

import re
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = [
    "DIGIT",
    "LONGEST_TEXT",
    "bounded",
    "digits_alike",
    "lower_case",
    "rare_letters",
    "small_letters",
    "split",
    "unescaped",
]

#: Of a longer text the beginning and the end are read, so many characters in all: a trace begins
#: with the failure, and ends with the root of it.
LONGEST_TEXT = 12_000
_HALF = LONGEST_TEXT // 2
_ESCAPE = LazyPattern(r"\\u([0-9a-fA-F]{4})")  # RFC 8259, section 7.

_LETTERS = (ascii_lowercase + ascii_uppercase + digits + "_").encode()
_EVERYDAY = (ascii_letters + digits + " ,-.:").encode()
_LOWER_CASE = bytes(byte if byte in _LETTERS else ord(" ") for byte in range(256)).lower()
#: Stands for each digit where they are made alike: of no other one have the tables so few numbers
#: of it alone, 8 and no more.
DIGIT = "8"
_DIGITS_ALIKE = bytes.maketrans(b"012345679", DIGIT.encode() * 9)
#: Letters of the scripts of Europe, and the accents that may follow them (Unicode 15, Blocks.txt).
#: They belong to the word that they stand in; Han, Kana and Hangul stand beside words.
_EUROPEAN = LazyPattern("[\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u052f\u1d00-\u1fff]")
#: The bytes that those letters begin with in UTF-8 (RFC 3629, section 3).
_LEADING_EUROPEAN = bytes([*range(0xC2, 0xD5), 0xE1])
_SMALL_LETTERS = str.maketrans(ascii_uppercase, ascii_lowercase)


def bounded(text: str) -> str:
    """Give the beginning and the end of a longer text, as much as is read."""
    return f"{text[:_HALF]}\n{text[-_HALF:]}"


def unescaped(text: str) -> str:
    """Give a text with the letters that JSON writes as numbers.

    >>> unescaped(r"\u8bf7\u6c42\u8d85\u65f6")
    '请求超时'
    """
    return _ESCAPE.sub(_letter, text)


def _letter(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16))


def lower_case(text: str) -> str:
    """Give a text with nothing left but letters, digits and underscores, and all of it small.

    A letter with an accent is one of its word, and stands for no other.

    >>> lower_case("net::ERR_FAILED (-2)")
    'net  err_failed   2 '
    >>> lower_case("Error cr\u00edtico")
    'error cr_tico'
    """
    written = text.encode() if text.isascii() else _ascii(text)
    return written.translate(_LOWER_CASE).decode()


def digits_alike(text: str) -> str:
    """Give a text with the same digit in the place of each.

    >>> digits_alike("block 17 of 240")
    'block 88 of 888'
    """
    alike = text.encode("utf-8", "surrogatepass").translate(_DIGITS_ALIKE)
    return alike.decode("utf-8", "surrogatepass")


def rare_letters(text: str) -> frozenset[str]:
    """Give the letters of a text that few texts have; all of a text that has more than ASCII.

    >>> sorted(rare_letters("net::ERR_FAILED (-2)"))
    ['(', ')', '_']
    """
    if not text.isascii():
        return frozenset(text)
    return frozenset(text.encode().translate(None, _EVERYDAY).decode())


def small_letters(text: str) -> str:
    """Give a text in lower case, with every letter in its place.

    >>> len("İ".lower()), len(small_letters("İ"))
    (2, 1)
    """
    small = text.lower()
    return small if len(small) == len(text) else text.translate(_SMALL_LETTERS)


def split(text: str) -> list[str]:
    """Give the words of a text in lower case.

    >>> split("java.net.ConnectException: Failed to connect to H:443")
    ['java', 'net', 'connectexception', 'failed', 'to', 'connect', 'to', 'h', '443']
    """
    return lower_case(text).split()


def _ascii(text: str) -> bytes:
    written = text.encode("utf-8", "replace")
    # A text in Chinese alone has none of those letters, which its bytes show soonest.
    if len(written.translate(None, _LEADING_EUROPEAN)) < len(written):
        text = _EUROPEAN.sub("_", text)
    return text.encode("ascii", "replace")
