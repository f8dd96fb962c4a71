"""The kinds of mention that a line is of, and those that a phrase in it may be of."""

from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.mentions.beginnings import beginning_with, edges
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.line_marks import Held, held_by
from errcodes.classify.texts.mentions.markup import DOCUMENTATION, is_guide
from errcodes.classify.texts.mentions.quotations import quotation_begin

__all__ = [
    "certain_kind",
    "certain_kind_from",
    "kind_apart",
    "kinds_of",
    "possible_kinds",
    "spreading_kind",
]

_LOOKS = tuple(kind.line or bool for kind in KINDS)


def certain_kind(line: Line) -> Kind | None:
    """Give the kind that a line is certainly of."""
    return next((kind for kind in kinds_of(line, held_by(line)) if kind.certain), None)


def certain_kind_from(text: str, begin: int) -> Kind | None:
    """Give the kind that the line of a text which begins there is certainly of."""
    own = text[begin:].partition("\n")[0]
    return certain_kind(Line(own[quotation_begin(Line(own)) :]))


def spreading_kind(whole: Line) -> Kind | None:
    """Give the kind that the first line of a text makes all of it."""
    if is_guide(whole.text):
        return DOCUMENTATION
    return next((kind for kind in kinds_of(whole, held_by(whole)) if kind.spreads), None)


def possible_kinds(held: Held) -> list[Kind]:
    """Give the kinds of which a line has the words or the letters that a phrase of them needs."""
    return [KINDS[number] for number in sorted(set(held.hits))]


def kind_apart(line: Line, held: Held) -> Kind | None:
    """Give the first kind that a line is of however it is worded, by its marks and its letters."""
    looking = (number for number in sorted(held.lines) if _LOOKS[number](line))
    return next((KINDS[number] for number in (*sorted(held.kinds), *looking)), None)


def kinds_of(line: Line, held: Held) -> list[Kind]:
    """Give the kinds that a line is of, by its beginning, its end, its letters and its words."""
    bare = line.bare
    first, last = bare[:1], bare[-1:]
    begins, both = beginning_with(first), edges(first, last)
    kinds: list[Kind] = []
    if bare.startswith(begins.openings):
        kinds += [kind for opening, kind in begins.opened if bare.startswith(opening)]
    for forms in (begins.forms, both.forms):
        if forms is not None and forms.any.match(bare):
            kinds += [kind for form, kind in forms.each if form.match(bare)]
    looking = both.looking
    if held.lines or line.bullet:
        bulleted = edges(line.bullet or first, last).looking
        looking = tuple(sorted({*looking, *held.lines, *bulleted}))
    kinds += [KINDS[number] for number in looking if _LOOKS[number](line)]
    return kinds + [KINDS[number] for number in sorted(held.kinds)]
