"""What it costs to classify a failure, beside the failing request and beside a ladder.

Run it with `python -m tests.benchmarks.classification`; options are those of pyperf (`--fast`,
`-o FILE`). Only the ratios matter: they are of one machine in one run.
"""

import asyncio
import contextlib
import urllib.request
from collections.abc import Callable, Iterator

import aiohttp
import httpx
import pyperf
import requests
import urllib3

from errcodes import classify
from errcodes.demo.servers import Server, answer, read_request, refused_address, send
from tests.benchmarks import ladder

Fetch = Callable[[str], object]

POOL = urllib3.PoolManager(retries=False)
SESSION = requests.Session()
CLIENT = httpx.Client(trust_env=False)
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
LOOP = asyncio.new_event_loop()


def fetch_with_urllib3(url: str) -> object:
    """Get a page; urllib3 knows no raise_for_status."""
    return POOL.request("GET", url)


def fetch_with_requests(url: str) -> object:
    """Get a page."""
    response = SESSION.get(url, timeout=5)
    response.raise_for_status()
    return response


def fetch_with_httpx(url: str) -> object:
    """Get a page."""
    return CLIENT.get(url).raise_for_status()


def fetch_with_aiohttp(url: str) -> object:
    """Get a page."""

    async def request() -> bytes:
        async with (
            aiohttp.ClientSession() as session,
            session.get(url, raise_for_status=True) as response,
        ):
            return await response.read()

    return LOOP.run_until_complete(request())


FETCHERS: dict[str, Fetch] = {
    "urllib": OPENER.open,
    "urllib3": fetch_with_urllib3,
    "requests": fetch_with_requests,
    "httpx": fetch_with_httpx,
    "aiohttp": fetch_with_aiohttp,
}


@contextlib.contextmanager
def addresses() -> Iterator[dict[str, str]]:
    """Give, by what happens there, the addresses to ask."""
    busy = Server(read_request, send(answer(b"{}", "503 Service Unavailable")))
    with busy, refused_address() as refused:
        yield {
            "refused": f"http://{refused[0]}:{refused[1]}/",
            "HTTP 503": f"http://{busy.address[0]}:{busy.address[1]}/",
        }


def failure(fetch: Fetch, url: str) -> Exception | None:
    """Give what a request raises."""
    try:
        fetch(url)
    except Exception as error:
        return error
    return None


def measure(runner: pyperf.Runner, name: str, fetch: Fetch, url: str) -> None:
    """Measure one failing request, its classification, and the ladder; show the ratios."""
    error = failure(fetch, url)
    if error is None:
        return
    request = runner.bench_func(f"{name}: the request", failure, fetch, url)
    ours = runner.bench_func(f"{name}: classify.exception", classify.exception, error)
    theirs = runner.bench_func(f"{name}: isinstance ladder", ladder.code, error)
    if request and ours and theirs:
        share, ratio = ours.mean() / request.mean(), ours.mean() / theirs.mean()
        print(f"=> {name}: {share:.1%} of the request, {ratio:.1f} times the ladder")  # noqa: T201


def main() -> None:
    """Measure every client at every address."""
    runner = pyperf.Runner(program_args=("-m", "tests.benchmarks.classification"))
    with addresses() as urls:
        for happening, url in urls.items():
            for client, fetch in FETCHERS.items():
                measure(runner, f"{client}, {happening}", fetch, url)


if __name__ == "__main__":
    main()
