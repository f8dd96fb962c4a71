"""What it takes to classify a failure, in executed instructions.

Run it with `python -m tests.benchmarks.cost`, for some cases with their names behind it, and with
`--lines` or `--first` for texts and for the first use in a process. Times differ by half from run
to run on a machine that is shared; executed instructions do not. They are counted by valgrind
(cachegrind): what a process executes with many calls, less what it executes with none. Where there
is no valgrind the least time of several runs stands in their place, in nanoseconds.
A case of one's own is a line in `tests/benchmarks/cases.py`.
"""

import argparse
import contextlib
import gc
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from time import perf_counter_ns

from tests.benchmarks.cases import CASES, Call
from tests.benchmarks.lines import log

_REAL_LOGS = Path(__file__).parent.parent / "classify/texts/real_logs.jsonl.gz"
_SHOWN = ("socket", "urllib", "requests", "httpx", "json")
#: Calls to count, by what is called.
_WAYS = {"ladder": 200, "exception": 200, "diagnose": 200, "request": 20}
#: Lines to read: made up, of few forms, as those of a log; and of 26 public logs, each of another
#: form, so that none is remembered.
_LINES = {
    "quiet": 2_000,
    "failing": 2_000,
    "real-quiet": 2_000,
    "real-failing": 500,
}
#: Lines beforehand, none of which is among those.
_LINES_BEFOREHAND = 1_000
#: Calls beforehand, so that no cache is still to be filled.
_BEFOREHAND = {"ladder": 20, "exception": 20, "diagnose": 20, "request": 3}
_RUNS = 5
_CACHEGRIND = ("--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
#: What a process does first, and what it has done already by then.
_ASK = "from errcodes import classify; "
#: What is done already, and what a process then does for the first time.
_FIRST = {
    "import attr": ("pass", "import attr"),
    "import http": ("pass", "import http"),
    "import errcodes": ("pass", "import errcodes"),
    "first exception": ("import errcodes", _ASK + "classify.exception(ValueError('x'))"),
    "first message": ("import errcodes", _ASK + "classify.message('Read timed out')"),
}
#: Without it times are taken.
_VALGRIND = shutil.which("valgrind")
_UNIT = "instructions" if _VALGRIND else "nanoseconds"


def each(subject: str, times: Mapping[str, int]) -> dict[str, float]:
    """Give what one call of each way takes; two processes run side by side where they count."""
    measure = _counted if _VALGRIND else _timed
    with ThreadPoolExecutor(2 if _VALGRIND else 1) as pool:
        measured = {way: pool.submit(measure, subject, way, n) for way, n in times.items()}
        nothing = pool.submit(measure, subject, next(iter(times)), 0)
        return {
            way: (taken.result() - nothing.result()) / times[way] for way, taken in measured.items()
        }


def _counted(subject: str, way: str, times: int) -> int:
    return instructions(*_worker(subject, way, times))


def _timed(subject: str, way: str, times: int) -> int:
    command = (sys.executable, *_worker(subject, way, times))
    return min(int(_run(*command).stdout) for _ in range(_RUNS))


def _worker(subject: str, way: str, times: int) -> tuple[str, ...]:
    return ("-m", "tests.benchmarks.cost", "--worker", f"{subject} {way} {times}")


def instructions(*arguments: str) -> int:
    """Give the instructions that Python executes with these arguments, from start to end."""
    done = _run("valgrind", *_CACHEGRIND, sys.executable, *arguments)
    counted = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if counted is None:
        raise RuntimeError(f"valgrind counted nothing: {done.stderr[-600:]}")
    return int(counted[1].replace(",", ""))


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    # The order in which a set gives its members must be the same in every process.
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=True)


def failure(call: Call) -> Exception:
    """Give what a call raises, which it must."""
    try:
        call()
    except Exception as error:
        return error
    raise RuntimeError("nothing failed")


def work(subject: str, way: str, times: int) -> int:
    """Do what is measured, a case in one way, so many times; give the nanoseconds that it took."""
    with contextlib.ExitStack() as stack:
        if subject in _LINES:
            function = _lines_reader(subject)
        else:
            function = _caller(stack.enter_context(CASES[subject]()), way)
        # What a collection of garbage walks through is then what is made from here on.
        gc.collect()
        gc.freeze()
        start = perf_counter_ns()
        for _ in range(times):
            function()
        return perf_counter_ns() - start


