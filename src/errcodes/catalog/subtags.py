"""What the subtags of a language tag mean: other spellings of it, and what it falls back to."""

from collections.abc import Iterator

__all__ = ["canonical", "coverings", "fallbacks"]

# Whole tags that mean another one: the grandfathered tags that have a Preferred-Value in the IANA
# language subtag registry of 2020-09-29 (RFC 5646, section 2.2.8).
_GRANDFATHERED = {
    "art-lojban": "jbo",
    "en-gb-oed": "en-gb-oxendict",
    "i-ami": "ami",
    "i-bnn": "bnn",
    "i-hak": "hak",
    "i-klingon": "tlh",
    "i-lux": "lb",
    "i-navajo": "nv",
    "i-pwn": "pwn",
    "i-tao": "tao",
    "i-tay": "tay",
    "i-tsu": "tsu",
    "no-bok": "nb",
    "no-nyn": "nn",
    "sgn-be-fr": "sfb",
    "sgn-be-nl": "vgt",
    "sgn-ch-de": "sgg",
    "zh-guoyu": "cmn",
    "zh-hakka": "hak",
    "zh-min-nan": "nan",
    "zh-xiang": "hsn",
}
# Deprecated languages with their Preferred-Value (same registry); Java and Android still send them.
_RENAMED = {
    "in": "id",  # Indonesian
    "iw": "he",  # Hebrew
    "ji": "yi",  # Yiddish
}
# The extended language subtags whose prefix is zh (same registry): RFC 5646, section 4.5 makes cmn
# of zh-cmn and, in extlang form, zh-cmn of cmn, which is cut down to zh.
_CHINESE = frozenset({
    "cdo",  # Min Dong
    "cjy",  # Jinyu
    "cmn",  # Mandarin
    "cnp",  # Northern Ping
    "cpx",  # Pu-Xian
    "csp",  # Southern Ping
    "czh",  # Huizhou
    "czo",  # Min Zhong
    "gan",  # Gan
    "hak",  # Hakka
    "hsn",  # Xiang
    "lzh",  # Literary
    "mnp",  # Min Bei
    "nan",  # Min Nan
    "wuu",  # Wu
    "yue",  # Yue, Cantonese
})  # fmt: skip
# Where Chinese is likely written in traditional characters: the regions XX of which the likely
# subtags of CLDR 47 (likelySubtags.xml) make zh-Hant-XX of zh-XX. Elsewhere it is zh-Hans-XX.
_TRADITIONAL = frozenset({
    "au", "bn", "gb", "gf", "hk", "id", "mo", "pa", "pf", "ph", "sr", "th", "tw", "us", "vn",
})  # fmt: skip
# The script -> the region that CLDR's likely subtags add to zh-Hant and to zh-Hans.
_REGION = {"hant": "tw", "hans": "cn"}


def canonical(tag: str) -> str:
    """Give the tag that RFC 5646, section 4.5 makes of another spelling.

    Args:
        tag: A language tag in lower case.

    >>> canonical("zh-cmn-hans-cn"), canonical("i-klingon"), canonical("iw-il")
    ('cmn-hans-cn', 'tlh', 'he-il')
    """
    tag = _GRANDFATHERED.get(tag, tag)
    head, dash, rest = tag.partition("-")
    if head == "zh" and rest.partition("-")[0] in _CHINESE:
        return rest
    return _RENAMED.get(head, head) + dash + rest


def coverings(tag: str) -> list[str]:
    """Give the ranges that match a tag, the longest first: itself, and each beginning of it.

    Args:
        tag: A canonical tag.

    >>> coverings("zh-hant-tw-x-a")
    ['zh-hant-tw-x-a', 'zh-hant-tw', 'zh-hant', 'zh']
    >>> coverings("yue-hk")
    ['yue-hk', 'yue', 'zh-hk', 'zh']
    """
    head, dash, rest = tag.partition("-")
    cuts = list(_cut(tag))
    return [*cuts, *_cut("zh" + dash + rest)] if head in _CHINESE else cuts


def fallbacks(tag: str) -> list[str]:
    """Give what may stand for a tag, the best first: RFC 4647 lookup, and Chinese by its script.

    Args:
        tag: A canonical tag.

    Traditional characters are looked for before `zh` alone, which means simplified ones:

    >>> fallbacks("zh-hk")
    ['zh-hk', 'zh-hant-hk', 'zh-hant', 'zh-tw', 'zh']
    >>> fallbacks("zh-sg")
    ['zh-sg', 'zh', 'zh-hans-sg', 'zh-hans', 'zh-cn']
    """
    found = coverings(tag)
    script, region = _script_and_region(tag)
    if found[-1] != "zh" or script not in _REGION:
        return found
    region = region or _REGION[script]
    full = f"zh-{script}-{region}"
    likely = [full, f"zh-{script}", f"zh-{region}", f"zh-{_REGION[script]}"]
    together = [*found[:-1], *likely, "zh"] if script == "hant" else [*found, *likely]
    return list(dict.fromkeys(together))


def _cut(tag: str) -> Iterator[str]:
    """Give the tag, then what is left of it as it is cut from the end (RFC 4647, section 3.4)."""
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]
        while tag[-2:-1] == "-":  # A singleton goes with what it introduced.
            tag = tag[:-2]


def _script_and_region(tag: str) -> tuple[str, str]:
    """Give the script of a Chinese tag, named or likely, and a region where that is written."""
    head, *subtags = tag.split("-")
    # No other than yue is likely in Hant without a region: yue-Hant-HK.
    script, region = "", ("hk" if head == "yue" else "cn")
    for subtag in subtags:
        if len(subtag) == 1:  # What follows is neither.
            break
        if len(subtag) == 4 and subtag.isalpha():
            script = subtag
        if len(subtag) == 2:
            region = subtag
    likely = "hant" if region in _TRADITIONAL else "hans"
    return (script or likely), (region if script in ("", likely) else "")
