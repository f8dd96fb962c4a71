"""The body of an answer to a client of one's own."""

import json
from enum import IntEnum
from http import HTTPStatus
from typing import Any, cast

import attrs
import pytest
from pydantic import TypeAdapter

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, catalog, classify, problem
from errcodes.catalog import Catalog, Entry
from errcodes.codes import ErrorCode

CODES: list[ErrorCode] = [*AppErrorCode, *NetworkErrorCode]
every_code = pytest.mark.parametrize("code", CODES)
every_language = pytest.mark.parametrize("language", catalog.languages())


@every_language
@every_code
def test_the_members_are_these(code: ErrorCode, language: str) -> None:
    """The five members of RFC 9457 but `instance`, and two of ours, with plain values."""
    found = problem.details(code, language)

    assert list(found) == ["type", "title", "status", "detail", "code", "name"]
    assert {type(value) for value in found.values()} == {str, int}
    assert found["status"] == problem.status(code)
    assert found["detail"] == catalog.message(code, language, upstream=True)
    assert (found["code"], found["name"]) == (code.value, code.name)
    assert json.loads(json.dumps(found)) == found


@every_language
@every_code
def test_a_title_is_the_first_clause(code: ErrorCode, language: str) -> None:
    """A title says what happened, without the advice, and does not end as a sentence does."""
    found = problem.details(code, language)

    assert found["detail"].startswith(found["title"])
    assert found["detail"][len(found["title"])] in ";，"
    assert 5 <= len(found["title"]) <= 60
    assert "please" not in found["title"]


@every_language
def test_no_two_codes_share_a_title(language: str) -> None:
    """A title names its own kind of problem, and no other."""
    assert len({problem.details(code, language)["title"] for code in CODES}) == len(CODES)


def test_a_code_comes_in_any_form() -> None:
    """The member, the int, the string and the diagnosis give the same."""
    diagnosis = classify.diagnose(ConnectionRefusedError(111, "Connection refused"))
    member = problem.details(NetworkErrorCode.CONNECT_FAILED)

    assert [problem.details(form) for form in (50505, "50505", diagnosis)] == [member] * 3


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "The device is offline"),
        ("zh", "设备已离线"),
        ("zh_CN.UTF-8", "设备已离线"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "设备已离线"),
        ("en-GB,en;q=0.9,zh;q=0.1", "The device is offline"),
        ("fr-CH", "The device is offline"),
        (None, "The device is offline"),
    ],
)
def test_a_language_comes_in_any_form(language: str | None, title: str) -> None:
    """A tag or an Accept-Language header chooses the words, as in the catalog."""
    assert problem.details(10203, language)["title"] == title


@pytest.mark.parametrize("code", [0, 502, 1003, True, "", "READ_TIMED_OUT"])
def test_an_unknown_code_is_refused(code: int | str) -> None:
    """A number or a string that is no code is an UnknownCodeError, as everywhere."""
    with pytest.raises(UnknownCodeError):
        problem.details(code)


@pytest.mark.parametrize("value", [None, 50505.0, NetworkErrorCode, TimeoutError("s3cret")])
def test_what_can_be_no_code_is_a_type_error(value: object) -> None:
    """Anything but a code or a diagnosis is refused by its type, and not shown."""
    with pytest.raises(TypeError, match="a code is an int") as caught:
        problem.details(value)  # type: ignore[arg-type]

    assert "s3cret" not in str(caught.value)


def test_each_call_gives_a_dict_of_its_own() -> None:
    """What a service adds to one answer stands in no other."""
    title = problem.details(50503)["title"]
    problem.details(50503)["title"] = "changed"

    assert problem.details(50503)["title"] == title


@every_language
@every_code
def test_a_code_of_the_phones_own_has_the_message_for_it(code: ErrorCode, language: str) -> None:
    """Asked the meaning of a code that the phone sent, a service speaks of the phone."""
    own = problem.details(code, language, upstream=False)

    assert own["detail"] == catalog.message(code, language)
    assert own["detail"].startswith(own["title"])
    changed = {**problem.details(code, language), "title": own["title"], "detail": own["detail"]}
    assert own == changed


def test_nothing_of_a_diagnosis_but_its_code() -> None:
    """What a diagnosis holds besides the code changes nothing in the answer."""
    bare = classify.Diagnosis(NetworkErrorCode.CONNECT_FAILED, classify.Fit.EXACT)
    full = classify.Diagnosis(
        NetworkErrorCode.CONNECT_FAILED,
        classify.Fit.NEAREST,
        phase=classify.Phase.PROXY,
        causes=(4, 1),
        status=407,
        transient=True,
        sent=False,
        app_code=AppErrorCode.NETWORK_UNREACHABLE,
        evidence=("OSError.args = s3cret",),
    )

    assert problem.details(full) == problem.details(bare)


def test_pydantic_reads_the_type() -> None:
    """FastAPI documents the answer by its type, on every version of Python."""
    schema = TypeAdapter(problem.Details).json_schema()

    assert schema["required"] == list(problem.details(50503))


class LampCode(IntEnum):
    """Codes of the user's own."""

    BULB_BROKEN = 90001


def catalog_of(code: object, message: str) -> Catalog:
    """Give a catalog of the user's own, with one code in it and one message."""

    class OwnCatalog(Catalog):
        def entry(self, code: int | str, language: str | None = "en") -> Entry:
            if int(code) != told.code:
                raise UnknownCodeError(code)
            return attrs.evolve(told, language=catalog.negotiate(language))

    told = attrs.evolve(
        catalog.entry(50500), code=cast("Any", code), message=message, upstream_message=message
    )
    return OwnCatalog()


