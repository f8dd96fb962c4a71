"""Words and codes of a user's own, over the packaged ones."""

import enum
import pickle
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import IntEnum
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from errcodes import catalog, classify
from errcodes.catalog import Catalog, CatalogError
from errcodes.codes import AppErrorCode, NetworkErrorCode, UnknownCodeError
from tests.catalog.own_codes import DeviceCode, GatewayCode, write, write_own

TIMED_OUT = NetworkErrorCode.READ_TIMED_OUT


@pytest.fixture
def device_words(tmp_path: Path) -> Catalog:
    """A catalog with device codes in English and Chinese, and a little Japanese."""
    directory = tmp_path / "words"
    directory.mkdir()
    write_own(directory / "en.json", "en", *DeviceCode)
    write_own(directory / "zh.json", "zh", *DeviceCode)
    write(directory / "ja.json", "ja", {"50503": {"message": "応答がありません。"}})
    return Catalog.load(directory, codes=DeviceCode)


class TestLanguage:
    """Another language."""

    def test_is_on_offer(self, device_words: Catalog) -> None:
        """A document brings its language, behind those that are there."""
        assert device_words.languages() == ("en", "zh", "ja")
        assert device_words.message("50503", "ja-JP,ja;q=0.9") == "応答がありません。"
        assert repr(device_words) == "<Catalog of 47 codes in en, zh, ja>"

    def test_borrows_what_it_leaves_out(self, device_words: Catalog) -> None:
        """An entry with a message alone has the other words of the default language."""
        entry, english = device_words.entry(TIMED_OUT, "ja"), catalog.entry(TIMED_OUT)
        assert (entry.language, entry.code) == ("ja", TIMED_OUT)
        assert (entry.description, entry.causes) == (english.description, english.causes)
        assert entry.advice == english.advice
        assert entry.source == f"ja.json (message); otherwise {english.source}"

    def test_gives_the_default_for_what_it_lacks(self, device_words: Catalog) -> None:
        """A code without words in the language is given in the default one, and says so."""
        assert device_words.entry(101, "ja") == catalog.entry(101, "en")
        assert device_words.message(101, "ja") == catalog.message(101, "en")

    def test_may_be_the_default_from_the_beginning(self, tmp_path: Path) -> None:
        """A catalog is loaded with a default of its own."""
        words = write(tmp_path / "ja.json", "ja", {"50503": {"message": "応答がありません。"}})
        assert Catalog.load(words, default="ja").languages() == ("ja", "en", "zh")

    def test_may_be_the_default(self, device_words: Catalog) -> None:
        """The default answers where no language is asked for, and where none fits."""
        japanese = device_words.extended(default="ja")
        assert japanese.languages() == ("ja", "en", "zh")
        for language in (None, "fr", "ja"):
            for _ in range(2):
                assert japanese.message(TIMED_OUT, language) == "応答がありません。"
        assert japanese.message(TIMED_OUT) == "応答がありません。"
        assert japanese.entry(101).language == "en"
        assert japanese.message(101, "zh") == catalog.message(101, "zh")
        assert device_words.languages()[0] == "en"

    def test_must_be_on_offer_to_be_the_default(self) -> None:
        """A default without words is refused."""
        with pytest.raises(ValueError, match="default is 'ja', but there are only words in en, zh"):
            Catalog().extended(default="ja")

    def test_may_be_a_chinese_of_its_own(self, tmp_path: Path) -> None:
        """Where zh-Hant is on offer, those who read it get it, and the others do not."""
        words = Catalog.load(write(tmp_path / "a.json", "zh-Hant", {"101": {"message": "網路。"}}))
        for language in ("zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh_TW.UTF-8", "zh_TW_#Hant"):
            assert words.message(101, language) == "網路。"
        assert words.message(101, "zh-CN") == catalog.message(101, "zh")

    @pytest.mark.parametrize("default", ["en", "ja"])
    @pytest.mark.parametrize(("language", "nearest"), [("zh-Hant", "zh"), ("en-GB", "en")])
    def test_falls_back_to_a_near_one(
        self, device_words: Catalog, tmp_path: Path, language: str, nearest: str, default: str
    ) -> None:
        """What a language lacks is taken from the one that its tag is cut down to, if there is."""
        near = write(tmp_path / "near.json", language, {"101": {"message": "Near."}})
        words = device_words.extended(near, default=default)
        assert words.entry(101, language).language == language
        assert words.entry(101, language).advice == words.entry(101, nearest).advice
        assert words.entry(102, language) == words.entry(102, nearest)
        assert words.entry(102, language).language == nearest


