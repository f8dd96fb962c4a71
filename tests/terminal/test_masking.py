"""Secrets in examples: what is masked, and what is not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errcodes.terminal.masking import masked
from tests.terminal.test_classify import read

SECRETS = [
    "https://ann:s3cret@api.example.com/devices timed out",
    "redis://:s3cret@cache:6379/0 refused",
    "GET /devices?id=7&access_token=s3cret&page=2 timed out",
    "GET /devices?key=s3cret timed out",
    "GET /devices?X-Amz-Signature=s3cret timed out",
    "Authorization: Bearer s3cret",
    "authorization: s3cret",
    '{"Proxy-Authorization": "Basic s3cret==", "error": "timed out"}',
    "-H 'X-Api-Key: s3cret' timed out",
    "Cookie: a=s3cret; b=s3cret",
    '{"password": "s3cret", "error": "timed out"}',
    "client_secret=s3cret timed out",
    "refused for Bearer s3cret.s3cret-s3cret",
    "session eyJhbGciOiJIUzI1NiJ9.s3cret.s3cret timed out",
    "密码：s3cret 超时",
]


@pytest.mark.parametrize("line", SECRETS)
def test_masked(line: str) -> None:
    """Three dots stand for the secret, and the failure is still there."""
    shown = masked(line)

    assert "s3cret" not in shown
    assert "..." in shown
    assert ("timed out" in line) is ("timed out" in shown)


@pytest.mark.parametrize(
    "line",
    [
        "Basic authentication failed",
        "the token has expired",
        "https://api.example.com/devices?page=2&id=7 timed out",
        "unknown key 7",
        "dial tcp 192.0.2.1:443: connect: connection refused",
        "mail to ann@example.com bounced",
    ],
)
def test_left_alone(line: str) -> None:
    """What is no secret stays as it is."""
    assert masked(line) == line


@given(st.text())
def test_any_text(text: str) -> None:
    """Whatever the text is, masking ends, and masks nothing twice."""
    assert masked(masked(text)) == masked(text)


@pytest.mark.parametrize("arguments", [("--summary",), ("--summary", "--json")])
def test_summary(arguments: tuple[str, ...]) -> None:
    """Examples are masked, and shown as they are where that is asked for."""
    line = b"GET https://ann:s3cret@h/x: read timed out"
    _, hidden, _ = read(line, *arguments)
    _, shown, _ = read(line, *arguments, "--show-secrets")

    assert "s3cret" not in "".join(hidden)
    assert "https://...@h/x" in "".join(hidden)
    assert "https://ann:s3cret@h/x" in json.dumps(shown)
