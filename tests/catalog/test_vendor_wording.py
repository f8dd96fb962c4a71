"""The catalog's vendor wording, cell by cell against the vendor's tables."""

import pytest

from errcodes import catalog
from errcodes.codes import AppErrorCode, NetworkErrorCode
from tests.catalog.vendor_tables import points, vendor_rows

CODES = [*AppErrorCode, *NetworkErrorCode]
LANGUAGES = ("en", "zh")

#: Who wrote what, with and without a message for the other standpoint.
OURS = {
    "en": ("errcodes (message, advice)", "errcodes (message, upstream_message, advice)"),
    "zh": ("errcodes（提示语、排查建议）", "errcodes（提示语、上游提示语、排查建议）"),
}
VENDORS = {
    "en": ("vendor (description); ", "vendor (description, causes); "),
    "zh": ("厂商（描述）；", "厂商（描述、原因）；"),
}
TRANSLATED = (
    f"vendor (description); errcodes, translated from the vendor's zh (causes); {OURS['en'][1]}"
)

#: The two causes that the vendor gives in Chinese only, beside our English.
TRANSLATIONS = {
    50504: ("当前网络没有外网", "The current network has no internet access"),
    50505: ("当前网络没有网络", "The current network has no network access"),
}


def source(entry: catalog.Entry, *, causes: bool) -> str:
    """Say who wrote an entry, in its own language."""
    both = entry.upstream_message != entry.message
    return VENDORS[entry.language][causes] + OURS[entry.language][both]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_are_read_whole(language: str) -> None:
    """The tables have 27 app codes and 18 network codes, and the library knows just these."""
    rows = vendor_rows(language)
    assert len([code for code in rows if code < 50000]) == 27
    assert len([code for code in rows if code > 50000]) == 18
    assert sorted(rows) == sorted(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_cell_is_there_to_the_letter(code: int, language: str) -> None:
    """A description is the vendor's cell, and so are the causes wherever the vendor gives any."""
    row = vendor_rows(language)[code]
    entry = catalog.entry(code, language)
    assert entry.code is code
    assert entry.language == language
    assert entry.description == row.description
    if row.analysis:
        assert entry.causes == points(row.analysis)
        assert entry.source == source(entry, causes=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_no_cause_is_invented(code: int, language: str) -> None:
    """Where the vendor gives no cause there is none, or a translation that says what it is."""
    entry = catalog.entry(code, language)
    if vendor_rows(language)[code].analysis:
        assert "translated" not in entry.source
    elif entry.source == TRANSLATED:
        chinese, english = TRANSLATIONS[code]
        assert language == "en"
        assert points(vendor_rows("zh")[code].analysis) == (chinese,)
        assert entry.causes == (english,)
    else:
        assert entry.causes == ()
        assert entry.source == source(entry, causes=False)


@pytest.mark.parametrize("code", CODES)
def test_no_cause_is_missing(code: int) -> None:
    """A cause that one language has is there in both, point for point."""
    english, chinese = (catalog.entry(code, language).causes for language in LANGUAGES)
    assert len(english) == len(chinese)


def test_the_letters_of_the_tables_are_kept() -> None:
    """Slips of the vendor stay as they are, each language with its own."""
    assert catalog.entry(50505, "en").description == "failed to connect to .."
    assert catalog.entry(50505, "zh").description == "failed to connect to.."
    assert catalog.entry(50515, "en").description == "Hostname ... not verified"
    assert catalog.entry(50515, "zh").description == "Hostname ...not verified"
    assert catalog.entry(1006, "en").description == "Network configuration failed"
    assert catalog.entry(1006, "zh").description == "配网超时"
    assert catalog.entry(50512, "en").description == "502"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_six_causes_of_50502_are_apart(language: str) -> None:
    """The numbered points become six causes, without numbers, breaks and white space."""
    causes = catalog.entry(50502, language).causes
    assert len(causes) == 6
    for cause in causes:
        assert cause == cause.strip()
        assert "<br>" not in cause
        assert not cause.startswith("(")
    assert "50502" in causes[3]
