"""The platform's codes, where a text names one as a code."""

from collections.abc import Sequence

from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

__all__ = ["KEYS", "named_code"]

_CODES: dict[str, ErrorCode] = {
    str(code.value): code for code in (*AppErrorCode, *NetworkErrorCode)
}
#: Words that a code stands behind. Behind `code` alone a short number may be of any program.
KEYS = frozenset(
    {
        *("code", "errcode", "errorcode", "err_code", "error_code", "result_code", "resultcode"),
        *("network_code", "networkcode", "ret_code", "retcode", "error", "err"),
    }
)
_LOOSE = frozenset({"code", "error", "err", "retcode", "ret_code", "resultcode", "result_code"})
#: What stands before `code` where it is another program's.
_OTHERS = frozenset({"status", "exit", "response", "http", "return", "close", "zip", "postal"})
_LONG = 5
_CHINESE_KEYS = ("错误码", "错误代码", "错误编号", "返回码")
_BETWEEN = " :：=为是(（[【"
_QUOTES = " \t\r\n\"'[]()"


def named_code(words: Sequence[str], text: str) -> ErrorCode | None:
    """Give the code that a text names, or is.

    Args:
        words: The words of the text.
        text: The text.
    """
    if _CODES.keys().isdisjoint(words):
        return None
    if len(words) == 1 and text.isascii():
        return _CODES.get(text.strip(_QUOTES))
    if not text.isascii():
        for key in _CHINESE_KEYS:
            following = text.partition(key)[2].lstrip(_BETWEEN)
            if following.startswith(words[0]) or following[:_LONG] in _CODES:
                return _CODES.get(following[:_LONG]) or _CODES.get(words[0])
    for at, word in enumerate(words[:-1]):
        if word in KEYS:
            following = words[at + 1]
            if following == "is" and at + 2 < len(words):
                following = words[at + 2]
            code = _CODES.get(following)
            # Many libraries count below zero.
            if code and f"-{following}" not in text and _meant(words, at, following, text):
                return code
    for at, word in enumerate(words[:-1]):
        code = _CODES.get(word)
        if code is not None and words[at + 1] == code.name.lower():
            return code
    return None


def _meant(words: Sequence[str], at: int, number: str, text: str) -> bool:
    """Tell whether a number behind a key is the platform's."""
    key = words[at]
    if key not in _LOOSE:
        return True
    if at and words[at - 1] in _OTHERS:
        return False
    if key in ("error", "err"):
        return number.startswith("50")
    quoted = (f'"code":"{number}"', f'"code":{number},', f'"code":{number}}}')
    return len(number) == _LONG or any(form in text.replace(" ", "") for form in quoted)
