"""Documents that are wrong: refused whole, with the file, the entry and the reason."""

import json
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import errcodes
from errcodes.catalog import Catalog, CatalogError
from errcodes.catalog.documents import parse_document
from errcodes.catalog.families import PACKAGED_FAMILIES, codes_of

PACKAGE = Path(errcodes.__file__).parent
DATA = PACKAGE / "catalog" / "data"
CODES = codes_of(PACKAGED_FAMILIES)
ENTRY = {
    "description": "timeout",
    "causes": ["a cause"],
    "message": "A message.",
    "advice": "Advice.",
    "source": "errcodes",
}


def document(*entries: str, language: str = '"fr"') -> bytes:
    """Write a document with the given entries."""
    return f'{{"language": {language}, "entries": {{{", ".join(entries)}}}}}'.encode()


def written(code: str = "101", **changes: object) -> str:
    """Write an entry with some of its fields changed."""
    return f"{json.dumps(code)}: {json.dumps({**ENTRY, **changes})}"


#: A document, the entry that is named, and what is said of it.
WRONG = {
    "no JSON": (
        b'{"language": "fr",\n oops',
        None,
        "is not JSON: Expecting property name enclosed in",
    ),
    "empty": (b"", None, "is not JSON: Expecting value: line 1 column 1"),
    "not UTF-8": (b'{"language": "fr\xff"}', None, "is not UTF-8: invalid start byte at byte 16"),
    "too deep": (b"[" * 200_000, None, "is nested too deeply"),
    "no object": (b"[]", None, "it is not an object"),
    "no language": (b'{"entries": {}}', None, "'language' is missing"),
    "no entries": (b'{"language": "fr"}', None, "'entries' is missing"),
    "a stray name": (b'{"language": "fr", "entries": {}, "x": 1}', None, "'x' is not one of"),
    "a name twice": (b'{"language": "fr", "language": "fr"}', None, "'language' stands twice"),
    "entries in a list": (b'{"language": "fr", "entries": []}', None, "'entries' is not an object"),
    "a language that is none": (document(language='"f r"'), None, "'f r', not a language tag"),
    "a language in a list": (document(language='["fr"]'), None, "'language' is not a text"),
    "an unknown code": (document(written("1003")), "1003", "'1003' is not a known error code"),
    "a name for a code": (document(written("TIMEOUT")), "TIMEOUT", "50408 TIMEOUT"),
    "a code with zeros": (document(written("0101")), "0101", "the code is written 101"),
    "a code twice": (document(written("101"), written("101")), None, "'101' stands twice"),
    "an entry in a list": (document('"101": []'), "101", "it is not an object"),
    "a schema that is none": (
        b'{"$schema": 1, "language": "fr", "entries": {}}',
        None,
        "'$schema'",
    ),
    "a language in capitals": (
        document(language='"ZH"'),
        None,
        "'ZH', not a language tag: wr",
    ),
    "a script in small": (document(language='"zh-hant"'), None, "tag: write it zh-Hant"),
    "a locale": (document(language='"en_us.UTF-8"'), None, "not a language tag: write it en-US"),
    "no words": (document('"101": {}'), "101", "it has none of description, causes, message"),
    "nothing but a source": (document('"101": {"source": "me"}'), "101", "it has none of"),
    "a code of one's own": (document(written("90001")), "90001", "needs its class as well"),
    "a stray field": (document(written(mesage="")), "101", "'mesage' is not one of description"),
    "a field twice": (document('"101": {"advice": "", "advice": ""}'), "101", "'advice' stands"),
    "a message that is none": (document(written(message=None)), "101", "'message' is not a text"),
    "an empty message": (document(written(message="")), "101", "'message' is empty"),
    "white space": (document(written(advice=" Ah. ")), "101", "'advice' has white space around it"),
    "a line break": (document(written(advice="A\nB")), "101", "'advice' holds '\\n', which"),
    "half a character": (document(written(source="\ud800!")), "101", "'source' holds '\\ud800'"),
    "half a placeholder": (document(written(message="a {x")), "101", "'message' holds '{x', which"),
    "a stray brace": (document(written(message="{a}} b")), "101", "holds '} b', which begins no"),
    "an attribute": (document(written(message="{x.y}")), "101", "a plain name in braces, such as"),
    "a format": (document(written(message="{x!r:>4}")), "101", "'message' holds '{x!r:>4}', which"),
    "half a placeholder upstream": (
        document(written(upstream_message="a {x")),
        "101",
        "'upstream_message' holds '{x', which",
    ),
    "no name": (document(written(message="{}")), "101", "'message' holds '{}', which begins no"),
    "a number": (document(written(message="{0}")), "101", "and {{ or }} for a brace that is meant"),
    "causes in a text": (document(written(causes="a")), "101", "'causes' is not a list"),
    "causes in an object": (document(written(causes={"a": "b"})), "101", "'causes' is not a list"),
    "a cause that is none": (document(written(causes=["a", 2])), "101", "cause 2 is not a text"),
    "the last of two": (document(written("101"), written("102", source="")), "102", "is empty"),
}


