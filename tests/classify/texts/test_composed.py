"""Failures that a text puts together of a thing and its end, in words that no table has."""

import pytest

from errcodes import classify
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.texts import text_reading
from errcodes.classify.words import search
from errcodes.classify.words.chinese_letters import simplified
from errcodes.classify.words.chinese_words import every_chinese_ending, every_opening
from errcodes.classify.words.composed import composed_hits
from errcodes.classify.words.endings import every_ending
from errcodes.classify.words.exception_words import word_evidence
from errcodes.classify.words.index import Index
from errcodes.classify.words.pairs import PAIRS
from errcodes.classify.words.patterns import SLOTS
from errcodes.classify.words.phrases import common, python, python_classes, systems
from errcodes.classify.words.rows import Row
from errcodes.classify.words.rules import Rule, pair_rule, rule_of
from errcodes.classify.words.splitting import split
from errcodes.classify.words.things import every_thing
from tests.classify.texts.recorded import FAILURES
from tests.classify.texts.test_vendor_texts import WORDS
from tests.packaged_index import every_row, index_of

_S, _P = Symptom, Phase


@pytest.mark.parametrize(
    ("text", "symptom", "phase"),
    [
        # The thing first, with an address, a name or a few words between
        ("connection to broker was lost", _S.CLOSED, None),
        ("Connection to 192.0.2.1:443 failed", _S.OS_ERROR, _P.CONNECT),
        ("Connect to 192.0.2.1 failed", _S.OS_ERROR, _P.CONNECT),
        ("connect to X failed", _S.OS_ERROR, _P.CONNECT),
        ("Connection to kafka1:9092 (id: 1 rack: null) failed", _S.OS_ERROR, _P.CONNECT),
        ("connection with 'lamp hub' dropped", _S.CLOSED, None),
        ("the transport was closed unexpectedly", _S.CLOSED, None),
        ("stream is reset", _S.PROTOCOL, None),
        ("name service error for hub.example.com", _S.UNRESOLVED, _P.RESOLVE),
        ("GET Request to h/api timed out.", _S.TIMEOUT, None),
        ("the call to devices/7 has timed out", _S.TIMEOUT, None),
        ("reading from /dev/hub timed out", _S.TIMEOUT, _P.RECEIVE),
        ("the answer of the hub took too long", _S.TIMEOUT, _P.RECEIVE),
        # What it was that timed out, whatever it was done to
        ("poller timed out reading 4 words of meter 7", _S.TIMEOUT, _P.RECEIVE),
        ("hub timed out sending frame 12", _S.TIMEOUT, _P.SEND),
        # What ends again and again
        ("lamp 7 keeps losing connection", _S.CLOSED, None),
        ("the lamp randomly disconnects", _S.CLOSED, None),
        ("frequent disconnections of the hub", _S.CLOSED, None),
        ("the panel looses connection", _S.CLOSED, None),
        ("mqtt connection always fails", _S.OS_ERROR, _P.CONNECT),
        ("lamp is not connecting", _S.OS_ERROR, _P.CONNECT),
        ("the hub can no longer connect", _S.OS_ERROR, _P.CONNECT),
        ("dns issues", _S.UNRESOLVED, _P.RESOLVE),
        ("dns lookups fail", _S.UNRESOLVED, _P.RESOLVE),
        ("unrecognised certificate hash", _S.PIN, _P.TLS),
        ("cannot verify host name", _S.HOSTNAME, _P.TLS),
        ("the certificate is only valid for hub.example.com", _S.HOSTNAME, _P.TLS),
        ("Recorder7 did not respond", _S.TIMEOUT, _P.RECEIVE),
        ("Alarm-4 is not answering", _S.TIMEOUT, _P.RECEIVE),
        ("the daemon has not answered", _S.TIMEOUT, _P.RECEIVE),
        ("No data from the charger for a minute", _S.TIMEOUT, _P.RECEIVE),
        ("sensor went silent", _S.TIMEOUT, _P.RECEIVE),
        ("keepalive of lamp7 expired", _S.TIMEOUT, None),
        ("the connection stalled", _S.TIMEOUT, None),
        ("ssl timeout", _S.TIMEOUT, _P.TLS),
        ("reconnect mqtt failed", _S.OS_ERROR, _P.CONNECT),
        ("connect gateway fail", _S.OS_ERROR, _P.CONNECT),
        ("connection did not succeed", _S.OS_ERROR, _P.CONNECT),
        ("Discovery of the camera failed", _S.OS_ERROR, _P.CONNECT),
        ("panel is not accessible", _S.OS_ERROR, _P.CONNECT),
        ("connection went down", _S.CLOSED, None),
        ("tunnel to the plant lost", _S.CLOSED, None),
        ("the client vanished", _S.CLOSED, None),
        ("broker terminated the connection", _S.CLOSED, None),
        ("host lamp7.example.com did not resolve", _S.UNRESOLVED, _P.RESOLVE),
        ("certificate is not signed by us", _S.TLS, _P.TLS),
        ("the certificate is out of date", _S.TLS, _P.TLS),
        ("certificate belongs to another device", _S.HOSTNAME, _P.TLS),
        ("Pinning check of the certificate failed", _S.PIN, _P.TLS),
        ("the gateway denied access", _S.DENIED, None),
        ("tls: read error", _S.CLOSED, _P.RECEIVE),
        ("mqtt: send failed", _S.CLOSED, _P.SEND),
        ("writing to 192.0.2.1 timed out", _S.TIMEOUT, _P.SEND),
        ("handshake with gw7 failed", _S.TLS, _P.TLS),
        ("handshake with gw7 timed out", _S.TIMEOUT, _P.TLS),
        ("host hub.example.com not found", _S.UNRESOLVED, _P.RESOLVE),
        ("network is not reachable", _S.NETWORK_DOWN, None),
        ("the gateway did not respond", _S.TIMEOUT, _P.RECEIVE),
        ("broker unexpectedly hung up", _S.CLOSED, None),
        ("cloud is unreachable", _S.OS_ERROR, _P.CONNECT),
        ("Hub-7 is not reachable", _S.OS_ERROR, _P.CONNECT),
        ("the server's certificate expired", _S.TLS, _P.TLS),
        ("WebSocket connection to wss://h/ws was closed by the server", _S.CLOSED, None),
        ("Reply from device not received", _S.TIMEOUT, _P.RECEIVE),
        ("certificate of hub.local could not be verified", _S.TLS, _P.TLS),
        ("The API did not answer within 30 seconds", _S.TIMEOUT, _P.RECEIVE),
        ("hostname does not match the certificate", _S.HOSTNAME, _P.TLS),
        ("certificate pin mismatch for hub.local", _S.PIN, _P.TLS),
        # The end first
        ("Unable to look up host hub.local", _S.UNRESOLVED, _P.RESOLVE),
        ("no response from gateway within 10 s", _S.TIMEOUT, _P.RECEIVE),
        ("unable connect to hub", _S.OS_ERROR, _P.CONNECT),
        ("error connecting to hub", _S.OS_ERROR, _P.CONNECT),
        ("could not open a new connection", _S.OS_ERROR, _P.CONNECT),
        ("lost the connection to the broker", _S.CLOSED, None),
        ("timed out resolving 'h'", _S.UNRESOLVED, _P.RESOLVE),
        ("exception while opening socket", _S.OS_ERROR, _P.CONNECT),
        ("gave up reconnecting", _S.OS_ERROR, _P.CONNECT),
        ("fail to connect to 192.0.2.1", _S.OS_ERROR, _P.CONNECT),
        ("unable to connect server", _S.OS_ERROR, _P.CONNECT),
        ("could not discover the speaker", _S.OS_ERROR, _P.CONNECT),
        ("unable to log in to the cloud", _S.DENIED, None),
        ("cannot determine the address of h.example.com", _S.UNRESOLVED, _P.RESOLVE),
        ("kicked off by the broker", _S.CLOSED, None),
        ("got no answer", _S.TIMEOUT, _P.RECEIVE),
        ("invalid response from the meter", _S.PROTOCOL, _P.RECEIVE),
        ("timed out while waiting for API response", _S.TIMEOUT, _P.RECEIVE),
        ("cannot reach the gateway", _S.OS_ERROR, _P.CONNECT),
        ("Could not reach valve repository", _S.OS_ERROR, _P.CONNECT),
        ("cannot reach my pump from outside", _S.OS_ERROR, _P.CONNECT),
        ("the bridge goes offline at night", _S.CLOSED, None),
        ("the download always stops halfway", _S.CLOSED, None),
        ("the lamp won't stay connected", _S.CLOSED, None),
        ("failed to verify certificate fingerprint", _S.PIN, _P.TLS),
        ("cannot reach recorder at http://192.0.2.1/", _S.OS_ERROR, _P.CONNECT),
        ("unable to reach the big old licence server", _S.OS_ERROR, _P.CONNECT),
        ("unknown host hub7", _S.UNRESOLVED, _P.RESOLVE),
        ("client closed connection before greeting", _S.CLOSED, None),
        ("did not manage to connect to the mill", _S.OS_ERROR, _P.CONNECT),
        ("the pump fails to connect", _S.OS_ERROR, _P.CONNECT),
        ("issues connecting to 192.0.2.7", _S.OS_ERROR, _P.CONNECT),
        ("could not contact the yard controller", _S.OS_ERROR, _P.CONNECT),
        ("error reaching the station", _S.OS_ERROR, _P.CONNECT),
        ("no contact with the camera", _S.OS_ERROR, _P.CONNECT),
        ("timed out fetching meter values", _S.TIMEOUT, None),
        ("timeout while reading from the meter", _S.TIMEOUT, _P.RECEIVE),
        ("no ack received", _S.TIMEOUT, _P.RECEIVE),
        ("not connected to the internet", _S.NETWORK_DOWN, None),
        ("Connection was closed cleanly.", _S.CLOSED, None),
        ("unable to revive the connection to the mill", _S.OS_ERROR, _P.CONNECT),
        ("failed to re-establish the connection", _S.OS_ERROR, _P.CONNECT),
        ("an error has occurred while connecting to the mill", _S.OS_ERROR, _P.CONNECT),
        ("the session with the mill was terminated abruptly", _S.CLOSED, None),
        ("no usable broker", _S.OS_ERROR, _P.CONNECT),
        ("the remote machine refused the network connection", _S.REFUSED, _P.CONNECT),
        # Who did it
        ("the lamp dropped our session", _S.CLOSED, None),
        ("the connection was aborted by the gateway", _S.CLOSED, None),
        ("broker refuses connections", _S.REFUSED, _P.CONNECT),
        # What a noun, a colon or a participle says of what stands further before it
        ("reply from the valve timeout", _S.TIMEOUT, _P.RECEIVE),
        ("connect to 192.0.2.7: failed", _S.OS_ERROR, _P.CONNECT),
        ("polling the cellar pump failed", _S.FAILED, None),
        ("lamp7.example.org does not resolve", _S.UNRESOLVED, _P.RESOLVE),
        ("reaching the cellar pump failed", _S.OS_ERROR, _P.CONNECT),
        ("https://valve.example.org/v1 cannot be reached", _S.OS_ERROR, _P.CONNECT),
        ("no route to the old mill server", _S.NO_ROUTE, None),
        ("error verifying the server certificate", _S.TLS, _P.TLS),
        ("internet does not work", _S.NETWORK_DOWN, None),
        # An end that says nothing of a thing leaves it to the next one
        ("socket error: disconnected", _S.CLOSED, None),
        # What could not be done within a time
        ("could not connect to the valve within 3 s", _S.TIMEOUT, _P.CONNECT),
        ("failed to connect to the old mill within 30 s", _S.TIMEOUT, _P.CONNECT),
        ("failed to connect to the old mill within 3 attempts", _S.OS_ERROR, _P.CONNECT),
        ("handshake could not be completed in time", _S.TIMEOUT, _P.TLS),
        ("failed to establish secure session to the lamp", _S.TLS, _P.TLS),
        ("maximum request time exceeded", _S.TIMEOUT, None),
        ("execution time exceeded by the query", _S.TIMEOUT, None),
        ("verification of the server certificate failed", _S.TLS, _P.TLS),
        ("pinned certificate of the lock does not match", _S.PIN, _P.TLS),
        # A request and an answer of any name, and who it was done with
        ("failed to send the renewal request to the mill", _S.FAILED, None),
        ("Error occurred while sending the nightly status request", _S.FAILED, None),
        ("unable to get readings from the cellar pump gateway", _S.FAILED, None),
        ("Error (7) retrieving scenes from hub 3", _S.FAILED, None),
        ("failed to read the response body", _S.CLOSED, _P.RECEIVE),
        ("did not receive a reply", _S.TIMEOUT, _P.RECEIVE),
        ("reading the response took too long", _S.TIMEOUT, _P.RECEIVE),
        ("could not read the greeting from the socks5 proxy", _S.OS_ERROR, _P.CONNECT),
        ("the picture could not be uploaded to the server", _S.FAILED, None),
        # A connection that is called by where it leads
        ("Lost Redis connection", _S.CLOSED, None),
        ("failed to get the Redis async connection", _S.OS_ERROR, _P.CONNECT),
        ("unable to establish SFTP connection", _S.OS_ERROR, _P.CONNECT),
        ("error while connecting MQTT lamp7", _S.OS_ERROR, _P.CONNECT),
        ("unable to get the upstream connection", _S.OS_ERROR, _P.CONNECT),
        ("could not connect successfully to the old mill", _S.OS_ERROR, _P.CONNECT),
        ("Could not initialise the connection", _S.OS_ERROR, _P.CONNECT),
        ("not connected to the robot...", _S.OS_ERROR, _P.CONNECT),
        ("the websocket is unresponsive", _S.TIMEOUT, _P.RECEIVE),
        ("connectivity to the mill was lost", _S.CLOSED, None),
        ("could not connect securely", _S.TLS, _P.TLS),
        ("the server certificate isn't trusted", _S.TLS, _P.TLS),
        ("peer certificate cannot be authenticated", _S.TLS, _P.TLS),
        ("cannot connect to the internet", _S.NETWORK_DOWN, None),
        # A mark that one thing needs, and the next one does not
        ("failed to send a lamp request", _S.FAILED, None),
    ],
)
def test_a_thing_and_its_end(text: str, symptom: Symptom, phase: Phase | None) -> None:
    """A pair is found in either order, whatever is connected to what."""
    hits = composed_hits(split(text), text)
    assert [(hit.symptom, hit.phase) for hit in hits] == [(symptom, phase)]
    assert all(hit.weight <= Weight.HINT for hit in hits)


