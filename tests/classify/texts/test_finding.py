"""How phrases are found: rows with slots and gaps, pairs of a thing and its end, and messages."""

from functools import cache

import pytest

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.chinese_search import chinese_hits, has_chinese
from errcodes.classify.words.composed import composed_hits
from errcodes.classify.words.exception_words import message_phase, word_evidence
from errcodes.classify.words.index import Hit, Index
from errcodes.classify.words.index_words import companion
from errcodes.classify.words.number_spaces import numbers_of
from errcodes.classify.words.phrases.chinese import ROWS as CHINESE_ROWS
from errcodes.classify.words.rows import Row
from errcodes.classify.words.rules import pair_rule
from errcodes.classify.words.splitting import split
from tests.packaged_index import index_of

ROWS: tuple[Row, ...] = (
    ("lamp off", "CLOSED", None, "WORDS"),
    ("lamp off now", "REFUSED", "CONNECT", "HINT"),
    ("off now please", "TIMEOUT", None, "WORDS"),
    ("gap ... end", "CLOSED", None, "WORDS"),
    ("gap ... mid ... end", "REFUSED", None, "WORDS"),
    ("wait # s", "TIMEOUT", None, "HINT"),
    ("took #ms", "TIMEOUT", "RECEIVE", "HINT"),
    ("http @", "HTTP", "STATUS"),
    ("curl @", "CURL", "WRAPPER", ("curl: (@)", "curl (@)")),
    ("@ gateway", "HTTP", "STATUS"),
    ("shut", "CLOSED", None, "WORDS", ("Shut.",)),
    ("dial", None, "CONNECT", "PHASE"),
    ("same", "CLOSED", None, "WORDS"),
    ("same", "REFUSED", None, "HINT", ("Same!",)),
    ("go ... # far", "CLOSED", None, "WORDS"),
    ("many", "CLOSED", None, "HINT"),
)


@cache
def index() -> Index:
    """Give the index of the rows, which is made when a test first asks for it."""
    return index_of(ROWS)


