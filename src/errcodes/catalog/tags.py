"""Which language answers a wish: RFC 4647 lookup, over a tag or a whole Accept-Language header."""

import re
from collections.abc import Iterator
from functools import lru_cache

__all__ = ["best_language"]

# Longer than any header that a browser sends; what stands beyond it is not looked at.
_LIMIT = 4096

#: A language range (RFC 4647, section 2.2) in lower case, or the wildcard alone.
_RANGE = re.compile(r"\*|[a-z]{1,8}(?:-(?:[a-z0-9]{1,8}|\*))*")
#: Its weight (RFC 9110, section 12.4.2) in lower case; more than three decimals are malformed.
_WEIGHT = re.compile(r"q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
#: What ends the tag in other spellings: zh_CN.UTF-8, en_US@euro, and zh_CN_#Hans from Java.
_MARKS = ".@#"
# The extended language subtags of Chinese and their prefix (IANA language subtag registry of
# 2020-09-29): RFC 5646, section 4.5 makes zh-cmn-Hans of cmn-Hans, and that is cut down to zh.
_PREFIXES = {
    "cdo": "zh",  # Min Dong
    "cjy": "zh",  # Jinyu
    "cmn": "zh",  # Mandarin
    "cnp": "zh",  # Northern Ping
    "cpx": "zh",  # Pu-Xian
    "csp": "zh",  # Southern Ping
    "czh": "zh",  # Huizhou
    "czo": "zh",  # Min Zhong
    "gan": "zh",  # Gan
    "hak": "zh",  # Hakka
    "hsn": "zh",  # Xiang
    "lzh": "zh",  # Literary
    "mnp": "zh",  # Min Bei
    "nan": "zh",  # Min Nan
    "wuu": "zh",  # Wu
    "yue": "zh",  # Yue, Cantonese
}


def best_language(preference: str | None, offered: tuple[str, ...]) -> str:
    """Give the language on offer that fits a preference best.

    Args:
        preference: A language tag in any common spelling, or an Accept-Language header.
        offered: The languages on offer, the default first.

    Returns:
        One of `offered`.

    >>> best_language("fr-CH, zh;q=0.9", ("en", "zh"))
    'zh'
    """
    text = str(preference or "")
    if len(text) > _LIMIT:
        text = text[:_LIMIT].rpartition(",")[0]  # The last part may have been cut in two.
    return _best(text.lower(), offered)


@lru_cache(maxsize=128)
def _best(text: str, offered: tuple[str, ...]) -> str:
    """Look each range up in the order of the weights (RFC 4647, section 3.4)."""
    ranges = sorted(_ranges(text), key=lambda pair: -pair[1])
    refused = {tag for tag, weight in ranges if weight == 0}
    allowed = {
        language.lower(): language
        for language in offered
        if refused.isdisjoint(_fallbacks(language.lower()))
    }
    for wanted in (tag for tag, weight in ranges if weight > 0):
        for tag in _fallbacks(wanted):
            if tag in allowed:
                return allowed[tag]
    # The wildcard leaves the choice to the default, wherever it stands; refused, it refuses all.
    return next(iter(allowed.values()), offered[0]) if "*" not in refused else offered[0]


def _ranges(text: str) -> Iterator[tuple[str, float]]:
    """Give each range with its weight, and pass over what is malformed."""
    for part in text.split(","):
        spelling, mark, parameter = part.partition(";")
        weight = _WEIGHT.fullmatch(parameter.strip()) if mark else None
        tag = _tag(spelling.strip())
        if _RANGE.fullmatch(tag) and (weight or not mark):
            yield tag, float(weight[1]) if weight else 1.0


def _tag(spelling: str) -> str:
    """Write a language tag as RFC 5646 does, whatever system it comes from."""
    for mark in _MARKS:
        spelling = spelling.partition(mark)[0]
    return spelling.rstrip("_").replace("_", "-")


def _fallbacks(tag: str) -> Iterator[str]:
    """Give the tag, then what is left of it as it is cut from the end."""
    head = tag.partition("-")[0]
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]
        while tag[-2:-1] == "-":  # A singleton goes with what it introduced.
            tag = tag[:-2]
    if head in _PREFIXES:
        yield _PREFIXES[head]
