"""A retry helper's last word: what it was that went on failing."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, TypeAlias

import pytest

from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named
from tests.lab.target import Target

Way: TypeAlias = Callable[[Target], object]
Errors: TypeAlias = Mapping[tuple[Any, ...], Future[BaseException]]

ERRORS = (500, 502, 503, 504)
NAMES = (
    "unresolved",
    "refused",
    "stall_connect",
    "stall_handshake",
    "stall_answer",
    "tls_stall_answer",
    "close_handshake",
    "close_answer",
    "reset_answer",
    "expired",
    "wrong_host",
    "garbage",
    "status_500",
    "status_502",
    "status_503",
    "status_504",
    "redirect_loop",
    "proxy_refused",
    "proxy_502",
    "proxy_stall_handshake",
)


def urllib3_pool(target: Target) -> object:
    """Let urllib3's `Retry` try twice."""
    urllib3 = pytest.importorskip("urllib3")
    retries = urllib3.Retry(1, status_forcelist=ERRORS, respect_retry_after_header=False)
    manager_for = pytest.importorskip("tests.lab.clients.urllib3_pool").manager_for
    with manager_for(target) as manager:
        return manager.request("GET", target.url, timeout=target.timeout, retries=retries)


def requests_session(target: Target) -> object:
    """Let urllib3's `Retry` try twice, in an adapter of requests."""
    retry = pytest.importorskip("urllib3").Retry
    requests = pytest.importorskip("requests")
    session_for = pytest.importorskip("tests.lab.clients.requests_session").session_for
    retries = retry(1, status_forcelist=ERRORS, respect_retry_after_header=False)
    with session_for(target) as session:
        for scheme in ("http://", "https://"):
            session.mount(scheme, requests.adapters.HTTPAdapter(max_retries=retries))
        return session.get(target.url, timeout=target.timeout)


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What is left when the second try has failed like the first."""
    return ahead(
        lambda way, name: laboratory.failing(_CLIENT, faults.BY_NAME[name], way)(), "way", "name"
    )


_CLIENT = clients.load("http_client")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("way", [urllib3_pool, requests_session], ids=named)
def test_code(errors: Errors, way: Way, name: str) -> None:
    """Retries that are exhausted get the code of what exhausted them."""
    error = errors[way, name].result()

    assert classify.exception(error) is faults.BY_NAME[name].code, repr(error)


TENACITY = (
    "refused",
    "stall_handshake",
    "stall_answer",
    "expired",
    "reset_answer",
    "status_503",
    "json_broken",
)
CELLS = clients.cells(
    [faults.BY_NAME[name] for name in TENACITY],
    ("http_client", "requests_session", "httpx_client", "httpx_asyncio", "aiohttp_session"),
)


@pytest.fixture(scope="module")
def retry_errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What tenacity raises when it gives up."""

    def fail(client: Client, fault: Fault) -> object:
        tenacity = pytest.importorskip("tenacity")
        retrying = tenacity.Retrying(stop=tenacity.stop_after_attempt(2))
        return retrying(laboratory.failing(client, fault))

    return ahead(fail, "client", "fault")


@pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
def test_tenacity(retry_errors: Errors, client: Client, fault: Fault) -> None:
    """The RetryError that tenacity raises gets the code of the last attempt."""
    error = retry_errors[client, fault].result()

    assert type(error).__name__ == "RetryError"
    assert classify.exception(error) is fault.code, repr(error)
