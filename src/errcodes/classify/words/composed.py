"""Failures that a text puts together: a thing, and how it ended, with a few words between.

The rows of the phrases are what upstreams write; this is what everybody writes. What can fail, how
it can end and what the two say stands in `errcodes.classify.words.pairs`.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.words.index import Hit
from errcodes.classify.words.marked_text import Mark, MarkedText
from errcodes.classify.words.named_peers import has_name
from errcodes.classify.words.pair_index import Lexicon, companions_in_pairs, indexed_pairs
from errcodes.classify.words.predication import are_together
from errcodes.classify.words.rules import Rule
from errcodes.classify.words.syntax import BEFORE_WHOM, BEHIND_WHOM

__all__ = ["composed_hits"]

#: A thing and its end are no more words apart than this; an address has several.
_WIDEST = 20
_HOST, _ITSELF, _PEER = "HOST", "ITSELF", "PEER"
_FAILED, _UNRESOLVED = "FAILED", "UNRESOLVED"
_TIMED_OUT, _TIMEOUT = "TIMED_OUT", "TIMEOUT"
#: A pin is a part of the certificate that it is of, JSON says what an answer should be, and what is
#: done is more than with whom.
_RANKS = {"PIN": -1, "JSON": -1, "RESOLUTION": -1, "PEER": 1, "SOCKET": 1}
_CLOSED = Symptom.CLOSED
_BEFORE_REQUESTS = frozenset({Phase.CONNECT, Phase.TLS})
#: In a text that is made to cost, no more ends than this are looked at.
_MOST_ENDINGS = 40


def composed_hits(words: Sequence[str], text: str) -> list[Hit]:
    """Give the failures that a text puts together of a thing and its end, in their order.

    Args:
        words: The words of the text.
        text: The text.
    """
    tables = indexed_pairs()
    # Most texts with the key word of an end have nothing that ends so.
    keys = tables.keys.intersection(words)
    if all(companions_in_pairs(key).isdisjoint(words) for key in keys):
        return []
    firsts = tables.firsts
    places = [at for at, word in enumerate(words) if word in firsts]
    written = MarkedText(text, words)
    endings = _marks(places, written, tables.endings)[:_MOST_ENDINGS]
    if not endings:
        return []
    things = _marks(places, written, tables.things)
    hits: list[Hit] = []
    reached = 0
    for at, ending in enumerate(endings, 1):
        limit = endings[at].start if at < len(endings) else len(words)
        near = things[bisect_left(things, (reached,)) : bisect_left(things, (limit,))]
        hit = _pair(ending, near, (reached, limit), written)
        if hit is not None:
            hits.append(hit)
            reached = ending.end
    return hits


def _marks(places: Iterable[int], written: MarkedText, lexicon: Lexicon) -> list[Mark]:
    """Give the things, or the ends, in a text; of those that begin at one word the longest."""
    words = written.words
    marks: list[Mark] = []
    reached = 0
    for start in places:
        by_second = lexicon.get(words[start])
        if start < reached or by_second is None:
            continue
        second = words[start + 1] if start + 1 < len(words) else ""
        for following, name in (*by_second.get(second, ()), *by_second.get("", ())):
            end = start + 1 + len(following)
            if following and words[start + 1 : end] != following:
                continue
            mark = Mark(start, end, name)
            if not following or written.is_whole(mark):
                marks.append(mark)
                reached = end
                break
    return marks


def _pair(
    ending: Mark, things: Sequence[Mark], limits: tuple[int, int], written: MarkedText
) -> Hit | None:
    """Give what an end says of the nearest thing that it can be said of, or of a name."""
    if ending.name == _TIMEOUT and written.is_followed_by_deed(ending):
        ending = ending._replace(name=_TIMED_OUT)
    rules = indexed_pairs().pairs.get(ending.name, {})
    start, end, rule = ending.start, ending.end, rules.get(_ITSELF)
    for *_, thing in _near(ending, things, limits, rules) if things else ():
        marked = rules[thing.name].is_beside_mark(written.text)
        if marked and are_together(written, thing, ending):
            start, end = min(thing.start, start), max(thing.end, end)
            rule = rules[thing.name]
            if ending.name == _FAILED and rule.phase in _BEFORE_REQUESTS:
                rule = _in_time(thing, end, rule, written)
            break
    else:
        if rule is None:
            rule = rules.get(_HOST if ending.name == _UNRESOLVED else _PEER)
            if rule is None or not has_name(written, ending):
                return None
        if not rule.is_beside_mark(written.text):
            return None
    if written.is_denied(ending) or written.is_in_address(ending):
        return None
    if rule.symptom is _CLOSED and written.is_meant(end):
        return None
    return Hit(start, end, *rule[1:4], rule)


def _near(
    ending: Mark, things: Iterable[Mark], limits: tuple[int, int], rules: dict[str, Rule]
) -> list[tuple[int, bool, int, Mark]]:
    """Give the things that an end can be said of, the nearest first.

    What is done goes before whom it is done with, and what tells the phase before what does not:
    what timed out while it read from the hub was reading.
    """
    near: list[tuple[int, bool, int, Mark]] = []
    for thing in things:
        rule = rules.get(thing.name)
        if rule is None:
            continue
        rank = _RANKS.get(thing.name, 0)
        before = ending.start - thing.end
        behind = thing.start - ending.end
        if 0 <= before <= _WIDEST and thing.start >= limits[0]:
            if thing.name != _PEER or ending.name not in BEFORE_WHOM:
                near.append((rank, rule.phase is None, 2 * before + 1, thing))
        elif 0 <= behind <= _WIDEST and thing.end <= limits[1] and ending.name not in BEHIND_WHOM:
            near.append((rank, rule.phase is None, 2 * behind, thing))
    if len(near) > 1:
        near.sort()
    return near


def _in_time(thing: Mark, end: int, rule: Rule, written: MarkedText) -> Rule:
    """Give the rule of a time-out for what could not be done within a time."""
    limited = written.is_limited(end)
    return indexed_pairs().pairs[_TIMED_OUT].get(thing.name, rule) if limited else rule
