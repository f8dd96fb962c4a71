"""The URI that stands for a kind of problem: a base, and the code's number at its end."""

import re
from urllib.parse import urlsplit

__all__ = ["DEFAULT_BASE", "checked_base", "type_uri"]

#: Leads nowhere, as RFC 9457, section 3.1.1 allows. Programs compare it, and nobody fetches it.
DEFAULT_BASE = "urn:errcodes:"

# A scheme, then the characters of a URI with one fragment at most (RFC 3986, sections 2 and 3).
_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    r"(?:[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
    r"(?:\#(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?"
)


def type_uri(base: object, code: int) -> str:
    """Give the URI for a code.

    Args:
        base: What its number is put behind.
        code: The code.

    Raises:
        TypeError: For a base that is no string.
        ValueError: For a base that gives no URI of its own for each code, with the reason.

    >>> type_uri("https://docs.example.com/errors#", 50503)
    'https://docs.example.com/errors#50503'
    """
    return f"{checked_base(base)}{code}"


def checked_base(base: object) -> str:
    """Give a base, or raise what is wrong with it, as `type_uri` says."""
    if not isinstance(base, str):
        raise TypeError(f"type_base is a string, not {type(base).__name__}")
    if reason := _objection(base):
        raise ValueError(f"type_base {_without_userinfo(base)!r} {reason}")
    return base


def _objection(base: str) -> str | None:
    """Say what is wrong with a base, in words that follow it."""
    if not _URI.fullmatch(base):
        return "is no absolute URI such as 'https://docs.example.com/errors/'"
    try:
        parts = urlsplit(base)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return "has a host or a port that is none"
    if "@" in parts.netloc:
        return "holds a user or a password, which every client would see: leave them out"
    if parts.scheme in ("http", "https") and not host:
        return "names no host: write it as 'https://docs.example.com/errors/'"
    if base[-1].isalnum():
        return "runs into the number of the code: end it with '/', '#', ':', '=' or '-'"
    return None


def _without_userinfo(base: str) -> str:
    """Show a base without what must not stand in a log."""
    return re.sub(r"//.*@", "//...@", base, flags=re.DOTALL)
