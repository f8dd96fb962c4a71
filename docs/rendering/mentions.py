"""The kinds of mention: what has the words of a failure and reports none."""

from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.form import Kind
from rendering.markdown import escaped, table

__all__ = ["kinds"]

_COLUMNS = ("What is mentioned, or how", "Why it reports nothing", "Beside what failed")


def kinds() -> str:
    """Give the table of all kinds, with the reason of each."""
    return table(_COLUMNS, ([kind.name, escaped(kind.reason), _beside(kind)] for kind in KINDS))


def _beside(kind: Kind) -> str:
    if kind.apart:
        return "set aside, always"
    return "set aside" if kind.certain else "counts"
