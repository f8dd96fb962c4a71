"""The phrases of a text sorted: those that report a failure, and those that only mention one."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import attrs

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.beginnings import beginning_with, edges
from errcodes.classify.texts.mentions.brackets import brackets_in, comments_in
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.line_marks import Held, Mark, Marks
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.prose import PROSE, is_written_by_a_program
from errcodes.classify.texts.mentions.quotations import quotation_begin
from errcodes.classify.texts.mentions.source_code import COMMENT, SOURCE_CODE
from errcodes.classify.texts.mentions.tests import TEST
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["Mention", "is_mention", "sorted_chinese_hits", "sorted_hits"]


#: What stands below the words of a case that may come: `If you see:`
_SUPPOSED = LazyPattern(
    r"^(?:[*>#-]+ )?(?:(?:If|In case)\b.{0,100}\b(?:you|errors?|messages?)\b"
    r"|You (?:can|could|may|might|will|would)\b|如果|若).{0,100}[:：]\n(?:.+(?:\n|\Z))+",
    re.MULTILINE,
)
#: A line with nothing but a literal, or what is called with one: code, where one beside it is.
_LITERAL = LazyPattern(
    r"^[ \t]*(?:\w+ )?(?:\"[^\"\n]*\"|'[^'\n]*')[,;]?$",
    re.MULTILINE,
)
#: Of what kinds the lines are that open a bracket.
_STATEMENTS = (SOURCE_CODE, TEST)
#: What is behind so many letters is no excerpt of code.
_LONGEST_CODE = 1_000
#: More of them are not looked at, in a text that is made to cost.
_MOST_BRACKETS = 40
#: Among more phrases than this in one line nobody looks for single mentions.
_MOST_HITS = 40


class Mention(NamedTuple):
    """A phrase that was set aside, and the kind of mention that it is."""

    hit: Hit
    kind: Kind


class _Asked(NamedTuple):
    """The kinds that a phrase in a line may be of.

    Attributes:
        likely: Those that the line is of, unless it says before the phrase that something failed.
        possible: Those of which the line has the words or the letters that they need: each with
            what looks at a phrase, and whether the words around one matter.
    """

    likely: Sequence[Kind]
    possible: Sequence[tuple[Kind, Callable[[Hit, Line], bool] | None, bool]]


_NOTHING_ASKED = _Asked((), ())


def sorted_hits(
    text: str, plain: str, words: list[str], hits: Sequence[Hit]
) -> tuple[list[Hit], list[Mention]]:
    """Give the phrases that report a failure, and those that only mention one.

    Args:
        text: The text.
        plain: The same with nothing left but the words, in lower case.
        words: The words.
        hits: The phrases in it, in their order.
    """
    reported: list[Hit] = []
    mentions: list[Mention] = []
    whole = Line(text, words, hits, plain)
    several = "\n" in text
    above = _of_whole(whole) if several else None
    within = _enclosed(text) if several else ()
    for line, first in _parted(_lines(whole) if several else ((whole, 0),), text):
        certain, asked = None if line.quoted else above, _NOTHING_ASKED
        if certain is None:
            certain, asked = _asked(line)
        for hit in line.hits:
            there = _moved(hit, first) if first else hit
            kind = certain or _of_hit(hit, line, asked)
            if kind is None and within:
                kind = _kind_within(whole.begin(there.start), within)
            if kind is None and first and _is_listed_above(there, whole, line):
                kind = LIST
            if kind is None:
                reported.append(there)
            else:
                mentions.append(Mention(there, kind))
    return reported, mentions


def _enclosed(text: str) -> list[tuple[int, int, Kind]]:
    """Give where lines stand in a comment, in code, or below a case that may come."""
    found = [(*comment, COMMENT) for comment in comments_in(text)]
    found += [(*block.span(), CONDITION) for block in _SUPPOSED.finditer(text)]
    for literal in _LITERAL.finditer(text, 0, _LONGEST_CODE):
        begin, end = literal.span()
        beside = (text.rfind("\n", 0, max(0, begin - 1)) + 1, end + 1)
        if any(_of_line_from(text, line) in _STATEMENTS for line in beside if line != begin):
            found.append((begin, end, SOURCE_CODE))
    reached = 0
    for line, begin, end in brackets_in(text)[:_MOST_BRACKETS]:
        if begin >= reached and _of_line_from(text, line) in _STATEMENTS:
            found.append((begin, end, SOURCE_CODE))
            reached = end
    return found


def _kind_within(letter: int, spans: Iterable[tuple[int, int, Kind]]) -> Kind | None:
    return next((kind for begin, end, kind in spans if begin <= letter < end), None)


def _is_listed_above(hit: Hit, whole: Line, line: Line) -> bool:
    """Tell a phrase in a list that began in a line above, and has not ended with its items."""
    if LIST.hit is None or not LIST.hit(hit, whole):
        return False
    is_name = len(line.bare.split(None, 1)) == 1
    return is_name or not is_written_by_a_program(line)


def sorted_chinese_hits(text: str, hits: Sequence[Hit]) -> tuple[list[Hit], list[Mention]]:
    """Give the same for Chinese phrases, which are placed by letters."""
    from errcodes.classify.texts.mentions.chinese_mentions import chinese_kinds

    reported: list[Hit] = []
    mentions: list[Mention] = []
    of_lines: dict[int, Kind | None] = {}
    listed = "\n" in text and _of_whole(Line(text, split(text), ())) is LIST
    above = LIST if listed else None
    within = _enclosed(text) if "\n" in text else ()
    for hit, kind in zip(hits, chinese_kinds(hits, text), strict=True):
        begin = text.rfind("\n", 0, hit.start) + 1
        if begin not in of_lines:
            of_lines[begin] = _of_line_from(text, begin)
        found = kind or above or of_lines[begin] or _kind_within(hit.start, within)
        if found is None:
            reported.append(hit)
        else:
            mentions.append(Mention(hit, found))
    return reported, mentions


def is_mention(text: str, words: list[str]) -> bool:
    """Tell whether the whole of a text is a mention, whatever it names."""
    line = Line(text, words, ())
    return _of_line(line, _marks().held(line, words))[0] is not None


def _of_line_from(text: str, begin: int) -> Kind | None:
    """Give the kind that a line is certainly of, by where it begins."""
    end = text.find("\n", begin)
    below = text[begin : end if end >= 0 else len(text)]
    line = Line(below, split(below), ())
    quoted = quotation_begin(line)
    if quoted:
        line = Line(below[quoted:], split(below[quoted:]), ())
    return _of_line(line, _marks().held(line, line.words))[0]


def _of_whole(whole: Line) -> Kind | None:
    """Give the kind that the first line of a text makes all of it."""
    held = _marks().held(whole, whole.words)
    return next((kind for kind in _candidates(whole, held) if kind.spreads), None)


def _lines(whole: Line) -> Iterator[tuple[Line, int]]:
    """Give the lines in which a phrase begins, and the number of words above.

    A phrase that ends in a later line joins the two.
    """
    text, hits = whole.text, whole.hits
    at = first = 0
    part = ""
    own: list[str] = []
    for line in text.split("\n"):
        part = f"{part}\n{line}" if part else line
        own += split(line)
        end = first + len(own)
        if at < len(hits) and hits[at].start < end:
            begin = at
            while at < len(hits) and hits[at].start < end:
                at += 1
            if max(hit.end for hit in hits[begin:at]) > end:
                at = begin
                continue
            there = [_moved(hit, -first) for hit in hits[begin:at]]
            yield Line(part, own, there, single=False, failing=whole.failing), first
        first, part, own = end, "", []


def _parted(lines: Iterable[tuple[Line, int]], text: str) -> Iterator[tuple[Line, int]]:
    """Give what lines quote as lines of their own: the person's words before it are another."""
    for line, first in lines:
        begin = quotation_begin(line, text)
        if not begin:
            yield line, first
            continue
        own = len(split(line.text[:begin]))
        before = [hit for hit in line.hits if hit.start < own]
        behind = [_moved(hit, -own) for hit in line.hits if hit.start >= own]
        if before:
            yield Line(line.text, line.words, before, single=line.single), first
        if behind:
            rest, words = line.text[begin:], line.words[own:]
            yield Line(rest, words, behind, single=line.single, quoted=True), first + own


