"""Lines that set a time-out or a number of tries: they have the words of a failure."""

from errcodes.classify.texts.words import split

__all__ = ["SETTINGS", "without_settings"]

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
    lines = text.split("\n")
    return "\n".join(line for line in lines if not _is_setting_line(line))


def _is_setting_line(line: str) -> bool:
    words = split(line)
    if not 0 < len(words) <= _LONGEST_SETTING or words[-1] == "timeout":
        return False
    key = line.replace("=", ":").partition(":")[0].strip(_AROUND_A_KEY)
    is_key = bool(key) and not set(key) & set(" (") and key != line.strip()
    if not is_key:
        return words[0] in _NAMES_OF_SETTINGS and words[-1][0].isdecimal()
    return any(word in _NAMES_OF_SETTINGS for word in split(key.replace("_", " ")))
