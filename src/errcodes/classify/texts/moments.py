"""The moment that a record of a log begins with."""

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["begins_with_moment"]

#: A date (RFC 3339, Python's logging, Go's log), or a month and its day (RFC 3164), or a level and
#: a date (klog); then the time of day, and what is less than a second.
_MOMENT = LazyPattern(
    r"[\[A-Z]?(?:[a-z]{2} [0-9 ][0-9]|[0-9./-]{4,10})[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
)


def begins_with_moment(text: str) -> bool:
    """Tell a record of a log.

    >>> begins_with_moment("2024-05-01T03:56:26.503+00:00 ERROR 503")
    True
    """
    return _MOMENT.match(text) is not None
