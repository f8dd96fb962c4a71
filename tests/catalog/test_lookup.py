"""Lookup as RFC 4647 has it, with what real clients send; the answers are derived by hand."""

import pytest

from errcodes import catalog
from errcodes.catalog.tags import best_language, matching_language

EN_ZH = ("en", "zh")
#: A deployment with more: a default of its own, both scripts of Chinese, and regions.
MANY = (
    "ja",
    "en",
    "zh",
    "zh-Hant",
    "de",
    "de-CH-1996",
    "pt-BR",
    "sr-Latn",
    "he",
    "id",
    "nb",
    "tlh",
)

#: RFC 4647, RFC 9110 and RFC 5646, with the languages on offer and what they say.
STANDARD = [
    # RFC 4647, section 3.4: zh-Hant-CN-x-private1-private2 is cut from the end, and a single
    # letter goes together with what follows it.
    ("zh-Hant-CN-x-private1-private2", ("en", "zh-Hant-CN-x-private1"), "zh-Hant-CN-x-private1"),
    ("zh-Hant-CN-x-private1-private2", ("en", "zh-Hant-CN"), "zh-Hant-CN"),
    ("zh-Hant-CN-x-private1-private2", ("en", "zh-Hant"), "zh-Hant"),
    ("zh-Hant-CN-x-private1-private2", ("en", "zh"), "zh"),
    ("zh-Hant-CN-x-private1-private2", ("en", "fr"), "en"),
    ("zh-Hant-CN-x-private1-private2", ("en", "zh-Hant-CN-x"), "en"),  # -x is never left alone.
    # The same section: fr-FR, then fr, then zh-Hant, then zh, then the default.
    ("fr-FR, zh-Hant", ("en", "zh-Hant", "fr"), "fr"),
    ("fr-FR, zh-Hant", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("fr-FR, zh-Hant", ("en", "zh"), "zh"),
    ("fr-FR, zh-Hant", ("en", "ja"), "en"),
    # The same section: the wildcard is passed over where other ranges follow.
    ("de-ch, *, fr", ("en", "fr"), "fr"),
    ("de-ch, *", ("en", "fr"), "en"),
    # Lookup gives nothing that is more special than the range.
    ("de", ("en", "de-CH"), "en"),
    # Of simplified Chinese, which zh alone means, that goes before a script and a region.
    ("zh-SG", ("en", "zh-CN", "zh-Hans", "zh"), "zh"),
    ("zh-HK", ("en", "zh", "zh-TW", "zh-Hant"), "zh-Hant"),
    ("de-CH", ("en", "de-CH-1996", "de"), "de"),
    ("de-CH-1996", MANY, "de-CH-1996"),
    ("de-Latn-DE-1996", MANY, "de"),
    # Section 3.2: the wildcards of an extended range are taken out, a leading one is all of it.
    ("de-*-1996", ("en", "de-1996", "de"), "de-1996"),
    ("de-*", ("en", "de"), "de"),
    ("*-CH, de;q=0.5", ("en", "de"), "de"),
    # RFC 9110, section 12.5.4: da first, then British English, then other English.
    ("da, en-gb;q=0.8, en;q=0.7", ("fr", "en", "da"), "da"),
    ("da, en-gb;q=0.8, en;q=0.7", ("fr", "en", "en-GB"), "en-GB"),
    ("da, en-gb;q=0.8, en;q=0.7", ("fr", "en"), "en"),
    # RFC 9110, section 12.4.2: weights of up to three decimals, 0 for what is not acceptable.
    ("en;q=0.001, zh;q=0.002", EN_ZH, "zh"),
    ("en;q=0.0015, zh;q=0.001", EN_ZH, "zh"),
    ("en;q=1.000, zh;q=1", EN_ZH, "en"),
    ("zh;q=1, en;q=1.000", EN_ZH, "zh"),
    ("*;q=0.5, en;q=0", EN_ZH, "zh"),
    ("en;q=0, fr", EN_ZH, "zh"),
    # A longer range overrules a shorter one that refuses (RFC 2616, section 14.4).
    ("de;q=0, de-CH-1996", ("en", "de", "de-CH-1996"), "de-CH-1996"),
    ("de, de-CH;q=0", ("en", "de-CH", "de"), "de"),
    ("de-CH, de;q=0", ("en", "de"), "en"),
    ("de, de-CH-1996;q=0, en;q=0.5", ("en", "de-CH-1996"), "en"),
    # One range twice: the heavier counts, in its own place, and a refusal stands.
    ("zh;q=0.1, en;q=0.5, zh;q=0.9", EN_ZH, "zh"),
    ("zh;q=0.1, en, zh", EN_ZH, "en"),
    ("zh;q=0, en;q=0.5, zh", EN_ZH, "en"),
    # RFC 5646, section 4.5: extended languages, and tags that have been replaced.
    ("zh-cmn-Hans-CN", ("en", "cmn-Hans"), "cmn-Hans"),
    ("cmn-Hans-CN", ("en", "zh-cmn-Hans"), "zh-cmn-Hans"),
    ("cmn-Hans-CN", ("en", "zh-Hans"), "zh-Hans"),
    ("cmn-Hant-TW", MANY, "zh-Hant"),
    ("zh-yue-HK", ("en", "zh", "yue"), "yue"),
    ("zh-yue", MANY, "zh-Hant"),
    ("zh-gan", EN_ZH, "zh"),
    ("i-klingon", MANY, "tlh"),
    ("i-klingon", EN_ZH, "en"),
    ("i-default", EN_ZH, "en"),
    ("i-hak", EN_ZH, "zh"),
    ("zh-min-nan", EN_ZH, "zh"),
    ("zh-min-nan", ("en", "zh", "nan"), "nan"),
    ("zh-min", EN_ZH, "zh"),
    ("zh-guoyu, en;q=0.5", EN_ZH, "zh"),
    ("en-GB-oed, zh", EN_ZH, "en"),
    ("en-GB-oed", ("zh", "en-GB-oxendict", "en"), "en-GB-oxendict"),
    ("no-bok", MANY, "nb"),
    ("iw-IL", MANY, "he"),
    ("in-ID", MANY, "id"),
    # Private use and extensions.
    ("x-private, zh;q=0.5", EN_ZH, "zh"),
    ("x-zh-Hant", EN_ZH, "en"),
    ("qaa-Qaaa-QM-x-southern", EN_ZH, "en"),
    ("zh-CN-u-co-pinyin-nu-hanidec", EN_ZH, "zh"),
    ("zh-t-en-m0-wubi", EN_ZH, "zh"),
    ("de-a-value", MANY, "de"),
]  # fmt: skip

#: What clients send, with the languages on offer and what lookup gives.
CLIENTS = [
    # Chrome and Edge: each language followed by itself without its region, the weights in tenths.
    ("zh-CN,zh;q=0.9", EN_ZH, "zh"),
    ("zh-CN,zh;q=0.9,en;q=0.8,en-GB;q=0.7,en-US;q=0.6", EN_ZH, "zh"),
    ("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", EN_ZH, "zh"),
    ("zh-HK,zh;q=0.9,en;q=0.8", EN_ZH, "zh"),
    ("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", MANY, "zh-Hant"),
    ("en-GB,en-US;q=0.9,en;q=0.8,zh-CN;q=0.7,zh;q=0.6", EN_ZH, "en"),
    ("de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", EN_ZH, "en"),
    ("de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", MANY, "de"),
    ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5", MANY, "nb"),
    ("pt-PT,pt;q=0.9,en;q=0.8", MANY, "en"),  # pt-BR is another Portuguese: not by lookup.
    # Firefox.
    ("en-US,en;q=0.5", EN_ZH, "en"),
    ("zh-CN,zh;q=0.8,zh-TW;q=0.7,zh-HK;q=0.5,en-US;q=0.3,en;q=0.2", EN_ZH, "zh"),
    ("zh-TW,zh;q=0.8,en-US;q=0.5,en;q=0.3", MANY, "zh-Hant"),
    ("fr,fr-FR;q=0.8,en-US;q=0.5,en;q=0.3", EN_ZH, "en"),
    # Safari on macOS and iOS, and URLSession.
    ("zh-CN,zh-Hans;q=0.9", EN_ZH, "zh"),
    ("zh-TW,zh-Hant;q=0.9", EN_ZH, "zh"),
    ("zh-TW,zh-Hant;q=0.9", MANY, "zh-Hant"),
    ("zh-Hans-CN;q=1.0, en-CN;q=0.9", EN_ZH, "zh"),
    ("zh-Hant-HK;q=1, en-HK;q=0.9, yue-Hant-HK;q=0.8", MANY, "zh-Hant"),
    ("en-CN;q=1, zh-Hans-CN;q=0.9", EN_ZH, "en"),
    ("yue-Hant-HK, en-HK;q=0.9", EN_ZH, "zh"),
    ("en-us", EN_ZH, "en"),
    # Android: WebView, and what apps make of Locale with okhttp, by toLanguageTag or toString.
    ("zh-CN,zh;q=0.8,en-US;q=0.6,en;q=0.4", EN_ZH, "zh"),
    ("zh-Hans-CN", EN_ZH, "zh"),
    ("zh-Hant-TW", MANY, "zh-Hant"),
    ("zh_CN_#Hans", EN_ZH, "zh"),
    ("zh_TW_#Hant", MANY, "zh-Hant"),
    ("zh__#Hant", MANY, "zh-Hant"),
    ("zh_CN_#Hans_u-nu-hanidec", EN_ZH, "zh"),
    ("sr__#Latn", MANY, "sr-Latn"),
    ("zh-Hans-CN,en-US;q=0.9", EN_ZH, "zh"),
    ("zh-CN-#Hans", EN_ZH, "en"),  # Neither the one spelling nor the other.
    # Programs: curl, Python's requests and bots send none, a star, or one tag.
    ("*", EN_ZH, "en"),
    ("", EN_ZH, "en"),
    ("zh-cn,*;q=0.5", EN_ZH, "zh"),
    ("en-US,*", EN_ZH, "en"),
    # POSIX: LANG and LC_MESSAGES.
    ("zh_CN.UTF-8@pinyin", EN_ZH, "zh"),
    ("zh_TW.Big5", MANY, "zh-Hant"),
    ("zh_HK.UTF-8", EN_ZH, "zh"),
    ("de_DE@euro", MANY, "de"),
    ("C", EN_ZH, "en"),
    ("C.UTF-8", MANY, "ja"),
    ("POSIX", EN_ZH, "en"),
    # Broken, as proxies and hand-written clients leave them: what is left of it counts.
    ("zh-CN;zh;q=0.9, en;q=0.1", EN_ZH, "en"),
    ("zh-CN q=0.9, zh;q=0.5", EN_ZH, "zh"),
    ("null", EN_ZH, "en"),
    ("undefined, zh", EN_ZH, "zh"),
    ("Accept-Language: zh-CN, en;q=0.5", EN_ZH, "en"),
    ('"zh", en;q=0.5', EN_ZH, "en"),
    ("zh;q=0,5", EN_ZH, "en"),  # A decimal comma: zh is refused, and 5 is no tag.
]  # fmt: skip

#: Where Chinese goes, by what is on offer.
CHINESE = [
    # What CLDR's likely subtags make of a region or of none.
    ("zh-TW", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("zh-HK", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("zh-MO", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("zh-CN", ("en", "zh", "zh-Hant"), "zh"),
    ("zh-SG", ("en", "zh", "zh-Hant"), "zh"),
    ("zh-MY", ("en", "zh", "zh-Hant"), "zh"),
    ("zh-US", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("zh", ("en", "zh-Hant", "zh-Hans"), "zh-Hans"),
    ("zh", ("en", "zh-TW", "zh-CN"), "zh-CN"),
    ("zh", ("en", "zh-Hant"), "en"),
    ("zh-CN", ("en", "zh-Hans", "zh-Hant"), "zh-Hans"),
    ("zh-CN", ("en", "zh-Hant"), "en"),
    # The script that is named counts, not the region.
    ("zh-Hans-TW", ("en", "zh", "zh-Hant"), "zh"),
    ("zh-Hant-CN", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("zh-Latn-TW", ("en", "zh", "zh-Hant"), "zh"),
    ("zh-x-hant", ("en", "zh", "zh-Hant"), "zh"),
    # A region stands for its script, and is preferred itself.
    ("zh-HK", ("en", "zh", "zh-TW", "zh-Hant", "zh-HK"), "zh-HK"),
    ("zh-HK", ("en", "zh", "zh-TW"), "zh-TW"),
    ("zh-Hant", ("en", "zh", "zh-TW"), "zh-TW"),
    ("zh-Hant-HK", ("en", "zh", "zh-TW", "zh-HK"), "zh-HK"),
    ("zh-Hant-TW", ("en", "zh", "zh-TW"), "zh-TW"),
    ("zh-Hans-TW", ("en", "zh-TW", "zh-CN"), "zh-CN"),
    # Cantonese is written in traditional characters, but not in Guangdong.
    ("yue", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("yue-CN", ("en", "zh", "zh-Hant"), "zh"),
    ("nan-TW", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("wuu", ("en", "zh", "zh-Hant"), "zh"),
    # Refused, and asked for in another script.
    ("zh-Hant, zh;q=0", ("en", "zh", "zh-Hant"), "zh-Hant"),
    ("zh-TW, zh-Hant;q=0", ("en", "zh", "zh-Hant"), "zh"),
    ("zh-TW;q=0.5, en;q=0.4, zh;q=0", ("en", "zh"), "en"),
]  # fmt: skip


@pytest.mark.parametrize(("preference", "offered", "language"), STANDARD + CLIENTS + CHINESE)
def test_lookup(preference: str, offered: tuple[str, ...], language: str) -> None:
    """Each preference gives the language that the standards say."""
    assert best_language(preference, offered) == language


@pytest.mark.parametrize(
    ("preference", "language"),
    [(preference, language) for preference, offered, language in CLIENTS if offered == EN_ZH],
)
def test_lookup_among_the_packaged_languages(preference: str, language: str) -> None:
    """The packaged catalog gives what lookup among its languages gives."""
    assert catalog.negotiate(preference) == language


@pytest.mark.parametrize(
    ("preference", "language"),
    [("zh-CN", "zh"), ("ZH_tw", "zh"), ("en", "en"), ("fr", None), ("*", None), ("", None)],
)
def test_a_match_is_no_default(preference: str, language: str | None) -> None:
    """What names no language on offer matches none."""
    assert matching_language(preference, EN_ZH) == language
