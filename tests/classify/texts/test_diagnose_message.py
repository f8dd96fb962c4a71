"""`diagnose_message`: the same code as `message`, with its reasons."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Diagnosis, Fit, Phase
from tests.classify.texts.recorded import FAILURES, NO_FAILURES
from tests.packaged_index import every_row

_N = NetworkErrorCode
_WORDS = st.sampled_from([word for row in every_row() for word in row[0].split()])
_MARKS = st.sampled_from(
    ["", ".", "`", ": ", "=", "\n", "\\n", "\u0130", "连接超时", "，请检查", "502 "]
)


def _code(diagnosis: Diagnosis | None) -> object:
    return None if diagnosis is None else diagnosis.code


@given(st.lists(st.tuples(_MARKS, _WORDS, _MARKS).map("".join), max_size=20).map(" ".join))
@example("errorCode=10203")
@example("\ud800 connection refused")
@example("连接超时\n" * 3 + "connection refused")
def test_the_code_is_that_of_message(text: str) -> None:
    """Whatever the text, and every field of it can be written."""
    diagnosis = classify.diagnose_message(text)
    assert _code(diagnosis) == classify.message(text)
    if diagnosis is not None:
        json.dumps(diagnosis.as_dict())
        assert diagnosis.evidence
        assert str(diagnosis).isprintable()


@pytest.mark.parametrize("records", [*FAILURES.values(), *NO_FAILURES.values()])
def test_the_recorded_texts(records: list[dict[str, str]]) -> None:
    """What programs write has a diagnosis with the same code too."""
    texts = [record["text"] for record in records]
    assert [_code(classify.diagnose_message(text)) for text in texts] == [
        classify.message(text) for text in texts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "java.net.SocketTimeoutException: Read timed out",
            Diagnosis(
                _N.READ_TIMED_OUT,
                Fit.EXACT,
                phase=Phase.RECEIVE,
                transient=True,
                sent=True,
                app_code=AppErrorCode.NETWORK_ANOMALY,
                evidence=(
                    'text[9:31] = SocketTimeoutException (java: "SocketTimeoutException")',
                    'text[33:47] = Read timed out (java: "Read timed out")',
                ),
            ),
        ),
        (
            "errorCode=10203",
            Diagnosis(
                AppErrorCode.DEVICE_OFFLINE,
                Fit.EXACT,
                transient=True,
                app_code=AppErrorCode.DEVICE_OFFLINE,
                evidence=("text = 10203, named as a code",),
            ),
        ),
        (
            "请求超时，请检查网络连接后重试",
            Diagnosis(
                _N.TIMEOUT,
                Fit.EXACT,
                transient=True,
                app_code=AppErrorCode.NETWORK_ANOMALY,
                evidence=(
                    'text[0:4] = 请求超时 (chinese: "请求超时")',
                    "text[5:12] = 请检查网络连接 (set aside: advice)",
                ),
            ),
        ),
        (
            r"\u8bf7\u6c42\u8d85\u65f6",
            Diagnosis(
                _N.TIMEOUT,
                Fit.EXACT,
                transient=True,
                app_code=AppErrorCode.NETWORK_ANOMALY,
                evidence=('text = 请求超时 (chinese: "请求超时")',),
            ),
        ),
    ],
)
def test_reasons(text: str, expected: Diagnosis) -> None:
    """The words that decided, where they stand and their rows; and what was set aside, and why."""
    assert classify.diagnose_message(text) == expected


@pytest.mark.parametrize(
    ("text", "status", "transient"),
    [
        ("HTTP/1.1 502 Bad Gateway", 502, True),
        ("429 Too Many Requests", 429, True),
        ("HTTP Error 401: Unauthorized", 401, False),
        ("received HTTP code 407 from proxy after CONNECT", 407, False),
        ("503 Service Unavailable", 503, True),
        ("connection refused, 403 Forbidden", 403, True),
        ("Tunnel connection failed: 403 Forbidden", 403, False),
    ],
)
def test_the_status(text: str, status: int, transient: bool) -> None:  # noqa: FBT001
    """An HTTP status stands in the diagnosis, and says whether to try again."""
    diagnosis = classify.diagnose_message(text)
    assert diagnosis is not None
    assert (diagnosis.status, diagnosis.transient) == (status, transient)


def test_where_a_phrase_stands() -> None:
    """Of two places it is the one that reports, behind what was found before."""
    diagnosis = classify.diagnose_message("timeout: 30\nhub: read timed out\nlamp: timeout")
    assert diagnosis is not None
    assert diagnosis.evidence == (
        'text[17:31] = read timed out (java: "Read timed out")',
        'text[38:45] = timeout (common: "timeout")',
        "text[0:7] = timeout (set aside: setting)",
    )


@pytest.mark.parametrize("alert", ["unknown ca", "handshake failure", "certificate required"])
def test_the_heaviest_words_point_at_the_cause(alert: str) -> None:
    """What is wrong with the certificate goes before the alert that was made of it."""
    expired = "certificate has expired"
    for text in (f"{expired}: tlsv1 alert {alert}", f"tlsv1 alert {alert}: {expired}"):
        diagnosis = classify.diagnose_message(text)
        assert diagnosis is not None
        assert diagnosis.causes == (4, 1)


def test_a_guess_is_none_that_is_certain() -> None:
    """Words of every day fit nearest, and do not say for certain that nothing was sent."""
    diagnosis = classify.diagnose_message("error: connect timeout")
    assert diagnosis is not None
    assert (diagnosis.fit, diagnosis.sent) == (Fit.NEAREST, None)


def test_causes() -> None:
    """A certificate's words point at the causes of 50502, and a clock at its app code."""
    diagnosis = classify.diagnose_message("certificate verify failed: certificate is not yet valid")
    assert diagnosis is not None
    assert diagnosis.causes[0] == 1
    assert diagnosis.app_code is AppErrorCode.CLOCK_WRONG


