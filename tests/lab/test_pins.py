"""A certificate that is right for everybody else, but is not the pinned one."""

from collections.abc import Callable
from contextlib import closing

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.demo import faults
from errcodes.demo.servers import Server, answer, read_request, send
from tests.lab import loops
from tests.lab.laboratory import Laboratory, named, raised
from tests.lab.target import Target

#: The SHA-256 of no certificate.
PIN = bytes(32)


def urllib3(target: Target) -> None:
    """Pin the certificate by urllib3's `assert_fingerprint`."""
    urllib3 = pytest.importorskip("urllib3")
    with urllib3.PoolManager(ssl_context=target.context, assert_fingerprint=PIN.hex()) as manager:
        manager.request("GET", target.url, retries=False)


def urllib3_retries(target: Target) -> None:
    """Do so, and try again."""
    urllib3 = pytest.importorskip("urllib3")
    with urllib3.PoolManager(ssl_context=target.context, assert_fingerprint=PIN.hex()) as manager:
        manager.request("GET", target.url, retries=2)


def requests(target: Target) -> None:
    """Pin the certificate by an adapter."""
    requests = pytest.importorskip("requests")

    class Pinning(requests.adapters.HTTPAdapter):  # type: ignore[misc, name-defined, unused-ignore]
        def init_poolmanager(self, *args: object, **kwargs: object) -> None:
            super().init_poolmanager(*args, **kwargs, assert_fingerprint=PIN.hex())

    with requests.Session() as session:
        session.mount("https://", Pinning())
        session.get(target.url, verify=target.authority, timeout=faults.PATIENT)


def aiohttp(target: Target) -> None:
    """Pin the certificate by aiohttp's `Fingerprint`."""
    aiohttp = pytest.importorskip("aiohttp")

    async def ask() -> None:
        connector = aiohttp.TCPConnector(ssl=aiohttp.Fingerprint(PIN))
        async with aiohttp.ClientSession(connector=connector) as session:
            await session.get(target.url)

    loops.run(ask())


def pycurl(target: Target) -> None:
    """Pin the public key by libcurl."""
    pycurl = pytest.importorskip("pycurl")
    with closing(pycurl.Curl()) as handle:
        handle.setopt(pycurl.URL, target.url)
        handle.setopt(pycurl.CAINFO, target.authority)
        handle.setopt(pycurl.PINNEDPUBLICKEY, "sha256//" + "A" * 43 + "=")
        handle.perform()


def curl_cffi(target: Target) -> None:
    """Pin the public key by curl_cffi's own libcurl."""
    requests = pytest.importorskip("curl_cffi.requests")
    option = pytest.importorskip("curl_cffi").CurlOpt.PINNEDPUBLICKEY
    with requests.Session(
        verify=target.authority, curl_options={option: "sha256//" + "A" * 43 + "="}
    ) as session:
        session.get(target.url)


WAYS = (urllib3, urllib3_retries, requests, aiohttp, pycurl, curl_cffi)


@pytest.mark.parametrize("way", WAYS, ids=named)
def test_code(laboratory: Laboratory, way: Callable[[Target], None]) -> None:
    """A certificate or key that is not the pinned one is 50516."""
    script = (read_request, send(answer(b"{}")))
    with Server(*script, context=laboratory.contexts["valid"]) as server:
        host, port = server.address
        target = Target(host, port, faults.PATIENT, str(laboratory.authority_file), secure=True)
        error = raised(lambda: way(target))

    assert classify.exception(error) is NetworkErrorCode.CERTIFICATE_PIN_MISMATCH, repr(error)
