"""The schemas: they accept what the library reads and writes, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from sybil import Document

import errcodes
from errcodes.catalog import Catalog, CatalogError
from errcodes.catalog.documents import parse_document
from errcodes.catalog.families import PACKAGED_FAMILIES, codes_of
from tests.catalog.own_codes import DeviceCode, write, write_own
from tests.catalog.test_documents import WRONG
from tests.test_examples import ROOT, written_files

CATALOG = Path(errcodes.__file__).parent / "catalog"
HOWTO = ROOT / "docs" / "howto" / "own-words.md"
CODES = codes_of(PACKAGED_FAMILIES)
NO_JSON = {"no JSON", "empty", "not UTF-8", "too deep"}
#: What no schema can tell: how the file is written, and which codes there are.
BEYOND = {
    "an unknown code",
    "a code twice",
    "a code of one's own",
    "half a character",
}


def schema(name: str) -> Any:
    """Read a schema."""
    return json.loads((CATALOG / "schemas" / f"{name}.json").read_text("utf-8"))


DOCUMENT = Draft202012Validator(schema("document"))
EXPORT = Draft202012Validator(schema("export"))


@pytest.mark.parametrize("name", ["document", "export"])
def test_a_schema_is_one(name: str) -> None:
    """Each schema is valid by the draft that it names, and every property says what it is."""
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema(name)["description"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_packaged_documents_are_valid(language: str) -> None:
    """The package keeps to its own schema."""
    DOCUMENT.validate(json.loads((CATALOG / "data" / f"{language}.json").read_text("utf-8")))


def test_the_documents_of_the_how_to_are_valid() -> None:
    """What users are shown passes, except the draft that they are shown to be refused."""
    page = Document.parse(str(HOWTO), written_files)
    files = dict(example.parsed for example in page.examples())
    documents = {name: json.loads(text) for name, text in files.items() if name.endswith("json")}
    assert len(documents) == 8
    assert [name for name in documents if not DOCUMENT.is_valid(documents[name])] == ["draft.json"]


@pytest.mark.parametrize("name", sorted(WRONG.keys() - NO_JSON))
def test_the_schema_refuses_what_is_refused(name: str) -> None:
    """What the library refuses the schema refuses, except what no schema can tell."""
    assert DOCUMENT.is_valid(json.loads(WRONG[name][0])) == (name in BEYOND)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5) | st.sampled_from(
    ["A.", " A.", "A.\u3000", "\ufeffA.", "A\u2028B", "a\x7f", "{x}", "{", "{{}}", "{{x}", "{x.y}"]
)
SCALARS = st.none() | st.booleans() | st.integers() | TEXTS
ENTRIES: st.SearchStrategy[Any] = st.dictionaries(
    st.sampled_from(["description", "message", "upstream_message", "advice", "source"]),
    TEXTS,
    max_size=4,
) | st.dictionaries(
    st.sampled_from(
        ["description", "causes", "message", "upstream_message", "advice", "source", "mesage"]
    ),
    SCALARS | st.lists(TEXTS | st.integers(), max_size=2) | st.just({}),
    max_size=3,
)
TAGS = {
    "right": [
        "ja",
        "zh-Hant",
        "zh-Hant-TW",
        "pt-BR",
        "es-419",
        "de-CH-1996",
        "sl-rozaj-biske",
        "en-u-nu-latn",
        "en-x-a",
        "cmn",
    ],
    "wrong": [
        "ja-x",
        "ZH",
        "zh-hant",
        "zh_TW",
        "zh-TW-Hant",
        "e",
        "english-long-name",
        "i-klingon",
        "x-a",
        "zh-cmn",
        "en-",
        "-en",
    ],
}
LANGUAGES = st.sampled_from([*TAGS["right"], *TAGS["wrong"]])
DOCUMENTS = st.fixed_dictionaries(
    {
        "language": LANGUAGES | SCALARS,
        "entries": st.dictionaries(
            st.sampled_from(["101", "50502", "0101", " 101", "TIMEOUT", "-1", "", "1e2"]),
            ENTRIES | SCALARS,
            max_size=3,
        )
        | st.lists(st.just("101"), max_size=1),
    },
    optional={"$schema": SCALARS, "name": SCALARS},
)


@pytest.mark.parametrize(("verdict", "tag"), [(v, tag) for v, tags in TAGS.items() for tag in tags])
def test_a_language_tag_is_written_in_its_usual_case(verdict: str, tag: str) -> None:
    """Tags are those of RFC 5646 in the case that it recommends, in the schema and the library."""
    assert DOCUMENT.is_valid({"language": tag, "entries": {}}) == (verdict == "right")


@given(DOCUMENTS)
def test_the_schema_and_the_library_agree(document: dict[str, object]) -> None:
    """The schema refuses a document exactly where the library does."""
    try:
        parse_document(json.dumps(document).encode(), "x.json", CODES)
    except CatalogError:
        refused = True
    else:
        refused = False
    assert refused == (not DOCUMENT.is_valid(document))


@given(st.dictionaries(st.sampled_from(["101", "50502"]), ENTRIES, max_size=2), LANGUAGES)
def test_what_the_schema_accepts_is_read_to_the_letter(
    entries: dict[str, dict[str, object]], language: str
) -> None:
    """What is accepted is what is read, with nothing added and nothing lost."""
    document = {"language": language, "entries": entries}
    if not DOCUMENT.is_valid(document):
        return
    read = parse_document(json.dumps(document, ensure_ascii=False).encode(), "x.json", CODES)
    assert json.loads(json.dumps(read.entries)) == entries
    assert read.language == language


def test_an_export_is_valid(tmp_path: Path) -> None:
    """What is exported keeps to the schema, with words and codes of one's own too."""
    EXPORT.validate(Catalog().as_dict())
    write_own(tmp_path / "en.json", "en", *DeviceCode)
    write(tmp_path / "ja.json", "ja", {"50503": {"message": "応答がありません。"}})
    words = Catalog.load(tmp_path, codes=DeviceCode, default="ja")
    EXPORT.validate(words.as_dict())
    EXPORT.validate(words.as_dict("zh"))


