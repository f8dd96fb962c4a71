"""Random documents, language preferences and answers, and what must hold for each of them."""

import json
import pickle
import tempfile
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from errcodes import AppErrorCode, NetworkErrorCode, UnknownCodeError, catalog, codes, problem
from errcodes.catalog import Catalog, CatalogError
from tests.fuzzing.texts import any_text, text

__all__ = ["check_answer", "check_code", "check_document", "check_preference"]

_TAGS = (
    *("en", "zh", "zh-Hant-TW", "zh_CN.UTF-8", "fr", "de-CH-1996", "x-lamp", "i-klingon", "*"),
    *("sr-Latn", "cmn-Hans", "C", "POSIX", "und", "en-u-nu-thai", "zh-min-nan", "a-b-c", "", "-"),
)
_WEIGHTS = ("", ";q=1", ";q=0", ";q=0.5", ";q=0.001", "; q = 1.000", ";q=2", ";q=-1", ";q=nan", ";")
_FIELDS = ("description", "causes", "message", "advice", "source", "extra", "")
_WORDINGS = (
    "A message.",
    "{device} is off.",
    "{{}} stays",
    "{",
    "{0}",
    " x",
    "",
    "x\n",
    "词",
    "x\x7f",
)


def preference(random: Random) -> str:
    """Give an Accept-Language header, or something like one."""
    if random.random() < 0.2:
        return text(random)
    parts = [
        (random.choice(_TAGS) if random.random() < 0.9 else any_text(random))
        + random.choice(_WEIGHTS)
        for _ in range(random.choice((0, 1, 1, 2, 3, 8, 3_000)))
    ]
    return random.choice((",", ", ", " , ", ";")).join(parts)


def check_preference(random: Random) -> object:
    """See that whatever a client prefers, it gets a language on offer, and words in it."""
    header = preference(random)
    language = catalog.negotiate(header)

    assert language in catalog.languages()
    code = random.choice((*NetworkErrorCode, *AppErrorCode))
    assert catalog.entry(code, header) is catalog.entry(code, language)
    assert catalog.message(code, header) == catalog.message(code, language)
    return language


def _json_value(random: Random, depth: int = 0) -> Any:
    """Give what a document may hold instead of what it should."""
    draw = random.random()
    if draw < 0.5 or depth > 3:
        return random.choice((None, True, 0, 1.5, "x", "", [], {}, random.choice(_WORDINGS)))
    if draw < 0.75:
        return [_json_value(random, depth + 1) for _ in range(2)]
    return {random.choice(_FIELDS): _json_value(random, depth + 1)}


def _entry(random: Random) -> Any:
    if random.random() < 0.05:
        return _json_value(random)
    entry: dict[str, Any] = {}
    for field in random.sample(_FIELDS[:5], random.randint(1, 5)):
        words = _WORDINGS[:2] if random.random() < 0.95 else _WORDINGS
        entry[field] = [random.choice(words)] if field == "causes" else random.choice(words)
    if random.random() < 0.05:
        entry[random.choice(_FIELDS)] = _json_value(random)
    return entry


def document(random: Random) -> bytes:
    """Give a document, right or wrong."""
    if random.random() < 0.1:
        return text(random).encode("utf-8", "surrogatepass")
    numbers = [str(code.value) for code in (*NetworkErrorCode, *AppErrorCode)]
    chosen = random.sample(numbers, random.choice((0, 1, 3, 45)))
    if random.random() < 0.1:
        chosen.append(random.choice(("1003", "0101", "TIMEOUT", "-1", "", "9" * 5_000)))
    written: Any = {
        "language": random.choice(("en", "zh", "fr", "zh-Hant")),
        "entries": {number: _entry(random) for number in chosen},
    }
    if random.random() < 0.1:
        written[random.choice(("language", "entries", "$schema", "x"))] = _json_value(random)
    data = json.dumps(written if random.random() < 0.98 else [written]).encode()
    if random.random() < 0.1:
        at = random.randrange(len(data))
        data = data[:at] + random.choice((b"", b"\xff", b"[" * 5_000, b'"', b"\x00")) + data[at:]
    return data


@cache
def _directory() -> Path:
    directory = tempfile.TemporaryDirectory(prefix="errcodes-fuzzing-")
    _KEPT.append(directory)
    return Path(directory.name)


#: Removed with the process.
_KEPT: list[tempfile.TemporaryDirectory[str]] = []


def check_document(random: Random) -> object:
    """See that a document is refused with a reason, or that all of its words are there."""
    file = _directory() / "document.json"
    file.write_bytes(document(random))
    before = Catalog().as_dict()
    try:
        loaded = Catalog.load(file)
    except CatalogError as refused:
        _check_refusal(refused, file)
        return "refused"
    finally:
        assert Catalog().as_dict() == before
    written = json.loads(file.read_bytes().decode("utf-8-sig"))
    for number, fields in written["entries"].items():
        entry = loaded.entry(int(number), written["language"])
        for field in fields.keys() - {"source"}:
            value = getattr(entry, field)
            assert (list(value) if field == "causes" else value) == fields[field]
    assert json.loads(json.dumps(loaded.as_dict()))
    assert all(str(finding) for finding in loaded.findings())
    return "loaded"


def _check_refusal(refused: CatalogError, file: Path) -> None:
    assert refused.reason, "refused without a reason"
    assert str(refused).startswith(str(file))
    assert str(pickle.loads(pickle.dumps(refused))) == str(refused)


def _check_shown(refused: Exception) -> None:
    assert 0 < len(str(refused)) < 1_000


def _code(random: Random) -> Any:
    draw = random.random()
    if draw < 0.5:
        return random.choice((*NetworkErrorCode, *AppErrorCode))
    odd = (0, -1, True, 50408, "50408", "50408 ", "٥٠٤٠٨", "9" * 5_000, 10**5_000, 50408.0, None)
    return random.choice((*odd, any_text(random)))


def check_code(random: Random) -> object:
    """See that a code is found or refused, with a text that can be shown."""
    value = _code(random)
    try:
        code = codes.parse(value)
    except (UnknownCodeError, TypeError) as refused:
        _check_shown(refused)
        return "refused"
    assert codes.parse(int(code)) is codes.parse(str(int(code))) is code
    return code


def check_answer(random: Random) -> object:
    """See that the answer for a client is complete and plain, or refused with a reason."""
    bases = (
        "https://docs.example.com/errors/",
        "urn:x:",
        "x",
        "",
        "https://u:p@h/",
        any_text(random),
    )
    values = {random.choice(("device", "x", "")): random.choice(("{device}", 7, any_text(random)))}
    try:
        body = problem.details(
            _code(random),
            preference(random),
            type_base=random.choice(bases),
            values=random.choice((None, values)),
        )
    except (UnknownCodeError, TypeError, ValueError) as refused:
        _check_shown(refused)
        return "refused"
    assert 400 <= body["status"] < 600
    assert all(body[field] for field in ("type", "title", "detail", "name"))
    assert json.loads(json.dumps(body)) == body
    return body["status"]
