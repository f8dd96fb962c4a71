"""Lines in which words that say little say nothing: quiet ones, and parts of others."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Line

__all__ = ["is_out_of_place"]

#: Levels of a log at which nothing failed, unless the words say so.
_QUIET = LazyPattern(
    r"\b(?:DBG|DEBUG|DETAIL|Debug|INFO?|Info|TRACE|debug|info|trace)\b|\b[DIV](?= \w+: )"
)
#: What has tokens and signatures of its own.
_PARSED = frozenset(
    {
        *("character", "column", "json", "line", "parse", "parser", "parsing", "position"),
        *("syntax", "unexpected", "xml", "yaml"),
    }
)


def _is_part(bare: str) -> bool:
    """Tell a name in brackets, half a literal, and an item or a statement."""
    if bare[-1] in ",;":
        return True
    if bare[0] == '"':
        return bare.count('"') == 1
    return bare[0] == "[" and bare[-1] == "]" and ": " not in bare


def is_out_of_place(line: Line) -> bool:
    """Tell a line in which words that say little say nothing, whatever its form is."""
    if not line.failing and _QUIET.search(line.text):
        return True
    return not _PARSED.isdisjoint(line.words) or _is_part(line.bare)