def test_an_export_has_everything_in_order(tmp_path: Path) -> None:
    """Every code is there, ascending, with every word that the catalog gives in each language."""
    write_own(tmp_path / "en.json", "en", *DeviceCode)
    words = Catalog.load(tmp_path, codes=DeviceCode)
    exported: Any = json.loads(json.dumps(words.as_dict()))
    assert exported["format"] == 1
    assert exported["languages"] == ["en", "zh"]
    assert list(exported["codes"]) == [str(code.value) for code in sorted(words.codes())]
    for code in words.codes():
        told = exported["codes"][str(code.value)]
        assert (told["name"], told["family"]) == (code.name, type(code).__name__)
        assert list(told["words"]) == ["en", "zh"]
        for language, fields in told["words"].items():
            entry = words.entry(code, language)
            assert fields.pop("causes") == list(entry.causes)
            assert fields == {name: getattr(entry, name) for name in fields}
            assert len(fields) == 6


def test_an_export_may_be_of_some_languages() -> None:
    """Languages are given as they are on offer, whatever the order and the spelling of the wish."""
    assert Catalog().as_dict("zh_CN", "en")["languages"] == ["en", "zh"]
    assert Catalog().as_dict("zh-Hans")["languages"] == ["zh"]
    with pytest.raises(ValueError, match="there are no words in 'fr', only in en, zh"):
        Catalog().as_dict("en", "fr")


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"languages": []},
        {"codes": {"0101": {"name": "A", "family": "B", "words": {}}}},
        {"codes": {"101": {"name": "A", "words": {}}}},
        {"codes": {"101": {"name": "A", "family": "B", "words": {"en": {"message": ""}}}}},
        {"more": 1},
    ],
)
def test_the_schema_of_exports_refuses(change: dict[str, object]) -> None:
    """What is no export does not pass for one."""
    assert not EXPORT.is_valid({**Catalog().as_dict("en"), **change})