class TestWording:
    """Other wording in a language that is on offer."""

    def test_changes_a_single_field(self, tmp_path: Path) -> None:
        """What an entry gives takes the place of what was there, and the rest stays."""
        words = Catalog.load(write(tmp_path / "acme.json", "en", {"50503": {"message": "Wait."}}))
        entry, packaged = words.entry(50503), catalog.entry(50503)
        assert entry.message == words.message(50503) == "Wait."
        assert (entry.advice, entry.causes) == (packaged.advice, packaged.causes)
        assert entry.source == f"acme.json (message); otherwise {packaged.source}"
        assert words.entry(50503, "zh") == catalog.entry(50503, "zh")
        assert words.entry(101) == catalog.entry(101)

    def test_of_a_message_holds_for_both_standpoints(self, tmp_path: Path) -> None:
        """One's own message goes before what lies below it for the other standpoint."""
        wait = write(tmp_path / "a.json", "en", {"50503": {"message": "Wait."}})
        words = Catalog.load(wait)
        assert words.message(50503, upstream=True) == "Wait."
        assert words.entry(50503).upstream_message == "Wait."
        assert words.message("50503", upstream=True) == "Wait."
        assert words.message(50505, upstream=True) == catalog.message(50505, upstream=True)
        above = write(tmp_path / "b.json", "en", {"50503": {"upstream_message": "We wait."}})
        for language in ("en", None, "fr"):
            both = words.extended(above)
            assert both.message(50503, language, upstream=True) == "We wait."
            assert both.message(50503, language) == "Wait."
        source = "b.json (upstream_message); otherwise a.json (message); otherwise vendor"
        assert words.extended(above).entry(50503).source.startswith(source)

    def test_of_another_language_borrows_no_standpoint(self, tmp_path: Path) -> None:
        """A language that has a message alone is not mixed with the default one's."""
        japanese = write(tmp_path / "ja.json", "ja", {"50503": {"message": "応答がありません。"}})
        words = Catalog.load(japanese)
        assert words.message(50503, "ja", upstream=True) == "応答がありません。"

    def test_in_chinese_has_its_source_in_chinese(self, tmp_path: Path) -> None:
        """The words that join the sources are in the language too."""
        words = Catalog.load(
            write(tmp_path / "acme.json", "zh", {"50503": {"message": "请稍候。"}})
        )
        below = catalog.entry(50503, "zh").source
        assert words.entry(50503, "zh").source == f"acme.json (message)；其余：{below}"

    def test_may_be_nothing_but_causes(self, tmp_path: Path) -> None:
        """Causes are taken away by an empty list, in a language that has the other words."""
        words = Catalog.load(write(tmp_path / "acme.json", "zh", {"50504": {"causes": []}}))
        assert words.entry(50504, "zh").causes == ()
        assert words.message(50504, "zh") == catalog.message(50504, "zh")

    def test_names_its_source(self, tmp_path: Path) -> None:
        """A source that a document gives stands instead of the file's name."""
        fields = {"message": "Wait.", "source": "the ACME help desk"}
        words = Catalog.load(write(tmp_path / "acme.json", "en", {"50503": fields}))
        assert words.entry(50503).source.startswith(
            "the ACME help desk (message); otherwise vendor"
        )

    def test_of_all_fields_is_the_only_source(self, tmp_path: Path) -> None:
        """Where nothing is left of the words below, they are no source."""
        first = write_own(tmp_path / "first.json", "en", TIMED_OUT, causes=["a"])
        second = write_own(tmp_path / "second.json", "en", TIMED_OUT, causes=[], source="me")
        words = Catalog.load(first)
        assert words.entry(TIMED_OUT).source == "first.json"
        assert words.extended(second).entry(TIMED_OUT).source == "me"

    def test_lies_in_layers(self, tmp_path: Path) -> None:
        """Of several documents the last one wins, field by field, however they are loaded."""
        one = write(tmp_path / "one.json", "en", {"101": {"message": "One.", "advice": "One."}})
        two = write(tmp_path / "two.json", "en", {"101": {"message": "Two."}})
        for words in (Catalog.load(one, two), Catalog.load(one).extended(two)):
            entry = words.entry(101)
            assert (entry.message, entry.advice) == ("Two.", "One.")
            assert entry.source.startswith("two.json (message); otherwise one.json (advice); ")
        assert Catalog.load(two, one).message(101) == "One."
        assert Catalog.load(tmp_path).message(101) == "Two."


