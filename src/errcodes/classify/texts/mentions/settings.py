"""A setting: a time-out or a number of tries that is set, and has not run out."""

import re
from string import ascii_uppercase, digits

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import split

__all__ = ["SETTING"]

#: Parts of the names of settings.
_NAMES = frozenset(
    {
        *("timeout", "timeouts", "retry", "retries", "retryable", "interval", "keepalive", "max"),
        *("min", "limit", "pool", "ttl", "delay", "backoff", "attempts"),
    }
)
#: How it is written in YAML.
_WRITTEN_KEY = LazyPattern(r"(?:[a-z0-9]+[-_])*timeout")
#: Whoever writes these writes about a failure.
_FAILURES = ("exception", "error", "failed")
_LONGEST_SETTING = 8
_LONGEST_LINE = 160
_LONGEST_VALUE = 2
_SWITCHES = frozenset({"true", "false", "on", "off", "yes", "no", "none", "null", "nil"})
#: HAProxy's list of what to try again.
_RETRY_ON = "retry-on "
_AROUND_A_KEY = "*- \"'\t"
#: In code and markup the value is a number in an element, an expression, a call or a variable:
#: `<timeout>300</timeout>`, `ReadTimeout: 10 * time.Second`, `WithTimeout(3)`, `timeout: @wait`.
_SET_IN_CODE = LazyPattern(
    r"<([\w.:-]*timeout[\w.:-]*)[^<>]*>[^<>]{0,40}</[\w.:-]*"
    # What begins within a name is looked at from the beginning of the name.
    r"|(?<![\w.])(?=[\w.]*timeout)(?:"
    r"[\w.]*\s*[:=]=?\s*(?:[@$]\w|[a-z_]\w*\.\w[\w.]*(?:\([\w.]*\))?(?: \* [\w.]+)?,?$"
    r"|\d[\d_.]*\s*[*/]|\w+ \|\|)"
    # A class that begins with a capital was raised: `ReadTimeout: HTTPSConnectionPool(...)`.
    r"|(?-i:[a-z]\w*imeout\w*)\s*[:=]=?\s*[\w.]+\("
    r"|[\w.]*timeout\w*\((?!0x|-\d\d)(?:[^()'\"]*(?:\([^()'\"]*\)[^()'\"]*)*\)[,;.)]*$|\s*\d)"
    r"|[\w.]*timeout\s*=\s*[a-z_][\w.]*(?:[\[(].*[\])])?\s*(?:[,)]|$))",
    re.IGNORECASE,
)
#: What each of those has but an element.
_CODE_BEHIND = LazyPattern(r"timeout[\w.]*\s*[:=(]")
#: The value of a setting behind it, where that is no number of a failure, and not who did not
#: answer: `device timeout: 192.0.2.1`.
_VALUE = LazyPattern(
    r"\W*(?:(?:check|client|connect|http|ms|queue|read|server|tunnel|write)\W+)?"
    r"(?:(?P<none>none)\b|(?!0x|\d+ ?[a-z]* (?:exceeded|expired|elapsed|reached)\b"
    r"|(?<=\W)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d)\d)",
    re.IGNORECASE | re.ASCII,
)
#: What stands behind it has happened, whatever number goes on behind.
_FAILED_WITH = ("Error: ", "error: ", "Exception: ")
#: What is said of one that is set: `The timeout is measured between two operations`.
_SAID_OF_ONE = LazyPattern(
    r" (?:value\b|in (?:milliseconds|millis|ms|seconds|secs?|minutes)\b(?! [er])|ms$"
    r"|(?:is|must be) required\b|(?:is|are|can be|will be) (?:\w+ly )?"
    r"(?:applied|configured|defined|determined|established|measured|set|specified|used))\b"
)
_FEW = 2
_SAID_TO_BE = (["is", "disabled"], ["is", "enabled"])
_SWITCHED = ("=true", "=false")
#: A cell with nothing but a number, its unit, and a range.
_CELL = LazyPattern(r"\s*(?:\||\t|\s{2}|：)\s*\d+ ?(?:[a-z]{1,7}|秒|毫秒|分钟)?\s*(?:\([^()]*\))?$")


def _sets(line: Line) -> bool:
    """Tell `timeout connect 5s`, `read-timeout: PT30S` and `retry.timeout=30`."""
    text = line.text
    words = line.words
    if len(text) > _LONGEST_LINE or not ("=" in line.signs or _is_short(line)):
        return False
    key, sign, value = text.replace("=", ":", 1).partition(":")
    key = key.strip(_AROUND_A_KEY)
    is_key = bool(sign and key) and not value.startswith(":") and not set(key) & set(" (")
    in_properties = is_key and "." in key and f"{key}=" in text.replace(" ", "")
    if text.lstrip().startswith(_RETRY_ON) or (in_properties and words[:1] != ["err"]):
        return True
    if is_key and _is_set_in_yaml(line, key, value):
        return True
    if not 0 < len(words) <= _LONGEST_SETTING or words[-1] == "timeout":
        return False
    if not is_key or any(word.endswith(_FAILURES) for word in words):
        return not is_key and _is_bare_setting(line)
    names = split(key.replace("_", " "))
    return any("retry" in name for name in names) or (
        _is_value(value) and any(name in _NAMES or "timeout" in name for name in names)
    )


