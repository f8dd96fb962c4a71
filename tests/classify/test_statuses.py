"""HTTP statuses that are rare: those of no standard, of redirects, and of proxies."""

import io
import urllib.error
from collections.abc import Callable
from email.message import Message

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.classify import Fit, Phase
from tests.classify.test_rows import holding, named

aiohttp = pytest.importorskip("aiohttp")
httpx = pytest.importorskip("httpx")
requests = pytest.importorskip("requests")
tornado = pytest.importorskip("tornado.simple_httpclient")

OTHER = NetworkErrorCode.OTHER


def of_urllib(status: int) -> Exception:
    """Give what urllib raises for a status."""
    error = urllib.error.HTTPError("http://127.0.0.1/", status, "", Message(), io.BytesIO())
    error.close()
    return error


def answer_of_requests(status: int) -> object:
    """Give an answer as requests holds one."""
    response = requests.Response()
    response.status_code = status
    return response


def of_requests(status: int) -> Exception:
    """Give what requests raises for a status."""
    error: Exception = requests.HTTPError(response=answer_of_requests(status))
    return error


def of_httpx(status: int) -> Exception:
    """Give what httpx raises for a status."""
    request = httpx.Request("GET", "http://127.0.0.1/")
    with pytest.raises(httpx.HTTPStatusError) as caught:
        httpx.Response(status, request=request).raise_for_status()
    error: Exception = caught.value
    return error


def of_aiohttp(status: int) -> Exception:
    """Give what aiohttp raises for a status."""
    error: Exception = aiohttp.ClientResponseError(None, (), status=status)
    return error


@pytest.mark.parametrize("raised", [of_urllib, of_requests, of_httpx, of_aiohttp])
@pytest.mark.parametrize("status", [598, 599, 600, 999])
def test_a_status_of_no_standard(raised: Callable[[int], Exception], status: int) -> None:
    """What a server really sent counts, whatever it is."""
    told = classify.diagnose(raised(status))

    assert (told.code, told.fit, told.status, told.sent) == (OTHER, Fit.EXACT, status, True)
    assert not told.transient


@pytest.mark.parametrize("raised", [of_httpx, of_urllib])
@pytest.mark.parametrize("status", [302, 304])
def test_a_redirect_that_was_not_followed(raised: Callable[[int], Exception], status: int) -> None:
    """A client that raises a redirect takes it for a failure."""
    told = classify.diagnose(raised(status))

    assert (told.code, told.fit, told.status) == (OTHER, Fit.EXACT, status)


def test_a_status_that_is_none() -> None:
    """An error that holds a good answer is no failure of it, nor does an invented status count."""
    good = requests.Response()
    for status in (200, 302):
        good.status_code = status
        error = requests.RequestException(response=good)
        assert classify.exception(error, default=None) is None
    invented = ValueError()
    vars(invented)["status"] = 599
    assert classify.exception(invented, default=None) is None


def test_tornado_invents_a_status() -> None:
    """Tornado's 599 is a failure of its own, unless there is a response that has it."""
    timed_out = tornado.HTTPTimeoutError("Timeout during request")
    assert classify.exception(timed_out) is NetworkErrorCode.TIMEOUT
    closed = tornado.HTTPStreamClosedError("Stream closed")
    assert classify.exception(closed) is NetworkErrorCode.CLOSED_BY_PEER
    response = requests.Response()
    response.status_code = 599
    really = tornado.HTTPError(599, response=response)
    assert classify.diagnose(really).status == 599


PROXIES: list[Callable[[str], Exception]] = [
    lambda status: OSError(f"Tunnel connection failed: {status}"),
    httpx.ProxyError,
    lambda status: RuntimeError(OSError(f"Tunnel connection failed: {status}")),
    lambda status: aiohttp.ClientHttpProxyError(None, (), status=int(status[:3])),
]


