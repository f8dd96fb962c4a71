"""What random exceptions are made of: real classes, names, numbers and wordings."""

import importlib
import sys
from collections.abc import Iterator
from functools import cache

from tests.benchmarks.lines import FAILING

__all__ = ["ATTRIBUTES", "FUNCTIONS", "MODULES", "NUMBERS", "WORDINGS", "exception_classes"]

#: Modules whose exceptions are drawn from, where they are installed.
_STANDARD = (
    *("asyncio", "concurrent.futures", "email.errors", "ftplib", "gzip", "http.client"),
    *("imaplib", "json", "lzma", "multiprocessing", "poplib", "queue", "smtplib", "socket"),
    *("sqlite3", "ssl", "subprocess", "urllib.error", "xml.etree.ElementTree", "xmlrpc.client"),
    *("zlib", "zipfile"),
)
_CLIENTS = (
    *("aiohttp", "anyio", "curl_cffi", "grpc", "h11", "h2.exceptions", "httpcore", "httplib2"),
    *("httpx", "msgspec", "orjson", "pycurl", "pydantic_core", "pymysql", "redis", "requests"),
    *("simplejson", "stamina", "tenacity", "tornado.httpclient", "trio", "twisted.internet.error"),
    *("twisted.web.client", "ujson", "urllib3", "websockets", "OpenSSL.SSL"),
)
#: It is a response too, and wants to be closed.
_LEFT_OUT = {"HTTPError"}

MODULES = (
    *("urllib3.connection", "urllib3.exceptions", "http.client", "ssl", "socket", "asyncio.tasks"),
    *("httpcore._sync.connection", "httpx", "aiohttp.client_exceptions", "requests.exceptions"),
    *("pip._vendor.urllib3.connection", "shop.errors", "__main__", "builtins", "", "trio"),
    *("psycopg.errors", "pymongo.errors", "redis.exceptions", "anyio._core._tasks", "选.错误"),
)
FUNCTIONS = (
    *("connect", "create_connection", "do_handshake", "wrap_socket", "getaddrinfo", "recv"),
    *("recv_into", "readinto", "readline", "sendall", "send", "getresponse", "begin", "read"),
    *("_read_status", "_get_conn", "_new_conn", "_tunnel", "urlopen", "request", "wait_for"),
    *("raw_decode", "loads", "decode", "start_tls", "connect_tcp", "handle_request", "<module>"),
    *("run_in_executor", "__aexit__", "fail_after", "main", "retry", "poll"),
)
ATTRIBUTES = (
    *("errno", "winerror", "strerror", "filename", "status", "status_code", "code", "http_status"),
    *("response", "request", "reason", "message", "msg", "verify_code", "verify_message"),
    *("library", "error_code", "os_error", "certificate_error", "original", "inner", "cause"),
    *("exceptions", "errors", "last_attempt", "_exception", "value", "grpc_status_code", "rcode"),
    *("__error_code__", "__notes__", "__cause__", "diagnosis", "exc_info", "args", "details"),
    *("event", "headers", "pool", "partial", "stream_id", "retry_after", "选项", ""),
)
NUMBERS = (
    *(0, 1, -1, -2, -3, -5, 5, 11, 32, 54, 60, 61, 65, 100, 101, 103, 104, 110, 111, 112, 113),
    *(7, 18, 19, 20, 28, 35, 52, 56, 60, 62, 92, 10013, 10051, 10054, 10060, 10061, 11001, 12002),
    *(200, 302, 400, 401, 404, 408, 425, 429, 499, 500, 502, 503, 504, 520, 522, 599, 600, 999),
    *(50408, 50502, 50514, 2**31, -(2**31), 2**63, 2**64, -(2**64), 10**30),
)
WORDINGS = (
    *FAILING,
    *("timed out", "timeout", "The handshake operation timed out", "Read timed out.", "closed"),
    *("The read operation timed out", "The write operation timed out", "Connection refused"),
    *("Connection reset by peer", "[Errno 111] Connection refused", "Fingerprints did not match"),
    "Multiple exceptions: [Errno 111] Connect call failed, [Errno 113] Connect call failed",
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired",
    "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)",
    "HTTPConnectionPool(host='h', port=80): Read timed out. (read timeout=1)",
    "Tunnel connection failed: 502 Bad Gateway",
    "too many 503 error responses",
    *("502 Bad Gateway", "503", "Response code: 504", "Server disconnected", "deadline exceeded"),
    *("Expecting value: line 1 column 1 (char 0)", "EOF occurred in violation of protocol"),
    *("failed", "error", "no", "", "lamp 7 is off", "请求超时", "连接被拒绝", "room 503 not found"),
)


@cache
def exception_classes() -> tuple[type[BaseException], ...]:
    """Give every class of exceptions of the standard library and of the installed clients."""
    roots = {"builtins", "_queue"}
    for name in (*_STANDARD, *_CLIENTS):
        try:
            importlib.import_module(name)
        except ImportError:
            continue
        roots.add(name.partition(".")[0])
    found = {f"{cls.__module__}.{cls.__qualname__}": cls for cls in _derived(BaseException)}
    wanted = roots & {*sys.modules}
    return tuple(
        cls
        for name, cls in sorted(found.items())
        if name.partition(".")[0] in wanted and cls.__name__ not in _LEFT_OUT
        # One that was made without its `__init__` may fail as it is collected.
        if not hasattr(cls, "__del__")
    )


def _derived(base: type[BaseException]) -> Iterator[type[BaseException]]:
    yield base
    for cls in base.__subclasses__():
        yield from _derived(cls)
