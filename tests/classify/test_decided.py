"""What evidence comes to: the code, the phase, the status, whether to try again, what had left."""

import pytest

from errcodes import AppErrorCode
from errcodes.classify.decide.decisions import Decision, decided, furthest_attempt
from errcodes.classify.decide.diagnoses import diagnosis_of
from errcodes.classify.decide.findings import FIRM, Finding
from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.reading import Reading
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.record import walked


def evidence(row: str) -> Evidence:
    """Give evidence by its symptom, phase and weight, its number, and `~` where it is a guess."""
    symptom, phase, weight, *rest = row.split()
    return Evidence(
        Symptom[symptom],
        None if phase == "-" else Phase[phase],
        Weight[weight],
        "shop.LampError",
        "at",
        next((int(each) for each in rest if each.isdecimal()), "v"),
        exact="~" not in rest,
    )


def finding(rows: list[str]) -> Finding:
    """Give what is known of a failure that says this, outermost first."""
    found, at, record = Finding(), 0, walked(ValueError())
    for row in rows:
        at = found.add(record, [evidence(row)], at)
    return found


def reading() -> Reading:
    """Give who asks about an exception without frames."""
    return Reading(walked(ValueError()), Registry({}))


def line(decision: Decision | None) -> str | None:
    """Give a decision as a log has it, without its evidence."""
    return None if decision is None else str(diagnosis_of(decision)).partition(": shop")[0]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([], None),
        (["CLOSED - HINT"], "50509 CLOSED_BY_PEER (exact, transient)"),
        (["CLOSED - HINT ~"], "50509 CLOSED_BY_PEER (nearest, transient)"),
        (["CLOSED - CLASS"], "50509 CLOSED_BY_PEER (exact, transient)"),
        (["REFUSED - NUMBER 111"], "50505 CONNECT_FAILED (exact, connect, not sent, transient)"),
        (["REFUSED PROXY CLASS"], "50505 CONNECT_FAILED (nearest, proxy, not sent, transient)"),
        (
            ["REFUSED PROXY CLASS", "STATUS - STATUS 407"],
            "50505 CONNECT_FAILED (nearest, proxy, HTTP 407, not sent, permanent)",
        ),
        (
            ["REFUSED PROXY CLASS", "STATUS - STATUS 403"],
            "50505 CONNECT_FAILED (nearest, proxy, HTTP 403, not sent, permanent)",
        ),
        (
            ["REFUSED PROXY CLASS", "STATUS - STATUS 404"],
            "50505 CONNECT_FAILED (nearest, proxy, HTTP 404, not sent, transient)",
        ),
        (
            ["REFUSED - CLASS", "STATUS - STATUS 407"],
            "50505 CONNECT_FAILED (exact, connect, HTTP 407, not sent, transient)",
        ),
        (["DENIED PROXY CLASS"], "50505 CONNECT_FAILED (nearest, proxy, not sent, permanent)"),
        (["DENIED - NUMBER"], "50500 OTHER (exact, permanent)"),
        (["DENIED RECEIVE NUMBER"], "50500 OTHER (exact, receive, sent, permanent)"),
        (["BUSY - NUMBER"], "50500 OTHER (exact, transient)"),
        (["BUSY RECEIVE NUMBER"], "50500 OTHER (exact, receive, sent, transient)"),
        (["STATUS - STATUS 404"], "50500 OTHER (exact, receive, HTTP 404, sent, permanent)"),
        (["STATUS - STATUS 429"], "50500 OTHER (exact, receive, HTTP 429, sent, transient)"),
        (["STATUS - STATUS 500"], "50500 OTHER (exact, receive, HTTP 500, sent, transient)"),
        (["STATUS - STATUS 401"], "50500 OTHER (exact, receive, HTTP 401, sent, permanent)"),
        (["STATUS - STATUS 199"], "50500 OTHER (exact, receive, sent, permanent)"),
        (["STATUS - STATUS 200"], "50500 OTHER (exact, receive, HTTP 200, sent, permanent)"),
        (["STATUS - STATUS 300"], "50500 OTHER (exact, receive, HTTP 300, sent, permanent)"),
        (["STATUS - STATUS 999"], "50500 OTHER (exact, receive, HTTP 999, sent, permanent)"),
        (["STATUS - STATUS 1000"], "50500 OTHER (exact, receive, sent, permanent)"),
        (
            ["STATUS_503 - STATUS 503"],
            "50513 SERVICE_UNAVAILABLE (exact, receive, HTTP 503, sent, transient)",
        ),
        (
            ["STATUS_502 - WRAPPER 502"],
            "50512 BAD_GATEWAY (exact, receive, HTTP 502, sent, transient)",
        ),
        (
            ["STATUS - CLASS", "STATUS - STATUS 404"],
            "50500 OTHER (exact, receive, HTTP 404, sent, permanent)",
        ),
        (["STATUS - CLASS"], "50500 OTHER (exact, receive, sent, permanent)"),
        (["STATUS - NUMBER 404"], "50500 OTHER (exact, receive, HTTP 404, sent, permanent)"),
        (["TIMEOUT - CLASS", "STATUS - STATUS 404"], "50408 TIMEOUT (exact, HTTP 404, transient)"),
        (["TIMEOUT - CLASS", "STATUS - WRAPPER 404"], "50408 TIMEOUT (exact, transient)"),
        (
            ["STATUS_504 - STATUS 504", "STATUS - WRAPPER 404"],
            "50408 TIMEOUT (nearest, receive, HTTP 504, sent, transient)",
        ),
        (["PROTOCOL - CLASS", "STATUS - STATUS 400"], "50510 STREAM_RESET (nearest, transient)"),
        (
            ["STREAM_RESET - NUMBER", "STATUS - STATUS 400"],
            "50510 STREAM_RESET (exact, receive, sent, transient)",
        ),
        (["TIMEOUT - CLASS"], "50408 TIMEOUT (exact, transient)"),
        (
            ["TIMEOUT CONNECT CLASS"],
            "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)",
        ),
        (
            ["TIMEOUT CONNECT NAME_PATTERN ~"],
            "50507 CONNECT_TIMED_OUT (nearest, connect, transient)",
        ),
        (["TIMEOUT CONNECT HINT"], "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)"),
        (["TIMEOUT CONNECT HINT ~"], "50507 CONNECT_TIMED_OUT (nearest, connect, transient)"),
        (
            ["TIMEOUT - CLASS", "TIMEOUT CONNECT HINT"],
            "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)",
        ),
        (
            ["TIMEOUT - CLASS", "TIMEOUT CONNECT CLASS"],
            "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)",
        ),
        (
            ["TIMEOUT - CLASS", "TIMEOUT CONNECT FRAME"],
            "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)",
        ),
        (
            ["TIMEOUT - CLASS", "TIMEOUT TLS FRAME"],
            "50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient)",
        ),
        (
            ["TIMEOUT - CLASS", "TIMEOUT RECEIVE FRAME"],
            "50503 READ_TIMED_OUT (exact, receive, sent, transient)",
        ),
        (["TIMEOUT - CLASS", "TIMEOUT SEND FRAME"], "50408 TIMEOUT (exact, send, transient)"),
        (
            ["TIMEOUT - CLASS", "TIMEOUT PROXY CLASS"],
            "50503 READ_TIMED_OUT (nearest, proxy, not sent, transient)",
        ),
        (
            ["TIMEOUT CONNECT CLASS", "TIMEOUT PROXY CLASS"],
            "50503 READ_TIMED_OUT (nearest, proxy, not sent, transient)",
        ),
        (
            ["TIMEOUT RESOLVE CLASS"],
            "50504 HOST_UNRESOLVED (nearest, resolve, not sent, transient)",
        ),
        (["TIMEOUT POOL CLASS"], "50408 TIMEOUT (exact, pool, not sent, transient)"),
        (["TIMEOUT - CLASS", "CANCELED TLS CANCELED"], "50408 TIMEOUT (exact, transient)"),
        (
            ["TIMEOUT CONNECT CLASS", "CANCELED TLS CANCELED"],
            "50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient)",
        ),
        (
            ["TIMEOUT CONNECT CLASS", "CANCELED RESOLVE CANCELED"],
            "50504 HOST_UNRESOLVED (nearest, resolve, not sent, transient)",
        ),
        (
            ["TIMEOUT CONNECT CLASS", "CANCELED RECEIVE CANCELED"],
            "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient)",
        ),
        (
            ["CLOSED - CLASS", "CLOSED TLS FRAME"],
            "50509 CLOSED_BY_PEER (exact, tls, not sent, transient)",
        ),
        (
            ["CLOSED CONNECT CLASS", "CLOSED PROXY CLASS"],
            "50509 CLOSED_BY_PEER (exact, proxy, not sent, transient)",
        ),
        (["OS_ERROR - NUMBER"], None),
        (["OS_ERROR CONNECT NUMBER"], "50505 CONNECT_FAILED (exact, connect, not sent, transient)"),
        (["OS_ERROR PROXY NUMBER"], "50505 CONNECT_FAILED (nearest, proxy, not sent, transient)"),
        (["OS_ERROR - NUMBER", "CLOSED - HINT ~"], "50509 CLOSED_BY_PEER (nearest, transient)"),
        (["TLS TLS NUMBER"], "50502 SSL_HANDSHAKE_FAILED (exact, tls, not sent, permanent)"),
        (["TLS - NUMBER"], "50502 SSL_HANDSHAKE_FAILED (exact, permanent)"),
        (
            ["TLS TLS NUMBER", "TLS RECEIVE NAME_PATTERN"],
            "50502 SSL_HANDSHAKE_FAILED (exact, tls, not sent, permanent)",
        ),
        (["TLS - CLASS"], "50502 SSL_HANDSHAKE_FAILED (exact, permanent)"),
        (
            ["TLS TLS CLASS", "TLS RECEIVE CLASS"],
            "50502 SSL_HANDSHAKE_FAILED (exact, receive, sent, permanent)",
        ),
        (
            ["HOSTNAME TLS CERTIFICATE"],
            "50515 HOSTNAME_NOT_VERIFIED (exact, tls, not sent, permanent)",
        ),
        (["PIN - CLASS"], "50516 CERTIFICATE_PIN_MISMATCH (exact, tls, not sent, permanent)"),
        (["UNRESOLVED - NUMBER"], "50504 HOST_UNRESOLVED (exact, resolve, not sent, transient)"),
        (
            ["UNENCODABLE RESOLVE CLASS"],
            "50504 HOST_UNRESOLVED (exact, resolve, not sent, permanent)",
        ),
        (["UNENCODABLE - CLASS"], None),
        (["JSON - CLASS"], "50514 JSON_INVALID (exact, receive, sent, permanent)"),
        (["UNDECODABLE RECEIVE CLASS"], "50514 JSON_INVALID (exact, receive, sent, permanent)"),
        (["UNDECODABLE - CLASS"], None),
        (["CANCELED - CANCELED"], "50511 CANCELED (exact, permanent)"),
        (["NETWORK_DOWN - NUMBER"], "50501 NETWORK_UNAVAILABLE (exact, transient)"),
        (["NO_ROUTE - NUMBER"], "50506 NO_ROUTE_TO_HOST (exact, transient)"),
        (
            ["CLOSED - HINT ~", "REFUSED - NUMBER"],
            "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ),
        (
            ["REFUSED - NUMBER", "CLOSED - HINT"],
            "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ),
        (["CLOSED - CLASS", "CLOSED - WORDS ~"], "50509 CLOSED_BY_PEER (exact, transient)"),
        (["CLOSED - HINT ~", "CLOSED - CLASS"], "50509 CLOSED_BY_PEER (exact, transient)"),
    ],
)
def test_decided(rows: list[str], found: str | None) -> None:
    """The heaviest evidence decides, and the rest tells the phase and the status."""
    assert line(decided(finding(rows), reading(), completely=True)) == found
    decision = decided(finding(rows), reading())
    assert (decision and str(decision.code.value)) == (found and found[:5])


