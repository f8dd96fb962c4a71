"""What a log repeats, with other numbers in the same places."""

import gzip
import itertools
import json
import re
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from errcodes import classify
from errcodes.classify.texts.quiet_lines import notable_numbers
from errcodes.classify.texts.templates import masked
from errcodes.classify.texts.text_reading import code_of
from errcodes.classify.words.packaged_tables import long_numbers
from errcodes.classify.words.search import companions
from tests.classify.texts.recorded import FAILURES, NO_FAILURES

_REAL_LOGS = Path(__file__).parent / "real_logs.jsonl.gz"
with gzip.open(_REAL_LOGS, "rt", encoding="utf-8") as _logs:
    _LINES = [json.loads(line)["text"] for line in _logs]
_RECORDED = [
    record["text"] for record in itertools.chain(*FAILURES.values(), *NO_FAILURES.values())
]
#: What may stand where a line has a number: statuses, codes, numbers of systems, any other.
_NUMBERS = st.one_of(
    st.sampled_from(sorted(notable_numbers() | long_numbers())),
    st.integers(0, 9).map(str),
    st.integers(0, 10**12).map(str),
    st.sampled_from(["0", "00000", "08003", "111", "200", "502", "503", "504", "50503", "70408"]),
)


#: Where a line has another number, but for addresses, moments and names: those have their own.
_PLACE = re.compile(
    r"\d+(?:\.\d+){3}|\d{4}[-/]\d\d[-/]\d\d|\d\d:\d\d:\d\d(?:[.,]\d+)?|(?<![0-9A-Za-z])(\d+)(?![0-9A-Za-z])"
)


def _with_numbers(line: str, numbers: Iterable[str]) -> str:
    endless = itertools.cycle(numbers)
    return _PLACE.sub(lambda match: next(endless) if match[1] else match[0], line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "2024-05-01T03:56:26.503Z E hub: code 40003",
            "8888-88-88T88:88:88.888Z E hub: code 88888",
        ),
        ("2024/05/01 03:56:26 error 503", "8888/88/88 88:88:88 error 503"),
        ("hub[24117]: error 192.0.2.17:443", "hub[88888]: error 888.8.8.88:443"),
        ("error 10061, Winsock, after 30000 ms", "error 10061, Winsock, after 88888 ms"),
        ("error 0001 and 08006 and ORA-03114", "error 0001 and 08006 and ORA-03114"),
        ("error 0x80072ee2 at 0x7fe13346a100", "error 0x80072ee2 at 0x8aaaaaaaaaaa"),
        ("error 9 at 9.9.9.9", "error 9 at 9.8.8.8"),
        (
            "[req-0b851bca-7f7f-4d8a-9f56-aab0b5e1c2d3] error",
            "[req-8aaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa] error",
        ),
        ('{"trace": "3f990481d795a9e3", "error": 1}', '{"trace": "8aaaaaaaaaaaaaaa", "error": 1}'),
        # Parts of something longer
        ("error at 12:34:50503 and 5.6.7.10061", "error at 12:34:50503 and 5.6.7.10061"),
        ("error 503:10:20 at fe80::1:22:33:10061", "error 503:10:20 at fe80::1:22:33:10061"),
        # A number that stands for something in each line of a text
        ("errors:\n- 12345: hub lost", "errors:\n- 12345: hub lost"),
        ("SQLState: 57957 error", "SQLState: 57957 error"),
        (
            "error 12345\n\tat x.Y.z(Y.java:7)\n\t... 12 more",
            "error 88888\n\tat x.Y.z(Y.java:7)\n\t... 12 more",
        ),
        ("\\u7f51\\u7edc error 12345", "\\u7f51\\u7edc error 12345"),
        ("\ud800 error 12345 \0", "\ud800 error 88888 \0"),
    ],
)
def test_what_says_nothing_is_masked(line: str, expected: str) -> None:
    """Letters and the numbers of failures stay in their places."""
    assert masked(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "2024-05-01T03:56:26.250 listening on 192.0.2.1:8883",
        "received block 17 of 240",
        '{"level": "info", "msg": "request completed", "status": 200, "duration_ms": 861}',
        '{"level": "info", "msg": "request completed", "trace_id": "3f990481d795a9e3"}',
        "[req-0b851bca-7f7f-4d8a-9f56-aab0b5e1c2d3] lamp 7 is on",
        "客厅/lamp-7: state on, brightness 7",
    ],
)
def test_a_line_without_a_word_of_failures_is_quiet_whatever_its_numbers_are(line: str) -> None:
    """It needs no more than to be seen again."""
    assert masked(line) is None


