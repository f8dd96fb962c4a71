"""Columns of texts, and lines broken to fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes.terminal.widths import filling, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("超时", 4), ("，。", 4), ("ｗｉｄｅ", 8), ("e\u0301", 1), ("─│", 2)],
)
def test_width(text: str, columns: int) -> None:
    """Wide characters take two columns, and marks that combine with another take none."""
    assert width(text) == columns
    assert filling(text, 10) == " " * (10 - columns)


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 5, [""]),
        ("read timed out", 20, ["read timed out"]),
        ("read timed out", 10, ["read timed", "out"]),
        ("read  timed", 5, ["read", "timed"]),
        ("CERTIFICATE_VERIFY", 11, ["CERTIFICATE", "_VERIFY"]),
        ("a CERTIFICATE_VERIFY b", 11, ["a", "CERTIFICATE", "_VERIFY b"]),
        ("服务繁忙", 8, ["服务繁忙"]),
        ("服务繁忙", 7, ["服务繁", "忙"]),
        ("服务繁忙，请稍后", 8, ["服务繁", "忙，请稍", "后"]),
        ("请求（连接）超时", 6, ["请求", "（连", "接）超", "时"]),
        ("打开 Wi-Fi 或移动", 9, ["打开", "Wi-Fi 或", "移动"]),
        ("调用close时", 7, ["调用", "close时"]),
        ("时", 1, ["时"]),
    ],
)
def test_wrapped(text: str, columns: int, lines: list[str]) -> None:
    """Lines break at spaces and between Chinese characters, but never before punctuation."""
    assert wrapped(text, columns) == lines


@given(
    st.text(st.sampled_from("ab. ，。（服务_"), max_size=40).map(
        lambda text: " ".join(text.split())
    ),
    st.integers(2, 12),
)
def test_wrapped_loses_nothing(text: str, columns: int) -> None:
    """Whatever the text, each line fits, and nothing but spaces goes."""
    lines = wrapped(text, columns)

    assert all(width(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
