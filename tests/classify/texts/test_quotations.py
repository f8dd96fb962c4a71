"""What a program wrote is read behind the sign of whoever pasted it; a person's words are not."""

import pytest

from errcodes import classify

QUOTED = [
    (50505, "# 2026-03-02T10:11:12Z ERROR gateway: connect to 192.0.2.9:8883 failed: refused"),
    (
        50505,
        "# 网关的日志\n# redis.exceptions.ConnectionError: Error 111 connecting to lamp:6379.",
    ),
    (50504, "> java.net.UnknownHostException: hub.example.net"),
    (50503, "> > Caused by: java.net.SocketTimeoutException: Read timed out"),
    (50505, "## org.postgresql.util.PSQLException: Connection to lamp.example:5432 refused."),
    (50509, "# Mar  3 10:11:12 gw1 mqttd[311]: client lamp7: connection reset by peer"),
    (50502, "3. ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] verify failed"),
    (50505, "# curl: (7) Failed to connect to 192.0.2.5 port 8080: Connection refused"),
    (
        50505,
        "1) Uncaught Predis\\Connection\\ConnectionException: Connection refused [tcp://h:6379]",
    ),
    (50509, "# again (Retry(total=1)) after connection broken by 'ConnectionResetError(104, 'x')'"),
    (50505, "> irm : 无法连接到远程服务器"),
    (50505, "**Error**: `connect ECONNREFUSED 192.0.2.7:1883`"),
    (50504, "**Error message:** `getaddrinfo ENOTFOUND hub.local`"),
    (50503, "2. 控制台报错：`Error: socket timed out while reading from device`"),
    (50505, "`connect to gateway at 192.0.2.2 failed: Connection refused`"),
    (50509, "`The gateway could not be read: Connection reset by peer`"),
    (50504, "> `<span class=\"red\">`irm : 未能解析此远程名称: 'hub.example.net'"),
    (50505, "Symptom:\n```\nFATAL: connection to lamp-db:5432 refused\n```"),
    (50503, "**Logs**\n```text\nReadTimeoutError: Read timed out.\n```"),
    (50408, "**日志:**\n```\nTimeout waiting for idle object\n```"),
]
SAID = [
    "# Raised when the connection is refused by 192.0.2.1:80",
    "# ConnectionError is raised if the host cannot be reached",
    "# a TimeoutError: what to do about it",
    "# 2026-01-05 raised the read timeout to 30 s",
    "> Connection refused usually means that nothing listens on the port",
    "2. `ConnectTimeout` - no connection in time",
    "3. Retry on connection reset by peer",
    "# except requests.ConnectionError: retry",
    "`read timeout` and `connect timeout` are separate settings",
    "`ECONNREFUSED`",
    "## Error: connection timed out",
    "**Error handling**: `ConnectionError` is retried",
    "**Errors**: `timeout`, `connection refused`",
    '```python\nexcept ConnectionError:\n    print("connection refused")\n```',
    "```yaml\ntimeout: 30\n```",
    "# TODO: handle ConnectionResetError when the host 192.0.2.1 goes away",
    "# http://example.com: connection refused is not retried here",
    "# retry: on connection refused, up to 3 times",
    "4. `mosquitto_sub -h 192.0.2.1` prints connection refused when no broker runs",
    "# lib/net.py: ConnectionError now carries the address",
    '# PyPy gives EPIPE as SSLError("Broken pipe")',
]


@pytest.mark.parametrize(("code", "text"), QUOTED)
def test_a_line_of_a_program_reports_whatever_it_stands_behind(code: int, text: str) -> None:
    """The sign, the heading or the backticks around it are set aside."""
    assert classify.message(text) == code


@pytest.mark.parametrize("text", SAID)
def test_a_persons_words_behind_the_same_sign_report_nothing(text: str) -> None:
    """They have the words of a failure, and not the form of a program's line."""
    assert classify.message(text) is None
