"""Advice beside a failure changes nothing, in either language."""

import itertools

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, catalog, classify
from errcodes.codes import ErrorCode

_N = NetworkErrorCode
HEADS = {
    "请求超时": _N.TIMEOUT,
    "连接超时": _N.CONNECT_TIMED_OUT,
    "读取超时": _N.READ_TIMED_OUT,
    "连接被拒绝": _N.CONNECT_FAILED,
    "网络不可用": _N.NETWORK_UNAVAILABLE,
    "域名解析失败": _N.HOST_UNRESOLVED,
    "证书已过期": _N.SSL_HANDSHAKE_FAILED,
    "502 Bad Gateway": _N.BAD_GATEWAY,
    "503 Service Unavailable": _N.SERVICE_UNAVAILABLE,
    "Read timed out": _N.READ_TIMED_OUT,
    "Request timed out": _N.TIMEOUT,
    "connection refused": _N.CONNECT_FAILED,
    "Connection reset by peer": _N.CLOSED_BY_PEER,
    "No route to host": _N.NO_ROUTE_TO_HOST,
    "SSL handshake failed": _N.SSL_HANDSHAKE_FAILED,
}
TAILS = (
    "，请检查网络连接后重试",
    "，请检查网络设置",
    "。请检查您的网络",
    "，请稍后重试",
    "，请确认网络是否可用",
    "，请检查网络连接是否正常",
    "；建议检查网络",
    ". Please check your network connection and try again.",
    ". Check your internet connection.",
    ", please make sure the network is available",
    ". Make sure that the certificate has not expired",
)
BEFORE = (
    "请检查网络连接，",
    "请检查网络设置后重试：",
    "Please check your network connection: ",
    "Check that the server is up: ",
)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("tail", TAILS)
def test_advice_behind_a_failure(head: str, tail: str) -> None:
    """What failed decides, and not what the user is to look at."""
    assert classify.message(head + tail) is HEADS[head]


@pytest.mark.parametrize(("advice", "head"), [*itertools.product(BEFORE, HEADS)])
def test_advice_before_a_failure(advice: str, head: str) -> None:
    """Nor does advice that comes first."""
    assert classify.message(advice + head) is HEADS[head]


@pytest.mark.parametrize("language", catalog.languages())
@pytest.mark.parametrize("code", [*AppErrorCode, *NetworkErrorCode])
def test_the_catalog_is_not_misread(code: ErrorCode, language: str) -> None:
    """The library's own words for a code give that code, or none."""
    assert classify.message(catalog.message(code, language)) in {code, None}


def test_a_status_goes_before_the_body_that_was_refused() -> None:
    """What an answer of 502 holds is no news, as for the exception with these words."""
    text = "502, message='Attempt to decode JSON with unexpected mimetype: text/html'"
    assert classify.message(text) is _N.BAD_GATEWAY
