"""What a line may be of, by the letters that it begins and ends with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

import attrs

from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.form import Kind
from errcodes.classify.words.lazy_pattern import LazyPattern

__all__ = ["Beginnings", "Edges", "Forms", "beginning_with", "edges", "is_of"]


@attrs.frozen(eq=False)
class Forms:
    """How lines look that begin with one letter.

    Attributes:
        any: Looks for all of them at once: most lines have none.
        each: Each with its kind.
    """

    any: LazyPattern
    each: Sequence[tuple[LazyPattern, Kind]]


@attrs.frozen(eq=False)
class Beginnings:
    """What lines may be of that begin with one letter.

    Attributes:
        openings: What lines of the kinds begin with.
        opened: The same, each with its kind.
        forms: Their forms, where there are any.
    """

    openings: tuple[str, ...]
    opened: Sequence[tuple[str, Kind]]
    forms: Forms | None


@attrs.frozen(eq=False)
class Edges:
    """What lines may be of that begin with one letter and end with another.

    Attributes:
        forms: Their forms, where there are any.
        judged: The kinds, by their numbers in `KINDS`, that look at the whole line.
    """

    forms: Forms | None
    judged: tuple[int, ...]


@lru_cache(maxsize=256)
def beginning_with(letter: str) -> Beginnings:
    """Give what lines may be of that begin with a letter."""
    openings = [(each, kind) for kind in KINDS for each in kind.openings if each[0] == letter]
    return Beginnings(
        tuple(opening for opening, _ in openings),
        openings,
        _forms([(form, kind) for kind in KINDS for form in _begun(kind.forms, letter)]),
    )


def _begun(forms: Iterable[tuple[str, str]], letter: str) -> list[str]:
    return [form for first, form in forms if is_of(letter, first)]


@lru_cache(maxsize=1024)
def edges(first: str, last: str) -> Edges:
    """Give what lines may be of that begin with one letter and end with another."""
    forms = [
        (form, kind)
        for kind in KINDS
        for begins, ends, form in kind.closed_forms
        if is_of(first, begins) and is_of(last, ends)
    ]
    judged = (
        at
        for at, kind in enumerate(KINDS)
        if is_of(first, kind.line_begins) or last in kind.line_ends
    )
    return Edges(_forms(forms), tuple(judged))


def _forms(rows: Sequence[tuple[str, Kind]]) -> Forms | None:
    if not rows:
        return None
    every = LazyPattern("|".join(f"(?:{form})" for form, _ in rows))
    return Forms(every, [(LazyPattern(form), kind) for form, kind in rows])


#: What stands for many letters, behind a backslash.
_CLASSES: Mapping[str, Callable[[str], bool]] = {
    "w": lambda letter: letter.isalnum() or letter == "_",
    "S": lambda letter: not letter.isspace(),
}


def is_of(letter: str, written: str) -> bool:
    r"""Tell whether a letter is one of those of a class, as `re` writes it.

    To compile the classes of all forms costs more than to read a text.

    >>> is_of("f", "[a-z_]"), is_of("F", "[a-z_]"), is_of("]", r"[\])}]"), is_of("#", "#")
    (True, False, True, True)
    """
    body = written[1:-1] if written.startswith("[") else written
    at = 0 if letter else len(body)
    while at < len(body):
        first, second = body[at], body[at + 1 : at + 2]
        if first == "\\":
            matches = _CLASSES.get(second, second.__eq__)
            found, length = matches(letter), 2
        elif second == "-" and at + 2 < len(body):
            found, length = first <= letter <= body[at + 2], 3
        else:
            found, length = letter == first, 1
        if found:
            return True
        at += length
    return False
