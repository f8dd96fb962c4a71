"""What the words of an exception's message say, whoever wrote them.

In the exception of an installed package they are its author's, and all of them count, as a hint. In
one of the user's own, or one of Python's, they may be anybody's: there only exact words count.
"""

from collections.abc import Sequence
from functools import lru_cache

import attrs

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import KNOWN_CLASSES, name_rule
from errcodes.classify.words.choice import PHASED, heaviest_first, hit_phase
from errcodes.classify.words.constants import class_meaning, name_meaning
from errcodes.classify.words.index import Hit
from errcodes.classify.words.library_words import (
    answered_well,
    library_evidence,
    unread_evidence,
)
from errcodes.classify.words.refusals import exception_refusal
from errcodes.classify.words.rules import COMPOSED
from errcodes.classify.words.search import failure_hits
from errcodes.classify.words.splitting import split

__all__ = ["class_word_evidence", "message_phase", "word_evidence"]

_S, _P = Symptom, Phase

#: The name of a failure that other languages give it, before what else is said of it:
#: `ConnectionResetByPeer: ` (Zig), `io::ErrorKind::ConnectionReset` (Rust).
_NAMED = LazyPattern(r"(?:\w+(?:\.|::|: ))*([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?::|\(|$)")
#: How OpenSSL's errors begin, as CPython writes them.
_OPENSSL, _SSL = "[SSL", "ssl"
#: Words that nobody writes by chance.
_EXACT = frozenset({Weight.CLASS, Weight.WORDS, Weight.NUMBER, Weight.CERTIFICATE})
_BESIDE_A_MARK = frozenset({Weight.NUMBER, Weight.CERTIFICATE})
_NAME_PATTERN, _WRAPPER, _HINT = Weight.NAME_PATTERN, Weight.WRAPPER, Weight.HINT
_BROAD = Weight.BROAD_NAME
_STATUS_WEIGHT, _TLS, _OS_ERROR = Weight.STATUS, _S.TLS, _S.OS_ERROR
_OF_HANDSHAKE = ("certificate", "handshake", "verify")
#: What becomes of the connection of a client that is turned away.
_OF_CONNECTIONS = frozenset({_S.CLOSED, _S.REFUSED, _S.OS_ERROR, _S.PROTOCOL, _S.DENIED})
_PROXIES = ("proxy", "socks")
#: What stands further on is an answer's body, or a help text.
_MOST_TEXT = 500


def word_evidence(text: str, owner: str, *, trusted: bool) -> list[Evidence]:
    """Give what the words of a message say, the most telling first.

    Args:
        text: The message.
        owner: The name of the exception's class.
        trusted: Whether its words are those of a package's author.
    """
    words = split(text)
    # That it failed says its class: an exception is one.
    hits = [hit for hit in failure_hits(words, text) if hit.symptom is not _S.FAILED]
    found = [
        _evidence(hit, hits, words, owner)
        for hit in heaviest_first(hits)
        if trusted or hit.weight in _EXACT or _is_numbered(hit, words)
    ]
    if trusted:
        found = _with_library_words(found, hits, text.lower().replace("_", " "), owner)
        if not found and (named := _named_failure(text, owner)):
            found.append(named)
        if answered_well(text):
            found = [_of_body(each) for each in found]
    if _OPENSSL in text:
        found.append(Evidence(_S.TLS, None, Weight.HINT, owner, "args", _OPENSSL))
    return found


def _with_library_words(
    found: list[Evidence], hits: Sequence[Hit], text: str, owner: str
) -> list[Evidence]:
    """Add what only a package's author means by words: `NOT_AUTHORIZED (135)` is a name for them.

    That a server turned the client away goes before what it says then became of the connection:
    "closed by the server: invalid password". Behind it stands what kept the client from it:
    "login failed: connection reset".
    """
    added = library_evidence(text, owner)
    unread = unread_evidence(text, owner, is_failure=bool(found))
    if unread is not None:
        found = [unread, *found]
    words = split(text[:_MOST_TEXT])
    refused = exception_refusal(words)
    if refused is None:
        return found + added
    start, end, symptom = refused.start, refused.end, refused.symptom or _S.DENIED
    phase = _P.PROXY if any(map(" ".join(words[:end]).__contains__, _PROXIES)) else None
    said = " ".join(words[start:end])
    turned_away = Evidence(symptom, phase, _WRAPPER, owner, "args", said, exact=False)
    # A row that says the same may tell what was refused: a query, over a session that stood.
    turned_away = next((each for each in added if each.symptom is symptom), turned_away)
    others = [hit for hit in hits if hit.symptom not in _OF_CONNECTIONS or hit.start > start]
    return [*found, turned_away, *added] if others else [turned_away, *found, *added]