@pytest.mark.parametrize("raised", PROXIES)
@pytest.mark.parametrize(
    ("status", "transient"),
    [
        ("401 Unauthorized", False),
        ("403 Forbidden", False),
        ("407 Proxy Authentication Required", False),
        ("502 Bad Gateway", True),
        ("503 Service Unavailable", True),
    ],
)
def test_a_proxy_that_refuses(
    raised: Callable[[str], Exception], status: str, *, transient: bool
) -> None:
    """A proxy that does not know the client will not know it at the next try."""
    error = raised(status)
    told = classify.diagnose(error)

    assert (told.code, told.phase) == (NetworkErrorCode.CONNECT_FAILED, Phase.PROXY)
    assert (told.status, told.sent) == (int(status[:3]), False)
    assert told.transient is transient
    assert classify.is_transient(error) is transient


def test_a_proxy_that_says_no_status() -> None:
    """A text that does not begin with a status has none."""
    told = classify.diagnose(httpx.ProxyError("All 127 proxies are down"))

    assert (told.code, told.status, told.transient) == (
        NetworkErrorCode.CONNECT_FAILED,
        None,
        True,
    )


@pytest.mark.parametrize(
    ("name", "field", "bounds"),
    [
        # What only a response makes may be any three digits.
        ("aiohttp.client_exceptions.ClientResponseError", "status", (400, 999)),
        ("urllib.error.HTTPError", "code", (300, 999)),
        # A WebSocket's handshake may be answered with a plain 200.
        ("aiohttp.client_exceptions.WSServerHandshakeError", "status", (200, 999)),
        ("websocket._exceptions.WebSocketBadStatusException", "status_code", (200, 999)),
        # Clients use 598 and 599 for failures of their own.
        ("xmlrpc.client.ProtocolError", "errcode", (300, 597)),
        ("some.client.HTTPError", "code", (300, 597)),
        ("some.client.AnswerError", "status_code", (300, 597)),
    ],
)
def test_the_statuses_of_failures(name: str, field: str, bounds: tuple[int, int]) -> None:
    """A number outside of the bounds is none."""
    lowest, highest = bounds
    found = {
        status
        for status in (lowest - 1, lowest, highest, highest + 1)
        if classify.diagnose(holding(named(name), **{field: status})).status == status
    }

    assert found == {lowest, highest}


@pytest.mark.parametrize(
    ("status", "known"), [(399, False), (400, True), (999, True), (1000, False)]
)
def test_the_statuses_of_responses(status: int, known: bool) -> None:  # noqa: FBT001
    """So may that of a response which an exception holds."""
    response = type("Response", (), {})()
    vars(response)["status_code"] = status
    error = Exception("no")
    vars(error)["response"] = response

    assert (classify.diagnose(error).status == status) is known


@pytest.mark.parametrize(
    "given", [({"status": 529},), ("Unable to fetch page", answer_of_requests(529))], ids=repr
)
def test_a_status_among_the_arguments(given: tuple[object, ...]) -> None:
    """Whoever raised it: a response that an exception was made with is an answer."""
    told = classify.diagnose(Exception(*given))

    assert (told.code, told.status, told.transient) == (OTHER, 529, True)


def test_an_answer_among_the_arguments_yields() -> None:
    """What the exception was made from says what it was made for."""
    error = Exception({"status": 503})
    error.__cause__ = TimeoutError()

    assert classify.exception(error) is NetworkErrorCode.TIMEOUT


@pytest.mark.parametrize(
    ("name", "status"), [("hvac.exceptions.VaultDown", 503), ("some.client.BadGateway", 502)]
)
def test_a_class_that_means_a_status(name: str, status: int) -> None:
    """The name of a class that is raised for one status tells that."""
    assert classify.diagnose(named(name)).status == status


def test_a_broad_name_means_no_status() -> None:
    """A database has a `ServiceUnavailable` as well, and no HTTP."""
    told = classify.diagnose(named("neo4j.exceptions.ServiceUnavailable"))

    assert (told.code, told.status) == (NetworkErrorCode.SERVICE_UNAVAILABLE, None)
