"""What did not happen is told from what was being done when it happened."""

import pytest

from errcodes import classify
from errcodes.codes import NetworkErrorCode as Network

FAILED = [
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
]
TALK = [
    "If the server says connection refused, try again",
    "the request handles connection reset by peer",
    "settings: connection refused",
    'retryOn: ["ECONNRESET"]',
    "set the option connection reset by peer",
    "fix(client): try again on connection refused",
    "from urllib3.exceptions import ReadTimeoutError",
    'log.Printf("connection refused: %d", n)',
    "What is ERR_CONNECTION_REFUSED?",
    "如何设置请求超时",
    "设置请求超时",
    "如果失败：请求超时",
    "修复登录失败的问题，请求超时时重试",
]


@pytest.mark.parametrize(("text", "code"), FAILED)
def test_what_failed(text: str, code: Network) -> None:
    """A colon, or a word that says so, parts what failed from why."""
    assert classify.message(text) is code


@pytest.mark.parametrize("text", TALK)
def test_talk(text: str) -> None:
    """Conditions, settings, changes, source code and questions give nothing."""
    assert classify.message(text) is None
