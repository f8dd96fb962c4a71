"""Tasks that run at once, in threads that do not keep the process from ending."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import TypeAlias, TypeVar

__all__ = ["results"]

_Result = TypeVar("_Result")


#: What to run, and where its result goes.
_Task: TypeAlias = "tuple[Callable[[], _Result], Future[_Result]]"


def results(
    functions: Sequence[Callable[[], _Result]], longest: float, at_once: int = 16
) -> Iterator[_Result | None]:
    """Run some functions, and give what each returns, in their order.

    Args:
        functions: The functions.
        longest: The seconds after which one that is not done is given up; its thread goes on.
        at_once: How many run at the same time.

    Returns:
        What they return, each as soon as those before it are done; None for what is given up.

    >>> list(results([lambda: 1, lambda: 2], longest=5))
    [1, 2]
    """
    waiting: SimpleQueue[_Task[_Result]] = SimpleQueue()
    tasks: list[_Task[_Result]] = [(function, Future()) for function in functions]
    for task in tasks:
        waiting.put(task)
    for _ in range(min(at_once, len(tasks))):
        _start(waiting)
    try:
        for _, result in tasks:
            try:
                yield result.result(longest)
            except TimeoutError:
                _start(waiting)  # In the place of the thread that hangs.
                yield None
    finally:
        _empty(waiting)


def _start(waiting: "SimpleQueue[_Task[_Result]]") -> None:
    threading.Thread(target=_work, args=(waiting,), daemon=True).start()


def _work(waiting: "SimpleQueue[_Task[_Result]]") -> None:
    while True:
        try:
            function, result = waiting.get_nowait()
        except Empty:
            return
        try:
            result.set_result(function())
        except BaseException as error:  # noqa: BLE001  # It is raised where the result is awaited.
            result.set_exception(error)


def _empty(waiting: "SimpleQueue[_Task[_Result]]") -> None:
    try:
        while True:
            waiting.get_nowait()
    except Empty:
        return
