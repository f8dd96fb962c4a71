"""`message` and `messages`: whatever they are given, they answer, and in bounded time."""

import itertools
import tracemalloc
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from errcodes import NetworkErrorCode, classify
from errcodes.classify import texts
from errcodes.classify.texts import text_reading
from errcodes.classify.words.splitting import LONGEST_TEXT
from tests.classify.texts.recorded import FAILURES, NO_FAILURES
from tests.packaged_index import every_row

_WORDS = st.sampled_from([word for row in every_row() for word in row[0].split()])
#: Marks that names stand between, and letters that grow in lower case.
_MARKS = st.sampled_from(["", ".", "/", "'", '"', "`", ": ", "=", "\n", "\u0130" * 8, "\ud800"])


class Loud(str):
    """A str whose own methods raise."""

    __slots__ = ()

    def encode(self, *_: Any) -> bytes:
        """Raise."""
        raise AssertionError

    def isascii(self) -> bool:
        """Raise."""
        raise AssertionError

    def __len__(self) -> int:
        raise AssertionError

    def __contains__(self, _: object) -> bool:
        raise AssertionError


@given(st.text())
@example("\ud800\udfff")
@example("\x00" * 50)
@example("Caused by: " * 50)
@example('  File "\n' * 20)
@example("During handling of the above exception, another exception occurred:" * 5)
@example("\\n\\t\\r")
@example("code")
@example("errcode is")
@example("错误码：")
@example("网络.异常=连接超时")
def test_any_text_gives_a_code_or_none(text: str) -> None:
    """No text makes it raise."""
    code = classify.message(text)
    assert code is None or isinstance(code, int)


@given(st.lists(_WORDS, max_size=60).map(" ".join))
@example("\u0130" * 8 + " error timeout.")
def test_any_mixture_of_telling_words_is_read(text: str) -> None:
    """Nor does any mixture of the words that it looks for."""
    code = classify.message(text)
    assert code is None or isinstance(code, int)


@given(st.lists(st.tuples(_MARKS, _WORDS, _MARKS).map("".join), max_size=20).map(" ".join))
def test_any_marks_around_them_are_read(text: str) -> None:
    """Nor do marks and letters around them, in whatever order."""
    code = classify.message(text)
    assert code is None or isinstance(code, int)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('lamp-7 | UNREACHABLE! => {\n    "msg": "ssh: Connection refused by lamp-7"\n}', 50505),
        ("lamp.LampException: None of the hubs is there, no route to host", 50506),
        ("{{badmatch,{error,econnrefused}},\n [{lamp,call,3,[{line,113}]},", 50505),
        ("<AioRpcError of RPC:\n status = StatusCode.DEADLINE_EXCEEDED\n details = ''", 50408),
        ("'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:1000)')))", 50502),
    ],
)
def test_what_only_looks_like_code(text: str, code: int) -> None:
    """It is printed by a program: the object of a result, the end of a representation."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    "line",
    [
        "connection " * 100_000,
        "a" * 1_000_000,
        "连接超时" * 250_000,
        "Caused by: java.net.SocketTimeoutException: timeout\n" * 20_000,
        "\n" * 1_000_000,
        "\\n" * 500_000,
        ": " * 500_000,
        "E" * 999_995 + "Error",
    ],
    ids=lambda line: ascii(line[:12]).replace("\\", "/"),
)
def test_a_megabyte_is_read_in_part(line: str) -> None:
    """A megabyte of anything ends; its beginning and its end are read."""
    classify.message(line)
    refused = "connect: connection refused"
    assert classify.message(f"{refused} {'x' * 1_000_000}") is NetworkErrorCode.CONNECT_FAILED
    assert classify.message(f"{'x' * 1_000_000} {refused}") is NetworkErrorCode.CONNECT_FAILED


def test_what_is_given_for_no_failure() -> None:
    """None, or what the caller wants."""
    assert classify.message("all devices are online") is None
    assert classify.message("all devices are online", NetworkErrorCode.OTHER) == 50500
    assert list(classify.messages(["fine", "read timed out"], 0)) == [0, 50503]


def test_many_texts_are_read_one_by_one() -> None:
    """An endless stream of texts is read as it is asked for."""
    codes = classify.messages(itertools.repeat("read timed out"))
    assert list(itertools.islice(codes, 3)) == [50503] * 3


def test_few_of_many_texts_are_remembered() -> None:
    """However many different texts there are, a bounded part of them is kept for repetitions."""
    tail = "device is online; " * 60
    lines = (f"{number} {tail}" for number in range(16_000))
    tracemalloc.start()
    try:
        assert not any(classify.messages(lines))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000


def test_few_of_many_templates_are_remembered() -> None:
    """Nor are more lines kept than that, where each has other letters."""
    names = map("".join, itertools.product("ghijklmnop", repeat=4))
    lines = (f"{name} connection refused after 12345 ms {'x' * 950}" for name in names)
    tracemalloc.start()
    try:
        assert NetworkErrorCode.CONNECT_FAILED in {*classify.messages(lines)}
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 30_000_000


def test_a_text_that_comes_again_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text is read once, whatever its numbers are; a quiet line is not, a long text each time."""
    read: list[str] = []

    def noted(text: str) -> object:
        read.append(text)
        return text_reading.code_of(text)

    monkeypatch.setattr(texts, "code_of", noted)
    monkeypatch.setattr(texts, "_remembered", lru_cache(maxsize=None)(noted))
    failed, quiet = "lamp 17: read timed out", "lamp 17 is on"
    for text in (failed, quiet, failed + "." * 2_000):
        assert classify.message(text) == classify.message(text)
    assert read == [failed, *[failed + "." * 2_000] * 2]
    assert classify.message(failed) is NetworkErrorCode.READ_TIMED_OUT
    logged = [f"2026-11-29 08:15:{second},503 {failed}" for second in range(10, 60)]
    assert {*classify.messages(logged)} == {NetworkErrorCode.READ_TIMED_OUT}
    assert read[3:] == [f"8888-88-88 88:88:88,888 {failed}"]


