"""Mutants of the core: `python -m tests.mutants --draw 300 --seed 7` runs 300 of them with mutmut.

Names, which may hold `*`, run those mutants instead. What no test noticed is shown with what was
changed, and the figure of each part of the library stands at the end. As a plugin of pytest, which
mutmut loads, this lets the fastest tests look first.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import _lru_cache_wrapper, cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

_MUTMUT = str(Path(sys.executable).with_name("mutmut"))
#: Of the codes of mutmut's `.meta` files: a test failed, or took no end.
_KILLED = frozenset({1, 3, 24, 36, 152, -24})
_SURVIVED = frozenset({0, 5, 33})
#: By the modules of tests of which one has begun, the functions that made what is made once.
_made: dict[Path, set[str]] = {}
#: By the same, how much is made.
_sizes: dict[Path, int] = {}


@cache
def _durations() -> dict[str, float]:
    """Give how long each test took in mutmut's first run, where it is over."""
    stats = Path("mutmut-stats.json")
    durations: dict[str, float] = {}
    if stats.exists():
        durations = json.loads(stats.read_text(encoding="utf-8"))["duration_by_test"]
    return durations


class _NoCalls:
    """Stands for mutmut's record of who calls whom."""

    @staticmethod
    def get() -> tuple[None, int]:
        return None, 0

    @staticmethod
    def set(_: object) -> None:
        return

    @staticmethod
    def reset(_: object) -> None:
        return


def pytest_sessionstart() -> None:
    """Bear what mutmut does: it puts two frames between one function and the next.

    It also keeps who calls whom in a context variable, over which CPython 3.11 crashes in some of
    the tests. Nobody asks for it here.
    """
    sys.setrecursionlimit(3_000)
    trampoline: Any = sys.modules["mutmut.mutation.trampoline"]
    trampoline.MutmutCallStack = _NoCalls


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the fastest tests first: most mutants are gone before the slow ones begin."""
    durations = _durations()
    items.sort(key=lambda item: durations.get(item.nodeid, 0))
    _forget()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let the tests of each module make what is made once, where mutmut asks who needs what."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats" and item.path not in _made:
        _made[item.path] = set()
        _forget()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Count for all tests of a module what one of them has made, and the others find made."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        state: Any = sys.modules["mutmut.state"]
        called: set[str] = state.state()._stats
        made = sum(each.cache_info().currsize for each in _caches() if _is_kept(each))
        if made != _sizes.get(item.path, 0):
            _sizes[item.path] = made
            _made[item.path] |= called
        called |= _made[item.path]


def _caches() -> Iterator[Any]:
    for name, module in list(sys.modules.items()):
        if name.startswith("errcodes."):
            yield from (each for each in vars(module).values() if _is_cache(each))


def _is_cache(value: object) -> bool:
    return isinstance(value, _lru_cache_wrapper)


def _is_kept(cache: Any) -> bool:
    """Tell a table that is made once from what a cache remembers of the last texts."""
    return cache.cache_parameters()["maxsize"] is None


def _forget() -> None:
    """Forget what the library has made so far, perhaps when the tests were collected."""
    for cached in _caches():
        cached.cache_clear()


def _mutmut(*arguments: str, children: int) -> None:
    subprocess.run([_MUTMUT, "run", f"--max-children={children}", *arguments], check=True)


def _outcomes() -> dict[str, int | None]:
    """Give the exit code of the tests of each mutant, None where they were not run."""
    outcomes: dict[str, int | None] = {}
    for path in sorted(Path("mutants/src").rglob("*.meta")):
        outcomes |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return outcomes


def _part(name: str) -> str:
    """Give the part of the library that a mutant is of: `catalog`, `classify.walk`."""
    packages = name.split(".")[1:-1]
    return ".".join(packages[: 2 if packages[0] == "classify" else 1])


def _report(outcomes: dict[str, int | None]) -> bool:
    """Show what survived and the figures; tell whether all could be run."""
    for name in (name for name, code in outcomes.items() if code in _SURVIVED):
        subprocess.run([_MUTMUT, "show", name], check=True)
    failed = [name for name, code in outcomes.items() if code not in _KILLED | _SURVIVED]
    print(*(f"{name}: its tests could not be run" for name in failed), sep="\n")  # noqa: T201
    drawn = Counter(map(_part, outcomes))
    killed = Counter(_part(name) for name, code in outcomes.items() if code in _KILLED)
    for part in sorted(drawn):
        print(f"{part:24} {killed[part]:5} of {drawn[part]:5}")  # noqa: T201
    share = killed.total() / drawn.total()
    print(f"{'all':24} {killed.total():5} of {drawn.total():5}: {share:.1%}")  # noqa: T201
    return not failed


def main() -> None:
    """Do what the command line says; exit with 1 where the tests of a mutant could not be run."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("names", nargs="*", help="such as 'errcodes.codes*'")
    parser.add_argument("--draw", type=int, help="how many to draw at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--children", type=int, default=1, help="how many to run at once")
    options = parser.parse_args()
    patterns = options.names or ["errcodes.*"]
    _mutmut("errcodes.codes.x_parse__mutmut_1", children=options.children)  # This makes them all.
    names = [name for name in _outcomes() if any(fnmatch(name, each) for each in patterns)]
    if options.draw is not None:
        names = Random(options.seed).sample(names, min(options.draw, len(names)))
    _mutmut(*names, children=options.children)
    outcomes = _outcomes()
    sys.exit(not _report({name: outcomes[name] for name in names}))


if __name__ == "__main__":
    main()
