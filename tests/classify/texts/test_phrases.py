"""The tables of phrases: every row counts, none stands twice, and their order means nothing."""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.texts import message, text_reading
from errcodes.classify.words import packaged, phrases, search
from errcodes.classify.words.number_spaces import SPACES, numbers_of, words_of
from errcodes.classify.words.packaged_tables import packaged_index, packaged_row
from errcodes.classify.words.patterns import SLOTS, number_of, pattern_of
from errcodes.classify.words.phrases import chinese, tables
from errcodes.classify.words.rows import Row
from errcodes.classify.words.rules import rule_of
from errcodes.classify.words.splitting import split
from tests.classify.texts.recorded import FAILURES
from tests.packaged_index import every_row, index_data, index_of

TABLES = tables()
EVERY_TABLE = [*TABLES, chinese]
#: Bytes of code that a table may run, however many rows it has.
_LONGEST_TABLE = 200
_SLOTS_FILLED = {"#ms": "10000ms", "#": "7", "...": "and so on"}


def _text(row: Row) -> str:
    """Give a text that holds a row's words."""
    rule = rule_of(row)
    words = " ".join(_SLOTS_FILLED.get(word.strip("()[];:,."), word) for word in rule.words.split())
    if not rule.space:
        return " ".join((words, *rule.written))
    number = words_of(str(row[1]))[0]
    form = next((form for form in rule.written if "@" in form), "")
    if form and "..." not in rule.words and {*split(words)} <= {*split(form), "@"}:
        return form.replace("@", number)
    return " ".join((words.replace("@", form or " @ "), *rule.written)).replace("@", number)


def _rows(module: ModuleType) -> tuple[Row, ...]:
    rows: tuple[Row, ...] = module.ROWS
    return rows


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


@pytest.mark.parametrize("module", EVERY_TABLE, ids=_name)
def test_every_row_is_a_plain_tuple_of_names_that_exist(module: ModuleType) -> None:
    """Columns and names are checked here, and nowhere at run time."""
    for row in _rows(module):
        rule = rule_of(row)
        columns = row[:3] if rule.space else row[:4]
        assert type(row) is tuple
        assert all(column is None or type(column) is str for column in columns), row
        assert len(row) in (len(columns), len(columns) + 1), row
        assert len(row) == len(columns) or (rule.written and type(rule.written) is tuple), row
        assert all(type(form) is str for form in rule.written), row
        assert split(rule.words) or rule.space or module is chinese, row


@pytest.mark.parametrize("module", EVERY_TABLE, ids=_name)
def test_tables_are_constants(module: ModuleType) -> None:
    """Python loads a table from its cache without running a line for each row."""
    code = compile(Path(str(module.__file__)).read_text("utf-8"), "table", "exec")
    assert "ROWS" in code.co_names
    assert len(code.co_code) < _LONGEST_TABLE


@pytest.mark.parametrize("name", SPACES)
def test_every_space_of_numbers_is_in_use(name: str) -> None:
    """A space has numbers, and a row that names it."""
    assert numbers_of(name)
    assert any("@" in row[0] and row[1] == name for row in every_row())


@pytest.mark.parametrize("module", TABLES, ids=_name)
def test_every_row_is_found_by_its_words(module: ModuleType) -> None:
    """No row is dead: a text with its words hits it."""
    dead: list[Row] = []
    for row in _rows(module):
        rule = rule_of(row)
        text = _text(row)
        hits = index_of([row]).hits(split(text), text)
        meaning = rule[1:3]
        if rule.space:
            meaning = rule.space[number_of(words_of(str(row[1]))[0])]
        if (meaning, rule) not in [((hit.symptom, hit.phase), hit.rule) for hit in hits]:
            dead.append(row)
    assert not dead


#: Words that stand in three and more of 10,000 lines of source code, manuals and changelogs
#: (packages of the environment of the tests, and /usr/share/doc of Debian 12).
_EVERYDAY = frozenset((Path(__file__).parent / "everyday_words.txt").read_text("utf-8").split())
#: Of these, those that only a text about networks puts beside what failed,
_OF_NETWORKS = frozenset(
    {
        *(
            "address",
            "alert",
            "body",
            "cert",
            "gnutls",
            "certificate",
            "chunk",
            "connect",
            "connection",
            "content",
        ),
        *("dns", "domain", "encoding", "frame", "gateway", "handshake", "header", "headers"),
        *("host", "hostname", "http", "https", "io", "json", "lookup", "network", "o", "peer"),
        *("pipe", "protocol", "proxy", "read", "reading", "redirect", "request", "requests"),
        *("resolution", "resolve", "response", "scheme", "sending", "server", "socket", "ssl"),
        *("dtls", "status", "stream", "tcp", "tls", "url", "upstream"),
    }
)
#: and those that say that something failed.
_OF_FAILURES = frozenset(
    {
        *("bad", "broken", "can", "cannot", "closed", "could", "couldn", "did", "didn", "doesn"),
        *("empty", "eof", "err", "errno", "error", "exceeded", "expired", "failed", "failure"),
        *("fatal", "illegal", "incomplete", "incorrect", "internal", "invalid", "large", "long"),
        *("loop", "lost", "malformed", "missing", "no", "not", "overflow", "problem", "refused"),
        *(
            "required",
            "reset",
            "self",
            "terminated",
            "timeout",
            "too",
            "truncated",
            "unable",
            "down",
        ),
        *("untrusted", "duplicate", "closed", "but"),
        *("unexpected", "unknown", "unreachable", "unsupported", "without", "wrong"),
    }
)
_WEAK = frozenset({Weight.PHASE, Weight.HINT})
_SHORTEST_NAME = 4
_MOST_EVERYDAY_WORDS = 3
_RARE_NUMBER = 5