def test_few_texts_are_remembered() -> None:
    """However many texts differ, the last few thousand are kept."""
    for number in range(4_200):
        assert classify.message(f"lamp a{number} timed out") is NetworkErrorCode.TIMEOUT
    remembered = texts._remembered.cache_info()
    assert remembered.currsize == remembered.maxsize == 4_096


#: Moments, each beside one of the same length that is written otherwise.
_MOMENTS = (
    ("2026-11-29T08:15:00.503", "2026/11/29 08:15:00,503"),
    ("[2013-01-02 00:00:00,404]", "[2013/01/02 00:00:00.404]"),
    ("Nov  4 05:04:08", "Dec 14 15:04:08"),
    ("E0502 13:50:35.000504", "I0502 13:50:35.000504"),
)


@pytest.mark.parametrize("moments", _MOMENTS)
def test_what_is_remembered_holds_for_the_moment_as_it_is_written(moments: tuple[str, str]) -> None:
    """A text of another form is not taken for one that was read before."""
    for record in itertools.chain.from_iterable([*FAILURES.values(), *NO_FAILURES.values()]):
        for moment in moments:
            line = f"{moment} {record['text']}"
            diagnosis = classify.diagnose_message(line)
            assert (diagnosis and diagnosis.code) == classify.message(line)


def test_the_milliseconds_of_a_moment_are_no_status() -> None:
    """What stands behind them is no phrase about them."""
    assert classify.message("2013-01-02 00:00:00,404 Not Found: 500 items in the cart") is None
    assert classify.message("E0502 13:50:35.000504 main.go:7] the lamp is on") is None
    assert classify.message("E0502 13:50:35.000504 main.go:7] 502 Bad Gateway") == 50512


@pytest.mark.parametrize("count", range(1, 12))
def test_letters_that_are_two_when_small(count: int) -> None:
    """Some letters become longer in lower case, which moves all behind them."""
    text = ("\u0130" * count) + " error: timeout."
    assert classify.message(text) is NetworkErrorCode.TIMEOUT
    assert classify.message(text.replace(": ", " ")) is NetworkErrorCode.TIMEOUT


def test_a_text_of_a_derived_class_runs_no_code_of_it() -> None:
    """The methods of a class derived from str are not asked."""
    assert classify.message(Loud("read timed out")) is NetworkErrorCode.READ_TIMED_OUT


@pytest.mark.parametrize("value", [None, b"read timed out", 50503, ["read timed out"]])
def test_what_is_no_text_is_refused(value: Any) -> None:
    """Something that is no str is a mistake of the caller's, and is named."""
    with pytest.raises(TypeError, match=type(value).__name__):
        classify.message(value)
    with pytest.raises(TypeError, match=type(value).__name__):
        list(classify.messages(["fine", value]))


def test_longer_texts_are_read_at_both_ends() -> None:
    """What stands in the middle of a text beyond the limit is not read."""
    half = "x " * LONGEST_TEXT
    assert classify.message(f"{half} read timed out {half}") is None


def test_a_record_says_behind_its_error_what_failed() -> None:
    """What a program advises between, and what it calls a setting, changes nothing there."""
    failed = "dial tcp 192.0.2.1:4317: connect: connection refused"
    advice = "Try enabling retry_on_failure config option to retry"
    record = f'2024-08-09T19:52:15.556Z error Exporting failed. {advice}. {{"error": "{failed}"}}'

    assert classify.message(record) == NetworkErrorCode.CONNECT_FAILED
    # Who is told that is a server, and what it writes of its client's login is no failure of its.
    assert classify.message("2024-10-10 13:00:00 ERROR Failed login attempt from 192.0.2.9") is None
