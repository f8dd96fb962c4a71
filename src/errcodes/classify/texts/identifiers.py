"""Words that stand as names in a text: of files, members, options and parts of paths."""

from collections.abc import Iterator, Sequence

__all__ = ["is_identifier", "is_quoted"]

_QUOTES = frozenset("'\"‘“")
#: What stands before a quoted value, and not before a quoted name: `msg="timeout"`.
_BEFORE_VALUES = frozenset(":=([{,：")
_INSIDE_PATHS = frozenset("/\\$@`_")
_BEHIND_NAMES = frozenset("\\_`/")
#: Of a word that stands very often this much is looked at.
_MOST_PLACES = 8


def is_identifier(phrase: Sequence[str], text: str, small: str) -> bool:
    """Tell whether a phrase is a name wherever it stands: `/connection-refused`, `timeout.py`.

    Args:
        phrase: The words of the phrase.
        text: The text.
        small: The text in lower case, with every letter in its place.
    """
    if len(phrase) > 1:
        spelled = "-".join(phrase)
        hyphenated = f"/{spelled}" in small or f"--{spelled}" in small
        return hyphenated and " ".join(phrase) not in small
    return not any(_in_prose(text, at, at + len(phrase[0])) for at in _places(phrase[0], small))


def is_quoted(word: str, small: str) -> bool:
    """Tell whether a word stands in backticks wherever it stands, as code does in prose.

    Args:
        word: The word.
        small: The text in lower case.
    """
    return 0 < small.count(word) == small.count(f"`{word}`")


def _places(word: str, small: str) -> Iterator[int]:
    at = -1
    for _ in range(_MOST_PLACES):
        at = small.find(word, at + 1)
        if at < 0:
            return
        yield at


def _in_prose(text: str, start: int, end: int) -> bool:
    """Tell whether a word here is one of a sentence, or a value."""
    before, behind = text[start - 1 : start], text[end : end + 2]
    if before.isalnum() or behind[:1].isalnum():
        return False  # It is the end, or the beginning, of a longer word.
    if (before and before in _INSIDE_PATHS) or (behind and behind[0] in _BEHIND_NAMES):
        return False
    if before == "." and text[start].islower():
        return False
    if behind[:1] == "." and behind[1:].isalnum():
        return False
    if before in _QUOTES and _is_quoted_alone(text, end):
        return text[max(0, start - 3) : start - 1].strip()[-1:] in _BEFORE_VALUES or start == 1
    return not text[end : end + 3].lstrip(" ").startswith("= ")


def _is_quoted_alone(text: str, end: int) -> bool:
    return text[end : end + 1] in {"'", '"', "’", "”"}
