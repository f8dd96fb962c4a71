"""What a user's code does around a failure: each lets it happen, and raises what comes of it."""

import asyncio
import contextlib
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

Fail: TypeAlias = Callable[[], object]
Context: TypeAlias = Callable[[Fail], object]


class UserError(Exception):
    """An exception of the user's own, which nobody has heard of."""


def plain(fail: Fail) -> None:
    """Let it through."""
    fail()


def raised_from(fail: Fail) -> None:
    """Say what it means here."""
    try:
        fail()
    except Exception as error:
        raise UserError("no devices") from error


def raised_from_twice(fail: Fail) -> None:
    """Say what it means here, and there."""
    try:
        raised_from(fail)
    except UserError as error:
        raise UserError("no dashboard") from error


def raised_within(fail: Fail) -> None:
    """Raise another exception while this one is being handled."""
    try:
        fail()
    except Exception:
        raise UserError("no devices")  # noqa: B904 - leaving out `from` is what is shown


def raised_from_none(fail: Fail) -> None:
    """Hide it."""
    try:
        fail()
    except Exception:
        raise UserError("no devices") from None


def in_args(fail: Fail) -> None:
    """Pass it as a value, and raise later."""
    try:
        fail()
    except Exception as error:
        failure = error
    raise UserError("no devices", failure)


def raised_twice_within(fail: Fail) -> None:
    """Fall from one handler into the next."""
    try:
        raised_within(fail)
    except UserError:
        raise UserError("no dashboard")  # noqa: B904 - leaving out `from` is what is shown


def in_group(fail: Fail) -> None:
    """Collect what failed."""
    errors = _collected(fail)
    raise ExceptionGroup("some requests failed", errors)


def in_nested_groups(fail: Fail) -> None:
    """Collect what was collected."""
    inner = ExceptionGroup("one region failed", _collected(fail))
    raise ExceptionGroup("some regions failed", [ExceptionGroup("one account failed", [inner])])


def in_group_of_wrappers(fail: Fail) -> None:
    """Collect what already says what it means here."""
    raise ExceptionGroup("some requests failed", _collected(lambda: raised_from(fail)))


def from_group(fail: Fail) -> None:
    """Say what a collection means here."""
    try:
        in_group(fail)
    except ExceptionGroup as error:
        raise UserError("no devices") from error


def in_task_group(fail: Fail) -> None:
    """Let it happen in one task of several.

    The task raises what its thread gives back: `asyncio.to_thread` itself would, on Python 3.11,
    make a bare TimeoutError of any, without its traceback (asyncio.futures._convert_future_exc).
    """

    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(10))
            group.create_task(task())

    async def task() -> None:
        for error in await asyncio.to_thread(_collected, fail):
            raise error

    asyncio.run(main())


def in_thread(fail: Fail) -> None:
    """Let it happen in another thread."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(fail).result()


def in_context_manager(fail: Fail) -> None:
    """Let it pass through a context manager that translates it."""

    @contextlib.contextmanager
    def translated() -> Generator[None, None, None]:
        try:
            yield
        except Exception as error:
            raise UserError("no devices") from error

    with translated():
        fail()


def raised_again(fail: Fail) -> None:
    """Keep it, and raise it once more after other work."""
    raise _collected(fail)[0]


def in_cleanup(fail: Fail) -> None:
    """Let it pass while cleaning up goes wrong, quietly."""
    try:
        fail()
    finally:
        with contextlib.suppress(KeyError):
            raise KeyError("connection")


def with_note(fail: Fail) -> None:
    """Add a word to it."""
    try:
        fail()
    except Exception as error:
        error.add_note("while fetching the devices; the connection was refused yesterday")
        raise


def _collected(fail: Fail) -> list[Exception]:
    try:
        fail()
    except Exception as error:
        return [error]
    return []


CONTEXTS = (
    plain,
    raised_from,
    raised_from_twice,
    raised_within,
    raised_twice_within,
    raised_from_none,
    in_args,
    in_group,
    in_nested_groups,
    in_group_of_wrappers,
    from_group,
    in_task_group,
    in_thread,
    in_context_manager,
    raised_again,
    in_cleanup,
    with_note,
)
