"""The platform's codes, where a text names one as a code."""

from collections.abc import Sequence
from itertools import pairwise

from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

__all__ = ["BESIDE_CODES", "NUMBERS", "named_code"]

_CODES: dict[str, ErrorCode] = {
    str(code.value): code for code in (*AppErrorCode, *NetworkErrorCode)
}
_BY_NAME = {code.name.lower(): code for code in _CODES.values()}
_CLASSES = frozenset({"apperrorcode", "networkerrorcode"})
#: The codes, as words, and the classes of them.
NUMBERS = frozenset(_CODES) | _CLASSES
_KEYS = frozenset({"errcode", "errorcode", "err_code", "error_code", "network_code", "networkcode"})
#: Behind these a short number may be of any program.
_LOOSE_KEYS = frozenset({"code", "ret_code", "retcode", "result_code", "resultcode"})
#: Behind these only a number that no other program has.
_WEAK_KEYS = frozenset({"err", "error"})
_EVERY_KEY = _KEYS | _LOOSE_KEYS | _WEAK_KEYS
#: A text of several words without one of these names no code.
BESIDE_CODES = _EVERY_KEY | _BY_NAME.keys() | _CLASSES
#: What stands before `code` where it is another program's.
_OTHERS = frozenset(
    {
        *("status", "exit", "response", "http", "return", "close", "zip", "postal", "promo"),
        *("tracking", "sku", "area", "discount", "coupon", "product", "item", "order", "country"),
        *("qr", "bar", "source", "invite", "referral"),
    }
)
_STATUS = "status"
_CHINESE_KEYS = ("错误码", "错误代码", "错误编号", "返回码")
_BETWEEN = " :：=为是(（[【"
_QUOTES = " \t\r\n\"'[]()"
_LONGEST = 5
_OWN_NUMBERS = "50"


def named_code(words: Sequence[str], text: str) -> ErrorCode | None:
    """Give the code that a text names, or is.

    Args:
        words: The words of the text.
        text: The text.
    """
    bare = _CODES.get(text.strip(_QUOTES)) if len(words) == 1 else None
    return bare or _behind_a_key(words, text) or _before_its_name(words) or _in_chinese(text)


def _behind_a_key(words: Sequence[str], text: str) -> ErrorCode | None:
    for at, word in enumerate(words[:-1]):
        if word in _EVERY_KEY:
            following = [each for each in words[at + 1 : at + 3] if each != "is"]
            code = _CODES.get(following[0]) if following else None
            # Many libraries count below zero.
            if code and f"-{following[0]}" not in text and _meant(words, at, following[0], text):
                return code
    return None


def _meant(words: Sequence[str], at: int, number: str, text: str) -> bool:
    """Tell whether a number behind a key is the platform's."""
    if words[at] in _KEYS:
        return True
    if words[at] in _WEAK_KEYS:
        return number.startswith(_OWN_NUMBERS)
    if at and (words[at - 1] in _OTHERS or words[at - 1].endswith(_STATUS)):
        return False
    as_json = (f'"code":"{number}"', f'"code":{number},', f'"code":{number}}}')
    return len(number) == _LONGEST or any(form in text.replace(" ", "") for form in as_json)


def _before_its_name(words: Sequence[str]) -> ErrorCode | None:
    """Give the code of `50503 READ_TIMED_OUT`, or a member, as this library writes them."""
    for word, following in pairwise(words):
        code = _BY_NAME.get(following)
        if code is not None and (word in _CLASSES or _CODES.get(word) is code):
            return code
    return None


def _in_chinese(text: str) -> ErrorCode | None:
    for key in _CHINESE_KEYS:
        following = text.partition(key)[2].lstrip(_BETWEEN)[: _LONGEST + 1]
        digits = next((at for at, letter in enumerate(following) if not letter.isdecimal()), None)
        if following[:digits] in _CODES:
            return _CODES[following[:digits]]
    return None