@pytest.mark.parametrize(
    ("number", "expected"), [("250", None), ("550", "550"), ("421", "421"), ("354", None)]
)
def test_a_number_may_report_what_no_word_beside_it_does(number: str, expected: str | None) -> None:
    """Of lines of one template some report something."""
    line = masked(f"{number} mailbox of the hub is there")
    assert (line and line[:3]) == expected


@pytest.mark.parametrize("texts", [_LINES, _RECORDED], ids=["logs", "recorded"])
def test_what_is_remembered_of_a_line_holds_for_all_of_its_template(texts: list[str]) -> None:
    """With other digits a line says what it would say if it had been read first."""
    random = Random(50503)
    for text in texts:
        numbers = (str(random.randrange(10 ** random.randint(1, 6))) for _ in itertools.count())
        for line in (text, _with_numbers(text, numbers)):
            assert classify.message(line) == code_of(line), line


@settings(derandomize=True)  # Where no number makes sense, one may stand for another all the same.
@given(st.sampled_from(_LINES + _RECORDED), st.lists(_NUMBERS, min_size=1, max_size=8))
def test_any_number_may_stand_in_any_line(text: str, numbers: list[str]) -> None:
    """Also the numbers of failures, where none had been."""
    line = _with_numbers(text, numbers)
    assert classify.message(line) == code_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "read timeout: a1b2c3d4e5f60718",
        "timeout: c1b2c3d4-e5f6-4718-9a0b-c1d2e3f40516",
        "hub-mailer: 550 5.1.10 RESOLVER.ADR.RecipientNotFound",
        "queue: 550-5.7.26 text here",
        "- 12345: connection refused\n- 12346: connection timed out",
        "错误码说明\n- 12345：请求超时\n- 12346：连接超时",
        "cURL error 9.9.9.9",
        "SocketException (0.0.0.0:80)",
        "HRESULT 1:22:33:80072ee2",
    ],
)
def test_what_is_masked_changes_no_reading(line: str) -> None:
    """Identifiers, enhanced statuses, lists, addresses and what only looks like a moment."""
    assert classify.message(line) == code_of(line)


@pytest.mark.parametrize(
    ("behind", "digits"),
    [(" {:016x}", 16), (": {:040x}", 40), (" (trace {:032x})", 32), (" at 0x{:012x}", 12)],
)
def test_an_identifier_behind_a_failure_says_nothing(behind: str, digits: int) -> None:
    """Nor does it look like a number, which a setting would have."""
    random = Random(50503)
    for text in [text for text in _RECORDED if "\n" not in text]:
        second = random.choice("abcdef")  # `567f7` may be taken for a status and its unit.
        number = f"{random.randrange(1, 16):x}{second}{random.randrange(16 ** (digits - 2)):x}"
        line = text + behind.format(int(number.ljust(digits, "0"), 16))
        assert classify.message(line) == code_of(line), line


def test_the_evidence_has_the_text_as_it_was_given() -> None:
    """No digit of it is another one, and the places are those of the text."""
    line = "2024-05-01T03:56:26 hub[24117]: connection to 192.0.2.17:44321 was refused"
    diagnosis = classify.diagnose_message(line)
    assert diagnosis is not None
    assert diagnosis.evidence[0].startswith(
        "text[32:74] = connection to 192.0.2.17:44321 was refused"
    )


def test_no_number_beside_a_number_says_anything_but_of_an_http_version() -> None:
    """A status behind a number is looked for; a row with another number needs the same."""
    beside = {word for number in notable_numbers() for word in companions(number) - {number}}
    assert {word for word in beside if word.isdecimal()} == {"1"}


def test_a_line_of_many_numbers_is_read_as_it_stands() -> None:
    """What is made to cost is not looked into twice."""
    line = "error: " + " ".join(str(number) for number in range(2000, 2100))
    assert masked(line) == line
    assert classify.message(line) == code_of(line)
