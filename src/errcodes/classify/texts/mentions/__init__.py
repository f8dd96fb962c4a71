"""A text *reports* a failure, or only *mentions* one. What is mentioned is set aside.

"Read timed out" reports a failure. "Add a test for Read timed out" has the same words and reports
nothing: they stand in a title. What makes it a mention is the language or the form, which is the
same for every program and every failure. So there are kinds of mention, a module each, named for
what they are; a kind says how it looks, in tables, and why that reports nothing.

This module goes through the kinds for each line of a text in which a phrase was found. To add a kind,
describe it as a `Kind` and put it into `KINDS`. Where a line says before a phrase that something
failed, only the kinds that are `certain` set it aside: `failed to add the option: read timed out`.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from errcodes.classify.texts.mentions.answers import ANSWER
from errcodes.classify.texts.mentions.chinese import chinese_kinds
from errcodes.classify.texts.mentions.conditions import CONDITION
from errcodes.classify.texts.mentions.counts import COUNT
from errcodes.classify.texts.mentions.everyday_words import EVERYDAY_WORD
from errcodes.classify.texts.mentions.explanations import EXPLANATION, POSSIBILITY, PROSE
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.frames import FRAME
from errcodes.classify.texts.mentions.homonyms import HOMONYM
from errcodes.classify.texts.mentions.instructions import ADVICE, COMMAND, INSTRUCTION
from errcodes.classify.texts.mentions.lists import LIST
from errcodes.classify.texts.mentions.markup import CATALOG, DOCUMENTATION, HELP
from errcodes.classify.texts.mentions.names import CODE, NAME
from errcodes.classify.texts.mentions.questions import QUESTION
from errcodes.classify.texts.mentions.settings import SETTING
from errcodes.classify.texts.mentions.source_code import COMMENT, MESSAGE_FORMAT, SOURCE_CODE
from errcodes.classify.texts.mentions.tests import TEST
from errcodes.classify.texts.mentions.titles import CHANGE, PLAN, TITLE
from errcodes.classify.texts.mentions.undefined_names import UNDEFINED_NAME
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["KINDS", "Mention", "is_mention", "sorted_chinese_hits", "sorted_hits"]

KINDS: tuple[Kind, ...] = (
    FRAME,
    UNDEFINED_NAME,
    SETTING,
    SOURCE_CODE,
    MESSAGE_FORMAT,
    COMMENT,
    DOCUMENTATION,
    HELP,
    CATALOG,
    TEST,
    ANSWER,
    COUNT,
    LIST,
    CHANGE,
    TITLE,
    PLAN,
    CONDITION,
    POSSIBILITY,
    EXPLANATION,
    PROSE,
    QUESTION,
    ADVICE,
    INSTRUCTION,
    COMMAND,
    CODE,
    NAME,
    HOMONYM,
    EVERYDAY_WORD,
)


class Mention(NamedTuple):
    """A phrase that was set aside, and the kind of mention that it is."""

    hit: Hit
    kind: Kind


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
    above = _kinds_above(whole) if "\n" in text else []
    for line, first in _lines(whole):
        kinds = [*above, *(kind for kind in KINDS if _is_of(kind, line))]
        for hit in line.hits:
            there = hit._replace(start=hit.start + first, end=hit.end + first) if first else hit
            kind = next(_kinds_of(hit, line, kinds), None)
            if kind is None and first and LIST.hit is not None and LIST.hit(there, whole):
                kind = LIST
            if kind is None:
                reported.append(there)
            else:
                mentions.append(Mention(there, kind))
    return reported, mentions


def sorted_chinese_hits(
    text: str, words: list[str], hits: Sequence[Hit]
) -> tuple[list[Hit], list[Mention]]:
    """Give the same for Chinese phrases, which are placed by letters."""
    reported: list[Hit] = []
    mentions: list[Mention] = []
    for hit, kind in zip(hits, chinese_kinds(hits, text), strict=True):
        found = kind or _kind_of_line(text, words, hit)
        if found is None:
            reported.append(hit)
        else:
            mentions.append(Mention(hit, found))
    return reported, mentions


def is_mention(text: str, words: list[str]) -> bool:
    """Tell whether the whole of a text is a mention, whatever it names."""
    line = Line(text, words, ())
    return any(kind.certain and _is_of(kind, line) for kind in KINDS)


def _kind_of_line(text: str, words: list[str], hit: Hit) -> Kind | None:
    begin, end = text.rfind("\n", 0, hit.start) + 1, text.find("\n", hit.end)
    line = Line(text[begin : end if end >= 0 else len(text)], words, ())
    return next((kind for kind in KINDS if kind.certain and _is_of(kind, line)), None)


def _kinds_above(whole: Line) -> list[Kind]:
    """Give the kinds that the first line of a text makes all of it."""
    return [kind for kind in KINDS if kind.spreads and _is_of(kind, whole)]


def _lines(whole: Line) -> Iterator[tuple[Line, int]]:
    """Give the lines in which a phrase begins, and the number of words above.

    A phrase that ends in a later line joins the two.
    """
    text, hits = whole.text, whole.hits
    if "\n" not in text:
        yield whole, 0
        return
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


def _is_of(kind: Kind, line: Line) -> bool:
    """Tell whether a whole line is of a kind."""
    return bool(
        (kind.openings and line.bare.startswith(kind.openings))
        or (kind.form is not None and kind.form.match(line.bare))
        or (kind.certain and any(map(line.text.__contains__, kind.marks)))
        or (kind.line is not None and kind.line(line))
    )


def _kinds_of(hit: Hit, line: Line, of_line: Iterable[Kind]) -> Iterator[Kind]:
    """Give the kinds of mention that a phrase is where it stands."""
    for kind in (*of_line, *(kind for kind in KINDS if _is_where_it_stands(kind, hit, line))):
        if kind.certain or not line.failed_before(hit):
            yield kind


def _is_where_it_stands(kind: Kind, hit: Hit, line: Line) -> bool:
    return bool(
        (not kind.certain and kind.marks and _is_marked(kind, hit, line))
        or (kind.before and _stands_before(kind, hit, line))
        or (
            kind.behind
            and not kind.behind.isdisjoint(line.words[hit.end : hit.end + kind.reach_behind])
        )
        or (kind.hit is not None and kind.hit(hit, line))
    )


def _is_marked(kind: Kind, hit: Hit, line: Line) -> bool:
    if not any(map(line.text.__contains__, kind.marks)):
        return False
    return any(map(line.clause_text(hit).__contains__, kind.marks))


def _stands_before(kind: Kind, hit: Hit, line: Line) -> bool:
    if kind.before.isdisjoint(line.words):
        return False
    clause = line.clause(hit)
    if clause and line.words[clause - 1] in kind.before:
        return True  # A heading: `settings: connection refused`.
    start = max(clause, hit.start - kind.reach)
    return not kind.before.isdisjoint(line.words[start : hit.start])