@pytest.mark.parametrize(
    ("row", "app_code"),
    [
        ("REFUSED - NUMBER 111", AppErrorCode.NETWORK_UNREACHABLE),
        ("CLOSED - CLASS", AppErrorCode.SYNC_IO_ERROR),
        ("STATUS_503 - STATUS 503", AppErrorCode.NETWORK_ANOMALY),
        ("STATUS - STATUS 401", AppErrorCode.SESSION_REQUIRED),
        ("STATUS - WRAPPER 401", None),
        ("STATUS - STATUS 404", None),
        ("CANCELED - CANCELED", None),
    ],
)
def test_app_code(row: str, app_code: AppErrorCode | None) -> None:
    """That of the code, or a nearer one that a status tells."""
    decision = decided(finding([row]), reading())
    assert decision is not None
    assert diagnosis_of(decision).app_code is app_code


@pytest.mark.parametrize(
    ("attempts", "found"),
    [
        (
            [["REFUSED - NUMBER 111"], ["TIMEOUT CONNECT CLASS"]],
            "50505 CONNECT_FAILED (exact, connect, not sent, transient)",
        ),
        (
            [["REFUSED - NUMBER 111"], ["STATUS - STATUS 404"]],
            "50500 OTHER (exact, receive, HTTP 404, sent, permanent)",
        ),
        (
            [["CLOSED - HINT ~"], ["REFUSED - NUMBER 111"]],
            "50505 CONNECT_FAILED (exact, connect, transient)",
        ),
        ([["CLOSED - HINT ~"], ["CLOSED - CLASS"]], "50509 CLOSED_BY_PEER (exact, transient)"),
        (
            [["CANCELED - CANCELED"], ["REFUSED - NUMBER 111"]],
            "50505 CONNECT_FAILED (exact, connect, transient)",
        ),
        ([["CANCELED - CANCELED"], ["CANCELED - CANCELED"]], "50511 CANCELED (exact, permanent)"),
        ([[], ["REFUSED - NUMBER 111"]], "50505 CONNECT_FAILED (exact, connect, transient)"),
        (
            [["TIMEOUT RECEIVE CLASS"], ["TLS TLS NUMBER"]],
            "50503 READ_TIMED_OUT (exact, receive, sent, permanent)",
        ),
        (
            [["JSON - CLASS"], ["TIMEOUT RECEIVE CLASS"]],
            "50514 JSON_INVALID (exact, receive, sent, permanent)",
        ),
        (
            [["TIMEOUT SEND CLASS"], ["TIMEOUT CONNECT CLASS"]],
            "50408 TIMEOUT (exact, send, transient)",
        ),
    ],
)
def test_of_several_attempts(attempts: list[list[str]], found: str) -> None:
    """The one that got furthest decides; that all may be repeated, and none left, holds for all."""
    together = furthest_attempt([finding(rows) for rows in attempts], reading())

    assert line(decided(together, reading(), completely=True)) == found


