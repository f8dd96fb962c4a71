"""What a text is diagnosed as, with all that is read of it, in the line that a log would have."""

import pytest

from errcodes import classify


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "SERVICE UNAVAILABLE",
            (
                "50513 SERVICE_UNAVAILABLE (exact, receive, HTTP 503, sent, transient): "
                'text[0:19] = SERVICE UNAVAILABLE (common: "service unavailable")'
            ),
        ),
        (
            "alert unknown ca: certificate has expired",
            (
                "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 4 or 1, not sent, permanent): "
                'text[0:16] = alert unknown ca (tls: "alert unknown ca"); text[18:41] = '
                'certificate has expired (tls: "certificate has expired")'
            ),
        ),
        (
            "the answer of the hub took too long",
            (
                "50503 READ_TIMED_OUT (nearest, receive, sent, transient): text[4:35] = answer of "
                'the hub took too long (a thing and its end: "response … slow")'
            ),
        ),
        (
            "HTTP/1.1 502 Bad Gateway",
            (
                "50512 BAD_GATEWAY (exact, receive, HTTP 502, sent, transient): text[0:12] = "
                'HTTP/1.1 502 (statuses: "HTTP/1.1 @"); text[9:24] = 502 Bad Gateway '
                '(statuses: "502 Bad Gateway")'
            ),
        ),
        (
            "HTTP 404 Not Found",
            (
                "50500 OTHER (exact, receive, HTTP 404, sent, permanent): text[0:8] = HTTP 404 "
                '(statuses: "HTTP @"); text[5:18] = 404 Not Found (statuses: "404 Not Found")'
            ),
        ),
        (
            "HTTP 429 Too Many Requests",
            (
                "50500 OTHER (exact, receive, HTTP 429, sent, transient): text[0:8] = HTTP 429 "
                '(statuses: "HTTP @"); text[5:26] = 429 Too Many Requests (statuses: "429 '
                'Too Many Requests")'
            ),
        ),
        (
            "status code 401",
            (
                "50500 OTHER (exact, receive, HTTP 401, sent, permanent): text[0:15] = status code "
                '401 (statuses: "status code @")'
            ),
        ),
        (
            "HTTP 500 Internal Server Error",
            (
                "50500 OTHER (exact, receive, HTTP 500, sent, transient): text[0:8] = HTTP 500 "
                '(statuses: "HTTP @"); text[5:30] = 500 Internal Server Error (statuses: '
                '"500 Internal Server Error")'
            ),
        ),
        (
            "HTTP/1.1 407 Proxy Authentication Required",
            (
                "50505 CONNECT_FAILED (nearest, proxy, HTTP 407, not sent, permanent): "
                'text[13:42] = Proxy Authentication Required (go: "Proxy Authentication '
                'Required")'
            ),
        ),
        (
            "proxy tunnel failed: HTTP/1.1 403 Forbidden",
            (
                "50500 OTHER (exact, receive, HTTP 403, permanent): text[21:33] = HTTP/1.1 "
                '403 (statuses: "HTTP/1.1 @"); text[30:43] = 403 Forbidden (statuses: "403 '
                'Forbidden")'
            ),
        ),
        (
            "connection refused",
            (
                "50505 CONNECT_FAILED (exact, connect, not sent, transient): text[0:18] = "
                'connection refused (systems: "Connection refused")'
            ),
        ),
        (
            "java.net.ConnectException: Connection refused",
            (
                "50505 CONNECT_FAILED (exact, connect, not sent, transient): text[9:25] = "
                'ConnectException (java: "ConnectException"); text[27:45] = Connection '
                'refused (systems: "Connection refused")'
            ),
        ),
        (
            "connect ECONNREFUSED 127.0.0.1:80",
            (
                "50505 CONNECT_FAILED (exact, connect, not sent, transient): text[8:20] = "
                'ECONNREFUSED (systems: "ECONNREFUSED")'
            ),
        ),
        (
            "Read timed out",
            (
                "50503 READ_TIMED_OUT (exact, receive, sent, transient): text[0:14] = Read "
                'timed out (java: "Read timed out")'
            ),
        ),
        (
            "timed out",
            ('50408 TIMEOUT (nearest, transient): text[0:9] = timed out (common: "timed out")'),
        ),
        (
            "connect timed out",
            (
                "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient): text[0:17] = "
                'connect timed out (java: "connect timed out")'
            ),
        ),
        (
            "SSL handshake timed out",
            (
                "50508 SSL_HANDSHAKE_TIMED_OUT (exact, tls, not sent, transient): text[0:23] "
                '= SSL handshake timed out (tls: "SSL handshake timed out")'
            ),
        ),
        (
            "certificate has expired",
            (
                "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 4 or 1, not sent, permanent): "
                'text[0:23] = certificate has expired (tls: "certificate has expired")'
            ),
        ),
        (
            "x509: certificate signed by unknown authority",
            (
                "50502 SSL_HANDSHAKE_FAILED (exact, tls, not sent, permanent): text[0:45] = "
                'x509: certificate signed by unknown authority (go: "x509: certificate '
                'signed by unknown authority")'
            ),
        ),
        (
            "tlsv1 alert unknown ca",
            (
                "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 6 or 5 or 2, not sent, "
                'permanent): text[6:22] = alert unknown ca (tls: "alert unknown ca")'
            ),
        ),
        (
            "sslv3 alert handshake failure",
            (
                "50502 SSL_HANDSHAKE_FAILED (exact, tls, cause 3, not sent, permanent): "
                'text[6:29] = alert handshake failure (tls: "alert handshake failure")'
            ),
        ),
        (
            "SSL: CERTIFICATE_VERIFY_FAILED",
            (
                "50502 SSL_HANDSHAKE_FAILED (exact, tls, not sent, permanent): text[5:30] = "
                'CERTIFICATE_VERIFY_FAILED (tls: "CERTIFICATE_VERIFY_FAILED")'
            ),
        ),
        (
            'Unable to resolve host "h": No address associated with hostname',
            (
                "50504 HOST_UNRESOLVED (exact, resolve, not sent, transient): text[0:22] = "
                'Unable to resolve host (systems: "Unable to resolve host"); text[28:63] = '
                'No address associated with hostname (systems: "No address associated with '
                'hostname")'
            ),
        ),
        (
            "getaddrinfo ENOTFOUND h",
            (
                "50504 HOST_UNRESOLVED (exact, resolve, not sent, transient): text[12:21] = "
                'ENOTFOUND (javascript: "ENOTFOUND")'
            ),
        ),
        (
            "stream was reset: PROTOCOL_ERROR",
            (
                "50510 STREAM_RESET (exact, receive, sent, transient): text[0:32] = stream "
                'was reset: PROTOCOL_ERROR (java: "stream was reset: PROTOCOL_ERROR")'
            ),
        ),
        (
            "Canceled",
            '50511 CANCELED (nearest, permanent): text[0:8] = Canceled (java: "Canceled")',
        ),
        ("canceled by the user", None),
        (
            "net::ERR_CONNECTION_RESET",
            (
                "50509 CLOSED_BY_PEER (exact, transient): text[5:25] = ERR_CONNECTION_RESET "
                '(chromium: "ERR_CONNECTION_RESET")'
            ),
        ),
        (
            "curl: (28) Operation timed out",
            (
                "50408 TIMEOUT (exact, transient): text[0:9] = curl: (28 (system_numbers: "
                '"curl @"); text[11:30] = Operation timed out (systems: "Operation timed '
                'out")'
            ),
        ),
        (
            "curl: (7) Failed to connect",
            (
                "50505 CONNECT_FAILED (nearest, connect, transient): text[0:8] = curl: (7 "
                '(system_numbers: "curl @")'
            ),
        ),
        (
            "Network is unreachable",
            (
                "50501 NETWORK_UNAVAILABLE (exact, transient): text[0:22] = Network is "
                'unreachable (systems: "Network is unreachable")'
            ),
        ),
        (
            "No route to host",
            (
                "50506 NO_ROUTE_TO_HOST (exact, transient): text[0:16] = No route to host "
                '(systems: "No route to host")'
            ),
        ),
        (
            "Expecting value: line 1 column 1 (char 0)",
            (
                "50514 JSON_INVALID (exact, receive, sent, permanent): text[0:21] = "
                'Expecting value: line (python: "Expecting value: line")'
            ),
        ),
        (
            "JSONDecodeError: Expecting value: line 1",
            (
                "50514 JSON_INVALID (exact, receive, sent, permanent): text[0:15] = "
                'JSONDecodeError (python: "JSONDecodeError"); text[17:38] = Expecting value: '
                'line (python: "Expecting value: line")'
            ),
        ),
        (
            "LampConnectTimeout",
            (
                "50507 CONNECT_TIMED_OUT (nearest, connect, transient): text[0:18] = "
                "LampConnectTimeout (the form of a class name)"
            ),
        ),
        (
            "LampError(503): busy",
            (
                "50513 SERVICE_UNAVAILABLE (exact, receive, HTTP 503, sent, transient): "
                "text[0:13] = LampError(503 (status)"
            ),
        ),
        (
            "errcode 50503",
            "50503 READ_TIMED_OUT (exact, sent, transient): text = 50503, named as a code",
        ),
        (
            "50503 READ_TIMED_OUT",
            "50503 READ_TIMED_OUT (exact, sent, transient): text = 50503, named as a code",
        ),
        ("错误码：101", "101 NETWORK_ANOMALY (exact, transient): text = 101, named as a code"),
        (
            "连接超时",
            (
                "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient): text[0:4] = "
                '连接超时 (chinese: "连接超时")'
            ),
        ),
        (
            "连接被拒绝: 192.0.2.1",
            (
                "50505 CONNECT_FAILED (exact, connect, not sent, transient): text[0:5] = "
                '连接被拒绝 (chinese: "连接被拒绝")'
            ),
        ),
        (
            "retry if connection refused. Read timed out",
            (
                "50503 READ_TIMED_OUT (exact, receive, sent, transient): text[29:43] = Read "
                'timed out (java: "Read timed out"); text[9:27] = connection refused (set '
                "aside: title)"
            ),
        ),
        (
            "if connection refused: x\nRead timed out",
            (
                "50503 READ_TIMED_OUT (exact, receive, sent, transient): text[25:39] = Read "
                'timed out (java: "Read timed out"); text[3:21] = connection refused (set '
                "aside: condition)"
            ),
        ),
        (
            "Read timed out\nRead timed out\nconnect timed out",
            (
                "50507 CONNECT_TIMED_OUT (exact, connect, not sent, transient): text[0:14] = "
                'Read timed out (java: "Read timed out"); text[30:47] = connect timed out '
                '(java: "connect timed out")'
            ),
        ),
        (
            "connection lost",
            (
                "50509 CLOSED_BY_PEER (nearest, transient): text[0:15] = connection lost (a "
                'thing and its end: "connection … lost")'
            ),
        ),
        (
            "the connection to h was lost",
            (
                "50509 CLOSED_BY_PEER (nearest, transient): text[4:28] = connection to h was "
                'lost (a thing and its end: "connection … lost")'
            ),
        ),
        (
            "certificate pin mismatch for h",
            (
                "50516 CERTIFICATE_PIN_MISMATCH (nearest, tls, permanent): text[0:24] = "
                'certificate pin mismatch (a thing and its end: "pin … mismatch")'
            ),
        ),
        (
            "Hostname h not verified",
            (
                "50515 HOSTNAME_NOT_VERIFIED (exact, tls, not sent, permanent): text[0:8] = "
                'Hostname (tls: "Hostname ... not verified")'
            ),
        ),
        ("access denied", None),
        ("Server is busy", None),
        ("Too many connections", None),
        ("nothing at all", None),
        (
            "connection refused " * 12,
            (
                "50505 CONNECT_FAILED (exact, connect, not sent, transient): text[0:18] = "
                'connection refused (systems: "Connection refused")'
            ),
        ),
    ],
)
def test_line(text: str, line: str | None) -> None:
    """The code, the fit, the phase, the causes, the status, what follows, and the evidence."""
    diagnosis = classify.diagnose_message(text)

    assert (diagnosis and str(diagnosis)) == line
    assert (diagnosis and diagnosis.code) == classify.message(text)


