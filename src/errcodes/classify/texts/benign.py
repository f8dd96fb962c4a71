"""Texts that have the words of a failure, and tell of none."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from errcodes.classify.texts.index import Hit
from errcodes.classify.texts.rows import Weight
from errcodes.classify.texts.talk import happened
from errcodes.classify.texts.words import split

__all__ = ["harmless", "told"]

#: Words that a text about a failure has.
_FAILING = frozenset(
    {
        *("error", "errors", "err", "exception", "failed", "failure", "fail", "fails", "fatal"),
        *("cannot", "couldn", "unable", "caused", "panic", "traceback", "uncaught", "unhandled"),
        *("aborted", "crashed", "rejected", "critical", "alert"),
    }
)
_FAILING_ENDINGS = ("exception", "error")
_COLON = ": "
#: Comments in most configuration files, Prometheus' `# HELP` and `# TYPE`, options in a help text.
_NOT_TOLD = ("# ", "//", "; ")
#: How lines of source code, of tests, of the shell and of documentation begin.
_NO_NEWS = (
    *("import ", "except ", "} catch", "catch (", "rescue ", "raise ", "throw ", "case "),
    *("#define ", "@", "* @", "print(", "log.", "logger.", "fmt.", "return ", "def ", "func "),
    *("it(", "test(", "describe(", "✓", "✔", "grep ", "SELECT "),
    *("Raises ", "Throws ", "throws ", "Returns ", "See "),
    *("How to ", "How do ", "What is ", "What does ", "Why ", "FAQ", "Troubleshooting"),
    *("Retry policy", "should "),
    *("测试用例", "如何"),
)
#: How Chinese changelogs begin a line. It is news where that has failed: `新增设备失败：连接超时`.
_CHINESE_NEWS = ("修复", "优化", "新增")
_CHINESE_UNDONE = re.compile("失败[ ，,：:]")
#: What stands for a value in the format of a message that was never written.
#: A URL may have `%d0`, which is a byte of a letter.
_PLACEHOLDER = re.compile(r"%[svw]|%d(?![0-9a-fA-F])|\$\{")
#: The types of conventional commits (conventionalcommits.org, 1.0.0, and Angular's convention).
_COMMITS = frozenset(
    {"build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"}
)
_BULLETS = "*-+ \t"
_ENDS_OF_STATEMENTS = (";", "{", "}")
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


def harmless(text: str) -> bool:
    """Tell metrics, options, comments, statements of a configuration, and subjects of commits."""
    line = text.strip().lstrip(_BULLETS)
    return (
        text.lstrip().startswith("--")
        or line.startswith(_NOT_TOLD)
        or _is_commit(line)
        or _is_no_news(line)
        or _is_metric(line)
        or _was_answered(line)
        or _are_statements(line)
    )


def _is_commit(line: str) -> bool:
    """Tell the subject of a commit; `build: fetching failed: connection refused` is none."""
    return line.partition(":")[0].partition("(")[0] in _COMMITS and line.count(_COLON) < _FEW


def _is_no_news(line: str) -> bool:
    """Tell a line of source code or documentation, and a URL."""
    if "\n" in line:
        return False
    code = '"' in line and _PLACEHOLDER.search(line) is not None
    url = line.startswith(("http://", "https://")) and " " not in line
    constant = line.partition(" = ")
    defined = constant[0].isidentifier() and constant[2].isdecimal()
    imported = line.startswith("from ") and " import " in line
    changed = line.startswith(_CHINESE_NEWS) and _CHINESE_UNDONE.search(line) is None
    return code or url or defined or imported or changed or line.startswith(_NO_NEWS)


def _is_metric(line: str) -> bool:
    """Tell a sample of Prometheus' text format: `name{label="value"} 12`."""
    name, brace, _ = line.partition("{")
    value = line.rpartition("} ")[2]
    return bool(brace) and name.replace("_", "").isalnum() and value[:1].isdecimal()


def _was_answered(line: str) -> bool:
    """Tell a line of an access log about an answer that is none of a failure: `HTTP/1.1" 200`."""
    _, protocol, rest = line.partition(" HTTP/")
    status = rest.partition('" ')[2][:4]
    return bool(protocol) and status[:1] in "23" and status[:3].isdecimal() and status[3:] == " "


def _are_statements(text: str) -> bool:
    if ": " in text:
        return False
    lines = text.splitlines()
    ended = all(line.rstrip().endswith(_ENDS_OF_STATEMENTS) for line in lines if line.strip())
    return ended and any(line.rstrip().endswith(";") for line in lines)


def told(hits: Sequence[Hit], words: list[str], text: str) -> list[Hit]:
    """Give the phrases that tell of a failure where they stand.

    Args:
        hits: The phrases in a text, in their order.
        words: The words of the text.
        text: The text.
    """
    spoken = [hit for hit in happened(hits, words, text) if not _is_setting(hit, words, text)]
    everyday = [hit for hit in spoken if hit.weight is Weight.EVERYDAY]
    if not everyday:
        return spoken
    small = text.lower()
    silent = {hit for hit in everyday if _is_none(hit, words, small)}
    if not _is_failing(spoken, words):
        parts = _parts(text)
        silent |= {hit for hit in everyday if not _is_alone(words[hit.start : hit.end], parts)}
    return [hit for hit in spoken if hit not in silent] if silent else spoken


def _is_failing(hits: Iterable[Hit], words: Sequence[str]) -> bool:
    """Tell whether a text says that something failed, be it what it may."""
    if any(hit.weight in {Weight.DRESS, Weight.SHAPE} for hit in hits):
        return True
    return any(word in _FAILING or word.endswith(_FAILING_ENDINGS) for word in words)


def _is_setting(hit: Hit, words: Sequence[str], text: str) -> bool:
    """Tell `timeout=30`, `connect-timeout: 3s` and `timeout connect 5s` from what has run out."""
    last = words[hit.end - 1]
    if not last.endswith("timeout") or hit.end - hit.start > _FEW:
        return False
    following = words[hit.end : hit.end + _VALUE_WITHIN]
    if following[:1] and following[0] in _TIMED:
        following = following[1:]
    valued = any(word[0].isdecimal() for word in following[:1])
    if following[:1] == ["none"]:
        return True
    small = text.lower()
    given = small.partition(f".{last}(")[2][:1].isdecimal()
    return (valued and last == "timeout") or given or f"{last}=" in small or f'{last}":' in small


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
