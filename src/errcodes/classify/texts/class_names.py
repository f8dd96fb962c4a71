"""Names of exception classes in a text, also of those that no table has."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from errcodes.classify.evidence import Weight
from errcodes.classify.read.class_names import ClassRule, name_rule
from errcodes.classify.read.numbers.http import status_symptom
from errcodes.classify.words.index import Hit

__all__ = ["STATUSES", "has_ending", "named_classes", "places_of_names"]

#: The HTTP statuses of failures, as words.
STATUSES = {str(status): status_symptom(status) for status in range(400, 600)}

#: How the names of such classes end, in lower case.
_ENDINGS = ("exception", "error", "timeout", "failure")


_ENDING = re.compile(f"(?:{'|'.join(_ENDINGS)})(?: |$)")


def has_ending(text: str) -> bool:
    """Tell whether a text may hold such a name, faster than a loop over them."""
    return "Exception" in text or "Error" in text or "Timeout" in text or "Failure" in text


def places_of_names(plain: str) -> list[int]:
    """Give the numbers of the words that end like one.

    Args:
        plain: A text of which nothing but the words is left, in lower case.

    >>> places_of_names("java io ioexception  closed")
    [2]
    """
    places: list[int] = []
    number, reached = -1, 0
    for match in _ENDING.finditer(plain):
        number += len(plain[reached : match.end()].split())
        reached = match.end()
        places.append(number)
    return places


def named_classes(places: Iterable[int], written: Sequence[str], text: str) -> Iterator[Hit]:
    """Give what the names of classes say by their form, and the HTTP statuses in their parentheses.

    Args:
        places: Where words stand that end like one.
        written: All words as they are written: `ReadTimeout` is a name, `read_timeout` none.
        text: The text.
    """
    for at in places:
        name = written[at]
        if _is_name(name):
            pattern = _pattern(name)
            if pattern is not None and pattern.symptom is not None:
                yield Hit(at, at + 1, pattern.symptom, pattern.phase, Weight.NAME_PATTERN)
            status = written[at + 1] if at + 1 < len(written) else ""
            if status in STATUSES and f"{name}({status}" in text:
                yield Hit(at, at + 2, STATUSES[status], None, Weight.STATUS)


@lru_cache(maxsize=512)
def _pattern(name: str) -> ClassRule | None:
    """Remember what names say: a log repeats them."""
    return name_rule(name)


def _is_name(word: str) -> bool:
    """Tell CamelCase, with more than one hump; `readTimeout` is the name of a setting."""
    if word.isupper() or "_" in word or not any(map(str.isupper, word[1:])):
        return False
    return word[0].isupper() or not word.endswith("Timeout")
