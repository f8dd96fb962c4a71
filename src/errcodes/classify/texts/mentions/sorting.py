"""The phrases of a text sorted: those that report a failure, and those that only mention one."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import attrs

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.line_kinds import (
    certain_kind,
    certain_kind_from,
    kind_apart,
    kinds_of,
    possible_kinds,
    spreading_kind,
)
from errcodes.classify.texts.mentions.line_marks import held_apart, held_by
from errcodes.classify.texts.mentions.lists import LIST, is_listed
from errcodes.classify.texts.mentions.markup import is_guide
from errcodes.classify.texts.mentions.message_formats import MESSAGE_FORMAT
from errcodes.classify.texts.mentions.prose import (
    PROSE,
    are_prose,
    are_recorded_failures,
    are_reports,
    is_worded_as_report,
)
from errcodes.classify.texts.mentions.quotations import quotation_begin
from errcodes.classify.texts.mentions.source_code import SOURCE_CODE
from errcodes.classify.words.index import Hit

__all__ = ["Mention", "is_mention", "sorted_chinese_hits", "sorted_hits"]

#: What says so little is code among code.
_WEAK = (Weight.HINT, Weight.NAME_PATTERN)
#: Among more phrases than this in one line nobody looks for single mentions.
_MOST_HITS = 40


#: What no record of a log is, and no traceback, whatever they quote.
_OF_SOURCES = frozenset({MESSAGE_FORMAT, SOURCE_CODE})
#: A record begins with a moment, or with a level and a tag (Android). Python's traceback and the
#: number in an error that Rust prints are in no source.
_RECORD = LazyPattern(
    r".{0,24}\d\d:\d\d:\d\d|[VDIWEF]/[\w.:$-]{2,40}(?:\(\s*\w*\))?[: ]"
    r"|.{0,2000}(?:During handling of the above exception|\{ code: -?\d+, kind: )"
)


@attrs.frozen(eq=False)
class Mention:
    """A phrase that was set aside.

    Attributes:
        hit: The phrase.
        decided: The kind that set it aside.
        line: The line that it stands in, and the phrase by the words of that; None where no line
            was looked at.
    """

    hit: Hit
    decided: Kind
    line: tuple[Line, Hit] | None = None

    @property
    def kind(self) -> Kind:
        """The kind of mention that it is: that of its form, where its wording alone decided."""
        if self.decided is not PROSE or self.line is None:
            return self.decided
        line, hit = self.line
        return _kinds_by_form(line, None)[line.hits.index(hit)] or PROSE


#: A phrase, the kind of mention that it is or None where it reports, and where it stands.
_Found: TypeAlias = tuple[Hit, Kind | None, tuple[Line, Hit] | None]


def sorted_hits(
    text: str, plain: str, words: list[str], hits: Sequence[Hit], wording: int | None = None
) -> tuple[list[Hit], list[Mention]]:
    """Give the phrases that report a failure, and those that only mention one.

    Args:
        text: The text.
        plain: The same with nothing left but the words, in lower case.
        words: The words.
        hits: The phrases in it, in their order.
        wording: How much the wording speaks for a report, where the text is a part of one.
    """
    return _sorted(_kinds_of_hits(Line(text, words, hits, plain, wording=wording)))


def sorted_chinese_hits(
    text: str, hits: Sequence[Hit], wording: int | None = None
) -> tuple[list[Hit], list[Mention]]:
    """Give the same for Chinese phrases, which are placed by letters."""
    from errcodes.classify.texts.mentions.chinese_mentions import chinese_kinds
    from errcodes.classify.texts.mentions.enclosures import enclosing_kind

    whole = Line(text, wording=wording)
    above = spreading_kind(whole) if "\n" in text else None
    if above is not LIST and not is_guide(text):
        above = None
    begins = [text.rfind("\n", 0, hit.start) + 1 for hit in hits]
    of_lines = {begin: certain_kind_from(text, begin) for begin in set(begins)}
    return _sorted(
        (hit, kind or above or of_lines[begin] or enclosing_kind(text, hit.start), None)
        for hit, kind, begin in zip(hits, chinese_kinds(hits, whole), begins, strict=True)
    )


def is_mention(text: str, words: list[str]) -> bool:
    """Tell whether the whole of a text is a mention, whatever it names."""
    return certain_kind(Line(text, words)) is not None


def _sorted(found: Iterable[_Found]) -> tuple[list[Hit], list[Mention]]:
    reported: list[Hit] = []
    mentions: list[Mention] = []
    for hit, kind, line in found:
        if kind is None:
            reported.append(hit)
        else:
            mentions.append(Mention(hit, kind, line))
    return reported, mentions


def _kinds_of_hits(whole: Line) -> Iterator[_Found]:
    """Give each phrase of a text with the kind of mention that it is; None where it reports."""
    several = "\n" in whole.text
    above = spreading_kind(whole) if several else None
    for line, first in _parted(_lines(whole) if several else [(whole, 0)], whole.text):
        for hit, kind in zip(line.hits, _kinds_in(line, above), strict=True):
            there = _moved(hit, first)
            found = kind or (_kind_by_lines(there, whole, line) if several else None)
            yield there, found, (line, hit)


def _lines(whole: Line) -> Iterator[tuple[Line, int]]:
    """Give the lines in which a phrase begins, and the number of words above.

    A phrase that ends in a later line joins the two.
    """
    # Most texts are one line, for which neither this nor what encloses lines is loaded.
    from errcodes.classify.texts.mentions.wrapped_lines import unwrapped

    text, plain, hits = whole.text, whole.plain, whole.hits
    starts = [hit.start for hit in hits]
    at = first = begin = letter = 0
    own: list[str] = []
    for line in unwrapped(text):
        own += plain[letter : letter + len(line)].split()
        letter += len(line) + 1
        end = first + len(own)
        stop = bisect_left(starts, end, at)
        if any(hit.end > end for hit in hits[at:stop]):
            continue
        if stop > at:
            there = [_moved(hit, -first) for hit in hits[at:stop]]
            part = slice(begin, letter - 1)
            yield (
                Line(text[part], own, there, plain[part], whole=whole),
                first,
            )
        at, first, begin, own = stop, end, letter, []


def _parted(lines: Iterable[tuple[Line, int]], text: str) -> Iterator[tuple[Line, int]]:
    """Give what lines quote as lines of their own: the person's words before it are another."""
    for line, first in lines:
        begin = quotation_begin(line, text)
        if not begin:
            yield line, first
            continue
        plain, words = line.plain, line.words
        own = len(plain[:begin].split())
        before = [hit for hit in line.hits if hit.start < own]
        behind = [_moved(hit, -own) for hit in line.hits if hit.start >= own]
        yield Line(line.text, words, before, plain, whole=line), first
        rest = Line(line.text[begin:], words[own:], behind, plain[begin:], whole=line, quoted=True)
        yield rest, first + own


