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
        "The connection timeout is used for each of the lamps",
        "a read timeout value in seconds",
        "<timeout>300</timeout>",
        "ReadTimeout: 10 * time.Second,",
        "grpc.WithTimeout(time.Second*3),",
        "timeout: @wait",
        "proxy_read_timeout 60s;",
        "retry.timeout=30",
        "sync done timeout=true",
        "sync econnreset=true",
        "readTimeout of hub = 5",
        "Answer Time-Out | 5 seconds (1 ~ 60)",
        "连接超时（毫秒）：3000",
        "idleTime：网络连接超时，默认值 60",
        "请求超时不生效",
        "灯会重试,包括连接失败。默认值:true。",
        "Default: 2 lamps, connection errors, timeouts",
        "- 30-second timeout for all lamps",
        "LampTimeoutError true Asks again when the hub is slow",
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
    "command": [
        'grep -c "connection refused" app.log',
        "SELECT 1 WHERE e = 'connection refused'",
        'git log --grep error "connection refused"',
    ],
    "failed test": ["✗ answers with a connection refused", "✘ read timed out is tried again"],
    "test": [
        "--- PASS: TestClient/connection refused (0.01s)",
        "it('tells that the connection is refused', async () => {",
        "ok 14 - answers 504 Gateway Timeout",
    ],
    "done": [
        "- ✅ Lamps no longer fail on connection refused",
        "✅ 网关无 `connection refused` 日志",
    ],
    "diagram": [
        "Ask the hub → connection refused → wait a second → ask again",
        "First try → Connection Error → wait\nSecond try → Connection Error → give up",
        "问网关 → 连接超时 → 等一秒 → 再问",
        "Ask -->|no| Off[Connection refused]",
    ],
    "question in a heading": [
        "**Why does the app say `502 Bad Gateway`?**",
        "### 出现“连接被拒绝”？",
        "**问题 3：灯无法访问后端**",
        "<summary>Connection refused by the hub?</summary>",
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
        "read timeouts: 3",
        "connections closed: 12",
        "connection drops: 3",
        "connection refused: 0",
        "Connection refused: 0",
        "no connection refused errors",
        "0 requests timed out",
        "no devices timed out",
        "**No connection refused** since Monday",
        "since Monday no more 'connection reset by peer'",
        'errors{reason="a} connection refused"} 3',
        'errors_total{reason="connection refused {0"} 3.5',
    ],
    "list": [
        'retryOn: ["ECONNRESET"]',
        "Typical errors are connection refused and read timed out",
        "connection refused, connection reset by peer, read timed out",
        "| ReadTimeout | connection refused |",
        "EPIPE 32 管道已断开\nETIMEDOUT 110 连接超时",
        "-- 08001: cannot connect to the hub\n-- 08006: connection failure",
        "E07 - Cloud timeout\nE08 - Lamp missing",
        "`3`: Server unavailable\n`4`: Not authorized",
        "BadGateway: 502,\nServiceUnavailable: 503,",
        "lamps, hubs, read timeouts, etc",
        "Timeout, no lamp, etc",
        "Lamps ask again on HTTP 408/429/5xx",
        "| Hub | connection refused | ask again | or",
        "30099 | 灯 连接拒绝,没有网关 |",
        "7 Off Due to a Host Unreachable |\nThe lamp is off. |",
        "错误码含义\n100001没有灯\n100002服务暂时不可用",
        "hub:\n  501: No such lamp\n  503: Service Unavailable",
        "灯: 连接失败或超时等网络层异常",
        "网络请求失败（断网、超时、限流）让灯变慢",
    ],
    "change": [
        "fix(client): try again on connection refused",
        "* src/net.c (do_connect): Return ECONNREFUSED.",
        "Fixed: connection refused on startup",
        "Log connection errors of lamps with their address",
        "LAMPS-17. Retry after ECONNRESET",
    ],
    "title": [
        "Add connect timeout option",
        '- Lamps: Add a third try to get around "dial tcp: i/o timeout"',
        "1.4.2: reconnect after 'broken pipe'",
        "1.4.2: Increased Connection Timeout",
        "请求超时自动处理",
        "Socket timeout ignored on small hubs",
        "请求超时的判断",
        "Request Timeout Handling",
        "Increase the connection timeout",
        "Treat ConnectTimeoutError as retryable",
        "Support for ECONNRESET",
        "LAMP-7: Retry lamps, ECONNRESET",
        "LAMP-7 Update lamps ECONNRESET",
        "[LAMP-7] Use lamps ECONNRESET",
        "[sync]: Update lamps ECONNRESET",
        "3f2a1bc Update lamps on ECONNRESET",
        "hub: use lamps on ECONNRESET",
        "连接超时的处理办法",
    ],
    "task": [
        "□ 断网后连接超时要有提示",
        "[FR] Connection refused by the hub, try the next one",
    ],
    "plan": [
        "TODO: connection refused is not handled",
        "We want fewer connection refused tickets",
        "Connection refused should be handled gracefully",
        "Timeout to server Must be handled, and it must be logged",
        "It must be said: connection refused by 7 should be logged",
        "模拟服务不可用",
        "灯应该显示网络错误",
    ],
    "condition": [
        "If the server says connection refused, try again",
        "retry when the connection was reset by peer",
        "after the connection is lost",
        "hub7: retry before connection is lost",
        "on read timeout, ask the hub again",
        # A dot within a name ends no sentence
        "If the lamp is off, hub.example answers with `LampException: connection refused`",
        "lamps: on connection failure, blink",
        "如果失败：请求超时",
        "如果无法连接到家庭网关",
        "重试条件：请求超时",
        "网关无法连接上时，灯会闪",
    ],
    "possibility": [
        "the connection may be reset by peer",
        "a client might see ECONNREFUSED",
        "用代理打开会得到“连接被拒绝”",
    ],
    "body": [
        "the hub handles HTTP status 503, body: connection refused",
    ],
    "guess": [
        "the hub handles connection refused, probably no internet connection",
        "Error `Can't reach the lamp server` means your hub could not connect to the lamp",
    ],
    "explanation": [
        "ConnectTimeout is thrown when no server answers",
        "catch ECONNRESET and go on",
        "502 - bad gateway",
        "-1001 (LampTimedOut) - request timed out",
        "UnknownHostException 是 DNS 的错误",
        "502 是网关错误，由网关给出",
        "A lamp is considered off after a failed poll (network error, timeout) by its hub",
        "In general, connection refused comes of a hub that is off",
        "“连接超时”（灯）是老问题",
        "Lamp Connection Reset is a thing that each hub may see",
        "503 Service Unavailable means that the server is overloaded",
        "UnknownHostException 表示域名无法解析",
    ],
    "quiet record": [
        "10:00:01 INFO [pool] closing the socket of lamp 7: timeout",
        "10:00:01 DEBUG hub: socket closed",
    ],
    "prose": [
        "It would be nice if the lamps would also handle a connection that was refused",
        "hub7 restarts on timeout",
    ],
    "question": [
        "Certificate expired? Renew it here",
        "What is ERR_CONNECTION_REFUSED?",
        "如何设置请求超时",
    ],
    "advice": [
        "Please check that no connection is refused",
        "请检查网络连接是否正常",
        "希望日志里能看到连接失败",
    ],
    "instruction": ["设置请求超时", "去除请求超时的提示"],
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
        "This certificate is valid for 30 days",
    ],
}
#: What has the words of a mention, and reports a failure.
REPORTS = [
    ("in zone 0 some requests timed out", Network.TIMEOUT),
    ("at 1490386367764.0 timed out", Network.TIMEOUT),
    ("id=0 requests timed out", Network.TIMEOUT),
    ("with v1.0 requests timed out", Network.TIMEOUT),
    ("TooManyRedirects: 0, message=''", Network.OTHER),
    ("timeout: read from socket", Network.READ_TIMED_OUT),
    ("timeout to the hub", Network.TIMEOUT),
    ("connect timeout to the broker", Network.CONNECT_TIMED_OUT),
    ("x/connection refused", Network.CONNECT_FAILED),
    ("build: fetching failed: connection refused", Network.CONNECT_FAILED),
    ("Connect timeout, confirm the lamp's address", Network.CONNECT_TIMED_OUT),
    ("hub 7: failed: host unreachable. That means the lamp timed out", Network.NO_ROUTE_TO_HOST),
    ('{"detail": "connection refused"}', Network.CONNECT_FAILED),
    ("请求timeout了", Network.TIMEOUT),
    ('09:00:00 (__init__.py:7 Main) ERROR - lamp: "connection refused"', Network.CONNECT_FAILED),
    # What the server says of itself: the status is the answer
    ("lamp 7: HTTP 503: {'why': 'connection refused'}", Network.SERVICE_UNAVAILABLE),
    ("asked the hub, status 502. Response body: lamps: read timed out", Network.BAD_GATEWAY),
    ("status 200, body: lamps; then connection refused", Network.CONNECT_FAILED),
    ("git fetch origin failed: Connection reset by peer", Network.CLOSED_BY_PEER),
    ("git push 到 hub 报错 Connection refused", Network.CONNECT_FAILED),
    ("on connection failure, asking the hub again", Network.CONNECT_FAILED),
    ("OS Error: no, errno = 1232, address = 192.0.2.1", Network.NO_ROUTE_TO_HOST),
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
    ("Connect timeout, confirm the lamp's address", Network.CONNECT_TIMED_OUT),
    ("hub 7: failed: host unreachable. That means the lamp timed out", Network.NO_ROUTE_TO_HOST),
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
    ("retry::lamp: connection refused", Network.CONNECT_FAILED),
    ("如果状态码 502", Network.BAD_GATEWAY),
    ("家里的设备请求超时\n我们建议，通常可以使用以下方法，如果您需要，请参考文档", Network.TIMEOUT),
    ("我们建议，通常可以使用以下方法，如果您需要，请参考文档\n家里的设备请求超时", Network.TIMEOUT),
    ("503\\tService Unavailable\\n", Network.SERVICE_UNAVAILABLE),
    ("hub: connection refused\\r\\n", Network.CONNECT_FAILED),
    ('msg= "timeout" of hub', Network.TIMEOUT),
    ("灯已打开\n# 请求超时\n请求超时", Network.TIMEOUT),
    ("✅ lamps ok ❌ Connection refused", Network.CONNECT_FAILED),
    ("✅ Started. Error: connection refused", Network.CONNECT_FAILED),
    ("✅ 登录成功，同步失败：连接超时", Network.CONNECT_TIMED_OUT),
    ("hub → cloud → Connection refused", Network.CONNECT_FAILED),
    ("Connecting → timed out → giving up", Network.CONNECT_TIMED_OUT),
    ("192.0.2.1 → 192.0.2.2 → connection reset by peer → retry", Network.CLOSED_BY_PEER),
    ("No hub found: connection refused", Network.CONNECT_FAILED),
    ("hub=null requests timed out", Network.TIMEOUT),
    ('- Add lamp: error "connection refused"', Network.CONNECT_FAILED),
    ('- Get "https://hub.example/v2/": dial tcp: i/o timeout', Network.CONNECT_TIMED_OUT),
    ("- [hub-7] connection refused (https://hub.example/x)", Network.CONNECT_FAILED),
    ("1.4.2: retry timed out", Network.TIMEOUT),
    ("Timeout ignored: hub did not answer", Network.READ_TIMED_OUT),
    ("连接超时，使用默认配置", Network.CONNECT_TIMED_OUT),
    ("设备上线条件不足：连接超时", Network.CONNECT_TIMED_OUT),
    ("应该是连接超时", Network.CONNECT_TIMED_OUT),
    ("certificate is valid for hub.local, not 192.0.2.1", Network.HOSTNAME_NOT_VERIFIED),
    ("1001: hub 7: connection refused\n1002: trying again", Network.CONNECT_FAILED),
    ("EPIPE 32 Broken pipe", Network.CLOSED_BY_PEER),
    ('aborted "connection reset by peer"', Network.CLOSED_BY_PEER),
    ("raise HubError(\n    'off'\n)\nhub.HubError: connection refused", Network.CONNECT_FAILED),
    ("const hub = ask({\n  on: 1,\n});\nconnection refused", Network.CONNECT_FAILED),
    ("let lamp = await ask(hub, {\n         ^\nfailed: ECONNREFUSED", Network.CONNECT_FAILED),
    ("lamp = ask(\n    hub,\nhub.HubError: connection refused", Network.CONNECT_FAILED),
    ('"IOException: Broken pipe", // the lamp is off', Network.CLOSED_BY_PEER),
    ('"Connection refused\\n"', Network.CONNECT_FAILED),
    ("lamp off, ask failed: connection refused, etc", Network.CONNECT_FAILED),
    ("/* connection refused */\nlamp off: Read timed out", Network.READ_TIMED_OUT),
    ("lamp = ask(hub)\nstatus: 503,\nlamp off)", Network.SERVICE_UNAVAILABLE),
    ("hub.ConnectTimeoutError('192.0.2.1')", Network.CONNECT_TIMED_OUT),
    ("HTTP 503/Service Unavailable", Network.SERVICE_UNAVAILABLE),
    ("  | hub-7: connection refused", Network.CONNECT_FAILED),
    ("lamp failed after 30-second timeout", Network.TIMEOUT),
    ("问题1：灯无法连接到服务器", Network.CONNECT_FAILED),
    ("Default: connection refused", Network.CONNECT_FAILED),
    ("连接超时，使用默认值：30", Network.CONNECT_TIMED_OUT),
    ("Lamp says:\n503: Service Unavailable", Network.SERVICE_UNAVAILABLE),
    ("hub.connect(retry=3).open(): connection refused", Network.CONNECT_FAILED),
    ("Two lamps are off:\n- hall: connection refused\n- attic: on", Network.CONNECT_FAILED),
    ("家里的设备:\n- 网关: 连接超时\n- 灯: 正常", Network.CONNECT_TIMED_OUT),
]
NOT_LIKE_ANY = [
    "**Expected behaviour**: the hub says request timed out",
    "关于灯的请求超时问题",
    "监控灯的请求失败",
    "没有网络情况，灯会闪",
    "灯控无网络情况的提示",
    "result.__cause__ is 'connection refused'",
    "local NO_WAY = 'No route to host'",
    "LAMP_ERRORS = [\n  Hub::Off,\n  Errno::ENETUNREACH, Hub",
    "expect(hub.ask()).toEqual({\n  lamp: 7,\n  status: 503,",
    "'Unexpected server response: 503', // no lamp",
    "return { lamp: 7, error: 'connection refused' };",
    "lamp.show(\n  '请求超时'\n)",
    "/**\n * 请求超时\n */\nlamp = 7",
    "/*\n * connection refused\n */\nlamp = 7",
    "The lamp is on (not failed) if the hub said connection refused",
    "status: 503, // no lamp",
    'fprintf(out,\n  "ERROR: could not connect\\n");',
    'hub.Error(w, "host not found", hub.NoSuchLamp)',
    '1. **Connection Reset**: The first lamp got "Connection reset by peer"',
    'why:      "the hub is off: connection refused",',
    '$hub->fail(["why" => "lamp: connection refused\\nno lamp"]);',
    "    ? _('The certificate has expired.')",
    'ui.show { Lamp.Off("网络错误") }',
    'log_die "Connection refused by the hub"',
    "die 'cannot connect to the hub' unless $hub;",
    "    /lamp is unreachable/",
    "stub(hub, 'get').rejects({code: 'ECONNREFUSED'})",
    'this.log?.warn(Level.LOW, "Unable to reach the hub", cause)',
    "- [Hub: ERROR 2013 (HY000): Lost connection · Issue 7](https://forge.example/7)",
    "- **On line** - All lamps answer\n- **Off line** - Lost connection to the hub",
    "| State | Meaning |\n| 3 | Connection refused by the hub |\n| 4 | Read timeout |",
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


@pytest.mark.parametrize(
    "text",
    [
        # A pipe of the shell, a file, a test that took too long, and what is drawn
        "write error: Broken pipe",
        "lamp: failed to write to stdout: Broken pipe",
        "Failed to parse JSON in /home/kim/lamp.json",
        "Parser: unexpected end of file behind token '('",
        "org/lamp/package.json: Unexpected token } in JSON at position 7",
        "TimeoutError: waiting for selector `div.lamp` failed: timeout 30000ms exceeded",
        "i2c-3: timeout waiting for bus ready",
        "Async callback was not invoked within the 5000 ms timeout",
        "Outlets cannot be connected to what repeats",
        # A certificate that is made
        "tls: Generating self-signed certificate for 192.0.2.1",
        "[hub] Using self-signed certificate",
        # Words that only a host's name has
        "Connection to https://broken.lamp.example established",
        "connect to refused.lamp.example: done",
        # What explains itself
        "Connection refused by the hub. This usually results from a port that is closed.",
        "Connection refused: the hub closed its port, often because it restarts.",
        "The connection refused error is saying that nobody listens",
        "The 'Expecting value: line 1 column 1 (char 0)' error often occurs with an empty body",
        # Changes
        "http: increased default TLS handshake to 30s timeout",
        "[Bugfix] x509: certificate signed by unknown authority",
        "[Feature Request] try again when the connection was reset by peer",
        "lampclient: Support retrying SocketException: Connection reset",
        "Print error message on broker connection failure",
    ],
)
def test_what_is_no_failure_of_a_request(text: str) -> None:
    """The line around the words says what they are about."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[fixer] connect failed: Connection refused", 50505),
        ("send failed: Broken pipe", 50509),
        ("org.json.JSONException: Value <html> cannot be converted to JSONObject", 50514),
        ("@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @", 50516),
        (
            "\terror: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)",
            50510,
        ),
        ("asio.ssl.stream:1 (stream truncated)", 50509),
        ("Unable to negotiate SSL connection", 50502),
        ("read body: http2.StreamError{StreamID:0x75, Code:0x2, Cause:error(nil)}", 50510),
        ("Failed to parse JSON of https://api.example.com/lamp.json", 50514),
        ("HTTP/2 stream 0 was not closed cleanly: INTERNAL_ERROR (err 2)", 50510),
        ("Connection to the broker at: tcp://192.0.2.1:1886 failed.", 50505),
        ("connection failed.please try again", 50505),
        ("ssh: handshake failed: knownhosts: key mismatch", 50516),
        ("connection error: host key mismatch", 50516),
        ("Using self-signed certificate: connection failed: self signed certificate", 50502),
        ("Error: self signed certificate", 50502),
        ("Since the update my lamp loses connection all the time", 50509),
        ("lamp.errors.HostKeyMismatchError: 192.0.2.1", 50516),
        ("lamp.ssh.BadHostKeyException: ('192.0.2.1', <Key>, <Key>)", 50516),
        ("hostname '192.0.2.1' doesn't match u'192.0.2.2'", 50515),
        ("TLS Failure Due to Certificate Pinning Mismatch", 50516),
        ("closing AMQP connection <0.1.0>:\nconnection_closed_abruptly", 50509),
    ],
)
def test_what_is_one_beside_them(text: str, code: int) -> None:
    """A number in a name, an address between, and a sentence without a blank change nothing."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    ("report", "code", "mention"),
    [
        # A line in a box, and a row with columns
        (
            '│ E0415 14:51:31 1 a.go:14] err="dial tcp 192.0.2.1:1: connect: no route to host" │',
            50506,
            "│ E0415 │ no route to host │",
        ),
        # A socket, and a pipe of the shell
        ("rsync: [sender] write error: Broken pipe (32)", 50509, "cat: write error: Broken pipe"),
        # A server, and a folder
        (
            "svn: E170013: Unable to connect to a repository at URL 'https://lamp.example/svn'",
            50505,
            "svn: E170013: Unable to connect to a repository at URL 'file:///srv/svn'",
        ),
        # One failure, and what each of them is called
        (
            "10054 WSAECONNRESET Connection reset by peer. 192.0.2.1:443",
            50509,
            "10050 WSAENETDOWN Network is down.\n10054 WSAECONNRESET Connection reset by peer.",
        ),
        # What is missing, and what did not happen
        ("There is no Internet connection", 50501, "There are no connection errors"),
        ("There was no response from the server", 50503, "There was no timeout"),
        # A property that is called so, and what failed beside one that is not
        (
            (
                "AxiosError: connect ECONNREFUSED 192.0.2.1:80\n"
                "TypeError: Cannot read properties of undefined (reading 'data')"
            ),
            50505,
            "TypeError: Cannot read properties of undefined (reading 'connectTimeout')",
        ),
        # One title beside a failure, and one alone
        (
            "A 502 error page was added. ERROR: my connection to the hub was lost",
            50509,
            "A 502 error page was added.",
        ),
        # A turn that is counted, and what somebody is to do
        ("Try 3/3 → connect ECONNREFUSED 192.0.2.1:80", 50505, "Try to connect → ECONNREFUSED"),
        # What is done, and a part of a name
        ("ERROR: reading the meter timed out", 50503, "reading.meter.timeout=30"),
    ],
)
def test_what_looks_like_a_mention(report: str, code: int, mention: str) -> None:
    """It is set aside by what is only of mentions."""
    assert classify.message(report) == code
    assert classify.message(mention) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # Worded as a report by far: a file, a count of none, a property of nothing
        ("ERROR hub[7]: Failed to parse JSON in /home/kim/lamp.json", "homonym"),
        ("Error: connection drops: 0", "count"),
        ("TypeError: Cannot read properties of null (reading 'timeout')", "undefined name"),
        # Worded as none by far: the kind is that of its form, where it has one
        ("Add an option for the connect timeout when the hub is slow", "title"),
        ("it would be nice to see where it timed out and why", "prose"),
    ],
)
def test_the_wording_decides_and_the_kind_says_why(text: str, kind: str) -> None:
    """The kinds are asked of few texts, and each mention has one."""
    (part,) = read(text).parts
    assert not part.evidence
    assert {mention.kind.name for mention in part.mentions} == {kind}