class TestCodes:
    """Codes of a user's own."""

    @pytest.mark.parametrize("language", ["en", "zh", "ja"])
    def test_may_be_member_int_or_string(self, device_words: Catalog, language: str) -> None:
        """Every way to write a code of one's own gives its member and its words."""
        code = DeviceCode.MOTOR_JAMMED
        for value in (code, 90001, "90001", " 90001 "):
            assert device_words.code(value) is code
            assert device_words.entry(value, language).code is code
            assert device_words.message(value, language).startswith("Message 90001 ")
        assert device_words.code("50503") is TIMED_OUT
        assert device_words.codes() == (*AppErrorCode, *NetworkErrorCode, *DeviceCode)

    def test_have_their_own_sources_and_no_causes(self, device_words: Catalog) -> None:
        """Words for a code of one's own come from the document; causes may be left out."""
        entry = device_words.entry(90001, "zh")
        assert (entry.source, entry.causes, entry.language) == ("zh.json", (), "zh")
        assert entry.description == "MOTOR_JAMMED zh"

    def test_borrow_no_causes(self, tmp_path: Path) -> None:
        """A language that describes a code itself takes no causes from another one."""
        codes = tuple(DeviceCode)
        english = write_own(tmp_path / "en.json", "en", *codes)
        chinese = write_own(tmp_path / "zh.json", "zh", *codes, causes=["原因"])
        words = Catalog.load(english, chinese, codes=DeviceCode)
        assert words.entry(90001, "en").causes == ()
        assert words.entry(90001, "zh").causes == ("原因",)

    def test_may_be_said_in_another_language_only(self, tmp_path: Path) -> None:
        """A code with words in one language has them in all."""
        words = Catalog.load(write_own(tmp_path / "x.json", "ja", *DeviceCode), codes=DeviceCode)
        assert [words.entry(90001, each).language for each in ("en", "zh", "ja")] == ["ja"] * 3

    def test_may_be_said_in_parts(self, tmp_path: Path) -> None:
        """What one language leaves out another gives, whichever comes first."""
        fields = {"description": "d", "message": "m", "advice": "a"}
        japanese = write(tmp_path / "ja.json", "ja", {"90001": {"message": "モ"}, "90002": fields})
        english = write(tmp_path / "en.json", "en", {"90001": fields})
        words = Catalog.load(japanese, english, codes=DeviceCode)
        assert words.entry(90001, "ja").source == "ja.json (message); otherwise en.json"
        assert words.entry(90001, "ja").description == "d"

    def test_may_be_several_families(self, device_words: Catalog, tmp_path: Path) -> None:
        """Families are added one after the other, or together; one twice changes nothing."""
        gateway = write_own(tmp_path / "gateway.json", "en", *GatewayCode)
        words = device_words.extended(gateway, codes=GatewayCode)
        assert words.codes()[-3:] == tuple(GatewayCode)
        assert words.extended(codes=(DeviceCode, GatewayCode)).codes() == words.codes()
        device = write_own(tmp_path / "device.json", "en", *DeviceCode)
        together = Catalog.load(device, gateway, codes=[DeviceCode, GatewayCode])
        assert together.codes() == words.codes()

    @pytest.mark.parametrize("language", [None, "en", "zh"])
    def test_may_be_as_small_as_true_and_false(self, tmp_path: Path, language: str) -> None:
        """The numbers 0 and 1 are codes, and False and True are none."""
        document = write_own(tmp_path / "gateway.json", "en", *GatewayCode)
        words = Catalog.load(document, codes=GatewayCode)
        for _ in range(2):
            assert words.message(1, language) == words.message("1", language) == "Message 1 en."
            assert words.message(0, language) == "Message 0 en."
            assert words.message(str(2**53 - 1), language) == f"Message {2**53 - 1} en."
            for value in (True, False, 1.0):
                with pytest.raises(UnknownCodeError):
                    words.message(value, language)  # type: ignore[arg-type]

    def test_are_named_to_who_mistypes(self, device_words: Catalog) -> None:
        """An unknown code names the closest, one's own among them."""
        for value, closest in (
            (90003, DeviceCode.BATTERY_LOW),
            ("motor-jamed", DeviceCode.MOTOR_JAMMED),
        ):
            with pytest.raises(UnknownCodeError) as caught:
                device_words.entry(value)
            assert caught.value.closest[0] is closest
            assert f"{closest.value} {closest.name}" in str(caught.value)

    def test_of_the_package_stay(self, device_words: Catalog) -> None:
        """The functions of the module know no codes of a user's own."""
        for ask in (catalog.entry, catalog.message, Catalog().code):
            with pytest.raises(UnknownCodeError):
                ask(DeviceCode.MOTOR_JAMMED)
        assert len(device_words.codes()) == 47