def _is_set_in_yaml(line: Line, key: str, value: str) -> bool:
    """Tell a key with a hyphen that has a value, and one among others whose value stands below."""
    if _WRITTEN_KEY.fullmatch(key) is None:
        return False
    return "-" in key and len(split(value)) == 1 if value.strip() else not line.single


def _is_short(line: Line) -> bool:
    """Tell a line without `=` that may be a setting for all that."""
    text = line.text
    if len(line.words) > _LONGEST_SETTING:
        return text.lstrip().startswith(_RETRY_ON)
    return "imeout" in text or "etr" in text


def _is_bare_setting(line: Line) -> bool:
    """Tell a setting without a sign between its name and its value: `timeout connect 5s`."""
    words = line.words
    few = len(words) == _LONGEST_VALUE or "=" in line.text
    named = words[0] in _NAMES or (few and words[0].endswith("timeout"))
    return named and words[-1][0].isdecimal()


def _is_value(value: str) -> bool:
    """Tell a number, a duration (also `PT30S`), a switch, or nothing."""
    words = split(value)
    return not words or (
        len(words) <= _LONGEST_VALUE
        and (any(map(str.isdecimal, words[-1])) or words[-1] in _SWITCHES)
    )


def _is_set(hit: Hit, line: Line) -> bool:
    """Tell `timeout=30` and `connect-timeout: 3s` among other words from what has run out."""
    text, words = line.text, line.words
    last = words[hit.end - 1]
    of_cell = last == "out" and words[hit.end - 2] == "time"
    # `Disconnect after no ping reply is disabled`, `Read Time-Out | 5 seconds (1 ~ 60)`
    if words[hit.end : hit.end + 2] in _SAID_TO_BE or (
        of_cell and _CELL.match(text, line.letters(hit)[1])
    ):
        return True
    may_switch = "=" in line.signs and hit.end == hit.start + 1
    if may_switch and text.startswith(_SWITCHED, line.letters(hit)[1]):
        return True  # `rejectUnauthorized=true`
    if not last.endswith("timeout") or hit.end - hit.start > _FEW:
        # The settings of YAML that has `timeout:`, and below it `connect: 6`
        below = words[hit.start + _FEW : hit.end + 1]
        return words[hit.start] == "timeout" and len(below) == 1 and below[0][0].isdecimal()
    start, end = line.letters(hit)
    if text.startswith(("=", '":'), end) or _SAID_OF_ONE.match(text, end):
        return True
    if text.endswith(_FAILED_WITH, 0, start):
        return False  # `Error: Timeout - 7 - 11 after 10000ms`
    return _has_value(last, end, text) or _is_set_in_code(hit, line)


def _has_value(last: str, end: int, text: str) -> bool:
    """Tell a value behind a name that ends there, where no class is called so."""
    value = _VALUE.match(text, end)
    written = text[end - len(last) : end]
    plain = last == "timeout" or (written[:1].islower() and written != last)
    return value is not None and (plain or value["none"] is not None)


def _is_set_in_code(hit: Hit, line: Line) -> bool:
    start, end = line.letters(hit)
    return any(begin < end and start < stop for begin, stop in line.remembered(_set_in_code))


def _set_in_code(line: Line) -> list[tuple[int, int]]:
    """Give where the settings in code and markup begin and end."""
    if _CODE_BEHIND.search(line.small) is None and "</" not in line.text:
        return []
    return [match.span() for match in _SET_IN_CODE.finditer(line.text)]


SETTING = Kind(
    "setting",
    "Its value stands there before anything runs.",
    # A default that is said in a sentence of its own, or between a name and its meaning
    marks=("。默认值", "。缺省值"),
    forms=(
        (digits, r"\d+[- ](?:ms|s|sec|seconds?|minutes?|hours?)[- ]timeouts? (?:for|per)\b"),
        ("D", r"Defaults?(?: to|:) (?:\d|[Tt]rue|[Ff]alse|[Nn]one|null|nil)"),
        (ascii_uppercase, r"[A-Z]\w++ (?:true|false|nil|null|none|None) [A-Z][a-z]"),
    ),
    line=_sets,
    line_begins=None,
    hit=_is_set,
    certain=True,
)