@pytest.mark.parametrize(
    "text",
    [
        # Another noun is what ended
        "connection pool failed",
        "could not reach the end of the list",
        "unable to contact our support team",
        "failed to reach agreement",
        "request handler timed out",
        "response parser lost a byte",
        "connection string not found",
        "connection timeout option",
        "an error connection",
        "connect-timeout failed",
        "failed to open the connection's log",
        "failed to open the connection’s log",
        # Another clause
        "Connection established. Update failed",
        "connected, connection kept; restart failed",
        "Connection lamp-7: user login failed",
        "connection | retries | failed",
        # What has not come, or only describes
        "the connection may be lost",
        "after a failed connection",
        # The hops of a packet, and a script that asks nobody
        "From gateway icmp_seq=1 time exceeded: hop limit",
        "maximum execution time exceeded",
        # A listener that refuses, a method of HTTP, a value in quotes
        "refused connection from 192.0.2.1",
        "NONE/405 CONNECT failed",
        "reading 'timeout'",
        # Too far away
        "unable to access the big old new licence server",
        f"connection to {'a b ' * 12}failed",
        "failed to update the firmware of the device, connection fine",
        # Another noun is what could not be connected, or whose name none has
        "connect button failed",
        "it did not respond",
        "Application is not responding",
        # Not yet, or no longer
        "connection to the mill was not lost",
        "the mill is no longer unreachable",
        "the connection isn't lost",
        "the handshake did not fail",
        # Meant so
        "session with the mill closed gracefully",
        "hub disconnected on purpose",
        # What is named for an end, or described by one
        "connection lost callback",
        "timed out requests",
        "I closed the connection to the broker",
        # Of a graph
        "A1B2 is not reachable from main",
        # What is made has not been sent, and what has no peer was not exchanged
        "failed to create the renewal request",
        "unable to initialize a new http request",
        "unable to get readings from the shelf",
        "failed to get node 7",
        "Remove failed uploads",
        "the failed upload is kept",
        # What a part of a program could not do
        "proxy: failed to make a cache key",
        "dns: error parsing the settings",
        # Whose connection it was, and what was done to it
        "lamps that lost their connection",
        "failed to close the upstream connection",
        "failed to make an emotional connection",
        "error on AMQP connection 7",
        "error 500 on download",
        "the server failed",
        "we lost our train connection",
        # What people ask of one another, and what no network does
        "failed to submit the pull request",
        "failed to make a formal request",
        "your parcel could not be delivered",
        "failed to get attribute from the xml node",
        "error getting props from the instance",
        "unable to get a refund from the provider",
        "failed to report to the police station",
        "failed to write to the device",
        "failed to open url in browser",
        "the server could not verify the identity of the applicant",
        "no connected nodes in the graph",
    ],
)
def test_words_that_are_no_pair(text: str) -> None:
    """What stands between and behind tells what ended."""
    assert composed_hits(split(text), text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("无法连接到云平台", 50505),
        ("无法连接到家庭网关", 50505),
        ("连接云端失败", 50505),
        ("未能连接 192.0.2.1", 50505),
        ("与网关的连接已断开", 50509),
        ("读取网关数据超时", 50503),
        ("和家庭网关握手失败", 50502),
        ("网关不可达", 50505),
        ("找不到主机 hub.example.com", 50504),
        ("请求云端接口超时", 50408),
        ("微服务没有响应", 50503),
        ("后端无反应", 50503),
        ("网关无法访问", 50505),
        ("目标主机无法到达", 50506),
        ("采集链路中断", 50509),
        ("与中枢失去联系", 50509),
        ("连接网关 gw-7.home.example.cn:8883 超时", 50507),
        ("证书主机名不一致", 50515),
        ("网关未及时应答", 50503),
        ("水泵控制器连接没有成功", 50505),
        ("没有连上 192.0.2.7", 50505),
        ("没办法与阀门网关建立连接", 50505),
        ("访问不了后端", 50505),
        ("30秒内无法连接阀门网关", 50507),
        ("连接阀门网关超时", 50507),
        ("连接：超时", 50507),
        ("连接阀门网关耗时过长", 50507),
        ("valve-7 断开了连接", 50509),
        ("与阀门网关的连接异常断开", 50509),
        ("连接被阀门网关关闭", 50509),
        ("收不到阀门网关的应答", 50503),
        ("DNS服务器未响应", 50504),
        ("没有连接到网络", 50501),
        ("SSL连接失败", 50502),
        ("证书指纹不符", 50516),
    ],
)
def test_pairs_in_chinese(text: str, code: int) -> None:
    """The same in Chinese, where no spaces part the words."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("無法連線到閥門閘道", 50505),
        ("閥門閘道無回應，請稍後再試", 50503),
        ("與伺服器的連線已中斷", 50509),
        ("讀取感測資料逾時", 50503),
        ("網路逾時", 50408),
        ("憑證已過期", 50502),
        ("無法解析主機名稱", 50504),
        ("伺服器忙碌中", 50513),
        ("遠端主機已強制關閉一個現存的連線。", 50509),
        ("網路連線不可用", 50501),
        ("您的登入已過期，請重新登入", 50500),
        ("無法存取資料庫：連線逾時", 50507),
        ("權杖無效", 50500),
        ("TLS 交握失敗", 50502),
        ("裝置沒有回應", 50503),
        ("無網路連線", 50501),
        ("如何設定連線逾時", None),
        ("連線逾時時間（秒）", None),
        ("修復連線逾時的問題", None),
        ("如果連線失敗，請重新啟動閘道", None),
    ],
)
def test_traditional_letters(text: str, code: int | None) -> None:
    """They are read as the mainland writes it, and the evidence has them as they stand."""
    assert len(simplified(text)) == len(text)
    assert classify.message(text) == code
    diagnosis = classify.diagnose_message(text)
    assert diagnosis is None or all(
        line.split(" = ")[1].split(" (")[0] in text for line in diagnosis.evidence
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("接口返回的不是合法的 JSON", 50514),
        ("网站暂时无法访问，稍后会自动重试", 50505),
        ("已断开连接，3 秒后重试", 50509),
        ("阀门服务暂时不可用：HTTP 504", 50408),
        ("阀门服务暂时不可用", 50513),
        ("阀门站点暂时不可用 503", 50513),
        ("更新以后阀门半路就断线，求修复", 50509),
        ("阀门页面一打开就遇到超时", 50408),
        ("从阀门网关查询数据失败", 50500),
        ("无法从服务器下载固件", 50500),
        ("无法将固件上传", 50500),
        ("代理连接失败", 50505),
        ("连接超时怎么回事？", 50507),
        ("无法向阀门设备发送指令", 50500),
        ("阀门固件下载失败", 50500),
        ("无法获取数据", 50500),
        ("阀门接口调用失败", 50500),
        ("mysql 链接失败", 50505),
        ("链接已断开，请重新登录", 50509),
        ("连接目录服务器失败", 50505),
        ("链接服务器超时", 50507),
        ("数据流意外终止", 50509),
        ("SSL 错误", 50502),
        ("不受信任的服务器证书", 50502),
        ("登录会话已过期", 50500),
        ("网络错误", 50500),
        ("没有互联网连接", 50501),
        # What happened to somebody, whatever he asks about it
        ("阀门接口为什么一直超时？", 50408),
        ("今天连接被重置，是被检测了吗？", 50509),
        ("网关拒绝连接是什么情况？", 50505),
    ],
)
def test_more_pairs_in_chinese(text: str, code: int) -> None:
    """A status that is told by its number goes before what a service is called without one."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "连接成功，更新失败",
        "设备名称已存在，保存失败",
        "断开蓝牙连接即可",
        "服务器时间设置失败",
        "连接参数错误",
        "请求格式错误",
        "空闲时连接会断开",
        "快递站超时收费",
        "支持断线重连",
        "没有请求超时",
        "阀门网关没有连上互联网",
        "灯在5分钟后自动关闭",
        "骑手全部准时，没有遇到超时",
        "骑手总是超时，平台扣分",
        # With whom, and what belongs to a page or to a name
        "阀门网关添加失败",
        "无法打开链接",
        "复制链接失败",
        "无法加载下载选项",
        "使用代理更新失败",
        "阀门证书未过期",
        "允许无效证书",
        "响应超时（毫秒）",
        "请求超时为必填项",
        "若关闭该端口，其他设备将无法连接到阀门",
        "504 超时错误是一个常见的问题",
        "获取焦点失败",
        "hub-7 添加失败",
        "请求超时值应大于 5 秒",
        "调用函数失败",
        "不能上传视频",
        "下载失败的任务",
        "给设备充电失败",
        "从平台退货失败",
        "昨天发布的版本修复了连接超时",
        "总是有人问什么是连接超时？",
        "如何一直保持连接不断开？",
    ],
)
def test_no_pairs_in_chinese(text: str) -> None:
    """A comma parts what has failed from what has not."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lamp server loses connection with the database", 50509),
        ("Losing connection to the hub since Monday", 50509),
        ("My dimmers loose the connection to the bridge", 50509),
        ("two connections to the lamp server were dropped tonight", 50509),
        ("Getting read timeouts from the bridge since the update", 50503),
        ("ftp: Can't open data connection", 50505),
        ("dns_gethostbyname failed for lamp.example (err=-5)", 50504),
        ("ssh: handshake with lamp-7: fingerprint mismatch", 50516),
        ("Fetch aborted by caller", 50511),
        ("The app will not connect to my hub", 50505),
        ("the hub does not accept the certificate", 50502),
        ("The app loses the connection and starts from the beginning", 50509),
        ("After an hour my dimmer disconnects from the bridge", 50509),
        ("I joined the lobby twice, then disconnected", 50509),
        ("Download interrupted after ten minutes", 50509),
        ("The link to the hub was interrupted", 50509),
        ("The Wi-Fi connection got interrupted while the lamps were added", 50501),
        ("the bridge is refusing new connections since noon", 50505),
        ("Certificate's Common Name mismatch for https://lamp.example/", 50515),
        ("ftp://lamp.example/firmware/ doesn't resolve", 50504),
        ("Randomly getting 'No ping reply for 62 seconds, disconnecting.'", 50503),
        ("mismatched host key for the lamp server", 50516),
        ("Since noon I get a network error when I open the app", 50500),
    ],
)
def test_what_somebody_complains_of(text: str, code: int) -> None:
    """It goes on, there are many, or it is written with a letter too many."""
    assert classify.message(text) == code


@pytest.mark.parametrize("text", ["device request failed", "Error fetching the list of lamps"])
def test_a_failed_request_without_a_reason(text: str) -> None:
    """Nobody knows whether it was sent."""
    diagnosis = classify.diagnose_message(text)
    assert diagnosis is not None
    assert str(diagnosis).startswith("50500 OTHER (nearest, permanent): ")
    assert diagnosis.sent is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("request failed: canceled by the user", 50511),
        ("failed to fetch lamps: connection timeout", 50507),
        ("request failed; 502 Bad Gateway", 50512),
        ("failed to fetch: broker is unreachable", 50505),
        ("HTTP request failed", 50500),
        ("HTTP request not completed within 20 s", 50408),
    ],
)
def test_any_reason_goes_before_none(text: str, code: int) -> None:
    """That a request failed says nothing beside what says how."""
    assert classify.message(text) == code


def test_an_exception_is_a_failure_already() -> None:
    """What holds a status, or a cause, is not outweighed by `error sending request`."""
    assert word_evidence("request failed", "some.client.RequestError", trusted=True) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # The exact words of an upstream, a number or a status go before a pair
        ("connection to hub failed: Name or service not known", 50504),
        ("connection to hub failed: [Errno 113]", 50506),
        ("connection to hub failed: HTTP/1.1 503", 50513),
        # A pair tells the phase of what stands beside it
        ("connection to hub failed: i/o timeout", 50507),
        ("socket unable to connect (timeout), retry 1/1", 50507),
        # Whoever read, or wrote, had a connection: ETIMEDOUT is the peer's silence
        ("cannot read reply of the meter: Connection timed out", 50503),
        ("recv() failed on socket 9: Connection timed out", 50503),
        ("could not receive response: Connection timed out", 50503),
        ("write: Connection timed out", 50408),
        ("connect: Connection timed out", 50507),
        ("cannot read reply of the meter: Connection refused", 50505),
    ],
)
def test_exact_words_go_before_a_pair(text: str, code: int) -> None:
    """A pair is everybody's words, and weighs little."""
    assert classify.message(text) == code


