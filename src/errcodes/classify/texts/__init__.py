"""The code behind a line of text: what phones, logs and programs in other languages say."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeVar, cast, overload

from errcodes.classify.diagnosis import Diagnosis
from errcodes.classify.texts.templates import masked
from errcodes.classify.texts.text_reading import code_of
from errcodes.codes import ErrorCode

__all__ = ["diagnose_message", "message", "messages"]

_Default = TypeVar("_Default")
#: The last texts are remembered: an outage tells the same a thousand times, and so does a phone.
_remembered = lru_cache(maxsize=4_096)(code_of)
#: Longer texts seldom come again.
_LONGEST_REMEMBERED = 2_000


@overload
def message(text: str) -> ErrorCode | None: ...


@overload
def message(text: str, default: _Default) -> ErrorCode | _Default: ...


def message(text: str, default: _Default | None = None) -> ErrorCode | _Default | None:
    """Give the code behind an error text from a phone, a log or another program.

    The last texts are remembered: one that comes again costs next to nothing, and so does a line of
    a log that differs from one only in digits which say nothing, as those of a time of day.

    Args:
        text: One line, or a whole stack trace. Of a text that is longer than 12,000 characters
            the beginning and the end are read.
        default: What to give for a text that reports no such failure.

    Returns:
        The code, or the default. Never raises, whatever the text holds.

    Raises:
        TypeError: For something that is no str.

    >>> from errcodes import classify
    >>> classify.message("java.net.SocketTimeoutException: Read timed out")
    <NetworkErrorCode.READ_TIMED_OUT: 50503>
    >>> classify.message("curl: (6) Could not resolve host: api.example.com")
    <NetworkErrorCode.HOST_UNRESOLVED: 50504>
    >>> classify.message("GET /devices 200 in 502 ms") is None
    True
    """
    plain = text if type(text) is str else _plain(text)
    code = _code(plain)
    return default if code is None else code


def diagnose_message(text: str) -> Diagnosis | None:
    """Give the code behind an error text with its reasons.

    Args:
        text: One line, or a whole stack trace, as `message` takes it.

    Returns:
        A diagnosis, whose code is always that of `message`, or None for a text that reports no
        such failure. Its evidence has the words that decided, where they stand in the text, and
        the row of the tables that they were found by; behind those the words that were set aside,
        and why they only mention a failure. Never raises, whatever the text holds.

    Raises:
        TypeError: For something that is no str.

    >>> from errcodes import classify
    >>> diagnosis = classify.diagnose_message("java.net.SocketTimeoutException: Read timed out")
    >>> diagnosis.code, diagnosis.phase.value, diagnosis.evidence[-1]
    (<NetworkErrorCode.READ_TIMED_OUT: 50503>, 'receive', \
'text[33:47] = Read timed out (java: "Read timed out")')
    >>> classify.diagnose_message("retry.timeout=30") is None
    True
    """
    from errcodes.classify.texts.text_diagnosis import diagnosis_of

    return diagnosis_of(text if type(text) is str else _plain(text))


def _code(text: str) -> ErrorCode | None:
    """Give the code of a text, which is read once while it is remembered."""
    line = masked(text)
    if line is None:
        return None
    return code_of(line) if len(line) > _LONGEST_REMEMBERED else _remembered(line)


def _plain(text: object) -> str:
    """Give a plain str for one of a class derived from it, whose methods may be anything."""
    if not issubclass(type(text), str):
        raise TypeError(f"classify.message takes a str, not {type(text).__name__}")
    return str.__str__(cast("str", text))


@overload
def messages(texts: Iterable[str]) -> Iterator[ErrorCode | None]: ...


@overload
def messages(texts: Iterable[str], default: _Default) -> Iterator[ErrorCode | _Default]: ...


def messages(
    texts: Iterable[str], default: _Default | None = None
) -> Iterator[ErrorCode | _Default | None]:
    """Give the code behind each of many texts, one by one, as they are asked for.

    A text that comes again costs next to nothing, as `message` remembers the last ones.

    Args:
        texts: The texts. They may be without end.
        default: What to give for a text that reports no such failure.

    Returns:
        An iterator over what `message` gives for each, in their order.

    Raises:
        TypeError: When it comes to something that is no str.

    >>> from errcodes import classify
    >>> lines = ["listening on port 50503", "dial tcp 192.0.2.1:443: connect: connection refused"]
    >>> [code and code.value for code in classify.messages(lines)]
    [None, 50505]
    """
    return (message(text, default) for text in texts)
