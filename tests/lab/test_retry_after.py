"""A server says when it wants to be asked again, and each client's exception tells it."""

import asyncio
import contextlib
import json
import urllib.request
from collections.abc import Callable
from concurrent import futures
from typing import Any

import pytest

from errcodes import classify
from errcodes.demo.servers import Server, answer, read_request, send

TOLD = (read_request, send(answer(b"{}", "429 Too Many Requests", "Retry-After: 17")))


def with_requests(url: str) -> object:
    """Ask with requests."""
    requests = pytest.importorskip("requests")
    response = requests.get(url, timeout=20)
    response.raise_for_status()
    return response


def with_httpx(url: str) -> object:
    """Ask with httpx."""
    return pytest.importorskip("httpx").get(url, timeout=20).raise_for_status()


def with_aiohttp(url: str) -> object:
    """Ask with aiohttp."""
    aiohttp = pytest.importorskip("aiohttp")

    async def fetch() -> object:
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            response.raise_for_status()
            return response

    return asyncio.run(fetch())


def with_tornado(url: str) -> object:
    """Ask with tornado."""
    httpclient = pytest.importorskip("tornado.httpclient")

    async def fetch() -> object:
        return await httpclient.AsyncHTTPClient().fetch(url)

    return asyncio.run(fetch())


def with_urllib(url: str) -> object:
    """Ask with urllib."""
    return urllib.request.urlopen(url, timeout=20)


def with_curl_cffi(url: str) -> object:
    """Ask with curl_cffi."""
    response = pytest.importorskip("curl_cffi").get(url, timeout=20)
    response.raise_for_status()
    return response


def with_websockets(url: str) -> object:
    """Open a WebSocket."""
    client = pytest.importorskip("websockets.sync.client")
    return client.connect(url.replace("http", "ws"), open_timeout=20, proxy=None)


def with_botocore(url: str) -> object:
    """Ask as if it were S3."""
    session = pytest.importorskip("botocore.session").get_session()
    config = pytest.importorskip("botocore.config").Config(retries={"total_max_attempts": 1})
    client = session.create_client(
        "s3",
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id="lab",
        aws_secret_access_key="lab",
        config=config,
    )
    with contextlib.closing(client):
        return client.list_buckets()


def with_elasticsearch(url: str) -> object:
    """Ask as if it were Elasticsearch."""
    elasticsearch = pytest.importorskip("elasticsearch")
    with elasticsearch.Elasticsearch(url, max_retries=0) as client:
        return client.search(index="devices")


def with_niquests(url: str) -> object:
    """Ask with niquests."""
    with pytest.importorskip("niquests").Session() as session:
        response = session.get(url, timeout=20)
        response.raise_for_status()
        return response


CLIENTS = (
    with_requests,
    with_httpx,
    with_aiohttp,
    with_tornado,
    with_urllib,
    with_curl_cffi,
    with_websockets,
    with_botocore,
    with_elasticsearch,
    with_niquests,
)


def failure(fetch: Callable[[str], object]) -> Exception:
    """Give what a client raises when the server has had too many requests."""
    with Server(*TOLD) as server:
        try:
            value = fetch(server.url)
        except Exception as error:
            return error
    raise AssertionError(f"nothing failed: {value!r}")


@pytest.mark.parametrize("fetch", CLIENTS, ids=lambda fetch: fetch.__name__)
def test_client(fetch: Callable[[str], object]) -> None:
    """The header is read from what the client's header class holds."""
    error = failure(fetch)
    with contextlib.closing(error) if hasattr(error, "close") else contextlib.nullcontext():
        diagnosis = classify.diagnose(error)

        assert diagnosis.status == 429
        assert diagnosis.retry_after == 17
        assert classify.backoff(error) == 17
        assert "retry after 17 s" in str(diagnosis)
        assert json.loads(json.dumps(diagnosis.as_dict()))["retry_after"] == 17


