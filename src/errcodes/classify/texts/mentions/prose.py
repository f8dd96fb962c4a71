"""Prose: what a person writes about failures, weighed by its marks against those of a report.

No single word makes a sentence a mention: a report may have any of them. So each mark speaks for
the one or for the other, by so much, and what a line says is a report unless the marks of a mention
outweigh those of a report by far.
"""

from collections.abc import Sequence

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.encounters import is_met
from errcodes.classify.texts.mentions.everyday_words import is_in_passing
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.form_weights import FormWeight, against_report
from errcodes.classify.texts.mentions.prose_marks import (
    LEADING_ON,
    WORDS,
)
from errcodes.classify.texts.mentions.quiet_lines import is_out_of_place
from errcodes.classify.words.index import Hit
from errcodes.classify.words.refusals import is_loose

__all__ = ["ALONE", "FIRST", "LEAST", "PROSE", "REACH"]

_INDEFINITE, _ARTICLES = frozenset({"a", "an"}), frozenset({"a", "an", "the"})
#: Where a phrase stands, in the same measure: at the beginning of its sentence, behind `a`, as half
#: of it, as a small part; in a sentence that goes on in the next line, and in quotes.
FIRST, _ONE_OF_MANY, ALONE, _LOST = 3, -2, 3, -2
_GOES_ON, _IN_QUOTES = -8, -4
#: A word of every day, and one in passing.
_EVERYDAY, _IN_PASSING = -1, -5
#: What is in passing in a log is so as well.
_MOST_FOR_EVERYDAY = 2
#: A word of every day was met where so much speaks for it.
_LEAST_IN_PASSING = 5
_HALF, _FIFTH = 2, 5
#: What is so far from a report is none.
LEAST = -2
#: What has as much of it may be one; less where it says before that something failed.
_SOME_FORM, _SOME_FORM_OF_FAILING = 2, 0
#: So many letters before and behind a phrase speak of it.
REACH = 240
#: In a line with more phrases than this each is looked at by itself.
_MOST_HITS = 12
#: A tag in brackets stands before the sentence: `[MQTT IF] Disconnected`.
_END_OF_SENTENCE = LazyPattern(
    r"[.!?;\]](?:(?<!\])|(?:(?<=[A-Z]{2}\])|(?<=[0-9a-f]{4}\]))(?=\s(?:\w|$)))\s+"
)
_END_OR_COLON = LazyPattern(
    r"[.!?;:\]](?<![\"']:)(?:(?<!\])|(?:(?<=[A-Z]{2}\])|(?<=[0-9a-f]{4}\]))(?=\s(?:\w|$)))\s+"
)
_END_OF_CLAUSE = LazyPattern(r"[.!?;,](?:\s+|$)")
#: What is said in general of something in quotes, and not where or when it came about, as in
#: `The error "timed out" means`; and of one thing or another, as in `"connection lost" or "reset"`.
_QUOTATION = LazyPattern(
    r"[\s*+•>-]*(?:(?i:an?|any|das|de[rs]|die|eine?|el|l[ae]|most|o|some|the|uma?|una?)(?: \w+)? )?"
    r"(\"[^\"]*\") (?!(?:after|at|by|during|for|from|in|on|since|to|was|when|while|with)\b)"
    r"[^\W\d_A-Z]"
)
_ALTERNATIVES = LazyPattern(r"\"[^\"]*\" (?:or|oder|ou|o) \"[^\"]*\"")
_BETWEEN_ALTERNATIVES = '" o'
_CHINESE_LETTER = LazyPattern("[\u4e00-\u9fff]")
_CANCELED, _HINT, _FAILED = Weight.CANCELED, Weight.HINT, Symptom.FAILED
#: What occurred did so at a time: `an error occurred when reading`; what occurs does so whenever.
_OCCURRED = frozenset({"encountered", "happened", "occurred"})
#: Word -> the number of its row in `WORDS`.
_GROUPS = {word: group for group, (_, words) in enumerate(WORDS) for word in words}
_MARKED = frozenset(_GROUPS)
_OF_PROSE = _INDEFINITE.union(*(words for weight, words in WORDS if weight < 0))


def _taken(line: Line) -> frozenset[str]:
    """Give the words of all phrases in a line; that a request failed, it says of the others too."""
    words = line.words
    taken = (words[hit.start : hit.end] for hit in line.hits if hit.symptom is not _FAILED)
    return frozenset[str]().union(*taken)


def _share(words: list[str], beside: list[str]) -> int:
    """Give how much it speaks for a report how few words of a sentence stand beside a phrase."""
    if len(beside) * _HALF <= len(words):
        return ALONE
    return _LOST if len(words) - len(beside) <= len(words) // _FIFTH else 0


def _sentence(hit: Hit, line: Line, *, in_passing: bool) -> tuple[list[str], list[str]]:
    """Give the words of the sentence around a phrase: those before it, and all of them."""
    plain = line.plain
    start, end = line.letters(hit)
    near = max(0, start - REACH)
    ends = (_END_OF_SENTENCE if in_passing else _END_OR_COLON).finditer(line.text, near, start)
    begin = max((match.end() for match in ends), default=near)
    match = _END_OF_CLAUSE.search(line.text, end, end + REACH)
    stop = end + REACH if match is None else match.start()
    return plain[begin:start].split(), plain[begin:stop].split()