def shown(hits: list[Hit]) -> list[str]:
    """Give phrases, each in one line."""
    lines: list[str] = []
    for hit in hits:
        symptom = hit.symptom.name if hit.symptom else "-"
        phase = hit.phase.name if hit.phase else "-"
        lines.append(f"{hit.start}-{hit.end} {symptom} {phase} {hit.weight.name}")
    return lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lamp off", ["0-2 CLOSED - WORDS"]),
        ("Lamp: OFF", ["0-2 CLOSED - WORDS"]),
        ("lamp of", []),
        ("the lamp off it", ["1-3 CLOSED - WORDS"]),
        ("lamp off now", ["0-3 REFUSED CONNECT HINT"]),
        ("lamp off now please", ["0-3 REFUSED CONNECT HINT", "1-4 TIMEOUT - WORDS"]),
        ("lamp lamp off", ["1-3 CLOSED - WORDS"]),
        ("lamp", []),
        ("off now please", ["0-3 TIMEOUT - WORDS"]),
        ("gap end", ["0-1 CLOSED - WORDS"]),
        ("gap x end", ["0-1 CLOSED - WORDS"]),
        ("gap x x x x x x x x x x x x x x x x x x x x x x x x end", ["0-1 CLOSED - WORDS"]),
        ("gap x x x x x x x x x x x x x x x x x x x x x x x x x end", []),
        ("gap x mid y end", ["0-1 CLOSED - WORDS", "0-1 REFUSED - WORDS"]),
        ("gap x mid y", []),
        ("gap x end mid", ["0-1 CLOSED - WORDS"]),
        ("end gap", []),
        ("wait 5 s", ["0-3 TIMEOUT - HINT"]),
        ("wait 5s s", []),
        ("wait x s", []),
        ("took 5ms", ["0-2 TIMEOUT RECEIVE HINT"]),
        ("took 5s", ["0-2 TIMEOUT RECEIVE HINT"]),
        ("took 5", []),
        ("took 5m", []),
        ("http 503", ["0-2 STATUS_503 - STATUS"]),
        ("http 404", ["0-2 STATUS - STATUS"]),
        ("http 200", []),
        ("http 08:15:01,503", []),
        ("HTTP 1.503", []),
        ("http 503 1.503", ["0-2 STATUS_503 - STATUS"]),
        ("http 12345678901", []),
        ("http 00000000503", []),
        ("curl: (7) x", ["0-2 REFUSED - WRAPPER"]),
        ("curl (7)", ["0-2 REFUSED - WRAPPER"]),
        ("curl 7", []),
        ("curl: (7000)", []),
        ("503 gateway", ["0-2 STATUS_503 - STATUS"]),
        ("502 Gateway x", ["0-2 STATUS_502 - STATUS"]),
        ("shut", []),
        ("Shut. x", ["0-1 CLOSED - WORDS"]),
        ("dial", ["0-1 - CONNECT PHASE"]),
        ("same", ["0-1 CLOSED - WORDS"]),
        ("Same!", ["0-1 CLOSED - WORDS", "0-1 REFUSED - HINT"]),
        ("go 5 far", ["0-1 CLOSED - WORDS"]),
        ("go x 5 far", ["0-1 CLOSED - WORDS"]),
        ("go x y far", []),
        ("go 5x far", []),
        (
            "many many many many many many many many ",
            [
                "0-1 CLOSED - HINT",
                "1-2 CLOSED - HINT",
                "2-3 CLOSED - HINT",
                "3-4 CLOSED - HINT",
                "4-5 CLOSED - HINT",
                "5-6 CLOSED - HINT",
                "6-7 CLOSED - HINT",
                "7-8 CLOSED - HINT",
            ],
        ),
        (
            "many many many many many many many many many ",
            [
                "0-1 CLOSED - HINT",
                "1-2 CLOSED - HINT",
                "2-3 CLOSED - HINT",
                "3-4 CLOSED - HINT",
                "4-5 CLOSED - HINT",
                "5-6 CLOSED - HINT",
                "6-7 CLOSED - HINT",
                "7-8 CLOSED - HINT",
            ],
        ),
        ("lamp off lamp off", ["0-2 CLOSED - WORDS", "2-4 CLOSED - WORDS"]),
        ("1 lamp 2", []),
    ],
)
def test_rows(text: str, found: list[str]) -> None:
    """The longest row counts, with the numbers, the gaps and the letters that it asks for."""
    assert shown(index().hits(split(text), text)) == found


@pytest.mark.parametrize(("words", "found"), [(24, 1), (25, 0)])
def test_the_widest_gap(words: int, found: int) -> None:
    """So many words may stand in a gap."""
    text = "gap " + "x " * words + "end"

    assert len(index().hits(split(text), text)) == found


def test_of_one_phrase_eight_are_found() -> None:
    """A text that repeats itself says nothing more."""
    assert len(index().hits(["many"] * 8, "many " * 8)) == 8
    assert len(index().hits(["many"] * 9, "many " * 9)) == 8


@pytest.mark.parametrize(("others", "found"), [(59, 1), (60, 0)])
def test_so_many_gaps_are_looked_behind(others: int, found: int) -> None:
    """A text that is made to cost is not looked through for all that it begins."""
    rows: list[Row] = [(f"a{number} ... z", "CLOSED", None, "WORDS") for number in range(others)]
    rows.append(("b ... c", "REFUSED", None, "WORDS"))
    text = " ".join(f"a{number}" for number in range(others)) + " b c"

    assert len(index_of(rows).hits(split(text), text)) == found