@pytest.mark.parametrize(
    ("text", "app_code"),
    [
        ("HTTP/1.1 502 Bad Gateway", "NETWORK_ANOMALY"),
        ("HTTP 404 Not Found", None),
        ("HTTP 429 Too Many Requests", None),
        ("status code 401", "SESSION_REQUIRED"),
        ("HTTP 500 Internal Server Error", None),
        ("HTTP/1.1 407 Proxy Authentication Required", "NETWORK_UNREACHABLE"),
        ("proxy tunnel failed: HTTP/1.1 403 Forbidden", None),
        ("connection refused", "NETWORK_UNREACHABLE"),
        ("java.net.ConnectException: Connection refused", "NETWORK_UNREACHABLE"),
        ("connect ECONNREFUSED 127.0.0.1:80", "NETWORK_UNREACHABLE"),
        ("Read timed out", "NETWORK_ANOMALY"),
        ("timed out", "NETWORK_ANOMALY"),
        ("connect timed out", "NETWORK_ANOMALY"),
        ("SSL handshake timed out", "NETWORK_ANOMALY"),
        ("certificate has expired", "CLOCK_WRONG"),
        ("x509: certificate signed by unknown authority", "NETWORK_ANOMALY"),
        ("tlsv1 alert unknown ca", "NETWORK_ANOMALY"),
        ("sslv3 alert handshake failure", "NETWORK_ANOMALY"),
        ("SSL: CERTIFICATE_VERIFY_FAILED", "NETWORK_ANOMALY"),
        ("getaddrinfo ENOTFOUND h", "NETWORK_UNREACHABLE"),
        ("stream was reset: PROTOCOL_ERROR", "SYNC_IO_ERROR"),
        ("Canceled", None),
        ("net::ERR_CONNECTION_RESET", "SYNC_IO_ERROR"),
        ("curl: (28) Operation timed out", "NETWORK_ANOMALY"),
        ("curl: (7) Failed to connect", "NETWORK_UNREACHABLE"),
        ("Network is unreachable", "NETWORK_UNREACHABLE"),
        ("No route to host", "NETWORK_UNREACHABLE"),
        ("Expecting value: line 1 column 1 (char 0)", "JSON_ESCAPE_FAILED"),
        ("JSONDecodeError: Expecting value: line 1", "JSON_ESCAPE_FAILED"),
        ("LampConnectTimeout", "NETWORK_ANOMALY"),
        ("LampError(503): busy", "NETWORK_ANOMALY"),
        ("errcode 50503", "NETWORK_ANOMALY"),
        ("50503 READ_TIMED_OUT", "NETWORK_ANOMALY"),
        ("错误码：101", "NETWORK_ANOMALY"),
        ("连接超时", "NETWORK_ANOMALY"),
        ("连接被拒绝: 192.0.2.1", "NETWORK_UNREACHABLE"),
        ("retry if connection refused. Read timed out", "NETWORK_ANOMALY"),
        ("if connection refused: x\nRead timed out", "NETWORK_ANOMALY"),
        ("Read timed out\nRead timed out\nconnect timed out", "NETWORK_ANOMALY"),
        ("connection lost", "SYNC_IO_ERROR"),
        ("the connection to h was lost", "SYNC_IO_ERROR"),
        ("certificate pin mismatch for h", "NETWORK_ANOMALY"),
        ("Hostname h not verified", "NETWORK_ANOMALY"),
    ],
)
def test_app_code(text: str, app_code: str | None) -> None:
    """The code that the phone's SDK has for the same event."""
    diagnosis = classify.diagnose_message(text)

    assert diagnosis is not None
    assert (diagnosis.app_code and diagnosis.app_code.name) == app_code


def test_a_text_of_a_derived_class() -> None:
    """Its own methods are not asked."""

    class Loud(str):
        __slots__ = ()

        def lower(self) -> str:
            raise AssertionError

        __contains__ = __len__ = split = lower  # type: ignore[assignment]

    diagnosis = classify.diagnose_message(Loud("Read timed out"))

    assert diagnosis == classify.diagnose_message("Read timed out")
