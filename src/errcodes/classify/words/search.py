"""What the words of a text say of a failure: its phrases, and what it puts together itself."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.words.called_statuses import (
    companions_of_status,
    plural_statuses,
    status_hits,
)
from errcodes.classify.words.choice import PHASED
from errcodes.classify.words.composed import composed_hits
from errcodes.classify.words.constants import constant_hits, has_constant
from errcodes.classify.words.index import Hit
from errcodes.classify.words.meanings import is_measured
from errcodes.classify.words.packaged_tables import packaged_index
from errcodes.classify.words.pair_index import companions_in_pairs, indexed_pairs
from errcodes.classify.words.rows import VALUE

__all__ = ["companions", "failure_hits", "key_words", "may_fail"]

_HINT, _STATUS = Weight.HINT, Weight.STATUS
_OS_ERROR, _TIMEOUT = Symptom.OS_ERROR, Symptom.TIMEOUT


def key_words() -> frozenset[str]:
    """Give words without one of which a text says nothing of a failure.

    >>> key_words().isdisjoint(["lamp", "switched", "on"])
    True
    """
    return packaged_index().key_words | indexed_pairs().keys | plural_statuses().keys()


def may_fail(found: Iterable[str], words: Sequence[str], text: str) -> bool:
    """Tell whether a text may say something of a failure: few that have a key word do.

    Args:
        found: The key words that it has; others among them say nothing.
        words: Its words.
        text: The text.

    >>> may_fail(["refused"], ["connection", "refused"], "connection refused")
    True
    >>> may_fail(["503"], ["get", "23", "05", "42", "503"], "GET 23:05:42.503")
    False
    """
    for key in found:
        beside = companions(key)
        if beside.isdisjoint(words) and not (VALUE in beside and _is_numbered(key, words)):
            continue
        if not (is_measured(key, text) if key.isdecimal() else _is_product(key, text)):
            return True
    return False


def _is_numbered(key: str, words: Sequence[str]) -> bool:
    """Tell a word that stands next to a number: `error(111`, `503 Conflict`."""
    neighbours = pairwise(words)
    return any(
        key in pair and (pair[0][:1].isdecimal() or pair[1][:1].isdecimal()) for pair in neighbours
    )


def _is_product(word: str, text: str) -> bool:
    """Tell a word that only a product and its version have: `curl/8.5.0` (RFC 9110, 10.1.5)."""
    at = text.find(f"{word}/")
    version = at + len(word) + 1
    return at >= 0 and text[version : version + 1].isdecimal() and text.count(word) == 1


@lru_cache(maxsize=8192)
def companions(key: str) -> frozenset[str]:
    """Give words without one of which a key word says nothing; itself where none is needed.

    Where `@` is one of them a number next to it will do.
    """
    beside = companions_in_pairs(key)
    return beside.union(packaged_index().companions(key), companions_of_status(key))


def failure_hits(words: Sequence[str], text: str) -> list[Hit]:
    """Give what the words of a text say of a failure, in no order.

    Args:
        words: The words of the text, as `split` gives them.
        text: The text.

    >>> [hit.symptom for hit in failure_hits(["connection", "lost"], "connection lost")]
    [<Symptom.CLOSED: 10>]
    """
    hits = packaged_index().hits(words, text)
    if any(map(_says_all, hits)):
        return hits
    if has_constant(text):
        alone = {hit.start for hit in hits if hit.end == hit.start + 1}
        hits += [hit for hit in constant_hits(words, text) if hit.start not in alone]
    hits += status_hits(words, text, hits)
    pairs = composed_hits(words, text)
    if not pairs:
        return hits
    return hits + [pair for pair in pairs if not any(_says_as_much(hit, pair) for hit in hits)]


def _says_all(hit: Hit) -> bool:
    """Tell words of an upstream that no pair can add anything to, not even a phase."""
    if hit.symptom is None or hit.weight <= _STATUS:
        return False
    return hit.phase is not None or hit.symptom not in PHASED


def _says_as_much(hit: Hit, pair: Hit) -> bool:
    """Tell a phrase that leaves a pair in it nothing to say, or takes the meaning from it."""
    if hit.start >= pair.end or pair.start >= hit.end:
        return False
    if hit.symptom is None:  # `HTTP request` says only what failed
        covers = hit.start <= pair.start and hit.end == pair.end
        return hit.phase is None and (covers or hit.end > pair.end)
    if hit.symptom is _OS_ERROR and pair.symptom is _TIMEOUT:
        return False  # `failed to connect to the hub within 5 s`
    return hit.weight > _HINT or (hit.start <= pair.start and pair.end <= hit.end)