def _moved(hit: Hit, words: int) -> Hit:
    return attrs.evolve(hit, start=hit.start + words, end=hit.end + words) if words else hit


def _kinds_in(line: Line, above: Kind | None) -> Sequence[Kind | None]:
    """Give the kind of mention that each phrase of a line is, of which one above may make all."""
    by_wording = _kinds_by_wording(line) if above is None else None
    return _kinds_by_form(line, above) if by_wording is None else by_wording


def _kinds_by_form(line: Line, above: Kind | None) -> list[Kind | None]:
    """Give the kinds by what the line and its phrases look like."""
    held = held_by(line)
    kinds = kinds_of(line, held) if above is None or line.quoted else [above]
    if not _OF_SOURCES.isdisjoint(kinds) and _RECORD.match(line.text):
        kinds = [kind for kind in kinds if kind not in _OF_SOURCES]
    certain = next((kind for kind in kinds if kind.certain), None)
    if certain is not None:
        return [certain] * len(line.hits)
    possible = possible_kinds(held) if len(line.hits) <= _MOST_HITS else [PROSE]
    found = [_kind(hit, line, kinds, possible) for hit in line.hits]
    if line.text.isascii():
        return found
    from errcodes.classify.texts.mentions.chinese_sentences import kinds_in_chinese

    return kinds_in_chinese(line, found)


