"""A service under load that fails: `python -m tests.soak 300` keeps it going for 300 seconds.

Threads and tasks let requests fail and classify them, while the module that has the service's own
exceptions is loaded anew again and again. Memory must stay flat, and nothing may be kept: no
exception, no frame, and no class of a module that was replaced.
"""

import argparse
import asyncio
import gc
import importlib
import json
import os
import socket
import sys
import tempfile
import threading
import time
import traceback
import weakref
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType, ModuleType
from typing import TYPE_CHECKING

import attrs

from errcodes import NetworkErrorCode, classify
from errcodes.demo.servers import Address, refused_address

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Report", "soak"]

MODULE = "soaked_service"
#: The service's own module, of which each copy has classes of its own.
SOURCE = '''
from errcodes import AppErrorCode


class LampError(Exception):
    """Says its code."""

    __error_code__ = AppErrorCode.DEVICE_OFFLINE


class LampTimeoutError(Exception):
    """Says it by its name."""


class BusyError(Exception):
    """Says it by a status."""

    status_code = 503


def fail(cause):
    raise LampError("lamp 7") from cause


def fail_by_name(cause):
    raise LampTimeoutError("lamp 7", {"cause": cause})


def fail_busy(cause):
    try:
        raise cause
    except Exception:
        raise BusyError("busy") from None
'''


@attrs.frozen
class Report:
    """What was seen.

    Attributes:
        codes: How often each code was given.
        reloads: How often the service's module was replaced.
        objects: How many objects there were at a third of the time, and at the end.
        kept: What should have been let go and was not.
        errors: What classification raised.
    """

    codes: Counter[int]
    reloads: int
    objects: tuple[int, int]
    kept: tuple[str, ...]
    errors: tuple[str, ...]

    @property
    def growth(self) -> float:
        """By which share the number of objects has grown."""
        before, after = self.objects
        return after / before - 1 if before else 0.0


class Service:
    """What all threads and tasks share."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self.module = self.load()
        self.stopping = threading.Event()
        self.lock = threading.Lock()
        self.codes = Counter[int]()
        self.errors: list[str] = []
        self.witnesses: list[weakref.ref[object]] = []
        self.reloads = 0

    @staticmethod
    def load() -> ModuleType:
        """Load the service's module anew, with new classes."""
        sys.modules.pop(MODULE, None)
        return importlib.import_module(MODULE)

    def replace(self) -> None:
        """Replace the module, and remember the classes that nobody should keep."""
        old = [value for value in vars(self.module).values() if isinstance(value, type)]
        self.module = self.load()
        self.reloads += 1
        mine = [cls for cls in old if cls.__module__ == MODULE]
        with self.lock:
            self.witnesses += map(weakref.ref, mine)

    def fail(self, number: int) -> None:
        """Fail in one of several ways."""
        ways: tuple[Callable[[], object], ...] = (
            lambda: socket.create_connection(self.address, timeout=5),
            lambda: json.loads("<html>"),
            lambda: self.module.fail(ConnectionResetError(104, "Connection reset by peer")),
            lambda: self.module.fail_by_name(TimeoutError("timed out")),
            lambda: self.module.fail_busy(OSError(113, "No route to host")),
            lambda: os.environ["NO_SUCH_LAMP"],
        )
        ways[number % len(ways)]()

    def classify(self, number: int) -> None:
        """Let a request fail and ask all there is to ask; a refused connection is let go."""
        try:
            self.fail(number)
        except Exception as error:
            code = classify.exception(error)
            diagnosis = classify.diagnose(error)
            if diagnosis.code is not code:
                raise AssertionError(f"{code!r} is {diagnosis}") from error
            if number % 7 == 0:
                classify.message("".join(traceback.format_exception(error)))
            with self.lock:
                self.codes[code] += 1
                if type(error).__module__ == MODULE and number % 50 == 2:
                    self.witnesses.append(weakref.ref(error))

    def guarded(self, number: int) -> None:
        """Let a request fail behind a boundary."""
        try:
            with classify.coded(unrecognized=True):
                self.fail(number)
        except classify.CodedError:
            return

    def work(self) -> None:
        """Classify until the service stops; keep what goes wrong."""
        number = 0
        try:
            while not self.stopping.is_set():
                self.classify(number)
                self.guarded(number)
                number += 1
        except BaseException:
            self.errors.append(traceback.format_exc())

    async def task(self) -> None:
        """Do the same in an event loop, with deadlines that pass."""
        number = 0
        while not self.stopping.is_set():
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(30)
            except TimeoutError as error:
                code = classify.exception(error)
                assert code is NetworkErrorCode.TIMEOUT, code
            self.classify(number)
            number += 1

    async def tasks(self, count: int) -> None:
        """Run so many tasks at once."""
        async with asyncio.TaskGroup() as group:
            for _ in range(count):
                group.create_task(self.task())

    def run_tasks(self, count: int) -> None:
        """Run the tasks in a thread; keep what goes wrong."""
        try:
            asyncio.run(self.tasks(count))
        except BaseException:
            self.errors.append(traceback.format_exc())
            self.stopping.set()


def soak(seconds: float, threads: int = 16, tasks: int = 200) -> Report:
    """Keep a failing service under load, and see what stays behind.

    Args:
        seconds: How long.
        threads: How many threads classify at once.
        tasks: How many tasks do, beside them.
    """
    with tempfile.TemporaryDirectory() as directory, refused_address() as address:
        Path(directory, f"{MODULE}.py").write_text(SOURCE, "utf-8")
        sys.path.insert(0, directory)
        try:
            return _soak(Service(address), seconds, threads, tasks)
        finally:
            sys.path.remove(directory)
            sys.modules.pop(MODULE, None)


def _soak(service: Service, seconds: float, threads: int, tasks: int) -> Report:
    first = 0
    with ThreadPoolExecutor(threads + 1) as pool:
        for _ in range(threads):
            pool.submit(service.work)
        pool.submit(service.run_tasks, tasks)
        start = time.monotonic()  # On a busy machine it takes a while to get them all going.
        while (gone := time.monotonic() - start) < seconds and not service.errors:
            time.sleep(min(0.2, seconds / 20))
            service.replace()
            if not first and gone > seconds / 3:
                first = _objects(service)
        last = _objects(service)
        service.stopping.set()
    return Report(
        service.codes, service.reloads, (first, last), _kept(service), tuple(service.errors)
    )


def _objects(service: Service) -> int:
    """Count the objects that there are, without what only watches them."""
    gc.collect()
    with service.lock:
        return len(gc.get_objects()) - len(service.witnesses)


def _kept(service: Service) -> tuple[str, ...]:
    """Name what is still there of what should have been let go."""
    gc.collect()
    alive = [witness() for witness in service.witnesses]
    kept = [repr(each) for each in alive if each is not None]
    frames = [each for each in gc.get_objects() if type(each) is FrameType]
    return (*kept, *(repr(frame) for frame in frames if frame.f_globals.get("__name__") == MODULE))


def main() -> None:
    """Soak for as long as the command line says; exit with 1 where something was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("seconds", type=float, nargs="?", default=60)
    options = parser.parse_args()
    report = soak(options.seconds)
    told = ", ".join(f"{int(code)}: {times}" for code, times in sorted(report.codes.items()))
    print(f"{report.codes.total()} failures ({told})")  # noqa: T201
    print(f"{report.reloads} reloads, objects {report.objects}, {report.growth:+.1%}")  # noqa: T201
    print(*report.kept[:20], *report.errors, sep="\n")  # noqa: T201
    sys.exit(bool(report.kept or report.errors or report.growth > 0.02))


if __name__ == "__main__":
    main()