@pytest.mark.parametrize(("data", "entry", "reason"), WRONG.values(), ids=list(WRONG))
def test_a_wrong_document_is_refused(data: bytes, entry: str | None, reason: str) -> None:
    """The error names the file, the entry where there is one, and the reason."""
    with pytest.raises(CatalogError) as caught:
        parse_document(data, "fr.json", CODES)
    error = caught.value
    assert error.file == "fr.json"
    assert error.entry == entry
    assert reason in error.reason
    place = f"fr.json, entry {entry}: " if entry else "fr.json: "
    assert str(error) == place + error.reason


def test_the_error_survives_pickle() -> None:
    """The error tells the same in another process."""
    error = pickle.loads(pickle.dumps(CatalogError("fr.json", "101", "'message' is empty")))
    assert str(error) == "fr.json, entry 101: 'message' is empty"
    assert (error.file, error.entry, error.reason) == ("fr.json", "101", "'message' is empty")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_right_document_is_read(mark: bytes) -> None:
    """A document gives its language and its entries, with a byte order mark or without."""
    data = mark + document(written("50408"), written("101"))
    read = parse_document(data, "dir/fr.json", CODES, "fr.json")
    assert (read.language, read.file, read.name) == ("fr", "dir/fr.json", "fr.json")
    assert list(read.entries) == [50408, 101]
    assert read.entries[50408] == {**ENTRY, "causes": ("a cause",)}


def test_a_schema_may_be_named() -> None:
    """A document may tell an editor its schema, in whatever way editors take it."""
    data = b'{"$schema": "words.schema.json", "language": "zh-Hant", "entries": {}}'
    assert parse_document(data, "zh-Hant.json", CODES).language == "zh-Hant"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (document(written()), "en.json: 'language' is 'fr', not 'en'"),
        (document(written(), language='"en"'), "en.json, entry 102: the entry is missing"),
        (
            document('"101": {"message": "A message."}', language='"en"'),
            "en.json, entry 101: 'description' is missing",
        ),
        (None, "en.json: cannot be read: the module's loader reads no data"),
        (FileNotFoundError("gone"), "en.json: cannot be read: gone"),
    ],
)
def test_a_wrong_packaged_document_is_refused(
    data: bytes | OSError | None, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The packaged words must be there, in their language, for every code; else none are given."""

    def read(package: str, resource: str) -> bytes | None:
        assert (package, resource) == ("errcodes.catalog", "data/en.json")
        if isinstance(data, OSError):
            raise data
        return data

    monkeypatch.setattr("pkgutil.get_data", read)
    words = Catalog()
    for _ in range(2):
        with pytest.raises(CatalogError) as caught:
            words.message(101)
        assert str(caught.value) == text
    monkeypatch.undo()
    assert words.message(101).endswith(".")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_packaged_documents_are_written_in_one_way(language: str) -> None:
    """The files are readable UTF-8, indented by two, with the codes in order."""
    text = (DATA / f"{language}.json").read_text(encoding="utf-8")
    content = json.loads(text)
    assert text == json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    assert list(content["entries"]) == sorted(content["entries"], key=int)
    assert len(content["entries"]) == 45


def test_words_are_read_from_a_zip_file(tmp_path: Path) -> None:
    """The words are found where the package is imported from a zip file."""
    archive = tmp_path / "errcodes.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for path in PACKAGE.rglob("*"):
            if path.suffix in (".py", ".json"):
                target.write(path, f"errcodes/{path.relative_to(PACKAGE).as_posix()}")
    script = (
        f"import sys; sys.path.insert(0, {str(archive)!r}); from errcodes import catalog; "
        "print(catalog.__file__, ascii(catalog.message(50511, 'zh')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=50
    )
    assert "errcodes.zip" in done.stdout
    assert ascii("请求已取消，可以随时重新发起。") in done.stdout
