"""Messages that hold placeholders such as `{device}`.

They are what `str.format` takes with names alone. Attributes, indexes and formats, which it takes
too, would let a file of words read what it is not given.
"""

import re
from collections.abc import Mapping

__all__ = ["filled", "names", "objection"]

# A brace that is meant, a placeholder, or a brace that is neither. ASCII, as in the schema.
_BRACES = re.compile(r"(?P<meant>\{\{|\}\})|\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)\}|(?P<stray>[{}])")
_SHOWN = 20


def objection(text: str) -> str | None:
    """Say what is wrong with the braces of a message, in words that follow its name."""
    stray = next((found for found in _BRACES.finditer(text) if found["stray"]), None)
    if stray is None:
        return None
    place = text[stray.start() :][:_SHOWN]
    return (
        f"holds {place!r}, which begins no placeholder: "
        "write a plain name in braces, such as {device}, and {{ or }} for a brace that is meant"
    )


def names(text: str) -> set[str]:
    """Give the names of the placeholders of a text."""
    return {found["name"] for found in _BRACES.finditer(text) if found["name"]}


def filled(text: str, values: Mapping[str, str | int]) -> str:
    """Put values in the places that have their names, and leave the other places as they stand.

    Raises:
        TypeError: For a value that is neither a str nor an int.

    >>> filled("{device} in {room} {{1}}", {"device": "lamp"})
    'lamp in {room} {1}'
    """
    plain = {name: _plain(name, value) for name, value in values.items()}

    def replacement(found: re.Match[str]) -> str:
        return found[0][0] if found["meant"] else plain.get(found["name"], found[0])

    return _BRACES.sub(replacement, text)


def _plain(name: str, value: object) -> str:
    """Give a value as text, without its own ideas of how it is written."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__repr__(value)
    raise TypeError(f"the value of {name!r} must be a str or an int, not {type(value).__name__}")
