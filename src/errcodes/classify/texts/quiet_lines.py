"""Lines that report nothing by their words, and which of their numbers do so all the same."""

import re
from collections.abc import Collection
from functools import cache, lru_cache

from errcodes.classify.texts.loose_answers import ANSWERING, NUMBER_KEYS
from errcodes.classify.texts.named_codes import BESIDE_CODES, NUMBERS
from errcodes.classify.texts.numbered_answers import may_have_body
from errcodes.classify.texts.signs import notable_words, signs_in
from errcodes.classify.words.search import companions
from errcodes.classify.words.splitting import DIGIT, digits_alike, lower_case

__all__ = ["notable_numbers", "notable_places"]

#: A line with one of these may report something whatever its numbers are.
_NUMBERED = NUMBER_KEYS | NUMBERS
#: How a line begins that may be a reply of a server's: `550 no such mailbox`, `<** 421 ...`.
_BEGINNINGS_OF_REPLIES = ("888 ", "888-", "<")
#: What else such a reply has (RFC 3463): `5.7.1`, `SMTP`, and the bytes that Python writes.
_SMTP, _BYTES, _ENHANCED = "smtp", "b", " 8 8 8"
_STATUS_BEHIND_NUMBER = f" {DIGIT} {DIGIT * 3} "


def notable_places(letters: str) -> tuple[slice, ...] | None:
    """Give where the numbers stand in a line by one of which alone it may report something.

    Args:
        letters: The line with all digits alike, as `digits_alike` gives it.

    Returns:
        The places; None for a line that may report something whatever its numbers are.

    >>> notable_places("received block 88 of 88"), notable_places("error 88")
    ((), None)
    """
    plain = lower_case(letters)
    words = plain.split()
    if not _names_with_numbers().isdisjoint(words):
        return None
    found = notable_words().intersection(words)
    if not _NUMBERED.isdisjoint(found) or may_have_body(found, letters):
        return None
    if _stands_beside_number(words, found):
        return None
    if signs_in(letters, plain, words, found) is not None:
        return None
    lengths = _lengths_alone()
    if not _lengths().isdisjoint(words) and _may_count(letters, words, found):
        lengths = _lengths()
    if lengths.isdisjoint(words):
        return ()
    numbers = _numbers().finditer(letters)
    return tuple(slice(*number.span()) for number in numbers if number[0] in lengths)


def _stands_beside_number(words: list[str], found: Collection[str]) -> bool:
    """Tell a line with a key word that says something beside some number, which may be there."""
    numbers = filter(None, map(_numbers_beside, found))
    return any(not some.isdisjoint(words) for some in numbers)


def _may_count(letters: str, words: list[str], found: Collection[str]) -> bool:
    """Tell a line whose numbers may be an answer's, or a code."""
    if len(words) == 1 or not letters.isascii() or not ANSWERING.isdisjoint(found):
        return True
    spaced = f" {' '.join(words)} "
    return (
        not _words_beside_numbers().isdisjoint(words)
        or _STATUS_BEHIND_NUMBER in spaced
        or _SMTP in spaced
        or _BYTES in words
        or _ENHANCED in spaced
        or letters.lstrip().startswith(_BEGINNINGS_OF_REPLIES)
    )


@cache
def notable_numbers() -> frozenset[str]:
    """Give the numbers by which alone a line may report something."""
    return frozenset(filter(str.isdecimal, notable_words()))


@cache
def _lengths() -> frozenset[str]:
    """Give the notable numbers with all digits alike."""
    return frozenset(map(digits_alike, notable_numbers()))


@cache
def _numbers() -> re.Pattern[str]:
    """Give what finds the words that are as long as a notable number."""
    lengths = "|".join(sorted((length[1:] for length in _lengths()), key=len))
    return re.compile(rf"8(?<![0-9A-Za-z_].)(?:{lengths})(?![0-9A-Za-z_])")


@cache
def _lengths_alone() -> frozenset[str]:
    """Give those of them that need no word beside them."""
    alone = (number for number in notable_numbers() if number in companions(number))
    return frozenset(map(digits_alike, alone))


@cache
def _words_beside_numbers() -> frozenset[str]:
    """Give the words one of which stands beside a number that says something."""
    beside = BESIDE_CODES.union(*map(companions, notable_numbers()))
    return frozenset(
        word for word in digits_alike(" ".join(beside)).split() if not word.isdecimal()
    )


@cache
def _names_with_numbers() -> frozenset[str]:
    """Give the words that say something and have letters and digits, the digits alike."""
    words = digits_alike(" ".join(notable_words())).split()
    return frozenset(word for word in words if DIGIT in word and not word.isdecimal())


@lru_cache(maxsize=1_024)
def _numbers_beside(key: str) -> frozenset[str]:
    """Give what stands beside a key word and has digits, the digits alike."""
    return frozenset(alike for word in companions(key) if DIGIT in (alike := digits_alike(word)))
