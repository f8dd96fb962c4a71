"""Answers that say no, in words and numbers that no table has, in lines that look like a report."""

import pytest

from errcodes import classify

REFUSED = [
    "[tuya] pairing failed: the account has been suspended",
    "2031-03-04 12:00:00 ERROR (MainThread) [home.netatmo] User is not allowed to access this home",
    "hub: publish failed: scenes are disabled for your account",
    "[ERROR] [mqtt] Broker rejected subscription to topic lamps/#",
    "tracker.example.org:443: sender blocked: passkey unknown",
    "svn: E170001: Authorization failed",
    "Login failed.",
    "Authentication failed!",
    "pppd[802]: PAP authentication failed",
    "CloudApiError[50013]: Missing Permissions",
    "ERROR thermo: wrong login data",
    "sync failed: M_UNKNOWN: Invalid macaroon passed.",
    '[{"errors": [{"code": 89, "message": "Invalid or expired token."}]}]',
    "lamp.exceptions.HomeError: the service is not enabled for this user",
    "ERROR: daily request limit for this key is used up",
    "news: Server news.example.net:563: too many connections",
    "push: send error: registration-token-not-registered",
    "error: (ldap) search failed: insufficient access",
]
#: A status where no table looks for one, and numbers of a service's own
NUMBERED = [
    ("upload of scene 7 failed: Write scenes/7: 405", 50500),
    ("POST https://h.example.com/x returned 409", 50500),
    ("ERROR sync: https://h.example.com/x returned (502)", 50512),
    ("E 2031/07/04 23:54:35 sync.go:82: pull of scenes failed: 503", 50513),
    ("Error: errCode: -501000  | errMsg: cloud.callFunction:fail", 50500),
    ("[Error] push service failed, error code=1028", 50500),
]
#: Who answered, by its name, or by the level or the sign before what it said
NAMED = [
    "build of lamp-image failed: error from registry: unknown error",
    "ddns: Provider answered: host name not in this account",
    "fatal: remote error: upload-pack: not our ref 7f3a",
    " ! [remote rejected] main -> main (hook declined)",
    "ERROR: (scenes.OperationalError) server at 192.0.2.7 failed: sorry, too many clients already",
    "@ERROR: auth failed on module scenes",
    "status=deferred (host mx.example.com[192.0.2.9] refused to talk to me: 421 Refused.)",
    "error: the user does not have permission for this scene",
]
IN_CHINESE = [
    "推送失败：账号已被冻结",
    "[WARN] 设备 lamp-1 接入失败，token 无效",
    "2031-01-01 10:00:00 ERROR 调用云端接口失败：调用次数超过限制",
    "同步失败，错误信息：签名有误",
    "平台返回错误：应用不存在",
    "上报失败: QPS超限",
    "绑定失败：该设备已被其他用户绑定",
    "接口返回：暂不支持该操作",
    "无法登录云平台，请检查凭据",
]
NONE_IN_CHINESE = [
    "支持在余额不足时发送提醒",
    "如果调用次数超过限制，请升级套餐",
    "优化请求频率限制策略",
    'return fail("余额不足");',
    "编译失败：设备不存在",
    "新增：设备未绑定时的引导页",
    "未登录用户只能浏览首页",
]
#: Numbers that tell no answer
NO_ANSWERS = [
    "copied https://h.example.com/x in 405 ms, none failed",
    "Server api2 is up, reason: check passed, code: 200, failed: 0",
    "error: expected 404 lines and got 405 in server.txt",
    "build failed: 503 files of the server are missing",
    "tool failed with code 12345",
    "sync with device failure: Error Domain=com.example.sos Code=1035",
]
NOT_REFUSED = [
    # No report
    "My neighbour's account was suspended last week",
    "A token that has expired is renewed",
    # A level at which nothing failed
    "2031-01-01 10:00:00 INFO the relay has rejected tokens in its list",
    "10:00:01 DEBUG [pool] closing expired session 7",
    # Tokens that somebody parses, names, halves of literals
    "app.yaml: error: invalid token in line 4",
    "tool: error: unknown scope at position 12",
    "[unauthorized client]",
    '    "Invalid credentials\\n",',
    # Those who let in
    "su: Authentication failure",
    "10:00:00 gw sshd[12]: Failed password for invalid user pi",
    "10:00:00 gw klogind[19]: Kerberos authentication failed",
    "WARN auth: failed login attempt of lena",
    # Items and statements
    'message: "Invalid credentials",',
    '    ERROR: ("token invalid", "account suspended"),',
    # What no server gives
    "error: invalid option -- 'z'",
    "MemoryError: limit exceeded",
    "nginx: [emerg] unknown directive in /etc/nginx/nginx.conf:4",
]


@pytest.mark.parametrize("text", [*REFUSED, *NAMED, *IN_CHINESE])
def test_a_program_says_that_a_request_was_refused(text: str) -> None:
    """A word that refuses stands beside who answers, or beside what only a server gives."""
    assert classify.message(text) == 50500


@pytest.mark.parametrize("text", [*NOT_REFUSED, *NONE_IN_CHINESE])
def test_words_that_say_little_say_nothing_elsewhere(text: str) -> None:
    """In prose, in a quiet line or of what is no server's they report nothing."""
    assert classify.message(text) is None


def test_whatever_else_is_found_goes_before() -> None:
    """What was refused says less than how it ended."""
    assert classify.message("error: token not valid: connection reset by peer") == 50509


def test_too_many_may_be_fewer_later() -> None:
    """More than a server serves is a matter of time; who is suspended stays so."""
    busy = classify.diagnose_message("error: monthly request limit reached")
    denied = classify.diagnose_message("error: this account is suspended")
    assert busy is not None
    assert denied is not None
    assert (busy.transient, denied.transient) == (True, False)
    assert denied.evidence[-1] == (
        'text[12:32] = account is suspended (a thing and its end: "request … refused")'
    )


@pytest.mark.parametrize(("text", "code"), NUMBERED)
def test_numbers_that_no_table_has(text: str, code: int) -> None:
    """A status or the number of an error stands behind what failed or answered."""
    assert classify.message(text) == code


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_numbers_that_are_no_answers(text: str) -> None:
    """What is counted, or was no request, has other numbers."""
    assert classify.message(text) is None
