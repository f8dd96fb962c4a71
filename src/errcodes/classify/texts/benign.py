"""Texts that have the words of a failure, and tell of none."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from errcodes.classify.evidence import Weight
from errcodes.classify.texts.identifiers import is_identifier, is_quoted
from errcodes.classify.texts.talk import happened
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import small_letters, split

__all__ = ["told"]

#: Words that a text about a failure has.
_FAILING = frozenset(
    {
        *("error", "errors", "err", "exception", "failed", "failure", "fail", "fails", "fatal"),
        *("cannot", "couldn", "unable", "caused", "panic", "traceback", "uncaught", "unhandled"),
        *("aborted", "crashed", "rejected", "critical", "alert"),
    }
)
_FAILING_ENDINGS = ("exception", "error")
_FEW = 2
#: The value of a setting stands so near behind it, with one of the words in _TIMED between.
_VALUE_WITHIN = 2
_TIMED = frozenset(
    {"check", "client", "connect", "http", "ms", "queue", "read", "server", "tunnel", "write"}
)
_SHORT = 60
_NONE = frozenset({"0", "no", "false", "null", "none"})
_LAST_FIELD = re.compile(r": |\] ")
_MOST_PARTS = 50
#: Among more phrases than this nobody looks for names: they are looked for in the whole text.
_MOST_NAMES = 40


def told(hits: Sequence[Hit], words: list[str], text: str) -> list[Hit]:
    """Give the phrases that tell of a failure where they stand.

    Args:
        hits: The phrases in a text, in their order.
        words: The words of the text.
        text: The text.
    """
    small = small_letters(text)
    spoken = [
        hit for hit in happened(hits, words, text) if not _is_setting(hit, words, text, small)
    ]
    if len(spoken) <= _MOST_NAMES:
        spoken = [hit for hit in spoken if not _is_name(hit, words, text, small)]
    everyday = [hit for hit in spoken if hit.weight is Weight.HINT]
    if not everyday:
        return spoken
    silent = {hit for hit in everyday if _is_none(hit, words, small)}
    if not _is_failing(spoken, words):
        parts = _parts(text)
        silent |= {hit for hit in everyday if not _is_alone(words[hit.start : hit.end], parts)}
    return [hit for hit in spoken if hit not in silent] if silent else spoken


def _is_failing(hits: Iterable[Hit], words: Sequence[str]) -> bool:
    """Tell whether a text says that something failed, be it what it may."""
    if any(hit.weight in {Weight.WRAPPER, Weight.NAME_PATTERN} for hit in hits):
        return True
    return any(word in _FAILING or word.endswith(_FAILING_ENDINGS) for word in words)


def _is_setting(hit: Hit, words: Sequence[str], text: str, small: str) -> bool:
    """Tell `timeout=30`, `connect-timeout: 3s` and `timeout connect 5s` from what has run out."""
    last = words[hit.end - 1]
    if hit.end - hit.start > _FEW or not last.endswith("timeout"):
        return _is_timed_below(words[hit.start : hit.end + 1])
    following = words[hit.end : hit.end + _VALUE_WITHIN]
    if following[:1] and following[0] in _TIMED:
        following = following[1:]
    valued = any(word[0].isdecimal() for word in following[:1])
    if following[:1] == ["none"]:
        return True
    given = small.partition(f".{last}(")[2][:1].isdecimal()
    plain = last == "timeout" or _in_camel_case(last, text, small)
    return (valued and plain) or given or f"{last}=" in small or f'{last}":' in small


def _is_timed_below(words: Sequence[str]) -> bool:
    """Tell the settings of YAML that has `timeout:`, and below it `connect: 6`."""
    return len(words) == _FEW + 1 and words[0] == "timeout" and words[_FEW][0].isdecimal()


def _in_camel_case(word: str, text: str, small: str) -> bool:
    """Tell the name of a setting, `connectTimeout`, from that of an exception."""
    at = small.find(word)
    written = text[at : at + len(word)]
    return written[:1].islower() and written != word


def _is_name(hit: Hit, words: Sequence[str], text: str, small: str) -> bool:
    """Tell a phrase that is a name: a word of every day where it stands, others in a path."""
    phrase = words[hit.start : hit.end]
    if len(phrase) == 1 and hit.weight is not Weight.HINT:
        return "`" in text and is_quoted(phrase[0], small)
    return is_identifier(phrase, text, small)


def _is_none(hit: Hit, words: Sequence[str], small: str) -> bool:
    """Tell a count of none, and a name in JSON: `0 timed out`, `canceled: 0`, `"timeout":`."""
    before = words[hit.start - 1] if hit.start else ""
    behind = words[hit.end] if hit.end < len(words) else ""
    return before in _NONE or behind in _NONE or f'"{words[hit.end - 1]}":' in small


class _Parts(NamedTuple):
    """The words of the parts of a text in which a phrase may be all that is said.

    Attributes:
        fields: The last field of a log line, and the fields of a table.
        bare: The text without its `key=value` pairs.
        lines: Its short lines, where it has several.
    """

    fields: list[list[str]]
    bare: list[str]
    lines: list[list[str]]


def _parts(text: str) -> _Parts:
    bare = " ".join(word for word in text.split(" ", _MOST_PARTS) if "=" not in word)
    columns = text.split("|", _MOST_PARTS) if "|" in text else []
    lines = text.split("\n", _MOST_PARTS) if "\n" in text else []
    return _Parts(
        [split(field) for field in (_LAST_FIELD.split(text)[-1], *columns)],
        split(bare),
        [split(line) for line in lines if len(line) < _SHORT],
    )


def _is_alone(phrase: list[str], parts: _Parts) -> bool:
    """Tell whether a phrase is all that the text, a line of it, or its last field says."""
    most = len(phrase) + _FEW
    if phrase in parts.fields or len(parts.bare) <= most:
        return True
    return any(len(line) <= most and line[-len(phrase) :] == phrase for line in parts.lines)
