"""Which language answers a wish: RFC 4647 lookup, over a tag or a whole Accept-Language header."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from errcodes.catalog.subtags import canonical, coverings, fallbacks

__all__ = ["best_language", "matching_language", "related", "same_language", "tag_of"]

#: Canonical ranges with their weights, in the order of the header.
_Ranges: TypeAlias = tuple[tuple[str, float], ...]

# Longer than any header that a browser sends; what stands beyond it is not looked at.
_LIMIT = 4096

#: A language range (RFC 4647, section 2.2) in lower case.
_RANGE = re.compile(r"(?:\*|[a-z]{1,8})(?:-(?:[a-z0-9]{1,8}|\*))*")
#: Its weight (RFC 9110, section 12.4.2) in lower case; more than three decimals are malformed.
_WEIGHT = re.compile(r"q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
#: What ends the tag in POSIX's spelling: zh_CN.UTF-8, en_US@euro.
_MARKS = ".@"
#: Java's spelling of a locale with a script, zh_TW_#Hant or zh__#Hans: the language, the rest of
#: the tag, the script, and extensions, which no words differ by.
_JAVA = re.compile(r"([a-z]+)_?([^#]*?)_*#([a-z]{4})(?:_.*)?")


def best_language(preference: str | None, offered: tuple[str, ...]) -> str:
    """Give the language on offer that fits a preference best.

    Args:
        preference: A language tag in any common spelling, or an Accept-Language header.
        offered: The languages on offer, the default first.

    Returns:
        One of `offered`.

    Raises:
        TypeError: For bytes.

    >>> best_language("fr-CH, zh;q=0.9", ("en", "zh"))
    'zh'
    """
    return _best(_shortened(preference), offered)


def matching_language(preference: str, offered: tuple[str, ...]) -> str | None:
    """Give the language on offer that a preference names, or None where it names none of them.

    >>> matching_language("zh-CN", ("en", "zh")), matching_language("fr", ("en", "zh"))
    ('zh', None)
    """
    ranges = tuple(_ranges(_shortened(preference)))
    return _lookup(ranges, _allowed(ranges, offered))


def same_language(spelling: str, offered: tuple[str, ...]) -> str | None:
    """Give the language on offer that this is another spelling of, or None.

    >>> same_language("ZH_cn", ("en", "zh-CN")), same_language("zh-CN", ("en", "zh"))
    ('zh-CN', None)
    """
    tag = canonical(_tag(spelling.strip().lower()))
    return next((each for each in offered if canonical(each.lower()) == tag), None)


def tag_of(spelling: str) -> str:
    """Write a tag in the case that RFC 5646, section 2.1.1 recommends.

    >>> tag_of("EN_us"), tag_of("zh-hant"), tag_of("de-CH-x-AB")
    ('en-US', 'zh-Hant', 'de-CH-x-ab')
    """
    head, *subtags = _tag(spelling.lower()).split("-")
    special = next((at for at, each in enumerate(subtags) if len(each) == 1), len(subtags))
    return "-".join([head, *map(_recased, subtags[:special]), *subtags[special:]])


def _recased(subtag: str) -> str:
    if not subtag.isalpha():
        return subtag
    return {2: subtag.upper(), 4: subtag.title()}.get(len(subtag), subtag)


def related(language: str, offered: tuple[str, ...]) -> list[str]:
    """Give the languages on offer that a language falls back to, the nearest first.

    >>> related("zh-Hant", ("en", "zh", "zh-Hant")), related("zh", ("en", "zh", "zh-Hant"))
    (['zh-Hant', 'zh'], ['zh'])
    """
    tags = {canonical(each.lower()): each for each in offered}
    return [tags[tag] for tag in fallbacks(canonical(language.lower())) if tag in tags]


def _shortened(preference: object) -> str:
    if isinstance(preference, bytes | bytearray):
        raise TypeError(
            "a language is a str, and this is bytes, as in a raw header: decode it with "
            '.decode("latin-1")'
        )
    text = str(preference or "")
    if len(text) > _LIMIT:
        text = text[:_LIMIT].rpartition(",")[0]  # The last part may have been cut in two.
    return text.lower()


@lru_cache(maxsize=128)
def _best(text: str, offered: tuple[str, ...]) -> str:
    ranges = tuple(_ranges(text))
    allowed = _allowed(ranges, offered)
    if found := _lookup(ranges, allowed):
        return found
    # The wildcard leaves the choice to the default, wherever it stands; refused, it refuses all.
    if ("*", 0.0) in ranges:
        return offered[0]
    return next(iter(allowed.values()), offered[0])


def _allowed(ranges: _Ranges, offered: tuple[str, ...]) -> dict[str, str]:
    """Give what is not refused, by its canonical tag: the longest range that covers it decides."""
    named = {tag for tag, _ in ranges}
    refused = {tag for tag, weight in ranges if weight == 0}
    tags = {canonical(language.lower()): language for language in offered}
    deciding = {tag: next((cut for cut in coverings(tag) if cut in named), None) for tag in tags}
    return {tag: tags[tag] for tag in tags if deciding[tag] not in refused}


def _lookup(ranges: _Ranges, allowed: dict[str, str]) -> str | None:
    """Look each range up in the order of the weights (RFC 4647, section 3.4)."""
    for tag, weight in sorted(ranges, key=lambda pair: -pair[1]):
        if weight > 0:
            for cut in fallbacks(tag):
                if cut in allowed:
                    return allowed[cut]
    return None


def _ranges(text: str) -> Iterator[tuple[str, float]]:
    """Give each range with its weight, and pass over what is malformed."""
    for part in text.split(","):
        spelling, mark, parameter = part.partition(";")
        weight = _WEIGHT.fullmatch(parameter.strip()) if mark else None
        tag = _tag(spelling.strip())
        if _RANGE.fullmatch(tag) and (weight or not mark):
            yield _basic(tag), float(weight[1]) if weight else 1.0


def _tag(spelling: str) -> str:
    """Write a language tag as RFC 5646 does, whatever system it comes from."""
    if java := _JAVA.fullmatch(spelling):
        spelling = "_".join(filter(None, (java[1], java[3], java[2])))
    for mark in _MARKS:
        spelling = spelling.partition(mark)[0]
    return spelling.replace("_", "-")


def _basic(tag: str) -> str:
    """Make a basic range of an extended one (RFC 4647, section 3.2), in canonical form."""
    if tag.startswith("*"):
        return "*"
    return canonical(tag.replace("-*", ""))