class Taken(IntEnum):
    """A code whose number is the vendor's."""

    FREE = 90009
    MINE = 50503


class Overlapping(IntEnum):
    """A code whose number another family has."""

    OTHER = 90002


class Negative(IntEnum):
    """A number that no string of digits is."""

    MINUS = -1


class Huge(IntEnum):
    """A number that readers of JSON would change."""

    HUGE = 2**53


class Empty(IntEnum):
    """No codes."""


WRONG_FAMILIES = [
    (Taken, "MINE", "50503 is NetworkErrorCode.READ_TIMED_OUT already; give it a number that no"),
    (Overlapping, "OTHER", "90002 is DeviceCode.BATTERY_LOW already; give it a number that no"),
    (Negative, "MINUS", "-1 is not from 0 to 9007199254740991"),
    (Huge, "HUGE", "9007199254740992 is not from 0 to 9007199254740991"),
    (Empty, None, "it has no members"),
    (GatewayCode, "NOTHING", "no document gives 'description' or 'message' or 'advice' for 0"),
]


@pytest.mark.parametrize(("family", "entry", "reason"), WRONG_FAMILIES)
def test_a_wrong_family_is_refused(
    family: type[IntEnum], entry: str | None, reason: str, device_words: Catalog
) -> None:
    """Codes that cannot stand beside the others, or without words, are refused, saying where."""
    with pytest.raises(CatalogError) as caught:
        device_words.extended(codes=family)
    assert caught.value.file == f"{family.__module__}.{family.__name__}"
    assert caught.value.entry == entry
    assert caught.value.reason.startswith(reason)
    assert len(device_words.codes()) == 47


class Zero(IntEnum):
    """A number that is false, like that of another family."""

    NONE = 0


def test_zero_is_taken_like_any_number(tmp_path: Path) -> None:
    """A family whose 0 another one has is refused."""
    words = Catalog.load(write_own(tmp_path / "a.json", "en", *GatewayCode), codes=GatewayCode)
    with pytest.raises(CatalogError, match=r"0 is GatewayCode\.NOTHING already"):
        words.extended(codes=Zero)


