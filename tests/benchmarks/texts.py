"""What it costs to read many lines, beside other ways, and to read lines that are made to cost.

Run it with `python -m tests.benchmarks.texts`. Only the ratios matter: they are of one machine in
one run. What is compared takes turns, so that all of it meets the same moods of the machine, and
the median of the turns counts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from random import Random
from statistics import median
from time import perf_counter

import re2

from errcodes import classify
from errcodes.classify.words.packaged_tables import packaged_index
from errcodes.classify.words.rows import VALUE
from tests.benchmarks.lines import FAILING, log
from tests.packaged_index import every_row

_LINES = 2_000
_TURNS = 7
_SHARES = (0.0, 0.05, 0.3, 1.0)
_MEGABYTE = 1_000_000
_LINE_BREAKS = "\n" * _MEGABYTE
_CALLS = 10
#: The memory that RE2 may take; with its default this set does not even compile.
_MEMORY = 1 << 30

Reader = Callable[[list[str]], object]


def phrases() -> list[str]:
    """Give the phrases of all tables that are plain words, without slots and gaps."""
    slots = ("...", "#", VALUE)
    rows = (row[0].lower() for row in every_row())
    return sorted({words for words in rows if not any(slot in words for slot in slots)})


def read_one_by_one(lines: list[str]) -> object:
    """Ask for each line."""
    return [classify.message(line) for line in lines]


def read_all(lines: list[str]) -> object:
    """Ask for all lines."""
    return list(classify.messages(lines))


def substrings(wanted: list[str]) -> Reader:
    """Give a reader that looks for each phrase in turn."""

    def read(lines: list[str]) -> object:
        lowered = map(str.lower, lines)
        return [[phrase for phrase in wanted if phrase in line] for line in lowered]

    return read


def compiled(wanted: Iterable[str]) -> Reader:
    """Give a reader that looks for all phrases at once, with RE2's automaton."""
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = _MEMORY
    engine = re2.Set.SearchSet(options)
    for phrase in wanted:
        engine.Add(re2.escape(phrase))
    engine.Compile()

    def read(lines: list[str]) -> object:
        return [engine.Match(line) for line in lines]

    return read


def microseconds(contenders: Mapping[str, Callable[[], object]], calls: int) -> dict[str, float]:
    """Give what one call of each takes, the median of several turns."""
    turns: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(_TURNS + 1):
        for name, call in contenders.items():
            start = perf_counter()
            call()
            turns[name].append((perf_counter() - start) / calls * 1e6)
    return {name: median(times[1:]) for name, times in turns.items()}


def bulk() -> Iterator[str]:
    """Give the table of what a line costs, by how many lines of the log tell of a failure."""
    wanted = phrases()
    readers: dict[str, Reader] = {
        "message": read_one_by_one,
        "messages": read_all,
        "in": substrings(wanted),
        "RE2 Set": compiled(wanted),
    }
    yield f"Microseconds for a line, {len(wanted):,} phrases"
    names = "".join(f"{name:>10}" for name in readers)
    yield f"{'failing':>8}{names}{'in/messages':>13}{'messages/RE2':>14}"
    for share in _SHARES:
        lines = log(_LINES, share)
        calls = {name: partial(read, lines) for name, read in readers.items()}
        times = microseconds(calls, len(lines))
        columns = "".join(f"{time:10.2f}" for time in times.values())
        slower, behind = times["in"] / times["messages"], times["messages"] / times["RE2 Set"]
        yield f"{share:8.0%}{columns}{slower:13.1f}{behind:14.2f}"


def filled(part: str) -> str:
    """Give a megabyte of one text over and over."""
    return (part * (_MEGABYTE // len(part) + 1))[:_MEGABYTE]


def mixed(parts: Iterable[str]) -> str:
    """Give all parts in one text, in an order that is no order."""
    ordered = sorted(parts)
    Random(50503).shuffle(ordered)
    return " ".join(ordered)


def _has_no_digit(phrase: str) -> bool:
    """Tell what holds no number: a code that is named in a text ends the reading of it."""
    return not any(map(str.isdecimal, phrase))


def megabytes() -> dict[str, str]:
    """Give texts of a megabyte: an ordinary one, and those that are made to cost."""
    return {
        "ordinary": filled(" ".join(log(_LINES, 0.05)).replace("\n", " ")),
        "ordinary, no failure": filled(" ".join(log(_LINES, 0.0))),
        "stack traces": filled("\n".join(FAILING)),
        "all phrases": filled(mixed(filter(_has_no_digit, phrases()))),
        "one phrase": filled("connection refused "),
        "beginnings of a phrase": filled("remote end closed connection without "),
        "telling words": filled(mixed(filter(str.isalpha, packaged_index().key_words))),
        "words of everyday": filled("timeout canceled disconnected "),
        "one telling word": filled("timeout "),
        "one word": "a" * _MEGABYTE,
        "names of classes": filled("SocketTimeoutException "),
        "names unknown": filled("MyStrangeConnectTimeoutException(503) "),
        "punctuation": filled("!?:;,.-/()"),
        "Chinese": filled("设备已上线"),
        "Chinese failures": filled("连接超时"),
        "Caused by:": filled("Caused by: "),
        "Caused by: lines": filled("Caused by: java.io.IOException: Canceled\n"),
        "line breaks": _LINE_BREAKS,
        "a failure, line breaks": f"connection refused{_LINE_BREAKS}",
        "written line breaks": filled("\\n"),
        "frames of Python": filled('  File "a.py", line 1, in a\n    a()\n'),
        "handled in a row": filled(
            "During handling of the above exception, another exception occurred:\n"
            '  File "a.py", line 1, in a\nValueError: 1\n'
        ),
        "digits": filled("0123456789"),
        "numbers": filled("50503 "),
        "code without end": filled("code code: "),
        "brackets": "[" * (_MEGABYTE // 2) + "]" * (_MEGABYTE // 2),
        "gaps": filled("after error server for "),
        "failed to": filled("failed to "),
        "suppositions": filled("when error connection refused "),
        "calls, a failure": filled("a(") + " connection refused",
        "refusals": filled("login failed for user x from 192.0.2.1 "),
        "refusals in Chinese": filled("登录失败，错误码"),
    }


def adversarial() -> Iterator[str]:
    """Give the table of what a megabyte costs, beside an ordinary one."""
    calls = {name: partial(read_one_by_one, [text] * _CALLS) for name, text in megabytes().items()}
    times = microseconds(calls, _CALLS)
    yield f"{'Microseconds for a megabyte':<38}{'to ordinary':>12}"
    for name, time in times.items():
        yield f"{name:<28}{time:10.0f}{time / times['ordinary']:12.2f}"


def main() -> None:
    """Measure and print."""
    for line in chain(bulk(), [""], adversarial()):
        print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