def _of_body(evidence: Evidence) -> Evidence:
    """Give evidence of a broken protocol as such of the body of the answer that came well."""
    if evidence.symptom is not _S.PROTOCOL or evidence.exact:
        return evidence
    return attrs.evolve(evidence, symptom=_S.JSON, phase=None)


def _named_failure(text: str, owner: str) -> Evidence | None:
    """Give what the name of a failure says that a text begins with, unless the name is broad."""
    begins = _NAMED.match(text)
    if begins is None:
        return None
    name = begins[1]
    meaning, rule = name_meaning(name), name_rule(name)
    if meaning is None or (rule is not None and rule == (*meaning, _BROAD)):
        return None
    return Evidence(*meaning, _NAME_PATTERN, owner, "args", name, exact=False)


@lru_cache(maxsize=512)
def class_word_evidence(names: tuple[str, ...]) -> Evidence | None:
    """Give what the words in the name of a class say together, or in those of its bases.

    Args:
        names: The qualified name of a class, and those of its bases, up to the first with a row.

    >>> class_word_evidence(("lamps.CertificateExpired", "Exception")).symptom.name
    'TLS'
    """
    for name in names:
        if name in KNOWN_CLASSES:
            return None
        meaning = class_meaning(name.rpartition(".")[2])
        if meaning is not None and meaning[0] is not _S.FAILED:
            return Evidence(*meaning, _NAME_PATTERN, names[0], "__mro__", name, exact=False)
    return None


def message_phase(text: str) -> Phase | None:
    """Give the phase that the words of a message tell besides what failed: `while connecting`."""
    hits = failure_hits(split(text), text)
    phases = [hit.phase for hit in hits if hit.phase is not None]
    return phases[-1] if phases else None


def _evidence(hit: Hit, hits: Sequence[Hit], words: Sequence[str], owner: str) -> Evidence:
    status = _status(hit, words) if hit.weight is _STATUS_WEIGHT else None
    value = " ".join(words[hit.start : hit.end]) if status is None else status
    phase = hit_phase(hit, hits) if hit.symptom in PHASED else hit.phase
    if hit.symptom is _TLS and not _is_of_handshake(str(value)):
        phase = None
    symptom = hit.symptom or _OS_ERROR
    # The reasons of OpenSSL stand behind its mark, and are nobody else's words there.
    marked = symptom is _TLS and words[0] == _SSL and hit.weight in _EXACT
    exact = marked or hit.weight in _BESIDE_A_MARK
    # A thing and its end put together say less than a class that is named for one event.
    weight = _NAME_PATTERN if _is_composed(hit) else _HINT
    return Evidence(symptom, phase, weight, owner, "args", value, exact=exact)


def _is_composed(hit: Hit) -> bool:
    return hit.rule is not None and COMPOSED in hit.rule.words


def _is_of_handshake(words: str) -> bool:
    """Tell words that only the handshake has: TLS 1.3 lets a peer send most alerts later."""
    return "alert" not in words and any(word in words for word in _OF_HANDSHAKE)


def _status(hit: Hit, words: Sequence[str]) -> int | None:
    around = words[max(0, hit.start - 1) : hit.end + 1]
    numbers = (word for word in around if word.isdecimal() and len(word) == 3)
    return next(map(int, numbers), None)


def _is_numbered(hit: Hit, words: Sequence[str]) -> bool:
    """Tell a status that stands there as a number from words such as `service unavailable`."""
    return hit.weight is _STATUS_WEIGHT and _status(hit, words) is not None
