"""The moment that a line of a log begins with: what stands behind it comes again and again."""

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["begins_with_moment", "without_moment"]

#: A date (RFC 3339, Python's logging, Go's log), or a month and its day (RFC 3164), or a level and
#: a date (klog); then the time of day, and what is less than a second.
_MOMENT = LazyPattern(
    r"[\[A-Z]?(?:[a-z]{2} [0-9 ][0-9]|[0-9./-]{4,10})[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
)
_SAME_DIGITS = bytes.maketrans(b"023456789", b"1" * 9)


def begins_with_moment(text: str) -> bool:
    """Tell a record of a log.

    >>> begins_with_moment("2024-05-01T03:56:26.503+00:00 ERROR 503")
    True
    """
    return _MOMENT.match(text) is not None


def without_moment(text: str) -> str:
    """Give a line of a log as it would be at any moment: with another one of the same form.

    None of its digits is then the number of a failure, and every letter is in its place.

    >>> without_moment("2024-05-01T03:56:26.503+00:00 ERROR 503")
    '1111-11-11T11:11:11.111+00:00 ERROR 503'
    >>> without_moment("status 503")
    'status 503'
    """
    moment = _MOMENT.match(text)
    if moment is None:
        return text
    end = moment.end()
    return text[:end].encode().translate(_SAME_DIGITS).decode() + text[end:]
