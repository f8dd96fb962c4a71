"""What speaks for a report, and what for prose about one."""

import re

import pytest

from errcodes import classify
from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.texts.mentions.everyday_words import is_in_passing
from errcodes.classify.texts.mentions.form import Line
from errcodes.classify.texts.mentions.prose_marks import CHINESE, FORMS, FORMS_OF_PROSE, WORDS, Form
from errcodes.classify.words.index import Hit
from errcodes.classify.words.phrases import systems
from errcodes.classify.words.search import failure_hits
from errcodes.classify.words.splitting import rare_letters, split
from errcodes.codes import NetworkErrorCode as Network

#: A line for each row of `FORMS`, in their order: it has that form, and says nothing else.
REPORTING = [
    ["192.0.2.1", "hub:8123", "mqtt://hub", "::1", "hub.local"],
    ["[Errno 111]", "(104)", "(code 7)", "errno=7", "rc: -1", "errcode: 7", "ret_code=7"],
    ["0x7280", "[CLOSED]", "(ECLOSED)", "can't", "fopen(): "],
    ["ERROR", "[warn]", "level=info", "E/hub", "error: ", "Error from", "panicked at"],
    ["hub at x line 7", "hub in x on line 7", "hub.py:12", "502 Bad"],
    ["10:10:10", "2026-11-20"],
    ["[hub 7]", "<hub>", "hub: ", "hub[77]: ", "7|hub  | ", "hub_7  | "],
    ['I get "', "We are getting `", "we always see a '", "you got was `"],
    ['fails with "', "ends with a `", 'results in "'],
    ["TimeoutError: ", "Exception [hub]", "Net::Hub ", "lostPacket: "],
    ['{"hub"', "(hub", '"hub"'],
    ["Domain=NSURLErrorDomain Code=-1001"],
    ['{"hub": 7}', '[{"hub":', "[hub] => 7"],
]
#: The same of `FORMS_OF_PROSE`.
OF_PROSE = [
    ["- hub", "* hub", "1. hub", "| hub", "// hub", "# hub", "-- hub"],
    ["How the hub", "Why", "hub // lamp"],
    ["**hub**", "`hub`", "[hub](x)", "#77", "e.g. hub", "i.e. hub"],
    ["hub => lamp", "hub = lamp", "hub == lamp", "a && b", "a || b", "%s", "{hub}", "hub()"],
]
#: No mark of these has the form.
PLAIN = ["the hub is on", "lamp seven of the hall", "hub, lamp", "2 lamps", "-1", "x"]


def _rows(examples: list[list[str]], forms: tuple[Form, ...]) -> list[tuple[str, Form]]:
    pairs = zip(examples, forms, strict=True)
    return [(text, form) for texts, form in pairs for text in texts]


@pytest.mark.parametrize(
    ("text", "form"), [*_rows(REPORTING, FORMS), *_rows(OF_PROSE, FORMS_OF_PROSE)]
)
def test_each_form_is_found(text: str, form: Form) -> None:
    """Each form is found in what it is made for."""
    assert form.is_of(text, rare_letters(text))


@pytest.mark.parametrize("text", PLAIN)
def test_plain_lines_have_no_form(text: str) -> None:
    """A few words have none of the forms."""
    signs = rare_letters(text)
    assert not [form for form in (*FORMS, *FORMS_OF_PROSE) if form.is_of(text, signs)]


def test_each_word_counts_once() -> None:
    """No word stands in two rows, and each row says something."""
    words = [word for _, row in WORDS for word in row]
    assert len(words) == len(set(words))
    weights = [row[0] for row in WORDS]
    weights += [form.weight for form in (*FORMS, *FORMS_OF_PROSE, *CHINESE)]
    assert all(weights)


def test_forms_of_a_report_speak_for_one() -> None:
    """None takes away what another adds, so who has seen enough need not look at the rest."""
    assert all(form.weight > 0 for form in FORMS)
    assert all(form.weight < 0 for form in FORMS_OF_PROSE)


@pytest.mark.parametrize("word", [word for weight, row in WORDS if weight < 0 for word in row])
def test_no_word_decides_alone(word: str) -> None:
    """A log's line that reports a failure may have any of the words."""
    text = f"2026-11-20 10:10:10 ERROR hub[77]: {word} 192.0.2.1: connection refused"
    assert classify.message(text) is Network.CONNECT_FAILED


@pytest.mark.parametrize(
    "word",
    [
        word
        for form in CHINESE
        if form.weight < 0
        for word in re.findall("[一-龥]+", form.holds[0][1].pattern)
    ],
)
def test_no_chinese_word_decides_alone(word: str) -> None:
    """The same in Chinese."""
    assert classify.message(f"2026-11-20 10:10:10 ERROR 连接被拒绝: 192.0.2.1，{word}") is (
        Network.CONNECT_FAILED
    )


@pytest.mark.parametrize(
    ("report", "mention"),
    [
        ("the hub has got connection refused", "the hub also sends connection refused"),
        ("ERROR some lamps saw a broken pipe", "such a lamp throws broken pipe"),
        ("connection refused by the hub", "- each hub has its connection refused by others"),
        ("192.0.2.1: a request that timed out", "it means that most hubs treat ECONNRESET so"),
        ("网关连接超时，正在重试", "单台网关连接超时会导致整个场景不可用"),
        ("错误：证书已过期", "一般证书过期后需要自动续期，才不会导致证书已过期的问题"),
    ],
)
def test_marks_outweigh_each_other(report: str, mention: str) -> None:
    """The same failure in a report, and in prose about it."""
    assert classify.message(report) is not None
    assert classify.message(mention) is None


def test_phrases_in_a_crowd_are_looked_at_by_themselves() -> None:
    """More phrases than anybody writes in a sentence are not weighed against it."""
    names = [row[0] for row in systems.ROWS if row[0].isalpha() and row[0].isupper()]
    text = "it is such that each lamp always sends {} so".format
    assert classify.message(text(names[0])) is None
    assert classify.message(text(" lamp ".join(names * 3))) is not None


def test_what_is_done_on_each_time_out() -> None:
    """What is done on a time-out is done on each: none has happened."""
    text = "the relay opens on timeout of its lamp"
    words = split(text)
    hits = failure_hits(words, text)
    line = Line(text, words, hits)

    assert [is_in_passing(hit, line) for hit in hits] == [True]


def test_what_a_word_of_every_day_is_the_cause_of() -> None:
    """What something is because of has happened."""
    text = "the relay went dark due to keepalive timeout"
    words = split(text)
    hits = failure_hits(words, text)
    line = Line(text, words, hits)

    pair = next(hit for hit in hits if hit.end - hit.start > 1)

    assert not is_in_passing(pair, line)


def test_what_goes_on_behind_a_word_of_every_day() -> None:
    """What a program did as the time ran out came about; a noun behind says what it is of."""

    def passes(text: str, words: int) -> bool:
        hit = Hit(0, words, Symptom.TIMEOUT, None, Weight.HINT)
        return is_in_passing(hit, Line(text, text.split(), [hit]))

    assert not passes("timeout rebooting lamp", 1)
    assert not passes("timeout reading meter seven of the garden", 2)
    assert passes("timeout policy soon", 1)


def test_a_sentence_that_goes_on_over_the_end_of_a_line() -> None:
    """No program breaks its lines behind an article."""
    assert classify.message("We noticed that the connection was\nrefused by the hub") is None
    text = "this morning the connection to the\nvalve hub was lost"
    assert classify.message(text) is None
    assert classify.message(text.replace("\n", " ")) == 50509
