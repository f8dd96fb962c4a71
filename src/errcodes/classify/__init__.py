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

from typing import TYPE_CHECKING

from errcodes.classify.classifier import (
    Classifier,
    backoff,
    coded,
    diagnose,
    exception,
    is_transient,
    status,
)
from errcodes.classify.coded_error import CodedError
from errcodes.classify.diagnosis import Diagnosis, DiagnosisDict, Fit
from errcodes.classify.evidence import Phase

if TYPE_CHECKING:
    from errcodes.classify.texts import diagnose_message, message, messages

__all__ = [
    "Classifier",
    "CodedError",
    "Diagnosis",
    "DiagnosisDict",
    "Fit",
    "Phase",
    "backoff",
    "coded",
    "diagnose",
    "diagnose_message",
    "exception",
    "is_transient",
    "message",
    "messages",
    "status",
]


if not TYPE_CHECKING:  # With it in sight, type checkers would accept every name.

    def __getattr__(name: str) -> object:
        """Load the reading of texts, with its tables, when it is first touched (PEP 562)."""
        if name not in ("diagnose_message", "message", "messages"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from errcodes.classify import texts

        value: object = getattr(texts, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
