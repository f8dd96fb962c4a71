"""Who tells what a program showed him reports it; who writes of it in general does not."""

import pytest

from errcodes import classify
from errcodes.classify.texts.mentions.wrapped_lines import unwrapped

#: What somebody met, and its code.
MET = [
    (50505, 'After I paired the second lamp I get "connection refused"'),
    (50505, "my upload fails with connection refused"),
    (50512, "Since this morning we get a `502 Bad Gateway` from the hub"),
    (50506, 'I logged in to the hub, only to find "no route to host"'),
    (50509, "Every evening I receive an error stating that the connection was reset by peer"),
    (50505, 'My phone shows a dialog that says "connection refused".'),
    (50502, "Whenever I open the shop, I get a CERT_UNTRUSTED error and the app closes."),
    (50505, "im trying to add the plug and it says unable to connect"),
    (50509, 'The upload of the video failed with "connection reset by peer" at 80 %'),
    (50509, "but i get 'connection closed by peer' while running it (same lamp as before):"),
    (50505, "using the second adapter i got 'connection refused' everytime"),
    (50509, "Since the update my lamp looses connection every two hours"),
    (50509, "after about 20 minutes the websocket connection closes and I have to log in again"),
    (50509, "my vacuum randomly disconnects while it cleans"),
    (50509, "Lamp keeps losing connection to its hub"),
    (50505, "Hub fails to reconnect after a power cut"),
    (50512, "Every time I open the shop it gives a 502 error"),
    (50513, "they keep returning 503 for my account since yesterday"),
    (50408, "the upload of my video still times out after the restart"),
    (50504, "When I start the app on mobile data I see that the host cannot be resolved"),
    (50508, "On cellular it always fails with a TLS handshake timeout"),
    (50505, "But after the reboot it was unable to connect to the hub again"),
    (50509, "The connection is lost every few hours"),
    (50513, "I have been receiving `503: Service Unavailable` for lamp-7 (the one in the hall)"),
    (50505, 'I tried it again, the app says "Connection refused: lamp-7". Can anyone help me? :)'),
    (50508, "The lamp got stuck, the connection stalled during handshake again"),
    (
        50508,
        'Error: Get "[https://h.example/lamps":](https://h.example/lamps): TLS handshake timeout',
    ),
    (50513, "@lena 大概每天出现一次 503 Service Temporarily Unavailable"),
    (50408, "更新门锁订阅，一直显示超时"),
    (50507, "原因找到了。连接门锁超时，灯打不开"),
    (50501, "用了一会儿突然断网，重启之后才恢复"),
    (50502, "It is impossible to open the shop because of an expired SSL certificate"),
    (50505, '"Hub not reachable", whatever I do with the settings of the lamp'),
    (50408, "My lamp stopped in the middle of it.\n`Gateway Timeout`"),
    (50505, "今天门锁的服务器挂了，打不开"),
    (50505, 'The lamp app fails with "connection refused" when entering an address of the cellar'),
    (50506, "i get `connect failed, cause=connect EHOSTUNREACH` from my lamp"),
    (50508, "在手机上连接测试，显示TLS handshake timeout"),
    (50408, "调用门锁接口总是超时，换了网络也一样"),
    (50509, "开了一晚上ws就断开连接了"),
    (50505, "重启之后，浏览器显示连接被拒绝"),
    (50408, "我更新了固件，每次打开页面就显示请求超时"),
    (50509, "最近门锁经常掉线，请问是什么问题"),
    (50512, "打开首页一直显示502错误码"),
    (50408, "用新版本登录时，一直提示“请求超时”"),
    (50505, "网关打不开，App 提示连接失败，为什么？"),
    (50509, "“远程主机强制关闭了一个现有的连接”是怎么回事"),
    (50504, "域名解析出错\n请问提示域名解析错误是什么问题?"),
    (50505, "安装之后连接服务器失败，这是什么情况"),
    (50501, "some apps say there is no internet connection when I use the hub"),
    (50509, "In the last 10 days there were calls that resulted in `connection reset by peer`"),
]
#: The same words in general, under a condition, as a question, or of a plan.
NOT_MET = [
    'If you get "connection refused", restart the hub',
    'Can I get "connection refused" instead of nothing?',
    "It returns `ECONNREFUSED` when nobody listens",
    'Now the client says "connection refused" instead of nothing',
    'Users who get "connection reset by peer" should update',
    'When the hub is off, then I should see "connection refused"',
    '**Q: I get "Connection refused" when I start it.**\nA: Start the broker first.',
    "如果提示“请求超时”，请稍后重试",
    "如果设备经常掉线，可以更换路由器",
    "After the hub closes the connection the client should retry",
    "It may happen that the lamp loses its connection while it updates",
    "Why do I get a 502 error after the update?",
    "A lamp that randomly disconnects is marked as unstable",
    "The tests now check what happens if the connection drops",
    "修复登录时提示“请求超时”的问题",
    "出现请求超时的原因",
    # The way out stands below
    "**No lamp**\n```\nError: unable to connect to the hub\n```\n**Solution**:\n- Restart it",
    "现象：\n- 页面显示“连接被拒绝”\n\n解决方案：\n1. 启动网关",
    # A sentence goes on over the end of a line.
    "The buffer is written to the disk whenever the link to the\nserver is unavailable.",
    " * The lamp goes to its default state for as long as the\n * connection is refused by the hub",
    # What would fail fails in a condition.
    "If the key cannot be read the connection is refused rather than left open",
    # A title and a wish
    "Adding a better error message for connection refused",
    'Deal with "connection refused" errors in a better way',
    "Read timeout error handling",
    "Lamp Connection Lost Error [Solved]",
    "[Bug] Connection refused screen after the update",
    'The dreaded "connection refused" is a common experience with new hubs',
    "I think the lamp lost its connection to the hub",
    "- Lost internet connection at the hub?",
    "**401 Unauthorized** - The key of the hub is wrong",
    "- DNS resolution failure – The name of the hub is not in the zone",
    # Statuses in a row, and in a list
    "The answers are: - 401 Unauthorized - 403 Forbidden",
    "  • 429 Too many tries.\n  • 503 Off for maintenance.\n  • 500 Lamp broken.",
    # Code of other languages
    "    after 1000 ->\n        timeout\n    end",
    "is LampException -> {\n    connection refused",
    "\tLampTimeout   time.Duration",
    '\tLampTimeout string `json:"lampTimeout,omitempty"`',
    'conn, err := lamp.DialTimeout("tcp", address, wait)',
    "class LampTimeoutError < LampError",
    "    lampTimeout: Duration,",
    "  Unauthorized: 401,\n  LampOff: 404,",
    '            error: "Connection refused",',
    '["ECONNRESET", "Connection reset by the lamp"],',
    '"LAMP_UNAUTHORIZED_ERROR": "Your session has expired. Log in again.",',
    '    lamp.write name & " - Server is unreachable"',
    "      lamp-timeout: invalid\n      send-timeout: d",
    "    case lamp:\n        timeout:\n    end",
    '<property name="timeout" value="3000"/>',
    "  in: query\n  name: timeout",
    "/connection refused by the \\/hub/i,",
    "- `x.go`: clients are no longer accidentally disconnected from the broker",
]


