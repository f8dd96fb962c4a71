"""Lines that set a time-out or a number of tries: they have the words of a failure."""

from errcodes.classify.words.splitting import split

__all__ = ["without_settings"]

#: Parts of the names of settings.
_NAMES_OF_SETTINGS = frozenset(
    {
        *("timeout", "timeouts", "retry", "retries", "retryable", "interval", "keepalive", "max"),
        *("min", "limit", "pool", "ttl", "delay", "backoff", "attempts"),
    }
)
_IN_NAMES = ("timeout", "retry")
#: Whoever writes these writes about a failure.
_FAILURES = ("exception", "error", "failed")
_LONGEST_SETTING = 8
_LONGEST_LINE = 160
_LONGEST_VALUE = 2
_SWITCHES = frozenset({"true", "false", "on", "off", "yes", "no", "none", "null"})
#: HAProxy's list of what to try again.
_RETRY_ON = "retry-on "
_AROUND_A_KEY = "*- \"'\t"


def without_settings(text: str) -> str:
    """Give a text without the lines that set a time-out or a number of tries.

    >>> without_settings("timeout connect 5s")
    ''
    >>> without_settings("read-timeout: PT30S")
    ''
    >>> without_settings("error: read timeout")
    'error: read timeout'
    """
    if not ("=" in text or "imeout" in text or "etr" in text):
        return text
    lines = text.split("\n")
    return "\n".join(line for line in lines if not _is_setting_line(line))


def _is_setting_line(line: str) -> bool:
    if len(line) > _LONGEST_LINE:
        return False
    words = split(line)
    key, sign, value = line.replace("=", ":", 1).partition(":")
    key = key.strip(_AROUND_A_KEY)
    is_key = bool(sign and key) and not value.startswith(":") and not set(key) & set(" (")
    in_properties = is_key and "." in key and f"{key}=" in line.replace(" ", "")
    if line.lstrip().startswith(_RETRY_ON) or (in_properties and words[:1] != ["err"]):
        return True
    if not 0 < len(words) <= _LONGEST_SETTING or words[-1] == "timeout":
        return False
    if not is_key:
        named = words[0] in _NAMES_OF_SETTINGS or (
            (len(words) == _LONGEST_VALUE or "=" in line) and words[0].endswith("timeout")
        )
        return named and words[-1][0].isdecimal()
    if any(word.endswith(_FAILURES) for word in words):
        return False
    names = split(key.replace("_", " "))
    return any("retry" in name for name in names) or (
        _is_value(value) and any(_names_a_setting(name) for name in names)
    )


def _is_value(value: str) -> bool:
    """Tell a number, a duration (also `PT30S`), a switch, or nothing."""
    words = split(value)
    return not words or (
        len(words) <= _LONGEST_VALUE
        and (any(map(str.isdecimal, words[-1])) or words[-1] in _SWITCHES)
    )


def _names_a_setting(word: str) -> bool:
    return word in _NAMES_OF_SETTINGS or any(part in word for part in _IN_NAMES)