def _moved(hit: Hit, words: int) -> Hit:
    return attrs.evolve(hit, start=hit.start + words, end=hit.end + words)


@cache
def _marks() -> Marks:
    """Give what lines hold somewhere that are of a kind, or that one looks at."""
    fields = [(kind.marks, kind.line_letters, kind.letters) for kind in KINDS]
    return Marks(
        Mark(letters, field, number, whole=field == 0)
        for number, of_kind in enumerate(fields)
        for field, every in enumerate(of_kind)
        for letters in every
    )


def _by_key(keys: Callable[[Kind], Iterable[str]]) -> dict[str, tuple[int, ...]]:
    """Give the kinds, by their numbers, that look for a key, by the key."""
    each = [frozenset(keys(kind)) for kind in KINDS]
    return {
        key: tuple(number for number, those in enumerate(each) if key in those)
        for key in frozenset[str]().union(*each)
    }


@cache
def _by_word() -> dict[str, tuple[int, ...]]:
    """Give the kinds that look for a word of a line, by the word."""
    return _by_key(lambda kind: kind.before | kind.behind | kind.needs)


@cache
def _words() -> frozenset[str]:
    """Give the words that some kind looks for: what a line has of them is looked up once."""
    return _marks().words.union(_by_word())


#: The kinds, by their numbers, that look at every phrase.
_UNCONDITIONAL = frozenset(
    number
    for number, kind in enumerate(KINDS)
    if kind.hit is not None and not (kind.needs or kind.letters)
)
#: What looks at a line, and at a phrase, and whether the words around one matter.
_JUDGES = tuple(kind.line or bool for kind in KINDS)
_POSSIBLE = tuple((kind, kind.hit, bool(kind.before or kind.behind)) for kind in KINDS)
_POSSIBLE_IN_A_CROWD = (_POSSIBLE[KINDS.index(PROSE)],)


