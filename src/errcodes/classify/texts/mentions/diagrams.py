"""A diagram: what follows on what, drawn with arrows."""

from string import ascii_letters

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["DIAGRAM"]

_ARROWS = LazyPattern("→|⟶|➜|➔|-->|──[>▶]")
#: An address or a time is of what came to pass.
_INSTANCE = LazyPattern(r"\d\.\d{1,3}\.\d{1,3}\.\d|://|\d:\d\d")
#: One arrow is between two ends of a connection, and two may lead to what came about.
_MANY = 3


def _is_step(hit: Hit, line: Line) -> bool:
    """Tell a step on which another follows; what a report says stands last."""
    start, end = line.letters(hit)
    behind = len(_ARROWS.findall(line.text, end))
    if not behind or line.failed_before(hit) or _INSTANCE.search(line.text):
        return False
    before = len(_ARROWS.findall(line.text, 0, start))
    # In one of several lines that are drawn so two do.
    return before + behind >= (_MANY if line.single or not before else _MANY - 1)


DIAGRAM = Kind(
    "diagram",
    "It shows what follows on what, and not that it came to that.",
    # An edge of a graph in Mermaid's words: A -->|no| B[connection refused]
    forms=((ascii_letters, r"\w++(?:[\[({].*?[\])}])? ?-->\s?(?:\|[^|]*\| ?\w|\w+[\[({>])"),),
    hit=_is_step,
    letters=("→", "⟶", "➜", "➔", "-->", "──>", "──▶"),
    certain=True,
)
