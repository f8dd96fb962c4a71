"""The check of a catalog: what is missing, and in which document."""

import pickle
from pathlib import Path

import pytest

from errcodes.catalog import Catalog, Finding
from tests.catalog.own_codes import DeviceCode, write, write_own


def load(tmp_path: Path, **messages: str) -> Catalog:
    """Give a catalog with one wording of a message for each language."""
    for language, message in messages.items():
        write_own(tmp_path / f"{language}.json", language, *DeviceCode, message=message)
    return Catalog.load(tmp_path, codes=DeviceCode)


def test_the_packaged_words_are_complete() -> None:
    """Nothing is missing in the package."""
    assert Catalog().findings() == ()


def test_every_code_wants_every_language(tmp_path: Path) -> None:
    """Each code that a language lacks is found, in the document that it should be in."""
    write(tmp_path / "japanese.json", "ja", {"50503": {"message": "応答がありません。"}})
    found = load(tmp_path, en="A.").findings()
    assert found[:2] == (
        Finding("zh.json", "90001", "there are no words in 'zh' for MOTOR_JAMMED"),
        Finding("zh.json", "90002", "there are no words in 'zh' for BATTERY_LOW"),
    )
    assert {each.file for each in found[2:]} == {str(tmp_path / "japanese.json")}
    assert len(found[2:]) == 46
    assert "50503" not in [each.entry for each in found]
    assert [each.entry for each in found[2:4]] == ["101", "102"]


def test_only_some_languages_may_be_wanted(tmp_path: Path) -> None:
    """Languages that are named are checked, however they are spelled, and the others are not."""
    words = load(tmp_path, en="A.", ja="B.")
    assert words.findings("en") == ()
    assert {each.file for each in words.findings("ja_JP", "en")} == {str(tmp_path / "ja.json")}
    with pytest.raises(ValueError, match="there are no words in 'fr', only in en, zh, ja"):
        words.findings("fr")


@pytest.mark.parametrize(
    ("english", "chinese", "found"),
    [
        ("{device} is stuck.", "{device}卡住了。", []),
        ("{device} is stuck.", "卡住了。", ["'message' lacks {device}, which 'en' has"]),
        ("Stuck.", "{device}卡住了。", ["'message' lacks {device}, which 'zh' has"]),
        ("{a} {b}", "{b}", ["'message' lacks {a}, which 'en' has"]),
        ("{a} {b}", "c", ["'message' lacks {a} and {b}, which 'en' has"]),
        (
            "{a}",
            "{b}",
            ["'message' lacks {b}, which 'zh' has", "'message' lacks {a}, which 'en' has"],
        ),
        ("{{a}}", "a", []),
        ("{{{a}}}", "a", ["'message' lacks {a}, which 'en' has"]),
    ],
)
def test_placeholders_stand_in_every_language(
    english: str, chinese: str, found: list[str], tmp_path: Path
) -> None:
    """A name in braces in one language is wanted in all."""
    words = load(tmp_path, en=english, zh=chinese)
    assert [each.reason for each in words.findings() if each.entry == "90001"] == found


@pytest.mark.parametrize("field", ["description", "advice"])
def test_placeholders_may_stand_in_any_text(field: str, tmp_path: Path) -> None:
    """The other texts are looked at like the message, and causes together."""
    write_own(tmp_path / "en.json", "en", *DeviceCode, causes=["{x}", "{y}"], **{field: "{z}"})
    write_own(tmp_path / "zh.json", "zh", *DeviceCode, causes=["{x}"])
    found = Catalog.load(tmp_path, codes=DeviceCode).findings()
    assert sorted({each.reason for each in found}) == [
        f"{name!r} lacks {{{place}}}, which 'en' has"
        for name, place in sorted([("causes", "y"), (field, "z")])
    ]


@pytest.mark.parametrize(
    ("english", "chinese", "found"),
    [
        ({"message": "{d} a."}, {"message": "{d}。"}, []),
        ({"upstream_message": "{d} a."}, {"upstream_message": "{d}。"}, []),
        ({"message": "{d} a."}, {"message": "甲。"}, ["message"]),
        ({"upstream_message": "{d} a."}, {"upstream_message": "甲。"}, ["upstream_message"]),
        ({"upstream_message": "{d} a."}, {}, ["upstream_message"]),
    ],
)
def test_placeholders_are_wanted_from_either_standpoint(
    english: dict[str, object], chinese: dict[str, object], found: list[str], tmp_path: Path
) -> None:
    """The message for the other standpoint is looked at too, and not twice where it is the same."""
    write_own(tmp_path / "en.json", "en", *DeviceCode, **english)
    write_own(tmp_path / "zh.json", "zh", *DeviceCode, **chinese)
    reasons = {each.reason for each in Catalog.load(tmp_path, codes=DeviceCode).findings()}
    assert reasons == {f"{name!r} lacks {{d}}, which 'en' has" for name in found}


def test_other_texts_may_hold_any_braces(tmp_path: Path) -> None:
    """Advice for developers may show JSON, whose braces are no placeholders."""
    write_own(tmp_path / "en.json", "en", *DeviceCode, advice='Send {"a": {}} or {a.b}.')
    write_own(tmp_path / "zh.json", "zh", *DeviceCode)
    assert Catalog.load(tmp_path, codes=DeviceCode).findings("en", "zh") == ()


def test_wording_over_the_packaged_one_is_checked(tmp_path: Path) -> None:
    """A placeholder in one's own wording of a packaged code is wanted in the other language."""
    document = write(tmp_path / "en.json", "en", {"10203": {"message": "{device} is offline."}})
    finding = Finding("zh.json", "10203", "'message' lacks {device}, which 'en' has")
    assert Catalog.load(document).findings() == (finding,)


def test_a_finding_is_a_value() -> None:
    """A finding shows the place and the reason, and comes out of pickle equal to itself."""
    finding = Finding("ja.json", "90001", "something")
    assert str(finding) == "ja.json, entry 90001: something"
    assert pickle.loads(pickle.dumps(finding)) == finding
    assert len({finding, Finding("ja.json", "90001", "something")}) == 1
