"""Prose: what somebody writes about failures, by the wording of the whole.

What its words, its signs and its length weigh together is looked up in one table, which was fitted
on texts of both sorts: see `errcodes.classify.texts.mentions.wording`.
"""

from collections.abc import Sequence

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.texts.mentions.wording import weight_of_found
from errcodes.classify.words.index import Hit
from errcodes.classify.words.refusals import is_loose

__all__ = [
    "PROSE",
    "are_prose",
    "are_recorded_failures",
    "are_reports",
    "is_worded_as_prose",
    "is_worded_as_report",
]

_DENIED, _HINT = Symptom.DENIED, Weight.HINT
#: A date (RFC 3339, Python's logging, Go's log), or a month and its day (RFC 3164), or a level and
#: a date (klog); then the time of day, and what is less than a second.
_MOMENT = LazyPattern(
    r"[\[A-Z]?(?:[a-z]{2} [0-9 ][0-9]|[0-9./-]{4,10})[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
)
#: What failed with nothing else said: `Login failed`
_LETTING_IN = frozenset({"authentication", "login"})
#: In tenths of a logit: what is so far from a report is none, and what is so near to one is one
#: where another kind would set it aside, unless that is `apart`.
_LEAST, _MOST = -10, 25


def is_worded_as_prose(hit: Hit, line: Line) -> bool:
    """Tell a phrase in a text whose wording is not that of a report."""
    if hit.symptom is None or _is_recorded(hit, line):
        return False
    return _weight(hit, line) < _LEAST


def is_worded_as_report(hit: Hit, line: Line) -> bool:
    """Tell a phrase in a record, or in a text whose wording is that of a report by far."""
    return _is_recorded(hit, line) or _weight(hit, line) > _MOST


def are_reports(hits: Sequence[Hit], line: Line) -> bool:
    """Tell phrases in a text whose wording is that of a report by far."""
    least = _MOST - line.wording
    found = [hit.weight for hit in hits if hit.symptom is not None]
    return bool(found) and all(weight_of_found(weight) > least for weight in found)


def are_prose(hits: Sequence[Hit], line: Line) -> bool:
    """Tell phrases in a text whose wording is not that of a report, whatever they mention."""
    found = [hit for hit in hits if hit.symptom is not None]
    return bool(found) and all(_is_prose(hit, line) for hit in found)


def are_recorded_failures(hits: Sequence[Hit], line: Line) -> bool:
    """Tell phrases that say much in a record of a log which says before them that it failed.

    What was denied may be what a server denied to its client.
    """
    return _begins_with_moment(line.text) and all(
        not (hit.weight is _HINT or hit.symptom is _DENIED) and line.failed_before(hit)
        for hit in hits
    )


def _begins_with_moment(text: str) -> bool:
    """Tell a record of a log.

    >>> _begins_with_moment("2024-05-01T03:56:26.503+00:00 ERROR 503")
    True
    """
    return _MOMENT.match(text) is not None


def _is_recorded(hit: Hit, line: Line) -> bool:
    """Tell a phrase that says much in a record of a log: no person begins with the moment."""
    return hit.weight is not _HINT and _begins_with_moment(line.text)


def _weight(hit: Hit, line: Line) -> int:
    return line.wording + weight_of_found(hit.weight)


def _is_prose(hit: Hit, line: Line) -> bool:
    """Tell the same of a phrase that is not alone."""
    alone = hit.end - hit.start >= len(line.words) and not line.bullet
    if alone and is_loose(hit):
        plain = line.bare.replace(" ", "").rstrip(".!").isalpha()
        alone = line.words[0] in _LETTING_IN and line.single and plain
    return not alone and is_worded_as_prose(hit, line)


PROSE = Kind(
    "prose",
    "It is worded as what is written about failures, and not as what reports one.",
    hit=_is_prose,
    certain=True,
)
