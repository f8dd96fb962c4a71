"""From any failure of a request to the platform's error code.

    >>> import json
    >>> from errcodes import classify
    >>> try:
    ...     json.loads("<html>")
    ... except Exception as exc:
    ...     diagnosis = classify.diagnose(exc)
    >>> diagnosis.code
    <NetworkErrorCode.JSON_INVALID: 50514>
    >>> diagnosis.transient
    False

No HTTP client is imported. What an exception is made of is read instead: the numbers it carries,
the exceptions it was made from, the functions it came through.
"""

from errcodes.classify.classifier import (
    Classifier,
    coded,
    diagnose,
    exception,
    is_transient,
    status,
)
from errcodes.classify.coded_error import CodedError
from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.facts import Phase
from errcodes.classify.table import Fit

__all__ = [
    "Classifier",
    "CodedError",
    "Diagnosis",
    "Fit",
    "Phase",
    "coded",
    "diagnose",
    "exception",
    "is_transient",
    "status",
]


def __dir__() -> list[str]:
    return __all__
