"""The form of a line, weighed: how much it speaks for a report, whatever its words are."""

from collections.abc import Iterable

from errcodes.classify.texts.mentions.form import INDENTED, Line
from errcodes.classify.texts.mentions.prose_marks import CHINESE, FORMS, FORMS_OF_PROSE, Form

__all__ = ["FormWeight", "against_report", "is_written_by_a_program", "weight_of"]

#: In a text that says elsewhere that something failed, and in an indented line of its own.
_FAILING, _INDENTATION = 3, -4
#: What has so much of the form of a report is no title or wish.
_FORM_OF_REPORT = 5
#: So many letters of a line tell its form.
_LONGEST_FORM = 2_000


class FormWeight:
    """How much the form of a line speaks for a report, looked at no further than is asked."""

    __slots__ = ("_left", "_signs", "_sum", "_text")

    def __init__(self, line: Line) -> None:
        self._text = _written(line)
        self._signs = line.signs
        self._sum = line.remembered(against_report)
        self._left = iter(FORMS)

    def reaches(self, least: int) -> bool:
        """Tell whether it speaks for one by so much: each form adds to what speaks against it."""
        while self._sum < least:
            form = next(self._left, None)
            if form is None:
                return False
            if form.is_of(self._text, self._signs):
                self._sum += form.weight
        return True


def weight_of(forms: Iterable[Form], text: str, signs: frozenset[str]) -> int:
    """Give how much the forms that a line has speak for a report, together."""
    total = 0
    for form in forms:
        if form.is_of(text, signs):
            total += form.weight
    return total


def against_report(line: Line) -> int:
    """Give how much the form of a line speaks against a report, or which text it is of."""
    text = _written(line)
    form = weight_of(FORMS_OF_PROSE, text, line.signs)
    if line.single and line.text.startswith(INDENTED):
        form += _INDENTATION
    elif not line.single and line.failing:
        form += _FAILING
    return form if text.isascii() else form + weight_of(CHINESE, text, line.signs)


def _written(line: Line) -> str:
    """Give the letters of a line that tell its form, from its first word on."""
    # Of several lines that are items, each may be what failed: `hub-7: connection refused`.
    return (line.text.lstrip() if line.single else line.bare)[:_LONGEST_FORM]


def is_written_by_a_program(line: Line) -> bool:
    """Tell a line that has the form of a report, whatever its words are."""
    return line.remembered(FormWeight).reaches(_FORM_OF_REPORT)