def _of_line(line: Line, held: Held) -> tuple[Kind | None, list[Kind]]:
    """Give the kind that a line is certainly of, or else those that it may be of."""
    likely: list[Kind] = []
    for kind in _candidates(line, held):
        if kind.certain:
            return kind, []
        likely.append(kind)
    return None, likely


def _candidates(line: Line, held: Held) -> Iterator[Kind]:
    """Give the kinds that a line is of, by its beginning, its end, its letters and its words."""
    bare = line.bare
    first, last = bare[:1], bare[-1:]
    begins, both = beginning_with(first), edges(first, last)
    if bare.startswith(begins.openings):
        yield from (kind for opening, kind in begins.opened if bare.startswith(opening))
    for forms in (begins.forms, both.forms):
        if forms is not None and forms.any.match(bare):
            yield from (kind for form, kind in forms.each if form.match(bare))
    judged: Iterable[int] = both.judged
    if held.lines or line.bullet:
        bulleted = edges(line.bullet, last).judged if line.bullet else ()
        judged = sorted({*judged, *held.lines, *bulleted})
    for number in judged:
        if _JUDGES[number](line):
            yield KINDS[number]
    for number in sorted(held.kinds):
        yield KINDS[number]


def _asked(line: Line) -> tuple[Kind | None, _Asked]:
    """Give the kind that a line is certainly of, or those that its phrases may be of."""
    found = _words().intersection(line.words)
    held = _marks().held(line, found)
    certain, likely = _of_line(line, held)
    if certain is not None:
        return certain, _NOTHING_ASKED
    wanted = {*_UNCONDITIONAL, *held.hits}
    by_word = _by_word()
    for word in found:
        wanted.update(by_word.get(word, ()))
    return None, _Asked(likely, [_POSSIBLE[number] for number in sorted(wanted)])


def _of_hit(hit: Hit, line: Line, asked: _Asked) -> Kind | None:
    """Give the kind of mention that a phrase is where it stands; None where it is none."""
    for kind in asked.likely:
        if _is_near(kind, hit, line) and not _reports(line, hit):
            return kind
    possible = asked.possible if len(line.hits) <= _MOST_HITS else _POSSIBLE_IN_A_CROWD
    for kind, judge, around in possible:
        is_one = (judge is not None and judge(hit, line)) or (
            around and _stands_around(kind, hit, line)
        )
        if is_one and (kind.certain or not _reports(line, hit)):
            return kind
    return None


def _reports(line: Line, hit: Hit) -> bool:
    """Tell a line whose form, or whose words before a phrase, show that something failed."""
    return line.failed_before(hit) or is_written_by_a_program(line)


def _is_near(kind: Kind, hit: Hit, line: Line) -> bool:
    """Tell whether what makes a line one of a kind stands in the clause around a phrase."""
    if not kind.marks or not any(map(line.text.__contains__, kind.marks)):
        return True
    return any(map(line.clause_text(hit).__contains__, kind.marks))


def _stands_around(kind: Kind, hit: Hit, line: Line) -> bool:
    words = line.words
    if not kind.behind.isdisjoint(words[hit.end : hit.end + kind.reach_behind]):
        return True
    if kind.before.isdisjoint(words):
        return False
    clause = line.clause(hit)
    if clause and words[clause - 1] in kind.before:
        # A heading: `settings: connection refused`. A tag is none: `[MQTT IF] connection refused`
        return not line.text[: line.begin(clause)].rstrip().endswith("]")
    start = max(clause, hit.start - kind.reach)
    return not kind.before.isdisjoint(words[start : hit.start])
