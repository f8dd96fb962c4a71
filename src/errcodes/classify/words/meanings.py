"""What a row says where its first words stand: behind its gaps, by its number, in its forms."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.number_spaces import Space
from errcodes.classify.words.patterns import SLOTS, Meaning, Pattern, fills, number_of
from errcodes.classify.words.rows import VALUE
from errcodes.classify.words.rules import Rule

__all__ = ["SearchedText", "is_measured", "meaning_in"]

#: So many words may stand in a gap.
_WIDEST_GAP = 24
#: In a text that is made to cost, no more gaps than this are looked behind.
_MOST_GAPS = 60
#: Digits of the longest number that any space has: an NTSTATUS.
_LONGEST_NUMBER = 10
_POINTS = frozenset(",.")
#: What is measured in these is no status.
_UNIT = LazyPattern(r" ?(?:ms|msecs?|milliseconds|seconds|us|µs|[Bb]ytes|[kKM]i?B)\b")
#: What joins the words of one name.
_COMPOUND = LazyPattern("-|[a-z][A-Z]")


class SearchedText(NamedTuple):
    """A text while its phrases are looked for: its words, none behind the last, and its letters.

    Attributes:
        gaps: The gaps that have been looked behind, one entry each.
        meant: Forms of rows, and a number in them -> whether it has one of them.
    """

    words: list[str]
    written: str
    gaps: list[int]
    meant: dict[tuple[str, ...], bool]


def meaning_in(text: SearchedText, pattern: Pattern, start: int, end: int) -> Meaning | None:
    """Give what a row says where its words stand, if the rest of it is there as well.

    Args:
        text: The text.
        pattern: The row.
        start: Where its first words begin.
        end: The word behind them.
    """
    rule, later = pattern.rule, pattern.later
    if rule.space is None:
        if rule.written and not (
            any(map(text.written.__contains__, rule.written)) and _is_named(rule.words, text)
        ):
            return None
        follows = not later or next(_ways(later, text, end), None) is not None
        return rule[1:4] if follows else None
    if not later:
        value = text.words[start + pattern.words.index(VALUE)]
        return _number_meaning(value, rule, rule.space, text)
    # What stands before the number is soon looked for, and seldom there.
    if rule.written and not any(form.split(VALUE)[0] in text.written for form in rule.written):
        return None
    parts = (pattern.words, *later)
    for begins in _ways(later, text, end):
        value = next(
            text.words[begin + part.index(VALUE)]
            for begin, part in zip((start, *begins), parts, strict=True)
            if VALUE in part
        )
        found = _number_meaning(value, rule, rule.space, text)
        if found is not None:
            return found
    return None


def is_measured(value: str, text: str) -> bool:
    """Tell a number that only ends another one, or that a unit follows.

    >>> is_measured("502", "08:15:01,502 ERROR"), is_measured("502", "failed 502 ms")
    (True, True)
    >>> is_measured("502", "failed: 502")
    False
    """
    at = text.find(value)
    while at >= 0:
        before = text[max(0, at - 2) : at]
        ends_another = before[:1].isdecimal() and before[1:] in _POINTS
        if not ends_another and _UNIT.match(text, at + len(value)) is None:
            return False
        at = text.find(value, at + 1)
    return True


def _is_named(name: str, text: SearchedText) -> bool:
    """Tell a name that is written as it is from the same words: `service-unavailable`."""
    return " " in name or _COMPOUND.search(name) is None or name in text.written


def _number_meaning(value: str, rule: Rule, space: Space, text: SearchedText) -> Meaning | None:
    """Give what a number says where it stands for the slot of a row."""
    found = space.get(number_of(value)) if len(value) <= _LONGEST_NUMBER else None
    if found is None:
        return None
    key = (*rule.written, value)
    if key not in text.meant:
        text.meant[key] = _is_written(value, rule.written, text.written)
    return (*found, rule.weight) if text.meant[key] else None


def _is_written(value: str, forms: tuple[str, ...], text: str) -> bool:
    """Tell whether a number is written in one of the forms of a row."""
    if not value.isdecimal():
        text = f"{text} {text.lower()}"
    elif is_measured(value, text):
        return False
    return not forms or any(form.replace(VALUE, value) in text for form in forms)


def _ways(later: Sequence[list[str]], text: SearchedText, end: int) -> Iterator[tuple[int, ...]]:
    """Give where the words behind the gaps begin, in their order, in each way that they follow."""
    if not later:
        yield ()
        return
    text.gaps.append(end)
    if len(text.gaps) > _MOST_GAPS:
        return
    part = later[0]
    for start in _starts(part, text.words, end):
        for begins in _ways(later[1:], text, start + len(part)):
            yield (start, *begins)


def _starts(part: list[str], words: list[str], end: int) -> Iterator[int]:
    """Give where a part stands behind a gap."""
    first = part[0]
    for at in range(end, min(len(words) - len(part), end + _WIDEST_GAP) + 1):
        if (words[at] == first or first in SLOTS) and _fits(words[at : at + len(part)], part):
            yield at


def _fits(here: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(
        word == slot or (slot in SLOTS and word[:1].isdecimal() and fills(word, slot))
        for word, slot in zip(here, wanted, strict=True)
    )