@pytest.mark.parametrize(
    ("message", "title"),
    [
        ("応答がありません。しばらくしてからお試しください。", "応答がありません"),
        ("The lamp took too long. Please try again.", "The lamp took too long"),
        ("The lamp (v1.2) took too long", "The lamp (v1.2) took too long"),
        ("Zu langsam; bitte erneut versuchen!", "Zu langsam"),
        ("; so it goes", "; so it goes"),
    ],
)
def test_words_of_ones_own_have_titles_too(message: str, title: str) -> None:
    """A title is cut from whatever catalog is given, and is the message where nothing ends."""
    found = problem.details(50503, "ja", catalog=catalog_of(50503, message))

    assert (found["title"], found["detail"]) == (title, message)


@pytest.mark.parametrize(
    ("known", "given", "name"),
    [
        (LampCode.BULB_BROKEN, LampCode.BULB_BROKEN, "BULB_BROKEN"),
        (LampCode.BULB_BROKEN, 90001, "BULB_BROKEN"),
        (LampCode.BULB_BROKEN, "90001", "BULB_BROKEN"),
        (90001, LampCode.BULB_BROKEN, "BULB_BROKEN"),
        (90001, 90001, "90001"),
    ],
)
def test_a_code_of_ones_own_is_answered(known: int, given: int | str, name: str) -> None:
    """A code that only the given catalog knows has its words, a type, and the status 500."""
    own = catalog_of(known, "The bulb is broken; please change it.")

    assert problem.details(given, catalog=own) == {
        "type": "urn:errcodes:90001",
        "title": "The bulb is broken",
        "status": 500,
        "detail": "The bulb is broken; please change it.",
        "code": 90001,
        "name": name,
    }


def test_a_number_is_known_to_its_catalog_only() -> None:
    """A given catalog is asked alone, and the packaged words know no codes of the user's own."""
    with pytest.raises(UnknownCodeError):
        problem.details(90001)
    with pytest.raises(UnknownCodeError):
        problem.details(50503, catalog=catalog_of(LampCode.BULB_BROKEN, "The bulb is broken."))


class LampError(Exception):
    """An exception that declares a code of the user's own."""

    __error_code__ = LampCode.BULB_BROKEN


class OddError(Exception):
    """An exception that declares what is a member, and no code."""

    __error_code__ = HTTPStatus.BAD_GATEWAY


@every_language
@pytest.mark.parametrize("words", [None, Catalog()])
@pytest.mark.parametrize("code", [classify.diagnose(LampError()), LampCode.BULB_BROKEN], ids=repr)
def test_a_code_without_words_is_answered(
    code: classify.Diagnosis | LampCode, words: Catalog | None, language: str
) -> None:
    """The handler of a failure does not fail: the code keeps its number and its name."""
    other = problem.details(50500, language)

    assert problem.details(code, language, catalog=words) == {
        **other,
        "type": "urn:errcodes:90001",
        "status": 500,
        "code": 90001,
        "name": "BULB_BROKEN",
    }
    assert problem.status(code, catalog=words) == 500


def test_whatever_is_declared_is_answered() -> None:
    """Of a diagnosis any member is a code, even one that would be a slip where it is given."""
    diagnosis = classify.diagnose(OddError())

    found = problem.details(diagnosis)
    assert (found["status"], found["code"], found["name"]) == (500, 502, "BAD_GATEWAY")
    assert problem.status(diagnosis) == 500
    with pytest.raises(UnknownCodeError, match=r"use errcodes\.classify\.status"):
        problem.details(HTTPStatus.BAD_GATEWAY)


STUCK = "{device} is stuck; free {device} with {count} {{small}} tools, {who}."


def test_placeholders_are_filled() -> None:
    """Values stand in the places of the message and of its title, which is cut before."""
    own = catalog_of(LampCode.BULB_BROKEN, STUCK)
    values: dict[str, str | int] = {"device": "The lamp; no. 1", "count": 2, "unused": "x"}

    found = problem.details(90001, catalog=own, values=values)
    assert found["title"] == "The lamp; no. 1 is stuck"
    assert found["detail"] == (
        "The lamp; no. 1 is stuck; free The lamp; no. 1 with 2 {small} tools, {who}."
    )
    assert problem.details(90001, catalog=own)["title"] == "{device} is stuck"


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"device": None}, "the value of 'device' must be a str or an int, not NoneType"),
        ({"device": OSError("s3cret")}, "the value of 'device' must be a str or an int, not OSErr"),
        ("lamp", "values takes a mapping such as .*, not str"),
    ],
)
def test_other_values_are_refused(values: Any, told: str) -> None:
    """Values are names with texts or numbers; what else is given is not shown."""
    with pytest.raises(TypeError, match=told) as caught:
        problem.details(50503, values=values)

    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("wrong", ["words", Catalog, {}], ids=repr)
def test_what_is_no_catalog_is_refused(wrong: Any) -> None:
    """Words come from a catalog, not from the place of its documents."""
    for ask in (problem.details, problem.status):
        with pytest.raises(TypeError, match=r"catalog takes what Catalog\.load gives, not"):
            ask(50503, catalog=wrong)