def _caller(call: Call, way: str) -> Call:
    """Give what is done with the failure of a call; by then all of the ways have been gone."""
    from errcodes import classify
    from tests.benchmarks import ladder

    error = failure(call)
    ways: dict[str, Callable[[Exception], object]] = {
        "ladder": ladder.code,
        "exception": classify.exception,
        "diagnose": classify.diagnose,
        "request": lambda _: failure(call),
    }
    for name, function in ways.items():
        for _ in range(_BEFOREHAND[name]):
            function(error)
    return partial(ways[way], error)


def _lines_reader(subject: str) -> Call:
    """Give what reads one line after the other."""
    from errcodes.classify import message as read

    if subject.startswith("real-"):
        beforehand, lines = _real_lines(subject, _LINES[subject])
    else:
        lines = log(_LINES[subject] + _LINES_BEFOREHAND, float(subject != "quiet"))
        beforehand = lines[-_LINES_BEFOREHAND:]
    for line in beforehand:
        read(line)
    endless = cycle(lines)
    return lambda: read(next(endless))


def _real_lines(subject: str, times: int) -> tuple[list[str], list[str]]:
    """Give lines of real logs in a mess: of both sorts beforehand, and of one sort to read."""
    with gzip.open(_REAL_LOGS, "rt", encoding="utf-8") as logs:
        records = [json.loads(line) for line in logs]
    Random(1).shuffle(records)
    failing = subject == "real-failing"
    read = [record["text"] for record in records if (record["expected"] is not None) is failing]
    chosen = read[:times]
    rest = {record["text"]: None for record in records}.keys() - chosen
    return sorted(rest), chosen


def failures(names: Iterable[str]) -> Iterator[str]:
    """Measure the classification of failures: one line of the table after another."""
    compared = (("exception", "ladder"), ("exception", "request"), ("diagnose", "request"))
    shares = "".join(f"{f'{way}/{other}':>20}" for way, other in compared)
    yield f"{_UNIT + ' a call':24}" + "".join(f"{way:>12}" for way in _WAYS) + shares
    for name in names:
        cost = each(name, _WAYS)
        shares = "".join(f"{cost[way] / cost[other]:20.2f}" for way, other in compared)
        yield f"{name:24}" + "".join(f"{cost[way]:12,.0f}" for way in _WAYS) + shares


def lines() -> Iterator[str]:
    """Measure how lines of a log are read."""
    yield f"{_UNIT + ' a line':24}{'message':>12}"
    for subject, times in _LINES.items():
        yield f"{subject:24}{each(subject, {'message': times})['message']:12,.0f}"


def first_uses() -> Iterator[str]:
    """Measure what a process pays once: by instructions and by the clock."""
    yield f"{'first use':24}{'instructions':>16}{'ms':>12}"
    for name, (before, statements) in _FIRST.items():
        counted = "-"
        if _VALGRIND:
            whole, without = (
                instructions("-c", f"{before}; {statements}"),
                instructions("-c", before),
            )
            counted = f"{whole - without:,}"
        yield f"{name:24}{counted:>16}{_milliseconds(before, statements):12.1f}"


def _milliseconds(before: str, statements: str) -> float:
    program = (
        f"{before}; from time import perf_counter as now; start = now(); {statements}; "
        "print((now() - start) * 1e3)"
    )
    return min(float(_run(sys.executable, "-c", program).stdout) for _ in range(2 * _RUNS))


def main() -> None:
    """Measure what is asked for, and print its table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.cost")
    parser.add_argument("case", nargs="*", default=_SHOWN, help=f"some of {', '.join(CASES)}")
    parser.add_argument("--lines", action="store_true", help="measure texts instead")
    parser.add_argument("--first", action="store_true", help="measure first uses instead")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        subject, way, times = options.worker.split()
        print(work(subject, way, int(times)))  # noqa: T201
        return
    if unknown := sorted({*options.case} - {*CASES}):
        parser.error(f"no such case: {', '.join(unknown)}; there are {', '.join(CASES)}")
    table = lines() if options.lines else first_uses() if options.first else failures(options.case)
    for line in table:
        print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
