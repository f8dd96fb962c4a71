"""The words that are ours: what a message and a piece of advice must be."""

import re

import pytest

from errcodes import catalog
from errcodes.codes import AppErrorCode, NetworkErrorCode

CODES = [*AppErrorCode, *NetworkErrorCode]
LANGUAGES = ("en", "zh")
END = {"en": ".", "zh": "。"}

#: What the person holding the phone need not know, in lower case.
JARGON = {
    "en": """
        api backend bytes cancelled canceled certificate client cloud command cookie
        dns domain endpoint error exception firmware gateway handshake host hostname http https
        io ip json lan load log mqtt packet parameter parse payload peer port protocol proxy
        route routing sdk server session signature socket ssl status stream sync
        synchronize tcp timed timeout time-out tls token unreachable url vpn
    """,
    "zh": """
        api json tls ssl http dns tcp sdk token session command io ip 证书 服务器 服务端 客户端 云端
        局域网 协议 超时 解析 转义 握手 域名 主机 网关 路由表 端口 代理 签名 会话 令牌 同步 接口
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
class TestMessage:
    """The sentence for the person holding the phone."""

    def test_is_one_sentence(self, code: int, language: str) -> None:
        """A message is one sentence of a length that a phone shows."""
        message = catalog.message(code, language)
        assert re.findall(r"[.!?。！？…]", message) == [END[language]]
        assert message.endswith(END[language])
        assert len(message) <= {"en": 140, "zh": 60}[language]

    def test_has_no_numbers(self, code: int, language: str) -> None:
        """A message says no code and no other number."""
        assert not re.search(r"\d", catalog.message(code, language))

    def test_has_no_jargon(self, code: int, language: str) -> None:
        """A message uses no word of the trade."""
        message = catalog.message(code, language).lower()
        jargon = JARGON[language].split()
        assert not set(re.findall(r"[a-z]+(?:-[a-z]+)*", message)) & set(jargon)
        assert not [word for word in jargon if not word.isascii() and word in message]

    def test_blames_nobody(self, code: int, language: str) -> None:
        """A message does not say that the person did something wrong."""
        message = catalog.message(code, language).lower()
        assert not [words for words in BLAME[language] if words in message]

    def test_says_what_can_be_done(self, code: int, language: str) -> None:
        """A message asks for something that the person can do."""
        assert re.search(r"please |you can|请|可以", catalog.message(code, language))

    def test_is_the_one_of_the_entry(self, code: int, language: str) -> None:
        """`message` and `entry` give the same sentence."""
        assert catalog.message(code, language) == catalog.entry(code, language).message


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_own_words(language: str) -> None:
    """No two codes share a message or a piece of advice."""
    entries = [catalog.entry(code, language) for code in CODES]
    assert len({entry.message for entry in entries}) == 45
    assert len({entry.advice for entry in entries}) == 45


@pytest.mark.parametrize("code", CODES)
def test_each_language_is_written_in_its_own_script(code: int) -> None:
    """English is ASCII; Chinese is Chinese, with Chinese punctuation between its words."""
    english, chinese = catalog.entry(code, "en"), catalog.entry(code, "zh")
    assert (english.message + english.advice).isascii()
    for text in (chinese.message, chinese.advice):
        assert re.search(r"[\u4e00-\u9fff]", text)
        prose = re.sub(r"`[^`]*`", "", text)
        assert not re.search(r"[\u4e00-\u9fff] ?[,;:?!()]|[,;:?!()] ?[\u4e00-\u9fff]", prose)
        assert not re.search(r"[\u4e00-\u9fff][A-Za-z0-9`]|[A-Za-z0-9`][\u4e00-\u9fff]", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_advice_is_short(code: int, language: str) -> None:
    """Advice is one to three whole sentences."""
    prose = re.sub(r"`[^`]*`", "", catalog.entry(code, language).advice)
    sentences = re.findall(r"[.?](?= |$)" if language == "en" else r"[。？]", prose)
    assert 1 <= len(sentences) <= 3
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
    assert "too long" in catalog.message(1006, "en")
    assert "过长" in catalog.message(1006, "zh")
    assert "time-out" in catalog.entry(1006, "en").advice
    assert "超时" in catalog.entry(1006, "zh").advice
