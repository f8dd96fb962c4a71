"""How long the server of a failed request asks to wait, wherever it says so."""

import time

from errcodes.classify.read.headers import headers_of
from errcodes.classify.read.retry_after import LONGEST, seconds_asked
from errcodes.classify.read.retry_info import STATUS_DETAILS, retry_delay
from errcodes.classify.walk.record import Record

__all__ = ["requested_delay"]


def requested_delay(record: Record, status: int | None) -> float | None:
    """Give the seconds from now that the answer in an exception asks to wait, or None.

    Args:
        record: The exception.
        status: The HTTP status of the answer.
    """
    headers = headers_of(record)
    details = headers.get(STATUS_DETAILS)
    if details is not None:
        delay = retry_delay(details)
        if delay is not None:
            return min(delay, LONGEST)
    texts = {name: value.decode("latin-1") for name, value in headers.items()}
    return seconds_asked(texts, status=status, now=time.time())
