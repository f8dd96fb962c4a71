"""The order of the rows means nothing, in any table: shuffled, they give the same answers."""

import ast
import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from itertools import combinations
from random import Random
from types import CodeType, ModuleType
from typing import Any

import pytest

from errcodes import classify
from errcodes.classify.read import functions, messages
from errcodes.classify.read.numbers import grpc_statuses, libcurl, os_errors
from tests.classify import test_rows

PACKAGE = classify.__name__
#: What makes an index of the tables is loaded anew as well, for those of the copy.
BUILDER = "tests.packaged_index"
LOADED_ANEW = (PACKAGE, BUILDER)
#: How far a request had come is an order, and no table of rows that stand for themselves.
ORDERED = {"STAGES"}


class Shuffling(SourceFileLoader):
    """Loads a module as it would be if somebody had written the rows of its tables in disorder."""

    def __init__(self, name: str, path: str, random: Random, shuffled: list[str]) -> None:
        super().__init__(name, path)
        self.random = random
        self.shuffled = shuffled

    def get_code(self, fullname: str) -> CodeType:
        """Compile the source, whatever is cached."""
        path = self.get_filename(fullname)
        tree = ast.parse(self.get_data(path))
        for statement in tree.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value:
                self._shuffle(statement)
        return compile(tree, path, "exec")

    def _shuffle(self, statement: ast.Assign | ast.AnnAssign) -> None:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        if not isinstance(target, ast.Name) or target.id in ORDERED or not target.id.isupper():
            return
        for table in tables(statement.value):
            if isinstance(table, ast.Dict):
                rows = list(zip(table.keys, table.values, strict=True))
                self.random.shuffle(rows)
                table.keys, table.values = [key for key, _ in rows], [value for _, value in rows]
            else:
                self.random.shuffle(table.elts)
            self.shuffled.append(target.id)


def tables(value: ast.expr | None) -> Iterator[ast.Dict | ast.Tuple | ast.Set]:
    """Give the literals of a table: a dict, with those in it, a tuple, or a set."""
    if isinstance(value, ast.Dict):
        yield value
        for inner in value.values:
            yield from tables(inner) if isinstance(inner, ast.Dict) else ()
    elif isinstance(value, ast.Tuple | ast.Set):
        yield value
    elif isinstance(value, ast.Call):
        for argument in value.args:
            yield from tables(argument)


class Finder(MetaPathFinder):
    """Finds the modules of the package for a loader that shuffles."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.shuffled: list[str] = []

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find a module of the package, and no other."""
        if not fullname.startswith(PACKAGE):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        assert spec is not None
        assert spec.origin is not None
        spec.loader = Shuffling(fullname, spec.origin, self.random, self.shuffled)
        return spec


@contextmanager
def shuffled(seed: int) -> Iterator[tuple[Any, list[str]]]:
    """Give the package with all of its tables shuffled, and the names of these."""
    own = {
        name: sys.modules.pop(name) for name in list(sys.modules) if name.startswith(LOADED_ANEW)
    }
    finder = Finder(seed)
    sys.meta_path.insert(0, finder)
    try:
        copy = importlib.import_module(PACKAGE)
        # A number space is otherwise loaded when one of its exceptions is first seen.
        numbers = importlib.import_module(f"{PACKAGE}.read.numbers")
        for module in pkgutil.iter_modules(numbers.__path__):
            importlib.import_module(f"{numbers.__name__}.{module.name}")
        # The packaged index is that of the rows in their own order.
        search = importlib.import_module(f"{PACKAGE}.words.search")
        builder = importlib.import_module(BUILDER)
        made = builder.index_of(builder.every_row())
        search.packaged_index = lambda: made  # type: ignore[attr-defined]
        yield copy, finder.shuffled
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name.startswith(LOADED_ANEW)]:
            del sys.modules[name]
        sys.modules.update(own)
        sys.modules["errcodes"].classify = own[PACKAGE]  # type: ignore[attr-defined]


def one_row_each() -> Iterator[BaseException]:
    """Give an exception for every row of every table: those that show that each is needed."""
    for parameters in test_rows.rows():
        _, _, key, make = parameters.values
        yield make(key)
    for number in os_errors.ERRNO:
        yield OSError(number, "")
    for rule in messages.MESSAGES:
        yield test_rows.of_rule(rule)
    for owner, before in messages.MESSAGE_STATUSES:
        yield test_rows.named(owner, f"it said {before}503, alas")
    for method in functions.C_METHODS:
        yield test_rows.called(method)


def several_rows() -> Iterator[BaseException]:
    """Give exceptions in whose text two rows fit, neither of which has more words."""
    for one, other in pairs(rule.words for rule in messages.MESSAGES):
        for owner in ("unheard.of.Error", "OSError"):
            base = OSError if owner == "OSError" else Exception
            yield test_rows.named(owner, f"{one}; {other}", base=base)
    for one, other in pairs(grpc_statuses.GRPC_WORDS):
        yield test_rows.of_grpc(f"{one}; {other}")
    for (code, one), (same, other) in combinations(libcurl.CURL_WORDS, 2):
        if code == same:
            yield test_rows.named("pycurl.error", code, f"{one}; {other}")


def pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the pairs of different words that are as long."""
    every = combinations(dict.fromkeys(words), 2)
    return ((one, other) for one, other in every if len(one) == len(other))


@pytest.fixture(scope="module")
def corpus() -> list[BaseException]:
    """Every failure of this module, made once."""
    return [*one_row_each(), *several_rows()]


@pytest.mark.parametrize("seed", [50408, 50502, 50511])
def test_shuffling_the_tables_changes_nothing(corpus: list[BaseException], seed: int) -> None:
    """Whatever the order of the rows in the source, each failure gets the same diagnosis."""
    expected = [classify.diagnose(error).as_dict() for error in corpus]

    with shuffled(seed) as (copy, _):
        assert copy.diagnose is not classify.diagnose
        for error, diagnosis in zip(corpus, expected, strict=True):
            assert copy.diagnose(error).as_dict() == diagnosis, repr(error)


def test_every_table_is_shuffled() -> None:
    """The tables that decide are among those that the test above has shuffled."""
    with shuffled(0) as (_, names):
        pass
    decisive = "TABLE KNOWN_CLASSES _NAMES MESSAGES MESSAGE_STATUSES JSON_READERS"
    frames = "FUNCTIONS LIBRARY_FUNCTIONS C_METHODS"
    spaces = "NUMBER_SPACES NUMBER_WORDS ERRNO_NAMES WINSOCK WINERROR VERIFY_CODES REASONS STATUSES"
    others = "CURL_CODES CURL_WORDS GRPC_CODES GRPC_WORDS ONLY_PHASES APP_CODES CONSEQUENCES"

    assert set(names) >= {*decisive.split(), *frames.split(), *spaces.split(), *others.split()}
