"""What the name of a constant says: `HUB_ERROR_CONNECTION_LOST`, `SocketError.HostNotFound`.

Most libraries number their failures and give the numbers names. Those whose words say another
thing, or nothing, stand in the tables; the others say it themselves.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import name_rule, name_words
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.words.composed import composed_hits
from errcodes.classify.words.index import Hit

__all__ = ["class_meaning", "constant_hits", "has_constant", "name_meaning"]

#: Parts of the names that libraries give to their failures.
_MARKS = frozenset({"err", "error", "e", "status", "fail", "failed", "failure"})
#: A constant, alone or with its number: `ERROR_CODE_IO_NETWORK_CONNECTION_FAILED(2001)`. One that
#: is given its number is only defined: `ERROR_CONNECTION_FAILED = 2001`.
_CONSTANT = LazyPattern(
    r"\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b(\(-?\d{1,6}\))?(?!\s?[:=]\s?-?\d\w*[,;]?\s*(?:\n|$))"
)
_NUMBERED = LazyPattern(r"\((?<=[A-Z]\()-?\d{1,6}\)")
#: Libraries that have nothing but one kind of failure under these names, whatever each is called.
_FAMILIES = (
    (("ssl_error_", "sec_error_", "mozilla_pkix_error_"), Symptom.TLS, Phase.TLS),  # NSS, OpenSSL
    (("gnutls_e_", "mbedtls_err_ssl_", "mbedtls_err_x509_"), Symptom.TLS, Phase.TLS),
    (("sec_e_", "cert_e_"), Symptom.TLS, Phase.TLS),  # Windows
    (("x509_v_err_", "g_tls_error_", "err_ssl_", "err_cert_"), Symptom.TLS, Phase.TLS),
    (("ssl_r_", "br_err_"), Symptom.TLS, Phase.TLS),  # OpenSSL, BearSSL
    (("ares_e", "dns_error_rcode_"), Symptom.UNRESOLVED, Phase.RESOLVE),
)
_OF_FAMILIES = tuple(prefix for prefixes, _, _ in _FAMILIES for prefix in prefixes)
#: What is named alone as the failure, such as `MOSQ_ERR_TLS` -> what it says. The first counts that
#: a name has.
_ALONE = {
    **dict.fromkeys(("acl", "auth", "credential", "credentials", "login"), (Symptom.DENIED, None)),
    **dict.fromkeys(("password", "permission", "unauthorized"), (Symptom.DENIED, None)),
    **dict.fromkeys(("dns", "eai", "resolve", "resolver"), (Symptom.UNRESOLVED, None)),
    **dict.fromkeys(("certificate", "handshake", "ssl", "tls", "x509"), (Symptom.TLS, Phase.TLS)),
    **dict.fromkeys(("closed", "disconnected", "eof", "reset"), (Symptom.CLOSED, None)),
    **dict.fromkeys(("busy", "overload", "quota", "throttled"), (Symptom.BUSY, None)),
    **dict.fromkeys(("keepalive", "ping"), (Symptom.TIMEOUT, None)),
    **dict.fromkeys(("proto", "protocol"), (Symptom.PROTOCOL, Phase.RECEIVE)),
    **dict.fromkeys(("connect", "connection"), (Symptom.OS_ERROR, Phase.CONNECT)),
}
#: What a connection may tell by the name of a failure, which is none.
_NO_FAILURES = ("_ok", "_none", "_success", "_again", "_interrupted", "_want_read", "_want_write")
#: What the words of a name say more of than that it is of TLS.
_OF_CONNECTIONS = frozenset(
    {Symptom.CLOSED, Symptom.HOSTNAME, Symptom.PIN, Symptom.TIMEOUT, Symptom.CANCELED}
)
#: A member of an enumeration that is called so: `SocketError.HostNotFound`. First stands what
#: divides the two, at which alone `re` then looks for a match; a name may begin where one ends.
_MEMBER = LazyPattern(
    r"[.:=(](?:(?<=[Ee]rror.)|(?<=ErrorCode.)|(?<=Status.)|(?<=StatusCode.)|(?<=\b[Rr]eason.)"
    r"|(?<=\b[Cc]ause.)|(?<=panic.)|(?<=\bErr\()|(?<=xception[:(])|(?<=xception \()|(?<=ailed:)"
    r"|(?<=ailure[:(])|(?<=\bkind:)|(?<=[Ee]rror =)|(?<=`Err` value:))"
    r"(?:(?<=:):|(?<=[:=]) )?(?:(?=[A-Z])|(?<=Error\.))"
    r"([A-Za-z][a-z]+(?:[A-Z][a-z]+)+)\b"
)
#: A text with such a member has one of these.
_BEFORE_MEMBERS = (
    *("Status", "rror", "eason", "ause", "panic", "Err(", "xception", "ailed:", "ailure", "kind:"),
)
#: How constants write what is said in words of its own.
_LONG_FORMS = {
    "cant": "cannot",
    "cert": "certificate",
    "conn": "connection",
    "couldnt": "could not",
    "sock": "socket",
    "timedout": "timeout",
}
#: The names of POSIX within others, and shorter ones: `UV_ECONNRESET` (libuv), `SRT_ETIMEOUT`.
_ERRNO = {
    "econnaborted": "connection aborted",
    "econnlost": "connection lost",
    "econnrefused": "connection refused",
    "econnreset": "connection reset",
    "ehostdown": "host down",
    "ehostunreach": "host unreachable",
    "enetdown": "network down",
    "enetunreach": "network unreachable",
    "enotconn": "connection lost",
    "epipe": "connection lost",
    "etimedout": "timeout",
    "etimeout": "timeout",
}
#: What may stand beside what is named alone.
_BESIDE = frozenset({"denied", "no", "not"})
#: In a text that is made to cost, no more names than this are looked at.
_MOST = 8


def has_constant(text: str) -> bool:
    """Tell whether a text may hold the name of a failure, for next to nothing where it has none.

    >>> has_constant("HUB_ERROR_BUSY"), has_constant("ERROR in lamp_7")
    (True, False)
    """
    if "_" in text:
        # A loop over them would cost as much as all else that is asked of a quiet line.
        marked = "_E" in text or "ERR" in text or "STATUS_" in text or "FAIL" in text
        if marked or "SSL_R_" in text or ("(" in text and _NUMBERED.search(text) is not None):
            return any(_is_of_failure(*match.groups()) for match in _CONSTANT.finditer(text))
    return any(map(text.__contains__, _BEFORE_MEMBERS)) and _MEMBER.search(text) is not None


def constant_hits(words: Sequence[str], text: str) -> list[Hit]:
    """Give what the names of constants in a text say by their words.

    Args:
        words: The words of the text.
        text: The text.

    >>> [hit.symptom.name for hit in constant_hits(["hub_err_conn_lost"], "HUB_ERR_CONN_LOST")]
    ['CLOSED']
    """
    hits: list[Hit] = []
    place = 0
    for name in islice(_names(text), _MOST):
        found = name_meaning(name)
        small = name.lower()
        if found is not None and small in words[place:]:
            place = words.index(small, place) + 1
            hits.append(Hit(place - 1, place, *found, Weight.NAME_PATTERN))
    return hits


def _names(text: str) -> Iterator[str]:
    if "_" in text:
        for match in _CONSTANT.finditer(text):
            if _is_of_failure(*match.groups()):
                yield match[1]
    for match in _MEMBER.finditer(text):
        yield match[1]


def _is_of_failure(name: str, number: str | None) -> bool:
    """Tell the name of a failure from that of any other thing: its words or its number show it."""
    small = name.lower()
    parts = small.split("_")
    marked = number is not None or small.startswith(_OF_FAMILIES)
    return marked or not _MARKS.isdisjoint(parts) or not _ERRNO.keys().isdisjoint(parts)


@lru_cache(maxsize=512)
def name_meaning(name: str) -> Meaning | None:
    """Give what the words of a name say, and remember it: a log repeats them.

    >>> name_meaning("ConnectionResetByPeer")
    (<Symptom.CLOSED: 10>, None)
    """
    parts = name_words(name)
    words = " ".join(_ERRNO.get(part) or _LONG_FORMS.get(part, part) for part in parts).split()
    found = next(iter(composed_hits(words, " ".join(words))), None) or name_rule("_".join(words))
    if found is None or found.symptom is None:
        meaning = _meaning_alone(words)
    else:
        meaning = (found.symptom, found.phase)
    small = name.lower()
    if not small.startswith(_OF_FAMILIES):
        return meaning
    if small.endswith(_NO_FAILURES):
        return None
    symptom, phase = next(each[1:] for each in _FAMILIES if small.startswith(each[0]))
    of_connection = meaning is not None and meaning[0] in _OF_CONNECTIONS
    return meaning if of_connection and symptom is Symptom.TLS else (symptom, phase)


def class_meaning(name: str) -> Meaning | None:
    """Give what the words in the name of a class say together; None where a rule reads the name.

    A handshake may be a WebSocket's: one of TLS is called so.

    >>> class_meaning("CertificateExpired"), class_meaning("HandshakeFailed")
    ((<Symptom.TLS: 9>, <Phase.TLS: 'tls'>), None)
    """
    small = name.lower()
    if "handshake" in small and "ssl" not in small and "tls" not in small:
        return None
    return name_meaning(name) if name_rule(name) is None else None


def _meaning_alone(words: Sequence[str]) -> Meaning | None:
    """Give what the words behind the mark of a failure say, if they name one thing and no more."""
    marks = [at for at, word in enumerate(words) if word in _MARKS]
    behind = words[marks[0] + 1 :] if marks else ()
    if not behind or any(word not in _ALONE and word not in _BESIDE for word in behind):
        return None
    return next((_ALONE[word] for word in _ALONE if word in behind), None)