class NoInt(enum.Enum):
    """Codes that are no numbers."""

    A = "a"


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (DeviceCode.BATTERY_LOW, "that is a member: give its class, DeviceCode"),
        ("device_codes:DeviceCode", "'device_codes:DeviceCode'; import the class"),
        (5, "or several, not 5"),
        (None, "or several, not None"),
    ],
)
def test_what_was_meant_by_no_family_is_told(codes: Any, told: str) -> None:
    """A member, a name and anything else are refused as a whole, with what to give instead."""
    with pytest.raises(TypeError, match=told):
        Catalog().extended(codes=codes)


@pytest.mark.parametrize("wrong", ["words", Path("words"), {}], ids=repr)
def test_a_catalog_is_made_by_load(wrong: Any) -> None:
    """Who gives the documents to the class itself is sent to `load`."""
    with pytest.raises(TypeError, match=r"Catalog\.load reads documents, as in Catalog\.load\("):
        Catalog(wrong)


@pytest.mark.parametrize("default", ["DE_AT", "de-at", "de_AT.UTF-8"])
def test_a_default_comes_in_any_spelling(default: str, tmp_path: Path) -> None:
    """The default is found however it is spelled, and no other language stands for it."""
    words = Catalog.load(write(tmp_path / "a.json", "de-AT", {"101": {"message": "Ach."}}))
    assert words.extended(default=default).languages() == ("de-AT", "en", "zh")
    with pytest.raises(ValueError, match="default is 'zh-CN', but there are only words in en, zh"):
        words.extended(default="zh-CN")


@pytest.mark.parametrize("ask", [Catalog.message, Catalog.entry, Catalog.code])
def test_a_member_without_words_is_told_how_to_get_them(ask: Callable[..., object]) -> None:
    """A code of the user's own is no slip of the keys: the error says how it gets words."""
    with pytest.raises(UnknownCodeError) as caught:
        ask(Catalog(), DeviceCode.BATTERY_LOW)
    assert str(caught.value) == (
        "<DeviceCode.BATTERY_LOW: 90002> is not a known error code: this catalog has no words for "
        "DeviceCode; Catalog.load, given documents and codes=DeviceCode, makes one that has them"
    )
    assert caught.value.closest == ()
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(UnknownCodeError, match=r"use errcodes\.classify\.status"):
        ask(Catalog(), HTTPStatus.BAD_GATEWAY)


@pytest.mark.parametrize(
    "value", [classify.diagnose(TimeoutError()), classify.CodedError(DeviceCode.BATTERY_LOW)]
)
@pytest.mark.parametrize("ask", [Catalog.message, Catalog.entry, Catalog.code])
def test_what_has_a_code_is_none(ask: Callable[..., object], value: object) -> None:
    """A diagnosis and a CodedError are no codes, and the error says where they have theirs."""
    with pytest.raises(UnknownCodeError, match=r"it is a \w+, whose code stands in its \.code$"):
        ask(Catalog(), value)


@pytest.mark.parametrize("codes", [NoInt, int, [NoInt], ["DeviceCode"], [DeviceCode.BATTERY_LOW]])
def test_what_is_no_family_is_refused(codes: type[IntEnum]) -> None:
    """Codes must be classes of IntEnum."""
    with pytest.raises(TypeError, match=r"codes takes a class of enum\.IntEnum, or several, not"):
        Catalog().extended(codes=codes)


