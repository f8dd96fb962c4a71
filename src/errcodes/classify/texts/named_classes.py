"""Names of exception classes in a text, also of those that no table has."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import ClassRule, name_rule, name_words
from errcodes.classify.read.numbers.http_statuses import WRITTEN_STATUSES
from errcodes.classify.words.composed import composed_hits
from errcodes.classify.words.constants import class_meaning
from errcodes.classify.words.index import Hit

__all__ = ["KEYS_OF_REASONS", "class_hits", "has_ending"]

#: How the names of such classes end, in lower case, and behind them.
_ENDINGS = ("exception ", "error ", "timeout ", "failure ")
#: `ReadTimeout`; `readTimeout` is the name of a setting.
_TIMEOUT = LazyPattern(r"[A-Z](?<![A-Za-z0-9_].)[A-Za-z0-9]*Timeout(?![A-Za-z0-9_])")
#: An exception without arguments, as Python prints it: `RequestTimedOut()`.
_NO_ARGUMENTS = "()"
#: What is called so may have an HTTP status.
_OF_ANSWERS = frozenset(
    {"api", "client", "gateway", "http", "request", "response", "server", "service", "status"}
)
#: What is called so says that an API answered, and no more: `DiscordAPIError: Unknown user`.
_ANSWERED = (["api", "error"], ["response", "error"])
#: What a class is called that is of no request, for all its name says.
_SAYS_TOO_LITTLE = frozenset({Symptom.DENIED, Symptom.FAILED})
_FEWEST_PARTS = 2
#: In a text that is made to cost, no more than this are looked at.
_MOST_REASONS = 8
#: With these begin the names of functions.
_DEEDS = frozenset({"get", "handle", "has", "is", "make", "new", "on", "set", "test", "when"})
#: Behind these stands what is named as the reason.
KEYS_OF_REASONS = frozenset({"cause", "err", "error", "message", "msg", "reason"})
#: What is named behind its key: `reason=connection_lost`, `error: {handshake_timeout`. A word
#: behind it says that it is the subject of a sentence: `error: lamp_timeout is not set`.
_REASON = LazyPattern(
    r"[cemr](?:(?<=\br)eason|(?<=\be)rr(?:or)?|(?<=\bc)ause|(?<=\bm)(?:sg|essage))[\"']?\s?[:=]"
    r"\s?[\"'{:]?"
    r"([a-z]+(?:_[a-z]+)+)\b(?! +\w+(?:[ .,]|$))"
)


def has_ending(text: str, words: Sequence[str], found: Collection[str]) -> bool:
    """Tell whether a text may hold such a name, faster than a loop over them.

    Args:
        text: The text.
        words: Its words.
        found: Those of them that say anything.
    """
    if "Exception" in text or "Error" in text or "Failure" in text or text.endswith(_NO_ARGUMENTS):
        return True
    if "Timeout" in text and _TIMEOUT.search(text):
        return True
    return "_" in text and not KEYS_OF_REASONS.isdisjoint(found) and _may_have_reason(words)


def _may_have_reason(words: Sequence[str]) -> bool:
    """Tell whether behind such a key stands a name of several parts: few lines have one."""
    for key in KEYS_OF_REASONS.intersection(words):
        behind = 0
        for _ in range(words.count(key)):
            behind = words.index(key, behind) + 1
            if "_" in "".join(words[behind : behind + 1]):
                return True
    return False


def class_hits(text: str, plain: str) -> list[Hit]:
    """Give what the names of classes say by their form, and the HTTP statuses in their parentheses.

    Args:
        text: The text.
        plain: The same with nothing left but its words, in lower case.
    """
    return list(_named(text, f"{plain} "))


def _named(text: str, plain: str) -> Iterator[Hit]:
    place = reached = 0
    if text.endswith(_NO_ARGUMENTS):
        yield from _printed(text, plain)
    if "_" in text:
        yield from _reasons(text, plain)
    for end in _ends(plain):
        begin = plain.rfind(" ", 0, end) + 1
        name = text[begin:end]
        if _is_name(name, plain[begin:end]):
            place += len(plain[reached:begin].split())
            reached = begin
            pattern = _pattern(name)
            if pattern is not None and pattern.symptom is not None:
                yield Hit(place, place + 1, pattern.symptom, pattern.phase, Weight.NAME_PATTERN)
            elif text.startswith(": ", end) and name_words(name)[-2:] in _ANSWERED:
                yield Hit(place, place + 1, Symptom.DENIED, Phase.RECEIVE, Weight.CANCELED)
            at = end + (2 if text.startswith(": ", end) else 1)
            status = plain[at : at + 3]
            symptom = WRITTEN_STATUSES.get(status) if plain[at + 3 : at + 4] == " " else None
            if symptom is not None and _has_status(name, status, text):
                yield Hit(place, place + 2, symptom, None, Weight.STATUS)


def _has_status(name: str, status: str, text: str) -> bool:
    """Tell `ApiError(503` and `ApiError: 503` from `ValueError: 503 is no number of a lamp`."""
    if f"{name}({status}" in text:
        return True
    return f"{name}: {status}" in text and not _OF_ANSWERS.isdisjoint(name_words(name))


def _printed(text: str, plain: str) -> Iterator[Hit]:
    """Give what an exception without arguments says that ends a text, whatever it is called."""
    end = len(text) - len(_NO_ARGUMENTS)
    begin = plain.rfind(" ", 0, end) + 1
    name = text[begin:end]
    parts = name_words(name)
    if not name[:1].isupper() or len(parts) < _FEWEST_PARTS or parts[0] in _DEEDS:
        return
    pattern = _pattern(name)
    if not plain[begin : end + 1].endswith(_ENDINGS) and pattern and pattern.symptom is not None:
        place = len(plain[:begin].split())
        yield Hit(place, place + 1, pattern.symptom, pattern.phase, Weight.NAME_PATTERN)


def _reasons(text: str, plain: str) -> Iterator[Hit]:
    """Give what an atom says that is named as the reason, by its words."""
    for match in islice(_REASON.finditer(text), _MOST_REASONS):
        words = match[1].split("_")
        found = next(iter(composed_hits(words, " ".join(words))), None) or _pattern(match[1])
        if found is not None and found.symptom is not None:
            place = len(plain[: match.start(1)].split())
            yield Hit(place, place + 1, found.symptom, found.phase, Weight.NAME_PATTERN)


def _ends(plain: str) -> list[int]:
    """Give where words end that end like a name."""
    ends: list[int] = []
    for ending in _ENDINGS:
        at = plain.find(ending)
        while at >= 0:
            ends.append(at + len(ending) - 1)
            at = plain.find(ending, at + 1)
    return sorted(ends)


@lru_cache(maxsize=512)
def _pattern(name: str) -> ClassRule | None:
    """Remember what names say, by a rule or by their words: a log repeats them."""
    meaning = class_meaning(name)
    if meaning is None or meaning[0] in _SAYS_TOO_LITTLE:
        return name_rule(name)
    return ClassRule(*meaning)


def _is_name(word: str, small: str) -> bool:
    """Tell CamelCase, with more than one hump."""
    if word[1:] == small[1:] or word.isupper() or "_" in small:
        return False
    return word[0].isupper() or not word.endswith("Timeout")