@pytest.mark.parametrize(("code", "text"), MET)
def test_what_somebody_met_is_reported(code: int, text: str) -> None:
    """He says of one time, or of one program, what came of it."""
    assert classify.message(text) == code


@pytest.mark.parametrize("text", NOT_MET)
def test_what_nobody_met_is_not(text: str) -> None:
    """It has the same words, and no time at which it came to that."""
    assert classify.message(text) is None


def test_a_sentence_over_several_lines_is_one() -> None:
    """Lines of a log are not, nor is what begins with a capital."""
    wrapped = "the lamp is written to as long as\nits hub is on"

    assert unwrapped(wrapped) == [wrapped]
    assert unwrapped("WARN lamp: no answer for a long time now\nconnection refused") != [wrapped]
    assert len(unwrapped("the lamp is written to as long as\nIts hub is on")) == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("连接数据库时报 Connection refused", 50505),
        ("这个接口一直返回 502 Bad Gateway", 50512),
        ("昨天开始一直 connection reset by peer", 50509),
        ("调用接口抛出 ECONNRESET 异常", 50509),
        ("上传的时候出现 Broken pipe 错误，求助", 50509),
        ("请求发出几秒后就会报错Read timed out, 建议可以设置超时时间", 50503),
        ("网关无法访问：The requested URL returned error: 504", 50408),
        ("请问提示 Connection refused 是什么问题", 50505),
        ("read ECONNRESET 这是什么原因", 50509),
        ("连接网关时提示错误Expecting value: line 1 column 1 (char 0)，无法运行", 50514),
        ("打开网页都是502 Bad Gateway，是bug么？", 50512),
        ("如何处理 Connection refused", None),
        ("遇到 Read timed out 时请重试", None),
        ("如路由器关机，就会出现 Network is unreachable", None),
        ("为了避免 connection reset，请增加超时时间", None),
        ("当出现 ConnectionError 后，暂停几秒钟再执行", None),
        ("请求时出现SocketException，是否考虑换一种异常", None),
        ("修复 Connection reset 的问题", None),
        ("测试 ETIMEDOUT 的场景", None),
        ("ConnectTimeout 和 ReadTimeout 的区别", None),
        ("context canceled 和 context deadline exceeded 不是一回事", None),
        ("能否设置SocketTimeout的时长？", None),
    ],
)
def test_words_of_programs_in_a_chinese_sentence(text: str, code: int | None) -> None:
    """What the sentence around them says in Chinese decides whether they report."""
    assert classify.message(text) == code