def test_a_phase_that_the_code_does_not_depend_on() -> None:
    """It is told where all is asked for."""
    known = finding(["CLOSED TLS CLASS"])

    for decision, phase in (
        (decided(known, reading()), None),
        (decided(known, reading(), completely=True), Phase.TLS),
    ):
        assert decision is not None
        assert decision.reached is phase


def test_no_attempt_is_known() -> None:
    """Then nothing is."""
    assert decided(furthest_attempt([Finding(), Finding()], reading()), reading()) is None


def values(found: Finding) -> list[str]:
    """Give the evidence of a finding, in its order."""
    return [str(each.value) for each, _ in found.entries]


def test_what_leads() -> None:
    """Evidence that is put first decides, and stands there once."""
    found = finding(["CLOSED - NUMBER 1", "STATUS - STATUS 404"])
    record = walked(ValueError())
    status = found.entries[1][0]

    found.lead(record, status)
    assert (found.best, found.rank, values(found)) == (status, FIRM + Weight.NUMBER, ["1", "404"])
    found.lead(record, evidence("DENIED - DECLARED 7"))
    assert values(found) == ["7", "1", "404"]
    assert found.rank == FIRM + Weight.DECLARED


def test_what_is_joined() -> None:
    """The evidence of exceptions further in stands behind, as much as a person reads."""
    found, inner = finding(["CLOSED - HINT 1"]), finding(["REFUSED - NUMBER 2"])
    found.join(inner, inner.rank)
    assert values(found) == ["1", "2"]
    assert (found.best, found.rank) == (inner.best, inner.rank)
    same = finding(["TLS - NUMBER 3"])
    found.join(same, same.rank)
    assert found.best is inner.best
    many = finding([f"CLOSED - HINT {number}" for number in range(50)])
    found.join(many, 0)
    assert len(found.entries) == 3 + 32
    found.join(many, 0)
    assert len(found.entries) == 3 + 32
    weak = finding(["CLOSED - WRAPPER 1"])
    weak.join(finding(["REFUSED - BROAD_NAME 2"]), int(Weight.BROAD_NAME))
    assert weak.best is not None
    assert (weak.best.value, weak.rank) == (2, Weight.BROAD_NAME)


