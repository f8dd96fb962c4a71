"""What comes of the scenes, all of which run at once."""

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from enum import IntEnum

import attrs

from errcodes import classify
from errcodes.codes import ErrorCode
from errcodes.demo.exceptions import closing, shown
from errcodes.demo.scenes import Scene

__all__ = ["Outcome", "outcomes_of", "played"]

#: Seconds after which a scene is given up. It is longer than any wait of a client.
_LONGEST_SCENE = 15.0


@attrs.frozen
class Outcome:
    """What came of a scene.

    Attributes:
        scene: The scene.
        exception: The exception's class and text, and the exception that it was raised from; empty
            where none was raised.
        code: The code of the exception; None where none was raised.
        skipped: Why this machine cannot perform the scene; None where it did.
    """

    scene: Scene
    exception: str = ""
    code: ErrorCode | IntEnum | None = None
    skipped: str | None = None

    @property
    def right(self) -> bool:
        """Whether the code is the one that is right for the scene."""
        return self.code is self.scene.code


def outcomes_of(scenes: Sequence[Scene], longest: float = _LONGEST_SCENE) -> Iterator[Outcome]:
    """Start all scenes, and give what comes of each, in their order.

    Args:
        scenes: The scenes.
        longest: The seconds after which those that are not done are skipped.
    """
    trouble = _trouble_with_loopback()
    if trouble:
        yield from (Outcome(scene, skipped=trouble) for scene in scenes)
        return
    done: dict[str, Outcome] = {}
    given_up = time.monotonic() + longest

    def play(scene: Scene) -> None:
        done[scene.name] = played(scene)

    # Daemons: a look-up of a name cannot be interrupted, and must not keep the process from ending.
    threads = [threading.Thread(target=play, args=(scene,), daemon=True) for scene in scenes]
    for thread in threads:
        thread.start()
    try:
        for scene, thread in zip(scenes, threads, strict=True):
            thread.join(max(0.0, given_up - time.monotonic()))
            yield done.get(scene.name) or Outcome(scene, skipped=f"not done in {longest:g} seconds")
    finally:
        # Where the reader of the output leaves early, scenes are still being played: an
        # interpreter that ends under a TLS handshake may crash.
        for thread in threads:
            thread.join(max(0.0, given_up - time.monotonic()))


def played(scene: Scene) -> Outcome:
    """Make the request of a scene, and give what comes of it."""
    with contextlib.ExitStack() as stack:
        try:
            target = scene.target(stack.enter_context(scene.failing()))
        except (OSError, RuntimeError) as error:
            return Outcome(scene, skipped=str(error) or type(error).__name__)
        try:
            scene.client(target)
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001
            with closing(error):
                return Outcome(scene, shown(error), classify.exception(error))
        return Outcome(scene)


def _trouble_with_loopback() -> str | None:
    """Say why nothing can be served on this machine; the servers could not be stopped then."""
    try:
        with (
            socket.create_server(("127.0.0.1", 0)) as listener,
            socket.create_connection(listener.getsockname(), 5),
        ):
            return None
    except OSError as error:
        return f"no connection on loopback: {error}"
