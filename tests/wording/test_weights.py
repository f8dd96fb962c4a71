"""The weights of wording: what they are fitted to, and what one of them can do."""

from itertools import chain

from errcodes import classify
from errcodes.classify.evidence import Weight
from errcodes.classify.texts.mentions.wording import (
    marks_of,
    weight_of_found,
    weight_of_wording,
)
from errcodes.classify.texts.mentions.wording_weights import BEFOREHAND, ROWS
from errcodes.classify.words.splitting import lower_case, rare_letters
from tests.classify.texts.recorded import FAILURES
from tests.wording.bags import bags
from tests.wording.table import FILE, table

_MARKS = {mark: weight for weight, marks in ROWS for mark in marks.split("\t")}


def test_each_mark_weighs_something_once() -> None:
    """No mark stands in two rows, the rows stand in order, and none is for nothing."""
    assert sum(len(marks.split("\t")) for _, marks in ROWS) == len(_MARKS)
    assert [weight for weight, _ in ROWS] == sorted({weight for weight, _ in ROWS})
    assert all(_MARKS.values())


def test_what_a_text_weighs_is_the_sum_of_its_marks() -> None:
    """The way that is quick comes to the same as the one that the weights are fitted by."""
    for text in (record["text"] for record in chain.from_iterable(FAILURES.values())):
        plain, letters = lower_case(text), rare_letters(text)
        marks = marks_of(text, plain, letters)
        weighed = BEFOREHAND + sum(_MARKS.get(mark, 0) for mark in marks)
        assert weight_of_wording(text, plain, letters) == weighed


def test_found_phrases_weigh_by_their_kind() -> None:
    """A number says more than a word of every day."""
    assert weight_of_found(Weight.NUMBER) > weight_of_found(Weight.HINT)


def test_the_table_sorts_what_it_was_fitted_to() -> None:
    """Nearly all of the labelled texts have a weight on their side."""
    right = reports = every = 0
    for bag in bags():
        weight = BEFOREHAND + sum(_MARKS.get(mark, 0) for mark in bag.marks)
        right += bag.report is (weight + _MARKS.get(bag.found, 0) > 0)
        reports += bag.report
        every += 1
    assert every > 26_000
    assert 10_000 < reports < every - 10_000
    assert right / every > 0.94


def test_the_table_is_as_it_is_written() -> None:
    """It is what `tests.wording.fit` makes of its weights, and nobody has changed it by hand."""
    assert table(BEFOREHAND, _MARKS, len([*bags()])) == FILE.read_text("utf-8")


def test_no_mark_decides_alone() -> None:
    """What a program writes of a failure may have any of the words, without a moment before it."""
    text = "ERROR hub[77]: {} 192.0.2.1: connection refused".format
    words = [mark for mark in _MARKS if mark.isalpha() and len(mark) > 3 and mark.islower()]

    assert len(words) > 500
    assert not [word for word in words if classify.message(text(word)) is None]
