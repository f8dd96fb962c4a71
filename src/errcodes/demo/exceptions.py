"""What a client raised: shown, and closed in the end."""

import contextlib
import urllib.error
from collections.abc import Generator

__all__ = ["closing", "shown"]


def shown(error: BaseException) -> str:
    """Show an exception, and the one that it was raised from.

    >>> shown(TimeoutError("timed out"))
    'TimeoutError: timed out'
    """
    cls = type(error)
    name = cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__name__}"
    text = f"{name}: {error}" if str(error) else name
    return f"{text}, from {shown(error.__cause__)}" if error.__cause__ else text


@contextlib.contextmanager
def closing(error: BaseException) -> Generator[None]:
    """Close in the end what an exception holds open."""
    try:
        yield
    finally:
        if isinstance(error, urllib.error.HTTPError):  # It is an open response too.
            error.close()