def test_no_failure() -> None:
    """A text that reports nothing has no diagnosis, and what is no text is refused."""
    assert classify.diagnose_message("Add connect timeout option") is None
    assert classify.diagnose_message("all lamps are on") is None
    with pytest.raises(TypeError, match="takes a str, not bytes"):
        classify.diagnose_message(b"read timed out")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "transient"),
    [
        ("554 5.7.1 Message rejected", False),
        ("550-5.1.1 No such user", False),
        ("451 4.7.1 Greylisting in action", True),
        ("(421, b'4.3.2 Shutting down')", True),
        ("530 Not logged in", False),
        ("-LOADING Redis is loading the dataset in memory", True),
        ("-NOAUTH Authentication required.", False),
        ("-OOM command not allowed when used memory > 'maxmemory'.", True),
        ("-NOSCRIPT No matching script. Please use EVAL.", False),
    ],
)
def test_replies_alone(text: str, transient: bool) -> None:  # noqa: FBT001
    """A reply of SMTP with its enhanced status, of FTP, of Redis: it stands alone as well."""
    diagnosis = classify.diagnose_message(text)

    assert diagnosis is not None
    assert (diagnosis.code, diagnosis.transient) == (_N.OTHER, transient)
    assert diagnosis.status is None


@pytest.mark.parametrize(
    "text",
    ["554 4.7.1 rejected", "554 5.7 litres", "5.7.1 rejected", "-x connection refused", "(554, 5)"],
)
def test_numbers_that_are_no_replies(text: str) -> None:
    """The first number of an enhanced status is that of the reply (RFC 3463, section 3.1)."""
    assert classify.diagnose_message(text) is None


def test_what_no_row_found_says_what_found_it() -> None:
    """An enhanced status is no class name."""
    diagnosis = classify.diagnose_message("554 5.7.1 Rejected")

    assert diagnosis is not None
    assert diagnosis.evidence == ("text[0:9] = 554 5.7.1 (an enhanced status of RFC 3463)",)
