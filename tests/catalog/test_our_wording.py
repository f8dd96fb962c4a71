"""The words that are ours: what a message and a piece of advice must be."""

import base64
import hashlib
import re
import shutil
import ssl
import subprocess
from importlib.resources import files

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from errcodes import catalog, classify, problem
from errcodes.codes import AppErrorCode, NetworkErrorCode
from errcodes.demo.servers import Server, read_request, server_context

CODES = [*AppErrorCode, *NetworkErrorCode]
LANGUAGES = ("en", "zh")
#: The codes whose failure may be one of a service behind the one that answers.
UPSTREAM = [
    AppErrorCode.NETWORK_ANOMALY,
    AppErrorCode.JSON_ESCAPE_FAILED,
    AppErrorCode.NETWORK_UNREACHABLE,
    AppErrorCode.CLOCK_WRONG,
    AppErrorCode.SYNC_IO_ERROR,
    *NetworkErrorCode,
]
#: One form of the command that shows what a TLS server presents, whatever is done with it.
TLS_COMMAND = re.compile(
    r"openssl s_client -connect ADDRESS:443 -servername HOST -showcerts( -msg)? </dev/null( \| |$)"
)
END = {"en": ".", "zh": "。"}

#: What the person holding the phone need not know, in lower case.
JARGON = {
    "en": """
        api backend bytes cancelled canceled certificate client cloud command cookie
        dns domain endpoint error exception firmware gateway handshake host hostname http https
        io ip json lan load log mqtt packet parameter parse payload peer port protocol proxy
        route routing sdk server session signature socket ssl status stream sync
        synchronize tcp timed timeout time-out tls token unreachable upstream url vpn
    """,
    "zh": """
        api json tls ssl http dns tcp sdk token session command io ip 证书 服务器 服务端 客户端 云端
        局域网 协议 解析 转义 握手 域名 主机 上游 路由表 端口 代理 签名 会话 令牌 同步 接口
        固件 下发 异步 报文 数据包 字段 参数 状态码 错误码 异常码 重置 流 配网
    """,
}
#: What lays the failure at the person's door.
BLAME = {
    "en": [
        "you entered",
        "you forgot",
        "you did not",
        "your fault",
        "invalid",
        "illegal",
        "wrong ",
    ],
    "zh": ["您输入", "你输入", "错误地", "非法", "违规", "您的错", "你没有", "您没有", "无效"],
}


