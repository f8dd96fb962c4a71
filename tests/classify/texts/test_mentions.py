"""What reports a failure is told from what only mentions one, kind by kind."""

import pytest

from errcodes import classify
from errcodes.classify.texts.mentions import KINDS
from errcodes.classify.texts.text_reading import read, reported_hits
from errcodes.codes import NetworkErrorCode as Network

#: Name of a kind -> texts of that kind, each with the words of a failure.
MENTIONS = {
    "frame": [
        "at okio.AsyncTimeout$source$1.read(AsyncTimeout.kt:125)",
        "at com.example.SocketTimeoutException.read(AsyncTimeout.kt:125)",
        "#1 ConnectException->__construct()",
        "from net/timeout_error.rb:12:in `ECONNREFUSED'",
        'File "/srv/timed out/app.py", line 3, in connect',
        "    at async TimeoutError.retry (/app/node_modules/p-retry/index.js:10:5)",
        "#0      SocketException.connect (dart:io/socket.dart:12:3)",
        "net/http.(*ConnectTimeoutError).dial(0xc000123)",
    ],
    "undefined name": [
        r"Class 'GuzzleHttp\Exception\ConnectException' not found",
        "No module named 'requests.exceptions.ConnectTimeout'",
        "TS2305: Module './errors' has no exported member 'TimeoutError'",
        "cannot find symbol class ConnectTimeoutException",
    ],
    "setting": [
        "<timeout>300</timeout>",
        "ReadTimeout: 10 * time.Second,",
        "grpc.WithTimeout(time.Second*3),",
        "timeout: @wait",
        "proxy_read_timeout 60s;",
        "retry.timeout=30",
        "sync done timeout=true",
        "sync econnreset=true",
        "readTimeout of hub = 5",
        "connect timeout: 6",
        "<readTimeout unit='seconds'>30</readTimeout>",
    ],
    "source code": [
        "from urllib3.exceptions import ReadTimeoutError",
        "    except (ConnectionResetError, BrokenPipeError):",
        "deadline = started + TIMEOUT",
        'self.fail("connection refused")',
        "'connection reset by peer',",
        "on error: socket.emit(ECONNRESET);",
        "on error { hub timed out; lamp off }",
        'raise("请求超时"),\n灯已打开\n门已打开',
    ],
    "message format": [
        'WARN "connection refused by %s"',
        'log.Printf("connection refused: %d", n)',
        "`connection refused by ${host}`",
    ],
    "comment": [
        "# connection refused",
        "pool.close()  # connection reset by peer",
        "tries 3 times /* connection refused */",
        " * connection refused by the peer",
        "lamp on  # connection refused  # or so",
        "retry 3, // connection refused",
        "on('lamp') { // connection refused",
    ],
    "documentation": [
        "<li><code>ECONNREFUSED</code>: connection refused</li>",
        ":class:`ConnectionResetError` when the connection is reset by the peer",
        '"shape": "SocketTimeoutException"',
        '{"shape": "SocketTimeoutException"}',
        '"error.lamp": "connection refused",',
    ],
    "help text": ["--connect-timeout SECONDS  when the connection timed out"],
    "catalog of messages": ['<string name="err">Connection refused</string>'],
    "command": ['grep -c "connection refused" app.log', "SELECT 1 WHERE e = 'connection refused'"],
    "failed test": ["✗ answers with a connection refused", "✘ read timed out is tried again"],
    "test": [
        "--- PASS: TestClient/connection refused (0.01s)",
        "it('tells that the connection is refused', async () => {",
        "ok 14 - answers 504 Gateway Timeout",
    ],
    "answer": ['"GET /connection refused HTTP/1.1" 200 12'],
    "refused client": [
        "ERROR auth: authentication failed for user lena",
        "[error] login failed, client: 192.0.2.44, server: h.example.com",
        "Error: password mismatch; rhost=h.example.com",
        "API login error: invalid credentials from 192.0.2.9",
        "error: Failed login attempt",
        "could not authenticate lena@hub with mechanism PLAIN",
        "RCPT from h.example.com[192.0.2.8]: 550 5.7.1 Rejected",
        'error: wrong password "POST /login HTTP/1.1"',
    ],
    "count": [
        "connection refused: 0",
        "Connection refused: 0",
        "no connection refused errors",
        "0 requests timed out",
        "no devices timed out",
        'errors{reason="a} connection refused"} 3',
        'errors_total{reason="connection refused {0"} 3.5',
    ],
    "list": [
        'retryOn: ["ECONNRESET"]',
        "Typical errors are connection refused and read timed out",
        "connection refused, connection reset by peer, read timed out",
        "| ReadTimeout | connection refused |",
    ],
    "change": [
        "fix(client): try again on connection refused",
        "* src/net.c (do_connect): Return ECONNREFUSED.",
        "Fixed: connection refused on startup",
    ],
    "title": [
        "Add connect timeout option",
        "Request Timeout Handling",
        "Increase the connection timeout",
        "Treat ConnectTimeoutError as retryable",
        "Support for ECONNRESET",
        "LAMP-7: Retry lamps, ECONNRESET",
        "LAMP-7 Update lamps ECONNRESET",
        "[LAMP-7] Use lamps ECONNRESET",
        "[sync]: Update lamps ECONNRESET",
        "Update lamp of hall timed out",
        "3f2a1bc Update lamps on ECONNRESET",
        "hub: use lamps on ECONNRESET",
        "连接超时的处理办法",
    ],
    "plan": [
        "TODO: connection refused is not handled",
        "We want fewer connection refused tickets",
        "Connection refused should be handled gracefully",
        "Timeout to server Must be handled, and it must be logged",
        "It must be said: connection refused by 7 should be logged",
        "模拟服务不可用",
    ],
    "condition": [
        "If the server says connection refused, try again",
        "retry when the connection was reset by peer",
        "after the connection is lost",
        "hub7: retry before connection is lost",
        "如果失败：请求超时",
        "如果无法连接到家庭网关",
    ],
    "guess": [
        "the hub handles connection refused, probably no internet connection",
    ],
    "possibility": ["the connection may be reset by peer", "a client might see ECONNREFUSED"],
    "explanation": [
        "ConnectTimeout is thrown when no server answers",
        "catch ECONNRESET and go on",
        "502 - bad gateway",
        "503 Service Unavailable means that the server is overloaded",
        "UnknownHostException 表示域名无法解析",
    ],
    "prose": [
        "connection reset by peer is what a client and a server see as the",
        "It seems that with many lamps the connection refused thing is what we see in our house",
        "hub7 restarts on timeout",
        "ERROR hub:\n1. the lamp `x` in **hall** saw that connection refused and the hub is off",
    ],
    "question": [
        "Certificate expired? Renew it here",
        "What is ERR_CONNECTION_REFUSED?",
        "如何设置请求超时",
    ],
    "advice": ["Please check that no connection is refused", "请检查网络连接是否正常"],
    "instruction": ["settings: connection refused", "设置请求超时"],
    "code": [
        "the client gets `connection refused` from it",
        "the `lamp` isn't `connection refused` here",
        "the `lamp's` state is `connection refused` here",
    ],
    "name": [
        "GET /a/connection-refused",
        "psql <<-TIMEOUT",
        "<<TIMEOUT",
        "<<'TIMEOUT'",
        "psql <<-'TIMEOUT'",
        "state = canceled = 3",
        "ERROR hub: canceled = 3 of 4",
        "docker pull example.com/connection-refused:1",
        "os.remove('/tmp/timeout.py')",
    ],
    "homonym": [
        "accept tcp [::]:80: use of closed network connection",
        "Failed to connect (view) outlet from (NSApplication) to (NSTextField)",
        "会议超时",
    ],
}
#: What has the words of a mention, and reports a failure.
REPORTS = [
    ("in zone 0 some requests timed out", Network.TIMEOUT),
    ("at 1490386367764.0 timed out", Network.TIMEOUT),
    ("id=0 requests timed out", Network.TIMEOUT),
    ("with v1.0 requests timed out", Network.TIMEOUT),
    ("TooManyRedirects: 0, message=''", Network.OTHER),
    ("timeout to the hub", Network.TIMEOUT),
    ("connect timeout to the broker", Network.CONNECT_TIMED_OUT),
    ("x/connection refused", Network.CONNECT_FAILED),
    ("build: fetching failed: connection refused", Network.CONNECT_FAILED),
    ('{"detail": "connection refused"}', Network.CONNECT_FAILED),
    ("请求timeout了", Network.TIMEOUT),
    ('level=error msg="timeout" device=hall', Network.TIMEOUT),
    ('{"level":"error","msg":"timeout"}', Network.TIMEOUT),
    ("状态码 200，但请求超时了", Network.TIMEOUT),
    ("连接hub时timeout，稍后再试", Network.TIMEOUT),
    ("could not set device state: connection refused", Network.CONNECT_FAILED),
    ("Failed to set option brightness: Read timed out", Network.READ_TIMED_OUT),
    ("Failed to set scene (connection reset by peer)", Network.CLOSED_BY_PEER),
    ("ERROR cannot handle request: upstream: connection refused", Network.CONNECT_FAILED),
    ("device settings sync failed: connection reset by peer", Network.CLOSED_BY_PEER),
    ("error fetching docs: x509: certificate has expired", Network.SSL_HANDSHAKE_FAILED),
    ("build: fetching failed: connection refused", Network.CONNECT_FAILED),
    ("from 192.0.2.1: connection reset by peer", Network.CLOSED_BY_PEER),
    ("What happened: connection refused", Network.CONNECT_FAILED),
    ('Get "https://api.example.com/%d0%bf": connection refused', Network.CONNECT_FAILED),
    ("设置失败：连接超时", Network.CONNECT_TIMED_OUT),
    ('"error.message": "Connection refused",', Network.CONNECT_FAILED),
    ("设备配置失败，网络不可用", Network.NETWORK_UNAVAILABLE),
    ("新增设备失败：连接超时", Network.CONNECT_TIMED_OUT),
    ("  code: 'ECONNRESET',", Network.CLOSED_BY_PEER),
    ("read tcp 192.0.2.1:5->192.0.2.2:80: use of closed network connection", 50509),
    ("apr_socket_connect(): Network is unreachable (101)", Network.NETWORK_UNAVAILABLE),
    ("Add device failed: Read timed out", Network.READ_TIMED_OUT),
    ("ReadTimeout: HTTPSConnectionPool(host='h'): Read timed out. (read timeout=5)", 50503),
    ("retrying in 5 s because the connection was reset by the peer", Network.CLOSED_BY_PEER),
    ("Your connection was lost", Network.CLOSED_BY_PEER),
    ("* connection refused by the peer", Network.CONNECT_FAILED),
    ("connection refused, and you should see why", Network.CONNECT_FAILED),
    ("Update of lamp7 timed out", Network.TIMEOUT),
    ("Update timed out", Network.TIMEOUT),
    ("timeout syncing clocks", Network.TIMEOUT),
    ("3f2a1bc Update timed out", Network.TIMEOUT),
    ("LAMP-7: Lamps use ECONNRESET", Network.CLOSED_BY_PEER),
    ("[sync] Update lamps ECONNRESET", Network.CLOSED_BY_PEER),
    ("hub: sync lamps on ECONNRESET", Network.CLOSED_BY_PEER),
    ("GET /connection refused", Network.CONNECT_FAILED),
    ("sent to /connection.refused", Network.CONNECT_FAILED),
    ("TimeoutError: 0", Network.TIMEOUT),
    ("DNS解析失败", Network.HOST_UNRESOLVED),
    ("JSON解析失败", Network.JSON_INVALID),
    ('"error.reason": "connection refused",', Network.CONNECT_FAILED),
    ('"error.stack_trace": "connection refused",', Network.CONNECT_FAILED),
    ('{"lamp": "the connection was refused by peer"}', Network.CONNECT_FAILED),
    ('{"shape": "ECONNRESET"}', Network.CLOSED_BY_PEER),
    ("lamp 7 in the hall says: Connection timeout. Please try again.", 50507),
    ("lamp 7 in the hall connect timeout to hub7", Network.CONNECT_TIMED_OUT),
    ("ReadTimeout of hub 5", Network.READ_TIMED_OUT),
    ("ETIMEDOUT true", Network.CONNECT_TIMED_OUT),
    ("请求超时=", Network.TIMEOUT),
    ("retry::lamp: connection refused", Network.CONNECT_FAILED),
    (': "timeout" from hub', Network.TIMEOUT),
    ("如果状态码 502", Network.BAD_GATEWAY),
    ("# 请求超时\n请求超时\n灯已打开", Network.TIMEOUT),
    ("家里的设备请求超时\n我们建议，通常可以使用以下方法，如果您需要，请参考文档", Network.TIMEOUT),
    ("我们建议，通常可以使用以下方法，如果您需要，请参考文档\n家里的设备请求超时", Network.TIMEOUT),
    ("503\\tService Unavailable\\n", Network.SERVICE_UNAVAILABLE),
    ("hub: connection refused\\r\\n", Network.CONNECT_FAILED),
    ('msg= "timeout" of hub', Network.TIMEOUT),
    ("灯已打开\n# 请求超时\n请求超时", Network.TIMEOUT),
]
NOT_LIKE_ANY = [
    '{"responseStatus":{"code":101}}',
    '"responseStatus":{"code":101}',
    "Our SLA: connection refused at most once a day",
    "the request handles connection reset by peer",
    "修复登录失败的问题，请求超时时重试",
    "读取超时重试次数",
    "网关失败\n灯已打开\n处理请求超时",
    "处理请求超时失败",
    "Raises:\n    TimeoutError: if the deadline passes before the answer arrives.",
    "    ignore-exceptions:\n      - javax.net.ssl.SSLHandshakeException",
]


