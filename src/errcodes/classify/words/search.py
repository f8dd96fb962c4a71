"""What the words of a text say of a failure: its phrases, and what it puts together itself."""

from collections.abc import Sequence

from errcodes.classify.evidence import Weight
from errcodes.classify.words.composed import composed_hits, may_compose
from errcodes.classify.words.index import Hit, packaged_index

__all__ = ["failure_hits", "may_hit"]


def may_hit(words: Sequence[str]) -> bool:
    """Tell whether words may say anything of a failure, which is soon seen.

    >>> may_hit(["lamp", "switched", "on"])
    False
    """
    return not packaged_index().key_words.isdisjoint(words) or may_compose(words)


def failure_hits(words: Sequence[str], text: str) -> list[Hit]:
    """Give what the words of a text say of a failure, in no order.

    Args:
        words: The words of the text, as `split` gives them.
        text: The text.

    >>> [hit.symptom for hit in failure_hits(["connection", "lost"], "connection lost")]
    [<Symptom.CLOSED: 10>]
    """
    hits = packaged_index().hits(words, text)
    composed = composed_hits(words, text)
    if not composed:
        return hits
    exact = [hit for hit in hits if _is_exact(hit)]
    return hits + [pair for pair in composed if not any(_overlap(pair, hit) for hit in exact)]


def _is_exact(hit: Hit) -> bool:
    """Tell words of an upstream, and those that take the meaning from the words in them."""
    return hit.weight > Weight.HINT or (hit.symptom is None and hit.phase is None)


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end
