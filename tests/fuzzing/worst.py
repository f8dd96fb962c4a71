"""Look for the input that costs most: `python -m tests.fuzzing.worst exceptions 60`.

An input is made by a few steps, each with a size: wrap in a chain, gather in a group, hold many
arguments. The search changes a step at a time and keeps what costs more. Cost is the processor
time of one classification, in those of an ordinary one, so that the machine matters little.
"""

import argparse
import socket
import sys
import time
from collections.abc import Callable
from functools import cache
from random import Random
from types import FrameType
from typing import Any, TypeAlias

from errcodes import classify
from errcodes.classify.texts.text_reading import code_of
from errcodes.demo.servers import refused_address
from tests.fuzzing.vocabulary import FUNCTIONS, WORDINGS

__all__ = ["LIMIT", "exception_of", "exceptions_lines", "text_of", "texts_lines"]

#: No input may cost more than so many ordinary ones.
LIMIT = 3_000
#: What a step of an input is, and how large.
Steps: TypeAlias = list[tuple[str, int]]
#: Exceptions and letters that one input has at most, so that making it does not take the time.
_MOST, _MOST_LETTERS = 120_000, 2_000_000


def _chained(inner: list[BaseException], size: int, link: str) -> list[BaseException]:
    for _ in range(min(size, _MOST // len(inner))):
        outer = Exception("timed out")
        setattr(outer, link, inner[0])
        inner = [outer]
    return inner


def _causes(inner: list[BaseException], size: int) -> list[BaseException]:
    return _chained(inner, size, "__cause__")


def _contexts(inner: list[BaseException], size: int) -> list[BaseException]:
    return _chained(inner, size, "__context__")


def _attributes(inner: list[BaseException], size: int) -> list[BaseException]:
    return _chained(inner, size, "os_error")


def _group(inner: list[BaseException], size: int) -> list[BaseException]:
    return [BaseExceptionGroup("many", inner)] * 1 if size else inner


def _copies(inner: list[BaseException], size: int) -> list[BaseException]:
    """Give many exceptions, each with the same behind it."""
    made: list[BaseException] = []
    for number in range(min(size, _MOST)):
        each = OSError(number, "Connection refused")
        each.__cause__ = inner[number % len(inner)]
        made.append(each)
    return made or inner


def _arguments(inner: list[BaseException], size: int) -> list[BaseException]:
    return [Exception(*inner[:size], *(f"[Errno {number}] timed out" for number in range(size)))]


def _nested(inner: list[BaseException], size: int) -> list[BaseException]:
    held: Any = [*inner[:64], "timed out"]
    for _ in range(min(size, 6)):
        held = [held] * 64
    return [Exception(held)]


def _numbers(inner: list[BaseException], size: int) -> list[BaseException]:
    """Give the first ones lists of lists in which there is no text."""
    held: Any = [7] * 64
    for _ in range(min(size, 6)):
        held = [held] * 64
    for each in inner[:1_000]:
        each.args = (held,) * min(size, 64)
    return inner


def _texts(inner: list[BaseException], size: int) -> list[BaseException]:
    for each in inner[:1_000]:
        each.args = tuple(word * size for word in WORDINGS[:64])[: _MOST_LETTERS // (size + 1)]
    return inner


def _fields(inner: list[BaseException], size: int) -> list[BaseException]:
    for each in inner[:1_000]:
        vars(each).update({f"field{number}": f"503 {number}" for number in range(min(size, 900))})
    return inner


def _raised(inner: list[BaseException], size: int) -> list[BaseException]:
    """Give the first ones a long traceback."""

    def deeper(left: int, error: BaseException) -> None:
        if left:
            deeper(left - 1, error)
        raise error

    for each in inner[:300]:
        try:
            deeper(min(size, 300), each)
        except BaseException:
            continue
    return inner


def _large_function(inner: list[BaseException], size: int) -> list[BaseException]:
    """Raise from the end of a function with thousands of calls."""
    name = FUNCTIONS[size % 20].strip("<>")
    lines = "".join(f"    sock.{name}({number})\n" for number in range(min(size, 3_000)))
    namespace: dict[str, Any] = {"__name__": "http.client"}
    exec(f"def {name}(sock, error):\n{lines}    raise error\n", namespace)

    class Socket:
        """Takes every call."""

        def __getattr__(self, _: str) -> Callable[..., None]:
            return lambda *_: None

    for each in inner[:300]:
        try:
            namespace[name](Socket(), each)
        except BaseException:
            continue
    return inner


def _heirs(inner: list[BaseException], size: int) -> list[BaseException]:
    """Give exceptions of classes that nobody has seen before, far down in the family."""
    cls: type[Exception] = TimeoutError
    for number in range(min(size, 200)):
        cls = type(f"ReadTimeout{number}Error", (cls,), {"__module__": f"client{size}"})
    return [*(cls(each) for each in inner[:1_000])]


STEPS: dict[str, Callable[[list[BaseException], int], list[BaseException]]] = {
    "causes": _causes,
    "contexts": _contexts,
    "attributes": _attributes,
    "group": _group,
    "copies": _copies,
    "arguments": _arguments,
    "nested": _nested,
    "numbers": _numbers,
    "texts": _texts,
    "fields": _fields,
    "raised": _raised,
    "large_function": _large_function,
    "heirs": _heirs,
}
_SIZES = (1, 2, 3, 10, 60, 64, 100, 300, 1_000, 3_000, 10_000, 100_000)


def exception_of(steps: Steps) -> BaseException:
    """Make the exception."""
    inner: list[BaseException] = [ConnectionRefusedError(111, "Connection refused")]
    for name, size in steps:
        inner = STEPS[name](inner, size)
    return inner[0] if len(inner) == 1 else BaseExceptionGroup("all", inner)


def text_of(steps: Steps) -> str:
    """Make the text: each step repeats one of the words."""
    words = (*WORDINGS, "(", "[", '{"', "\\", "\n", "\n\tat ", "a.", "=", "0", "x", " ", "5", "，")
    parts = [words[int(name) % len(words)] * (size % 10_000) for name, size in steps]
    text = "".join(parts)
    return (text * 30 if len(text) < 10_000 else text)[:_MOST_LETTERS]


_LINE = "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='h', port=443): Read timed out."


def _seconds(ask: Callable[[], object], tries: int) -> float:
    """Give the least processor time of some calls: the first may load a table."""
    times: list[float] = []
    for _ in range(tries):
        start = time.thread_time()
        ask()
        times.append(time.thread_time() - start)
    return min(times)


def lines_of(ask: Callable[[], object]) -> int:
    """Count the lines of Python that a call executes, which do not differ from run to run."""
    lines = 0

    def count(frame: FrameType, event: str, _: object) -> Any:
        nonlocal lines
        lines += event == "line"
        return count

    ask()  # What the first call loads is no part of it.
    before = sys.gettrace()
    sys.settrace(count)
    try:
        ask()
    finally:
        sys.settrace(before)
    return lines


def exceptions_lines(error: BaseException) -> float:
    """Give the lines that it takes to diagnose an exception, in those of a refused connection."""
    ordinary = _refused()
    once = lines_of(lambda: classify.diagnose(ordinary))
    return lines_of(lambda: classify.diagnose(error)) / once


def texts_lines(text: str) -> float:
    """Give the lines that it takes to read a text, in those of an ordinary one."""
    return lines_of(lambda: code_of(text)) / lines_of(lambda: code_of(_LINE))


def exceptions_cost(error: BaseException, tries: int = 3) -> float:
    """Give what it takes to diagnose an exception, in diagnoses of a refused connection."""
    ordinary = _refused()
    once = _seconds(lambda: [classify.diagnose(ordinary) for _ in range(100)], tries) / 100
    return _seconds(lambda: classify.diagnose(error), tries) / once


@cache
def _refused() -> BaseException:
    """Give the cheapest of ordinary failures, as a socket raises it."""
    with refused_address() as address:
        try:
            socket.create_connection(address)
        except OSError as error:
            return error
    raise AssertionError("nothing refused the connection")


def texts_cost(text: str, tries: int = 3) -> float:
    """Give what it takes to read a text, in those of an ordinary line."""
    once = _seconds(lambda: [code_of(_LINE) for _ in range(100)], tries) / 100
    return _seconds(lambda: code_of(text), tries) / once


def _exception_steps(steps: Steps) -> float:
    return exceptions_cost(exception_of(steps), tries=2)


def _text_steps(steps: Steps) -> float:
    return texts_cost(text_of(steps), tries=2)


def climb(
    cost: Callable[[Steps], float], names: tuple[str, ...], seconds: float, random: Random
) -> tuple[float, Steps]:
    """Change one step after another, keep what costs more, and begin anew where nothing does."""
    end = time.monotonic() + seconds
    best: tuple[float, Steps] = (0.0, [])
    while time.monotonic() < end:
        at: tuple[float, Steps] = (0.0, [])
        failed = 0
        while failed < 25 and time.monotonic() < end:
            steps = _changed(at[1], names, random)
            found = cost(steps)
            failed = 0 if found > at[0] * 1.02 else failed + 1
            at = max(at, (found, steps), key=lambda each: each[0])
        if at[0] > best[0]:
            best = at
            print(f"{best[0]:10,.0f} {best[1]}", flush=True)  # noqa: T201
    return best


def _changed(steps: Steps, names: tuple[str, ...], random: Random) -> Steps:
    changed = list(steps)
    step = (random.choice(names), random.choice(_SIZES))
    draw = random.random()
    if changed and draw < 0.4:
        changed[random.randrange(len(changed))] = step
    elif len(changed) > 1 and draw < 0.55:
        del changed[random.randrange(len(changed))]
    elif len(changed) < 8:
        changed.insert(random.randint(0, len(changed)), step)
    return changed


def main() -> None:
    """Search for as long as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing.worst", description=__doc__)
    parser.add_argument("subject", choices=("exceptions", "texts"))
    parser.add_argument("seconds", type=float, nargs="?", default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    random = Random(options.seed)
    if options.subject == "exceptions":
        climb(_exception_steps, tuple(STEPS), options.seconds, random)
    else:
        climb(_text_steps, tuple(map(str, range(100))), options.seconds, random)


if __name__ == "__main__":
    main()