def _is_anybodys(words: Sequence[str]) -> bool:
    """Tell a row that is left with a short word, or with words that mean many things."""
    parts = {part for word in words for part in word.split("_") if part}
    if len(words) == 1 and len(words[0]) < _SHORTEST_NAME:
        return True
    rare = any(word.isdecimal() and len(word) >= _RARE_NUMBER for word in words)
    if rare or len(words) > _MOST_EVERYDAY_WORDS or words[0].startswith(("err_", "error_", "pr_")):
        return False
    everyday = all(part in _EVERYDAY or part.isdecimal() for part in parts)
    return everyday and (_OF_NETWORKS.isdisjoint(parts) or _OF_FAILURES.isdisjoint(parts))


@pytest.mark.parametrize("module", TABLES, ids=_name)
def test_words_that_are_anybodys_have_a_guard(module: ModuleType) -> None:
    """A row says whose words it means where case and punctuation leave too little."""
    bare: list[Row] = []
    for row in _rows(module):
        pattern = pattern_of(row)
        rule = pattern.rule
        words = [word for part in (pattern.words, *pattern.later) for word in part]
        words = [word for word in words if word not in SLOTS]
        said = rule.symptom is not None and rule.weight not in _WEAK and not rule.written
        if said and _is_anybodys(words):
            bare.append(row)
    assert not bare


def _key(row: Row) -> tuple[object, ...]:
    rule = rule_of(row)
    words = rule.words
    for slot, name in (("@", " at_slot "), ("#", " number_slot "), ("...", " gap_slot ")):
        words = words.replace(slot, name)
    space = row[1] if rule.space else None
    return (tuple(split(words)), rule.written, space)


def test_no_row_stands_twice() -> None:
    """The same words, written alike, have one meaning, in one place."""
    counts = Counter(map(_key, every_row()))
    assert not [words for words, count in counts.items() if count > 1]
    assert len({row[0] for row in chinese.ROWS}) == len(chinese.ROWS)


@pytest.mark.parametrize("seed", range(3))
def test_shuffling_changes_nothing(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows may stand in any order."""
    texts = [record["text"] for records in FAILURES.values() for record in records][::7]
    before = [text_reading.code_of(text) for text in texts]
    rows = every_row()
    random.Random(seed).shuffle(rows)
    shuffled = index_of(rows)
    monkeypatch.setattr(search, "packaged_index", lambda: shuffled)
    assert [text_reading.code_of(text) for text in texts] == before


def test_the_packaged_index_is_that_of_the_tables() -> None:
    """Behind a change of the tables it is to be made anew: python -m tests.packaged_index."""
    rows = every_row()
    assert tuple(len(table.ROWS) for table in TABLES) == packaged.SIZES
    assert index_data(rows) == (
        packaged.BEGUN,
        packaged.NUMBERS,
        packaged.COMPANIONS,
        packaged.COMPANIONS_OF_NUMBERS,
    )
    assert [packaged_row(number) for number in range(len(rows))] == rows


def test_an_index_is_made_of_the_words_of_rows() -> None:
    """It leads from the first word to the second, and from the rarest to another one."""
    data = index_data([("read timed out", "TIMEOUT", "RECEIVE", "WORDS")])
    assert (data.begun, data.companions) == ({"read": (("timed", 0),)}, {"timed": ("out",)})


def test_every_table_is_in_use() -> None:
    """No table was forgotten."""
    files = {path.stem for path in Path(str(phrases.__file__)).parent.glob("*.py")}
    assert files - {"__init__"} == set(map(_name, EVERY_TABLE))


def test_branches_grow_when_they_are_asked_for() -> None:
    """A process pays for the phrases that its texts begin, and finds them each time."""
    rows: list[Row] = [
        ("socket closed", "CLOSED", None, "WORDS"),
        ("dial tcp", None, None, "PHASE"),
    ]
    index = index_of(rows)
    for _ in range(2):
        hits = index.hits(["socket", "closed"], "socket closed")
        assert [hit.symptom for hit in hits] == [Symptom.CLOSED]


def test_the_index_is_made_once() -> None:
    """Making it costs milliseconds, so it is kept."""
    assert packaged_index() is packaged_index()


def test_a_number_may_stand_behind_a_gap() -> None:
    """Of the numbers behind it the first counts that the space has, written as the row wants."""
    index = index_of([("left ... @", "MQTT_RESULTS", "WORDS", ("(@)",))])
    for text, symptom in [
        ("left h:1883 (7)", [Symptom.CLOSED]),
        ("left 5 of h:1883, see 7 (5)", [Symptom.DENIED]),
        ("left h:1883 (0)", []),
        ("left h:1883 7", []),
    ]:
        assert [hit.symptom for hit in index.hits(split(text), text)] == symptom


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-0x2880", 50502),
        ("connect: -0x7280 (Mbed TLS)", 50509),
        ("mbedtls_net_connect returned -0x52", 50504),
        ("esp-tls: ret=-0x0050, closing", 50509),
        ("mov -0x2880(%rbp),%eax", None),
        ("lea -0x50(%rbp),%rax", None),
        ("0x7280", None),
        ("loaded at offset -0x2700 of the image", None),
    ],
)
def test_numbers_in_hexadecimal(text: str, code: int | None) -> None:
    """Mbed TLS writes its numbers so; beside nothing of TLS one has to stand nearly alone."""
    assert message(text) == code
