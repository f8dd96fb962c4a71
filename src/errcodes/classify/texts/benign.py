"""Texts that have the words of a failure, and tell of none."""

from collections.abc import Sequence

from errcodes.classify.texts.index import Hit
from errcodes.classify.texts.rows import Weight
from errcodes.classify.texts.words import split

__all__ = ["SETTINGS", "harmless", "tells_of_a_failure", "without_settings"]

#: Words that a text about a failure has.
_FAILING = frozenset(
    {
        *("error", "errors", "err", "exception", "failed", "failure", "fail", "fails", "fatal"),
        *("cannot", "couldn", "unable", "caused", "panic", "traceback", "uncaught", "unhandled"),
        *("aborted", "crashed", "rejected", "critical", "alert"),
    }
)
_FAILING_ENDINGS = ("exception", "error")
#: Words before a phrase that say that it is talked about, and did not happen.
_TALK = frozenset(
    {
        *("if", "whenever", "unless", "explain", "explains", "docs", "documentation", "changelog"),
        *("simulate", "simulates", "mock", "default", "configured", "configure"),
        *("without", "avoid", "avoids", "prevent", "prevents", "retryable", "zero"),
        *("fix", "fixes", "fixed", "handle", "handles", "improve", "improved", "retry_on"),
        *("setting", "settings", "option", "max", "set"),
    }
)
_TALKED_BEFORE = 5
#: Comments in most configuration files, Prometheus' `# HELP` and `# TYPE`, options in a help text.
_NOT_TOLD = ("# ", "//", "; ", "--")
#: The types of conventional commits (conventionalcommits.org, 1.0.0, and Angular's convention).
_COMMITS = frozenset(
    {"build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"}
)
_BULLETS = "*- "
#: Words of a text that is worth to be searched for settings.
SETTINGS = frozenset({"timeout", "retry"})
#: Words in the names of settings.
_NAMES_OF_SETTINGS = frozenset(
    {
        *("timeout", "timeouts", "retry", "retries", "retryable", "interval", "keepalive", "max"),
        *("min", "limit", "pool", "ttl", "delay", "backoff", "attempts"),
    }
)
_LONGEST_SETTING = 8
_ENDS_OF_STATEMENTS = (";", "{", "}")
_FEW = 2
#: So near behind a setting stands its value, and none of these words between.
_VALUE_WITHIN = 2
_RUN_OUT = frozenset({"after", "of", "exceeded", "waiting", "at", "for", "on", "in"})
_SHORT = 60


def harmless(text: str) -> bool:
    """Tell metrics, options, comments, statements of a configuration, and subjects of commits."""
    line = text.strip().lstrip(_BULLETS)
    return (
        line.startswith(_NOT_TOLD)
        or line.partition(":")[0].partition("(")[0] in _COMMITS
        or _is_metric(line)
        or _was_answered(line)
        or _are_statements(line)
    )


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


def without_settings(text: str) -> str:
    """Give a text without the lines that set a time-out or a number of tries.

    >>> without_settings("timeout connect 5s")
    ''
    >>> without_settings("read-timeout: PT30S")
    ''
    >>> without_settings("error: read timeout")
    'error: read timeout'
    """
    lines = text.split("\n")
    return "\n".join(line for line in lines if not _is_setting_line(line))


def _is_setting_line(line: str) -> bool:
    words = split(line)
    if not 0 < len(words) <= _LONGEST_SETTING or words[-1] == "timeout":
        return False
    key = line.replace("=", ":").partition(":")[0].strip(_BULLETS + "\"' \t")
    is_key = bool(key) and not set(key) & set(" (") and key != line.strip()
    if not is_key:
        return words[0] in _NAMES_OF_SETTINGS and words[-1][0].isdecimal()
    return any(word in _NAMES_OF_SETTINGS for word in split(key.replace("_", " ")))


def _are_statements(text: str) -> bool:
    if ": " in text:
        return False
    lines = text.splitlines()
    ended = all(line.rstrip().endswith(_ENDS_OF_STATEMENTS) for line in lines if line.strip())
    return ended and any(line.rstrip().endswith(";") for line in lines)


def tells_of_a_failure(hit: Hit, hits: Sequence[Hit], words: Sequence[str], text: str) -> bool:
    """Tell whether a phrase tells of a failure where it stands."""
    before = words[max(0, hit.start - _TALKED_BEFORE) : hit.start]
    if not (_TALK.isdisjoint(before) or any(word.endswith("exception") for word in words)):
        return False
    if hit.weight is not Weight.EVERYDAY:
        return True
    if _is_setting(hit, words, text):
        return False
    if _is_alone(words[hit.start : hit.end], words, text):
        return True
    if any(other.weight is Weight.DRESS for other in hits):
        return True
    return any(word in _FAILING or word.endswith(_FAILING_ENDINGS) for word in words)


def _is_setting(hit: Hit, words: Sequence[str], text: str) -> bool:
    """Tell `timeout=30`, `connect-timeout: 3s` and `timeout connect 5s` from what has run out."""
    if words[hit.end - 1] != "timeout":
        return False
    following = words[hit.end : hit.end + _VALUE_WITHIN]
    valued = any(word[0].isdecimal() for word in following) and _RUN_OUT.isdisjoint(following)
    return valued or "timeout=" in text.lower()


def _is_alone(phrase: Sequence[str], words: Sequence[str], text: str) -> bool:
    """Tell whether a phrase is all that the text, or one of its lines, says."""
    most = len(phrase) + _FEW
    if len(words) <= most:
        return True
    lines = text.split("\n") if "\n" in text else ()
    return any(len(line) < _SHORT and _ends_with(split(line), phrase, most) for line in lines)


def _ends_with(words: Sequence[str], phrase: Sequence[str], most: int) -> bool:
    return len(words) <= most and words[-len(phrase) :] == phrase
