"""Negotiation: which language answers a tag or an Accept-Language header."""

from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes import catalog
from errcodes.catalog.tags import best_language, tag_of

TAGS = {
    "en": "en",
    "zh": "zh",
    "ZH": "zh",
    "zh-CN": "zh",
    "zh_CN": "zh",
    "zh_CN.UTF-8": "zh",
    "zh_CN.GB18030@pinyin": "zh",
    " zh-cn\n": "zh",
    "zh-Hans-CN": "zh",
    "zh-Hant": "zh",
    "zh-TW": "zh",
    "zh-HK": "zh",
    "zh_CN_#Hans": "zh",
    "zh__#Hans": "zh",
    "cmn": "zh",
    "cmn-Hans": "zh",
    "cmn_Hant_TW": "zh",
    "zh-cmn-Hans-CN": "zh",
    "yue-HK": "zh",
    "zh-x-private": "zh",
    "zh-u-nu-hanidec": "zh",
    "zh-a-b-c": "zh",
    "en-GB": "en",
    "en_US@euro": "en",
    "C": "en",
    "C.UTF-8": "en",
    "POSIX": "en",
    "fr": "en",
    "zha": "en",  # Zhuang in ISO 639-2: no Chinese.
    "zhx-CN": "en",
    "x-zh": "en",
    "i-zh": "en",
    "-zh": "en",
    "zh--CN": "en",
    "zh CN": "en",
    "zh-toolongsubtag": "en",
    "中文": "en",
    "": "en",
    " ": "en",
}

HEADERS = {
    "zh-CN,zh;q=0.9,en;q=0.8": "zh",
    "en-US,en;q=0.9,zh-CN;q=0.8": "en",
    "fr-CH, fr;q=0.9, zh;q=0.5, *;q=0.1": "zh",
    "en;q=0.5, zh;q=0.8": "zh",
    "en;q=0.8, zh;q=0.5": "en",
    "zh;q=0.5, en;q=0.5": "zh",
    "en;q=0.500, zh;q=0.501": "zh",
    "EN;Q=0.1,ZH_cn;Q=0.2": "zh",
    "zh\t;\tq=1.000 ,en;q=0.999": "zh",
    "en;q=0., zh;q=0.1": "zh",
    "en;q=0.9, zh;q=1.": "zh",
    "fr, zh-TW": "zh",
    "fr, de;q=0.5": "en",
    # The wildcard leaves it to the default, after all that is named (RFC 4647, section 3.4).
    "*": "en",
    "*;q=0.1": "en",
    "fr, *": "en",
    "*, zh;q=0.1": "zh",
    "en;q=0, *": "zh",
    "zh;q=0, *": "en",
    "zh-*-CN": "zh",
    "*-CN": "en",
    # What has no weight is not acceptable (RFC 9110, section 12.4.2).
    "en;q=0": "zh",
    "en;q=0.000, fr": "zh",
    "zh;q=0": "en",
    "zh;q=0, zh-CN": "en",
    "zh-TW;q=0, zh": "zh",
    "zh, *;q=0": "zh",
    "zh-CN, *;q=0": "zh",
    "fr, *;q=0": "en",
    "en;q=0, zh;q=0": "en",
    "en;q=0, *;q=0": "en",
    # What is malformed is passed over, part by part.
    "zh;q=2, en;q=0.1": "en",
    "zh;q=1.001, en;q=0.1": "en",
    "zh;q=0.1234, en;q=0.1": "en",
    "zh;q=-1, en;q=0.1": "en",
    "zh;q=.5, en;q=0.1": "en",
    "zh;q=nan, en;q=0.1": "en",
    "zh;q=١, en;q=0.1": "en",
    "zh;q= 0.5, en;q=0.1": "en",
    "zh;q, en;q=0.1": "en",
    "zh;, en;q=0.1": "en",
    "zh;level=1;q=0.5, en;q=0.1": "en",
    "en;q=oops, zh;q=0.1": "zh",
    ",,;q=1, zh ,,": "zh",
    "<script>, zh;q=0.1": "zh",
}


@pytest.mark.parametrize(("preference", "language"), TAGS.items())
def test_a_tag_is_cut_down_until_it_matches(preference: str, language: str) -> None:
    """A tag in any common spelling gives the language, and one that matches nothing English."""
    assert catalog.negotiate(preference) == language


@pytest.mark.parametrize(("preference", "language"), HEADERS.items())
def test_a_header_is_read_by_its_weights(preference: str, language: str) -> None:
    """A header gives the first match in the order of its weights, then of its parts."""
    assert catalog.negotiate(preference) == language


def test_none_gives_the_default() -> None:
    """A header that was not sent gives the default."""
    assert catalog.negotiate(None) == "en"


