"""The phrases of a text sorted: those that report a failure, and those that only mention one."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.chinese import chinese_kinds
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.marks import Marks
from errcodes.classify.texts.mentions.prose import PROSE, is_written_by_a_program
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["Mention", "is_mention", "sorted_chinese_hits", "sorted_hits"]


#: Among more phrases than this in one line nobody looks for single mentions.
_MOST_HITS = 40


class Mention(NamedTuple):
    """A phrase that was set aside, and the kind of mention that it is."""

    hit: Hit
    kind: Kind


class _Forms(NamedTuple):
    """How lines look that begin with one letter.

    Attributes:
        any: Looks for all of them at once: most lines have none.
        each: Each with its kind.
    """

    any: Callable[[str], object]
    each: Sequence[tuple[Callable[[str], object], Kind]]


class _Beginnings(NamedTuple):
    """What lines may be of that begin with one letter.

    Attributes:
        openings: What lines of the kinds begin with.
        opened: The same, each with its kind.
        forms: Their forms, where there are any.
        closed_forms: Those of lines that do not end with a letter or a digit.
        judged: The kinds, by their numbers in `KINDS`, that look at the whole line.
    """

    openings: tuple[str, ...]
    opened: Sequence[tuple[str, Kind]]
    forms: _Forms | None
    closed_forms: _Forms | None
    judged: tuple[int, ...]


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
    text: str, words: list[str], hits: Sequence[Hit]
) -> tuple[list[Hit], list[Mention]]:
    """Give the phrases that report a failure, and those that only mention one.

    Args:
        text: The text.
        words: Its words.
        hits: The phrases in it, in their order.
    """
    reported: list[Hit] = []
    mentions: list[Mention] = []
    whole = Line(text, words, hits)
    several = "\n" in text
    above = _of_whole(whole) if several else None
    for line, first in _lines(whole) if several else ((whole, 0),):
        certain, asked = above, _NOTHING_ASKED
        if certain is None:
            certain, asked = _asked(line)
        for hit in line.hits:
            there = hit._replace(start=hit.start + first, end=hit.end + first) if first else hit
            kind = certain or _of_hit(hit, line, asked)
            if kind is None and first and LIST.hit is not None and LIST.hit(there, whole):
                kind = LIST
            if kind is None:
                reported.append(there)
            else:
                mentions.append(Mention(there, kind))
    return reported, mentions


def sorted_chinese_hits(text: str, hits: Sequence[Hit]) -> tuple[list[Hit], list[Mention]]:
    """Give the same for Chinese phrases, which are placed by letters."""
    reported: list[Hit] = []
    mentions: list[Mention] = []
    of_lines: dict[int, Kind | None] = {}
    for hit, kind in zip(hits, chinese_kinds(hits, text), strict=True):
        begin = text.rfind("\n", 0, hit.start) + 1
        if begin not in of_lines:
            of_lines[begin] = _of_line_from(text, begin)
        found = kind or of_lines[begin]
        if found is None:
            reported.append(hit)
        else:
            mentions.append(Mention(hit, found))
    return reported, mentions


def is_mention(text: str, words: list[str]) -> bool:
    """Tell whether the whole of a text is a mention, whatever it names."""
    line = Line(text, words, ())
    return _of_line(line, _words().intersection(words))[0] is not None


def _of_line_from(text: str, begin: int) -> Kind | None:
    """Give the kind that a line is certainly of, by where it begins."""
    end = text.find("\n", begin)
    line = text[begin : end if end >= 0 else len(text)]
    words = split(line)
    return _of_line(Line(line, words, ()), _words().intersection(words))[0]


def _of_whole(whole: Line) -> Kind | None:
    """Give the kind that the first line of a text makes all of it."""
    found = _words().intersection(whole.words)
    return next((kind for kind in _candidates(whole, found) if kind.spreads), None)


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
            there = [
                hit._replace(start=hit.start - first, end=hit.end - first) for hit in hits[begin:at]
            ]
            yield Line(part, own, there, single=False, failing=whole.failing), first
        first, part, own = end, "", []


@cache
def _marks() -> Marks:
    return Marks((mark, kind) for kind in KINDS for mark in kind.marks)


@cache
def _words() -> frozenset[str]:
    """Give the words that some kind looks for: what a line has of them is looked up once."""
    around = [kind.before | kind.behind | kind.needs for kind in KINDS]
    return _marks().words.union(*around)


#: What a line has -> the number of the kind that then looks at the whole of it.
_BY_LETTERS = tuple(
    (letters, number) for number, kind in enumerate(KINDS) for letters in kind.line_letters
)
#: The same by the letter that it ends with.
_BY_END = {
    end: tuple(number for number, kind in enumerate(KINDS) if end in kind.line_ends)
    for end in frozenset[str]().union(*(kind.line_ends for kind in KINDS))
}
#: The kinds, by their numbers, that look at every phrase.
_UNCONDITIONAL = frozenset(
    number
    for number, kind in enumerate(KINDS)
    if kind.hit is not None and not (kind.needs or kind.letters)
)
_LETTERS = tuple((number, letters) for number, kind in enumerate(KINDS) for letters in kind.letters)


#: What looks at a line, and at a phrase, and whether the words around one matter.
_JUDGES = tuple(kind.line or bool for kind in KINDS)
_POSSIBLE = tuple((kind, kind.hit, bool(kind.before or kind.behind)) for kind in KINDS)


@lru_cache(maxsize=256)
def _beginnings(letter: str) -> _Beginnings:
    """Give what lines may be of that begin with a letter."""
    openings = [(each, kind) for kind in KINDS for each in kind.openings if each[0] == letter]
    return _Beginnings(
        tuple(opening for opening, _ in openings),
        openings,
        _forms([(form, kind) for kind in KINDS for form in _begun(kind.forms, letter)]),
        _forms([(form, kind) for kind in KINDS for form in _begun(kind.closed_forms, letter)]),
        tuple(at for at, kind in enumerate(KINDS) if re.fullmatch(kind.line_begins, letter)),
    )


def _begun(forms: Iterable[tuple[str, str]], letter: str) -> list[str]:
    return [form for first, form in forms if re.fullmatch(first, letter)]


def _forms(rows: Sequence[tuple[str, Kind]]) -> _Forms | None:
    if not rows:
        return None
    every = re.compile("|".join(f"(?:{form})" for form, _ in rows))
    return _Forms(every.match, [(re.compile(form).match, kind) for form, kind in rows])


def _of_line(line: Line, found: frozenset[str]) -> tuple[Kind | None, list[Kind]]:
    """Give the kind that a line is certainly of, or else those that it may be of."""
    likely: list[Kind] = []
    for kind in _candidates(line, found):
        if kind.certain:
            return kind, []
        likely.append(kind)
    return None, likely


def _candidates(line: Line, found: frozenset[str]) -> Iterator[Kind]:
    """Give the kinds that a line is of, by its beginning, its end, its letters and its words."""
    bare = line.bare
    begins = _beginnings(bare[:1])
    if bare.startswith(begins.openings):
        yield from (kind for opening, kind in begins.opened if bare.startswith(opening))
    if begins.forms is not None and begins.forms.any(bare):
        yield from (kind for match, kind in begins.forms.each if match(bare))
    end = bare[-1:]
    if begins.closed_forms is not None and not end.isalnum() and begins.closed_forms.any(bare):
        yield from (kind for match, kind in begins.closed_forms.each if match(bare))
    text = line.text
    judged = [number for letters, number in _BY_LETTERS if letters in text]
    judged += begins.judged
    if line.bullet:
        judged += _beginnings(line.bullet).judged
    if end in _BY_END:
        judged += _BY_END[end]
    yield from (KINDS[number] for number in sorted(set(judged)) if _JUDGES[number](line))
    yield from _marks().kinds(text, found)


def _asked(line: Line) -> tuple[Kind | None, _Asked]:
    """Give the kind that a line is certainly of, or those that its phrases may be of."""
    found = _words().intersection(line.words)
    certain, likely = _of_line(line, found)
    if certain is not None:
        return certain, _NOTHING_ASKED
    text = line.text
    wanted = _UNCONDITIONAL.union(
        *map(_by_word().__getitem__, found),
        [number for number, letters in _LETTERS if letters in text],
    )
    return None, _Asked(likely, [_POSSIBLE[number] for number in sorted(wanted)])


@cache
def _by_word() -> dict[str, frozenset[int]]:
    """Give the kinds that look for a word, by the word."""
    around = [kind.before | kind.behind | kind.needs for kind in KINDS]
    return {
        word: frozenset(number for number, words in enumerate(around) if word in words)
        for word in _words()
    }


def _of_hit(hit: Hit, line: Line, asked: _Asked) -> Kind | None:
    """Give the kind of mention that a phrase is where it stands; None where it is none."""
    for kind in asked.likely:
        if _is_near(kind, hit, line) and not _reports(line, hit):
            return kind
    crowded = len(line.hits) > _MOST_HITS
    for kind, judge, around in asked.possible:
        if crowded and kind is not PROSE:
            continue
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
        return True  # A heading: `settings: connection refused`.
    start = max(clause, hit.start - kind.reach)
    return not kind.before.isdisjoint(words[start : hit.start])
