"""The moment that a line of a log begins with: what stands behind it comes again and again."""

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["moment_end", "without_moment"]

#: A date (RFC 3339, Python's logging, Go's log), or a month and its day (RFC 3164), or a level and
#: a date (klog); then the time of day, and what is less than a second.
_MOMENT = LazyPattern(
    r"[\[A-Z]?(?:[a-z]{2} [0-9 ][0-9]|[0-9./-]{4,10})[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
)
_SAME_DIGITS = bytes.maketrans(b"023456789", b"1" * 9)


def moment_end(text: str) -> int:
    """Give where the moment ends that a line of a log begins with; 0 where it begins with none.

    >>> moment_end("2024-05-01T03:56:26.160+00:00 ERROR 503"), moment_end("status 503")
    (23, 0)
    """
    moment = _MOMENT.match(text)
    return 0 if moment is None else moment.end()


def without_moment(text: str, end: int) -> str:
    """Give a text with other digits in its moment, none of which is the number of a failure.

    Args:
        text: The text.
        end: Where its moment ends.

    >>> without_moment("08:15:01,502 ERROR 503", 12)
    '11:11:11,111 ERROR 503'
    """
    if not end:
        return text
    return text[:end].encode().translate(_SAME_DIGITS).decode() + text[end:]
