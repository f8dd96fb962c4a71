"""What it costs to classify a failure, beside the failing request and beside a ladder.

Run it with `python -m tests.benchmarks.classification`; it takes about two minutes. Options are
those of pyperf (`-o FILE`, `--values 20`). The servers are in a process of their own, on loopback:
there no request can be cheaper, so each share is the highest that there is. Only the shares matter:
they are of one machine in one run.
"""

import contextlib
import sys
from argparse import Namespace
from collections.abc import Callable
from time import perf_counter
from typing import NamedTuple

import pyperf

from tests.benchmarks.clients import CLIENTS, Fetch
from tests.benchmarks.failures import FAILURES, addresses

#: How often each is done for one value.
REQUESTS, CLASSIFICATIONS, LADDERS = 30, 500, 5_000
#: A new client of httpx reads all root certificates, which takes milliseconds.
SLOW_REQUESTS = 2


def failure(fetch: Fetch, url: str) -> Exception | None:
    """Give what a request raises."""
    try:
        fetch(url)
    except Exception as error:
        return error
    return None


def time_requests(loops: int, client: str, use: str, url: str) -> float:
    """Give the seconds that so many failing requests take."""
    with CLIENTS[client][use]() as fetch:
        failure(fetch, url)
        start = perf_counter()
        for _ in range(loops * requests_of(client, use)):
            failure(fetch, url)
        return perf_counter() - start


def time_classifications(loops: int, client: str, use: str, url: str) -> float:
    """Give the seconds that it takes to classify one failure so often."""
    from errcodes import classify

    return _time_answers(loops * CLASSIFICATIONS, classify.exception, client, use, url)


def time_ladder(loops: int, client: str, use: str, url: str) -> float:
    """Give the seconds that a hand-written ladder takes for the same failure."""
    from tests.benchmarks import ladder

    return _time_answers(loops * LADDERS, ladder.code, client, use, url)


def _time_answers(
    times: int, answer: Callable[[BaseException], object], client: str, use: str, url: str
) -> float:
    with CLIENTS[client][use]() as fetch:
        error = failure(fetch, url)
    if error is None:
        raise RuntimeError(f"{client} had no failure at {url}")
    answer(error)
    start = perf_counter()
    for _ in range(times):
        answer(error)
    return perf_counter() - start


def requests_of(client: str, use: str) -> int:
    """Give how many requests are made for one value."""
    return SLOW_REQUESTS if (client, use) == ("httpx", "fresh") else REQUESTS


class Line(NamedTuple):
    """One line of the table: seconds each."""

    failure: str
    client: str
    use: str
    request: float
    classification: float
    ladder: float

    def __str__(self) -> str:
        times = (self.request, self.classification, self.ladder)
        shown = "".join(f"{seconds * 1e6:15.1f}" for seconds in times)
        share = self.classification / self.request
        return f"{self.failure:26}{self.client:10}{self.use:8}{shown}{share:9.1%}"


HEAD = f"{'failure':26}{'client':10}{'client is':8} {'request us':>13}{'classify us':>15}\
{'ladder us':>15}{'share':>9}"


def measured(runner: pyperf.Runner, happening: str, client: str, use: str, url: str) -> Line | None:
    """Measure one failing request, its classification, and the ladder."""
    seconds = []
    for time, times in (
        (time_requests, requests_of(client, use)),
        (time_classifications, CLASSIFICATIONS),
        (time_ladder, LADDERS),
    ):
        name = f"{happening}, {client} {use}: {time.__name__}"
        with contextlib.redirect_stdout(sys.stderr):
            bench = runner.bench_time_func(name, time, client, use, url, inner_loops=times)
        if bench is not None:
            # The least disturbed value: other work on the machine can only make it larger.
            seconds.append(min(bench.get_values()))
    return Line(happening, client, use, *seconds) if len(seconds) == 3 else None


def lines(runner: pyperf.Runner, urls: dict[str, str]) -> list[Line]:
    """Measure every client at every address."""
    found = [
        measured(runner, happening, client, use, urls[happening])
        for happening in FAILURES
        for client, uses in CLIENTS.items()
        for use in uses
        # urllib3 has no raise_for_status.
        if (happening, client) != ("HTTP 503", "urllib3")
    ]
    return [line for line in found if line is not None]


def hand_on(command: list[str], options: Namespace) -> None:
    """Tell a worker process where the servers are."""
    for url in options.url:
        command += ["--url", url]


def main() -> None:
    """Measure all, and print one table."""
    runner = pyperf.Runner(
        processes=2,
        values=3,
        loops=1,
        program_args=("-m", "tests.benchmarks.classification"),
        add_cmdline_args=hand_on,
    )
    runner.argparser.add_argument("--url", action="append", default=[], help="for workers only")
    options = runner.parse_args()
    if options.worker:
        lines(runner, dict(zip(FAILURES, options.url, strict=True)))
        return
    with addresses() as urls:
        options.url = list(urls.values())
        print(HEAD, *lines(runner, urls), sep="\n")  # noqa: T201


if __name__ == "__main__":
    main()
