"""What looks like a secret in a line of a log, with three dots in its place."""

import re

__all__ = ["masked"]

_DOTS = "..."
_VALUE = r"""[^\s"'&,;)}\]]+"""
#: Words in the names of what is secret: in queries, JSON, settings and prose.
_NAMES = (
    r"token|secret|passw(?:or)?d|passphrase|pwd|api[_-]?key|access[_-]?key|private[_-]?key"
    r"|signature|credential|session[_-]?id|jwt|密码|口令|令牌"
)
#: The schemes of HTTP authentication that IANA lists and that carry a secret, and two more.
_SCHEMES = "Basic|Bearer|Digest|DPoP|HOBA|Mutual|Negotiate|SCRAM-SHA-\\d+|ApiKey|Token"

#: What is found, and what stands in its place.
_PATTERNS = (
    # The userinfo of a URL (RFC 3986, 3.2.1).
    (re.compile(r"(?<=://)[^\s/@?#]+(?=@)"), _DOTS),
    # Header fields, whatever quotes are around their names and values.
    (
        re.compile(
            rf"""(?i)\b((?:proxy-)?authorization["']*\s*[:=]\s*["']*)(?:(?:{_SCHEMES})\s+)?{_VALUE}"""
        ),
        rf"\1{_DOTS}",
    ),
    (
        re.compile(r"""(?i)\b((?:set-)?cookie["']*\s*[:=]\s*["']*)[^\s;,"']+(?:;\s*[^\s;,"']+)*"""),
        rf"\1{_DOTS}",
    ),
    (re.compile(r"\b((?:Bearer|Basic)\s+)(?=\S*[\d=])[\w.~+/-]{8,}=*"), rf"\1{_DOTS}"),
    # A JSON Web Token anywhere (RFC 7519: three parts in base64url, the first an object).
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"), _DOTS),
    (
        re.compile(rf"""(?i)([\w.-]*(?:{_NAMES})[\w-]*["']*\s*[=:：]\s*["']*){_VALUE}"""),
        rf"\1{_DOTS}",
    ),
    # Names that mean a secret in a query alone.
    (re.compile(rf"(?i)([?&](?:key|sig|auth|pass)=){_VALUE}"), rf"\1{_DOTS}"),
)


def masked(text: str) -> str:
    """Give a text without what looks like a secret.

    Args:
        text: One line.

    Returns:
        The line, with three dots for the user and the password of a URL, the value of an
        Authorization, Cookie or API key header, and of what is called a token, a key, a signature
        or a password.

    >>> masked("GET https://ann:pw@h/x?id=7&access_token=f00 Authorization: Bearer abc: refused")
    'GET https://...@h/x?id=7&access_token=... Authorization: ... refused'
    """
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text