class TestRefusal:
    """Documents that are refused."""

    @pytest.mark.parametrize("source", [{"language": "ja"}, b"ja.json", None, 1])
    def test_is_for_what_is_no_path(self, source: str) -> None:
        """What is neither a path nor a resource is refused, with what is meant."""
        with pytest.raises(TypeError, match="words are loaded from a path, or from what importlib"):
            Catalog.load(source)

    def test_names_the_path(self, tmp_path: Path) -> None:
        """A document that is wrong is called by the path that it was loaded by."""
        path = write(tmp_path / "fr.json", "fr", {"101": {"message": ""}})
        with pytest.raises(CatalogError) as caught:
            Catalog.load(str(path))
        assert (caught.value.file, caught.value.entry) == (str(path), "101")
        assert caught.value.reason == "'message' is empty"

    def test_is_for_what_cannot_be_read(self, tmp_path: Path) -> None:
        """A file that is not there is named, with what the system said."""
        with pytest.raises(CatalogError) as caught:
            Catalog.load(tmp_path / "none.json")
        assert caught.value.reason == "cannot be read: No such file or directory"

    def test_is_for_an_empty_directory(self, tmp_path: Path) -> None:
        """A directory without documents is a mistake; a schema in it is no document."""
        (tmp_path / "words.schema.json").write_text("{}")
        (tmp_path / "notes.txt").write_text("")
        with pytest.raises(CatalogError, match="the directory holds no file whose name ends in"):
            Catalog.load(tmp_path)

    def test_is_for_a_language_without_a_message(self, tmp_path: Path) -> None:
        """A new language needs a message for each code that it has an entry for."""
        advice = write(tmp_path / "a.json", "fr", {"101": {"advice": "Regardez."}})
        with pytest.raises(CatalogError) as caught:
            Catalog.load(advice)
        assert caught.value.reason == "'message' is missing, and nothing else in 'fr' has it"
        assert caught.value.entry == "101"
        message = write(tmp_path / "b.json", "fr", {"101": {"message": "Rien."}})
        assert Catalog.load(advice, message).entry(101, "fr").advice == "Regardez."

    def test_is_of_everything(self, device_words: Catalog, tmp_path: Path) -> None:
        """Where one document of several is wrong, nothing changes."""
        right = write(tmp_path / "1.json", "fr", {"101": {"message": "Rien."}})
        wrong = write(tmp_path / "2.json", "fr", {"101": {"message": 1}})
        with pytest.raises(CatalogError):
            device_words.extended(right, wrong)
        assert device_words.languages() == ("en", "zh", "ja")
        assert device_words.message(101, "fr") == catalog.message(101)


def test_a_catalog_with_own_words_may_be_pickled(device_words: Catalog) -> None:
    """What comes out of pickle gives the same words for the same members."""
    device_words.message(90001, "ja")
    copy = pickle.loads(pickle.dumps(device_words))
    assert copy.languages() == device_words.languages()
    assert copy.entry("90001", "zh") == device_words.entry("90001", "zh")
    assert copy.code(90001) is DeviceCode.MOTOR_JAMMED


def test_documents_may_be_resources(tmp_path: Path) -> None:
    """Documents are found in a package in a zip file, as importlib.resources gives them."""
    write(tmp_path / "fr.json", "fr", {"101": {"message": "Rien."}})
    with zipfile.ZipFile(tmp_path / "app.zip", "w") as archive:
        archive.write(tmp_path / "fr.json", "words/fr.json")
        archive.writestr("words/words.schema.json", "{}")
    with zipfile.ZipFile(tmp_path / "app.zip") as archive:
        for place in (zipfile.Path(archive, "words/"), zipfile.Path(archive, "words/fr.json")):
            assert Catalog.load(place).message(101, "fr") == "Rien."


def test_threads_that_ask_first_get_the_same(device_words: Catalog) -> None:
    """Threads that read a language at the same moment all get one and the same entry."""
    start = threading.Barrier(8, timeout=30)

    def ask() -> int:
        start.wait()
        return id(device_words.entry(50503, "ja"))

    with ThreadPoolExecutor(8) as pool:
        answers = [answer.result(30) for answer in [pool.submit(ask) for _ in range(8)]]
    assert len(set(answers)) == 1


def test_an_answer_costs_two_look_ups(device_words: Catalog) -> None:
    """Once a language has been read, a message by number is not negotiated nor parsed again."""
    japanese = device_words.extended(default="ja")
    for language in (None, "ja"):
        japanese.message(50503, language)

        assert japanese.message(50503, language) is japanese._messages[language][50503]
