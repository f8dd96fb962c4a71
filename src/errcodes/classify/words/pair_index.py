"""The things, the ends and the pairs of the tables, as texts are looked into for them.

A text without the word that an end is known by, and one beside it, puts nothing together.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from errcodes.classify.words.endings import every_ending
from errcodes.classify.words.index_words import companion, rarest_word, rarest_words
from errcodes.classify.words.pairs import PAIRS
from errcodes.classify.words.rules import Rule, pair_rule
from errcodes.classify.words.things import every_thing

__all__ = ["Lexicon", "companions_in_pairs", "indexed_pairs"]

#: What says by itself how it ended, where somebody is called by a name.
_UNREACHABLE = "UNREACHABLE"

#: First word -> second word, or none -> the words that may follow the first, the longest first, and
#: the name of what they mean.
Lexicon: TypeAlias = dict[str, dict[str, list[tuple[list[str], str]]]]


class PairIndex(NamedTuple):
    """What a text is looked into with.

    Attributes:
        keys: A text without one of these words has no end.
        known: The ends that are known by each of them: their words, and their names.
        firsts: Things and ends begin with these.
        things: What can fail.
        endings: How it can end.
        pairs: Name of an end -> name of a thing -> what the two say.
    """

    keys: frozenset[str]
    known: dict[str, list[tuple[list[str], str]]]
    firsts: frozenset[str]
    things: Lexicon
    endings: Lexicon
    pairs: dict[str, dict[str, Rule]]


@cache
def indexed_pairs() -> PairIndex:
    """Give the tables, as they are looked into."""
    pairs: dict[str, dict[str, Rule]] = {}
    for row in PAIRS:
        pairs.setdefault(row[1], {})[row[0]] = pair_rule(row)
    known: dict[str, list[tuple[list[str], str]]] = {}
    ends = _split(every_ending())
    for (words, name), key in zip(ends, rarest_words([words for words, _ in ends]), strict=True):
        known.setdefault(key, []).append((words, name))
    things, endings = _lexicon(_split(every_thing())), _lexicon(ends)
    firsts = frozenset({*things, *endings})
    return PairIndex(frozenset(known), known, firsts, things, endings, pairs)


@cache
def _words_of_things() -> dict[str, set[str]]:
    """Give the rarest word of each thing, by the name of what it means."""
    rarest: dict[str, set[str]] = {}
    for words, name in every_thing():
        rarest.setdefault(name, set()).add(rarest_word(words.split()))
    return rarest


def _split(rows: Iterable[tuple[str, str]]) -> list[tuple[list[str], str]]:
    return [(words.split(), name) for words, name in rows]


def _lexicon(rows: Iterable[tuple[list[str], str]]) -> Lexicon:
    lexicon: Lexicon = {}
    for words, name in rows:
        following = words[1:]
        by_second = lexicon.setdefault(words[0], {})
        by_second.setdefault(words[1] if following else "", []).append((following, name))
    for by_second in lexicon.values():
        for some in by_second.values():
            if len(some) > 1:
                some.sort(key=lambda row: len(" ".join(row[0])), reverse=True)
    return lexicon


@lru_cache(maxsize=1024)
def companions_in_pairs(key: str) -> frozenset[str]:
    """Give the words one of which a text has beside a key word if it puts something together."""
    tables = indexed_pairs()
    beside: set[str] = set()
    for words, name in tables.known.get(key, ()):
        if name == _UNREACHABLE or len(words) > 1:
            beside.add(companion(key, words))
            continue
        # What says by one word how something ended says it of a thing, or of a name.
        beside.update(*map(_words_of_things().__getitem__, tables.pairs[name]))
    return frozenset(beside)