def test_key_words() -> None:
    """A text without any of them has no phrase: the rarest word of each, or a number."""
    keys = index().key_words

    assert {"lamp", "gap", "wait", "took", "curl", "shut", "same", "503"} <= keys
    assert "dial" not in keys
    assert "off" not in keys


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("connection to h failed", ["0-4 OS_ERROR CONNECT WRAPPER"]),
        ("connection h failed", []),
        ("connection pool failed", []),
        ("connection x1 x1 x1 x1 x1 x1 x1 failed", ["0-9 OS_ERROR CONNECT WRAPPER"]),
        ("connection x1 x1 x1 x1 x1 x1 x1 x1 failed", []),
        ("connection (a b c d e f g h i) failed", ["0-11 OS_ERROR CONNECT WRAPPER"]),
        ("connection: failed", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("connection: x failed", []),
        ("connection may have failed", []),
        ("connection 'x failed", ["0-3 OS_ERROR CONNECT WRAPPER"]),
        ("connection 'x' failed", ["0-3 OS_ERROR CONNECT WRAPPER"]),
        ("connection. failed", []),
        ("connection; failed", []),
        ("connection - failed", []),
        ("connection-failed", []),
        ("connection_failed", []),
        ("connection/failed", []),
        ("a failed connection", []),
        ("after a failed connection", []),
        ("failed to open connection", ["0-4 OS_ERROR CONNECT WRAPPER"]),
        ("failed to open the lamp connection", []),
        ("failed connection", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("failed: connection", []),
        ("failed to open a connection pool", []),
        ("failed to open a connection to h", ["0-5 OS_ERROR CONNECT WRAPPER"]),
        ("refused connection", []),
        ("connection refused by h", ["0-2 REFUSED CONNECT HINT"]),
        ("CONNECT failed", []),
        ("connect failed", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("Connect failed", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("connection failure", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("connection x failure", []),
        ("connection failure pool", []),
        ("timed out while waiting for response", ["0-6 TIMEOUT RECEIVE WRAPPER"]),
        ("timed out while waiting for paint", []),
        ("timed out waiting for response of lamp", ["0-5 TIMEOUT RECEIVE WRAPPER"]),
        ("could not open a connection", ["0-5 OS_ERROR CONNECT WRAPPER"]),
        ("lost connection", ["0-2 CLOSED - WRAPPER"]),
        ("lost the connection", ["0-3 CLOSED - WRAPPER"]),
        ("lost the connection lamp", []),
        ("reading from x timed out", ["0-5 TIMEOUT RECEIVE WRAPPER"]),
        ("connection reading timed out", ["1-4 TIMEOUT RECEIVE WRAPPER"]),
        (
            "connection failed connection lost",
            ["0-2 OS_ERROR CONNECT WRAPPER", "2-4 CLOSED - WRAPPER"],
        ),
        ("connection failed, lost", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("handshake failed", ["0-2 TLS TLS WRAPPER"]),
        ("handshake with h timed out", ["0-5 TIMEOUT TLS WRAPPER"]),
        ("host not found", ["0-3 UNRESOLVED RESOLVE HINT"]),
        ("not found host", ["0-3 UNRESOLVED RESOLVE HINT"]),
        ("the host h not found", []),
        ("connection\nfailed", []),
        ("connection\tfailed", ["0-2 OS_ERROR CONNECT WRAPPER"]),
        ("request to h | failed", []),
        ("xxxxxxxxxx", []),
        ("connection 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 failed", []),
        ("certificate expired", ["0-2 TLS TLS WRAPPER"]),
        ("certificate of h was not verified", ["0-6 TLS TLS WRAPPER"]),
        ("certificate lamp verified", []),
    ],
)
def test_pairs(text: str, found: list[str]) -> None:
    """What stands between a thing and its end leaves the end said of the thing, or does not."""
    assert shown(composed_hits(split(text), text)) == found


@pytest.mark.parametrize(
    ("text", "trusted", "found", "phase"),
    [
        ("connection refused", True, ["REFUSED - HINT args = connection refused ~"], None),
        ("connection refused", False, ["REFUSED - HINT args = connection refused ~"], None),
        ("connection lost", True, ["CLOSED - NAME_PATTERN args = connection lost ~"], None),
        ("connection lost", False, [], None),
        ("status 503", True, ["STATUS_503 - HINT args = 503 ~"], None),
        (
            "HTTP 503 service unavailable",
            False,
            ["STATUS_503 - HINT args = 503 ~", "STATUS_503 - HINT args = 503 ~"],
            None,
        ),
        ("service unavailable", False, [], None),
        ("service unavailable", True, ["STATUS_503 - HINT args = service unavailable ~"], None),
        ("[SSL: X] y", False, ["TLS - HINT args = [SSL"], None),
        (
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
            False,
            [
                "TLS TLS HINT args = certificate verify failed",
                "TLS TLS HINT args = certificate_verify_failed",
                "TLS - HINT args = [SSL",
            ],
            "tls",
        ),
        ("ssl alert handshake failure", True, ["TLS - HINT args = alert handshake failure"], "tls"),
        ("certificate has expired", False, ["TLS TLS HINT args = certificate has expired"], "tls"),
        ("Server is BUSY", True, ["BUSY - WRAPPER args = server is busy ~"], None),
        ("Server is BUSY", False, [], None),
        (
            "access denied for user x",
            True,
            [
                "DENIED - WRAPPER args = access denied ~",
            ],
            None,
        ),
        ("read timed out", True, ["TIMEOUT RECEIVE HINT args = read timed out ~"], "receive"),
        (
            "timed out while connecting",
            True,
            [
                "TIMEOUT CONNECT HINT args = timed out ~",
                "TIMEOUT CONNECT NAME_PATTERN args = timed out while connecting ~",
            ],
            "connect",
        ),
        ("x", True, [], None),
    ],
)
def test_words_of_a_message(
    text: str,
    trusted: bool,  # noqa: FBT001
    found: list[str],
    phase: str | None,
) -> None:
    """The words of a package all count as hints, those of anybody where nobody says them else."""
    lines: list[str] = []
    for each in word_evidence(text, "shop.LampError", trusted=trusted):
        assert each.owner == "shop.LampError"
        said = f"{each.symptom.name} {each.phase.name if each.phase else '-'} {each.weight.name}"
        lines.append(f"{said} {each.attribute} = {each.value}{'' if each.exact else ' ~'}")

    assert lines == found
    assert message_phase(text) == phase


@pytest.mark.parametrize(
    ("space", "number", "says"),
    [
        ("HTTP", 399, None),
        ("HTTP", 400, "STATUS -"),
        ("HTTP", 499, "CANCELED -"),
        ("HTTP", 503, "STATUS_503 -"),
        ("HTTP", 597, "STATUS -"),
        ("HTTP", 598, None),
        ("MYSQL", 999, None),
        ("MYSQL", 1000, "DENIED RECEIVE"),
        ("MYSQL", 1045, "DENIED -"),
        ("MYSQL", 1999, "DENIED RECEIVE"),
        ("MYSQL", 2000, None),
        ("MYSQL", 2013, None),
        ("CURL", 51, "TLS TLS"),
        ("CURL", 60, "TLS TLS"),
        ("CURL", 6, "UNRESOLVED -"),
        ("CURL", 2_300_006, None),
        ("HARMONYOS", 6, None),
        ("HARMONYOS", 2_300_006, "UNRESOLVED -"),
        ("HARMONYOS", 2_300_051, "TLS TLS"),
        ("HARMONYOS", 1_007_900_006, "UNRESOLVED -"),
        ("HARMONYOS", 1_007_900_051, "TLS TLS"),
        ("HARMONYOS", 1_007_900_999, "STATUS -"),
        ("SYSTEM", 10_061, "REFUSED -"),
        ("SYSTEM", 111, "REFUSED -"),
        ("DARWIN", 61, "REFUSED CONNECT"),
        ("MQTT_CONNACK", 4, "DENIED -"),
        ("MQTT_CONNACK", 135, "DENIED -"),
        ("GAI", 2, "UNRESOLVED -"),
        ("NSURL", 1_001, "TIMEOUT -"),
        ("CFNETWORK", 1_001, "TIMEOUT -"),
        ("CHROMIUM", 102, "REFUSED CONNECT"),
        ("QT", 1, "REFUSED CONNECT"),
        ("SECURE_TRANSPORT", 9_807, "TLS TLS"),
    ],
)
def test_spaces_of_numbers(space: str, number: int, says: str | None) -> None:
    """What a number says in the space that a row names, at the bounds of it."""
    found = numbers_of(space).get(number)
    phase = found[1].name if found and found[1] else "-"

    assert (found and f"{found[0].name} {phase}") == says


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("连接超时", ["0-4 TIMEOUT CONNECT CLASS"]),
        ("请求超时", ["0-4 TIMEOUT - WORDS"]),
        ("服务器连接超时", ["3-7 TIMEOUT CONNECT CLASS"]),
        ("连接服务器超时", ["0-7 TIMEOUT CONNECT WORDS"]),
        ("连接到服务器的请求超时了", ["7-11 TIMEOUT - WORDS"]),
        ("连接，超时", ["2-5 TIMEOUT - HINT"]),
        ("连接很久以后才超时", ["0-9 TIMEOUT CONNECT WRAPPER"]),
        ("超时连接", []),
        ("无法连接服务器", ["0-7 OS_ERROR CONNECT CLASS"]),
        ("无法连接到服务器", ["0-8 OS_ERROR CONNECT CLASS"]),
        ("连接不上服务器", ["0-4 OS_ERROR CONNECT WRAPPER"]),
        ("连接被服务器拒绝", ["0-8 REFUSED - WORDS"]),
        ("服务器拒绝连接", ["3-7 REFUSED - WORDS"]),
        ("服务器拒绝了连接", ["0-8 REFUSED - WORDS"]),
        ("证书已过期", ["0-5 TLS TLS CERTIFICATE"]),
        ("证书过期", ["0-4 TLS TLS CERTIFICATE"]),
        ("服务器的证书已过期", ["4-9 TLS TLS CERTIFICATE"]),
        ("域名解析失败", ["0-6 UNRESOLVED - WORDS"]),
        ("解析域名失败", ["0-6 UNRESOLVED - WORDS"]),
        ("网络不可用", ["0-5 NETWORK_DOWN - WORDS"]),
        ("网络连接不可用", ["0-7 NETWORK_DOWN - WRAPPER"]),
        ("没有网络", ["0-4 NETWORK_DOWN - WORDS"]),
        ("读取数据超时", ["0-6 TIMEOUT RECEIVE WORDS"]),
        ("读取超时", ["0-4 TIMEOUT RECEIVE WORDS"]),
        ("握手失败", ["0-4 TLS TLS WRAPPER"]),
        ("握手超时", ["0-4 TIMEOUT TLS WORDS"]),
        ("SSL握手失败", ["3-7 TLS TLS WRAPPER"]),
        ("连接断开", ["0-4 CLOSED - WORDS"]),
        ("连接已断开", ["0-5 CLOSED - WORDS"]),
        ("与服务器的连接断开", ["5-9 CLOSED - WORDS"]),
        ("连接重置", ["0-4 CLOSED - WORDS"]),
        ("连接被重置", ["0-5 CLOSED - WORDS"]),
        ("响应超时", ["0-4 TIMEOUT RECEIVE WORDS"]),
        ("服务器无响应", ["0-6 TIMEOUT RECEIVE WORDS"]),
        ("服务器没有响应", ["0-7 TIMEOUT RECEIVE WRAPPER"]),
        ("主机不可达", ["0-5 NO_ROUTE - WORDS"]),
        ("请求被取消", ["0-5 CANCELED - CANCELED"]),
        ("取消请求", ["0-4 CANCELED - CANCELED"]),
        ("数据解析失败", ["0-6 JSON - WORDS"]),
        ("连接失败", ["0-4 OS_ERROR CONNECT WRAPPER"]),
        ("连接hub失败", ["0-7 OS_ERROR CONNECT WRAPPER"]),
        ("连接 hub-7 失败", ["0-11 OS_ERROR CONNECT WRAPPER"]),
        ("连接成功", []),
        ("服务器繁忙", ["0-5 STATUS_503 - WORDS"]),
        ("状态码502", ["0-3 STATUS_502 - STATUS"]),
        ("连接超时连接超时", ["0-4 TIMEOUT CONNECT CLASS", "4-8 TIMEOUT CONNECT CLASS"]),
        ("全部连接超时", ["2-6 TIMEOUT CONNECT CLASS"]),
        ("连接失败，超时", ["0-4 OS_ERROR CONNECT WRAPPER", "4-7 TIMEOUT - HINT"]),
        ("连接xxxxxxxxxxxxxx失败", ["0-18 OS_ERROR CONNECT WRAPPER"]),
        (f"连接{'很' * 15}失败", []),
        (f"连接 {'x' * 41}失败", []),
        ("无法xxxxxx连接", ["0-10 OS_ERROR CONNECT WRAPPER"]),
        ("无法在家里的任何一间屋子里连接", []),
        ("状态码: 502", ["0-3 STATUS_502 - STATUS"]),
        ("状态码：503", ["0-3 STATUS_503 - STATUS"]),
        ("状态码5020", []),
        ("状态码200", []),
        ("状态码 = 404 ", ["0-3 STATUS - STATUS"]),
        ("状态码        502", ["0-3 STATUS_502 - STATUS"]),
        ("连接失败连接失败", ["0-4 OS_ERROR CONNECT WRAPPER", "4-8 OS_ERROR CONNECT WRAPPER"]),
        ("读取失败失败", []),
        ("连接读取失败", ["0-6 OS_ERROR CONNECT WRAPPER"]),
        ("证书的连接失败", ["3-7 OS_ERROR CONNECT WRAPPER"]),
        ("无法：连接", []),
        ("无法的连接", ["0-5 OS_ERROR CONNECT WRAPPER"]),
        ("SSL证书过期", ["3-7 TLS TLS CERTIFICATE"]),
    ],
)
def test_chinese(text: str, found: list[str]) -> None:
    """Phrases, statuses and pairs in Chinese are placed by their letters."""
    assert shown(chinese_hits(text)) == found
    assert has_chinese(text) or not found


@pytest.mark.parametrize("words", [row[0] for row in CHINESE_ROWS])
def test_no_phrase_is_passed_over(words: str) -> None:
    """Each is found in what seems to have one, however its Latin letters are written."""
    for text in (words.lower(), words.upper()):
        assert has_chinese(text)
        assert chinese_hits(text) == chinese_hits(words)


def test_letters_that_begin_no_phrase() -> None:
    """A text without the first two letters of one has none."""
    assert not has_chinese("connection refused")
    assert not has_chinese("连")
    assert not has_chinese("灯是开的")
    assert has_chinese("灯：状态码")


def test_a_status_that_begins_a_message() -> None:
    """The number beside the words is the value, be it before or behind them."""
    for text in ("503 service unavailable", "service unavailable 503"):
        assert word_evidence(text, "shop.LampError", trusted=True)[0].value == 503
    words = "service unavailable"
    assert word_evidence(f"503 x {words}", "shop.LampError", trusted=True)[0].value == words
    assert word_evidence(f"{words} x 503", "shop.LampError", trusted=True)[0].value == words


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        (["lost", "hub", "lamp"], "lamp"),
        (["lost", "123456", "lamp"], "lamp"),
        (["lost", "service_name", "lamp"], "lamp"),
        (["lost", "#", "lamp"], "lamp"),
        (["lost", "server", "not"], "not"),
        (["lost", "a", "server"], "server"),
        (["lost", "#"], "lost"),
    ],
)
def test_which_other_word_tells_most(phrase: list[str], word: str) -> None:
    """The longest, but no number and no word of every day where there is another."""
    assert companion("lost", phrase) == word


def test_the_words_of_a_pair() -> None:
    """A thing and its end, as a person writes them."""
    rule = pair_rule(("NAME_OF_LAMP", "TIMED_OUT", "TIMEOUT", "TLS", "HINT", "JSON"))

    assert rule.words == "name of lamp … timed out"
    assert (rule.symptom, rule.phase, rule.weight) == (Symptom.TIMEOUT, Phase.TLS, Weight.HINT)
    assert (rule.written, rule.space) == (("JSON", "json", "Json"), None)