def _kinds(text: str) -> set[str]:
    parts = read(text).parts
    mentions = [mention for part in parts for mention in (*part.mentions, *part.chinese_mentions)]
    return {mention.kind.name for mention in mentions}


@pytest.mark.parametrize("kind", MENTIONS)
def test_mentions_report_nothing(kind: str) -> None:
    """No text of a kind gives a code, and some are of no other kind."""
    assert not [text for text in MENTIONS[kind] if classify.message(text) is not None]
    assert any(kind in _kinds(text) for text in MENTIONS[kind])


@pytest.mark.parametrize(("text", "code"), REPORTS)
def test_reports_give_their_code(text: str, code: int) -> None:
    """A word that says that something failed, or the form of an error, makes it a report."""
    assert classify.message(text) == code


@pytest.mark.parametrize("text", NOT_LIKE_ANY)
def test_other_mentions(text: str) -> None:
    """Nor do these, whatever kind they are."""
    assert classify.message(text) is None


def test_every_kind_has_a_name_a_reason_and_examples() -> None:
    """A kind without an example would be one that nobody needs."""
    assert [kind.name for kind in KINDS] == list(dict.fromkeys(kind.name for kind in KINDS))
    assert {kind.name for kind in KINDS} == MENTIONS.keys()
    assert all(kind.reason.endswith(".") for kind in KINDS)


def test_what_a_line_reports() -> None:
    """The phrases of one line, with what they weigh, and the rows that they were found by."""
    (hit,) = reported_hits("dial tcp 192.0.2.1:80: connect: connection refused")[-1:]
    assert hit.symptom is not None
    assert (hit.symptom.name, hit.weight.name) == ("REFUSED", "WORDS")
    assert hit.rule is not None
    assert hit.rule.words.lower() in "connect: connection refused"
    assert not reported_hits("retry if the connection was refused")
    assert not reported_hits("all lamps are on")
