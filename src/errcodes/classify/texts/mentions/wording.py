"""The wording of a text, weighed: how much it speaks for a report, and how much against one.

No single word makes a sentence a mention: a report may have any of them. So each word, each pair of
neighbours and each sign weighs something, which was fitted to labelled texts (see the table). What
they weigh together tells the tone of a program that failed, or of a person who met a failure, from
that of a title, a wish, a guide, a setting or code.
"""

from collections.abc import Collection
from functools import cache
from itertools import pairwise

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.wording_weights import BEFOREHAND, ROWS
from errcodes.classify.words.splitting import DIGIT, digits_alike

__all__ = ["marks_of", "weight_of_found", "weight_of_wording"]

#: So many words, and so many letters, tell the tone of a text.
_MOST_WORDS, _MOST_LETTERS = 32, 2_000
_BEGIN, _END = "^", "$"
#: How long a text is: a mark for so many words, and for so many lines, up to so many.
_WORDS_A_STEP, _MOST_LINES = 6, 3
_STEPS = tuple(f"steps:{steps}" for steps in range(_MOST_WORDS // _WORDS_A_STEP + 1))
_CHINESE = LazyPattern("[\u4e00-\u9fff]+")
#: Signs that nearly every text has, which are looked for one by one.
_EVERYDAY_SIGNS = ",-.:"
_SIGNS = frozenset("!\"#$%&'()*+/;<=>?@[\\]^_`{|}~\n，。：；！？、（）【】“”‘’「」『』…—–→")


def weight_of_wording(text: str, plain: str, letters: Collection[str]) -> int:
    """Give how much the wording of a text speaks for a report: below 0 it speaks against one.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.
        letters: Its rare letters.

    >>> text = "it would be nice to have an option for the connect timeout"
    >>> weight_of_wording(text, text, "") < 0
    True
    """
    weights, marks, pairs = _weights()
    words = _words(plain)
    # All of this runs in C, and few marks of a text are in the table.
    found = marks.intersection(words + _other_marks(text, len(words), letters))
    neighbours = pairs.keys() & zip([_BEGIN, *words], [*words, _END], strict=True)
    weight = BEFOREHAND + sum(map(weights.__getitem__, found))
    return weight + sum(map(pairs.__getitem__, neighbours))


def weight_of_found(weight: Weight) -> int:
    """Give how much it speaks for a report that a text has a phrase which weighs so much."""
    return _weights_of_found()[weight]


def marks_of(text: str, plain: str, letters: Collection[str]) -> set[str]:
    """Give all marks that are weighed: words, pairs of neighbours, signs, and the length.

    >>> sorted(marks_of("Lost 42!", "lost 42 ", "!"))
    ['!', '!$', '88', '88 $', '^ lost', '^A', 'lost', 'lost 88', 'steps:0']
    """
    words = _words(plain)
    pairs = map(" ".join, pairwise((_BEGIN, *words, _END)))
    return {*words, *pairs, *_other_marks(text, len(words), letters)}


def _words(plain: str) -> list[str]:
    """Give the first words, with one number for all of so many digits."""
    return digits_alike(plain[:_MOST_LETTERS]).split(None, _MOST_WORDS)[:_MOST_WORDS]


def _other_marks(text: str, words: int, letters: Collection[str]) -> list[str]:
    """Give the marks of a text that are no words: its signs, its ends, its length."""
    text = text[:_MOST_LETTERS]
    marks = [_STEPS[words // _WORDS_A_STEP], *_SIGNS.intersection(letters)]
    marks += filter(text.__contains__, _EVERYDAY_SIGNS)
    bare = text.strip()
    last = bare[-1:]
    marks += (_BEGIN + _kind(bare[:1]), ("a" if last.isalnum() else last) + _END)
    lines = text.count("\n")
    if lines:
        marks.append(f"lines:{min(_MOST_LINES, lines)}")
    if not text.isascii():
        for run in _CHINESE.findall(text):
            marks += (_BEGIN + run[0], *map("".join, pairwise(run)))
    return marks


def _kind(letter: str) -> str:
    """Give a mark for a letter that a text begins with."""
    if letter.isalpha():
        return "a" if letter.islower() else "A" if letter.isupper() else letter
    return DIGIT if letter.isdigit() else letter


@cache
def _weights() -> tuple[dict[str, int], frozenset[str], dict[tuple[str, str], int]]:
    """Give the weight of each mark, the marks, and the weights of pairs by their two words."""
    weights = {mark: weight for weight, marks in ROWS for mark in marks.split("\t")}
    parted = ((mark.partition(" "), weight) for mark, weight in weights.items())
    pairs = {(first, second): weight for (first, blank, second), weight in parted if blank}
    return weights, frozenset(weights), pairs


@cache
def _weights_of_found() -> tuple[int, ...]:
    """Give the same by the number of each weight; to ask one for its name would cost as much."""
    weights, *_ = _weights()
    return (0, *(weights.get(weight.name, 0) for weight in Weight))