def test_what_is_added_behind() -> None:
    """What else is read of an exception stands behind all that it says."""
    found = Finding()
    one, other = walked(ValueError(1)), walked(ValueError(2))
    at = found.add(one, [evidence("CLOSED - HINT 1"), evidence("TLS - HINT 2")], 0)
    at = found.add(other, [evidence("CLOSED - HINT 3"), evidence("CLOSED - HINT 4")], at)
    assert found.add(other, [evidence("UNENCODABLE - HINT 5")], at) == at == 4

    found.add_behind(
        Symptom.CLOSED,
        lambda each, _: evidence(f"CLOSED - HINT {each.value}0") if each.value != 4 else None,
    )
    assert values(found) == ["1", "2", "10", "3", "4", "30"]


@pytest.mark.parametrize(("letters", "read"), [(5, 100), (1_000, 12), (0, 0)])
def test_so_many_words_are_read(letters: int, read: int) -> None:
    """Of one failure, up to a number of texts and of letters."""
    asked, record = reading(), walked(ValueError("x" * letters))

    texts = [asked.words_of(record) for _ in range(150)]

    assert texts == ["x" * letters] * read + [""] * (150 - read)


def test_so_many_tracebacks_are_read() -> None:
    """Of one failure, up to a number: they cost most of all."""
    try:
        exec(
            compile("def connect(): raise TimeoutError\nconnect()", "x", "exec"),
            {"__name__": "http.client"},
        )
    except TimeoutError as error:
        record = walked(error)
    asked, timeout = reading(), evidence("TIMEOUT - CLASS")

    found = [asked.frame_evidence(timeout, record) for _ in range(150)]

    assert [each is not None for each in found] == [True] * 100 + [False] * 50
