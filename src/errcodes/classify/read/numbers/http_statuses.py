"""HTTP statuses: what each is a symptom of, and those that a text begins with, or names."""

from http import HTTPStatus

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.walk.attributes import MOST_TEXT

__all__ = [
    "FAILED_STATUSES",
    "HIGHEST_STATUS",
    "STATUSES",
    "STATUS_BY_SYMPTOM",
    "STATUS_SYMPTOMS",
    "WRITTEN_STATUSES",
    "leading_status",
    "phrased_status",
    "status_symptom",
]

_S = Symptom

#: Statuses (RFC 9110, section 15) with a symptom of their own; the others share one.
STATUSES: dict[int, Symptom] = {
    408: _S.STATUS_408,
    502: _S.STATUS_502,
    503: _S.STATUS_503,
    504: _S.STATUS_504,
}
STATUS_BY_SYMPTOM = {symptom: status for status, symptom in STATUSES.items()}
STATUS_SYMPTOMS = frozenset({*STATUSES.values(), _S.STATUS})

#: 599 and its neighbours are no statuses: clients use them for failures of their own.
HIGHEST_STATUS = 597
#: The statuses of failures.
FAILED_STATUSES = range(400, HIGHEST_STATUS + 1)


def status_symptom(status: int) -> Symptom:
    """Give the symptom that an HTTP status of a failure is."""
    return STATUSES.get(status, Symptom.STATUS)


#: The statuses of failures, as they are written.
WRITTEN_STATUSES = {str(status): status_symptom(status) for status in FAILED_STATUSES}
_STATUS_NUMBER = LazyPattern(r"(?<!\d)[45]\d\d(?!\d)")
#: The phrase of each status of a failure (RFC 9110, section 15, and its like).
_PHRASES = {int(status): status.phrase.lower() for status in HTTPStatus if status >= 400}
#: What a proxy answered is no status of the cloud's, and a quoted line may be no answer to HTTP.
_OF_ANOTHER = ("proxy", "tunnel", "http/")


def phrased_status(text: str) -> int | None:
    """Give the HTTP status of a failure that a text tells by its number and its phrase, or None.

    >>> phrased_status("Bad Gateway (502). The answer was ''")
    502
    """
    numbers = [int(number) for number in _STATUS_NUMBER.findall(text, 0, MOST_TEXT)]
    phrases = {number: _PHRASES[number] for number in numbers if number in _PHRASES}
    small = text.lower().replace("_", " ") if phrases else ""
    if any(word in small for word in _OF_ANOTHER):
        return None
    return next((number for number, phrase in phrases.items() if phrase in small), None)


def leading_status(text: str) -> int | None:
    """Give the HTTP status of a failure that a text begins with, or None.

    >>> leading_status("503 Service Unavailable")
    503
    """
    number = text[:3]
    if len(number) < 3 or not number.isdecimal() or text[3:4].isalnum():
        return None
    return int(number) if int(number) in FAILED_STATUSES else None