@pytest.mark.parametrize(
    ("preference", "language"),
    [
        ("zh-TW", "zh-TW"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-hant-x-a", "zh-Hant"),
        ("yue-HK", "yue"),
        ("nan", "fr"),
        ("zh", "fr"),
        ("zh-TW;q=0.5, zh-Hant", "zh-Hant"),
        ("fr;q=0", "zh-TW"),
        ("zh;q=0, fr;q=0", "fr"),  # zh takes yue along: its other name is zh-yue.
    ],
)
def test_languages_with_regions_may_be_on_offer(preference: str, language: str) -> None:
    """What is on offer is matched in any case and given as it is written."""
    assert best_language(preference, ("fr", "zh-TW", "zh-Hant", "yue")) == language


def test_chinese_is_that_of_the_mainland() -> None:
    """Whoever asks for no region gets its words, wherever those of others stand on offer."""
    assert best_language("zh", ("fr", "zh-Hans-SG", "zh-Hans-CN")) == "zh-Hans-CN"


def test_a_refused_language_takes_its_regions_along() -> None:
    """A range refuses every tag that it is the beginning of."""
    assert best_language("zh;q=0", ("zh-TW", "zh", "en")) == "en"


@pytest.mark.parametrize(
    ("preference", "language"),
    [
        ("zh-CN," * 200_000, "zh"),
        ("fr," * 200_000 + "zh", "en"),
        ("zh;q=0." + "1" * 1_000_000, "en"),
        ("aa-" * 400_000, "en"),
        ("a-" * 500_000, "en"),
        ("_" * 1_000_000, "en"),
        (";" * 1_000_000, "en"),
        ("q=0." * 250_000, "en"),
        (" " * 1_000_000 + "zh", "en"),
        ("x," * 2046 + "zh-Hant,zh;q=0", "en"),
    ],
)
@pytest.mark.timeout(20)
def test_a_huge_header_is_cut(preference: str, language: str) -> None:
    """Of a huge header only the beginning is looked at, and no part of it that was cut in two."""
    assert catalog.negotiate(preference) == language


RANGES = st.sampled_from(["en", "en-GB", "zh", "zh_CN", "cmn-Hant", "fr", "de-CH", "x-zh", "*"])
WEIGHTS = st.integers(1, 1000)
HEADER_TEXT = st.text(st.sampled_from("enzhx*-_;=q019., \t"), max_size=60)


@given(st.text() | HEADER_TEXT)
def test_any_text_gives_a_language_on_offer(preference: str) -> None:
    """Negotiation never fails, whatever the text."""
    assert catalog.negotiate(preference) in catalog.languages()


@given(HEADER_TEXT, st.permutations(["en", "zh", "fr", "zh-TW", "cmn"]))
def test_any_offer_gives_one_of_its_languages(preference: str, offered: list[str]) -> None:
    """Whatever is on offer, the answer is one of it."""
    assert best_language(preference, tuple(offered)) in offered


@given(st.lists(st.tuples(RANGES, WEIGHTS), max_size=6, unique_by=lambda pair: pair[1]))
def test_with_distinct_weights_the_order_does_not_matter(ranges: list[tuple[str, int]]) -> None:
    """Only the weights decide where no two are the same."""
    parts = [f"{tag};q={weight / 1000:.3f}" for tag, weight in ranges]
    heaviest = [part for _, part in sorted(zip(ranges, parts, strict=True), key=lambda p: -p[0][1])]
    assert catalog.negotiate(",".join(parts)) == catalog.negotiate(", ".join(reversed(heaviest)))


@given(st.lists(RANGES, max_size=6), WEIGHTS)
def test_with_equal_weights_the_order_decides(ranges: list[str], weight: int) -> None:
    """The first range that matches wins, and one common weight changes nothing."""
    known = [tag[:2] for tag in ranges if tag[:2] in ("en", "zh", "cm")]
    expected = {"en": "en", "zh": "zh", "cm": "zh"}[known[0]] if known else "en"
    assert catalog.negotiate(",".join(ranges)) == expected
    weighted = ",".join(f"{tag};q={weight / 1000:.3f}" for tag in ranges)
    assert catalog.negotiate(weighted) == expected


@given(HEADER_TEXT)
def test_case_and_underscores_do_not_matter(preference: str) -> None:
    """Upper case and lower case ask for the same."""
    assert catalog.negotiate(preference.upper()) == catalog.negotiate(preference.lower())


@given(HEADER_TEXT, st.sampled_from(["en", "zh"]))
def test_a_refused_language_is_not_given(text: str, refused: str) -> None:
    """A language of weight 0 is not given while the other is not refused as well."""
    rest = text.replace("0", "1")
    assert catalog.negotiate(f"{refused};q=0,{rest}") != refused
    assert catalog.negotiate(f"{rest},{refused};q=0") != refused


@pytest.mark.parametrize("language", [b"zh", b"", bytearray(b"zh")])
def test_bytes_are_refused(language: Any) -> None:
    """A raw header would be taken for no language at all: the error says to decode it."""
    for ask in (catalog.negotiate, partial(catalog.message, 101), partial(catalog.entry, 101)):
        with pytest.raises(TypeError, match=r'is bytes.*: decode it with \.decode\("latin-1"\)'):
            ask(language)


@pytest.mark.parametrize(
    ("spelling", "tag"),
    [("ES_419", "es-419"), ("sl-ROZAJ-1994", "sl-rozaj-1994"), ("ZH-hant-TW", "zh-Hant-TW")],
)
def test_a_tag_is_written_in_one_way(spelling: str, tag: str) -> None:
    """Regions in capitals, scripts with one, and all else small (RFC 5646, section 2.1.1)."""
    assert tag_of(spelling) == tag
