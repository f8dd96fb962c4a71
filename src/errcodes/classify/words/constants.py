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
from errcodes.classify.words.composed import composed_hits
from errcodes.classify.words.index import Hit

__all__ = ["constant_hits", "has_constant"]

#: Parts of the names that libraries give to their failures, and what such a name begins with.
_PARTS = frozenset({"err", "error", "e", "status", "fail", "failed", "failure"})
_MARKS = ("ERR", "STATUS_", "_E_", "FAIL")
#: A constant, alone or with its number: `ERROR_CODE_IO_NETWORK_CONNECTION_FAILED(2001)`. One that
#: is given its number is only defined: `ERROR_CONNECTION_FAILED = 2001`.
_CONSTANT = LazyPattern(
    r"\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b(\(-?\d{1,6}\))?(?!\s?[:=]\s?-?\d\w*[,;]?\s*(?:\n|$))"
)
#: A member of an enumeration that is called so: `SocketError.HostNotFound`.
_MEMBER = LazyPattern(
    r"(?:Error|ErrorCode|Status|StatusCode)(?:\.|::|[:=] ?)([A-Z][a-z]+(?:[A-Z][a-z]+)+)\b"
)
_OF_MEMBERS = ("Error", "Status")
#: How constants write what is said in words of its own.
_LONG_FORMS = {"conn": "connection", "cert": "certificate", "timedout": "timeout", "cant": "cannot"}
#: In a text that is made to cost, no more names than this are looked at.
_MOST = 8

#: What a name says.
_Meaning = tuple[Symptom, Phase | None]


def has_constant(text: str) -> bool:
    """Tell whether a text may hold the name of a failure, for next to nothing where it has none.

    >>> has_constant("HUB_ERROR_BUSY"), has_constant("ERROR in lamp_7")
    (True, False)
    """
    if "_" in text and (any(mark in text for mark in _MARKS) or "(" in text):
        return any(_is_of_failure(*match.groups()) for match in _CONSTANT.finditer(text))
    return any(each in text for each in _OF_MEMBERS) and _MEMBER.search(text) is not None


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
        found = _meaning(name)
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
    return number is not None or not _PARTS.isdisjoint(name.lower().split("_"))


@lru_cache(maxsize=512)
def _meaning(name: str) -> _Meaning | None:
    """Remember what names say: a log repeats them."""
    words = [_LONG_FORMS.get(word, word) for word in name_words(name)]
    found = next(iter(composed_hits(words, " ".join(words))), None) or name_rule("_".join(words))
    return None if found is None or found.symptom is None else (found.symptom, found.phase)