def _quotation(line: Line) -> tuple[int, int]:
    """Give where a line has a quotation that its sentence is about."""
    text = line.text
    match = _QUOTATION.match(text)
    if match is not None:
        return match.span(1)
    match = _ALTERNATIVES.search(text) if _BETWEEN_ALTERNATIVES in text else None
    return (0, 0) if match is None else match.span()


def _is_quoted(hit: Hit, line: Line) -> bool:
    """Tell what stands in quotes, and is what a sentence is about."""
    if '"' not in line.signs:
        return False
    begin, stop = line.remembered(_quotation)
    start, end = line.letters(hit)
    return begin < start and end < stop


def _is_while(words: Sequence[str]) -> bool:
    """Tell what somebody was doing at a time: `when uploading a file`."""
    at = words.index("when") + 1
    return words[at : at + 1] != [] and words[at].endswith("ing")


def _beside(hit: Hit, line: Line, *, in_passing: bool) -> int:
    """Give how much speaks for a report in the sentence around a phrase."""
    before, words = _sentence(hit, line, in_passing=in_passing)
    taken = line.remembered(_taken)
    beside = [word for word in words if word not in taken]
    if "when" in beside and (not _OCCURRED.isdisjoint(beside) or _is_while(beside)):
        beside = [word for word in beside if word != "when"]
    groups = {_GROUPS[word] for word in _MARKED.intersection(beside)}
    score = sum(WORDS[group][0] for group in groups)
    if not _INDEFINITE.isdisjoint(before):
        score += _ONE_OF_MANY
    if _is_quoted(hit, line):
        score += _IN_QUOTES
    if _goes_on(hit, line):
        score += _GOES_ON
    if not line.text.isascii() and _CHINESE_LETTER.search(line.text):
        return score  # Without spaces, what stands there alone may be within a sentence.
    if line.bullet != "-" and _ARTICLES.issuperset(before):
        score += FIRST
    return score if hit.weight is _HINT else score + _share(words, beside)


def _goes_on(hit: Hit, line: Line) -> bool:
    """Tell a sentence that goes on over the end of a line."""
    if "\n" in line.text and any(map(_leads_on, line.text.split("\n")[:-1])):
        return True
    # None leads on with a capital: `does not contain an answer to the question: h. IN A`.
    last = line.words[-1]
    return hit.end < len(line.words) and last in LEADING_ON and line.bare.endswith(last)


def _leads_on(text: str) -> bool:
    return text.rstrip().rpartition(" ")[2] in LEADING_ON


def _least_beside(line: Line) -> int:
    """Give the least that any sentence of a line can speak for a report."""
    words = line.words
    groups = {_GROUPS[word] for word in _OF_PROSE.intersection(words) if word in _GROUPS}
    least = min(_LOST, _EVERYDAY) + sum(min(0, WORDS[group][0]) for group in groups)
    if not _INDEFINITE.isdisjoint(words):
        least += _ONE_OF_MANY
    if '"' in line.signs and line.remembered(_quotation)[1]:
        least += _IN_QUOTES
    return least + _GOES_ON if words[-1] in LEADING_ON or "\n" in line.text else least


def _is_plain(line: Line) -> bool:
    """Tell a line without any mark of prose, as most lines are that report a failure."""
    words = line.words
    if words[-1] in LEADING_ON or not _OF_PROSE.isdisjoint(words):
        return False
    if '"' in line.signs and line.remembered(_quotation)[1]:
        return False
    return line.remembered(against_report) >= 0


def _has_form(hit: Hit, line: Line) -> bool:
    """Tell a line that has enough of the form of a report for words that say little."""
    if is_out_of_place(line):
        return False
    least = _SOME_FORM_OF_FAILING if line.failed_before(hit) else _SOME_FORM
    return line.remembered(FormWeight).reaches(least)


def _is_prose(hit: Hit, line: Line) -> bool:
    if hit.symptom is None:
        return False
    if hit.weight is _CANCELED and is_loose(hit) and not _has_form(hit, line):
        return True
    in_passing = hit.weight is _HINT and is_in_passing(hit, line)
    if len(line.hits) > _MOST_HITS or (not in_passing and line.remembered(_is_plain)):
        return in_passing
    form = line.remembered(FormWeight)
    if in_passing:
        most = LEAST - _IN_PASSING - _beside(hit, line, in_passing=True)
        is_one = most >= _MOST_FOR_EVERYDAY or not form.reaches(most + 1)
        return is_one and not is_met(hit, line, least=_LEAST_IN_PASSING)
    if form.reaches(LEAST + 1 - line.remembered(_least_beside)):
        return False  # No words around the phrase can outweigh so much.
    score = _beside(hit, line, in_passing=False)
    if hit.weight is _HINT:
        score += _EVERYDAY
    return not (form.reaches(LEAST + 1 - score) or is_met(hit, line))


PROSE = Kind(
    "prose",
    "A person writes so about failures, and no program that reports one.",
    hit=_is_prose,
    certain=True,
)
