"""What the middleware for ASGI and for WSGI have in common: which failure is answered, and how."""

from typing import Any

import attrs

from errcodes.catalog import Catalog
from errcodes.classify import CodedError, Diagnosis, Fit, diagnose
from errcodes.problem.answer_statuses import check_catalog
from errcodes.problem.responses import Response, response
from errcodes.problem.uris import DEFAULT_BASE, checked_base

__all__ = ["Answers"]

#: The logger that each failure is written to, once.
_LOGGER = "errcodes.problem"


@attrs.frozen(kw_only=True)
class Answers:
    """Which failures are answered, and in which words.

    Attributes:
        recognized: Whether every failure is that `classify` recognises, or a `CodedError` alone.
        type_base: As in `details`.
        catalog: As in `details`.
    """

    recognized: bool = False
    type_base: str = attrs.field(default=DEFAULT_BASE, converter=checked_base)
    catalog: Catalog | None = attrs.field(
        default=None, validator=lambda _, __, catalog: check_catalog(catalog)
    )

    def response_to(
        self, error: Exception, language: str | None, request: tuple[Any, Any]
    ) -> Response | None:
        """Give the answer to a failure, and log it; None for what is to pass.

        Args:
            error: The failure.
            language: The Accept-Language header of the request.
            request: Its method and path, for the log.
        """
        diagnosis = self._diagnosis(error)
        if diagnosis is None:
            return None
        answer = response(diagnosis, language, type_base=self.type_base, catalog=self.catalog)
        _log(diagnosis, answer.status, request)
        return answer

    def _diagnosis(self, error: Exception) -> Diagnosis | None:
        if isinstance(error, CodedError):
            return error.diagnosis
        if not self.recognized:
            return None
        diagnosis = diagnose(error)
        return None if diagnosis.fit is Fit.UNRECOGNIZED else diagnosis


def _log(diagnosis: Diagnosis, status: int, request: tuple[Any, Any]) -> None:
    """Write the diagnosis to the log: what the service could not do is an error of its own."""
    import logging  # It costs more than the rest, and is there in any service.

    level = logging.ERROR if status >= 500 else logging.WARNING
    # The path comes from the client, and may hold line breaks.
    logging.getLogger(_LOGGER).log(
        level, "%s %r: %s", *request, diagnosis, extra=diagnosis.as_extra()
    )