def _kinds_by_wording(line: Line) -> Sequence[Kind | None] | None:
    """Give the kinds of the phrases of a line whose wording leaves no doubt; None where it does.

    Of most lines this is all that is asked: the kinds tell what the wording leaves open.
    """
    hits = line.hits
    if are_recorded_failures(hits, line):
        return [None] * len(hits)
    if not line.text.isascii():
        return None  # What a Chinese sentence says of the words that it quotes decides first.
    if are_reports(hits, line):
        return _kinds_apart(line)
    return [PROSE] * len(hits) if are_prose(hits, line) else None


def _kinds_apart(line: Line) -> list[Kind | None]:
    """Give the kinds that the phrases of a line are of however it is worded."""
    hits, held = line.hits, held_apart(line)
    kind = kind_apart(line, held)
    if kind is not None or len(hits) > _MOST_HITS:
        return [kind] * len(hits)
    possible = possible_kinds(held)
    return [_kind_at(hit, line, possible) for hit in hits]


def _kind(hit: Hit, line: Line, likely: Iterable[Kind], possible: Iterable[Kind]) -> Kind | None:
    """Give the kind of mention that a phrase is where it stands.

    Args:
        hit: The phrase.
        line: The line.
        likely: The kinds that the line is of.
        possible: Those that the phrase may be of.
    """
    reports = _reports(line, hit)
    if not reports:
        for kind in likely:
            if _is_near(kind, hit, line):
                return kind
    return _kind_at(hit, line, [each for each in possible if each.certain or not reports])


def _kind_at(hit: Hit, line: Line, possible: Iterable[Kind]) -> Kind | None:
    """Give the first of some kinds that a phrase is of where it stands."""
    for kind in possible:
        if kind.hit is not None and kind.hit(hit, line):
            return kind
        if (kind.before or kind.behind) and _stands_around(kind, hit, line):
            return kind
    return None


def _kind_by_lines(hit: Hit, whole: Line, line: Line) -> Kind | None:
    """Give the kind that the lines around a phrase make it, or a list that began above."""
    from errcodes.classify.texts.mentions.enclosures import enclosing_kind, is_among_code

    kind = enclosing_kind(whole.text, whole.begin(hit.start))
    if kind is None and is_listed(hit, whole) and not is_worded_as_report(hit, line):
        kind = LIST
    if kind is None and hit.weight in _WEAK and not line.quoted:
        return SOURCE_CODE if is_among_code(whole.text, whole.begin(hit.start)) else None
    return kind


def _reports(line: Line, hit: Hit) -> bool:
    """Tell a line whose wording, or whose words before a phrase, show that something failed."""
    return line.failed_before(hit) or is_worded_as_report(hit, line)


def _is_near(kind: Kind, hit: Hit, line: Line) -> bool:
    """Tell whether what makes a line one of a kind stands in the clause around a phrase."""
    marks = [mark for mark in kind.marks if mark in line.text]
    return not marks or any(map(line.clause_text(hit).__contains__, marks))


def _stands_around(kind: Kind, hit: Hit, line: Line) -> bool:
    words = line.words
    if not kind.behind.isdisjoint(words[hit.end : hit.end + kind.reach_behind]):
        return True
    if kind.before.isdisjoint(words):
        return False
    clause = line.clause(hit)
    if clause and words[clause - 1] in kind.before:
        # A heading: `settings: connection refused`. Neither a tag nor a call is one:
        # `[MQTT IF] connection refused`, `fetch(url, handle) : connection refused`
        return not line.text[: line.begin(clause)].rstrip(" :").endswith(("]", ")"))
    start = max(clause, hit.start - kind.reach)
    return not kind.before.isdisjoint(words[start : hit.start])