def test_the_tables_name_what_there_is() -> None:
    """Every thing and every end is used in a pair, and every pair has both."""
    things, endings = [*every_thing()], [*every_ending()]
    assert {row[0] for row in PAIRS} - {"ITSELF"} == {name for _, name in things}
    in_chinese = {name for _, name in (*every_chinese_ending(), *every_opening())}
    assert {row[1] for row in PAIRS} == {name for _, name in endings} | in_chinese
    assert len({row[:2] for row in PAIRS}) == len(PAIRS)
    assert len({words for words, _ in things}) == len(things)
    assert len({words for words, _ in endings}) == len(endings)
    assert all(pair_rule(row).symptom for row in PAIRS)


def _said(rule: Rule) -> str:
    return " ".join("7" if word in SLOTS else word for word in rule.words.split())


def _rows_said_twice() -> list[Row]:
    """Give the rows whose words a pair reads as the same, with no less weight but exactness."""
    rows: list[Row] = []
    for row in every_row():
        rule = rule_of(row)
        text = _said(rule)
        pairs = composed_hits(split(text), text) if not rule.space and not rule.written else []
        if any((pair.symptom, pair.phase) == (rule.symptom, rule.phase) for pair in pairs):
            rows.append(row)
    return rows


#: What says more than a pair by its weight: numbers, classes, and verdicts on certificates.
_HEAVIER = frozenset({Weight.CLASS, Weight.NUMBER, Weight.CERTIFICATE})
_RECORDED = [
    *(record["text"] for records in FAILURES.values() for record in records),
    *WORDS.values(),
]


def _decides(row: Row, index: Index, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Tell whether a recorded text is read in another way without a row."""
    alone = index_of([row])
    near = [text for text in _RECORDED if alone.hits(split(text), text)]
    before = [text_reading.code_of(text) for text in near]
    with monkeypatch.context() as patch:
        patch.setattr(search, "packaged_index", lambda: index)
        return [text_reading.code_of(text) for text in near] != before


def test_each_row_says_what_a_pair_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that a pair reads alike is exact words, which count in anybody's exception, or decides.

    Those are the words of an upstream, each with its source; `common` has everybody's.
    """
    exact: set[Row] = {*systems.ROWS, *python_classes.ROWS, *python.ROWS}
    exact |= {row for row in every_row() if rule_of(row).weight is Weight.WORDS} - {*common.ROWS}
    doubtful = [
        row
        for row in _rows_said_twice()
        if rule_of(row).weight not in _HEAVIER and row not in exact
    ]
    superfluous = [
        row
        for row in doubtful
        if not _decides(row, index_of(each for each in every_row() if each != row), monkeypatch)
    ]
    assert not superfluous
