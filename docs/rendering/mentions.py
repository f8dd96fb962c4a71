"""The kinds of mention: what has the words of a failure and reports none."""

from errcodes.classify.texts.mentions import KINDS
from rendering.markdown import escaped, table

__all__ = ["kinds"]

_COLUMNS = ("What is mentioned, or how", "Why it reports nothing", "Beside what failed")


def kinds() -> str:
    """Give the table of all kinds, with the reason of each."""
    return table(
        _COLUMNS, ([kind.name, escaped(kind.reason), _beside(kind.certain)] for kind in KINDS)
    )


def _beside(certain: bool) -> str:  # noqa: FBT001
    return "set aside" if certain else "counts"
