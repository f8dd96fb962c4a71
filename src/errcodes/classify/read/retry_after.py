"""When to try again, as a server says it in the headers of its answer.

    >>> seconds_asked({"retry-after": "120"}, status=503, now=0.0)
    120.0

All of it is plain data: names in lower case, and texts.
"""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

__all__ = ["LONGEST", "RESETS", "seconds_asked"]

#: Nobody waits longer than a day for one request.
LONGEST = 86_400.0

#: Milliseconds: Azure (REST API, common headers), OpenAI, gRPC (proposal A6, retry pushback).
_MILLISECONDS = (
    "retry-after-ms",
    "x-ms-retry-after-ms",
    "grpc-retry-pushback-ms",
)
_RETRY_AFTER = "retry-after"  # RFC 9110, 10.2.3
#: When a window of requests ends -> how many of it are left. Seconds from now, or since 1970:
#: draft-ietf-httpapi-ratelimit-headers-06; GitHub, Twitter, Reddit, Discord.
RESETS: dict[str, str] = {
    "x-ratelimit-reset-after": "x-ratelimit-remaining",
    "ratelimit-reset": "ratelimit-remaining",
    "x-ratelimit-reset": "x-ratelimit-remaining",
    "x-rate-limit-reset": "x-rate-limit-remaining",
}
_TOO_MANY_REQUESTS = 429
#: The first is in 2001, the second in the year 33658: in between a number counts from 1970.
_SINCE_1970 = (1e9, 1e12)
_MOST_DIGITS = 16


def seconds_asked(
    headers: Mapping[str, str], *, status: int | None = None, now: float
) -> float | None:
    """Give the seconds after which a server wants to be asked again, or None where it says nothing.

    Args:
        headers: The headers of its answer, by their names in lower case.
        status: The status of that answer. The end of a window of requests only counts where there
            were too many: for 429, or where none is left.
        now: The seconds since 1970. Where the answer has a `Date`, a date counts from that.

    Returns:
        Seconds from now: not negative, and no more than `LONGEST`.
    """
    for name in _MILLISECONDS:
        milliseconds = _number(headers.get(name))
        if milliseconds is not None:
            return _bounded(milliseconds / 1000)
    text = headers.get(_RETRY_AFTER)
    if text is not None:
        seconds = _number(text)
        if seconds is None:
            seconds = _until(text, headers.get("date"), now)
        if seconds is not None:
            return _bounded(seconds)
    return _reset(headers, status, now)


def _reset(headers: Mapping[str, str], status: int | None, now: float) -> float | None:
    """Give the seconds until the window ends that has no request left."""
    for reset, remaining in RESETS.items():
        end, left = _number(headers.get(reset)), _number(headers.get(remaining))
        used_up = left == 0 or (left is None and status == _TOO_MANY_REQUESTS)
        if end is None or not used_up:
            continue
        if end <= LONGEST:
            return _bounded(end)
        since, until = _SINCE_1970
        if since <= end < until:
            return _bounded(end - now)
    return None


def _number(text: str | None) -> float | None:
    """Read a number that is not negative, and has no sign, unit or exponent."""
    digits = "" if text is None else text.strip()[:_MOST_DIGITS]
    plain = digits.isascii() and digits.replace(".", "", 1).isdecimal()
    return float(digits) if plain else None


def _until(text: str, date: str | None, now: float) -> float | None:
    """Give the seconds until a date (RFC 9110, 5.6.7), by the server's own clock if it tells it."""
    then = _timestamp(text)
    if then is None:
        return None
    start = None if date is None else _timestamp(date)
    return then - (now if start is None else start)


def _timestamp(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text[:64]).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


def _bounded(seconds: float) -> float:
    return min(max(seconds, 0.0), LONGEST)
