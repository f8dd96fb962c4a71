"""All that is known about a code, for a person to read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

from errcodes.catalog import Catalog
from errcodes.terminal.labels import label
from errcodes.terminal.screens import Screen
from errcodes.terminal.values import code_and_name
from errcodes.terminal.widths import filling, width, wrapped

__all__ = ["explained", "labelled"]

_LABELLED = ("description", "causes", "message", "upstream_message", "advice", "source")
#: Longer lines are hard to read, however wide the terminal is.
_LONGEST_LINE = 100


def explained(
    codes: Iterable[IntEnum], words: Catalog, language: str, screen: Screen
) -> Iterator[str]:
    """Give the lines that explain some codes.

    Args:
        codes: The codes, in their order.
        words: The words for them.
        language: The language of the words.
        screen: What the lines are shown on.
    """
    for number, code in enumerate(codes):
        if number:
            yield ""
        yield screen.styled(code_and_name(code), "code")
        yield from _entry(code, words, language, screen)


def _entry(code: IntEnum, words: Catalog, language: str, screen: Screen) -> Iterator[str]:
    entry = words.entry(code, language)
    left_out = {"upstream_message"} if entry.upstream_message == entry.message else ()
    shown = [name for name in _LABELLED if name not in left_out]
    yield from labelled({name: getattr(entry, name) for name in shown}, language, screen)


def labelled(
    values: Mapping[str, str | Sequence[str]], language: str, screen: Screen
) -> Iterator[str]:
    """Give texts, or lists of texts, each behind its title.

    Args:
        values: What is shown, by the names of the labels that are the titles.
        language: The language of the titles.
        screen: What the lines are shown on.
    """
    titles = {name: screen.showable(label(name, language)) for name in values}
    margin = max(map(width, titles.values())) + 2
    for name, title in titles.items():
        head = f"  {screen.styled(title, 'label')}{filling(title, margin)}"
        for mark, text in _points(values[name]):
            yield from _hanging(head, margin + 2, mark + screen.showable(text), len(mark), screen)
            head = " " * (margin + 2)


def _points(value: str | Sequence[str]) -> list[tuple[str, str]]:
    """Give a text, or each of several behind its number."""
    if isinstance(value, str):
        return [("", value)]
    return [(f"{number}. ", text) for number, text in enumerate(value, 1)]


def _hanging(head: str, margin: int, text: str, mark: int, screen: Screen) -> Iterator[str]:
    """Give the text behind its head; the lines after the first stand right of the text's mark."""
    if screen.columns is None:
        yield head + text
        return
    columns = min(screen.columns, _LONGEST_LINE) - margin - mark
    first, *others = wrapped(text[mark:], columns)
    yield head + text[:mark] + first
    for line in others:
        yield " " * (margin + mark) + line
