"""Lines as the logs of a backend hold them: made up, always the same."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

__all__ = ["FAILING", "log"]

#: What programs of several languages say of failing requests, a stack trace among them.
FAILING = (
    "java.net.SocketTimeoutException: Read timed out",
    (
        'java.net.UnknownHostException: Unable to resolve host "api.example.com":'
        " No address associated with hostname"
    ),
    "java.net.ConnectException: Failed to connect to api.example.com/192.0.2.1:443",
    "java.net.SocketTimeoutException: failed to connect to /192.0.2.1 (port 443) after 10000ms",
    "javax.net.ssl.SSLHandshakeException: Connection closed by peer",
    "okhttp3.internal.http2.StreamResetException: stream was reset: PROTOCOL_ERROR",
    "java.io.IOException: Canceled",
    (
        "order 8123: java.lang.RuntimeException: java.net.ConnectException: Connection refused\n"
        "\tat com.example.Orders.send(Orders.java:118)\n"
        "\tat com.example.Orders.run(Orders.java:57)\n"
        "\tat java.base/java.lang.Thread.run(Thread.java:840)\n"
        "Caused by: java.net.ConnectException: Connection refused\n"
        "\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)\n"
        "\t... 12 more"
    ),
    (
        "sync failed: Error Domain=NSURLErrorDomain Code=-1001 "
        '"The request timed out." UserInfo={NSErrorFailingURLKey=https://api.example.com/v1/sync}'
    ),
    "upload of 3 files: The Internet connection appears to be offline.",
    "DioException [connection timeout]: The request connection took longer than 0:00:10.000000.",
    (
        "SocketException: Failed host lookup: 'api.example.com' (OS Error:"
        " No address associated with hostname, errno = 7)"
    ),
    "TypeError: Network request failed",
    "net::ERR_CONNECTION_RESET https://api.example.com/v1/devices",
    "curl: (6) Could not resolve host: api.example.com",
    "curl: (28) Operation timed out after 5001 milliseconds with 0 bytes received",
    "curl: (60) SSL certificate problem: certificate has expired",
    'Get "https://api.example.com/v1/devices": dial tcp 192.0.2.1:443: connect: connection refused',
    'Post "https://api.example.com/v1/orders": context deadline exceeded',
    (
        'Get "https://api.example.com/": tls: failed to verify certificate: x509: certificate has'
        " expired or is not yet valid: current time is after 2024-05-01T00:00:00Z"
    ),
    "Error: connect ECONNREFUSED 192.0.2.1:443",
    "Error: getaddrinfo ENOTFOUND api.example.com",
    "AxiosError: timeout of 5000ms exceeded",
    "Error: unable to verify the first certificate; code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
    "System.Net.Sockets.SocketException (111): Connection refused",
    (
        "requests.exceptions.ConnectionError: ('Connection aborted.', "
        "RemoteDisconnected('Remote end closed connection without response'))"
    ),
    (
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed:"
        " Hostname mismatch, certificate is not valid for 'api.example.com'. (_ssl.c:1006)"
    ),
    "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    (
        "connect() failed (113: No route to host) while connecting to upstream,"
        ' client: 198.51.100.7, server: api.example.com, request: "GET /v1/devices HTTP/1.1"'
    ),
    (
        "upstream timed out (110: Connection timed out) while reading response header from"
        ' upstream, client: 198.51.100.7, server: api.example.com, request: "GET / HTTP/1.1"'
    ),
    '<h1>502 Bad Gateway</h1> from https://api.example.com/v1/devices, "status": 502',
    "rpc error: code = Unavailable desc = connection error: desc = transport: Error while dialing",
    "网络请求失败: 连接超时, 请稍后重试",
)
_PATHS = ("/v1/devices", "/v1/devices/lamp-7/state", "/v1/scenes", "/v2/orders", "/healthz", "/")
_AGENTS = ("okhttp/4.12.0", "curl/8.5.0", "SmartHome/3.2 CFNetwork/1490.0.4 Darwin/23.2.0")
_ROOMS = ("kitchen", "bedroom", "garage", "客厅", "卧室")


def log(count: int, share: float) -> list[str]:
    """Give lines of a log.

    Args:
        count: How many.
        share: How many of them tell of a failure, from 0 to 1.
    """
    random = Random(50503)
    failing = round(count * share)
    lines = [_failing(at, random) for at in range(failing)]
    lines += [_ordinary(at, random) for at in range(count - failing)]
    random.shuffle(lines)
    return lines


def _failing(at: int, random: Random) -> str:
    return f"{_time(random)} ERROR [worker-{at % 8}] devices: {FAILING[at % len(FAILING)]}"


def _ordinary(at: int, random: Random) -> str:
    return _ORDINARY[at % len(_ORDINARY)](random)


def _access(random: Random) -> str:
    path, agent = random.choice(_PATHS), random.choice(_AGENTS)
    return (
        f'198.51.100.{random.randrange(256)} - - [{_time(random)}] "GET {path} HTTP/1.1" 200 '
        f'{random.randrange(9999)} "-" "{agent}" rt=0.{random.randrange(999):03}'
    )


def _json(random: Random) -> str:
    return (
        f'{{"time": "{_time(random)}", "level": "info", "msg": "request completed", "status": 200,'
        f' "path": "{random.choice(_PATHS)}", "duration_ms": {random.randrange(900)},'
        f' "trace_id": "{random.getrandbits(64):016x}"}}'
    )


def _pool(random: Random) -> str:
    return (
        f"{_time(random)} INFO  [main] HikariPool-1 - configuration: connectionTimeout=30000, "
        f"maxLifetime=1800000, idle={random.randrange(10)}, total={random.randrange(10, 20)}"
    )


def _state(random: Random) -> str:
    room, brightness = random.choice(_ROOMS), random.randrange(100)
    return (
        f"{_time(random)} DEBUG [mqtt] {room}/lamp-{brightness}: state on, brightness {brightness}"
    )


def _order(random: Random) -> str:
    return (
        f"{_time(random)} INFO  [orders] order {random.randrange(10**6)} of customer "
        f"{random.randrange(10**5)} shipped to warehouse {random.randrange(50)}, 3 items"
    )


_ORDINARY: tuple[Callable[[Random], str], ...] = (_access, _json, _pool, _state, _order)


def _time(random: Random) -> str:
    time = datetime(2024, 5, 1, tzinfo=UTC) + timedelta(milliseconds=random.randrange(86_400_000))
    return time.isoformat(timespec="milliseconds")
