"""Words that programs share: what they say depends on whose they are."""

import pytest

from errcodes import classify
from errcodes.classify.words.splitting import split

_HAPROXY = (
    "192.0.2.7:5000 [01/Jan/2024:00:00:00.000] web app/srv 0/0/0/-1/9 {status} 212 - - {state}"
)
_GO = "TLS handshake error from 192.0.2.1:5"
_OPENSSL = "error:0A000102:SSL routines::unsupported protocol"
_STREAM = "_kCFStreamErrorCodeKey=57, _kCFStreamErrorDomainKey=1"


@pytest.mark.parametrize(
    "text",
    [
        # Two letters that HAProxy writes as well
        "GET https://api.example.cr/v1/devices 200 OK",
        "deploy of CR 1234 failed",
        "room area 35 sq m",
        "error in the CR handler",
        "ERROR: cr.get() of node 7 failed",
        "power supply 5.0 DC connected",
        "error: dp 503 UF of room 7 is unknown",
        # Letters with accents are letters
        "Error crítico",
        "crédit insuffisant",
        "ошибка: CRц",
        "λeof error",
        # Words of OpenSSL
        "ssl success rate 100%",
        "http_request method=GET path=/devices status=200",
        '{"level":"info","http_request":{},"http_status":200}',
        "unsupported protocol 'ftp://'",
        "error: unknown protocol version 7 of the lamp",
        "app version too low, update failed",
        "callback failed for scene 12",
        "bad signature of the firmware image: error",
        "SIM pin verification failed",
        "user login: IP address mismatch error",
        # Words of Node, curl, wget and others
        "HTTP status line parsed",
        "PHP Parse error: syntax error",
        "yaml parse error",
        "psql: ERROR: parse error at or near",
        "DeliveryError: message send failure",
        "sensor 12: error, no data received",
        "SyntaxError: unexpected EOF while parsing (<string>, line 1)",
        "error: invalid version format in manifest",
        "compile error: unexpected token at line 3",
        "parser error: invalid character in string literal",
        "error: fork: Resource temporarily unavailable",
        "package signature check failed",
        "error: failed to resolve module './lamp'",
        "npm ERR! could not resolve dependency: peer react",
        "route_not_found error in the app's router",
        "error: response_timeout must be set",
        "error: the shop is in maintenance_mode",
        # Words of resolvers
        "Unknown host key type ssh-foo",
        "unknown host keys are accepted",
        "ssh: host key unknown, adding to known_hosts",
        "GPIO pin 7 unknown, skipping ssh setup",
        "chunk size invalid, using default",
        "*** Can't find config file, using defaults",
        "VLC is unable to open the MRL 'file:///home/lena/film.mkv'",
        # Many connections, and reasons of ordinary ends
        "The pool closes connections after 30 seconds of inactivity",
        "All sockets closed",
        "Connections closed cleanly",
        "The number of connections goes down at night",
        "finish_reason: EndOfStream",
        "because: ConnectionLost",
        "DisconnectReason::TimedOut => {}",
        # Names of classes that are of no request
        "DependencyNotResolvedException: package a",
        "NoAnswerError: question 7",
        "InvalidSessionError: session 7 is full",
        # Numbers that count
        "There are 502 errors from ESLint",
        "ESLint found 502 errors from 12 files",
        "504 errors on master branch (mypy)",
        "503 errors on 12 pages were corrected by the spell checker",
        "502 errors from the API are retried",
        "It emits 502 or more events",
        "serving 503 pages from cache",
        # Source code and documentation
        "{error,timeout} -> retry(State);",
        "{error,closed} = gen_tcp:recv(Sock, 0),",
        "status = StatusCode.UNAVAILABLE",
        "@retval -1 connection refused",
        "@type reason :: :timeout | :closed | :econnrefused",
        "@slow Scenario: connection refused",
        'my %h = (a => {\n  "msg": "connection refused"\n});',
        # Chinese words of other things
        "请求不会超时",
        "汇报超时未提交",
        "订单会超时",
        "骑手总是超时，平台服务扣分",
        "响应为 404 时返回空列表",
        "请求为 401 则跳转登录",
        "服务器挂了两块硬盘",
        "By default the hub drops the connection after 20 seconds",
        "enh(lamps): unify the connect timeout error",
        "Error: listen EADDRNOTAVAIL: address not available 192.0.2.7:8123",
        # RFC 3463: a mail server that will never take it, by its own log
        "reject: RCPT from h.example: 550 5.7.1 Service unavailable; client blocked",
        # Numbers of things are no statuses
        "device 503 not found",
        "device 502 not found",
        "room 408 not found",
        "error: lamp 404 not found",
        "error: scene 503 forbidden for guests",
    ],
)
def test_everyday_words_say_nothing(text: str) -> None:
    """Words that are anybody's count only beside the marks of the program that is meant."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (_HAPROXY.format(status=408, state='cR-- 1/1/0/0/0 0/0 "<BADREQ>"'), 50408),
        (_HAPROXY.format(status=503, state='sQ-- 1/1/0/0/0 0/0 "GET / HTTP/1.1"'), 50408),
        (_HAPROXY.format(status=400, state='CR-- 1/1/0/0/0 0/0 "<BADREQ>"'), 50511),
        ('"GET /v1/devices HTTP/1.1" 0 DC "-" 0 0 1200', 50511),
        ('"GET /v1/devices HTTP/1.1" 503 UF "-" 0 91 3', 50505),
        ("请求ECONNRESET失败", 50509),
        ("エラーETIMEDOUTです", 50507),
        ("오류ECONNREFUSED발생", 50505),
        ("fwrite(): SSL: Success", 50509),
        ("Error: Parse Error: Expected HTTP/", 50510),
        ("curl: (55) Send failure: Broken pipe", 50509),
        ("ssl.SSLError: [SSL: HTTP_REQUEST] http request (_ssl.c:1000)", 50502),
        ("[('SSL routines', '', 'unsupported protocol')]", 50502),
        ("ping: unknown host api.example.com", 50504),
        ("recv: Resource temporarily unavailable", 50503),
        ("could not resolve api.example.com", 50504),
        ("404 Not Found", 50500),
        ("failed to connect to the hub within 5 s", 50507),
        ('"connection refused" shown', 50505),
        # Libraries that speak of their own
        ("[thrd:hub:9092/1]: hub:9092/1: Disconnected (after 9 ms in state UP)", 50509),
        ("connection not available and request was dropped from queue after 9ms", 50408),
        ("[Modbus IO] Unable to decode request", 50510),
        ("tunnel 3: Received DisconnectRequest from tunnelling server.", 50509),
        ("E (7) LAMP: transport_read() error: errno=119", 50509),
        ("I (7) LAMP: HTTP HEAD Status = 502, content_length = 9", 50512),
        ("QNetworkReply::UnknownNetworkError", 50500),
        ("HttpRequestException: An error occurred while sending the request.", 50500),
        ("灯控 API请求失败，请检查网络", 50500),
        ("错误: 请求失败: hub", 50500),
        ("lamp: Unexpected termination of the channel", 50509),
        ("hub: failed to read the answer > websocket: close 1000 (normal)", 50509),
        ("WriteStream error: 'Missing or insufficient permissions.'", 50500),
        ("Hub timeout (9 ms) elapsed without receiving a message from the hub.", 50503),
        ("hub: i/o deadline reached", 50408),
        ("灯控：网络不给力，请重试", 50500),
        ("灯光上传失败，请检查网络", 50500),
        ('agent item "x" on host "hub" failed: another network error, wait for 9 seconds', 50500),
        ("ERROR lamps: failed to bind to LDAP server hub", 50500),
        # An answer that a page may not read, and a failure that says more
        ("Access to fetch at 'U' from origin 'O' has been blocked by CORS policy: it did.", 50500),
        ("Origin https://a.example is not allowed by Access-Control-Allow-Origin.", 50500),
        ("Fetch API cannot load https://a.example/ due to access control checks.", 50500),
        ("fetch blocked due to access control checks: net::ERR_NAME_NOT_RESOLVED", 50504),
        ("upstream answered 503 Service Unavailable", 50513),
        # A proxy that refuses the tunnel: its status is not the cloud's
        ("Could not connect through proxy P - Proxy server cannot establish a connection", 50505),
        ("Could not connect through proxy P, status code 503", 50505),
        # The status speaks, not the type of the body
        ("502, message='Attempt to decode JSON with unexpected mimetype: text/html'", 50512),
        ("200, message='Attempt to decode JSON with unexpected mimetype: text/html'", 50514),
        # The outer number is the verdict
        (f"Error Domain=NSURLErrorDomain Code=-1009 {{{_STREAM}}}", 50501),
        (f"Error: {_STREAM}", 50509),
        # Servers that speak of their clients
        (f"http: {_GO}: read tcp 192.0.2.2:443->192.0.2.1:5: i/o timeout", 50508),
        (f"http: {_GO}: EOF", 50509),
        (f"Connection closed: SSL_accept() failed: {_OPENSSL}", 50502),
        # A number in its space goes before prose in whatever language
        ("[WinError 10060] Die Verbindung ist fehlgeschlagen", 50507),
        ("failed to connect: [WinError 10060] something else", 50507),
        # macOS' number for what Linux counts as 110
        ("OSError: [Errno 60] expired", 50507),
        ("OSError: [Errno 110] expired", 50507),
        # .NET 8, System.Net.Http.HttpRequestError
        ("HttpRequestException (SecureConnectionError): no session", 50502),
        ("HttpRequestError.NameResolutionError", 50504),
        ("HttpRequestError.ConnectionError", 50505),
        ("HttpRequestError.ProxyTunnelError", 50505),
        ("HttpRequestError.ResponseEnded", 50509),
    ],
)
def test_words_count_beside_the_marks_of_their_program(text: str, code: int) -> None:
    """The same words, where it shows whose they are."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("crítico", ["cr_tico"]),
        ("cafe\u0301 EOF", ["cafe_", "eof"]),
        ("ошибка EOF", ["______", "eof"]),
        ("请求EOF失败", ["eof"]),
        ("かEOF", ["eof"]),
        ("a×b÷c", ["a", "b", "c"]),
    ],
)
def test_accents_belong_to_words(text: str, words: list[str]) -> None:
    """European letters continue a word; Han, Kana and signs end it."""
    assert split(text) == words


@pytest.mark.parametrize(
    "text", ["请求失败 503 条", "页面提示599错误", '"connection refused" means what?']
)
def test_what_is_no_status_in_chinese(text: str) -> None:
    """What is counted, and what no server answers with."""
    assert classify.message(text) is None