@pytest.mark.parametrize("upstream", [False, True], ids=["own", "upstream"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
class TestMessage:
    """The sentence for the person holding the phone, from either standpoint."""

    def test_is_one_sentence(self, code: int, language: str, *, upstream: bool) -> None:
        """A message is one sentence of a length that a phone shows."""
        message = catalog.message(code, language, upstream=upstream)
        assert re.findall(r"[.!?。！？…]", message) == [END[language]]
        assert message.endswith(END[language])
        assert len(message) <= {"en": 140, "zh": 60}[language]

    def test_has_no_numbers(self, code: int, language: str, *, upstream: bool) -> None:
        """A message says no code and no other number."""
        assert not re.search(r"\d", catalog.message(code, language, upstream=upstream))

    def test_has_no_jargon(self, code: int, language: str, *, upstream: bool) -> None:
        """A message uses no word of the trade."""
        message = catalog.message(code, language, upstream=upstream).lower()
        jargon = JARGON[language].split()
        assert not set(re.findall(r"[a-z]+(?:-[a-z]+)*", message)) & set(jargon)
        assert not [word for word in jargon if not word.isascii() and word in message]

    def test_blames_nobody(self, code: int, language: str, *, upstream: bool) -> None:
        """A message does not say that the person did something wrong."""
        message = catalog.message(code, language, upstream=upstream).lower()
        assert not [words for words in BLAME[language] if words in message]

    def test_says_what_can_be_done(self, code: int, language: str, *, upstream: bool) -> None:
        """A message asks for something that the person can do."""
        message = catalog.message(code, language, upstream=upstream)
        assert re.search(r"please |you can|请|可以", message)

    def test_is_the_one_of_the_entry(self, code: int, language: str, *, upstream: bool) -> None:
        """`message` and `entry` give the same sentence."""
        entry = catalog.entry(code, language)
        expected = entry.upstream_message if upstream else entry.message
        assert catalog.message(code, language, upstream=upstream) is expected

    def test_is_read_back_as_its_code_or_none(
        self, code: int, language: str, *, upstream: bool
    ) -> None:
        """A phone that logs what it showed does not send the reader of the log elsewhere.

        It may give one of the network's codes that the phone's own coarse one stands for.
        """
        message = catalog.message(code, language, upstream=upstream)
        diagnosis = classify.diagnose_message(message)
        assert diagnosis is None or code in (diagnosis.code, diagnosis.app_code)

    def test_a_title_is_short(self, code: int, language: str, *, upstream: bool) -> None:
        """What happened stands before what to do, in a few words."""
        title = problem.details(code, language, upstream=upstream)["title"]
        assert len(title) <= {"en": 60, "zh": 30}[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", UPSTREAM)
def test_the_failure_of_another_service_is_not_the_phones(code: int, language: str) -> None:
    """From the other standpoint the phone is cleared, and asked for nothing but patience."""
    message = catalog.message(code, language, upstream=True)
    cleared = {"en": "; your phone is not the cause, so please try again", "zh": "，与手机无关，请"}
    assert cleared[language] in message
    assert not re.search(r"Wi-Fi|mobile data|signal|your network|移动数据|信号|换个网络", message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_codes_have_one_message(language: str) -> None:
    """What is said of a device, a command or an account holds whoever says it."""
    entries = [catalog.entry(code, language) for code in CODES]
    assert [e.code for e in entries if e.upstream_message != e.message] == UPSTREAM


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_own_words(language: str) -> None:
    """No two codes share a message or a piece of advice."""
    entries = [catalog.entry(code, language) for code in CODES]
    assert len({entry.message for entry in entries}) == 45
    assert len({entry.upstream_message for entry in entries}) == 45
    assert len({entry.advice for entry in entries}) == 45


@pytest.mark.parametrize("code", CODES)
def test_each_language_is_written_in_its_own_script(code: int) -> None:
    """English is ASCII; Chinese is Chinese, with Chinese punctuation between its words."""
    english, chinese = catalog.entry(code, "en"), catalog.entry(code, "zh")
    assert (english.message + english.upstream_message + english.advice).isascii()
    for text in (chinese.message, chinese.upstream_message, chinese.advice, chinese.source):
        assert re.search(r"[\u4e00-\u9fff]", text)
        prose = re.sub(r"`[^`]*`", "", text)
        assert not re.search(r"[\u4e00-\u9fff] ?[,;:?!()]|[,;:?!()] ?[\u4e00-\u9fff]", prose)
        assert not re.search(r"[\u4e00-\u9fff][A-Za-z0-9`]|[A-Za-z0-9`][\u4e00-\u9fff]", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_advice_is_short(code: int, language: str) -> None:
    """Advice is one to four whole sentences."""
    prose = re.sub(r"`[^`]*`", "", catalog.entry(code, language).advice)
    sentences = re.findall(r"[.?](?= |$)" if language == "en" else r"[。？]", prose)
    assert 1 <= len(sentences) <= 4
    assert prose[-1] in ".?。？"


@pytest.mark.parametrize("code", CODES)
def test_both_languages_name_the_same_things(code: int) -> None:
    """A command to run, an HTTP status, an errno: what one language names the other names too."""
    pattern = r"`[^`]+`|\b[A-Z]{2,}[A-Z0-9_-]*\b|\b\d+\b"
    english, chinese = (
        set(re.findall(pattern, catalog.entry(code, language).advice, re.ASCII))
        for language in LANGUAGES
    )
    assert {name for name in english ^ chinese if name.startswith("`") or name.isdigit()} == set()


def test_pairing_that_timed_out_is_told_as_such() -> None:
    """1006 is a time-out in both languages, though the vendor's English does not say so."""
    assert "in time" in catalog.message(1006, "en")
    assert "过长" in catalog.message(1006, "zh")
    assert "time-out" in catalog.entry(1006, "en").advice
    assert "超时" in catalog.entry(1006, "zh").advice


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_one_form_shows_what_a_tls_server_presents(code: int, language: str) -> None:
    """Each address is asked by name, and the command ends by itself."""
    commands = re.findall(r"`(openssl [^`]*)`", catalog.entry(code, language).advice)
    assert all(TLS_COMMAND.match(command) for command in commands)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (50408, {"en": "only what is safe to repeat", "zh": "只重试可以安全重复的操作"}),
        (50503, {"en": "only what is safe to repeat", "zh": "只重试可以安全重复的操作"}),
        (50509, {"en": "only what is safe to repeat", "zh": "只重试可以安全重复的操作"}),
        (50510, {"en": "only what is safe to repeat", "zh": "只重试可以安全重复的操作"}),
        (50512, {"en": "only what is safe to repeat", "zh": "只重试可以安全重复的操作"}),
        (50505, {"en": "a retry is safe", "zh": "可以放心重试"}),
        (50507, {"en": "a retry is safe", "zh": "可以放心重试"}),
        (50508, {"en": "a retry is safe", "zh": "可以放心重试"}),
        (50502, {"en": "not HTTP 502", "zh": "不是 HTTP 502"}),
        (50503, {"en": "not HTTP 503", "zh": "不是 HTTP 503"}),
        (50504, {"en": "not HTTP 504", "zh": "不是 HTTP 504"}),
    ],
)
def test_advice_says_whether_to_repeat_and_what_it_is_not(
    code: int, words: dict[str, str], language: str
) -> None:
    """A retry is called safe only where nothing was sent; three codes are no HTTP statuses."""
    assert words[language] in catalog.entry(code, language).advice


@pytest.mark.parametrize("word", ["家居", "中枢", "家中移除", "数据模型", "头大小", "禁止的头（"])
def test_chinese_uses_the_words_of_the_field(word: str) -> None:
    """The vendor's 网关 and the field's 物模型, 家庭 and 头字段 stand everywhere."""
    words = "".join(f"{e.message}{e.advice}" for e in (catalog.entry(c, "zh") for c in CODES))
    assert word not in words


def openssl(command: str, address: str) -> str:
    """Run a command of the catalog against a server, as one would at a terminal."""
    local = command.replace("ADDRESS:443", address).replace("HOST", "localhost")
    shell = ["bash", "-o", "pipefail", "-c", local]
    return subprocess.run(shell, check=False, capture_output=True, text=True, timeout=50).stdout


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")
def test_the_commands_show_what_they_are_for() -> None:
    """Each command of the advice ends by itself, and prints what the advice says."""
    certificate = ssl.PEM_cert_to_DER_cert(
        (files("errcodes.demo") / "certificates" / "valid.pem")
        .read_text("ascii")
        .partition("-----BEGIN CERTIFICATE-----")[2]
        .partition("-----END CERTIFICATE-----")[0]
        .join(("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"))
    )
    key = x509.load_der_x509_certificate(certificate).public_key()
    key_der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    expected = {
        104: ["notAfter="],
        50502: ["Verify return code:", "BEGIN CERTIFICATE"],
        50508: ["ServerHello"],
        50515: ["DNS:localhost"],
        50516: [
            base64.b64encode(hashlib.sha256(key_der).digest()).decode(),
            hashlib.sha256(certificate).digest().hex(":").upper(),
        ],
    }
    with Server(read_request, context=server_context("valid")) as server:
        host, port = server.address
        for code, texts in expected.items():
            commands = re.findall(r"`(openssl [^`]*)`", catalog.entry(code).advice)
            printed = "".join(openssl(command, f"{host}:{port}") for command in commands)
            assert not [text for text in texts if text not in printed], (code, printed)