def test_below_a_wrapper() -> None:
    """What the user makes of it changes nothing."""
    error = failure(with_httpx)

    class NoDevicesError(Exception):
        pass

    outer = NoDevicesError()
    outer.__cause__ = error

    assert classify.diagnose(outer).retry_after == 17


def test_no_code_of_a_stranger_runs() -> None:
    """Headers of an unknown class are not read, whatever they would say."""

    class Headers(dict[str, str]):
        def items(self) -> object:  # type: ignore[override]
            raise AssertionError

        def get(self, *_: object) -> object:  # type: ignore[override]
            raise AssertionError

    class Unknown:
        def __getitem__(self, name: object) -> object:
            raise AssertionError

        def __iter__(self) -> object:
            raise AssertionError

    class BusyError(Exception):
        def __init__(self, headers: object) -> None:
            super().__init__("busy")
            self.status_code = 503
            self.headers = headers

    assert classify.diagnose(BusyError(Unknown())).retry_after is None
    # A dict holds what it holds.
    assert classify.diagnose(BusyError(Headers({"Retry-After": "3"}))).retry_after == 3
    assert classify.diagnose(BusyError({"retry-after": b"4"})).retry_after == 4
    assert classify.diagnose(BusyError([("Retry-After", "5")])).retry_after == 5


def test_never_zero() -> None:
    """A server that asks to wait for nothing is asked again, which 0 would not say."""

    class BusyError(Exception):
        status_code = 503
        headers = None

        def __init__(self) -> None:
            self.headers = {"Retry-After": "0"}

    assert classify.diagnose(BusyError()).retry_after == 0
    assert classify.backoff(BusyError()) is True


def test_permanent() -> None:
    """What fails again is not worth it, whatever the server says."""

    class GoneError(Exception):
        def __init__(self) -> None:
            self.status_code = 404
            self.headers = {"Retry-After": "5"}

    assert classify.backoff(GoneError()) is False


def test_grpc() -> None:
    """RetryInfo stands in the trailing metadata, of both of gRPC's APIs."""
    grpc = pytest.importorskip("grpc")
    delay = b"\x0a\x02\x08\x07"
    info = b"\x0a\x28type.googleapis.com/google.rpc.RetryInfo\x12" + bytes((len(delay),)) + delay
    details = b"\x08\x08\x1a" + bytes((len(info),)) + info

    def refuse(_: object, context: Any) -> None:
        context.set_trailing_metadata((("grpc-status-details-bin", details),))
        context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "too many requests")

    class Handler(grpc.GenericRpcHandler):  # type: ignore[misc,name-defined]
        def service(self, _: object) -> object:
            return grpc.unary_unary_rpc_method_handler(refuse)

    server = grpc.server(futures.ThreadPoolExecutor(1), handlers=(Handler(),))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
            with pytest.raises(grpc.RpcError) as raised:
                channel.unary_unary("/lab/Devices")(b"", timeout=20)

            assert classify.backoff(raised.value) == 7

        async def ask() -> object:
            async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
                return await channel.unary_unary("/lab/Devices")(b"", timeout=20)

        with pytest.raises(grpc.RpcError) as raised:
            asyncio.run(ask())

        assert classify.backoff(raised.value) == 7
    finally:
        server.stop(None).wait()


def test_stamina() -> None:
    """`backoff` is what stamina's `on` takes: it waits as long as the server says."""
    stamina = pytest.importorskip("stamina")
    tries = []

    class BusyError(Exception):
        def __init__(self, seconds: str) -> None:
            self.status_code = 503
            self.headers = {"Retry-After": seconds}

    @stamina.retry(on=classify.backoff, attempts=3, wait_initial=50.0)  # type: ignore[untyped-decorator]
    def ask() -> str:
        tries.append(1)
        if len(tries) < 3:
            raise BusyError("0.01")
        return "lamp"

    # stamina's own first wait would be longer than the test's time-out.
    assert ask() == "lamp"
    assert len(tries) == 3
